// In: who is said to hold which office; out: the days on which that was so, as clues to the article's date.

import type { DateClue, Holding } from '../terms/index.js'
import { identifyHolder } from './identify-person.js'
import type { OfficePhrase, Proposal, View } from './proposal.js'
import type { NamesLookup } from './remember-lookups.js'

/** How near a name must be to a listed one where no country helps. */
const FULL_NAME = 0.97
const PAST_YEAR = /^(?:19|20)\d\d$/

/** The latest year that the article names: what is older is told of the past. */
export function latestYear(views: readonly View[]): number {
  return Math.max(0, ...views.flatMap((view) => yearsIn(view)))
}

function yearsIn(view: View): readonly number[] {
  return view.tokens.filter((token) => PAST_YEAR.test(token.form)).map((token) => Number(token.form))
}

/** A sentence that names an earlier year speaks of that year, not of the article's day. */
export function tellsOfBefore(view: View, year: number): boolean {
  return yearsIn(view).some((named) => named < year)
}

const firstDay = (edtf: string | null): string | null => {
  const parts = edtf?.replace(/[~?%]/g, '').match(/^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/)
  return parts == null ? null : `${parts[1]}-${parts[2] ?? '01'}-${parts[3] ?? '01'}`
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const lastDay = (edtf: string | null): string | null => {
  if (edtf === null || edtf === '..') return null
  const parts = edtf.replace(/[~?%]/g, '').match(/^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/)
  if (parts == null) return null
  const month = parts[2] ?? '12'
  return `${parts[1]}-${month}-${parts[3] ?? String(DAYS[Number(month) - 1] ?? 31).padStart(2, '0')}`
}

/** One holding split by terms is one interval. */
function spanOf(holdings: readonly Holding[]): { lower: string | null; upper: string | null } {
  const lowers = holdings.map((holding) => firstDay(holding.from))
  const uppers = holdings.map((holding) => lastDay(holding.until))
  return {
    lower: lowers.some((day) => day === null) ? null : ([...(lowers as string[])].sort()[0] ?? null),
    upper: uppers.some((day) => day === null) ? null : ([...(uppers as string[])].sort().at(-1) ?? null),
  }
}

function clueOf(view: View, proposal: Proposal, office: OfficePhrase, lookup: NamesLookup): DateClue | null {
  if (proposal.name !== null && office.match !== null && office.match.id === null) {
    return clueWithoutOwner(view, proposal, office, lookup)
  }
  if (proposal.name === null || office.match?.id == null || office.match.office === null) return null
  const found = identifyHolder(proposal.name.text, [office], lookup, { on: null, states: [] })
  if (found === null || found.officeId === null) return null
  const holdings = lookup.holdingsOf(found.officeId).filter((holding) => holding.person === found.person.id)
  const { lower, upper } = spanOf(holdings)
  const first = view.tokens[proposal.from]
  const last = view.tokens[proposal.to - 1]
  if (first === undefined || last === undefined) return null
  const span = { start: first.start, end: last.end, exact: view.text(proposal.from, proposal.to) }
  const title = office.match.office.name
  if (office.former) {
    if (upper === null) return null
    return {
      kind: 'office',
      lower: upper,
      upper: null,
      text: `${found.person.name} is called a former ${title}, which they were until ${upper}`,
      span,
      weight: 0.5 * found.score,
    }
  }
  if (lower === null && upper === null) return null
  return {
    kind: 'office',
    lower,
    upper,
    text: `${found.person.name} was ${title} ${lower === null ? '' : `from ${lower} `}${upper === null ? 'on' : `until ${upper}`}`.replace(
      / +/g,
      ' ',
    ),
    span,
    weight: Math.round(found.score * (office.match.many ? 60 : 90)) / 100,
  }
}

/** A full name that one person alone bears, under an office of a kind that they held: "Prime Minister" without a country. */
function clueWithoutOwner(
  view: View,
  proposal: Proposal,
  office: OfficePhrase,
  lookup: NamesLookup,
): DateClue | null {
  const name = proposal.name?.text ?? ''
  if (!/\p{L}{2,}\s+\p{L}{2,}/u.test(name) || office.former) return null
  const likely = lookup.findPerson(name).filter((match) => match.score >= FULL_NAME)
  const held = likely.flatMap(({ person, score }) =>
    lookup
      .officesOf(person.id)
      .filter((holding) => lookup.office(holding.office)?.kind === office.match?.kind)
      .map((holding) => ({ person, score, holding })),
  )
  const first = held[0]
  if (first === undefined || held.some(({ person }) => person.id !== first.person.id)) return null
  const { lower, upper } = spanOf(held.map(({ holding }) => holding))
  const from = view.tokens[proposal.from]
  const to = view.tokens[proposal.to - 1]
  if ((lower === null && upper === null) || from === undefined || to === undefined) return null
  const title = lookup.office(first.holding.office)?.name ?? ''
  const until = upper === null ? 'on' : `until ${upper}`
  return {
    kind: 'office',
    lower,
    upper,
    text: `${first.person.name} was ${title} ${lower === null ? '' : `from ${lower} `}${until}`,
    span: { start: from.start, end: to.end, exact: view.text(proposal.from, proposal.to) },
    weight: Math.round(first.score * 80) / 100,
  }
}

/** Offices whose holders news names without saying them: "Emmanuel Macron", "Sergey Lavrov". */
const KNOWN_BY_NAME = /^(?:head-of-state|head-of-government|foreign)$/
/** A leaning: those who have left office or are yet to enter it are named too. */
const BY_NAME = 0.35

/** A leader named in full without an office: likelier than not while they led. */
function clueFromName(view: View, proposal: Proposal, lookup: NamesLookup): DateClue | null {
  const name = proposal.name
  if (name === null || proposal.offices.length > 0 || !/\p{L}{2,}\s+\p{L}{2,}/u.test(name.text)) return null
  const before = view.tokens
    .slice(Math.max(0, name.from - 4), name.from)
    .map((token) => token.form.toLowerCase())
  if (before.some((word) => PAST_LEADER.test(word))) return null
  const likely = lookup.findPerson(name.text).filter((match) => match.score >= FULL_NAME)
  const [first] = likely
  if (first === undefined || likely.length > 1) return null
  const held = lookup
    .officesOf(first.person.id)
    .filter((holding) => KNOWN_BY_NAME.test(holding.office.split('/').at(-1) ?? ''))
  const { lower: entered, upper } = spanOf(held)
  const lower = entered === null ? null : yearsBefore(entered, CANDIDACY)
  const from = view.tokens[name.from]
  const to = view.tokens[name.to - 1]
  if (held.length === 0 || (lower === null && upper === null) || from === undefined || to === undefined)
    return null
  return {
    kind: 'office',
    lower,
    upper,
    text: `${first.person.name} led ${entered === null ? '' : `from ${entered} `}${upper === null ? 'on' : `until ${upper}`}`,
    span: { start: from.start, end: to.end, exact: view.text(name.from, name.to) },
    weight: BY_NAME,
  }
}

/** Candidates are named in the year or two before they enter. */
const CANDIDACY = 2

const yearsBefore = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`

const PAST_LEADER = /^(?:former|late|ex|predecessor|under|since|like|elect|candidate|then)$/

/** One clue a person and office; sentences that name a year of their own give none. */
export function datePeople(
  views: readonly View[],
  items: readonly Proposal[],
  lookup: NamesLookup,
): readonly DateClue[] {
  const clues = new Map<string, DateClue>()
  const year = latestYear(views)
  const bySentence = new Map(views.map((view) => [view.sentence.index, view]))
  for (const proposal of items) {
    const view = bySentence.get(proposal.sentence)
    if (proposal.kind !== 'person' || view === undefined || tellsOfBefore(view, year)) continue
    const named = clueFromName(view, proposal, lookup)
    if (named !== null && !clues.has(named.text)) clues.set(named.text, named)
    for (const office of proposal.offices) {
      const clue = clueOf(view, proposal, office, lookup)
      if (clue !== null && !clues.has(clue.text)) clues.set(clue.text, clue)
    }
  }
  return [...clues.values()]
}
