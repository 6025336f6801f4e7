// In: logits of every tag for every word of a sentence; out: the best sequence in which an I- follows a part of its kind.

interface TagRules {
  readonly outside: number
  /** At `tag * count + before`: 1 where a tag may follow another. */
  readonly legal: Uint8Array
  /** 1 for the tags that may begin a sentence. */
  readonly opens: Uint8Array
}

const known = new WeakMap<readonly string[], TagRules>()

function rulesOf(tags: readonly string[]): TagRules {
  const found = known.get(tags)
  if (found) return found
  const follows = (before: string, tag: string): boolean =>
    !tag.startsWith('I-') || (before !== 'O' && before.slice(2) === tag.slice(2))
  const rules = {
    outside: Math.max(0, tags.indexOf('O')),
    legal: Uint8Array.from(tags.flatMap((tag) => tags.map((before) => (follows(before, tag) ? 1 : 0)))),
    opens: Uint8Array.from(tags, (tag) => (follows('O', tag) ? 1 : 0)),
  }
  known.set(tags, rules)
  return rules
}

/**
 * The best legal path over `O`, `B-X`, `I-X`; a word without logits (cut off) is `O` at no cost to the rest. `bias` is added
 * to every logit of `O`. Where each word's own best tag makes a legal path, as nearly always, there is none better.
 */
export function decodeTags(
  rows: readonly (Float32Array | null)[],
  tags: readonly string[],
  bias = 0,
): string[] {
  const rules = rulesOf(tags)
  const path = bestAlone(rows, tags.length, rules, bias) ?? bestTogether(rows, tags.length, rules, bias)
  return Array.from(path, (tag) => tags[tag] ?? 'O')
}

/** As the model gives its logits: single precision. */
function logitAt(row: Float32Array, tag: number, { outside }: TagRules, bias: number): number {
  const own = row[tag] ?? 0
  return bias !== 0 && tag === outside ? Math.fround(own + bias) : own
}

/** Each word's best tag; null where these do not follow one another. */
function bestAlone(
  rows: readonly (Float32Array | null)[],
  count: number,
  rules: TagRules,
  bias: number,
): Int32Array | null {
  const path = new Int32Array(rows.length)
  let before = -1
  for (const [w, row] of rows.entries()) {
    let best = row ? 0 : rules.outside
    if (row) {
      let top = logitAt(row, 0, rules, bias)
      for (let t = 1; t < count; t++) {
        const own = logitAt(row, t, rules, bias)
        if (own <= top) continue
        top = own
        best = t
      }
    }
    const fits = before < 0 ? rules.opens[best] : rules.legal[best * count + before]
    if (fits !== 1) return null
    path[w] = best
    before = best
  }
  return path
}

/** Viterbi. */
function bestTogether(
  rows: readonly (Float32Array | null)[],
  count: number,
  rules: TagRules,
  bias: number,
): Int32Array {
  const back = new Int32Array(rows.length * count)
  let best = new Float64Array(count)
  for (const [w, row] of rows.entries()) {
    const next = new Float64Array(count)
    for (let t = 0; t < count; t++) {
      const own = row ? logitAt(row, t, rules, bias) : t === rules.outside ? 0 : -1e4
      if (w === 0) {
        next[t] = rules.opens[t] === 1 ? own : -1e9
        continue
      }
      let top = 0
      let score = Number.NEGATIVE_INFINITY
      for (let b = 0; b < count; b++) {
        const sum = (best[b] ?? 0) + (rules.legal[t * count + b] === 1 ? 0 : -1e9)
        if (sum <= score) continue
        score = sum
        top = b
      }
      back[w * count + t] = top
      next[t] = score + own
    }
    best = next
  }
  const path = new Int32Array(rows.length)
  let tag = best.indexOf(Math.max(...best))
  for (let w = rows.length - 1; w >= 0; w--) {
    path[w] = tag
    tag = back[w * count + tag] ?? rules.outside
  }
  return path
}
