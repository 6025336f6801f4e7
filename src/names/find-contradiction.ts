// In: a person called the holder of an office, and who held it that day; out: a finding where someone else surely did.

import type { Finding, HoldingOn } from '../terms/index.js'
import { tellsOfBefore } from './date-by-offices.js'
import { type Identified, officesMeant } from './identify-person.js'
import type { OfficePhrase, Proposal, View } from './proposal.js'
import { type Setting, spanOf } from './setting.js'

const NEAR = 0.78
const SAME = 0.96
/** A name so near to any holder's may be a slip of it. */
const LEAST = NEAR
const LONGEST_INTERVAL = 400
/** In days. */
const MONTH = 31
const WEEK = 7

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/**
 * The article's date must stand without this clue. An interval that was cut to fit the clue would lie inside the person's own time in
 * office and so contradict nothing; what is asked beyond that is that something other than one office tells the date.
 */
function isDatedOtherwise(setting: Setting, printed: string): boolean {
  const { published, clues } = setting.dating
  if (published === null || published.lower === null || published.upper === null) return false
  if (dayNumber(published.upper) - dayNumber(published.lower) > LONGEST_INTERVAL) return false
  if (published.basis === 'stated') return true
  const others = clues.filter(
    (clue) => clue.kind !== 'office' || clue.span === null || !clue.span.exact.includes(printed),
  )
  return others.some((clue) => clue.kind !== 'office') || others.length > 1
}

function tellsOfPast(view: View, proposal: Proposal, year: number): boolean {
  const around = view.tokens.slice(Math.max(0, proposal.from - 2), proposal.to).map((token) => token.form)
  return (
    tellsOfBefore(view, year) ||
    around.some((form) =>
      /^(?:then|former|ex|late|future|incoming|-elect|elect|designate|candidate|acting|interim|caretaker|deputy|vice|new|newly|nominee|named|appointed|elected|outgoing|ousted)$/i.test(
        form.replace(/^then-|^ex-/i, 'then'),
      ),
    )
  )
}

function describe(setting: Setting, holders: readonly HoldingOn[]): string {
  return holders.map((holding) => setting.lookup.person(holding.person)?.name ?? holding.person).join(' and ')
}

/** "the minister of economy, trade and industry", cut at its comma: who holds an office that day whose name has all these words is rightly called so. */
function holdsAlike(office: OfficePhrase, identified: Identified | null, { lookup, on }: Setting): boolean {
  if (identified === null || on === null) return false
  const contentOf = (words: string): string[] =>
    words
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3 && !/^(?:minister|ministry|secretary|president)$/.test(word))
      .map((word) => word.slice(0, 6))
  const wanted = contentOf(office.words)
  if (wanted.length === 0) return false
  return lookup
    .officesOf(identified.person.id)
    .filter(({ office: id }) => lookup.holdersOn(id, on).some((h) => h.person === identified.person.id))
    .some(({ office: id }) => {
      const name = contentOf(lookup.office(id)?.name ?? '')
      return wanted.every((word) => name.includes(word))
    })
}

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
]

/** The days that a sentence names without a year, each the latest before or on the article's: "on 26 July". A month alone is its first day. */
function daysNamed(view: View, on: string): readonly string[] {
  const until = on.split('/').at(-1) ?? on
  const year = Number(until.slice(0, 4))
  return view.tokens.flatMap(({ form }, at) => {
    const month = MONTHS.indexOf(form)
    if (month < 0) return []
    const number = [view.tokens[at + 1]?.form, view.tokens[at - 1]?.form]
      .map((word) => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '')?.[1])
      .find((word) => word !== undefined)
    const rest = `${String(month + 1).padStart(2, '0')}-${(number ?? '1').padStart(2, '0')}`
    return [`${`${year}-${rest}` <= until ? year : year - 1}-${rest}`]
  })
}

/** "… overthrew President X on 26 July": the office may be that of the day told, if it was his then, its last included; a day of the last week may stand in another sentence. */
function heldThatDay(id: string, person: string, view: View, { lookup, on, views }: Setting): boolean {
  const own = lookup.holdingsOf(id).filter((holding) => holding.person === person)
  const published = dayNumber((on ?? '').split('/').at(-1) ?? '')
  const lately = [...views.values()]
    .flatMap((other) => daysNamed(other, on ?? ''))
    .filter((day) => published - dayNumber(day) <= WEEK)
  return [...daysNamed(view, on ?? ''), ...lately].some((day) =>
    own.some(
      ({ from, until }) =>
        (from === null || from.slice(0, 10) <= day) &&
        (until === null || until === '..' || day.slice(0, until.length) <= until),
    ),
  )
}

/** Who comes into an office or leaves it is called its holder before the almanac knows, and after. */
const CHANGES =
  /^(?:appoint|name|elect|nominate|swear|succeed|replace|resign|tap|designate|inaugurate|pick|choose|dismiss|sack|fire|oust|promote|reshuffle|shadow|successor|predecessor|nominee|reshuffle)$/

/** Kinds of which a state has one holder, whom the almanac knows by name. */
const SINGLE = /^(?:head-of-state|head-of-government|president|foreign|defence)$/

/**
 * A full name that no holder of the office has borne, where the sources put someone else in it that day: "China's foreign minister
 * Zhang San". Only under an office whose state is told, of a kind that has one holder.
 */
function isStranger(
  office: OfficePhrase,
  id: string,
  name: string,
  identified: Identified | null,
  view: View,
  { lookup }: Setting,
): boolean {
  if (office.owner === null || !SINGLE.test(lookup.office(id)?.kind ?? '')) return false
  if (office.words.split(' ').length > 3 || office.noun.weak) return false
  if (view.tokens.some((token) => CHANGES.test(token.lemma))) return false
  if (identified !== null && identified.score < SAME) return false
  const { core } = lookup.prepare(name)
  if (core.length < 2) return false
  return !lookup.holdingsOf(id).some((holding) => {
    const person = lookup.person(holding.person)
    if (person === null) return false
    // "Iris Xiomara Castro Sarmiento" is Xiomara Castro with all her names.
    const shared = [person.name, ...person.names].flatMap((other) =>
      lookup.prepare(other).core.filter((word) => core.includes(word)),
    )
    return lookup.nearness(name, person) >= LEAST || shared.some((word) => word.length > 4)
  })
}

/** The sources speak of the day itself: of a later one they only presume who holds the office, and a stranger may be the next. */
function isSeen(holders: readonly HoldingOn[], on: string): boolean {
  const until = dayNumber(on.split('/').at(-1) ?? on)
  return holders.every(
    ({ until: end, seen }) =>
      (end !== null && end !== '..') || (seen !== undefined && dayNumber(seen) + MONTH >= until),
  )
}

/** "Premier Li Keqiang": no state is named, but the name is of one who held that very office. */
function officeOnceHeld(
  office: OfficePhrase,
  identified: Identified | null,
  { lookup }: Setting,
): string | null {
  if (identified === null || identified.score < SAME) return null
  const held = lookup.officesOf(identified.person.id).map((holding) => holding.office)
  const states = [...new Set(held.flatMap((id) => lookup.office(id)?.code ?? []))]
  return officesMeant(office, lookup, states).find((id) => held.includes(id)) ?? null
}

export function findContradiction(
  setting: Setting,
  view: View,
  proposal: Proposal,
  identified: Identified | null,
): Finding | null {
  const { lookup, on } = setting
  const name = proposal.name?.text
  if (
    on === null ||
    name === undefined ||
    tellsOfPast(view, proposal, Number(on.slice(0, 4))) ||
    !isDatedOtherwise(setting, name)
  )
    return null
  for (const office of proposal.offices) {
    const meant = office.owner === null ? officeOnceHeld(office, identified, setting) : null
    if (office.former || office.match?.many || office.match?.acting) continue
    if (meant === null && (office.owner === null || office.match === null)) continue
    const [id] = meant === null ? officesMeant(office, lookup, []) : [meant]
    if (id === undefined) continue
    const holders = lookup.holdersOn(id, on)
    const sure = holders.filter((holding) => holding.certain)
    if (sure.length === 0 || sure.length < holders.length) continue
    const near = sure.some((holding) => {
      const person = lookup.person(holding.person)
      if (person === null || holding.person === identified?.person.id) return true
      // "Li Keqiang" is near to Li Qiang, and exactly someone else.
      return (identified === null || identified.score < SAME) && lookup.nearness(name, person) >= NEAR
    })
    if (near) continue
    // Someone the almanac does not know may hold an office it confuses: of those only a full name in a plain office contradicts it.
    const held =
      identified !== null && lookup.holdingsOf(id).some((holding) => holding.person === identified.person.id)
    if (!held && (!isStranger(office, id, name, identified, view, setting) || !isSeen(sure, on))) continue
    if (identified !== null && heldThatDay(id, identified.person.id, view, setting)) continue
    if (holdsAlike(office, identified, setting)) continue
    const title = lookup.office(id)?.name ?? office.words
    const source = sure[0]?.source ?? ''
    return {
      kind: 'office-held-by-other',
      code: 'names/office-held-by-other',
      text: `${name} is called ${title} (${office.owner ?? id.split('/')[0]}), an office held on ${on} by ${describe(setting, sure)}.`,
      article: setting.article.id,
      spans: [spanOf(view, proposal)],
      about: [],
      data: { office: id, printed: name, on, holders: sure.map((holding) => holding.person), source },
    }
  }
  return null
}
