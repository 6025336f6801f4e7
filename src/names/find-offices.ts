// In: a sentence; out: people with their titles ("Chinese Foreign Minister Wang Yi") and offices without a name ("the premier").

import type { AlmanacLookup } from '../terms/index.js'
import type { OfficePhrase, Proposal, View } from './proposal.js'
import { isHonorific, readName } from './read-name.js'
import { isPossessive, readNouns } from './read-nouns.js'
import { readPhrase } from './read-phrase.js'
import { titleNounAt } from './title-noun.js'
import { codeOf } from './view-sentence.js'

interface Found {
  readonly phrase: OfficePhrase
  readonly name: { readonly from: number; readonly to: number } | null
}

/** "minister-level", "official statement", "head office": the noun only modifies another. */
function isModifierOnly(view: View, at: number): boolean {
  const { tokens } = view
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined) return false
  if (next.form === '-' && next.start === token.end) return true
  if (next.upos !== 'NOUN') return false
  return token.deprel === 'compound' || token.head === at + 1
}

function matchOffice(view: View, lookup: AlmanacLookup, at: number): OfficePhrase | null {
  const token = view.tokens[at]
  const title = titleNounAt(view.tokens, at, view.spans[at + 1]?.type === 'PER')
  if (token === undefined || title === null || isModifierOnly(view, at)) return null
  const { noun } = title
  const phrase = readPhrase(view, at, noun, title.from)
  // A loose noun that nothing ties to a state, a name or "the" is looked up for nothing.
  const next = view.tokens[phrase.to]
  const bare = noun.weak && phrase.owner === null && phrase.article === 'none' && next?.upos !== 'PROPN'
  if (bare || phrase.plural) return { ...phrase, match: null }
  const words =
    phrase.addressee === null || phrase.owner === null ? phrase.words : view.text(phrase.from, phrase.to)
  return { ...phrase, match: phrase.words.length > 160 ? null : lookup.findOffice(words, phrase.owner) }
}

const SUBJECT =
  /^(?:affairs|relations|defen[cs]e|security|commerce|trade|industry|justice|law|culture|tourism|health|development|technology|resources|cooperation|interior|transport|planning|management|ministers?|department|ministry|committee|commission|council|assembly|party|staff|forces|army|navy)$/i

/** Ends of the phrase that leave room for a name: "Secretary of State | Marco Rubio". */
function splitName(view: View, lookup: AlmanacLookup, phrase: OfficePhrase): Found {
  const plain = readName(view, phrase.to)
  if (plain > phrase.to) return { phrase, name: { from: phrase.to, to: plain } }
  // No analyser's span told where the name begins: the longest run that is an office, with capitals after it, is the office.
  for (let end = phrase.to - 1; end > phrase.head + 1; end--) {
    const span = view.spans[end]
    // "Home Affairs" is one thing, to the analyser or by its words.
    if (span?.type === 'ORG' && span.from < end) continue
    if (SUBJECT.test(view.tokens[end]?.form ?? '')) continue
    if (
      view.tokens[end]?.upos !== 'PROPN' ||
      !/^(?:PROPN|NOUN)$/.test(view.tokens[end - 1]?.upos ?? '') ||
      view.namings[end] !== null
    )
      break
    const words = view.text(phrase.head, end)
    const match = lookup.findOffice(
      `${phrase.words.slice(0, phrase.words.indexOf(view.tokens[phrase.head]?.form ?? ''))}${words}`,
      phrase.owner,
    )
    if (match !== null && readName(view, end) >= phrase.to) {
      return { phrase: { ...phrase, to: end, match }, name: { from: end, to: phrase.to } }
    }
  }
  return { phrase, name: null }
}

/** "State Councillor and Foreign Minister Wang Yi": offices before one name. */
function joinOffices(view: View, list: readonly Found[], at: number): readonly OfficePhrase[] {
  const joined: OfficePhrase[] = []
  let next = list[at]
  for (let i = at; i >= 0 && next !== undefined; i--) {
    const found = list[i]
    if (found === undefined || (i < at && found.name !== null)) break
    if (i < at) {
      const between = view.tokens
        .slice(found.phrase.to, next.phrase.from)
        .map((token) => token.form.toLowerCase())
      // "Foreign Minister Prince Faisal", "Defence Minister General Prabowo": rank after office.
      const ranked =
        between.length === 0 && RANK.test(next.phrase.noun.lemma) && next.phrase.from + 1 === next.phrase.to
      if (!ranked && !/^(?:and|,|, and|,? ?(?:and )?(?:the|also|concurrently))$/.test(between.join(' ')))
        break
      if (
        next.phrase.owner !== null &&
        found.phrase.owner !== null &&
        next.phrase.owner !== found.phrase.owner
      )
        break
    }
    joined.unshift(found.phrase)
    next = found
  }
  return joined
}

const RANK =
  /^(?:prince|princess|king|emir|ayatollah|general|admiral|marshal|colonel|captain|lieutenant|brigadier|professor|lama)$/

const COPULA = /^(?:is|was|as|became|named|appointed|elected)$/i

/** A noun that may name many things ("head", "leader") is an office only when something says whose, who or which. */
function isOffice(view: View, found: Found): boolean {
  const { phrase } = found
  if (phrase.plural) return false
  if (found.name !== null) return true
  if (phrase.match !== null && (phrase.owner !== null || phrase.article === 'definite')) return true
  // "Wang, deputy governor of the province": said of the name before it.
  const said = view.tokens[phrase.head]?.deprel === 'appos' || view.tokens[phrase.from]?.deprel === 'appos'
  if (said && phrase.to > phrase.head + 1 && phrase.article === 'none') return true
  // "its chief executive, Ada Moreno,": a name follows.
  const named = view.tokens[phrase.to]?.form === ',' && view.spans[phrase.to + 1]?.type === 'PER'
  if (phrase.noun.weak && phrase.possessor !== null && named) return true
  if (phrase.noun.weak)
    return phrase.owner !== null || (phrase.article === 'definite' && phrase.to > phrase.head + 1)
  const before = view.tokens[phrase.from - 1]?.form ?? ''
  return (
    phrase.owner !== null ||
    phrase.article === 'definite' ||
    phrase.possessor !== null ||
    (phrase.article === 'indefinite' && !COPULA.test(before))
  )
}

/** Persons and offices, each with its whole phrase; `claimed` marks the tokens they take. */
export function findOffices(view: View, lookup: AlmanacLookup, claimed: boolean[]): readonly Proposal[] {
  const phrases = view.tokens
    .map((_, at) => matchOffice(view, lookup, at))
    .filter((phrase): phrase is OfficePhrase => phrase !== null)
  // "Deputy Crown Prince", "Prime Minister's adviser": a title inside another's phrase is a part of it.
  const outer = phrases.filter(
    (phrase) => !phrases.some((other) => other.head > phrase.head && other.from <= phrase.head),
  )
  const list: Found[] = []
  for (const phrase of outer) {
    const last = list.at(-1)
    if (last === undefined || phrase.head >= Math.max(last.phrase.to, last.name?.to ?? 0)) {
      list.push(splitName(view, lookup, phrase))
    }
  }
  const proposals: Proposal[] = []
  list.forEach((found, at) => {
    const next = list[at + 1]
    const joinsNext =
      next !== undefined &&
      found.name === null &&
      joinOffices(view, list, at + 1).includes(found.phrase) &&
      next.name !== null
    if (joinsNext || !isOffice(view, found)) return
    const offices = found.name === null ? [found.phrase] : joinOffices(view, list, at)
    // Beside an office a rank says least: "Defence Minister General Prabowo" is of the government.
    const titled = RANK.test(found.phrase.noun.lemma) ? (offices[0] ?? found.phrase) : found.phrase
    const from = Math.min(...offices.map((office) => office.from))
    const to = found.name?.to ?? found.phrase.to
    let nameFrom = found.name?.from ?? 0
    while (isHonorific(view.tokens[nameFrom]?.form ?? '')) nameFrom++
    const name = found.name === null ? null : { from: nameFrom, to, text: view.text(nameFrom, to) }
    claimed.fill(true, from, to)
    const native = name === null ? null : stateAfter(view, to, found.phrase)
    if (native !== null) claimed.fill(true, to, native.to)
    proposals.push({
      sentence: view.sentence.index,
      from,
      to: native?.to ?? to,
      head: headOf(view, from, to),
      kind: name === null ? 'office' : 'person',
      form: name === null ? 'office' : 'name',
      name,
      offices: shareOwner(offices, native?.code ?? null, lookup),
      phrase: titled,
      naming: null,
      sector: titled.noun.sector,
    })
  })
  return proposals
}

/** "President Jimmy Morales of Guatemala": whose the office is may stand after the name. */
function stateAfter(
  view: View,
  to: number,
  phrase: OfficePhrase,
): { readonly code: string; readonly to: number } | null {
  if (!/^of$/i.test(view.tokens[to]?.form ?? '')) return null
  const start = /^the$/i.test(view.tokens[to + 1]?.form ?? '') ? to + 2 : to + 1
  const naming = view.namings[start] ?? null
  const code = codeOf(naming)
  if (code !== null && naming !== null && naming.from === start && !isModifying(view, naming.to))
    return { code, to: naming.to }
  // "Deputy Director-General Wang Ming of the Asian Department of China's Foreign Ministry".
  if (phrase.owner !== null || phrase.to > phrase.head + 1) return null
  const read = readNouns(view, to + 1, phrase.noun)
  return read.owner === null ? null : { code: read.owner, to: read.to }
}

/** "of the Chinese Foreign Ministry": the state only says whose the ministry is. */
function isModifying(view: View, next: number): boolean {
  const after = view.tokens[next]
  return after !== undefined && (isPossessive(after) || /^(?:PROPN|NOUN)$/.test(after.upos))
}

/** "Chinese State Councillor and Foreign Minister": the owner said once holds for both. */
function shareOwner(
  offices: readonly OfficePhrase[],
  native: string | null,
  lookup: AlmanacLookup,
): readonly OfficePhrase[] {
  const owner = offices.find((office) => office.owner !== null)?.owner ?? native
  if (owner === null) return offices
  return offices.map((office) =>
    office.owner === null
      ? { ...office, owner, match: lookup.findOffice(office.words, owner) ?? office.match }
      : office,
  )
}

/** The token of a stretch that hangs on something outside it. */
export function headOf(view: View, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const token = view.tokens[i]
    if (token === undefined || token.upos === 'PUNCT' || token.upos === 'DET' || token.upos === 'ADP')
      continue
    if (token.head < from || token.head >= to) return i
  }
  return Math.max(from, to - 1)
}
