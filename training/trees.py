"""Scores of arcs in, a tree with one root out: Chu-Liu-Edmonds where the best heads are no tree."""

import numpy as np


def find_cycle(heads):
    """Nodes of one cycle among the words 1..n, or None; heads[0] is not looked at."""
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, node = [], start
        while node and not state[node]:
            state[node] = 1
            path.append(node)
            node = heads[node]
        if node and state[node] == 1 and node in path:
            return path[path.index(node):]
        for node in path:
            state[node] = 2
    return None


def span_tree(scores):
    """Maximum spanning arborescence from 0; scores[dependent, head]."""
    n = len(scores)
    heads = np.zeros(n, dtype=int)
    heads[1:] = scores[1:].argmax(1)
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    outside = [i for i in range(n) if i not in cycle]
    total = sum(scores[i, heads[i]] for i in cycle)
    small = np.full((len(outside) + 1, len(outside) + 1), -1e9)
    enters, leaves = {}, {}
    for a, i in enumerate(outside):
        for b, j in enumerate(outside):
            small[a, b] = scores[i, j]
        j = max(cycle, key=lambda c: scores[i, c])
        small[a, len(outside)], leaves[i] = scores[i, j], j
    for b, j in enumerate(outside):
        gains = [(scores[i, j] - scores[i, heads[i]] + total, i) for i in cycle]
        small[len(outside), b], enters[j] = max(gains)
    inner = span_tree(small)
    for a, i in enumerate(outside):
        if i:
            heads[i] = leaves[i] if inner[a] == len(outside) else outside[inner[a]]
    at = outside[inner[len(outside)]]
    heads[enters[at]] = at
    return heads


def build_tree(scores):
    """Heads of the words (index 0 unused) with exactly one word under the root."""
    scores = np.array(scores, dtype=np.float64)
    np.fill_diagonal(scores, -1e9)
    scores[0] = -1e9
    heads = scores.argmax(1)
    heads[0] = 0
    if (heads[1:] == 0).sum() == 1 and find_cycle(heads) is None:
        return heads
    best, best_total = None, -np.inf
    roots = np.argsort(-(scores[1:, 0] - np.where(len(scores) > 2, np.max(scores[1:, 1:], 1), 0)))[:5] + 1
    for root in roots:
        limited = scores.copy()
        limited[1:, 0] = -1e8
        limited[root, 0] = scores[root, 0]
        found = span_tree(limited)
        total = sum(limited[i, found[i]] for i in range(1, len(found)))
        if total > best_total:
            best, best_total = found, total
    return best
