"""Five folds stratified by root over the study's pairs, own gold split by document beside them: out-of-fold readings, a TSV for the scorer.

Nothing is chosen on a held-out fold: one recipe for all, no stopping early. The start must not have seen any pair.
"""

import argparse
import json
import os
import random

from fit import fit_pairs, open_start, open_tokenizer, read_logits
from heads import ROOTS
from tensors import read_rows

QUADS = {"AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "COOPERATE": 2, "AID": 2, "YIELD": 2, "REQUEST": 3, "ACCUSE": 3,
         "REJECT": 3, "THREATEN": 3, "PROTEST": 4, "SANCTION": 4, "MOBILIZE": 4, "COERCE": 4, "ASSAULT": 4}
FOLDS = 5


def split_study(pairs, seed):
    """Fold of each pair: the pairs of a root are dealt out in a shuffled order."""
    rng, folds, dealt = random.Random(seed), {}, 0
    for root in ROOTS:
        own = [p["id"] for p in pairs if p["root"] == root]
        rng.shuffle(own)
        for name in own:
            folds[name] = dealt % FOLDS
            dealt += 1
    return folds


def split_groups(pairs, seed):
    groups = sorted({p["group"] for p in pairs})
    random.Random(seed).shuffle(groups)
    return {g: i % FOLDS for i, g in enumerate(groups)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tokens", required=True, help="folder written by dump-tokens.ts")
    parser.add_argument("--start", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=float, default=4)
    parser.add_argument("--share", type=float, default=0.5)
    parser.add_argument("--freeze", type=int, default=2)
    parser.add_argument("--encoder-rate", type=float, default=1.5e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folds", default="0,1,2,3,4")
    parser.add_argument("--act-pairs", type=int, default=1000, help="how many of our own texts' pairs; the start has seen them all")
    parser.add_argument("--without", default="gold", help="corpora left out of the training: manual, patterns, acts, gold")
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    rows = {name: read_rows(os.path.join(args.tokens, name + ".jsonl")) for name in ("plv", "manual", "patterns", "gold", "act-pairs")}
    acts = random.Random(args.seed).sample(rows["act-pairs"], min(args.act_pairs, len(rows["act-pairs"])))
    left_out = set(args.without.split(","))
    study_fold, gold_fold = split_study(rows["plv"], 1), split_groups(rows["gold"], 1)
    same = {" ".join(p["tokens"]).lower() for p in rows["plv"]}
    manual = [p for p in rows["manual"] if " ".join(p["tokens"]).lower() not in same]
    tokenizer = open_tokenizer()
    for fold in map(int, args.folds.split(",")):
        model = open_start(args.start, args.seed * 10 + fold)
        gold = [p for p in rows["gold"] if gold_fold[p["group"]] != fold]
        others = [p for name, p in (("manual", manual), ("patterns", rows["patterns"]), ("acts", acts), ("gold", gold)) if name not in left_out]
        fit_pairs(model, [p for p in rows["plv"] if study_fold[p["id"]] != fold], others, tokenizer, args.epochs,
                  args.seed * 10 + fold, share=args.share, freeze=args.freeze, encoder_rate=args.encoder_rate)
        held = [p for p in rows["plv"] if study_fold[p["id"]] == fold]
        held_gold = [p for p in rows["gold"] if gold_fold[p["group"]] == fold]
        found = {
            "study": [[p["id"], p["root"], x] for p, x in zip(held, read_logits(model, held, tokenizer))],
            "gold": [[p["id"], p["root"], x] for p, x in zip(held_gold, read_logits(model, held_gold, tokenizer))],
        }
        with open(os.path.join(args.out, f"fold-{fold}.json"), "w", encoding="utf8") as file:
            json.dump(found, file)
        right = sum(ROOTS[max(range(15), key=x.__getitem__)] == root for _, root, x in found["study"])
        print(f"fold {fold}: {right}/{len(held)}", flush=True)
    write_tsv(args.out)


def write_tsv(folder):
    lines = ["id\troot\tquad"]
    for fold in range(FOLDS):
        path = os.path.join(folder, f"fold-{fold}.json")
        if os.path.exists(path):
            with open(path, encoding="utf8") as file:
                for name, _, logits in json.load(file)["study"]:
                    root = ROOTS[max(range(15), key=logits.__getitem__)]
                    lines.append(f"{name}\t{root}\t{QUADS[root]}")
    with open(os.path.join(folder, "out-of-fold.tsv"), "w", encoding="utf8") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
