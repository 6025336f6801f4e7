"""A half-trained model and a treebank without names in, the treebank with names out: where the model is sure and the
gold tags agree that a word is a proper noun. What it is not sure of stays out of the loss."""

import numpy as np

from corpora import IGNORE, find_spans
from measure import legal_names, predict, run_reader

SURE = 0.75


def label_names(model, sentences, tokenizer, labels):
    """Fills `names` of the sentences; True when done."""
    tags = labels["names"]
    for found, sentence in zip(predict(run_reader(model), sentences, tokenizer, labels, trees=False), sentences):
        scores = np.exp(found["names"] - found["names"].max(1, keepdims=True))
        scores /= scores.sum(1, keepdims=True)
        path = legal_names(found["names"], tags)
        proper = [row[3] == "PROPN" for row in sentence.rows]
        names = [IGNORE if is_proper else "O" for is_proper in proper]
        for i, is_proper in enumerate(proper):
            if is_proper and path[i] == "O" and scores[i][0] > SURE:
                names[i] = "O"
        for start, end, _ in find_spans(path):
            sure = min(scores[i][tags.index(path[i])] for i in range(start, end)) > SURE
            if sure and proper[start] and proper[end - 1]:
                names[start:end] = path[start:end]
            elif any(proper[start:end]):
                names[start:end] = [IGNORE] * (end - start)
        sentence.names = names
    return True
