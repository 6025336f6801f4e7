"""The second stage on all pairs: what ships. A batch of tags follows each batch of pairs, so that neither head forgets."""

import argparse
import json
import os

import torch

from fit import fit_pairs, join_others, open_start, open_tokenizer
from tensors import read_rows


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tokens", required=True)
    parser.add_argument("--start", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=float, default=8)
    parser.add_argument("--share", type=float, default=0.5)
    parser.add_argument("--freeze", type=int, default=2)
    parser.add_argument("--encoder-rate", type=float, default=1.5e-4)
    parser.add_argument("--budget", type=int, default=600, help="pieces of a batch")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rank", type=int, default=0, help="of the processes that train together")
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--without-plv", action="store_true", help="leave out the study's pairs, whose repository states no licence")
    parser.add_argument("--without-attribution", action="store_true", help="leave out the attribution corpus, which states no licence")
    args = parser.parse_args()
    rows = {name: read_rows(os.path.join(args.tokens, name + ".jsonl")) for name in ("plv", "manual", "patterns", "gold")}
    documents = [] if args.without_attribution else read_rows(os.path.join(args.tokens, "speech-train.jsonl"))
    study = [] if args.without_plv else rows["plv"]
    same = {" ".join(p["tokens"]).lower() for p in study}
    manual = [p for p in rows["manual"] if " ".join(p["tokens"]).lower() not in same]
    join_others(args.out + ".meet", args.rank, args.processes)
    model = open_start(args.start, args.seed)
    fit_pairs(model, study, [manual, rows["patterns"], rows["gold"]], open_tokenizer(), args.epochs, args.seed + 100 * args.rank, documents,
              share=args.share if study else 1.0, freeze=args.freeze, encoder_rate=args.encoder_rate, budget=args.budget, processes=args.processes)
    corpora = ["relations/plover-gold-cameo.json"]
    corpora += ["relations/plv-dev.tsv"] if study else []
    corpora += ["attribution/train.jsonl"] if documents else []
    notes = {"epochs": args.epochs, "share": args.share, "freeze": args.freeze, "encoder_rate": args.encoder_rate,
             "budget": args.budget, "seed": args.seed, "processes": args.processes, "corpora": corpora}
    if args.rank == 0:
        torch.save({"reader": model.state_dict(), "notes": json.dumps(notes)}, args.out)


if __name__ == "__main__":
    main()
