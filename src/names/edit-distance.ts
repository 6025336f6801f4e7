// In: two words; out: how alike their letters are, counting a swap of neighbours as one slip (a printer's error).

const LONGEST = 60
/** Rows of the table, used anew by every call: names are compared by the thousand. */
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const

/** 1 for equal words, 0 for words with nothing in common. */
export function compareLetters(a: string, b: string): number {
  if (a === b) return 1
  const longest = Math.max(a.length, b.length)
  if (longest === 0 || longest > LONGEST) return 0
  let [before, above, row] = rows as readonly [Uint8Array, Uint8Array, Uint8Array]
  for (let j = 0; j <= b.length; j++) above[j] = j
  let earlier = -1
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1)
    let left = i
    row[0] = i
    let other = -1
    for (let j = 1; j <= b.length; j++) {
      const last = other
      other = b.charCodeAt(j - 1)
      const diagonal = above[j - 1] as number
      let cost = letter === other ? diagonal : diagonal + 1
      const up = (above[j] as number) + 1
      if (up < cost) cost = up
      if (left + 1 < cost) cost = left + 1
      if (i > 1 && j > 1 && letter === last && earlier === other) {
        const swap = (before[j - 2] as number) + 1
        if (swap < cost) cost = swap
      }
      row[j] = cost
      left = cost
    }
    earlier = letter
    const spare = before
    before = above
    above = row
    row = spare
  }
  return 1 - (above[b.length] as number) / longest
}
