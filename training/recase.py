"""Words of a sentence in, the same words as a headline, all lower or all upper case out."""

SMALL = set("a an the and but or nor for of in on at to by from with as vs via per than n't 's 'll 're 've 'd 'm".split())


def headline_case(words):
    return [
        w if not w.isascii() and not w.isalpha() else
        w.lower() if i and w.lower() in SMALL else w[:1].upper() + w[1:]
        for i, w in enumerate(words)
    ]


def lower_case(words):
    return [w.lower() for w in words]


def upper_case(words):
    return [w.upper() for w in words]


STYLES = {"headline": headline_case, "lower": lower_case, "upper": upper_case}


def recase(words, draw):
    """One sentence in ten changes its case; `draw` is a number in [0, 1)."""
    if draw < 0.04:
        return headline_case(words)
    if draw < 0.07:
        return lower_case(words)
    if draw < 0.10:
        return upper_case(words)
    return words
