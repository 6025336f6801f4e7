// In: rows of signs with what came of them; out: the weights of a logistic model with ridge, by Newton's method.

export interface Row {
  readonly signs: readonly number[]
  readonly right: boolean
}

/** Pull of every weight but the first (the bias) toward nothing. */
const RIDGE = 1
const STEPS = 50
const CLOSE = 1e-9

/** The first sign of a row is the constant. The same rows give the same weights. */
export function fitLogistic(rows: readonly Row[]): number[] {
  const size = rows[0]?.signs.length ?? 0
  let weights = new Array<number>(size).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((w, i) => (i === 0 ? 0 : -RIDGE * w))
    const bend: number[][] = weights.map((_, i) =>
      weights.map((_, j) => (i === j ? (i === 0 ? 1e-6 : RIDGE) : 0)),
    )
    for (const { signs, right } of rows) {
      const p = predict(weights, signs)
      const rest = (right ? 1 : 0) - p
      const spread = p * (1 - p)
      signs.forEach((x, i) => {
        slope[i] = (slope[i] ?? 0) + rest * x
        const line = bend[i]
        signs.forEach((y, j) => {
          if (line) line[j] = (line[j] ?? 0) + spread * x * y
        })
      })
    }
    const move = solve(bend, slope)
    weights = weights.map((w, i) => w + (move[i] ?? 0))
    if (move.every((m) => Math.abs(m) < CLOSE)) break
  }
  return weights
}

export function predict(weights: readonly number[], signs: readonly number[]): number {
  const z = weights.reduce((sum, w, i) => sum + w * (signs[i] ?? 0), 0)
  return 1 / (1 + Math.exp(-z))
}

/** Solves `matrix · x = right` by elimination with pivots; the matrix is symmetric and positive. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, i) => [...line, right[i] ?? 0])
  const size = rows.length
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0
  for (let k = 0; k < size; k++) {
    let pivot = k
    for (let i = k + 1; i < size; i++) if (Math.abs(at(i, k)) > Math.abs(at(pivot, k))) pivot = i
    const top = rows[pivot] ?? []
    rows[pivot] = rows[k] ?? []
    rows[k] = top
    for (let i = k + 1; i < size; i++) {
      const factor = at(i, k) / (top[k] || 1)
      rows[i] = (rows[i] ?? []).map((x, j) => x - factor * (top[j] ?? 0))
    }
  }
  const out = new Array<number>(size).fill(0)
  for (let i = size - 1; i >= 0; i--) {
    let sum = at(i, size)
    for (let j = i + 1; j < size; j++) sum -= at(i, j) * (out[j] ?? 0)
    out[i] = sum / (at(i, i) || 1)
  }
  return out
}
