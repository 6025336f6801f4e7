"""CoNLL-U rows of GUM in, name tags out: its Entity notes mark whole phrases, of which the proper name is kept."""

import re

IGNORE = -100
TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}
TITLES = set("""mr. mr mrs. mrs ms. ms dr. dr prof. professor president minister premier chancellor king queen prince
princess sir lord lady senator sen. rep. governor gov. mayor general gen. colonel captain lt. secretary judge justice
pope bishop cardinal archbishop emperor count duke baron chairman director congressman congresswoman
representative saint earl protector speaker founder founders fellow whip madam reverend vice crown doctor chief""".split())
LINKERS = {"of", "the", "and", "for", "de", "&", "'s", "-", ",", "in", "upon"}


def read_entities(rows):
    """[(start, end, type, head, link)] with half-open word ranges, from the bracket notation of the last column."""
    found, open_ones = [], {}
    for index, row in enumerate(rows):
        note = re.search(r"(?:^|\|)Entity=([^|]*)", row[9])
        if not note:
            continue
        for part in re.findall(r"\([^()]+\)?|[^()]+\)", note.group(1)):
            if part.startswith("("):
                cells = part.strip("()").split("-")
                closed = part.endswith(")")
                key = cells[0]
                kind = cells[1] if len(cells) > 1 else ""
                spans = [c for c in cells[4:7] if re.fullmatch(r"\d+(,\d+)*", c)]
                head = index + int(spans[0].split(",")[0]) - 1 if spans else index
                link = "-".join(cells[7:]) if len(cells) > 7 else ""
                if closed:
                    found.append((index, index + 1, kind, head, link))
                else:
                    open_ones.setdefault(key, []).append((index, kind, head, link))
            else:
                key = part[:-1].split("-")[0]
                if open_ones.get(key):
                    start, kind, head, link = open_ones[key].pop()
                    found.append((start, index + 1, kind, head, link))
    return found


def find_gum_names(rows):
    """A tag a word; words that are proper nouns outside any entity are left out of the loss."""
    words, upos = [r[1] for r in rows], [r[3] for r in rows]
    tags = [None] * len(rows)
    inside = [False] * len(rows)
    entities = sorted(read_entities(rows), key=lambda e: e[0] - e[1])
    for start, end, kind, head, link in entities:
        for i in range(start, end):
            inside[i] = True
        label = TYPES.get(kind)
        if label is None or not start <= head < end or upos[head] != "PROPN":
            continue
        first, last = head, head + 1
        while first > start and (upos[first - 1] == "PROPN" or (words[first - 1] == "-" and first - 2 >= start)):
            first -= 1
        while last < end and upos[last] == "PROPN":
            last += 1
        linked = set(re.split(r"[_ ]", link.lower()))
        while last + 1 < end and words[last].lower() in LINKERS and words[last].lower() in linked | {"-", "'s", "&"}:
            stop = last + 1
            while stop < end and (words[stop].lower() == "the" and "the" in linked):
                stop += 1
            if stop < end and upos[stop] == "PROPN":
                last = stop + 1
                while last < end and upos[last] == "PROPN":
                    last += 1
            else:
                break
        if label == "PER":
            while first < last and words[first].lower() in TITLES:
                first += 1
            # a title alone, and peoples ("Americans", "Senators"), are no names of persons
            if first == last or (last - first == 1 and rows[first][4] == "NNPS"):
                continue
        if any(tags[i] is not None for i in range(first, last)):
            continue
        for i in range(first, last):
            tags[i] = ("B-" if i == first else "I-") + label
    return [
        tag if tag is not None else IGNORE if upos[i] == "PROPN" and not inside[i] else "O"
        for i, tag in enumerate(tags)
    ]
