"""Corpora in, a checkpoint of the whole model out; the mean of the last weights is what is kept."""

import argparse
import csv
import json
import math
import os
import random
import time

import torch
from torch.nn import functional as F

from batches import Encoded, make_labels, pool_names, swap_names, train_batches
from corpora import IGNORE, read_corpora
from encoder import find_minilm
from reader import Reader
from silver import label_names
from wordpiece import SHAPES, WordPiece

FROZEN = "encoder.word.weight"
WEIGHTS = {"upos": 0.5, "xpos": 0.5, "feats": 0.3, "lemma": 0.3, "arcs": 1.0, "label": 1.0, "names": 1.0, "factual": 0.4}


def total_loss(model, batch):
    """Weighted sum of the heads' losses over the words that carry each layer; also each loss by name."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        out = model(batch)
        labels = model.score_labels(out["label_parts"], batch["heads"].clamp(min=0)[..., None]).squeeze(2)
    parts = {k: cross_entropy(out[k], batch[k]) for k in ("upos", "xpos", "feats", "lemma", "names")}
    arcs = out["arcs"].float().masked_fill(~batch["words"][:, None, :], -1e4)
    parts["arcs"] = cross_entropy(arcs, batch["heads"])
    parts["label"] = cross_entropy(labels, batch["label"])
    known = ~batch["factual"].isnan()
    if known.any():
        parts["factual"] = F.mse_loss(out["factual"].float()[known], batch["factual"][known])
    parts = {k: v for k, v in parts.items() if v is not None}
    return sum(WEIGHTS[k] * v for k, v in parts.items()), parts


def cross_entropy(logits, gold):
    if not (gold != IGNORE).any():
        return None
    return F.cross_entropy(logits.float().flatten(0, 1), gold.flatten(), ignore_index=IGNORE)


def make_optimizer(model, encoder_rate, head_rate):
    """AdamW; no decay on biases and norms; the word-piece embedding stays as it came, so unseen pieces keep their sense."""
    model.encoder.word.weight.requires_grad_(False)
    groups = {}
    for name, p in model.named_parameters():
        if p.requires_grad:
            slow = name.startswith("encoder.") and not name.startswith("encoder.shape")
            groups.setdefault((encoder_rate if slow else head_rate, 0.01 if p.dim() > 1 else 0.0), []).append(p)
    return torch.optim.AdamW(
        [{"params": ps, "lr": rate, "peak": rate, "weight_decay": decay} for (rate, decay), ps in groups.items()],
        betas=(0.9, 0.98), fused=True)


def save_checkpoint(path, weights, labels, notes):
    torch.save({"weights": weights, "labels": json.dumps(labels), "notes": json.dumps(notes)}, path + ".part")
    os.replace(path + ".part", path)


def read_checkpoint(path, model):
    """Loads the weights into the model; returns the notes saved with them."""
    saved = torch.load(path, map_location="cpu", weights_only=True)
    model.load_state_dict(saved["weights"])
    return json.loads(saved["notes"])


def read_plan(args):
    """How many epochs there shall be: a number (fractions too) written to `epochs` while training changes the plan."""
    plan = os.path.join(args.out, "epochs")
    try:
        with open(plan, encoding="utf8") as file:
            return float(file.read())
    except (OSError, ValueError):
        return float(args.epochs)


def read_persons(data):
    """Names of office holders, to vary the persons in the names' corpora."""
    with open(os.path.join(data, "offices", "holders-to-2022.tsv"), encoding="utf8") as file:
        return sorted({row["person"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)})


def plan_rate(step, total, warm):
    """Share of the peak rate: a linear rise, then a linear fall to nothing at the last step."""
    return step / warm if step < warm else max(0.0, (total - step) / max(1, total - warm))


class Mean:
    """An exponential mean of the weights, taken every fourth step; the frozen embedding is left out."""

    def __init__(self, model, keep):
        self.weights = {k: v.detach().clone() for k, v in model.state_dict().items() if k != FROZEN}
        self.keep = keep

    def take(self, model, step):
        if step % 4:
            return
        keep = min(self.keep, (step // 4 + 1) / (step // 4 + 10))
        state = model.state_dict()
        with torch.no_grad():
            torch._foreach_lerp_(list(self.weights.values()), [state[k] for k in self.weights], 1 - keep)

    def whole(self, model):
        return {**self.weights, FROZEN: model.state_dict()[FROZEN].detach()}


def train_epoch(model, optimizer, mean, batches, epoch, at, start, args, log):
    """One epoch, or less where the plan ends; returns the step reached and the planned number of epochs."""
    warm = max(1, int(len(batches) * args.warm_epochs))
    sums, counts, since, total, epochs = {}, {}, time.time(), 0, args.epochs
    model.train()
    for number, batch in enumerate(batches):
        if number % 20 == 0:
            epochs = read_plan(args)
            total = at - number + round(len(batches) * (epochs - epoch + 1))
        if at >= total:
            break
        at += 1
        share = plan_rate(at, total, warm)
        share *= min(1.0, (at - start) / 80)  # where it goes on from a checkpoint the optimiser has forgotten its moments
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * share
        loss, parts = total_loss(model, batch)
        if not math.isfinite(loss.item()):
            raise SystemExit("the loss is no longer a number")
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.grad is not None], 5.0)
        optimizer.step()
        mean.take(model, at)
        for k, v in parts.items():
            sums[k], counts[k] = sums.get(k, 0.0) + v.item(), counts.get(k, 0) + 1
        if number % 100 == 99:
            line = " ".join(f"{k} {sums[k] / counts[k]:.3f}" for k in sorted(sums))
            print(f"epoch {epoch}/{epochs} batch {number + 1}/{len(batches)} {(time.time() - since) / (number + 1):.2f}s {line}",
                  file=log, flush=True)
    return at, epochs


def train(args):
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    corpora = read_corpora(args.data)
    tokenizer = WordPiece(os.path.join(find_minilm(), "vocab.txt"))
    treebanks = corpora["ewt-train"] + corpora["gum-train"]
    labels = make_labels(treebanks)
    ids = {k: {v: i for i, v in enumerate(vs)} for k, vs in labels.items()}
    treebanks = treebanks[: args.limit or None]
    named = (corpora["wikigold"] + corpora["re3d"] + corpora["uner-teach"])[: args.limit or None]
    pool = pool_names(named + corpora["gum-train"], read_persons(args.data))
    model = Reader(len(SHAPES), {k: len(v) for k, v in labels.items()})
    model.encoder.load_minilm(find_minilm())
    optimizer = make_optimizer(model, args.encoder_rate, args.head_rate)
    done, at, start, started = 0, 0, None, time.time()
    mean = Mean(model, args.keep)
    if args.resume:
        done = read_checkpoint(os.path.join(args.resume, "last-weights.pt"), model)["epoch"]
        kept = torch.load(os.path.join(args.resume, "latest.pt"), weights_only=True)["weights"]
        mean.weights = {k: kept[k] for k in mean.weights}
    steady, labelled = [Encoded(s, tokenizer, ids) for s in treebanks], False
    log = open(os.path.join(args.out, "train.log"), "a", encoding="utf8")
    for epoch in range(done + 1, 100):
        if args.silver and epoch >= args.silver and not labelled:
            reader = Reader(len(SHAPES), {k: len(v) for k, v in labels.items()})
            reader.load_state_dict(mean.whole(model))
            labelled = label_names(reader.eval(), corpora["ewt-train"][: args.limit or None], tokenizer, labels)
            steady = [Encoded(s, tokenizer, ids) for s in treebanks]
        rng = random.Random(args.seed * 1000 + epoch)
        swapped = [swap_names(s, pool, rng) if rng.random() < 0.35 else s for s in named]
        encoded = steady + [Encoded(s, tokenizer, ids) for s in swapped]
        batches = list(train_batches(encoded, args.budget, args.seed * 1000 + epoch))
        at = max(at, len(batches) * done)
        start = at if start is None else start
        at, epochs = train_epoch(model, optimizer, mean, batches, epoch, at, start, args, log)
        notes = {"epoch": epoch, "steps": at, "epochs": epochs, "seconds": round(time.time() - started), "seed": args.seed,
                 "budget": args.budget, "silver": args.silver, "encoder_rate": args.encoder_rate,
                 "head_rate": args.head_rate, "keep": args.keep}
        save_checkpoint(os.path.join(args.out, "latest.pt"), mean.whole(model), labels, notes)
        save_checkpoint(os.path.join(args.out, "last-weights.pt"), model.state_dict(), labels, notes)
        if epoch >= epochs:
            break
    os.replace(os.path.join(args.out, "latest.pt"), os.path.join(args.out, "final.pt"))


def make_parser():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=9)
    parser.add_argument("--budget", type=int, default=1200)
    parser.add_argument("--encoder-rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1.5e-3)
    parser.add_argument("--warm-epochs", type=float, default=0.7)
    parser.add_argument("--keep", type=float, default=0.995)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--silver", type=int, default=6, help="the epoch from which EWT carries names of our own labelling")
    parser.add_argument("--resume", help="folder with last-weights.pt and latest.pt of an earlier run")
    parser.add_argument("--limit", type=int, default=0)
    return parser


if __name__ == "__main__":
    arguments = make_parser().parse_args()
    os.makedirs(arguments.out, exist_ok=True)
    train(arguments)
