"""A model file and the corpora in, its table of scores out; choosing looks at development sets, reporting at the tests."""

import onnxruntime

from calibrate import collect_arcs, expected_error, fit_all
from export import TAG_HEADS, run_session
from measure import measure_factuality, measure_names, measure_trees, predict
from recase import STYLES


def open_file(path, labels):
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = 1
    run = run_session(onnxruntime.InferenceSession(path, settings))
    run.sizes = [(k, len(labels[k])) for k in TAG_HEADS]
    return run


def score_choice(run, corpora, tokenizer, labels):
    """One number per checkpoint to choose by, with its parts: development sets only."""
    trees = {}
    for name in ("ewt-dev", "gum-dev"):
        trees[name] = measure_trees(predict(run, corpora[name], tokenizer, labels), corpora[name], labels)
    names = measure_names(predict(run, corpora["uner-choose"], tokenizer, labels), corpora["uner-choose"], labels["names"])
    total = trees["ewt-dev"]["las"] + trees["gum-dev"]["las_nopunct"] + trees["ewt-dev"]["upos"] + 20 * names["f1"]
    return {"total": round(float(total), 3), **trees, "uner-choose": names}


def score_file(path, corpora, tokenizer, labels, tests=True):
    """Scores and temperatures of the file as it ships."""
    run = open_file(path, labels)
    found = {}
    seen = {}
    for name in ("ewt-dev", "gum-dev", *(["ewt-test"] if tests else [])):
        seen[name] = predict(run, corpora[name], tokenizer, labels)
        found[name] = measure_trees(seen[name], corpora[name], labels)
        if any(s.factual for s in corpora[name]):
            found[name]["factuality"] = measure_factuality(seen[name], corpora[name])
    for style, change in STYLES.items():
        cased = predict(run, corpora["gum-dev"], tokenizer, labels, change)
        found[f"gum-dev {style}"] = measure_trees(cased, corpora["gum-dev"], labels)
    for name in ("uner-choose", "gum-dev", *(["uner-test"] if tests else [])):
        seen["names " + name] = predict(run, corpora[name], tokenizer, labels)
        found["names " + name] = measure_names(seen["names " + name], corpora[name], labels["names"])
    predictions = seen["ewt-dev"] + seen["gum-dev"]
    sentences = corpora["ewt-dev"] + corpora["gum-dev"]
    temperatures = fit_all(predictions, sentences, seen["names uner-choose"], corpora["uner-choose"], labels)
    found["arc calibration error"] = expected_error(*collect_arcs(predictions, sentences), temperatures["arc"])
    return clean(found), temperatures


def clean(value):
    """Plain numbers instead of numpy's."""
    if isinstance(value, dict):
        return {k: clean(v) for k, v in value.items()}
    return round(float(value), 4)
