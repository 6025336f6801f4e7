"""Words in, word pieces and word shapes out: the only view of a text that the model has; src/parse mirrors it."""

import unicodedata

PAD, UNK, CLS, SEP = 0, 100, 101, 102
MAX_LETTERS = 48  # of a word that are looked at, so that a hostile word costs no more than a plain one
MAX_PIECES = 10  # of a word that are kept

SHAPES = [
    "pad", "lower", "title", "upper", "letter", "mixed", "number", "alphanumeric", "punctuation", "other",
    "first-lower", "first-title", "first-upper", "first-letter", "first-mixed",
]
SHAPE_ID = {name: index for index, name in enumerate(SHAPES)}

SAME = {
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u00ab": '"', "\u00bb": '"', "\u2033": '"',
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u2032": "'", "\u00b4": "'", "\u0060": "'",
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-", "\u2212": "-",
    "\u2026": "...", "\u2022": "*", "\u00b7": "*", "\u00ad": "",
}


def normalise_word(word):
    """One way of writing quotes, dashes and dots; `` and '' are the quotation marks of old treebanks."""
    if word in ("``", "''"):
        return '"'
    return "".join(SAME.get(letter, letter) for letter in word[:MAX_LETTERS])


def is_punctuation(letter):
    code = ord(letter)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(letter)[0] == "P"


def is_ideograph(code):
    return (
        0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x2FA1F
        or 0xF900 <= code <= 0xFAFF
    )


def split_word(word):
    """Lower-cased, accents stripped, cut at punctuation and ideographs: the chunks that pieces are looked up in."""
    chunks, current = [], []
    text = unicodedata.normalize("NFD", normalise_word(word).lower())
    for letter in text:
        kind = unicodedata.category(letter)
        if kind == "Mn" or kind[0] == "C":
            continue
        alone = is_punctuation(letter) or is_ideograph(ord(letter))
        if alone or kind[0] == "Z":
            if current:
                chunks.append("".join(current))
                current = []
            if alone:
                chunks.append(letter)
        else:
            current.append(letter)
    if current:
        chunks.append("".join(current))
    return chunks


def shape_word(word):
    """The case and kind of a word, looked at before it is lower-cased."""
    word = word[:MAX_LETTERS]
    upper = sum(1 for c in word if unicodedata.category(c) == "Lu")
    lower = sum(1 for c in word if unicodedata.category(c) == "Ll")
    digits = sum(1 for c in word if unicodedata.category(c) == "Nd")
    if upper + lower == 0:
        if digits:
            return "number"
        if any(unicodedata.category(c)[0] == "L" for c in word):
            return "other"
        return "punctuation"
    if digits:
        return "alphanumeric"
    if upper == 0:
        return "lower"
    if lower == 0:
        return "letter" if upper == 1 else "upper"
    first = next(c for c in word if unicodedata.category(c) in ("Lu", "Ll"))
    return "title" if upper == 1 and unicodedata.category(first) == "Lu" else "mixed"


def shape_sentence(words):
    """Shape ids of the words; the first cased word of a sentence is told apart, since its capital says little."""
    ids, seen = [], False
    for word in words:
        shape = shape_word(word)
        if not seen and shape in ("lower", "title", "upper", "letter", "mixed"):
            shape, seen = "first-" + shape, True
        elif shape in ("number", "alphanumeric", "other"):
            seen = True
        ids.append(SHAPE_ID[shape])
    return ids


class WordPiece:
    """Greedy longest-match pieces over BERT's uncased vocabulary."""

    def __init__(self, vocab_path):
        with open(vocab_path, encoding="utf8") as lines:
            self.vocab = {line.rstrip("\n"): index for index, line in enumerate(lines)}
        self.seen = {}

    def encode_chunk(self, chunk):
        pieces, start = [], 0
        while start < len(chunk):
            end = len(chunk)
            while end > start:
                piece = ("##" if start else "") + chunk[start:end]
                if piece in self.vocab:
                    break
                end -= 1
            if end == start:
                return [UNK]
            pieces.append(self.vocab[piece])
            start = end
        return pieces

    def encode_word(self, word):
        """At least one piece for any word, MAX_PIECES at most."""
        known = self.seen.get(word)
        if known is None:
            known = [piece for chunk in split_word(word) for piece in self.encode_chunk(chunk)][:MAX_PIECES] or [UNK]
            self.seen[word] = known
        return known
