// In: EDTF strings; out: dates as people write them ("4–7 November 2023", "about spring 2023", "from 2024 on").

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** EDTF's months beyond 12. */
const PARTS: Readonly<Record<number, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  25: 'spring',
  26: 'summer',
  27: 'autumn',
  28: 'winter',
  29: 'spring',
  30: 'summer',
  31: 'autumn',
  32: 'winter',
  33: 'the first quarter of',
  34: 'the second quarter of',
  35: 'the third quarter of',
  36: 'the fourth quarter of',
  37: 'the first third of',
  38: 'the second third of',
  39: 'the last third of',
  40: 'the first half of',
  41: 'the second half of',
}

/** A date in words; what is not understood comes back as it is. */
export function sayDate(edtf: string): string {
  const ends = edtf.split('/')
  if (ends.length === 2) return sayInterval(ends[0] ?? '', ends[1] ?? '')
  const oneOf = /^\[(.+)\]$/.exec(edtf)
  if (oneOf?.[1])
    return `one of ${oneOf[1]
      .split(/\.\.|,\s*/)
      .map(sayDate)
      .join(' or ')}`
  return sayPoint(edtf)
}

function sayInterval(from: string, until: string): string {
  const open = (end: string): boolean => end === '..' || end === ''
  if (open(from) && open(until)) return 'at an unknown time'
  if (open(until)) return `from ${sayDate(from)} on`
  if (open(from)) return `until ${sayDate(until)}`
  // "about" said once is said of both ends.
  if (/~$/.test(from) && /~$/.test(until))
    return `about ${sayInterval(from.slice(0, -1), until.slice(0, -1))}`
  const a = readDay(from)
  const b = readDay(until)
  if (!a || !b) return `${sayDate(from)} – ${sayDate(until)}`
  if (a.year !== b.year) return `${sayDate(from)} – ${sayDate(until)}`
  if (a.month !== b.month) return `${a.day} ${a.monthName} – ${sayDate(until)}`
  return `${a.day}–${b.day} ${b.monthName} ${b.year}`
}

function readDay(point: string): { year: string; month: number; monthName: string; day: number } | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(point)
  const month = Number(m?.[2])
  const monthName = MONTHS[month - 1]
  return m && monthName ? { year: m[1] ?? '', month, monthName, day: Number(m[3]) } : null
}

function sayPoint(point: string): string {
  const mark = /[~?%]$/.exec(point)?.[0]
  if (mark) {
    const plain = sayPoint(point.slice(0, -1))
    return mark === '?'
      ? `${plain} (uncertain)`
      : mark === '~'
        ? `about ${plain}`
        : `about ${plain} (uncertain)`
  }
  const m = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/.exec(point)
  if (!m) return point
  const [, y = '', mo, d] = m
  const year = sayYear(y)
  if (mo === undefined || mo === 'XX') return year ?? 'an unknown year'
  const part = PARTS[Number(mo)]
  if (part) return `${part} ${year ?? 'an unknown year'}`
  const month = MONTHS[Number(mo) - 1]
  if (!month) return point
  const tail = year ? ` ${year}` : ', year unknown'
  if (d === undefined || d === 'XX') return `${month}${tail}`
  if (/^\dX$/.test(d)) return `${sayTens(Number(d[0]))} ${month}${tail}`
  return `${Number(d)} ${month}${tail}`
}

function sayTens(tens: number): string {
  if (tens === 0) return '1–9'
  return tens === 3 ? '30–31' : `${tens}0–${tens}9`
}

function sayYear(y: string): string | null {
  if (/^\d{4}$/.test(y)) return y
  if (/^\d{3}X$/.test(y)) return `the ${y.slice(0, 3)}0s`
  if (/^\d{2}XX$/.test(y)) return `the ${y.slice(0, 2)}00s`
  return null
}

/** "Nov 2023" for `2023-11`. */
export function sayMonthShort(month: string): string {
  const name = MONTHS[Number(month.slice(5, 7)) - 1]
  return name ? `${name.slice(0, 3)} ${month.slice(0, 4)}` : month
}

/** Days since 1970 of `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}
