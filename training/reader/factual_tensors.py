"""Sentences with how factual people found their events (UDS on EWT) in, batches of sequences with those values out."""

import torch

from recase import recase
from tensors import MAX_PIECES, Row, collate, make_batches
from wordpiece import CLS, SEP, shape_sentence

NOTHING = float("nan")


def list_factual_rows(sentences, tokenizer, rng):
    """Every sentence once, half of them alone and half with up to three that follow, as an article's window has them."""
    rows, at = [], 0
    while at < len(sentences):
        count = 1 if rng.random() < 0.5 else rng.randint(2, 4)
        rows.append(encode_factual(sentences[at : at + count], tokenizer, rng.random() * 0.1 if rng.random() < 0.1 else None))
        at += count
    return rows


def encode_factual(sentences, tokenizer, strength=None):
    pieces, shapes, values = [CLS], [0], [NOTHING]
    for s in sentences:
        words = s.words if strength is None else recase(s.words, strength)
        for i, (word, shape) in enumerate(zip(words, shape_sentence(words))):
            ids = tokenizer.encode_word(word)
            pieces += ids
            shapes += [shape] * len(ids)
            values += [s.factual.get(i, NOTHING)] + [NOTHING] * (len(ids) - 1)
    row = Row(pieces[: MAX_PIECES - 1] + [SEP], shapes[: MAX_PIECES - 1] + [0])
    row.factual = values[: MAX_PIECES - 1] + [NOTHING]
    return row


def collate_factual(rows):
    batch = collate(rows)
    values = torch.full(batch["pieces"].shape, NOTHING)
    for b, row in enumerate(rows):
        values[b, : len(row.factual)] = torch.tensor(row.factual)
    return batch | {"factual": values}


def make_factual_batches(rows, budget, rng):
    return make_batches(rows, budget, rng, collate_factual)
