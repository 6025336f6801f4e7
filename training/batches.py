"""Sentences in, tensors out: pieces, shapes and the gold layers, batched by length."""

import random

import torch

from corpora import IGNORE, NAME_TAGS, find_spans
from lemmas import make_script
from recase import recase
from wordpiece import CLS, PAD, SEP, shape_sentence

NAME_ID = {tag: i for i, tag in enumerate(NAME_TAGS)}


def make_labels(sentences, least_feats=2, least_lemma=3):
    """Inventories of the classes, in order of first use by frequency; rare combinations fall out of the loss."""
    from collections import Counter

    counts = {name: Counter() for name in ("upos", "xpos", "feats", "lemma", "label")}
    for sentence in sentences:
        for row in sentence.rows:
            counts["upos"][row[3]] += 1
            counts["xpos"][row[4]] += 1
            counts["feats"][row[5]] += 1
            counts["label"][row[7]] += 1
            counts["lemma"][make_script(row[1], row[2])] += 1
    least = {"feats": least_feats, "lemma": least_lemma}
    labels = {
        name: [k for k, n in sorted(c.items(), key=lambda kn: (-kn[1], kn[0])) if n >= least.get(name, 1)]
        for name, c in counts.items()
    }
    labels["names"] = NAME_TAGS
    return labels


class Encoded:
    """A sentence with its pieces and the class ids of its gold layers; word 0 is the root."""

    def __init__(self, sentence, tokenizer, ids):
        self.sentence, self.words = sentence, sentence.words
        self.pieces = [tokenizer.encode_word(w) for w in self.words]
        self.length = sum(map(len, self.pieces)) + 2
        count = len(self.words) + 1
        blank = [IGNORE] * count
        rows = sentence.rows
        self.gold = {}
        if rows and ids:
            self.gold["upos"] = [IGNORE] + [ids["upos"].get(r[3], IGNORE) for r in rows]
            self.gold["xpos"] = [IGNORE] + [ids["xpos"].get(r[4], IGNORE) for r in rows]
            self.gold["feats"] = [IGNORE] + [ids["feats"].get(r[5], IGNORE) for r in rows]
            self.gold["lemma"] = [IGNORE] + [ids["lemma"].get(make_script(r[1], r[2]), IGNORE) for r in rows]
            self.gold["heads"] = [IGNORE] + [int(r[6]) for r in rows]
            self.gold["label"] = [IGNORE] + [ids["label"].get(r[7], IGNORE) for r in rows]
        else:
            for name in ("upos", "xpos", "feats", "lemma", "heads", "label"):
                self.gold[name] = blank
        self.gold["names"] = (
            [IGNORE] + [NAME_ID.get(t, IGNORE) for t in sentence.names] if sentence.names else blank
        )
        self.factual = [float("nan")] * count
        for index, value in sentence.factual.items():
            if index + 1 < count:
                self.factual[index + 1] = value


def collate(group, words_of=lambda e: e.words, with_gold=True):
    """Encoded sentences → tensors: pieces, shapes, mask [B, T]; first, last and gold [B, W]."""
    length = max(e.length for e in group)
    count = max(len(e.words) for e in group) + 1
    pieces = torch.full((len(group), length), PAD)
    shapes = torch.zeros((len(group), length), dtype=torch.long)
    first, last = torch.zeros((len(group), count), dtype=torch.long), torch.zeros((len(group), count), dtype=torch.long)
    words = torch.zeros((len(group), count), dtype=torch.bool)
    gold = {k: torch.full((len(group), count), IGNORE) for k in group[0].gold} if with_gold else {}
    factual = torch.full((len(group), count), float("nan"))
    for b, e in enumerate(group):
        row, kinds, starts, ends = [CLS], [0], [0], [0]
        for piece, shape in zip(e.pieces, shape_sentence(words_of(e))):
            starts.append(len(row))
            row += piece
            kinds += [shape] * len(piece)
            ends.append(len(row) - 1)
        row.append(SEP)
        pieces[b, : len(row)] = torch.tensor(row)
        shapes[b, : len(kinds)] = torch.tensor(kinds)
        first[b, : len(starts)] = torch.tensor(starts)
        last[b, : len(ends)] = torch.tensor(ends)
        words[b, : len(starts)] = True
        for k in gold:
            gold[k][b, : len(e.gold[k])] = torch.tensor(e.gold[k])
        factual[b, : len(e.factual)] = torch.tensor(e.factual)
    mask = torch.arange(length)[None] < torch.tensor([e.length for e in group])[:, None]
    return {"pieces": pieces, "shapes": shapes, "mask": mask, "first": first, "last": last, "words": words,
            "factual": factual, **gold}


def group_by_length(encoded, budget, rng=None):
    """Lists of sentences of like length, about `budget` pieces each with the padding; shuffled where rng is given."""
    order = list(encoded)
    if rng:
        rng.shuffle(order)
    order.sort(key=lambda e: e.length + (rng.random() * 4 if rng else 0))
    groups, current = [], []
    for e in order:
        if current and (len(current) + 1) * e.length > budget:
            groups.append(current)
            current = []
        current.append(e)
    if current:
        groups.append(current)
    if rng:
        rng.shuffle(groups)
    return groups


def train_batches(encoded, budget, seed):
    """One epoch of batches: sentences re-cased now and then."""
    rng = random.Random(seed)
    for group in group_by_length(encoded, budget, rng):
        cased = {id(e): recase(e.words, rng.random()) for e in group}
        yield collate(group, lambda e: cased[id(e)])


def pool_names(sentences, persons):
    """{type: [words of a name]} to put in the place of others."""
    pool = {"PER": [p.split() for p in persons if 0 < len(p.split()) < 5], "ORG": [], "LOC": []}
    for s in sentences:
        for start, end, kind in find_spans(s.names):
            pool[kind].append(s.words[start:end])
    return pool


def swap_names(sentence, pool, rng):
    """The same sentence with some of its names changed for others of their type (for corpora without trees)."""
    from corpora import Sentence

    words, tags, at = [], [], 0
    for start, end, kind in find_spans(sentence.names):
        words += sentence.words[at:start]
        tags += sentence.names[at:start]
        name = sentence.words[start:end]
        if rng.random() < 0.5:
            other = rng.choice(pool[kind])
            name = other[-1:] if kind == "PER" and len(name) == 1 else other
        words += name
        tags += [("B-" if i == 0 else "I-") + kind for i in range(len(name))]
        at = end
    return Sentence(words + sentence.words[at:], sentence.corpus, sentence.sent_id, None, tags + sentence.names[at:])
