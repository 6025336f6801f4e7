"""The one command: `python training/make.py --data ../shared/data --out models/en` trains, exports, scores, packs."""

import os
import sys

import torch

from corpora import read_corpora
from encoder import find_minilm
from fixtures import write_pieces, write_scores
from lexicon import write_lemma_table
from package import write_meta, write_model
from score import score_file
from train import make_parser, train
from wordpiece import WordPiece

FIXTURES = os.path.join(os.path.dirname(__file__), "..", "test", "cases", "parse-fixtures")


def main():
    parser = make_parser()
    parser.add_argument("--work", default="chancery-training", help="folder of checkpoints and logs")
    parser.add_argument("--checkpoint", help="pack this one instead of training")
    parser.add_argument("--full-range", action="store_true", help="8 bits of weight instead of 7 (wants VNNI)")
    args = parser.parse_args()
    package, args.out = args.out, args.work
    os.makedirs(args.work, exist_ok=True)
    if not args.checkpoint:
        train(args)
    checkpoint = args.checkpoint or os.path.join(args.work, "final.pt")
    torch.set_num_threads(1)
    corpora = read_corpora(args.data)
    tokenizer = WordPiece(os.path.join(find_minilm(), "vocab.txt"))
    labels, notes = write_model(checkpoint, package, not args.full_range)
    write_lemma_table(os.path.join(package, "lemmas.tsv"), corpora["ewt-train"] + corpora["gum-train"])
    model = os.path.join(package, "model.onnx")
    scores, temperatures = score_file(model, corpora, tokenizer, labels)
    meta = write_meta(package, args.data, labels, notes, not args.full_range, temperatures, scores)
    write_pieces(os.path.join(FIXTURES, "pieces.json"), tokenizer)
    write_scores(os.path.join(FIXTURES, "scores.json"), model, meta["sha256"], tokenizer, labels)
    for name, values in scores.items():
        print(name, values, file=sys.stdout)


if __name__ == "__main__":
    main()
