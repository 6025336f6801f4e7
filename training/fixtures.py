"""A model in, the fixtures out that src/parse must reproduce: words to pieces and shapes, sentences to scores."""

import json
import os

import onnxruntime

from corpora import Sentence
from export import TAG_HEADS, run_session
from measure import legal_names, predict
from wordpiece import shape_sentence, shape_word

# Written for this purpose; every line is one sentence, its words divided by single spaces.
SENTENCES = """The foreign ministry summoned the ambassador of Norland on Tuesday .
" We will not sign , " said Prime Minister Ana Ruiz , " before the talks in Geneva end . "
CHINA 'S ENVOY LEAVES TOKYO AFTER TALKS
Two Trade Ministers Meet To Discuss Steel Tariffs
the two sides did n't agree on fishing rights , officials said
Sanctions worth $ 3.5 billion were lifted by the European Union in 2019 .
After the border clash , Lisbon recalled its consul - general from Port Alba and closed the crossing .
Mr. Okonkwo , who led the delegation , denied that a deal had been reached .
\u201c It \u2019 s over \u201d \u2014 a spokesman
No one expects the treaty to be ratified ; even so , both parliaments will vote on it next week .
Foreign Minister Müller flew to São Tomé and Kraków to meet Premier Nguyễn Văn A.
Visit https://example.org/a?b=c&d=e or write to press@example.org !
He said he would go , had he been asked .
UN
Yes .
\U0001f600 \U0001f1eb\U0001f1f7 talks \u2026
北京 said 東京 must respond .
قال الوزير ان المحادثات انتهت .
The U.S. - led coalition struck targets near al - Hasakah , killing at least 12 .""".split("\n")

WORDS = [
    "", " ", "\u0000", "\u200b", "\u00ad", "a\u0301", "\u00c5ngstr\u00f6m", "stra\u00dfe", "\u0130stanbul", "\u01c5", "\u03a3\u0391\u03a3",
    "na\u00efve", "don't", "``", "''", "\u2018tis", "--", "\u2014", "\u2026", "\u2022", "I", "A.", "U.S.", "COVID-19", "3rd", "1,000.50", "\u00bd",
    "e-mail", "McDonald", "iPhone", "\u5317\u4eac", "\u4e2d\u6587abc", "\uac00\ub098", "\u0645\u0631\u062d\u0628\u0627", "\U0001f600", "\U0001d400\U0001d401", "x" * 80,
    "ab\u0000cd", "a b", "\u00a0", "\u3000", "http://a.b/c_d?e=f#g", "@user", "#tag", "\u20ac5", "~", "^", "\ufb01sh", "\u1e9e", "antidisestablishmentarianism",
]


def write_pieces(path, tokenizer):
    cases = [{"word": w, "pieces": tokenizer.encode_word(w), "shape": shape_word(w)} for w in WORDS]
    lines = [s.split(" ") for s in SENTENCES]
    sentences = [
        {"words": words, "pieces": [tokenizer.encode_word(w) for w in words], "shapes": shape_sentence(words)}
        for words in lines
    ]
    write_json(path, {"words": cases, "sentences": sentences})


def write_scores(path, model, sha256, tokenizer, labels):
    """Tags and trees of each sentence, and for some words the numbers behind them."""
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = 1
    run = run_session(onnxruntime.InferenceSession(model, settings))
    run.sizes = [(k, len(labels[k])) for k in TAG_HEADS]
    cases = []
    for words in (s.split(" ") for s in SENTENCES):
        found = predict(run, [Sentence(words, "fixture")], tokenizer, labels)[0]
        cases.append({
            "words": words,
            "upos": [labels["upos"][i] for i in found["upos"][1:]],
            "xpos": [labels["xpos"][i] for i in found["xpos"][1:]],
            "heads": [int(h) for h in found["heads"][1:]],
            "labels": [labels["label"][i] for i in found["label"][1:]],
            "names": legal_names(found["names"], labels["names"]),
            "arcs": [[round(float(x), 3) for x in row] for row in found["arcs"][1:]],
            "factual": [round(float(x), 3) for x in found["factual"][1:]],
        })
    write_json(path, {"model": sha256, "sentences": cases})


def write_json(path, value):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf8") as file:
        file.write(json.dumps(value, ensure_ascii=True) + "\n")
