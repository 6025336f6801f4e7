"""Predictions on development sentences in, temperatures out: with them a score of 0.9 is right nine times in ten."""

import numpy as np

from corpora import NAME_TAGS


def log_softmax(rows):
    rows = rows - rows.max(1, keepdims=True)
    return rows - np.log(np.exp(rows).sum(1, keepdims=True))


def fit_temperature(rows, gold):
    """The temperature of least negative log likelihood; rows may differ in length."""
    width = max(map(len, rows))
    table = np.full((len(rows), width), -1e4)
    for i, row in enumerate(rows):
        table[i, : len(row)] = row
    gold = np.array(gold)
    candidates = np.exp(np.linspace(np.log(0.5), np.log(4), 40))
    losses = [-log_softmax(table / t)[np.arange(len(gold)), gold].mean() for t in candidates]
    return round(float(candidates[int(np.argmin(losses))]), 3)


def collect_arcs(predictions, sentences):
    rows, gold = [], []
    for p, s in zip(predictions, sentences):
        for i, row in enumerate(s.rows, 1):
            rows.append(p["arcs"][i])
            gold.append(int(row[6]))
    return rows, gold


def collect_labels(predictions, sentences, labels):
    """Only of words whose head was found, since the score is the label's given the head."""
    rows, gold = [], []
    known = {label: i for i, label in enumerate(labels["label"])}
    for p, s in zip(predictions, sentences):
        for i, row in enumerate(s.rows, 1):
            if row[6] != "0" and p["heads"][i] == int(row[6]) and row[7] in known:
                rows.append(p["label_scores"][i])
                gold.append(known[row[7]])
    return rows, gold


def collect_names(predictions, sentences):
    rows, gold = [], []
    for p, s in zip(predictions, sentences):
        for row, tag in zip(p["names"], s.names):
            if tag in NAME_TAGS:
                rows.append(row)
                gold.append(NAME_TAGS.index(tag))
    return rows, gold


def fit_all(predictions, sentences, name_predictions, name_sentences, labels):
    return {
        "arc": fit_temperature(*collect_arcs(predictions, sentences)),
        "label": fit_temperature(*collect_labels(predictions, sentences, labels)),
        "names": fit_temperature(*collect_names(name_predictions, name_sentences)),
    }


def expected_error(rows, gold, temperature, bins=10):
    """Mean gap between how sure and how right, over ten bins of sureness."""
    sure, right = [], []
    for row, g in zip(rows, gold):
        p = np.exp(log_softmax(np.array([row]) / temperature))[0]
        sure.append(p.max())
        right.append(p.argmax() == g)
    sure, right = np.array(sure), np.array(right)
    which = np.minimum((sure * bins).astype(int), bins - 1)
    return round(float(sum(abs(sure[which == b].mean() - right[which == b].mean()) * (which == b).mean()
                           for b in range(bins) if (which == b).any())), 4)
