"""A checkpoint in, the ONNX file that ships out: drawn node by node, so that attention is one fused operator."""

import json
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from encoder import HEADS, LAYERS, WIDTH
from measure import BEST
from reader import LABEL

CONTRIB = "com.microsoft"
TAG_HEADS = ("upos", "xpos", "feats", "lemma")


class Graph:
    """Collects nodes and initialisers; every method returns the name of what it makes."""

    def __init__(self):
        self.nodes, self.tensors, self.count = [], [], 0

    def hold(self, name, array):
        self.tensors.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, op, inputs, domain="", outputs=1, name=None, **attributes):
        self.count += 1
        made = [name or f"{op}_{self.count}"] if outputs == 1 else [f"{op}_{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, made, name=f"{op}_{self.count}_node", domain=domain, **attributes))
        return made[0] if outputs == 1 else made

    def linear(self, x, name, weight, bias=None):
        """x @ weight (+ bias), weight as [in, out]."""
        y = self.add("MatMul", [x, self.hold(name + ".weight", weight)])
        return y if bias is None else self.add("Add", [y, self.hold(name + ".bias", bias)])

    def ints(self, *values):
        return self.hold(f"ints_{len(self.tensors)}", np.array(values, dtype=np.int64))


def draw_embedding(g, w):
    """Rows of the table are kept as int8 with a scale each."""
    table = w["encoder.word.weight"]
    scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
    rows = np.clip(np.round(table / scale), -127, 127).astype(np.int8)
    word = g.add("Cast", [g.add("Gather", [g.hold("word.rows", rows), "pieces"])], to=TensorProto.FLOAT)
    word = g.add("Mul", [word, g.add("Gather", [g.hold("word.scale", scale.astype(np.float32)), "pieces"])])
    length = g.add("Slice", [g.add("Shape", ["pieces"]), g.ints(1), g.ints(2)])
    positions = g.hold("positions", w["encoder.position.weight"] + w["encoder.kind"])
    position = g.add("Slice", [positions, g.ints(0), length, g.ints(0)])
    shape = g.add("Gather", [g.hold("shapes.table", w["encoder.shape.weight"]), "shapes"])
    x = g.add("Add", [g.add("Add", [word, shape]), position])
    return g.add("LayerNormalization", [x, g.hold("norm.weight", w["encoder.norm.weight"]),
                                        g.hold("norm.bias", w["encoder.norm.bias"])], axis=-1, epsilon=1e-12)


def draw_layer(g, w, i, x):
    at = f"encoder.layers.{i}."

    def held(name):
        return g.hold(f"{i}.{name}", w[at + name])

    mixed = g.add("Attention", [x, g.hold(f"{i}.qkv.weight", w[at + "qkv.weight"].T), held("qkv.bias"), "mask"],
                  domain=CONTRIB, num_heads=HEADS)
    mixed = g.linear(mixed, f"{i}.out", w[at + "out.weight"].T)
    x = g.add("SkipLayerNormalization", [x, mixed, held("norm_attention.weight"), held("norm_attention.bias"),
                                         held("out.bias")], domain=CONTRIB, epsilon=1e-12)
    inner = g.linear(x, f"{i}.inner", w[at + "inner.weight"].T)
    inner = g.add("BiasGelu", [inner, held("inner.bias")], domain=CONTRIB)
    inner = g.linear(inner, f"{i}.outer", w[at + "outer.weight"].T)
    return g.add("SkipLayerNormalization", [x, inner, held("norm_outer.weight"), held("norm_outer.bias"),
                                            held("outer.bias")], domain=CONTRIB, epsilon=1e-12)


def draw_words(g, w, states):
    """Three mixes of the layers (trees, tags, names), each as the mean of a word's first and last piece: [B * W, width]."""
    mix = torch.tensor(w["mix"]).softmax(1).numpy() * 0.5
    flat = [g.add("Reshape", [s, g.ints(1, -1)]) for s in states]
    mixed = g.add("MatMul", [g.hold("mix", mix), g.add("Concat", flat, axis=0)], name="mixed_layers")
    mixed = g.add("Reshape", [mixed, g.ints(3, -1, WIDTH)])
    both = g.add("Add", [g.add("Gather", [mixed, "first"], axis=1), g.add("Gather", [mixed, "last"], axis=1)])
    return [g.add("Squeeze", [part, g.ints(0)]) for part in g.add("Split", [both], outputs=3, axis=0)]


def draw_tags(g, w, tag, name, dims):
    def fit(x, *last):
        return g.add("Reshape", [x, g.add("Concat", [dims, g.ints(*last)], axis=0)])

    hidden = g.linear(tag, "tag_hidden", w["tag_hidden.weight"].T)
    hidden = g.add("BiasGelu", [hidden, g.hold("tag_hidden.bias", w["tag_hidden.bias"])], domain=CONTRIB)
    weight = np.concatenate([w[k + ".weight"] for k in TAG_HEADS]).T
    bias = np.concatenate([w[k + ".bias"] for k in TAG_HEADS])
    g.add("Identity", [fit(g.linear(hidden, "tag_heads", weight, bias), -1)], name="tags")
    hidden = g.linear(name, "name_hidden", w["name_hidden.weight"].T)
    hidden = g.add("BiasGelu", [hidden, g.hold("name_hidden.bias", w["name_hidden.bias"])], domain=CONTRIB)
    weight = np.concatenate([w["names.weight"], w["factual.weight"]]).T
    bias = np.concatenate([w["names.bias"], w["factual.bias"]])
    g.add("Identity", [fit(g.linear(hidden, "name_heads", weight, bias), -1)], name="names")


def draw_trees(g, w, tree, dims):
    def fit(x, *last):
        return g.add("Reshape", [x, g.add("Concat", [dims, g.ints(*last)], axis=0)])

    parts = ("arc_dependent", "arc_head", "label_dependent", "label_head")
    joined = g.linear(tree, "tree_hidden", np.concatenate([w[p + ".weight"] for p in parts]).T)
    joined = g.add("BiasGelu", [joined, g.hold("tree_hidden.bias", np.concatenate([w[p + ".bias"] for p in parts]))],
                   domain=CONTRIB)
    sizes = g.ints(*[len(w[p + ".bias"]) for p in parts])
    g.count += 1
    made = [f"part_{p}" for p in parts]
    g.nodes.append(helper.make_node("Split", [joined, sizes], made, axis=1))
    arc_dependent, arc_head, label_dependent, label_head = made
    arc_head, label_head = fit(arc_head, -1), fit(label_head, -1)
    left = fit(g.linear(arc_dependent, "arc_product", w["arc_product"]), -1)
    arcs = g.add("MatMul", [left, g.add("Transpose", [arc_head], perm=[0, 2, 1])])
    bias = g.add("MatMul", [arc_head, g.hold("arc_bias", w["arc_bias.weight"].T)], name="arc_bias_scores")
    arcs = g.add("Add", [arcs, g.add("Transpose", [bias], perm=[0, 2, 1])])
    arcs = g.add("Add", [arcs, g.add("Unsqueeze", ["word_mask", g.ints(1)])], name="arcs")
    count = g.add("Min", [g.ints(BEST), g.add("Slice", [dims, g.ints(1), g.ints(2)])])
    _, best = g.add("TopK", [arcs, count], outputs=2, axis=-1)
    g.add("Cast", [best], name="heads", to=TensorProto.INT32)
    chosen = g.add("GatherND", [label_head, g.add("Unsqueeze", [best, g.ints(-1)])], batch_dims=1)
    labels = len(w["label_from_dependent.bias"])
    product = fit(g.linear(label_dependent, "label_product", w["label_product"]), labels, LABEL)
    scores = g.add("MatMul", [product, g.add("Transpose", [chosen], perm=[0, 1, 3, 2])])
    scores = g.add("Transpose", [scores], perm=[0, 1, 3, 2])
    alone = fit(g.linear(label_dependent, "label_from_dependent", w["label_from_dependent.weight"].T,
                         w["label_from_dependent.bias"]), 1, labels)
    scores = g.add("Add", [scores, alone])
    g.add("Add", [scores, g.linear(chosen, "label_from_head", w["label_from_head.weight"].T)], name="labels")


def draw_model(weights):
    """The whole graph in 32-bit floats. first and last are places in the flattened [B * T] pieces, as [B * W]."""
    w = {k: v.float().numpy() for k, v in weights.items()}
    g = Graph()
    x = draw_embedding(g, w)
    states = [x]
    for i in range(LAYERS):
        x = draw_layer(g, w, i, x)
        states.append(x)
    tree, tag, name = draw_words(g, w, states)
    dims = g.add("Shape", ["word_mask"])
    draw_tags(g, w, tag, name, dims)
    draw_trees(g, w, tree, dims)
    ints = [helper.make_tensor_value_info(n, TensorProto.INT32, ["B", "T"]) for n in ("pieces", "shapes", "mask")]
    ints += [helper.make_tensor_value_info(n, TensorProto.INT32, ["BW"]) for n in ("first", "last")]
    ints.append(helper.make_tensor_value_info("word_mask", TensorProto.FLOAT, ["B", "W"]))
    outs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["B", "W", None]) for n in ("tags", "names", "arcs")]
    outs.append(helper.make_tensor_value_info("heads", TensorProto.INT32, ["B", "W", "K"]))
    outs.append(helper.make_tensor_value_info("labels", TensorProto.FLOAT, ["B", "W", "K", None]))
    graph = helper.make_graph(g.nodes, "reader", ints, outs, g.tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(CONTRIB, 1)])
    model.ir_version = 8
    return model


def export(checkpoint, out, reduce_range):
    """Writes the int8 file at `out`; the 32-bit one stays beside the checkpoint."""
    saved = torch.load(checkpoint, map_location="cpu", weights_only=True)
    model = draw_model(saved["weights"])
    plain = os.path.splitext(checkpoint)[0] + ".fp32.onnx"
    onnx.save(model, plain)
    kept = [n.name for n in model.graph.node if n.output[0] in ("mixed_layers", "arc_bias_scores")]
    quantize_dynamic(plain, out, op_types_to_quantize=["MatMul", "Attention"], per_channel=True,
                     reduce_range=reduce_range, weight_type=QuantType.QInt8, nodes_to_exclude=kept,
                     extra_options={"DefaultTensorType": TensorProto.FLOAT})
    return json.loads(saved["labels"]), json.loads(saved["notes"])


def run_session(session):
    """An opened ONNX session as a function from a batch (batches.py) to arrays, the same as measure.run_reader's."""
    def run(batch):
        count, length = batch["pieces"].shape
        offsets = (torch.arange(count) * length)[:, None]
        feeds = {k: batch[k].to(torch.int32).numpy() for k in ("pieces", "shapes", "mask")}
        feeds |= {k: (batch[k] + offsets).flatten().to(torch.int32).numpy() for k in ("first", "last")}
        feeds["word_mask"] = np.where(batch["words"].numpy(), 0, -1e4).astype(np.float32)
        tags, names, arcs, heads, labels = session.run(["tags", "names", "arcs", "heads", "labels"], feeds)
        out = {"names": names[..., :-1], "factual": names[..., -1], "arcs": arcs, "heads": heads, "labels": labels}
        start = 0
        for name, size in run.sizes:
            out[name] = tags[..., start:start + size]
            start += size
        return out

    return run
