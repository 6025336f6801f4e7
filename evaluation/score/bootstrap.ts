// In: one value a text and a figure over any of them; out: the interval in which the figure lies in 95 of 100 redrawings of the texts.

const DRAWS = 1000

/** Percentile bootstrap over texts, drawn by a generator of fixed seed, so that the same texts give the same interval. */
export function boundByBootstrap<T>(
  texts: readonly T[],
  figure: (drawn: readonly T[]) => number,
): readonly [number, number] {
  if (texts.length === 0) return [0, 0]
  const next = drawNumbers(20240315)
  const values: number[] = []
  for (let i = 0; i < DRAWS; i++) {
    const drawn = texts.map(() => texts[Math.floor(next() * texts.length)] as T)
    values.push(figure(drawn))
  }
  values.sort((a, b) => a - b)
  return [values[Math.floor(DRAWS * 0.025)] ?? 0, values[Math.floor(DRAWS * 0.975)] ?? 0]
}

/** Numbers from 0 to 1 by the mulberry32 generator. */
export function drawNumbers(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
