"""The first stage: the engine's encoder → the same with the tag head taught on the attribution corpus."""

import argparse
import os

import torch

from fit import fit_speech, open_start, open_tokenizer
from tensors import read_rows


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tokens", required=True)
    parser.add_argument("--start", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--steps", type=int, default=800)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    model = open_start(args.start, args.seed, args.threads)
    model.freeze(0)
    fit_speech(model, read_rows(os.path.join(args.tokens, "speech-train.jsonl")), open_tokenizer(), args.steps, args.seed,
               plan=args.out + ".steps")
    torch.save({"reader": model.state_dict()}, args.out)


if __name__ == "__main__":
    main()
