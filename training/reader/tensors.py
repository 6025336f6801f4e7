"""Token files (dump-tokens.ts) in, batches of tensors out: pairs with their markers, windows of sentences with their tags."""

import json
import random

import torch

from heads import MARKERS, ROOTS, TAGS
from recase import recase
from wordpiece import CLS, SEP, SHAPES, shape_sentence

IGNORE = -100
MAX_PIECES = 192
TAG_ID = {tag: i for i, tag in enumerate(TAGS)}
ROOT_ID = {root: i for i, root in enumerate(ROOTS)}
DIRECTED = {"ACCUSE", "REQUEST", "REJECT", "THREATEN", "ASSAULT", "COERCE", "SANCTION", "AID", "PROTEST"}


def read_rows(path):
    with open(path, encoding="utf8") as file:
        return [json.loads(line) for line in file]


class Row:
    """A sequence ready to be padded: pieces, shapes, what to pool, and what is to be learnt."""

    def __init__(self, pieces, shapes, pool=None, root=IGNORE, none=-1.0, tags=None):
        self.pieces, self.shapes, self.pool, self.root, self.none, self.tags = pieces, shapes, pool, root, none, tags


def encode_pair(pair, tokenizer):
    """[CLS] … <source> words </source> … <target> words </target> … [SEP]; words beyond MAX_PIECES are left out, not the markers."""
    words = pair["tokens"]
    shapes = shape_sentence(words)
    encoded = [tokenizer.encode_word(w) for w in words]
    (s0, s1), (t0, t1) = pair["source"], pair["target"]
    keep = choose_words([len(e) for e in encoded], (s0, s1), (t0, t1))
    pieces, kinds, spans = [CLS], [0], {}

    def mark(index):
        pieces.append(index + 1)
        kinds.append(len(SHAPES) + index)

    for i in range(len(words) + 1):
        for side, (a, b) in ((0, (s0, s1)), (2, (t0, t1))):
            if i == b:
                spans[side] = (spans[side], len(pieces))
                mark(side + 1)
        for side, (a, b) in ((0, (s0, s1)), (2, (t0, t1))):
            if i == a:
                mark(side)
                spans[side] = len(pieces)
        if i < len(words) and keep[i]:
            pieces += encoded[i]
            kinds += [shapes[i]] * len(encoded[i])
    pieces.append(SEP)
    kinds.append(0)
    root = ROOT_ID.get(pair.get("root"), IGNORE)
    return Row(pieces, kinds, pool=(spans[0], spans[2]), root=root, none=0.0 if root != IGNORE else 1.0)


def choose_words(sizes, source, target):
    """Which words are kept where a sentence is too long: the parties' own, then those nearest to either."""
    room = MAX_PIECES - 2 - len(MARKERS)
    if sum(sizes) <= room:
        return [True] * len(sizes)

    def distance(i):
        return min(max(a - i, i - b + 1, 0) for a, b in (source, target))

    keep = [False] * len(sizes)
    for i in sorted(range(len(sizes)), key=lambda i: (distance(i), i)):
        if sizes[i] > room:
            break
        keep[i] = True
        room -= sizes[i]
    return keep


def vary_pair(pair, pool, rng):
    """The same pair told otherwise: a party under another's name, a party left unnamed, another case; now and then reversed."""
    pair = dict(pair)
    chance = rng.random()
    if pair["root"] in DIRECTED and chance < 0.08:
        return {**pair, "source": pair["target"], "target": pair["source"], "root": None}
    if chance < 0.33:
        side = rng.choice(("source", "target"))
        pair = replace_party(pair, side, rng.choice(pool))
    if pair["root"] and rng.random() < 0.04:
        pair = unname_target(pair)
    if rng.random() < 0.15:
        pair = {**pair, "tokens": recase(pair["tokens"], rng.random() * 0.1)}
    return pair


def replace_party(pair, side, words):
    (a, b), other = pair[side], "target" if side == "source" else "source"
    c, d = pair[other]
    if a < d and c < b:
        return pair
    shift = len(words) - (b - a)
    moved = (c + shift, d + shift) if c >= b else (c, d)
    return {**pair, "tokens": pair["tokens"][:a] + words + pair["tokens"][b:], side: (a, a + len(words)), other: moved}


def unname_target(pair):
    count = len(pair["tokens"])
    return {**pair, "tokens": pair["tokens"] + ["a", "recipient"], "target": (count, count + 2)}


def list_parties(pairs):
    """Party strings of the pairs, short ones, to put in the place of others."""
    spans = [p["tokens"][slice(*p[side])] for p in pairs for side in ("source", "target")]
    return [s for s in spans if 0 < len(s) < 6 and s[0][:1].isupper()]


def cut_windows(sentences, tokenizer, first=0):
    """Whole sentences in windows of at most MAX_PIECES pieces, [SEP] between paragraphs; yields lists of sentences' numbers."""
    window, room = [], MAX_PIECES - 2 - first
    for i, s in enumerate(sentences):
        size = sum(len(tokenizer.encode_word(w)) for w in s["tokens"])
        if window:
            size += sentences[window[-1]]["block"] != s["block"]
        if window and size > room:
            yield window
            window, room = [], MAX_PIECES - 2
        window.append(i)
        room -= size
    if window:
        yield window


def encode_window(sentences, tokenizer):
    pieces, shapes, tags, before = [CLS], [0], [IGNORE], None
    for s in sentences:
        if before is not None and before != s["block"]:
            pieces.append(SEP)
            shapes.append(0)
            tags.append(IGNORE)
        before = s["block"]
        for word, shape, tag in zip(s["tokens"], shape_sentence(s["tokens"]), s["tags"]):
            ids = tokenizer.encode_word(word)
            pieces += ids
            shapes += [shape] * len(ids)
            tags += [TAG_ID[tag]] + [IGNORE] * (len(ids) - 1)
    pieces, shapes, tags = pieces[: MAX_PIECES - 1] + [SEP], shapes[: MAX_PIECES - 1] + [0], tags[: MAX_PIECES - 1] + [IGNORE]
    return Row(pieces, shapes, tags=tags)


def list_windows(documents, tokenizer, rng):
    """Every sentence once an epoch, the windows cut at other places each time."""
    return [
        encode_window([d["sentences"][i] for i in window], tokenizer)
        for d in documents
        for window in cut_windows(d["sentences"], tokenizer, rng.randrange(120))
    ]


def collate(rows):
    count, length = len(rows), max(len(r.pieces) for r in rows)
    pieces, shapes = torch.zeros(count, length, dtype=torch.long), torch.zeros(count, length, dtype=torch.long)
    mask = torch.zeros(count, length, dtype=torch.bool)
    for b, r in enumerate(rows):
        n = len(r.pieces)
        pieces[b, :n], shapes[b, :n], mask[b, :n] = torch.tensor(r.pieces), torch.tensor(r.shapes), True
    batch = {"pieces": pieces, "shapes": shapes, "mask": mask}
    if rows[0].pool:
        pool = torch.zeros(count, 4, length)
        for b, r in enumerate(rows):
            n = len(r.pieces)
            pool[b, 0, 0], pool[b, 1, :n] = 1, 1 / n
            for k, (start, end) in enumerate(r.pool):
                pool[b, 2 + k, start:end] = 1 / max(1, end - start)
        batch |= {"pool": pool, "roots": torch.tensor([r.root for r in rows]), "none": torch.tensor([r.none for r in rows])}
    if rows[0].tags:
        tags = torch.full((count, length), IGNORE)
        for b, r in enumerate(rows):
            tags[b, : len(r.tags)] = torch.tensor(r.tags)
        batch["tags"] = tags
    return batch


def make_batches(rows, budget, rng, collate=collate):
    """Rows of like length, about `budget` pieces a batch, in random order."""
    order = sorted(rows, key=lambda r: len(r.pieces) + rng.random() * 6)
    groups, current = [], []
    for r in order:
        if current and (len(current) + 1) * len(r.pieces) > budget:
            groups.append(current)
            current = []
        current.append(r)
    if current:
        groups.append(current)
    rng.shuffle(groups)
    return [collate(g) for g in groups]
