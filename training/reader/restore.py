"""A model that ships (models/en or models/reader) in, a checkpoint to go on from out: its int8 weights as floats again.

What int8 has rounded away is lost, so this is a start for more training and no archive.
"""

import argparse
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from encoder import LAYERS

LINEAR = ("qkv", "out", "inner", "outer")


def read_tensors(path):
    """Initialisers by name; a quantised one under its own name, as floats."""
    raw = {t.name: numpy_helper.to_array(t) for t in onnx.load(path).graph.initializer}
    for name in [n for n in raw if n.endswith("_quantized")]:
        plain = name.removesuffix("_quantized")
        raw[plain] = (raw[name].astype(np.float32) - raw[plain + "_zero_point"]) * raw[plain + "_scale"]
    return raw


def restore_encoder(raw):
    w = {
        "word.weight": raw["word.rows"].astype(np.float32) * raw["word.scale"],
        "position.weight": raw["positions"],
        "kind": np.zeros(raw["positions"].shape[1], np.float32),  # it is added to the positions in the file
        "shape.weight": raw["shapes.table"],
        "norm.weight": raw["norm.weight"],
        "norm.bias": raw["norm.bias"],
    }
    for i in range(LAYERS):
        for name in LINEAR:
            w[f"layers.{i}.{name}.weight"] = raw[f"{i}.{name}.weight"].T
            w[f"layers.{i}.{name}.bias"] = raw[f"{i}.{name}.bias"]
        for name in ("norm_attention", "norm_outer"):
            for part in ("weight", "bias"):
                w[f"layers.{i}.{name}.{part}"] = raw[f"{i}.{name}.{part}"]
    return {"encoder." + k: torch.tensor(np.ascontiguousarray(v)).float() for k, v in w.items()}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("model", help="models/en/model.onnx")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    torch.save({"weights": restore_encoder(read_tensors(args.model)), "labels": json.dumps({})}, args.out)


if __name__ == "__main__":
    main()
