"""Checkpoints of one run in, one with the mean of their weights out: steadier on texts that none has seen."""

import argparse
import json

import torch


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoints", nargs="+")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    saved = [torch.load(path, map_location="cpu", weights_only=True) for path in args.checkpoints]
    weights = {k: sum(s["reader"][k].float() for s in saved) / len(saved) for k in saved[0]["reader"]}
    notes = [json.loads(s["notes"]) for s in saved]
    torch.save({"reader": weights, "notes": json.dumps({"mean_of": notes, "corpora": notes[-1]["corpora"]})}, args.out)


if __name__ == "__main__":
    main()
