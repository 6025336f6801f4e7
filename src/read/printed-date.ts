// In: words that should be a date as printed beside an article; out: EDTF, or null where they are not plainly one.

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const yearFirst = /\b((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/
const dayFirst = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${monthName}\\.?,?[\\s-]+((?:19|20)\\d{2})\\b`,
  'i',
)
const monthFirst = new RegExp(
  `\\b${monthName}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})\\b`,
  'i',
)
const monthOnly = new RegExp(`\\b${monthName}\\.?,?\\s+((?:19|20)\\d{2})\\b`, 'i')
const figures = /\b(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d{2})\b/

/** Reads the first full date in a short text. "03/04/2021", which may be March or April, gives the span of both. */
export function readPrintedDate(text: string): string | null {
  const iso = yearFirst.exec(text)
  if (iso !== null) return makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const day = dayFirst.exec(text)
  if (day !== null) return makeDay(Number(day[3]), findMonth(day[2]), Number(day[1]))
  const month = monthFirst.exec(text)
  if (month !== null) return makeDay(Number(month[3]), findMonth(month[1]), Number(month[2]))
  const plain = figures.exec(text)
  if (plain !== null)
    return readFigures(Number(plain[1]), Number(plain[3]), Number(plain[4]), plain[2] === '.')
  const bare = monthOnly.exec(text)
  if (bare !== null) return `${bare[2]}-${pad(findMonth(bare[1]))}`
  return null
}

/** The day an address carries: "/2023/09/11/", "/2023-09-11-", "t20230911_". Month alone where no day is given. */
export function readUrlDate(url: string): string | null {
  const path = url.replace(/^https?:\/\/[^/]*/, '')
  const parts = /[/_-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(path)
  if (parts !== null) return makeDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  const named = new RegExp(`/((?:19|20)\\d{2})/${monthName}/(\\d{1,2})(?!\\d)`, 'i').exec(path)
  if (named !== null) return makeDay(Number(named[1]), findMonth(named[2]), Number(named[3]))
  const joined = /(?:^|\D)((?:19|20)\d{2})([01]\d)([0-3]\d)(?!\d)/.exec(path)
  if (joined !== null) return makeDay(Number(joined[1]), Number(joined[2]), Number(joined[3]))
  const month = /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2])(?=\/)/.exec(path)
  return month === null ? null : `${month[1]}-${month[2]}`
}

/** The day in a machine-written time such as "2023-09-11T08:00:00+07:00", as printed there. */
export function readMachineDate(text: string): string | null {
  const compact = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?:\D|$)/.exec(text)
  if (compact !== null) return makeDay(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  const unix = /^\s*(\d{10})(\d{3})?\s*$/.exec(text)
  if (unix !== null) return new Date(Number(unix[1]) * 1000).toISOString().slice(0, 10)
  return readPrintedDate(text.slice(0, 80))
}

function readFigures(a: number, b: number, year: number, dots: boolean): string | null {
  if (a > 12 || dots) return makeDay(year, b, a)
  if (b > 12 || a === b) return makeDay(year, a, b)
  const days = [makeDay(year, a, b), makeDay(year, b, a)].sort()
  return `${days[0]}/${days[1]}`
}

function findMonth(name: string | undefined): number {
  return months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}

function makeDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2099) return null
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return day > last ? null : `${year}-${pad(month)}-${pad(day)}`
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
