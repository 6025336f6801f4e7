"""The whole model: one encoder and a head for each layer of the analysis."""

import torch
from torch import nn
from torch.nn import functional as F

from encoder import LAYERS, WIDTH, Encoder

ARC, LABEL, TAG, NAME = 256, 96, 256, 128


class Reader(nn.Module):
    """Sizes: upos, xpos, feats, lemma, label, names count the classes of each head."""

    def __init__(self, shapes, sizes, dropout=0.1, head_dropout=0.3):
        super().__init__()
        self.sizes = sizes
        self.encoder = Encoder(shapes, dropout)
        self.mix = nn.Parameter(torch.zeros(3, LAYERS + 1))  # weights of the layers for trees, tags and names
        self.tag_hidden = nn.Linear(WIDTH, TAG)
        self.upos = nn.Linear(TAG, sizes["upos"])
        self.xpos = nn.Linear(TAG, sizes["xpos"])
        self.feats = nn.Linear(TAG, sizes["feats"])
        self.lemma = nn.Linear(TAG, sizes["lemma"])
        self.name_hidden = nn.Linear(WIDTH, NAME)
        self.names = nn.Linear(NAME, sizes["names"])
        self.factual = nn.Linear(NAME, 1)
        self.arc_dependent, self.arc_head = nn.Linear(WIDTH, ARC), nn.Linear(WIDTH, ARC)
        self.arc_product = nn.Parameter(torch.eye(ARC) / ARC**0.5)
        self.arc_bias = nn.Linear(ARC, 1, bias=False)
        self.label_dependent, self.label_head = nn.Linear(WIDTH, LABEL), nn.Linear(WIDTH, LABEL)
        self.label_product = nn.Parameter(torch.randn(LABEL, sizes["label"] * LABEL) * 0.01)
        self.label_from_dependent = nn.Linear(LABEL, sizes["label"])
        self.label_from_head = nn.Linear(LABEL, sizes["label"], bias=False)
        self.head_dropout = head_dropout

    def drop(self, x):
        """Whole features are dropped for all the words of a sentence, as parsers do."""
        if not self.training:
            return x
        keep = torch.empty(x.shape[0], 1, x.shape[2], dtype=x.dtype).bernoulli_(1 - self.head_dropout)
        return x * keep / (1 - self.head_dropout)

    def forward(self, batch):
        """A batch of tensors (batches.py) → logits by head; arcs [B, W, W], row = dependent, column = head, 0 = root."""
        states = self.encoder(batch["pieces"], batch["shapes"], batch["mask"])
        first, last = (batch[k][..., None].expand(-1, -1, WIDTH) for k in ("first", "last"))

        stacked = torch.stack(states)
        mixed = (self.mix.softmax(1) @ stacked.flatten(1)).view(3, *stacked.shape[1:])

        def word(x):
            return F.dropout(0.5 * (x.gather(1, first) + x.gather(1, last)), self.head_dropout / 2, self.training)

        tree, tag, name = word(mixed[0]), word(mixed[1]), word(mixed[2])
        hidden = self.drop(F.gelu(self.tag_hidden(tag)))
        out = {k: getattr(self, k)(hidden) for k in ("upos", "xpos", "feats", "lemma")}
        hidden = self.drop(F.gelu(self.name_hidden(name)))
        out["names"], out["factual"] = self.names(hidden), self.factual(hidden).squeeze(-1)
        dependent, head = self.drop(F.gelu(self.arc_dependent(tree))), self.drop(F.gelu(self.arc_head(tree)))
        out["arcs"] = (dependent @ self.arc_product) @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)
        out["label_parts"] = (
            self.drop(F.gelu(self.label_dependent(tree))), self.drop(F.gelu(self.label_head(tree))),
        )
        return out

    def score_labels(self, parts, heads):
        """Label logits [B, W, K, L] for heads [B, W, K] of every word."""
        dependent, head = parts
        batch, words, count = heads.shape
        chosen = head.gather(1, heads.reshape(batch, -1)[..., None].expand(-1, -1, LABEL)).view(batch, words, count, LABEL)
        product = (dependent @ self.label_product).view(batch, words, self.sizes["label"], LABEL)
        scores = (product @ chosen.transpose(2, 3)).transpose(2, 3)
        return scores + self.label_from_dependent(dependent)[:, :, None] + self.label_from_head(chosen)
