"""Files of the data folder in, sentences with whatever layers they carry out; None marks a layer that a corpus lacks."""

import csv
import os
import re
from dataclasses import dataclass, field

from entities import TITLES, find_gum_names

NAME_TAGS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
IGNORE = -100


@dataclass
class Sentence:
    words: list
    corpus: str
    sent_id: str = ""
    rows: list = None  # CoNLL-U columns of the syntactic words, None where no tree is known
    names: list = None  # one of NAME_TAGS a word, or IGNORE
    factual: dict = field(default_factory=dict)  # word index from 0 -> how factual its event is


def read_conllu(path, corpus):
    sentences = []
    with open(path, encoding="utf8") as file:
        blocks = re.split(r"\n\n+", file.read())
    for block in blocks:
        rows, sent_id = [], ""
        for line in block.split("\n"):
            if line.startswith("# sent_id"):
                sent_id = line.split("=", 1)[1].strip()
            elif re.match(r"\d+\t", line):
                rows.append(line.split("\t"))
        if rows:
            sentences.append(Sentence([r[1] for r in rows], corpus, sent_id, rows))
    return sentences


def read_iob(path, corpus):
    sentences, words, tags, sent_id = [], [], [], ""

    def close():
        nonlocal words, tags
        if words:
            sentences.append(Sentence(words, corpus, sent_id, None, tags))
        words, tags = [], []

    with open(path, encoding="utf8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("# sent_id"):
                sent_id = line.split("=", 1)[1].strip()
            if line.startswith("#"):
                continue
            if not line:
                close()
                continue
            cells = line.split("\t")
            words.append(cells[1])
            tags.append(cells[2])
    close()
    return sentences


def keep_three_types(tags):
    return [t if t in NAME_TAGS else "O" for t in tags]


RE3D_TYPES = {"Person": "PER", "Organisation": "ORG", "Location": "LOC"}
LINKERS = {"of", "the", "and", "for", "de", "al", "el", "bin", "-", "'", "s", "&", "in", "on", "to", "."}


OFFICES = TITLES | {"foreign", "prime", "special", "envoy", "representative", "ambassador", "commander", "brigadier"}


def keep_proper_names(words, tags, places):
    """re3d marks nominal phrases too: whole names stay, plain phrases become O, half-names are left out of the loss.
    A state that acts is an organisation there; here a name in `places` is a place whatever it does."""
    out = ["O"] * len(words)
    start = 0
    while start < len(words):
        end = start + 1
        if tags[start] == "O":
            start = end
            continue
        kind = RE3D_TYPES.get(tags[start][2:])
        while end < len(words) and tags[end] == "I-" + tags[start][2:]:
            end += 1
        capital = [bool(re.match(r"[A-Z]", w)) for w in words[start:end]]
        first = start
        while first < end and words[first].lower() in ("the", "a", "an", "our", "their", "its", "this"):
            first += 1
        if kind == "PER":
            titled = [i for i in range(first, end) if words[i].lower() in OFFICES]
            first = titled[-1] + 1 if titled else first
            first += first < end and words[first] == "."
        inside = words[first:end]
        if kind == "PER" and {"of", "for", "the"} & set(inside):
            inside = []
        if kind == "ORG" and " ".join(inside) in places:
            kind = "LOC"
        if kind and inside and all(re.match(r"[A-Z]", w) or w in LINKERS or w.isdigit() for w in inside) \
                and re.match(r"[A-Z]", inside[0]) and words[first].lower() not in ("we", "i", "they", "he", "she", "it"):
            for i in range(first, end):
                out[i] = ("B-" if i == first else "I-") + kind
        elif kind and any(capital[1:] if start == 0 else capital):
            for i in range(start, end):
                out[i] = IGNORE
        start = end
    return out


def find_places(sentences):
    """Surfaces that stand as a LOC in these sentences."""
    return {" ".join(s.words[start:end]) for s in sentences for start, end, kind in find_spans(s.names) if kind == "LOC"}


def find_spans(tags):
    """[(start, end, type)] of the B-/I- runs in a list of tags."""
    spans, start = [], None
    for i, tag in enumerate([*tags, "O"]):
        inside = isinstance(tag, str) and tag.startswith("I-")
        if start is not None and not inside:
            spans.append((start, i, tags[start][2:]))
            start = None
        if isinstance(tag, str) and tag.startswith("B-"):
            start = i
    return spans


def read_factuality(path):
    """sent_id -> {word index from 0: factual}, by split."""
    table = {"train": {}, "dev": {}, "test": {}}
    with open(path, encoding="utf8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            table[row["split"]].setdefault(row["sent_id"], {})[int(row["token"]) - 1] = float(row["factual"])
    return table


def read_corpora(data):
    """All that is trained on, chosen by and reported on, as {name: [Sentence]}."""
    def at(*parts):
        return os.path.join(data, *parts)

    out = {name: read_conllu(at("treebank", name + ".conllu"), name)
           for name in ("ewt-train", "ewt-dev", "ewt-test", "gum-train", "gum-dev")}
    facts = read_factuality(at("status", "uds-factuality.tsv"))
    for split in ("train", "dev", "test"):
        for sentence in out["ewt-" + split]:
            sentence.factual = facts[split].get(sentence.sent_id, {})
    for name in ("gum-train", "gum-dev"):
        for sentence in out[name]:
            sentence.names = find_gum_names(sentence.rows)
    for name, file in (("wikigold", "wikigold"), ("uner-dev", "uner-ewt-dev"), ("uner-test", "uner-ewt-test")):
        out[name] = read_iob(at("names", file + ".iob2"), name)
        for sentence in out[name]:
            sentence.names = keep_three_types(sentence.names)
    out["re3d"] = read_iob(at("names", "re3d.iob2"), "re3d")
    places = find_places(out["gum-train"]) | find_places(out["wikigold"]) | {"UK", "U.S.", "US", "USA"}
    for sentence in out["re3d"]:
        sentence.names = keep_proper_names(sentence.words, sentence.names, places)
    # one sentence in five of the names' development set chooses, the rest teaches
    out["uner-choose"] = out["uner-dev"][::5]
    out["uner-teach"] = [s for i, s in enumerate(out["uner-dev"]) if i % 5]
    return out
