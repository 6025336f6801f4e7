"""Articles with acts in (act-rows.ts), batches of windows out: tags for every word, and for every trigger its qualities and roles."""

import torch

from act_heads import ACT_TAGS, QUALITIES, ROLES
from recase import recase
from tensors import IGNORE, MAX_PIECES, Row, collate
from wordpiece import CLS, SEP, shape_sentence

TAG_ID = {tag: i for i, tag in enumerate(ACT_TAGS)}
QUALITY_ID = {q: {v: i for i, v in enumerate(values)} for q, values in QUALITIES.items()}


def quality_of(act, name):
    if name == "background":
        return "yes" if act["background"] else "no"
    return act[name] or ("occurred" if name == "status" else "none")


def encode_acts(sentences, breaks, tokenizer):
    """A window of sentences; `breaks` says before which of them a paragraph begins."""
    pieces, shapes, tags, triggers = [CLS], [0], [IGNORE], []
    for s, new in zip(sentences, breaks):
        if new and len(pieces) > 1:
            pieces.append(SEP)
            shapes.append(0)
            tags.append(IGNORE)
        words, first, own = s["tokens"], [], len(pieces)
        marks = [0] * len(words)
        for act in sorted(s["acts"], key=lambda a: a["trigger"][1] - a["trigger"][0], reverse=True):
            a, b = act["trigger"]
            for i in range(a, b):
                marks[i] = TAG_ID[("B-" if i == a else "I-") + act["event"]]
        for word, shape, mark in zip(words, shape_sentence(words), marks):
            ids = tokenizer.encode_word(word)
            first.append(len(pieces))
            pieces += ids
            shapes += [shape] * len(ids)
            tags += [mark] + [IGNORE] * (len(ids) - 1)
        for act in s["acts"]:
            at = first[act["trigger"][0]]
            if len(pieces) > MAX_PIECES - 1:
                continue
            roles = {r: [first[i] for a, b in act[r] for i in range(a, b)] for r in ROLES}
            triggers.append((at, [QUALITY_ID[q][quality_of(act, q)] for q in QUALITIES], (own, len(pieces)), first, roles))
    pieces, shapes, tags = pieces[: MAX_PIECES - 1] + [SEP], shapes[: MAX_PIECES - 1] + [0], tags[: MAX_PIECES - 1] + [IGNORE]
    row = Row(pieces, shapes, tags=tags)
    row.triggers = triggers
    return row


def cut_acts(article, tokenizer, rng):
    """Every sentence once, the windows cut at other places each time; paragraphs of one to three sentences, as papers have them."""
    window, room = [], MAX_PIECES - 2 - rng.randrange(120)
    recased = rng.random() < 0.12
    strength = rng.random() * 0.1
    for s in article["sentences"]:
        size = sum(len(tokenizer.encode_word(w)) for w in s["tokens"]) + 1
        if window and size > room:
            yield window
            window, room = [], MAX_PIECES - 2
        window.append({**s, "tokens": recase(s["tokens"], strength)} if recased else s)
        room -= size
    if window:
        yield window


def list_act_windows(articles, tokenizer, rng):
    return [
        encode_acts(window, [rng.random() < 0.5 for _ in window], tokenizer)
        for article in articles
        for window in cut_acts(article, tokenizer, rng)
    ]


def collate_acts(rows):
    batch = collate(rows)
    length = batch["pieces"].shape[1]
    where, qualities, wanted, asked = [], [], [], []
    for b, row in enumerate(rows):
        for at, values, (start, end), first, roles in row.triggers:
            where.append((b, at))
            qualities.append(values)
            target, mask = torch.zeros(length, len(ROLES)), torch.zeros(length)
            mask[[i for i in first if i < length]] = 1
            for r, name in enumerate(ROLES):
                target[[i for i in roles[name] if i < length], r] = 1
            wanted.append(target)
            asked.append(mask)
    if where:
        batch |= {"where": torch.tensor(where), "qualities": torch.tensor(qualities), "roles": torch.stack(wanted), "asked": torch.stack(asked)}
    return batch


def make_act_batches(rows, budget, rng):
    order = sorted(rows, key=lambda r: len(r.pieces) + rng.random() * 20)
    groups, current = [], []
    for r in order:
        if current and (len(current) + 1) * len(r.pieces) > budget:
            groups.append(current)
            current = []
        current.append(r)
    if current:
        groups.append(current)
    rng.shuffle(groups)
    return [collate_acts(g) for g in groups]
