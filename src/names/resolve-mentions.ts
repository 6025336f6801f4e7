// In: proposed mentions and the article's date; out: the cast: parties and places as of that date, every mention pointing to them.

import type {
  AlmanacLookup,
  Article,
  Cast,
  Dating,
  Doubt,
  Gazetteer,
  LearnedHolding,
  Party,
  Sentence,
} from '../terms/index.js'
import type { OpenReference } from './antecedents/choose-antecedent.js'
import { addCapitals } from './capital-phrases.js'
import { type CastList, startCast } from './cast-list.js'
import { describePlace, type PlaceChoice } from './choose-place.js'
import { classifyPronoun } from './find-namings.js'
import { headOf } from './find-offices.js'
import { overlayLearned } from './learned-lookup.js'
import { isJourney, type PlaceRole, readPlaceRole } from './place-role.js'
import type { Proposal, Proposals, View } from './proposal.js'
import { rememberLookups } from './remember-lookups.js'
import { resolveOffice } from './resolve-offices.js'
import { resolveNaming, resolveOrgan } from './resolve-organs.js'
import { type Resolved, resolvePerson } from './resolve-people.js'
import { asDivision, type FoundPlace, placeOfNaming, resolvePlaces } from './resolve-places.js'
import { resolvePronoun, resolveSides } from './resolve-references.js'
import { openSetting, type Setting, townOfDateline } from './setting.js'
import { codeOf } from './view-sentence.js'

const NOTHING: Resolved = { parties: [], doubts: [] }
const DATELINE: Doubt = {
  at: 'place',
  code: 'names/dateline-place',
  text: 'the place the report was sent from, not one it speaks of',
}

function isDateline(article: Article, view: View, from: number): boolean {
  const span = article.dateline?.span
  const start = view.tokens[from]?.start ?? -1
  return span !== undefined && start >= span.start && start < span.end
}

/** "Americans", "the South Koreans": people of a state, not the state. */
function describePeople(setting: Setting, view: View, proposal: Proposal): Party | null {
  const code = codeOf(proposal.naming)
  const token = view.tokens[proposal.to - 1]
  const plural = token?.feats.Number === 'Plur' || /^NNP?S$/.test(token?.xpos ?? '')
  if (code === null || token === undefined || !plural || !/s$/.test(token.form)) return null
  if (!/^(?:NOUN|PROPN)$/.test(token.upos) || /^(?:amod|compound)/.test(token.deprel)) return null
  const name = setting.lookup.state(code)?.name ?? code
  return {
    id: `group:${code}.people`,
    kind: 'group',
    code,
    sector: 'CVL',
    name: `people of ${name}`,
    wikidata: null,
    office: null,
    officeKind: null,
    score: 0.8,
  }
}

function isSubject(view: View, head: number): boolean {
  const token = view.tokens[head]
  return (
    token?.deprel === 'nsubj' &&
    view.tokens[token.head]?.upos === 'VERB' &&
    view.tokens[head + 1]?.form !== ','
  )
}

/** "Beijing said": a party. "in Beijing": a place. "a visit to Beijing": both. "Chinese": a party that only modifies. */
function addState(setting: Setting, view: View, proposal: Proposal, places: readonly FoundPlace[]): void {
  const { naming } = proposal
  if (naming === null) return
  const { cast } = setting
  const dateline = isDateline(setting.article, view, proposal.from)
  const division = asDivision(setting, naming, view, places)
  if (division !== null) {
    cast.mention(view, proposal, [], cast.place(division), [])
    return
  }
  const by = naming.state?.by ?? 'name'
  const role: PlaceRole =
    by === 'demonym' ? 'modifier' : readPlaceRole(view, proposal.from, proposal.head, false)
  const journey = role === 'toward' && (by === 'name' || isJourney(view, proposal.head))
  const seat =
    by === 'demonym' ? { place: null, ofState: true } : placeOfNaming(setting, view, naming, places)
  // A small town of that name elsewhere asks nobody for anything: "Washington and London have asked Pakistan to spare them".
  const asks = role === 'acting' && seat.small === true && isSubject(view, proposal.head)
  if (!seat.ofState && seat.place !== null && !asks) {
    cast.mention(view, { ...proposal, form: 'name' }, [], cast.place(seat.place), [
      ...(dateline ? [DATELINE] : []),
      ...(seat.doubts ?? []),
    ])
    return
  }
  const place = dateline || role === 'within' || journey ? seat.place : null
  const onlyPlace = place !== null && (dateline || (role === 'within' && by === 'capital'))
  const people = by === 'demonym' ? describePeople(setting, view, proposal) : null
  const parties = onlyPlace ? [] : people === null ? resolveNaming(setting, proposal) : [cast.party(people)]
  const form = by === 'capital' && place !== null ? 'name' : proposal.form
  cast.mention(view, { ...proposal, form }, parties, place === null ? null : cast.place(place), [
    ...(dateline ? [DATELINE] : []),
    ...(place === null ? [] : (seat.doubts ?? [])),
  ])
}

/** A city or province acts when it is the subject of its clause: "Okinawa protested". */
function addPlace(setting: Setting, view: View, found: FoundPlace): void {
  const { cast } = setting
  const head = headOf(view, found.span.from, found.span.to)
  const acts =
    found.chosen !== null &&
    readPlaceRole(view, found.span.from, head, true) === 'acting' &&
    view.tokens[head]?.deprel.startsWith('nsubj') === true
  const region = found.place.resolution === 2 || found.place.resolution === 4
  const parties =
    acts && region && found.place.code !== null
      ? [
          cast.party({
            id: `region:${found.place.geonameid ?? found.place.name}`,
            kind: 'region',
            code: found.place.code,
            sector: 'SUB',
            name: found.place.name,
            wikidata: null,
            office: null,
            officeKind: null,
            score: 0.7,
          }),
        ]
      : []
  const proposal: Proposal = {
    sentence: view.sentence.index,
    from: found.span.from,
    to: found.span.to,
    head,
    kind: 'place',
    form: 'name',
    name: null,
    offices: [],
    phrase: null,
    naming: null,
    sector: null,
  }
  cast.mention(view, proposal, parties, cast.place(found.place), [
    ...(isDateline(setting.article, view, found.span.from) ? [DATELINE] : []),
    ...found.doubts,
  ])
}

/** "the chief executive" is Hong Kong's only where Hong Kong is spoken of: a title that one state alone uses needs that state. */
function trustOffices(setting: Setting, proposal: Proposal): Proposal {
  if (proposal.offices.every((office) => office.owner !== null || office.match?.code == null)) return proposal
  const offices = proposal.offices.map((office) => {
    const code = office.owner === null ? office.match?.code : null
    const strange =
      code != null && !setting.weights.has(code) && office.noun.sector !== 'SUB' && setting.weights.size > 0
    return strange ? { ...office, match: null } : office
  })
  return { ...proposal, offices }
}

/** "Mr Finer", "spokeswoman": what the words themselves tell. */
function genderTold(view: View, item: Proposal): 'm' | 'f' | null {
  if (item.kind !== 'person') return null
  const words = view.text(item.from, item.to)
  if (
    /\b(?:Mr|Sir|Lord|King|Sultan|Emir|Prince|Emperor|spokesman|chairman|congressman|businessman)\b/i.test(
      words,
    )
  )
    return 'm'
  return /\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Empress|spokeswoman|chairwoman|congresswoman)\b/i.test(
    words,
  )
    ? 'f'
    : null
}

function resolveItem(setting: Setting, view: View, proposal: Proposal): Resolved {
  switch (proposal.kind) {
    case 'person':
      return resolvePerson(setting, view, proposal)
    case 'office':
      return resolveOffice(setting, view, proposal)
    case 'organ':
    case 'group':
      return resolveOrgan(setting, view, proposal)
    case 'body':
      return proposal.naming?.body === null
        ? resolveOrgan(setting, view, proposal)
        : { parties: resolveNaming(setting, proposal), doubts: [] }
    case 'sides':
      return resolveSides(setting, view, proposal)
    case 'pronoun':
      return resolvePronoun(setting, view, proposal)
    default:
      return NOTHING
  }
}

/** Towns and states that the sentence names, with the state each lies in; an adjective is no place. */
function placesNamed(view: View, places: readonly FoundPlace[]): Setting['here'] {
  const states = view.namings.flatMap((naming, at) =>
    naming?.state == null || naming.from !== at || naming.state.by === 'demonym'
      ? []
      : [{ from: at, code: codeOf(naming) }],
  )
  return [...states, ...places.map(({ span, place }) => ({ from: span.from, code: place.code }))]
}

/** "We" waits for the end of the sentence, where the speaker often stands. */
function isSpeaker(view: View, item: Proposal): boolean {
  return item.kind === 'pronoun' && classifyPronoun(view.tokens[item.from]?.form ?? '') === 'speaker'
}

function finishCast(cast: CastList, setting: Setting): Cast {
  const mentions = [...cast.mentions].sort(
    (a, b) => a.sentence - b.sentence || a.from - b.from || b.to - a.to,
  )
  return {
    parties: cast.parties,
    places: cast.places,
    mentions,
    findings: setting.findings,
    learned: setting.learned,
  }
}

/**
 * Full names first, over the whole article, so that a title's "Takaichi" is the prime minister of the first paragraph; then everything
 * in the order of the text, so that "he" and "the ministry" look back and never ahead. `learned`: what earlier articles stated, chosen for
 * this one.
 */
export function resolveMentions(
  article: Article,
  sentences: readonly Sentence[],
  proposals: Proposals,
  dating: Dating,
  almanac: AlmanacLookup,
  gazetteer: Gazetteer,
  learned: readonly LearnedHolding[] = [],
  onReference?: (open: OpenReference) => void,
): Cast {
  const plain = proposals.lookup.almanac === almanac ? proposals.lookup : rememberLookups(almanac)
  const lookup = overlayLearned(plain, learned)
  const cast = startCast()
  const setting = openSetting(article, proposals, dating, lookup, gazetteer, cast, onReference)
  const known = new Set(sentences.map((sentence) => sentence.index))
  const views = proposals.views.filter((view) => known.has(view.sentence.index))
  const itemsOf = new Map<number, Proposal[]>()
  for (const item of proposals.items.map((proposal) => trustOffices(setting, proposal)))
    itemsOf.set(item.sentence, [...(itemsOf.get(item.sentence) ?? []), item])
  for (const view of views) {
    for (const item of itemsOf.get(view.sentence.index) ?? []) {
      if (item.kind === 'person' && item.name !== null && /\p{L}[\s·.'’-]+\p{L}/u.test(item.name.text))
        resolvePerson(setting, view, item)
    }
  }
  const before = new Map<string, PlaceChoice>()
  for (const view of views) {
    const items = itemsOf.get(view.sentence.index) ?? []
    const places = resolvePlaces(setting, view, items, before)
    setting.here.length = 0
    setting.here.push(...placesNamed(view, places))
    const covered = (item: Proposal): boolean =>
      places.some(
        ({ span }) =>
          span.candidates.length > 0 &&
          span.from <= item.from &&
          item.to <= span.to &&
          (span.to - span.from > item.to - item.from || item.naming === null),
      )
    const queue = [
      ...items
        .filter(
          (item) =>
            !(item.kind === 'state' || (item.kind === 'organ' && item.form === 'name')
              ? covered(item)
              : false),
        )
        .map((item) => ({
          at: isSpeaker(view, item) ? Number.MAX_SAFE_INTEGER : item.from,
          item,
          place: null,
        })),
      ...places.map((place) => ({ at: place.span.from, item: null, place })),
    ].sort((a, b) => a.at - b.at)
    for (const { item, place } of queue) {
      if (place !== null) addPlace(setting, view, place)
      else if (item?.kind === 'state') addState(setting, view, item, places)
      else if (item !== null) {
        const { parties, doubts } = resolveItem(setting, view, item)
        cast.mention(view, item, parties, null, doubts)
        const gender = genderTold(view, item)
        if (gender !== null && parties[0] !== undefined) cast.genders.set(parties[0], gender)
      }
    }
    addCapitals(setting, view)
  }
  const town = townOfDateline(setting)
  if (town !== null) cast.place(describePlace(town))
  return finishCast(cast, setting)
}
