// In: a sentence, what is claimed in it, and the gazetteer; out: the stretches that name a place, with the hints beside them.

import type { Gazetteer, GazetteerPlace } from '../terms/index.js'
import type { PlaceHints } from './choose-place.js'
import type { Proposal, View } from './proposal.js'
import { codeOf } from './view-sentence.js'

export interface PlaceSpan {
  readonly from: number
  readonly to: number
  /** Words looked up, without "province" and the like. */
  readonly text: string
  readonly candidates: readonly GazetteerPlace[]
  readonly kind: PlaceHints['kind']
  readonly seen: boolean
}

const KINDS: readonly (readonly [RegExp, NonNullable<PlaceHints['kind']>])[] = [
  [
    /^(?:province|prefecture|state|region|oblast|krai|governorate|department|county|canton|district|emirate|territory|provinces|republic)$/i,
    'admin',
  ],
  [/^(?:city|town|village|port|capital|municipality|suburb|resort|metropolis|township)$/i, 'town'],
  [/^(?:island|islands|isle|islet|islets|atoll|reef|shoal|archipelago|peninsula)$/i, 'island'],
  [/^(?:sea|strait|straits|channel|gulf|bay|ocean|river|lake)$/i, 'water'],
]
const BEFORE =
  /^(?:in|at|near|to|from|into|toward|towards|outside|around|off|via|through|across|leaving|between|visit(?:ed|ing|s)?|left|entered|enter(?:ing)?|reach(?:ed|ing)?|took|seized|captured|bombed|shelled|struck|hit|besieged|toured)$/i
const LONGEST = 6
const NO_PLACE =
  /^(?:parliament|congress|senate|christmas|easter|ramadan|internet|court|university|english|french|spanish|arabic|mandarin|i|he|she|it|they|we|general|may|march|january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|vice|deputy|belt|road|union|both|all|most|central|northern|southern|eastern|western|north|south|east|west)$/i

function kindOfWord(word: string | undefined): PlaceHints['kind'] {
  return KINDS.find(([pattern]) => pattern.test(word ?? ''))?.[1] ?? null
}

/** "Ha Giang province", "the city of Dalian", "the Yellow Sea port". */
export function kindBeside(
  view: View,
  from: number,
  to: number,
): { readonly kind: PlaceHints['kind']; readonly to: number } {
  const after = kindOfWord(view.tokens[to]?.form)
  if (after !== null && view.tokens[to]?.upos !== 'VERB') return { kind: after, to: to + 1 }
  const before =
    view.tokens[from - 1]?.form.toLowerCase() === 'of' ? kindOfWord(view.tokens[from - 2]?.form) : null
  return { kind: before, to }
}

function isBlocked(view: View, at: number, taken: readonly boolean[]): boolean {
  const span = view.spans[at]
  return (
    taken[at] === true || (span !== null && span !== undefined && span.type === 'PER' && span.score > 0.5)
  )
}

function isCapital(view: View, at: number): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(view.tokens[at]?.form ?? '')
}

/** Names that begin in small letters or with an article are not tried; "al-", "de" and hyphens inside are. */
function longestKnown(
  view: View,
  from: number,
  taken: readonly boolean[],
  gazetteer: Gazetteer,
): { to: number; candidates: readonly GazetteerPlace[] } | null {
  let most = from
  while (
    most < view.tokens.length &&
    most - from < LONGEST &&
    !isBlocked(view, most, taken) &&
    !/^[,;:()"“”.!?]$/.test(view.tokens[most]?.form ?? '')
  )
    most++
  for (let to = most; to > from; to--) {
    if (!isCapital(view, to - 1)) continue
    const naming = view.namings[from]
    // A state is a state unless a longer name holds it: "South China Sea", "Mexico City".
    if (naming !== null && naming !== undefined && naming.to >= to) return null
    const split = view.namings[to - 1]
    if (split !== null && split !== undefined && split.to > to) continue
    if (/[’']s?$/.test(view.tokens[to - 1]?.form ?? '') && view.tokens[to - 1]?.upos === 'PART') continue
    const candidates = gazetteer.find(view.text(from, to)).filter((place) => place.feature !== 'country')
    if (candidates.length === 0) continue
    // A state's name followed by another's is no town: "China Japan".
    const holdsState = view.namings.slice(from, to).some((inner) => inner?.state != null)
    if (holdsState && to - from === 1) return null
    return { to, candidates }
  }
  return null
}

/** Tokens that people, firms and proper organs take are no places; what follows "of" in an office or group may be. */
export function takenBy(view: View, items: readonly Proposal[]): boolean[] {
  const taken = view.tokens.map(() => false)
  for (const item of items) {
    if (item.kind === 'state' || item.kind === 'pronoun' || item.kind === 'sides') continue
    if (item.kind === 'person' || item.kind === 'body' || (item.kind === 'organ' && item.form === 'name')) {
      const from = item.name?.from ?? item.from
      taken.fill(true, from, item.name?.to ?? item.to)
    }
    if (item.phrase !== null) taken[item.phrase.head] = true
  }
  return taken
}

export function findPlaces(
  view: View,
  items: readonly Proposal[],
  gazetteer: Gazetteer,
): readonly PlaceSpan[] {
  const taken = takenBy(view, items)
  const spans: PlaceSpan[] = []
  let at = 0
  while (at < view.tokens.length) {
    const token = view.tokens[at]
    if (
      token === undefined ||
      !isCapital(view, at) ||
      isBlocked(view, at, taken) ||
      (NO_PLACE.test(token.form) && !isCapital(view, at + 1))
    ) {
      at++
      continue
    }
    const found = longestKnown(view, at, taken, gazetteer)
    const span = view.spans[at]
    const seen = span?.type === 'LOC' && span.score > 0.35
    if (found === null) {
      const unknown =
        seen &&
        span !== null &&
        span.score > 0.6 &&
        span !== undefined &&
        span.from === at &&
        view.namings[at] === null
      if (unknown && span !== null && span !== undefined) {
        const beside = kindBeside(view, at, span.to)
        spans.push({
          from: at,
          to: Math.max(span.to, beside.to),
          text: view.text(at, span.to),
          candidates: [],
          kind: beside.kind,
          seen: true,
        })
        at = span.to
      } else at++
      continue
    }
    const beside = kindBeside(view, at, found.to)
    const kept = found.candidates.some((place) => place.geonameid === null)
    const many = found.to - at > 1
    const before = view.tokens[at - 1]
    const introduced =
      beside.kind !== null ||
      (before !== undefined &&
        BEFORE.test(/^the$/i.test(before.form) ? (view.tokens[at - 2]?.form ?? '') : before.form))
    const organisation = span?.type === 'ORG' && span.score > 0.5
    // "New/ADJ York/PROPN": any word of a longer name may carry the tag.
    const proper = span !== null || view.tokens.slice(at, found.to).some((part) => part.upos === 'PROPN')
    if (
      proper &&
      !organisation &&
      (seen ||
        introduced ||
        (kept && (many || found.candidates.some((place) => place.main))) ||
        followsComma(view, at, spans))
    ) {
      spans.push({
        from: at,
        to: beside.to,
        text: view.text(at, found.to),
        candidates: found.candidates,
        kind: beside.kind,
        seen,
      })
      at = beside.to
    } else at = found.to
  }
  return spans
}

/** "Dalian, Liaoning": the second name is a place because the first is. */
function followsComma(view: View, at: number, spans: readonly PlaceSpan[]): boolean {
  return view.tokens[at - 1]?.form === ',' && spans.at(-1)?.to === at - 1
}

/** States and divisions that the words around the name say contain it. */
export function findContainers(
  view: View,
  span: PlaceSpan,
  spans: readonly PlaceSpan[],
  gazetteer: Gazetteer,
): { readonly codes: readonly string[]; readonly divisions: readonly string[] } {
  const codes: string[] = []
  const divisions: string[] = []
  const { tokens, namings } = view
  const addNaming = (at: number): void => {
    const code = codeOf(namings[at] ?? null)
    if (code === null || namings[at]?.state == null) return
    codes.push(code)
    // "Athens, Georgia": a division that bears a state's name holds the town where it has one of that name.
    for (const division of gazetteer.find(namings[at]?.text ?? '')) {
      const holds = span.candidates.some((town) => town.admin === division.admin && town !== division)
      if (division.feature === 'admin1' && division.admin !== null && holds) divisions.push(division.admin)
    }
  }
  const addSpan = (at: number): void => {
    const other = spans.find((candidate) => candidate !== span && candidate.from === at)
    if (other === undefined) return
    for (const place of other.candidates)
      if (place.feature === 'admin1' && place.admin !== null && place.main) divisions.push(place.admin)
  }
  // "Dalian, China", "Moscow, Idaho", "Valencia, in Venezuela's Carabobo state", "Tripoli in Lebanon".
  let after = span.to
  if (tokens[after]?.form === ',') after++
  if (/^(?:in|of)$/i.test(tokens[after]?.form ?? '')) after++
  if (
    /^(?:the|northern|southern|eastern|western|central|north|south|east|west|northwestern|northeastern|southwestern|southeastern|neighbou?ring)$/i.test(
      tokens[after]?.form ?? '',
    )
  )
    after++
  if (after > span.to) {
    addNaming(after)
    addSpan(after)
    const naming = namings[after]
    if (naming !== null && naming !== undefined && /^['’]s?$/.test(tokens[naming.to]?.form ?? ''))
      addSpan(naming.to + 1)
  }
  // "Vietnam's Ha Giang", "the Chinese city of Dalian", "China's northern port of Dalian".
  for (let at = span.from - 1; at >= Math.max(0, span.from - 6); at--) {
    const form = tokens[at]?.form ?? ''
    const naming = namings[at]
    if (naming !== null && naming !== undefined) {
      addNaming(at)
      break
    }
    if (
      !/^(?:['’]s?|of|the|city|town|port|province|region|state|island|resort|capital|northern|southern|eastern|western|central|coastal|border|north|south|-|eastern|far|second|largest|southeastern|southwestern|northeastern|northwestern|industrial|old)$/i.test(
        form,
      )
    )
      break
  }
  return { codes, divisions }
}
