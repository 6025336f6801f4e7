// In: an EDTF string; out: its first and last possible day as sortable numbers, as the independent scorer of events counts them.

/** First months of EDTF's seasons and quarters, each three months long. */
const FIRST_MONTH: Readonly<Record<number, number>> = {
  21: 3,
  22: 6,
  23: 9,
  24: 12,
  33: 1,
  34: 4,
  35: 7,
  36: 10,
}
const OPEN_START = 0
const OPEN_END = 99999999

export type Bounds = readonly [number, number]

const join = (year: number, month: number, day: number): number => year * 1e4 + month * 100 + day

function dayOf(part: string, atEnd: boolean): number {
  const open = atEnd ? OPEN_END : OPEN_START
  const bare = part.replace(/[~?%]/g, '').trim()
  const found = /^(-?\d{2}[\dX]{2})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?/.exec(bare)
  if (!found?.[1]) return open
  const year = Number(found[1].replaceAll('X', atEnd ? '9' : '0'))
  const month = found[2] && found[2] !== 'XX' ? Number(found[2]) : 0
  const day = found[3] && found[3] !== 'XX' ? Number(found[3]) : 0
  const first = FIRST_MONTH[month]
  if (first !== undefined) {
    if (!atEnd) return join(year, first, 1)
    const last = first + 2
    return last > 12 ? join(year + 1, last - 12, 31) : join(year, last, 31)
  }
  return join(year, month || (atEnd ? 12 : 1), day || (atEnd ? 31 : 1))
}

/** `YYYYMMDD` of both ends, 0 and 99999999 where open; null for nothing. Sets count from their first to their last member. */
export function readBounds(edtf: string | null): Bounds | null {
  if (!edtf) return null
  const bare = edtf.replace(/[[\]{}]/g, '')
  const parts = bare.includes(',') ? bare.split(',') : bare.split('/')
  const start = parts[0]?.split('..')[0] ?? ''
  const last = parts.at(-1)?.split('..').at(-1) ?? ''
  return [dayOf(start, false), dayOf(last === '' && bare.endsWith('..') ? '..' : last, true)]
}

/** What is unknown contradicts nothing. */
export function boundsMeet(a: string | null, b: string | null): boolean {
  const x = readBounds(a)
  const y = readBounds(b)
  return !x || !y || (x[0] <= y[1] && y[0] <= x[1])
}

/** Whole years from one end to the other: 0 within one calendar year. */
export function yearsWide(bounds: Bounds): number {
  return Math.floor(bounds[1] / 1e4) - Math.floor(bounds[0] / 1e4)
}
