// In: a sentence and the head noun of a phrase in it; out: the phrase: where it begins and ends, whose it is, in which words.

import type { Token } from '../terms/index.js'
import type { HeadNoun } from './nouns.js'
import { readPossessorOrgan, stateOfParty } from './possessor-organ.js'
import type { Naming, Phrase, View } from './proposal.js'
import { isPossessive, readNouns } from './read-nouns.js'
import { codeOf } from './view-sentence.js'

const FORMER =
  /^(?:former|ex|then|late|erstwhile|onetime|ousted|deposed|outgoing|retired|ex-.+|then-.+|previous)$/i
/** Words of age and standing before an office are no part of it. */
const STANDING =
  /^(?:new|current|longtime|longstanding|veteran|powerful|influential|embattled|incoming|visiting|hawkish|newly|elected|newly-elected|appointed|designated|own|top|then|long|time|present|sitting|young|old|elder)$/i
const NOT_LEFT =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|today|yesterday|tomorrow|meanwhile)$/i
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|our)$/i
const INDEFINITE = /^(?:a|an|some|several|many|any|no|each|every|another)$/i
const OF_TITLES = /^(?:of|for)$/i
const TO_TITLES = /^(?:to)$/i
const ENVOYS = new Set([
  'ambassador',
  'envoy',
  'representative',
  'adviser',
  'advisor',
  'aide',
  'consul',
  'commissioner',
  'secretary',
])
const FOR_TITLES = new Set([
  'minister',
  'secretary',
  'spokesperson',
  'spokesman',
  'spokeswoman',
  'envoy',
  'representative',
  'commissioner',
  'undersecretary',
  'director',
  'director-general',
  'vice-minister',
])
const AT_TITLES = new Set([
  'professor',
  'analyst',
  'fellow',
  'researcher',
  'director',
  'expert',
  'scholar',
  'economist',
  'lecturer',
  'director-general',
])

const AT_HOME = /^(?:ministry|government|authority|parliament|court|police|leadership|regime|junta|cabinet)$/

/** Hangs (directly or through others) on a token of the stretch after it. */
function leansRight(tokens: readonly Token[], at: number, head: number): boolean {
  let next = tokens[at]?.head ?? -1
  for (let steps = 0; steps < 6 && next >= 0; steps++) {
    if (next > at && next <= head) return true
    next = tokens[next]?.head ?? -1
    if (next === at) return false
  }
  return false
}

function isModifier(view: View, at: number, head: number): boolean {
  const token = view.tokens[at]
  if (token === undefined || NOT_LEFT.test(token.form)) return false
  const span = view.spans[at]
  if (span?.type === 'PER' && span.score > 0.5) return false
  if (token.upos === 'PROPN')
    return (
      leansRight(view.tokens, at, head) || (/^(?:compound|flat|amod)/.test(token.deprel) && token.head > at)
    )
  if (token.upos === 'NOUN' || token.upos === 'ADJ') return leansRight(view.tokens, at, head)
  if (token.upos === 'VERB') return token.deprel === 'amod' && leansRight(view.tokens, at, head)
  if (token.upos === 'ADV') return leansRight(view.tokens, at, head) && token.deprel === 'advmod'
  return token.upos === 'NUM' && leansRight(view.tokens, at, head)
}

interface Left {
  readonly from: number
  readonly owner: string | null
  readonly ownerFrom: number
  readonly ownerTo: number
  readonly possessor: number | null
  readonly article: Phrase['article']
}

/** "Gansu Vice Governor": a province's name that the analyser took for a person's. */
function isRegion(view: View, at: number, noun: HeadNoun): boolean {
  const token = view.tokens[at]
  const span = view.spans[at]
  return (
    noun.sector === 'SUB' &&
    token?.upos === 'PROPN' &&
    token.deprel === 'compound' &&
    token.head > at &&
    (span === null || span === undefined || tokenIsAlone(view, at))
  )
}

const tokenIsAlone = (view: View, at: number): boolean =>
  view.spans[at - 1] !== view.spans[at] && view.spans[at + 1] !== view.spans[at]

/** "In Berlin Ambassador Wu Ken was received": where it happens, not whose ambassador he is. */
function standsBefore(view: View, naming: Naming, noun: HeadNoun): boolean {
  if (naming.state === null || naming.state.by === 'demonym') return false
  // "In Ankara demonstrators": of a group only where the tree, too, ties the town to the verb.
  if (noun.role !== 'title' && !/^obl/.test(view.tokens[naming.to - 1]?.deprel ?? '')) return false
  const before = view.tokens[naming.from - 1]
  return before?.upos === 'ADP' && /^(?:in|at|near)$/i.test(before.form) && !/^[A-Z.]+$/.test(naming.text)
}

function readLeft(view: View, head: number, noun: HeadNoun, start: number): Left {
  const { tokens, namings } = view
  let from = start
  let owner: string | null = null
  let ownerFrom = head
  let ownerTo = head
  let possessor: number | null = null
  while (from > 0) {
    const at = from - 1
    const token = tokens[at]
    const naming = namings[at]
    if (naming !== null && naming !== undefined && naming.to <= head) {
      if (standsBefore(view, naming, noun)) break
      if (owner !== null || (token?.upos !== 'ADJ' && token?.upos !== 'PROPN' && token?.upos !== 'NOUN'))
        break
      if (codeOf(naming) !== null) {
        owner = codeOf(naming)
        ownerFrom = naming.from
        ownerTo = naming.to
      }
      from = naming.from
      continue
    }
    if (isPossessive(token)) {
      const before = namings[at - 1] ?? null
      if (owner === null && codeOf(before) !== null && before !== null) {
        owner = codeOf(before)
        ownerFrom = before.from
        ownerTo = from
        from = before.from
      } else if (owner === null) {
        const organ = noun.role === 'title' ? readPossessorOrgan(view, at) : null
        if (organ === null) possessor = at - 1
        else {
          owner = organ.code
          ownerFrom = organ.from
          ownerTo = organ.to
          from = organ.from
        }
      }
      break
    }
    if (token?.form === '-' && token.start === tokens[at - 1]?.end && token.end === tokens[from]?.start) {
      if (at - 1 >= 0 && namings[at - 1] === null) {
        from = at - 1
        continue
      }
      break
    }
    if (
      token?.upos === 'CCONJ' &&
      isModifier(view, at - 1, head) &&
      owner === null &&
      tokens[at - 1]?.upos !== 'PROPN'
    ) {
      from = at - 1
      continue
    }
    // Beyond the owner only words of rank and time belong to the phrase: "former Chinese", never "week Chinese".
    if (
      !(isModifier(view, at, head) || isRegion(view, at, noun)) ||
      (owner !== null &&
        token?.upos !== 'ADJ' &&
        token?.upos !== 'VERB' &&
        token?.upos !== 'NUM' &&
        token?.upos !== 'ADV')
    )
      break
    from = at
    // The party's words stay: "CPC general secretary" is an office of the party.
    if (noun.role === 'title' && owner === null && token !== undefined) owner = stateOfParty(token.form)
  }
  let article: Phrase['article'] = 'none'
  const before = tokens[from - 1]
  if (
    before !== undefined &&
    (before.upos === 'DET' || before.upos === 'PRON') &&
    (possessor === null || before.i !== possessor)
  ) {
    if (/^both$/i.test(before.form)) article = 'both'
    else if (DEFINITE.test(before.form)) article = 'definite'
    else if (INDEFINITE.test(before.form)) article = 'indefinite'
    if (article !== 'none') {
      if (before.feats.Poss === 'Yes' || /^(?:his|her|its|their|our)$/i.test(before.form))
        possessor = before.i
      else from--
    }
    const earlier = tokens[from - 1]
    if (article === 'definite' && earlier !== undefined && /^(?:both|all)$/i.test(earlier.form)) from--
  }
  return { from, owner, ownerFrom, ownerTo, possessor, article }
}

interface Right {
  readonly to: number
  readonly owner: string | null
  readonly addressee: string | null
}

/** "the foreign ministry in Vilnius", "officials in Beijing": whose they are, where for an embassy it would be the other state. */
function homeOf(view: View, at: number, noun: HeadNoun): string | null {
  if (!/^in$/i.test(view.tokens[at]?.form ?? '') || (noun.role !== 'group' && !AT_HOME.test(noun.lemma)))
    return null
  const naming = view.namings[at + 1] ?? null
  return naming?.state != null && naming.state.by !== 'demonym' ? codeOf(naming) : null
}

const CONSULS = /^consul(?:-general)?$/

/** "Consul-General in Ho Chi Minh City": where a consul serves tells which one he is. */
function endOfCity(view: View, start: number): number {
  const span = view.spans[start]
  if (span?.type === 'LOC' && span.from === start) return span.to
  let at = start
  while (view.tokens[at]?.upos === 'PROPN' && at - start < 4 && view.spans[at]?.type !== 'PER') at++
  return at
}

function readRight(view: View, head: number, noun: HeadNoun): Right {
  const { tokens, namings } = view
  const next = tokens[head + 1]
  const none = { to: head + 1, owner: null, addressee: null }
  if (next === undefined || (next.upos !== 'ADP' && next.upos !== 'SCONJ' && next.upos !== 'PART'))
    return none
  const word = next.form.toLowerCase()
  const start = /^the$/i.test(tokens[head + 2]?.form ?? '') ? head + 3 : head + 2
  if (OF_TITLES.test(word) && (word === 'of' || FOR_TITLES.has(noun.lemma))) {
    const read = readNouns(view, head + 2, noun)
    if (read.to <= head + 2) return none
    return { to: read.to, owner: read.owner ?? homeOf(view, read.to, noun), addressee: null }
  }
  if (TO_TITLES.test(word) && ENVOYS.has(noun.lemma)) {
    const naming = namings[start] ?? null
    const code = codeOf(naming)
    if (code !== null && naming !== null) return { to: naming.to, owner: null, addressee: code }
    if (noun.lemma !== 'secretary') {
      const read = readNouns(view, head + 2, noun)
      return read.to > head + 2 ? { to: read.to, owner: null, addressee: null } : none
    }
  }
  if (
    (word === 'at' || word === 'with' || word === 'from') &&
    noun.role === 'title' &&
    AT_TITLES.has(noun.lemma)
  ) {
    const read = readNouns(view, head + 2, noun)
    return read.to > head + 2 ? { ...read, addressee: null } : none
  }
  if (word === 'in' && CONSULS.test(noun.lemma)) {
    const to = endOfCity(view, head + 2)
    if (to > head + 2) return { to, owner: null, addressee: null }
  }
  const home = homeOf(view, head + 1, noun)
  if (home !== null) return { to: head + 1, owner: home, addressee: null }
  if (word === 'from' && noun.role === 'group') {
    const code = codeOf(namings[start] ?? null)
    return { to: head + 1, owner: code, addressee: null }
  }
  return none
}

/** `head` is the last token of `noun`, `start` its first: they differ for "consul general". */
export function readPhrase(view: View, head: number, noun: HeadNoun, start = head): Phrase {
  const { tokens } = view
  const left = readLeft(view, head, noun, start)
  const right = readRight(view, head, noun)
  const token = tokens[head]
  const kept: string[] = []
  let former = false
  for (let i = left.from; i < right.to; i++) {
    const form = tokens[i]?.form ?? ''
    if (i < head && FORMER.test(form)) {
      former = true
      continue
    }
    if (i < head && (STANDING.test(form) || (form === '-' && STANDING.test(tokens[i - 1]?.form ?? ''))))
      continue
    if (i >= left.ownerFrom && i < left.ownerTo && left.owner !== null) continue
    if (
      i < head &&
      (DEFINITE.test(form) || INDEFINITE.test(form) || /^both$/i.test(form) || tokens[i]?.upos === 'NUM')
    )
      continue
    kept.push(form)
  }
  return {
    from: left.from,
    to: right.to,
    head,
    noun,
    article: left.article,
    owner: left.owner ?? right.owner,
    possessor: left.possessor,
    words: kept
      .join(' ')
      .replace(/ - /g, '-')
      .replace(/ (['’]s?)(?= |$)/g, '$1'),
    addressee: right.addressee,
    former,
    plural:
      token !== undefined && (token.feats.Number === 'Plur' || token.xpos === 'NNS' || token.xpos === 'NNPS'),
  }
}
