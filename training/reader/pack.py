"""A reader's checkpoint and its out-of-fold readings in, the folder models/reader out: model.onnx and meta.json."""

import argparse
import glob
import json
import os

from draw import write_reader

import onnx
import torch
from torch.nn import functional as F

from act_heads import ACT_TAGS, QUALITIES, ROLE, ROLES
from encoder import find_minilm
from heads import MARKERS, ROOTS, TAGS
from package import digest
from tensors import MAX_PIECES
from wordpiece import SHAPES



def fit_temperatures(folder):
    """Temperatures of the roots (study and gold) and of "nothing" (gold alone, which has both) on out-of-fold logits."""
    study, gold = [], []
    for path in sorted(glob.glob(os.path.join(folder, "fold-*.json"))):
        with open(path, encoding="utf8") as file:
            found = json.load(file)
        study, gold = study + found["study"], gold + found["gold"]
    told = [(ROOTS.index(root), x[:-1]) for _, root, x in study + gold if root]
    roots, root_logits = torch.tensor([r for r, _ in told]), torch.tensor([x for _, x in told])
    none = torch.tensor([float(root is None) for _, root, _ in gold])
    none_logits = torch.tensor([x[-1] for _, _, x in gold])
    log_warm, log_cool, bias = (torch.zeros(1, requires_grad=True) for _ in range(3))
    optimizer = torch.optim.LBFGS([log_warm, log_cool, bias], max_iter=200)

    def closure():
        optimizer.zero_grad()
        loss = F.cross_entropy(root_logits / log_warm.exp(), roots)
        loss = loss + F.binary_cross_entropy_with_logits(none_logits / log_cool.exp() + bias, none)
        loss.backward()
        return loss

    optimizer.step(closure)
    return {"roots": round(log_warm.exp().item(), 4), "none": round(log_cool.exp().item(), 4), "noneBias": round(bias.item(), 4)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--folds", required=True, help="folder written by folds.py")
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--scores", help="a JSON file of figures to keep in meta.json")
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    target = os.path.join(args.out, "model.onnx")
    write_reader(args.checkpoint, target + ".part")
    os.replace(target + ".part", target)
    scores = {}
    if args.scores:
        with open(args.scores, encoding="utf8") as file:
            scores = json.load(file)
    saved = torch.load(args.checkpoint, map_location="cpu", weights_only=True)
    meta = {
        "name": "reader",
        "format": 1,
        "sha256": digest(target),
        "bytes": os.path.getsize(target),
        "vocabSha256": digest(os.path.join(find_minilm(), "vocab.txt")),
        "licence": "see card.md",
        "maxPieces": MAX_PIECES,
        "shapes": SHAPES + MARKERS,
        "roots": ROOTS,
        "tags": TAGS,
        "acts": {"tags": ACT_TAGS, "qualities": QUALITIES, "roles": ROLES, "roleWidth": ROLE},
        "factual": True,
        "temperatures": fit_temperatures(args.folds),
        "reduceRange": True,
        "operators": sorted({f"{n.domain or 'ai.onnx'}.{n.op_type}" for n in onnx.load(target).graph.node}),
        "recipe": json.loads(saved["notes"]),
        "corpora": {name: digest(os.path.join(args.data, name)) for name in json.loads(saved["notes"])["corpora"]},
        "scores": scores,
    }
    with open(os.path.join(args.out, "meta.json"), "w", encoding="utf8") as file:
        json.dump(meta, file, ensure_ascii=False, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
