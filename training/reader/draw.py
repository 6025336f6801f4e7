"""A reader's checkpoint in, its int8 ONNX file out, drawn with the engine's own layers (training/export.py)."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import onnx
import torch
from onnx import TensorProto, helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from encoder import LAYERS, WIDTH
from export import CONTRIB, Graph, draw_embedding, draw_layer

# Where a head looks, its hidden layer, and what stands on it: weights and the output's name.
HEADS = [
    ("pool", "pair_hidden", [("pair", "pairs")]),
    ("words", "tag_hidden", [("tags", "tags")]),
    ("words", "acts.hidden", [("acts.tags", "act_tags"), ("acts.qualities", "act_qualities")]),
    ("words", "acts.asker_hidden", [("acts.asker", "act_askers")]),
    ("words", "acts.answerer_hidden", [("acts.answerer", "act_answerers")]),
    ("words", "factual_hidden", [("factual", "factual")]),
]
OUTS = [out for _, _, names in HEADS for _, out in names]


def draw_reader(weights):
    """pieces, shapes, mask [B, T] and pool [B, 4, T] → pairs [B, 16], tags [B, T, 7], and what act_heads.py gives for each piece."""
    w = {k: v.float().numpy() for k, v in weights.items()}
    g = Graph()
    x = draw_embedding(g, w)
    for i in range(LAYERS):
        x = draw_layer(g, w, i, x)
    pooled = g.add("Reshape", [g.add("MatMul", ["pool", x], name="pooled"), g.ints(-1, 4 * WIDTH)])
    for at, head, names in HEADS:
        x_or_pool = pooled if at == "pool" else x
        hidden = g.linear(x_or_pool, head, w[head + ".weight"].T)
        hidden = g.add("BiasGelu", [hidden, g.hold(head + ".bias", w[head + ".bias"])], domain=CONTRIB)
        for name, out in names:
            logits = g.add("MatMul", [hidden, g.hold(name + ".weight", w[name + ".weight"].T)], name=out + "_product")
            g.add("Add", [logits, g.hold(name + ".bias", w[name + ".bias"])], name=out)
    ints = [helper.make_tensor_value_info(n, TensorProto.INT32, ["B", "T"]) for n in ("pieces", "shapes", "mask")]
    ints.append(helper.make_tensor_value_info("pool", TensorProto.FLOAT, ["B", 4, "T"]))
    outs = [helper.make_tensor_value_info(out, TensorProto.FLOAT, ["B", None] if out == "pairs" else ["B", "T", None]) for out in OUTS]
    graph = helper.make_graph(g.nodes, "pairs-speech-acts", ints, outs, g.tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(CONTRIB, 1)])
    model.ir_version = 8
    return model


def write_reader(checkpoint, target, reduce_range=True):
    """The int8 file at `target`; the 32-bit one stays beside the checkpoint. The last product of each head stays in floats."""
    model = draw_reader(torch.load(checkpoint, map_location="cpu", weights_only=True)["reader"])
    plain = os.path.splitext(checkpoint)[0] + ".fp32.onnx"
    onnx.save(model, plain)
    last = {"pooled", *(out + "_product" for out in OUTS)}
    kept = [n.name for n in model.graph.node if n.output[0] in last]
    quantize_dynamic(plain, target, op_types_to_quantize=["MatMul", "Attention"], per_channel=True,
                     reduce_range=reduce_range, weight_type=QuantType.QInt8, nodes_to_exclude=kept,
                     extra_options={"DefaultTensorType": TensorProto.FLOAT})
    return plain
