"""The packed model in, fixtures out: how a few pairs and a window look to it and what it answers, for the tests of src/parse."""

import argparse
import json
import os

import numpy as np
import onnxruntime

from fit import open_tokenizer
from tensors import collate, encode_pair, encode_window

PAIRS = [
    ("Kenya 's envoy condemned the raid that Uganda ordered on Friday .", (0, 3), (7, 8)),
    ("UGANDA LIFTS BAN ON KENYAN TEA", (0, 1), (4, 5)),
    ("The two ministers , \u201c old friends \u201d , met in Tromsø for 3 hours — a recipient", (0, 3), (16, 18)),
    ("Élodie Ndiaye said Fiji would not join the AUKUS-style pact .", (0, 2), (3, 4)),
]
WINDOW = [
    (0, "The minister said the bridge would open in May .".split()),
    (0, "\u201c Nobody asked us , \u201d the mayor of Narvik replied .".split()),
    (1, "Finland had warned of delays , according to two officials .".split()),
]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True, help="folder models/reader")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    tokenizer = open_tokenizer()
    session = onnxruntime.InferenceSession(os.path.join(args.model, "model.onnx"))
    shown = {"pairs": [], "window": None}

    def run(row):
        batch = collate([row])
        feeds = {k: batch[k].numpy().astype(np.int32) for k in ("pieces", "shapes", "mask")}
        feeds["pool"] = batch["pool"].numpy() if "pool" in batch else np.zeros((1, 4, len(row.pieces)), np.float32)
        return session.run(["pairs", "tags"], feeds)

    for text, source, target in PAIRS:
        pair = {"tokens": text.split(), "source": source, "target": target}
        row = encode_pair(pair, tokenizer)
        logits = run(row)[0][0]
        shown["pairs"].append({**pair, "pieces": row.pieces, "shapes": row.shapes, "parties": row.pool,
                               "logits": [round(float(x), 3) for x in logits]})
    sentences = [{"block": block, "tokens": words, "tags": ["O"] * len(words)} for block, words in WINDOW]
    row = encode_window(sentences, tokenizer)
    tags = run(row)[1][0]
    shown["window"] = {"sentences": [{"block": b, "tokens": w} for b, w in WINDOW], "pieces": row.pieces, "shapes": row.shapes,
                       "best": [int(x) for x in tags.argmax(-1)]}
    with open(args.out, "w", encoding="utf8") as file:
        json.dump(shown, file, ensure_ascii=False, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
