"""The first stage: the engine's encoder → the same with the tag head taught on the attribution corpus."""

import argparse
import os

import torch

from fit import fit_speech, join_others, open_start, open_tokenizer
from tensors import read_rows


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tokens", required=True)
    parser.add_argument("--start", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--steps", type=int, default=800)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rank", type=int, default=0, help="of the processes that train together")
    parser.add_argument("--processes", type=int, default=1)
    args = parser.parse_args()
    join_others(args.out + ".meet", args.rank, args.processes)
    model = open_start(args.start, args.seed)
    model.freeze(0)
    fit_speech(model, read_rows(os.path.join(args.tokens, "speech-train.jsonl")), open_tokenizer(), args.steps,
               args.seed + 100 * args.rank)
    if args.rank == 0:
        torch.save({"reader": model.state_dict()}, args.out)


if __name__ == "__main__":
    main()
