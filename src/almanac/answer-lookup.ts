// In: an open almanac; out: the look-ups that other stages are handed (`AlmanacLookup` of terms).

import type { AlmanacLookup, Body, HoldingOn, OfficeMatch, PersonMatch, StateMatch } from '../terms/index.js'
import type { Almanac } from './almanac.js'
import { classifyTitle } from './classify-title.js'
import { findOfficePhrase } from './find-office-phrase.js'
import { findBody, findState } from './find-state.js'
import { foldName } from './fold-name.js'
import { holdersOn, isMany, officesOf } from './holders-on.js'
import { matchPrepared, prepareName } from './match-names.js'
import { normalizeTitle, normalizeWords } from './normalize-title.js'

const MOST_PEOPLE = 10
const LEAST = 0.8
/** A word borne by more people than this tells nothing by itself. */
const COMMON = 40

const SURNAME = 0.95
const PARTICLES = new Set([
  'bin',
  'ibn',
  'ben',
  'bint',
  'al',
  'el',
  'de',
  'da',
  'dos',
  'du',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
])

/** A word alone is only compared as it stands: a surname, or a name by which one is known. */
function peopleCalled(almanac: Almanac, word: string): readonly PersonMatch[] {
  const matches: PersonMatch[] = []
  for (const id of almanac.peopleWithWord(foldName(word))) {
    const person = almanac.findPersonById(id)
    if (person === null) continue
    const names = person.names.map((name) => normalizeWords(name).split(' '))
    const family = names.some((name) => name[0] === word || name.at(-1) === word)
    if (family) matches.push({ person, score: names.some((name) => name.length === 1) ? 1 : SURNAME })
  }
  return matches
}

/** Those who share most words with the printed name are compared letter by letter; an article asks this of every name it prints. */
function rankPeople(almanac: Almanac, name: string): readonly PersonMatch[] {
  const words = normalizeWords(name.slice(0, 80))
    .split(' ')
    .filter((word) => word.length > 1 && !PARTICLES.has(word))
  const [only] = words
  if (words.length === 1 && only !== undefined) return peopleCalled(almanac, only)
  const lists = words.map((word) => almanac.peopleWithWord(foldName(word)))
  const shares = new Map<string, number>()
  for (const list of lists) for (const id of new Set(list)) shares.set(id, (shares.get(id) ?? 0) + 1)
  const several = [...shares].filter(([, share]) => share > 1).map(([id]) => id)
  const rare = several.length > 0 ? [] : lists.filter((list) => list.length <= COMMON).flat()
  const printed = prepareName(name)
  const matches: PersonMatch[] = []
  for (const id of new Set([...several, ...rare])) {
    const person = almanac.findPersonById(id)
    const score =
      person === null
        ? 0
        : almanac.namesOfPerson(id).reduce((best, known) => Math.max(best, matchPrepared(printed, known)), 0)
    if (person !== null && score >= LEAST) matches.push({ person, score })
  }
  return matches
    .sort((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1))
    .slice(0, MOST_PEOPLE)
}

function answerOffice(almanac: Almanac, words: string, code: string | null): OfficeMatch | null {
  const found = findOfficePhrase(almanac, words, { code })
  if (found !== null) {
    return {
      code: found.code,
      kind: found.office?.kind ?? found.kind.split(':')[0] ?? found.kind,
      id: found.officeId,
      office: found.office,
      acting: found.acting,
      many: almanac.kinds.get(found.kind.split(':')[0] ?? '')?.many ?? false,
    }
  }
  // Without an owner the kind is still told: "the foreign minister".
  const bare = classifyTitle(normalizeTitle(words), code ?? '', almanac.tables)
  if (bare === null) return null
  const kind = bare.kind.split(':')[0] ?? bare.kind
  return {
    code,
    kind,
    id: null,
    office: null,
    acting: bare.acting,
    many: almanac.kinds.get(kind)?.many ?? false,
  }
}

export function answerLookup(almanac: Almanac): AlmanacLookup {
  return {
    state: (code) => almanac.states.get(code) ?? null,
    body: (code): Body | null => almanac.bodies.get(code) ?? null,
    office: (id) => almanac.findOffice(id),
    person: (id) => almanac.findPersonById(id),
    findState: (words): StateMatch | null => {
      const found = findState(almanac, words)
      return found === null ? null : { state: found.state, by: found.form, seat: found.seat }
    },
    findBody: (words): Body | null => findBody(almanac, words),
    organisationsFrom: (word) => almanac.organisations.get(word) ?? [],
    findOffice: (words, code) => answerOffice(almanac, words, code),
    holdingsOf: (office) => almanac.holdingsOfOffice(office),
    holdersOn: (office, on): readonly HoldingOn[] => {
      const many = isMany(almanac, office)
      const found = holdersOn(almanac, office, on)
      return many ? found.map((holding) => ({ ...holding, certain: false })) : found
    },
    officesOf: (person) => officesOf(almanac, person),
    findPerson: (name) => rankPeople(almanac, name),
    chronicle: () => almanac.chronicle,
  }
}
