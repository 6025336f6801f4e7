"""A checkpoint in, the folder models/en out: model.onnx, vocab.txt, and meta.json with sums, digests, recipe and scores."""

import hashlib
import json
import os
import shutil

import onnx

from encoder import find_minilm
from export import export
from wordpiece import SHAPES

MAX_PIECES = 224  # of a sequence; the longest sentence of the treebanks has fewer

CORPORA = [
    "treebank/ewt-train.conllu", "treebank/ewt-dev.conllu", "treebank/gum-train.conllu", "treebank/gum-dev.conllu",
    "names/wikigold.iob2", "names/re3d.iob2", "names/uner-ewt-dev.iob2", "status/uds-factuality.tsv",
    "offices/holders-to-2022.tsv",
]


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def write_model(checkpoint, out, reduce_range):
    """model.onnx and vocab.txt; returns labels and notes of the checkpoint."""
    os.makedirs(out, exist_ok=True)
    target = os.path.join(out, "model.onnx")
    labels, notes = export(checkpoint, target + ".part", reduce_range)
    os.replace(target + ".part", target)
    shutil.copyfile(os.path.join(find_minilm(), "vocab.txt"), os.path.join(out, "vocab.txt"))
    return labels, notes


def write_meta(out, data, labels, notes, reduce_range, temperatures, scores):
    """meta.json: what the engine reads when it opens the model, and where the model comes from."""
    target = os.path.join(out, "model.onnx")
    meta = {
        "name": "en",
        "format": 1,
        "sha256": digest(target),
        "bytes": os.path.getsize(target),
        "vocabSha256": digest(os.path.join(out, "vocab.txt")),
        "lemmasSha256": digest(os.path.join(out, "lemmas.tsv")),
        "licence": "CC-BY-SA-4.0",
        "maxPieces": MAX_PIECES,
        "shapes": SHAPES,
        "temperatures": temperatures,
        "reduceRange": reduce_range,
        "operators": sorted({f"{n.domain or 'ai.onnx'}.{n.op_type}" for n in onnx.load(target).graph.node}),
        "encoder": {"name": "all-MiniLM-L6-v2", "licence": "Apache-2.0",
                    "sha256": digest(os.path.join(find_minilm(), "model.safetensors"))},
        "recipe": notes,
        "corpora": {name: digest(os.path.join(data, name)) for name in CORPORA},
        "scores": scores,
        "labels": labels,
    }
    with open(os.path.join(out, "meta.json"), "w", encoding="utf8") as file:
        json.dump(meta, file, ensure_ascii=False, indent=1)
        file.write("\n")
    return meta
