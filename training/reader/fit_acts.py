"""Losses of the act head, training of all heads by turns, and how well acts are found in articles held out."""

import argparse
import json
import os
import random
import zlib

import torch
from torch.nn import functional as F

from fit import Fitter, choose_pairs, join_others, open_start, open_tokenizer, pair_loss, tag_loss, weigh_roots
from act_heads import ACT_TAGS, QUALITIES, ROLES
from act_tensors import list_act_windows, make_act_batches
from corpora import read_conllu, read_factuality
from factual_tensors import encode_factual, list_factual_rows, make_factual_batches
from tensors import IGNORE, encode_pair, list_parties, list_windows, make_batches, read_rows, vary_pair

QUALITY_WEIGHT = {"mode": 0.5, "status": 0.6, "background": 0.5, "instrument": 1.0, "stance": 0.5, "measure": 0.5}
ROLE_WEIGHT = 4.0
TAG_WEIGHT = 8.0  # few words tell an act: without it the head learns for long that nothing does


def act_loss(model, batch):
    with torch.autocast("cpu", dtype=torch.bfloat16):
        tags, qualities, asker, answerer = model.read_acts(batch)
    loss = TAG_WEIGHT * F.cross_entropy(tags.float().flatten(0, 1), batch["tags"].flatten(), ignore_index=IGNORE)
    if "where" not in batch:
        return loss
    b, at = batch["where"].T
    rows, start = qualities.float()[b, at], 0
    for k, (name, values) in enumerate(QUALITIES.items()):
        part = rows[:, start : start + len(values)]
        loss = loss + QUALITY_WEIGHT[name] * F.cross_entropy(part, batch["qualities"][:, k])
        start += len(values)
    logits = model.acts.join(asker.float()[b, at], answerer.float()[b])
    role = F.binary_cross_entropy_with_logits(logits, batch["roles"], reduction="none") * batch["asked"][..., None]
    return loss + ROLE_WEIGHT * role.sum() / batch["asked"].sum()


def factual_loss(model, batch):
    """Mean square error over the words that people judged."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        found = model.read_factual(batch)
    known = ~batch["factual"].isnan()
    return F.mse_loss(found.float()[known], batch["factual"][known])


def read_judged(data, split):
    """Sentences of EWT in which people judged how factual an event is."""
    facts = read_factuality(os.path.join(data, "status", "uds-factuality.tsv"))[split]
    sentences = read_conllu(os.path.join(data, "treebank", f"ewt-{split}.conllu"), "ewt")
    for s in sentences:
        s.factual = facts.get(s.sent_id, {})
    return [s for s in sentences if s.factual]


def measure_factual(model, sentences, tokenizer):
    """Pearson's correlation and the share of right signs, each sentence read alone."""
    model.eval()
    gold, found = [], []
    for batch in make_factual_batches([encode_factual([s], tokenizer) for s in sentences], 2400, random.Random(0)):
        with torch.no_grad():
            values = model.read_factual(batch)
        known = ~batch["factual"].isnan()
        gold.append(batch["factual"][known])
        found.append(values[known])
    model.train()
    gold, found = torch.cat(gold), torch.cat(found)
    pearson = torch.corrcoef(torch.stack([gold, found]))[0, 1].item()
    return {"pearson": round(pearson, 4), "sign": round(((gold > 0) == (found > 0)).float().mean().item(), 4), "n": len(gold)}


def measure_acts(model, articles, tokenizer, bias=0.0):
    """Precision and recall of triggers with their event, quality accuracies and role words' F1 at right triggers."""
    model.eval()
    rng = random.Random(0)
    n = dict.fromkeys(["right", "found", "gold", "near"] + list(QUALITIES) + [f"{r}:{k}" for r in ROLES for k in "rfg"], 0)
    for batch in make_act_batches(list_act_windows(articles, tokenizer, rng), 2400, rng):
        with torch.no_grad():
            tags, qualities, asker, answerer = model.read_acts(batch)
        tags[..., 0] += bias
        best = tags.argmax(-1)
        gold = batch["tags"]
        begin = torch.tensor([t.startswith("B-") for t in ACT_TAGS])
        said, told = begin[best] & (gold != IGNORE), begin[gold.clamp(min=0)] & (gold != IGNORE)
        n["found"] += said.sum().item()
        n["gold"] += told.sum().item()
        n["right"] += (said & told & (best == gold)).sum().item()
        n["near"] += (said & told).sum().item()
        if "where" not in batch:
            continue
        b, at = batch["where"].T
        rows, start = qualities[b, at], 0
        for k, (name, values) in enumerate(QUALITIES.items()):
            n[name] += (rows[:, start : start + len(values)].argmax(-1) == batch["qualities"][:, k]).sum().item()
            start += len(values)
        logits = model.acts.join(asker[b, at], answerer[b])
        for r, role in enumerate(ROLES):
            says = (logits[..., r] > 0) & (batch["asked"] > 0)
            wants = batch["roles"][..., r] > 0
            n[f"{role}:r"] += (says & wants).sum().item()
            n[f"{role}:f"] += says.sum().item()
            n[f"{role}:g"] += wants.sum().item()
    model.train()

    def f1(right, found, want):
        return round(2 * right / max(1, found + want), 3)

    out = {"triggers": f1(n["right"], n["found"], n["gold"]), "precision": round(n["right"] / max(1, n["found"]), 3),
           "recall": round(n["right"] / max(1, n["gold"]), 3), "untyped": f1(n["near"], n["found"], n["gold"])}
    out |= {q: round(n[q] / max(1, n["gold"]), 3) for q in QUALITIES}
    return out | {r: f1(n[f"{r}:r"], n[f"{r}:f"], n[f"{r}:g"]) for r in ROLES}


def endless(make):
    while True:
        yield from make()


def choose_articles(acts, known, share, rng):
    """One epoch's articles: of those that the start has learnt a share, of the others all."""
    known = set(known)
    left_out = set(rng.sample(sorted(known), round(len(known) * (1 - share))))
    return [a for a in acts if a["id"] not in left_out]


def fit_all(model, acts, documents, judged, study, others, tokenizer, epochs, seed, pattern="aafaafaafptafaf", share=0.5, budget=1000,
            processes=1, encoder_rate=2e-4, head_rate=2e-3, smoothing=0.1, freeze=0, known=(), known_share=1.0):
    """All heads by turns, as `pattern` says: a batch of acts, of speech tags, of pairs, of facts; `epochs` counts those of the acts."""
    rng = random.Random(seed)
    model.freeze(freeze)
    everything = study + [p for pairs in others for p in pairs]
    pool, weights = list_parties(everything), weigh_roots([p for p in everything if p["root"]])

    def pairs():
        return make_batches([encode_pair(vary_pair(p, pool, rng), tokenizer) for p in choose_pairs(study, others, share, rng)], budget, rng)

    turns = {
        "a": ("acts", act_loss, endless(lambda: make_act_batches(list_act_windows(choose_articles(acts, known, known_share, rng), tokenizer, rng), budget, rng))),
        "t": ("tags", tag_loss, endless(lambda: make_batches(list_windows(documents, tokenizer, rng), budget, rng))),
        "f": ("factual", factual_loss, endless(lambda: make_factual_batches(list_factual_rows(judged, tokenizer, rng), budget, rng))),
        "p": ("pairs", lambda m, b: pair_loss(m, b, weights, smoothing), endless(pairs)),
    }
    first = choose_articles(acts, known, known_share, random.Random(0))
    batches = len(make_act_batches(list_act_windows(first, tokenizer, random.Random(0)), budget, random.Random(0)))
    steps = max(1, round(batches * epochs / processes * len(pattern) / pattern.count("a")))
    fitter = Fitter(model, steps, encoder_rate, head_rate, 0.99)
    model.train()
    while fitter.at < steps:
        name, loss, source = turns[pattern[fitter.at % len(pattern)]]
        fitter.step(name, loss(model, next(source)))
    fitter.finish()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tokens", required=True)
    parser.add_argument("--start", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=float, default=12)
    parser.add_argument("--pattern", default="aafaafaafptafaf", help="turns: a acts, t speech tags, p pairs, f how factual")
    parser.add_argument("--data", required=True, help="the shared data, for the judgements of how factual events are")
    parser.add_argument("--hold", type=int, default=0, help="hold out one article in so many and measure on it")
    parser.add_argument("--new", help="starts of the names of articles that the start has not learnt well, by commas: of the others an epoch has a share")
    parser.add_argument("--known-share", type=float, default=0.35)
    parser.add_argument("--budget", type=int, default=700)
    parser.add_argument("--encoder-rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=2e-3)
    parser.add_argument("--share", type=float, default=0.06)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rank", type=int, default=0, help="of the processes that train together")
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--without-plv", action="store_true", help="leave out the study's pairs, whose repository states no licence")
    parser.add_argument("--without-attribution", action="store_true", help="leave out the attribution corpus, which states no licence")
    args = parser.parse_args()
    rows = {name: read_rows(os.path.join(args.tokens, name + ".jsonl")) for name in ("plv", "manual", "patterns", "acts", "act-pairs")}
    documents = [] if args.without_attribution else read_rows(os.path.join(args.tokens, "speech-train.jsonl"))
    pattern = args.pattern.replace("t", "") if args.without_attribution else args.pattern
    same = {" ".join(p["tokens"]).lower() for p in rows["plv"]}
    manual = [p for p in rows["manual"] if " ".join(p["tokens"]).lower() not in same]
    held = [a for a in rows["acts"] if args.hold and zlib.crc32(a["id"].encode()) % args.hold == 0]
    acts = [a for a in rows["acts"] if a not in held]
    kept = {"acts/" + a["id"] for a in acts}
    pairs = [p for p in rows["act-pairs"] if p["group"] in kept]
    study = [] if args.without_plv else rows["plv"]
    new = tuple(args.new.split(",")) if args.new else ()
    known = [a["id"] for a in acts if not a["id"].startswith(new)] if new else []
    join_others(args.out + ".meet", args.rank, args.processes)
    model = open_start(args.start, args.seed)
    tokenizer = open_tokenizer()
    fit_all(model, acts, documents, read_judged(args.data, "train"), study, [manual, rows["patterns"], pairs], tokenizer, args.epochs, args.seed + 100 * args.rank,
            pattern, args.share, args.budget, args.processes, args.encoder_rate, args.head_rate, known=known, known_share=args.known_share)
    if args.rank == 0:
        corpora = ["relations/plover-gold-cameo.json"] + (["relations/plv-dev.tsv"] if study else []) + (["attribution/train.jsonl"] if documents else []) + ["status/uds-factuality.tsv"]
        notes = {k: getattr(args, k) for k in ("epochs", "pattern", "budget", "encoder_rate", "head_rate", "share", "seed", "processes", "hold")}
        torch.save({"reader": model.state_dict(), "notes": json.dumps(notes | {"corpora": corpora})}, args.out)
        print("factual, dev:", measure_factual(model, read_judged(args.data, "dev"), tokenizer), flush=True)
        if held:
            for bias in (0.0, -0.5, -1.0):
                print(bias, measure_acts(model, held, tokenizer, bias), flush=True)


if __name__ == "__main__":
    main()
