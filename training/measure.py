"""A model and a corpus in, figures out: tags, trees, names, factuality, lemmas, plain and re-cased."""

import numpy as np
import torch

from batches import Encoded, collate, group_by_length
from corpora import find_spans
from lemmas import apply_script
from trees import build_tree

BEST = 3  # heads of a word for which labels are scored


def run_reader(model):
    """The PyTorch model as a function from a batch to arrays, as the exported file gives them."""
    def run(batch):
        with torch.no_grad():
            out = model(batch)
            arcs = out["arcs"].masked_fill(~batch["words"][:, None, :], -1e4)
            heads = arcs.topk(min(BEST, arcs.shape[2]), 2).indices
            labels = model.score_labels(out["label_parts"], heads)
        out = {k: out[k].numpy() for k in ("upos", "xpos", "feats", "lemma", "names", "factual")}
        return {**out, "arcs": arcs.numpy(), "heads": heads.numpy(), "labels": labels.numpy()}

    return run


def predict(run, sentences, tokenizer, labels, style=None, budget=2000, trees=True):
    """Predictions for each sentence, in order: heads, labels, tags, lemma scripts, names, factuality and scores."""
    encoded = [Encoded(s, tokenizer, None) for s in sentences]
    results = {}
    for group in group_by_length(encoded, budget):
        batch = collate(group, (lambda e: style(e.words)) if style else (lambda e: e.words), with_gold=False)
        out = run(batch)
        for b, e in enumerate(group):
            n = len(e.words) + 1
            if not trees:
                results[id(e)] = {"names": out["names"][b, 1:n]}
                continue
            arcs = out["arcs"][b, :n, :n]
            heads = build_tree(arcs)
            chosen, label_scores = [0], [None]
            for i in range(1, n):
                slots = np.where(out["heads"][b, i] == heads[i])[0]
                row = out["labels"][b, i, slots[0] if len(slots) else 0].copy()
                row[labels["label"].index("root")] += 1e4 if heads[i] == 0 else -1e4
                chosen.append(int(row.argmax()))
                label_scores.append(row)
            results[id(e)] = {
                "heads": heads, "label": chosen, "arcs": arcs, "label_scores": label_scores,
                **{k: out[k][b, :n].argmax(-1) for k in ("upos", "xpos", "feats", "lemma")},
                "names": out["names"][b, 1:n], "factual": out["factual"][b, :n],
            }
    return [results[id(e)] for e in encoded]


def legal_names(scores, tags):
    """Best sequence in which an I- follows a B- or I- of its own type (Viterbi)."""
    count = len(tags)
    allowed = np.zeros((count, count))
    for j, tag in enumerate(tags):
        if tag.startswith("I-"):
            for i, before in enumerate(tags):
                if before[2:] != tag[2:] or before == "O":
                    allowed[i, j] = -1e9
    best = scores[0] + np.array([-1e9 if t.startswith("I-") else 0 for t in tags])
    back = []
    for row in scores[1:]:
        paths = best[:, None] + allowed
        back.append(paths.argmax(0))
        best = paths.max(0) + row
    path = [int(best.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return [tags[i] for i in reversed(path)]


def measure_trees(predictions, sentences, labels):
    hits = dict.fromkeys(("upos", "xpos", "feats", "las", "las_nopunct", "uas"), 0)
    words = plain = lemma_right = lemma_words = 0
    for p, s in zip(predictions, sentences):
        for i, row in enumerate(s.rows, 1):
            words += 1
            right = labels["upos"][p["upos"][i]] == row[3]
            hits["upos"] += right
            hits["xpos"] += labels["xpos"][p["xpos"][i]] == row[4]
            hits["feats"] += labels["feats"][p["feats"][i]] == row[5]
            arc = p["heads"][i] == int(row[6])
            both = arc and labels["label"][p["label"][i]] == row[7]
            hits["uas"] += arc
            hits["las"] += both
            if row[3] != "PUNCT":
                plain += 1
                hits["las_nopunct"] += both
            if right and labels["xpos"][p["xpos"][i]] == row[4]:
                lemma_words += 1
                lemma_right += (apply_script(row[1], labels["lemma"][p["lemma"][i]]) or row[1]).lower() == row[2].lower()
    out = {k: round(100 * v / (plain if k == "las_nopunct" else words), 2) for k, v in hits.items()}
    out["lemma_given_tags"] = round(100 * lemma_right / max(1, lemma_words), 2)
    return out


def measure_names(predictions, sentences, tags):
    gold_count = found_count = right = 0
    for p, s in zip(predictions, sentences):
        gold = set(find_spans([t if isinstance(t, str) else "O" for t in s.names]))
        found = set(find_spans(legal_names(p["names"], tags)))
        gold_count, found_count, right = gold_count + len(gold), found_count + len(found), right + len(gold & found)
    return {"precision": round(right / max(1, found_count), 4), "recall": round(right / max(1, gold_count), 4),
            "f1": round(2 * right / max(1, gold_count + found_count), 4)}


def measure_factuality(predictions, sentences):
    gold, found = [], []
    for p, s in zip(predictions, sentences):
        for i, value in s.factual.items():
            if i + 1 < len(p["factual"]):
                gold.append(value)
                found.append(p["factual"][i + 1])
    gold, found = np.array(gold), np.array(found)
    return {"pearson": round(float(np.corrcoef(gold, found)[0, 1]), 4),
            "sign": round(float(((gold > 0) == (found > 0)).mean()), 4)}
