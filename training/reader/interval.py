"""Gold and predicted roots in, macro-F1 of root, quad and side out, with 95 % intervals over resampled pairs; as ../shared/score/relations.mjs counts."""

import argparse
import csv
import random

SIDES = {"1": "cooperation", "2": "cooperation", "3": "conflict", "4": "conflict"}


def read_table(path):
    with open(path, encoding="utf8") as file:
        return {row["id"]: row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}


def macro(pairs):
    labels, total = {g for g, _ in pairs}, 0.0
    for label in labels:
        right = sum(g == label == p for g, p in pairs)
        wrong = sum((g == label) != (p == label) for g, p in pairs)
        total += 2 * right / (2 * right + wrong) if right else 0.0
    return total / len(labels)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("gold")
    parser.add_argument("predicted")
    args = parser.parse_args()
    gold, found = read_table(args.gold), read_table(args.predicted)
    names = [n for n in gold if n in found]
    columns = {
        "root": [(gold[n]["gold_root"], found[n]["root"]) for n in names],
        "quad": [(gold[n]["gold_quad"], found[n]["quad"]) for n in names],
        "binary": [(SIDES[gold[n]["gold_quad"]], SIDES[found[n]["quad"]]) for n in names],
    }
    rng = random.Random(1)
    draws = [[rng.randrange(len(names)) for _ in names] for _ in range(1000)]
    print(f"pairs {len(names)} of {len(gold)}")
    for name, pairs in columns.items():
        spread = sorted(macro([pairs[i] for i in draw]) for draw in draws)
        print(f"{name} {macro(pairs):.3f} [{spread[25]:.3f}, {spread[974]:.3f}]")


if __name__ == "__main__":
    main()
