// In: a pronoun and those lately spoken of; out: whom it may mean, each with clues, and clues that it means none of them.

import type { Token } from '../../terms/index.js'
import type { Recent } from '../cast-list.js'
import { lastPair, partyAt } from '../last-pair.js'
import type { View } from '../proposal.js'
import type { Setting } from '../setting.js'
import type { Antecedent, Clues, OpenReference } from './choose-antecedent.js'
import { clauseAbove, objectsOf, predicateOf, quotedTokens, subjectOf } from './clauses.js'
import { isAgainst, isOther, isWithin, subjectTold } from './facing.js'
import { cluesOfNone, SAYS } from './none-clues.js'

/** Sentences back to which a pronoun reaches. */
const REACH = 4

export type Kind = OpenReference['kind']

/** A pronoun in its clause. */
export interface Place {
  readonly view: View
  readonly at: number
  readonly role: 'subject' | 'object' | 'owner'
  readonly predicate: Token | null
  readonly subject: number | null
  readonly quoted: readonly boolean[]
}

export function placeOf(view: View, at: number): Place {
  const { tokens } = view
  const token = tokens[at]
  const role = token?.deprel.startsWith('nmod:poss')
    ? 'owner'
    : token?.deprel.startsWith('nsubj')
      ? 'subject'
      : 'object'
  const predicate = predicateOf(tokens, at)
  const subject = predicate === null ? null : subjectOf(tokens, predicate)
  return { view, at, role, predicate, subject, quoted: quotedTokens(tokens) }
}

export const genderOf = (pronoun: string): 'm' | 'f' =>
  /^(?:she|her|hers|herself)$/i.test(pronoun) ? 'f' : 'm'

function fits(setting: Setting, entry: Recent, kind: Kind, wanted: 'm' | 'f'): boolean {
  const party = partyAt(setting, entry.parties[0])
  if (party === null) return false
  if (kind === 'many') return entry.form !== 'demonym' || entry.plural
  if (entry.parties.length !== 1) return false
  // Nobody calls the Holy See "the country", and rebels and firms do not stand for one.
  if (kind === 'country' || kind === 'organ')
    return (
      party.code !== null &&
      party.code !== 'VAT' &&
      setting.lookup.state(party.code) !== null &&
      party.sector !== 'REB' &&
      party.sector !== 'BUS'
    )
  if (kind === 'thing')
    return party.kind === 'state' || party.kind === 'body' || (party.kind === 'group' && !entry.plural)
  const gender = setting.cast.genders.get(entry.parties[0] ?? -1)
  return party.kind === 'person' && (gender === undefined || gender === wanted)
}

/** Mentions of one antecedent, the last one last. */
interface Spoken {
  readonly parties: readonly number[]
  readonly entries: Recent[]
  readonly made: 'pair' | 'joined' | null
}

/** "A and B … they": rows whose members were each spoken of. */
function rowsOf(setting: Setting, entries: readonly Recent[]): readonly Spoken[] {
  return entries.flatMap((entry): readonly Spoken[] => {
    const tokens = setting.views.get(entry.sentence)?.tokens
    if (!entry.listed || tokens?.[entry.head]?.deprel === 'conj') return []
    const members = entries.filter(
      (other) =>
        other.sentence === entry.sentence &&
        tokens?.[other.head]?.deprel === 'conj' &&
        tokens[other.head]?.head === entry.head,
    )
    if (members.length === 0) return []
    const parties = [...new Set([entry, ...members].flatMap((one) => one.parties))]
    return parties.length > 1 ? [{ parties, entries: [entry], made: 'joined' }] : []
  })
}

/** A state and its government are one "it"; its firms and papers are not. */
function keyOf(setting: Setting, entry: Recent, kind: Kind): string {
  const party = partyAt(setting, entry.parties[0])
  if (kind === 'country' || kind === 'organ') return party?.code ?? ''
  const one = kind === 'thing' && party?.code != null && /^(?:state|body)$/.test(party.kind)
  return one && (party.kind === 'state' || /^(?:GOV|MIL|LEG)$/.test(party.sector ?? ''))
    ? `${party.code}`
    : entry.parties.join()
}

function listSpoken(setting: Setting, place: Place, kind: Kind): readonly Spoken[] {
  const { view, at } = place
  const { recent } = setting.cast
  const wanted = genderOf(view.tokens[at]?.form ?? '')
  const near: Recent[] = []
  for (let i = recent.length - 1; i >= 0; i--) {
    const entry = recent[i]
    if (entry === undefined || view.sentence.index - entry.sentence > REACH) break
    const here = entry.sentence === view.sentence.index
    if (here && (entry.at >= at || at < entry.to)) continue
    near.unshift(entry)
  }
  const spoken = new Map<string, Spoken>()
  const shut = new Set<string>()
  const content = subjectTold(place)
  for (const entry of near) {
    // "Canada, it said, had sheltered them."
    const here = entry.sentence === view.sentence.index
    if (here && ((entry.form !== 'pronoun' && covers(entry, content)) || isOwnSubject(place, entry)))
      shut.add(keyOf(setting, entry, kind))
    if (!fits(setting, entry, kind, wanted)) continue
    const key = keyOf(setting, entry, kind)
    const entries = [...(spoken.get(key)?.entries ?? []), entry]
    spoken.set(key, { parties: entry.parties, entries, made: null })
  }
  if (kind === 'many') {
    for (const row of rowsOf(setting, near)) {
      const key = row.parties.join()
      const known = spoken.get(key)
      if (known === undefined || known.made === null) spoken.set(key, row)
      else known.entries.push(...row.entries)
    }
    const pair = lastPair(setting, view, at, null)
    const last = near.findLast((entry) => entry.parties.some((party) => pair.includes(party)))
    if (pair.length === 2 && last !== undefined && !spoken.has(pair.join()))
      spoken.set(pair.join(), { parties: pair, entries: [last], made: 'pair' })
  }
  return [...spoken].flatMap(([key, one]): readonly Spoken[] => {
    const party = partyAt(setting, one.parties[0])
    const other = one.parties.length === 1 && party !== null && isOther(place, party)
    return other || shut.has(key) ? [] : [one]
  })
}

const flag = (holds: boolean): number => (holds ? 1 : 0)

const covers = (entry: Recent, token: number | null): boolean =>
  token !== null && entry.at <= token && token < entry.to

/** "Lima accuses it", "Lima recalled its envoy, accusing it": a plain object is never the subject of its own verb. */
function isOwnSubject({ view, subject, role, at }: Place, entry: Recent): boolean {
  return role === 'object' && covers(entry, subject) && !/sel(?:f|ves)$/i.test(view.tokens[at]?.form ?? '')
}

/** How the last mention and the pronoun stand to each other in one sentence. */
function cluesHere(place: Place, entry: Recent): Clues {
  const { view, predicate, subject, role, quoted, at } = place
  const { tokens } = view
  const clues: Record<string, number> = {}
  if (predicate === null) return clues
  if (role === 'owner') {
    // "Quito withdrew its envoy", but not "the envoy and his wife left".
    const within = subject !== null && isWithin(tokens, at, subject)
    clues.ownSubject = flag(covers(entry, subject) && !within)
    clues.ownPhrase = flag(covers(entry, subject) && within)
  }
  if (role !== 'subject' && !covers(entry, subject))
    clues.beside = flag(objectsOf(tokens, predicate).some((token) => covers(entry, token)))
  const above = clauseAbove(tokens, predicate)
  if (above !== null) {
    const over = subjectOf(tokens, above.predicate)
    const as = role === 'subject' ? '' : 'Other'
    if (covers(entry, over) && !(role !== 'subject' && covers(entry, subject)))
      clues[`subject${as}:${above.link}`] = 1
    if (!covers(entry, over) && objectsOf(tokens, above.predicate).some((token) => covers(entry, token)))
      clues[`object${as}:${above.link}`] = 1
  }
  // "Oslo asked: 'Why should it…'": who speaks does not call itself "it" within the quotation.
  const verb = tokens[tokens[entry.head]?.head ?? -1]
  const speaks = entry.subject && verb !== undefined && SAYS.test(verb.lemma)
  clues.speakerOfQuote = flag(quoted[at] === true && speaks && quoted[entry.head] !== true)
  return clues
}

function cluesOf(setting: Setting, place: Place, spoken: Spoken, all: readonly Spoken[]): Clues {
  const { view } = place
  const entry = spoken.entries.at(-1)
  const party = partyAt(setting, spoken.parties[0])
  if (entry === undefined || party === null) return {}
  const there = setting.views.get(entry.sentence)
  const token = there?.tokens[entry.head]
  const gap = view.sentence.index - entry.sentence
  const verb = there?.tokens[token?.head ?? -1]
  const inLast = spoken.entries.filter((other) => other.sentence === entry.sentence)
  const asSubject = inLast.filter((other) => other.subject)
  const asMain = asSubject.some(
    (other) => there?.tokens[there.tokens[other.head]?.head ?? -1]?.deprel === 'root',
  )
  const before = (a: Recent, b: Recent): boolean =>
    a.sentence < b.sentence || (a.sentence === b.sentence && a.at < b.at)
  const lasts = all.flatMap((other) => other.entries.at(-1) ?? [])
  const sameSentence = lasts.filter((other) => other.sentence === entry.sentence)
  const most = Math.max(...all.map((other) => other.entries.length))
  const isState = party.code !== null && setting.lookup.state(party.code) !== null
  const says = place.predicate !== null && SAYS.test(place.predicate.lemma)
  const clues: Record<string, number> = {
    gap1: flag(gap === 1),
    gap2: flag(gap === 2),
    gap3: flag(gap > 2),
    nearest: flag(!lasts.some((other) => before(entry, other))),
    nearestSentence: flag(!lasts.some((other) => other.sentence > entry.sentence)),
    firstThere: flag(!sameSentence.some((other) => before(other, entry))),
    onlyThere: flag(sameSentence.length === 1),
    subject: flag(asSubject.length > 0),
    subjectBefore: flag(asSubject.length > 0 && gap === 1),
    mainSubject: flag(asMain),
    mainSubjectBefore: flag(asMain && gap === 1),
    object: flag(/^i?obj/.test(token?.deprel ?? '')),
    oblique: flag(/^obl/.test(token?.deprel ?? '')),
    inside: flag(/^(?:nmod|amod|compound)/.test(token?.deprel ?? '')),
    sameRole: flag(
      place.role === 'subject'
        ? asSubject.length > 0
        : place.role === 'object' && /^(?:i?obj|obl)/.test(token?.deprel ?? ''),
    ),
    times: Math.log(spoken.entries.length),
    oftenest: flag(spoken.entries.length === most && all.length > 1),
    pronoun: flag(entry.form === 'pronoun' || inLast.some((other) => other.form === 'pronoun')),
    nominal: flag(entry.form === 'nominal'),
    demonym: flag(entry.form === 'demonym'),
    person: flag(party.kind === 'person'),
    home: flag(party.code !== null && party.code === setting.home),
    metonym: flag(entry.form === 'metonym'),
    title: flag(there?.sentence.kind === 'title'),
    against: flag(isAgainst(place, party)),
    codeless: flag(party.code === null),
    state: flag(party.kind === 'state'),
    body: flag(isState && party.kind === 'body'),
    between: flag(!isState && party.code !== null),
    ruling: flag(party.sector === 'GOV' || party.sector === 'MIL'),
    main: flag(party.code !== null && party.code === setting.states[0]),
    pluralBody: flag(party.kind === 'body' && entry.plural),
    group: flag(party.kind === 'group'),
    single: flag(spoken.parties.length === 1 && !entry.plural && spoken.made === null),
    pair: flag(spoken.made === 'pair'),
    joined: flag(spoken.made === 'joined'),
    goesOn: flag(says && entry.subject && gap > 0 && verb !== undefined && SAYS.test(verb.lemma)),
    objectOfSubject: flag(place.role === 'object' && asSubject.length > 0 && gap > 0),
  }
  if (gap > 0) return clues
  // Each mention of the sentence ties it to the pronoun in its own way.
  const ties = inLast.map((other) => cluesHere(place, other))
  return Object.assign(
    clues,
    ...ties.map((tie) => Object.fromEntries(Object.entries(tie).filter(([, v]) => v !== 0))),
  )
}

export function listAntecedents(setting: Setting, view: View, at: number, kind: Kind): OpenReference {
  const place = placeOf(view, at)
  const all = listSpoken(setting, place, kind)
  const choices = all.map(
    (spoken): Antecedent => ({ parties: spoken.parties, clues: cluesOf(setting, place, spoken, all) }),
  )
  const lasts = all.flatMap((spoken) => spoken.entries.at(-1)?.sentence ?? [])
  const open: OpenReference = {
    sentence: view.sentence.index,
    at,
    kind,
    choices,
    none: {
      ...cluesOfNone(setting, place, kind),
      noneFar: flag(!lasts.some((sentence) => view.sentence.index - sentence < 2)),
      noneHere: flag(lasts.some((sentence) => sentence === view.sentence.index)),
      noneChoices: Math.log(Math.max(1, choices.length)),
    },
  }
  return open
}
