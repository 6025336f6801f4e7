"""In: texts of our own with their acts written under each sentence (training/acts/*.acts); out: articles with acts as spans.

`python training/acts.py FILE…` checks files and counts what they hold; with `--json OUT` it writes their articles as JSON
(spans as characters of their sentence). The format is told in training/acts/README.md.
"""

import collections
import json
import re
import sys

EVENTS = (
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT SIGNAL POLL"
).split()
MODES = {
    "CONSULT": "visit third-party multilateral phone",
    "RETREAT": "withdraw release disarm ceasefire access resign",
    "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege",
    "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct",
    "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict arrest deport withhold censor curfew misinformation martial-law cyber",
    "ASSAULT": "abduct beat torture execute sexual assassinate primitive firearms explosives suicide-attack aerial heavy-weapons unconventional",
    "SIGNAL": "courtesy slight naming",
}
STATUSES = "occurred planned called-off denied demanded hypothetical".split()
INSTRUMENTS = (
    "trade investment energy travel visa aviation culture education media security territory legal aid protocol rhetoric"
).split()
MEASURE_ACTS = "announced imposed tightened eased lifted".split()
KEYS = "actor recipient date place by instrument stance measure".split()
LINE = re.compile(r"^\+ ([A-Z]+)(?:\.([a-z-]+))? ([a-z-]+)(\*?) #(\d+) @ ([^|]+?)\s*(?:\|(.*))?$")
PARTY = re.compile(r"^(.*?)\{([A-Z]{2,8}|\?)\}$")


class Fault(Exception):
    pass


def find_words(sentence, words):
    """Characters [start, end) of `words` in `sentence`; `words[2]` is their second place. Whole words only."""
    nth = re.search(r"\[(\d)\]$", words)
    if nth:
        words = words[: nth.start()]
    places = [m.start() for m in re.finditer(r"(?<!\w)" + re.escape(words) + r"(?!\w)", sentence)]
    at = int(nth.group(1)) - 1 if nth else 0
    if not words or at >= len(places):
        raise Fault(f"'{words}' is not in the sentence" + (f" {at + 1} times" if at else ""))
    return places[at], places[at] + len(words)


def read_party(sentence, text):
    match = PARTY.match(text)
    if not match:
        raise Fault(f"a party is written words{{CODE}}: '{text}'")
    words, code = match.group(1).strip(), match.group(2)
    return {"span": None if words == "-" else find_words(sentence, words), "code": None if code == "?" else code}


def read_act(sentence, line):
    match = LINE.match(line)
    if not match:
        raise Fault("an act is written: + EVENT.mode status #1 @ trigger | actor: words{CODE} | …")
    event, mode, status, background, number, trigger, rest = match.groups()
    if event not in EVENTS:
        raise Fault(f"no event is called {event}")
    if mode and mode not in MODES.get(event, "").split():
        raise Fault(f"{event} has no mode {mode}")
    if status not in STATUSES:
        raise Fault(f"no status is called {status}")
    act = {
        "event": event,
        "mode": mode,
        "status": status,
        "background": background == "*",
        "number": int(number),
        "trigger": find_words(sentence, trigger.strip()),
        "actor": [],
        "recipient": [],
        "place": [],
        "date": None,
        "by": None,
        "instrument": None,
        "stance": None,
        "measure": None,
    }
    for part in (rest or "").split("|"):
        if not part.strip():
            continue
        key, _, value = part.partition(":")
        key, value = key.strip(), value.strip()
        if key not in KEYS:
            raise Fault(f"no key is called '{key}'")
        if value in ("", "-"):
            continue
        if key in ("actor", "recipient"):
            act[key] = [read_party(sentence, p.strip()) for p in value.split(";") if p.strip()]
        elif key == "place":
            act[key] = [find_words(sentence, p.strip()) for p in value.split(";") if p.strip()]
        elif key in ("date", "by"):
            act[key] = find_words(sentence, value)
        elif key == "instrument":
            if value not in INSTRUMENTS:
                raise Fault(f"no instrument is called {value}")
            act[key] = value
        elif key == "stance":
            if value not in ("carrot", "stick"):
                raise Fault("stance is carrot or stick")
            act[key] = value
        else:
            kind, _, words = value.partition(",")
            if kind.strip() not in MEASURE_ACTS:
                raise Fault(f"a measure is {', '.join(MEASURE_ACTS)}")
            act[key] = {"act": kind.strip(), "object": find_words(sentence, words.strip()) if words.strip() else None}
    if not act["actor"] and not act["recipient"]:
        raise Fault("an act has at least one side")
    return act


def read_file(path):
    """Articles [{name, style, published, sentences: [{text, acts}]}] and faults [(line number, what)]."""
    articles, faults = [], []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            line = line.rstrip("\n").strip()
            if not line:
                continue
            if line.startswith("== "):
                parts = [p.strip() for p in line[3:].split("|")]
                if len(parts) != 3:
                    faults.append((number, "an article begins: == name | style | published"))
                articles.append({"name": parts[0], "style": (parts + [""])[1], "published": (parts + ["", ""])[2], "sentences": []})
            elif not articles:
                faults.append((number, "an article begins: == name | style | published"))
                return articles, faults
            elif line.startswith("+"):
                sentences = articles[-1]["sentences"]
                try:
                    sentences[-1]["acts"].append(read_act(sentences[-1]["text"], line))
                except IndexError:
                    faults.append((number, "an act stands under its sentence"))
                except Fault as fault:
                    faults.append((number, str(fault)))
            else:
                articles[-1]["sentences"].append({"text": line, "acts": []})
    return articles, faults


def main(args):
    target = args[args.index("--json") + 1] if "--json" in args else None
    paths = [a for a in args if a != "--json" and a != target]
    wrong, articles = 0, []
    for path in paths:
        found, faults = read_file(path)
        articles.extend(found)
        for number, what in faults:
            print(f"{path}:{number}: {what}")
        wrong += len(faults)
    if target:
        with open(target, "w", encoding="utf8") as file:
            json.dump(articles, file, ensure_ascii=False)
    sentences = [s for a in articles for s in a["sentences"]]
    acts = [x for s in sentences for x in s["acts"]]
    print(f"{len(articles)} articles, {len(sentences)} sentences, {sum(not s['acts'] for s in sentences)} without an act, {len(acts)} acts, {wrong} faults")
    for name in ("event", "status", "instrument"):
        print(name, dict(collections.Counter(x[name] for x in acts).most_common()))
    print("background", sum(x["background"] for x in acts), "measures", sum(bool(x["measure"]) for x in acts))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
