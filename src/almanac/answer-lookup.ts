// In: an open almanac; out: the look-ups that other stages are handed (`AlmanacLookup` of terms).

import type { AlmanacLookup, Body, HoldingOn, OfficeMatch, StateMatch } from '../terms/index.js'
import type { Almanac } from './almanac.js'
import { classifyTitle } from './classify-title.js'
import { findOfficePhrase } from './find-office-phrase.js'
import { findPerson } from './find-person.js'
import { findBody, findState } from './find-state.js'
import { holdersOn, isMany, officesOf } from './holders-on.js'
import { normalizeTitle } from './normalize-title.js'

const MOST_PEOPLE = 10

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
    findOffice: (words, code) => answerOffice(almanac, words, code),
    holdingsOf: (office) => almanac.holdingsOfOffice(office),
    holdersOn: (office, on): readonly HoldingOn[] => {
      const many = isMany(almanac, office)
      const found = holdersOn(almanac, office, on)
      return many ? found.map((holding) => ({ ...holding, certain: false })) : found
    },
    officesOf: (person) => officesOf(almanac, person),
    findPerson: (name) => findPerson(almanac, name).slice(0, MOST_PEOPLE),
  }
}
