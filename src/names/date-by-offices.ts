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

interface Stretch {
  readonly lower: string | null
  readonly upper: string | null
}

/** Terms no farther apart than this, in days, are one: the oath is taken days after the last one ended. */
const SAME_TERM = 60
/** A term of fewer days is a stand-in's. */
const STAND_IN = 30
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/** The stretches of time that holdings cover, in order: terms that follow each other are one, those years apart stay apart. */
export function stretchesOf(holdings: readonly Holding[]): readonly Stretch[] {
  const spans = holdings
    .map((holding) => ({ lower: firstDay(holding.from), upper: lastDay(holding.until) }))
    .sort((a, b) => ((a.lower ?? '') < (b.lower ?? '') ? -1 : 1))
  const stretches: Stretch[] = []
  for (const span of spans) {
    const last = stretches.at(-1)
    const joined =
      last !== undefined &&
      (last.upper === null ||
        span.lower === null ||
        dayNumber(span.lower) - dayNumber(last.upper) <= SAME_TERM)
    if (!last || !joined) stretches.push(span)
    else {
      const ends = [last.upper, span.upper]
      const upper = ends.includes(null) ? null : (ends.sort().at(-1) ?? null)
      stretches[stretches.length - 1] = { lower: last.lower, upper }
    }
  }
  // Who stood in for days and later held the office is known for the latter.
  const lasting = stretches.filter(({ lower, upper }) => {
    return lower === null || upper === null || dayNumber(upper) - dayNumber(lower) >= STAND_IN
  })
  return lasting.length > 0 ? lasting : stretches
}

/** As a clue has them: the latest first, the others beside it. Null where they bound nothing. */
function boundsOfTerms(stretches: readonly Stretch[]): Pick<DateClue, 'lower' | 'upper' | 'or'> | null {
  const [last, ...others] = [...stretches].reverse()
  if (last === undefined || stretches.some(({ lower, upper }) => lower === null && upper === null))
    return null
  return others.length === 0 ? last : { ...last, or: others }
}

/** "from 2007-01-04 until 2011-01-03 and from 2019-01-03 on". */
const sayTerms = (stretches: readonly Stretch[]): string =>
  stretches
    .map(({ lower, upper }) =>
      [lower === null ? '' : `from ${lower}`, upper === null ? 'on' : `until ${upper}`].join(' ').trim(),
    )
    .join(' and ')

/** When a person was a former holder: between terms, and after the last. */
const gapsBetween = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.flatMap(({ upper }, i) =>
    upper === null ? [] : [{ lower: upper, upper: stretches[i + 1]?.lower ?? null }],
  )

/** A clue with the office that it is of: `FRA/head-of-state`. */
interface OfficeClue {
  readonly clue: DateClue
  readonly office: string
}

function clueOf(
  view: View,
  proposal: Proposal,
  office: OfficePhrase,
  lookup: NamesLookup,
): OfficeClue | null {
  if (proposal.name !== null && office.owner === null && office.match?.id == null) {
    return clueWithoutOwner(view, proposal, office, lookup)
  }
  if (proposal.name === null || office.match?.id == null || office.match.office === null) return null
  const found = identifyHolder(proposal.name.text, [office], lookup, { on: null, states: [] })
  if (found === null || found.officeId === null) return null
  const holdings = lookup.holdingsOf(found.officeId).filter((holding) => holding.person === found.person.id)
  const terms = stretchesOf(holdings)
  const first = view.tokens[proposal.from]
  const last = view.tokens[proposal.to - 1]
  if (first === undefined || last === undefined) return null
  const span = { start: first.start, end: last.end, exact: view.text(proposal.from, proposal.to) }
  const title = office.match.office.name
  if (office.former) {
    const former = gapsBetween(terms)
    const bounds = boundsOfTerms(former)
    const until = former.at(-1)?.lower
    if (bounds === null || until == null) return null
    return {
      office: found.officeId,
      clue: {
        kind: 'office',
        ...bounds,
        text: `${found.person.name} is called a former ${title}, which they were until ${until}`,
        span,
        weight: 0.5 * found.score,
      },
    }
  }
  const bounds = boundsOfTerms(terms)
  if (bounds === null) return null
  return {
    office: found.officeId,
    clue: {
      kind: 'office',
      ...bounds,
      text: `${found.person.name} was ${title} ${sayTerms(terms)}`,
      span,
      weight: Math.round(found.score * (office.match.many ? 60 : 90)) / 100,
    },
  }
}

/** A family name is compared a little less surely than a full one. */
const FAMILY_NAME = 0.9
/** The almanac names at most so many people for one name: of so many, the others are not known. */
const MOST_NAMED = 10
/** Offices whose holders are called by title and family name alone, the state left to the reader. */
const KNOWN_BY_TITLE = /^(?:head-of-state|head-of-government)$/
/** How far a clue is trusted: by a full name, and by a family name. */
const WEIGHT = { full: 0.8, family: 0.55 } as const

const isFullName = (name: string): boolean => /\p{L}{2,}\s+\p{L}{2,}/u.test(name)

/** The holdings of a person that a title without its state may mean: of its kind, or called so where they were held. */
function heldAs(person: string, office: OfficePhrase, lookup: NamesLookup): readonly Holding[] {
  return lookup.officesOf(person).filter((holding) => {
    if (office.match !== null) return lookup.office(holding.office)?.kind === office.match.kind
    // "Secretary of State" is an office of one kind in Washington, of another in Rome.
    const [code] = holding.office.split('/')
    return code !== undefined && lookup.findOffice(office.words, code)?.id === holding.office
  })
}

/** A name that one person alone bears among those who held such an office: "Prime Minister" without a country. */
function clueWithoutOwner(
  view: View,
  proposal: Proposal,
  office: OfficePhrase,
  lookup: NamesLookup,
): OfficeClue | null {
  const name = proposal.name?.text ?? ''
  const full = isFullName(name)
  if (office.former || (!full && !KNOWN_BY_TITLE.test(office.match?.kind ?? ''))) return null
  const named = lookup.findPerson(name)
  if (!full && named.length >= MOST_NAMED) return null
  const held = named
    .filter((match) => match.score >= (full ? FULL_NAME : FAMILY_NAME))
    .flatMap(({ person, score }) =>
      heldAs(person.id, office, lookup).map((holding) => ({ person, score, holding })),
    )
  const first = held[0]
  if (first === undefined || held.some(({ person }) => person.id !== first.person.id)) return null
  const terms = stretchesOf(held.map(({ holding }) => holding))
  const bounds = boundsOfTerms(terms)
  const from = view.tokens[proposal.from]
  const to = view.tokens[proposal.to - 1]
  if (bounds === null || from === undefined || to === undefined) return null
  const title = lookup.office(first.holding.office)?.name ?? ''
  return {
    office: first.holding.office,
    clue: {
      kind: 'office',
      ...bounds,
      text: `${first.person.name} was ${title} ${sayTerms(terms)}`,
      span: { start: from.start, end: to.end, exact: view.text(proposal.from, proposal.to) },
      weight: Math.round(first.score * 100 * WEIGHT[full ? 'full' : 'family']) / 100,
    },
  }
}

/** Offices whose holders news names without saying them: "Emmanuel Macron", "Sergey Lavrov". */
const KNOWN_BY_NAME = /^(?:head-of-state|head-of-government|foreign)$/
/** A leaning: those who have left office or are yet to enter it are named too. */
const BY_NAME = 0.35

/** A leader named in full without an office: likelier than not while they led. */
function clueFromName(view: View, proposal: Proposal, lookup: NamesLookup): DateClue | null {
  const name = proposal.name
  if (name === null || proposal.offices.length > 0 || !isFullName(name.text)) return null
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
  const terms = stretchesOf(held)
  const bounds = boundsOfTerms(
    terms.map(({ lower, upper }) => ({
      lower: lower === null ? null : yearsBefore(lower, CANDIDACY),
      upper,
    })),
  )
  const from = view.tokens[name.from]
  const to = view.tokens[name.to - 1]
  if (bounds === null || from === undefined || to === undefined) return null
  return {
    kind: 'office',
    ...bounds,
    text: `${first.person.name} led ${sayTerms(terms)}`,
    span: { start: from.start, end: to.end, exact: view.text(name.from, name.to) },
    weight: BY_NAME,
  }
}

/** Candidates are named in the year or two before they enter. */
const CANDIDACY = 2

const yearsBefore = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`

const PAST_LEADER = /^(?:former|late|ex|predecessor|under|since|like|elect|candidate|then)$/

/** "Prime Minister Blair" in an article that names a Marcus Blair whom the almanac does not know: it is his. */
function isOthersName({ name }: Proposal, items: readonly Proposal[], lookup: NamesLookup): boolean {
  if (name === null || isFullName(name.text)) return false
  return items.some(
    (other) =>
      other.kind === 'person' &&
      other.name !== null &&
      isFullName(other.name.text) &&
      other.name.text.endsWith(` ${name.text}`) &&
      !lookup.findPerson(other.name.text).some((match) => match.score >= FULL_NAME),
  )
}

/** One clue a person and office; sentences that name a year of their own give none. */
export function datePeople(
  views: readonly View[],
  items: readonly Proposal[],
  lookup: NamesLookup,
): readonly DateClue[] {
  const clues = new Map<string, DateClue>()
  const year = latestYear(views)
  const bySentence = new Map(views.map((view) => [view.sentence.index, view]))
  const held: OfficeClue[] = []
  for (const proposal of items) {
    const view = bySentence.get(proposal.sentence)
    if (proposal.kind !== 'person' || view === undefined || tellsOfBefore(view, year)) continue
    const named = clueFromName(view, proposal, lookup)
    if (named !== null && !clues.has(named.text)) clues.set(named.text, named)
    if (isOthersName(proposal, items, lookup)) continue
    for (const office of proposal.offices) {
      const found = clueOf(view, proposal, office, lookup)
      if (found === null || clues.has(found.clue.text)) continue
      clues.set(found.clue.text, found.clue)
      held.push(found)
    }
  }
  const gone = held.filter((one) => held.some((other) => hasSucceeded(other, one))).map(({ clue }) => clue)
  return [...clues.values()].filter((clue) => !gone.includes(clue))
}

/** Two who held one office, the second from when the first left it: the first is told of as gone, not as holding it. */
function hasSucceeded(next: OfficeClue, gone: OfficeClue): boolean {
  if (next === gone || next.office !== gone.office) return false
  const [entered, left] = [next.clue.lower, gone.clue.upper]
  if (entered === null || left === null) return false
  return Math.abs(dayNumber(entered) - dayNumber(left)) <= SAME_TERM
}
