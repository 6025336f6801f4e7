// What every step of resolving needs at hand: the article, its date, the look-ups, and the cast so far.

import type {
  AlmanacLookup,
  Article,
  Dating,
  Doubt,
  Finding,
  Gazetteer,
  GazetteerPlace,
  LearnedHolding,
} from '../terms/index.js'
import type { OpenReference } from './antecedents/choose-antecedent.js'
import type { CastList } from './cast-list.js'
import type { AsOf } from './identify-person.js'
import type { Proposal, Proposals, View } from './proposal.js'
import type { NamesLookup } from './remember-lookups.js'
import { codeOf } from './view-sentence.js'

/** Someone the article has named, and all it has called them. */
export interface Known {
  readonly party: number
  readonly names: string[]
  readonly code: string | null
  readonly kinds: Set<string>
  readonly nouns: Set<string>
  readonly familyFirst: boolean
  /** What was unsure when a name was first resolved, by the name as printed: every mention of it repeats that. */
  readonly doubts: Map<string, readonly Doubt[]>
}

export interface Setting extends AsOf {
  readonly article: Article
  readonly dating: Dating
  readonly lookup: NamesLookup
  readonly gazetteer: Gazetteer
  readonly cast: CastList
  readonly known: Known[]
  readonly findings: Finding[]
  readonly learned: LearnedHolding[]
  /** The first sentence of the paragraph in which a sentence stands. */
  readonly paragraphs: (sentence: number) => number
  /** Sentences with what is known of their tokens, by index. */
  readonly views: ReadonlyMap<number, View>
  /** Places that the sentence in hand names, with their states. */
  readonly here: { readonly from: number; readonly code: string | null }[]
  /** The state the report was sent from, by its dateline. */
  readonly home: string | null
  /** How often the article names each state. */
  readonly weights: ReadonlyMap<string, number>
  /** Told of every pronoun with those it may mean: whoever fits the weights asks. */
  readonly onReference: ((open: OpenReference) => void) | undefined
}

/** EDTF interval of publication, where it is narrow enough to say who held an office. */
function dayOf(dating: Dating): string | null {
  const { published } = dating
  if (published === null || published.lower === null || published.upper === null) return null
  return published.lower === published.upper ? published.lower : `${published.lower}/${published.upper}`
}

function countStates(proposals: Proposals, lookup: AlmanacLookup): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (code: string | null, weight: number): void => {
    if (code !== null && lookup.state(code) !== null) counts.set(code, (counts.get(code) ?? 0) + weight)
  }
  for (const view of proposals.views) {
    const seen = new Set<unknown>()
    for (const naming of view.namings) {
      if (naming === null || seen.has(naming)) continue
      seen.add(naming)
      add(codeOf(naming), view.sentence.kind === 'title' ? 2 : 1)
    }
  }
  for (const proposal of proposals.items)
    add(proposal.offices.find((office) => office.owner !== null)?.owner ?? null, 1)
  return counts
}

/** "Malé, 3 February": the state of the dateline's town. */
function homeOf(article: Article, lookup: AlmanacLookup, gazetteer: Gazetteer): string | null {
  const line = /^(\p{Lu}[\p{L} .'-]{1,30}), (?:\w+day,? )?\d{1,2} \p{Lu}\p{L}+ \d{4}$/mu
  const place = article.dateline?.place ?? line.exec(article.text.slice(0, 600))?.[1] ?? null
  if (place === null) return null
  const town = printTown(place)
  const found = gazetteer.find(town).find((candidate) => candidate.main)
  return lookup.findState(town)?.state.code ?? found?.code ?? null
}

/** "KUALA LUMPUR" → "Kuala Lumpur". */
function printTown(place: string): string {
  return place
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
}

/** The town of the dateline, which stands in no sentence: null where there is none or it is no known place. */
export function townOfDateline(setting: Setting): GazetteerPlace | null {
  const place = setting.article.dateline?.place ?? null
  if (place === null) return null
  const towns = setting.gazetteer.find(printTown(place)).filter((town) => town.feature !== 'country')
  return (
    towns.find((town) => town.main && town.code === setting.home) ?? towns.find((town) => town.main) ?? null
  )
}

/** Each name of a place looked up once an article. */
function rememberPlaces(gazetteer: Gazetteer): Gazetteer {
  const known = new Map<string, ReturnType<Gazetteer['find']>>()
  return {
    country: (code) => gazetteer.country(code),
    find: (name) => {
      const told = known.get(name)
      if (told !== undefined) return told
      const places = gazetteer.find(name)
      known.set(name, places)
      return places
    },
  }
}

export function openSetting(
  article: Article,
  proposals: Proposals,
  dating: Dating,
  lookup: NamesLookup,
  gazetteer: Gazetteer,
  cast: CastList,
  onReference?: (open: OpenReference) => void,
): Setting {
  const weights = countStates(proposals, lookup)
  const firsts = new Map<number, number>()
  const starts = new Map<number, number>()
  for (const { sentence } of proposals.views) {
    const first = firsts.get(sentence.block) ?? sentence.index
    firsts.set(sentence.block, first)
    starts.set(sentence.index, first)
  }
  const states = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code)
  return {
    article,
    dating,
    lookup,
    gazetteer: rememberPlaces(gazetteer),
    cast,
    known: [],
    findings: [],
    learned: [],
    views: new Map(proposals.views.map((view) => [view.sentence.index, view])),
    here: [],
    home: homeOf(article, lookup, gazetteer),
    weights,
    paragraphs: (sentence) => starts.get(sentence) ?? sentence,
    states,
    on: dayOf(dating),
    onReference,
  }
}

export function spanOf(view: View, proposal: Proposal): { start: number; end: number; exact: string } {
  return {
    start: view.tokens[proposal.from]?.start ?? 0,
    end: view.tokens[proposal.to - 1]?.end ?? 0,
    exact: view.text(proposal.from, proposal.to),
  }
}
