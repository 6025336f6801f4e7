"""The third head: which words tell an act, of what kind, and which words are its sides, place, time, voice and object."""

import math

import torch
from torch import nn
from torch.nn import functional as F

from encoder import WIDTH

EVENTS = [
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
    "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "SIGNAL", "POLL",
]
ACT_TAGS = ["O"] + [f"{p}-{e}" for e in EVENTS for p in "BI"]
MODES = [
    "none", "visit", "third-party", "multilateral", "phone", "withdraw", "release", "disarm", "ceasefire", "access",
    "resign", "assist", "change", "yield", "meet", "disapprove", "investigate", "allege", "restrict", "arrest",
    "relations", "expel", "territory", "violence", "demo", "riot", "strike", "hunger", "boycott", "obstruct", "convict",
    "discontinue", "troops", "weapons", "police", "militia", "seize", "deport", "withhold", "censor", "curfew",
    "misinformation", "martial-law", "cyber", "abduct", "beat", "torture", "execute", "sexual", "assassinate",
    "primitive", "firearms", "explosives", "suicide-attack", "aerial", "heavy-weapons", "unconventional", "courtesy",
    "slight", "naming",
]
STATUSES = ["occurred", "planned", "called-off", "denied", "demanded", "hypothetical"]
INSTRUMENTS = [
    "none", "trade", "investment", "energy", "travel", "visa", "aviation", "culture", "education", "media", "security",
    "territory", "legal", "aid", "protocol", "rhetoric",
]
STANCES = ["none", "carrot", "stick"]
MEASURES = ["none", "announced", "imposed", "tightened", "eased", "lifted"]
# What is read at a trigger's first word, one after the other in one row of logits; `background` is yes or no.
QUALITIES = {"mode": MODES, "status": STATUSES, "background": ["no", "yes"], "instrument": INSTRUMENTS, "stance": STANCES, "measure": MEASURES}
ROLES = ["actor", "recipient", "place", "date", "by", "object"]
HIDDEN, ROLE = 256, 48


class ActHead(nn.Module):
    """Last states [B, T, WIDTH] → tags [B, T, 37], qualities [B, T, 97], askers and answerers [B, T, 6 * 49]."""

    def __init__(self, dropout=0.25):
        super().__init__()
        self.hidden = nn.Linear(WIDTH, HIDDEN)
        self.tags = nn.Linear(HIDDEN, len(ACT_TAGS))
        self.qualities = nn.Linear(HIDDEN, sum(map(len, QUALITIES.values())))
        self.asker_hidden, self.answerer_hidden = nn.Linear(WIDTH, HIDDEN), nn.Linear(WIDTH, HIDDEN)
        self.asker = nn.Linear(HIDDEN, len(ROLES) * ROLE)
        self.answerer = nn.Linear(HIDDEN, len(ROLES) * ROLE)
        self.dropout = dropout

    def drop(self, x):
        return F.dropout(x, self.dropout, self.training)

    def forward(self, states):
        x = self.drop(states)
        hidden = self.drop(F.gelu(self.hidden(x)))
        asker = self.asker(self.drop(F.gelu(self.asker_hidden(x))))
        answerer = self.answerer(self.drop(F.gelu(self.answerer_hidden(x))))
        return self.tags(hidden), self.qualities(hidden), asker, answerer

    @staticmethod
    def join(asker, answerer):
        """Askers [N, 6 * 48] of triggers and answerers [N, T, 6 * 48] of their windows → logits [N, T, 6]."""
        count, length = answerer.shape[:2]
        a = asker.view(count, 1, len(ROLES), ROLE)
        b = answerer.view(count, length, len(ROLES), ROLE)
        return (a * b).sum(-1) / math.sqrt(ROLE) - 2.0
