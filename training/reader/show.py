"""The packed model in, fixtures out: how a few pairs, a window and an act look to it and what it answers, for the tests of src/parse."""

import argparse
import json
import os

import numpy as np
import onnxruntime

from fit import open_tokenizer
from act_heads import ACT_TAGS, ROLE, ROLES
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
ACT = "Kenya condemned the Ugandan raid on Friday .".split()


def show_act(session, tokenizer):
    """The sentence's words, and for each act its first word, event and the chance of every word in every role."""
    row = encode_window([{"block": 0, "tokens": ACT, "tags": ["O"] * len(ACT)}], tokenizer)
    batch = collate([row])
    feeds = {k: batch[k].numpy().astype(np.int32) for k in ("pieces", "shapes", "mask")}
    feeds["pool"] = np.zeros((1, 4, len(row.pieces)), np.float32)
    tags, askers, answerers = (x[0] for x in session.run(["act_tags", "act_askers", "act_answerers"], feeds))
    first, at = [], 1
    for word in ACT:
        first.append(at)
        at += len(tokenizer.encode_word(word))
    acts = []
    for i, piece in enumerate(first):
        tag = ACT_TAGS[int(tags[piece].argmax())]
        if not tag.startswith("B-"):
            continue
        asker = askers[piece].reshape(len(ROLES), ROLE)
        logits = (answerers[first].reshape(len(first), len(ROLES), ROLE) * asker).sum(-1) / ROLE**0.5 - 2.0
        chances = 1 / (1 + np.exp(-logits))
        acts.append({"word": i, "event": tag[2:], "roles": {r: [round(float(x), 2) for x in chances[:, k]] for k, r in enumerate(ROLES)}})
    return {"tokens": ACT, "acts": acts}


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
    shown["act"] = show_act(session, tokenizer)
    with open(args.out, "w", encoding="utf8") as file:
        json.dump(shown, file, ensure_ascii=False, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
