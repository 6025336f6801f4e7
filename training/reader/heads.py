"""The second model: the engine's encoder with heads that read pairs, tag who says what, see acts, and tell how factual an event is."""

import torch
from torch import nn
from torch.nn import functional as F

from act_heads import ActHead
from encoder import WIDTH, Encoder
from wordpiece import SHAPES

ROOTS = [
    "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
    "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
]
TAGS = ["O", "B-SOURCE", "I-SOURCE", "B-CUE", "I-CUE", "B-CONTENT", "I-CONTENT"]
MARKERS = ["source-open", "source-close", "target-open", "target-close"]  # pieces 1 to 4, shapes after the words' own
ALL_SHAPES = SHAPES + MARKERS
PAIR, TAG, SAMPLES = 384, 192, 4


class PairReader(nn.Module):
    """Pieces in; per sequence the logits of 15 roots and of "nothing between them", per piece the logits of 7 tags."""

    def __init__(self, dropout=0.1, head_dropout=0.3):
        super().__init__()
        self.encoder = Encoder(len(ALL_SHAPES), dropout)
        self.pair_hidden = nn.Linear(4 * WIDTH, PAIR)
        self.pair = nn.Linear(PAIR, len(ROOTS) + 1)
        self.tag_hidden = nn.Linear(WIDTH, TAG)
        self.tags = nn.Linear(TAG, len(TAGS))
        self.acts = ActHead()
        self.factual_hidden = nn.Linear(WIDTH, TAG)
        self.factual = nn.Linear(TAG, 1)
        self.head_dropout = head_dropout

    def load_encoder(self, checkpoint):
        """Weights of an engine's checkpoint (training/train.py); the markers' shapes begin as they were drawn."""
        saved = torch.load(checkpoint, map_location="cpu", weights_only=True)["weights"]
        own = self.encoder.state_dict()
        for name, value in own.items():
            found = saved["encoder." + name].float()
            value[: found.shape[0]] = found

    def freeze(self, layers):
        """Holds the word pieces, and the lowest layers with everything below them."""
        self.encoder.word.weight.requires_grad_(False)
        if layers:
            for part in (self.encoder.position, self.encoder.norm, *self.encoder.layers[:layers]):
                for p in part.parameters():
                    p.requires_grad_(False)

    def states(self, batch):
        return self.encoder(batch["pieces"], batch["shapes"], batch["mask"])[-1]

    def read_pairs(self, batch):
        """Logits [samples, B, 16]: several masks of dropout in training, one reading otherwise."""
        pooled = (batch["pool"] @ self.states(batch).float()).flatten(1)
        hidden = F.gelu(self.pair_hidden(F.dropout(pooled, 0.1, self.training)))
        count = SAMPLES if self.training else 1
        return torch.stack([self.pair(F.dropout(hidden, self.head_dropout, self.training)) for _ in range(count)])

    def read_acts(self, batch):
        """Tags, qualities, askers and answerers of every piece (act_heads.py)."""
        return self.acts(self.states(batch))

    def read_factual(self, batch):
        """How factual the event of each piece's word is, [B, T], about -3 to 3 as people judged it (UDS)."""
        hidden = F.gelu(self.factual_hidden(F.dropout(self.states(batch), 0.2, self.training)))
        return self.factual(F.dropout(hidden, 0.2, self.training)).squeeze(-1)

    def read_tags(self, batch):
        """Logits [B, T, 7]."""
        hidden = F.gelu(self.tag_hidden(F.dropout(self.states(batch), 0.2, self.training)))
        return self.tags(F.dropout(hidden, 0.2, self.training))
