"""Losses, optimisation and the mean of the weights for both heads; what `make_reader.py` and `folds.py` train with."""

import math
import os
import random
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import torch
from torch import distributed
from torch.nn import functional as F

from encoder import find_minilm
from heads import ROOTS, PairReader
from tensors import IGNORE, encode_pair, list_parties, list_windows, make_batches, vary_pair
from wordpiece import WordPiece

FROZEN = "encoder.word.weight"
NONE_WEIGHT = 0.5
TOGETHER = 5  # steps after which processes that train together take the mean of their weights


def open_tokenizer():
    return WordPiece(os.path.join(find_minilm(), "vocab.txt"))


def weigh_roots(pairs):
    """Rare roots weigh more, by the root of their rarity."""
    counts = [1 + sum(p["root"] == root for p in pairs) for root in ROOTS]
    weights = torch.tensor([(sum(counts) / len(ROOTS) / n) ** 0.5 for n in counts])
    return weights.clamp(0.5, 2.5)


def pair_loss(model, batch, weights, smoothing):
    """Cross-entropy over the roots where there is one, and one question beside it: is there anything?"""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = model.read_pairs(batch)
    logits = logits.float()
    samples = logits.shape[0]
    gold = batch["roots"].repeat(samples)
    loss = NONE_WEIGHT * F.binary_cross_entropy_with_logits(logits[..., -1].flatten(), batch["none"].repeat(samples))
    if (gold != IGNORE).any():
        flat = logits[..., :-1].flatten(0, 1)
        loss = loss + F.cross_entropy(flat, gold, weights, ignore_index=IGNORE, label_smoothing=smoothing)
    return loss


def tag_loss(model, batch):
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = model.read_tags(batch)
    return F.cross_entropy(logits.float().flatten(0, 1), batch["tags"].flatten(), ignore_index=IGNORE)


def join_others(file, rank, count):
    """Several processes, one thread each, train one model: where cores are shared that is quicker than threads."""
    if count > 1:
        distributed.init_process_group("gloo", init_method="file://" + os.path.abspath(file), rank=rank, world_size=count)


def take_mean(tensors):
    """The mean over the processes, in place."""
    if distributed.is_initialized():
        with torch.no_grad():
            flat = torch.cat([t.detach().flatten() for t in tensors])
            distributed.all_reduce(flat)
            flat /= distributed.get_world_size()
            for t, part in zip(tensors, flat.split([t.numel() for t in tensors])):
                t.copy_(part.view_as(t))


class Mean:
    """An exponential mean of the weights that are trained."""

    def __init__(self, model, keep):
        self.names = [k for k, p in model.named_parameters() if p.requires_grad]
        self.weights = {k: p.detach().clone() for k, p in model.named_parameters() if p.requires_grad}
        self.keep, self.steps = keep, 0

    def take(self, model):
        self.steps += 1
        keep = min(self.keep, self.steps / (self.steps + 9))
        own = dict(model.named_parameters())
        with torch.no_grad():
            torch._foreach_lerp_([self.weights[k] for k in self.names], [own[k] for k in self.names], 1 - keep)

    def put(self, model):
        with torch.no_grad():
            for k, p in model.named_parameters():
                if k in self.weights:
                    p.copy_(self.weights[k])


class Fitter:
    """One run: AdamW, a short rise and a linear fall of the rate over the planned steps, the mean put in at the end."""

    def __init__(self, model, steps, encoder_rate, head_rate, keep):
        groups = {}
        for name, p in model.named_parameters():
            if p.requires_grad:
                rate = encoder_rate if name.startswith("encoder.") and "shape" not in name else head_rate
                groups.setdefault((rate, 0.01 if p.dim() > 1 else 0.0), []).append(p)
        self.optimizer = torch.optim.AdamW(
            [{"params": ps, "lr": rate, "peak": rate, "weight_decay": decay} for (rate, decay), ps in groups.items()],
            betas=(0.9, 0.98), fused=True)
        self.model, self.steps, self.at, self.mean = model, steps, 0, Mean(model, keep)
        self.started, self.sums = time.time(), {}

    def step(self, name, loss):
        self.at += 1
        warm = max(1, self.steps // 12)
        share = self.at / warm if self.at < warm else max(0.0, (self.steps - self.at) / max(1, self.steps - warm))
        for group in self.optimizer.param_groups:
            group["lr"] = group["peak"] * share
        if not math.isfinite(loss.item()):
            raise SystemExit("the loss is no longer a number")
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in self.model.parameters() if p.grad is not None], 2.0)
        self.optimizer.step()
        if self.at % TOGETHER == 0:
            take_mean([p for p in self.model.parameters() if p.requires_grad])
        self.mean.take(self.model)
        total, count = self.sums.get(name, (0.0, 0))
        self.sums[name] = (total + loss.item(), count + 1)
        if self.at % 50 == 0:
            told = " ".join(f"{k} {t / n:.3f}" for k, (t, n) in sorted(self.sums.items()))
            print(f"step {self.at}/{self.steps} {(time.time() - self.started) / self.at:.2f}s {told}", flush=True)
            self.sums = {}

    def finish(self):
        take_mean(list(self.mean.weights.values()))
        self.mean.put(self.model)
        self.model.eval()


def fit_speech(model, documents, tokenizer, steps, seed, budget=1000, encoder_rate=1.5e-4):
    """The tag head alone over the attribution corpus, `steps` batches."""
    rng = random.Random(seed)
    fitter = Fitter(model, steps, encoder_rate, 1e-3, 0.98)
    model.train()
    while fitter.at < fitter.steps:
        for batch in make_batches(list_windows(documents, tokenizer, rng), budget, rng):
            fitter.step("tags", tag_loss(model, batch))
            if fitter.at >= fitter.steps:
                break
    fitter.finish()


def choose_pairs(study, others, share, rng):
    """One epoch's pairs: the study's all, of each other corpus a share, every one varied."""
    chosen = list(study)
    for pairs in others:
        chosen += rng.sample(pairs, round(len(pairs) * share))
    return chosen


def fit_pairs(model, study, others, tokenizer, epochs, seed, documents=(), share=0.5, budget=1200, processes=1,
              encoder_rate=1.5e-4, smoothing=0.1, freeze=2):
    """The pair head over the study's pairs and others'; with `documents` a batch of tags after each, so that both heads stay."""
    rng = random.Random(seed)
    model.freeze(freeze)
    everything = study + [p for pairs in others for p in pairs]
    pool, weights = list_parties(everything), weigh_roots([p for p in everything if p["root"]])
    per_epoch = sum(1.15 * 1.08 * (len(p["tokens"]) * 1.25 + 6) for p in choose_pairs(study, others, share, random.Random(0))) / budget
    steps = max(1, round(per_epoch * epochs / processes)) * (2 if documents else 1)
    fitter = Fitter(model, steps, encoder_rate, 1e-3, 0.985)
    replay = iter(())
    model.train()
    while fitter.at < steps:
        rows = [encode_pair(vary_pair(p, pool, rng), tokenizer) for p in choose_pairs(study, others, share, rng)]
        for batch in make_batches(rows, budget, rng):
            fitter.step("pairs", pair_loss(model, batch, weights, smoothing))
            if documents and fitter.at < steps:
                batch = next(replay, None)
                if batch is None:
                    replay = iter(make_batches(list_windows(documents, tokenizer, rng), budget, rng))
                    batch = next(replay)
                fitter.step("tags", tag_loss(model, batch))
            if fitter.at >= steps:
                break
    fitter.finish()


def read_logits(model, pairs, tokenizer, budget=2400):
    """Logits [16] of each pair, in order."""
    order = sorted(range(len(pairs)), key=lambda i: len(pairs[i]["tokens"]))
    found, model = [None] * len(pairs), model.eval()
    from tensors import collate

    group = []
    for place, i in enumerate(order):
        group.append((i, encode_pair(pairs[i], tokenizer)))
        if place + 1 == len(order) or len(group) * len(group[-1][1].pieces) > budget:
            with torch.no_grad():
                logits = model.read_pairs(collate([row for _, row in group]))[0]
            for (k, _), row in zip(group, logits):
                found[k] = row.tolist()
            group = []
    return found


def open_start(checkpoint, seed, threads=1):
    """A model on the engine's encoder, or on a reader's checkpoint of ours."""
    torch.manual_seed(seed)
    torch.set_num_threads(threads)
    saved = torch.load(checkpoint, map_location="cpu", weights_only=True)
    model = PairReader()
    if "reader" in saved:
        missing = model.load_state_dict({k: v.float() for k, v in saved["reader"].items()}, strict=False).missing_keys
        if any(not k.startswith(("acts.", "factual")) for k in missing):
            raise SystemExit(f"{checkpoint} lacks {missing}")
    else:
        model.load_encoder(checkpoint)
    return model
