// In: a sentence, the article's text and the almanac; out: the sentence with every state and body that its words name.

import type { AlmanacLookup, NameSpan, Sentence, Token } from '../terms/index.js'
import { titles } from './nouns.js'
import type { Naming, View } from './proposal.js'

const LONGEST = 8
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u
const NEVER = new Set([
  'I',
  'A',
  'The',
  'It',
  'He',
  'She',
  'We',
  'They',
  'In',
  'On',
  'At',
  'To',
  'And',
  'But',
  'Us',
  'Mr',
  'Mr.',
  'Ms',
  'Ms.',
])

const SMALL_IN_NAMES =
  /^(?:bin|ibn|ben|bint|al|el|ul|ud|de|da|dos|do|du|della|di|van|von|der|den|ter|la|le|zu|y|e|[-–'’.])$/i
/** "Abdallah II". */
export const ORDINAL = /^(?:II|III|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3})$/
const RANK =
  /^(?:vice|deputy|former|ex|acting|then|first|assistant|senior|chief|gen\.?|lt\.?|col\.?|adm\.?|maj\.?|sen\.?|rep\.?|gov\.?|amb\.?|mr\.?|mrs\.?|ms\.?|dr\.?)$/i

/** "You-geun": a small letter after a hyphen goes on with the name. */
function joined(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.form === '-' && tokens[at - 1]?.end === tokens[at]?.start
}

/** "as-Sisi", "ash-Sharaa": the Arabic article before a letter of the sun, told from the English word by its hyphen. */
export function isSunArticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const hyphen = tokens[at + 1]
  const name = tokens[at + 2]
  return (
    token !== undefined &&
    /^(?:as|ash|ad|adh|an|ar|at|ath|az)$/i.test(token.form) &&
    hyphen?.form === '-' &&
    hyphen.start === token.end &&
    name?.start === hyphen.end &&
    CAPITAL.test(name.form)
  )
}

/** A person's span is cut at verbs of a headline ("Salman snubs Obama") and freed of titles that were drawn into it. */
function trimPerson(tokens: readonly Token[], name: NameSpan): readonly NameSpan[] {
  const parts: NameSpan[] = []
  let from = name.from
  for (let i = name.from; i <= name.to; i++) {
    const form = tokens[i]?.form ?? ''
    const breaks =
      i === name.to ||
      (!/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(form) &&
        !SMALL_IN_NAMES.test(form) &&
        !ORDINAL.test(form) &&
        !isSunArticle(tokens, i) &&
        !/^['’]\p{L}{2,}/u.test(form) &&
        !joined(tokens, i))
    if (!breaks) continue
    while (
      from < i &&
      (tokens[from]?.upos === 'PUNCT' ||
        RANK.test(tokens[from]?.form ?? '') ||
        titles.has(tokens[from]?.lemma.toLowerCase() ?? ''))
    )
      from++
    if (from < i) parts.push({ ...name, from, to: i })
    from = i + 1
  }
  return parts
}

function coverSpans(tokens: readonly Token[], names: readonly NameSpan[]): readonly (NameSpan | null)[] {
  const spans: (NameSpan | null)[] = tokens.map(() => null)
  for (const name of names.flatMap((span) => (span.type === 'PER' ? trimPerson(tokens, span) : [span]))) {
    for (let i = name.from; i < name.to && i < spans.length; i++) spans[i] = name
  }
  return spans
}

/** "Michael Jordan" names no state; "Chinese Premier" at the head of a span that the analyser drew too wide does. */
function insidePerson(span: NameSpan | null, from: number, to: number, named: boolean): boolean {
  return (
    span !== null &&
    span.type === 'PER' &&
    span.score > 0.5 &&
    (to - from < span.to - span.from ? from > span.from : span.to - span.from < 2 && named)
  )
}

export function viewSentence(
  sentence: Sentence,
  text: string,
  lookup: AlmanacLookup,
  acronyms: ReadonlyMap<string, string>,
  surnames: ReadonlySet<string>,
): View {
  const { tokens } = sentence
  const slice = (from: number, to: number): string => {
    const first = tokens[from]
    const last = tokens[to - 1]
    return first === undefined || last === undefined ? '' : text.slice(first.start, last.end)
  }
  const spans = coverSpans(tokens, sentence.names)
  const namings: (Naming | null)[] = tokens.map(() => null)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || namings[i] !== null || !CAPITAL.test(token.form) || NEVER.has(token.form))
      continue
    const naming = nameAt(i, tokens, slice, spans, lookup, acronyms, surnames)
    if (naming !== null) namings.fill(naming, naming.from, naming.to)
  }
  for (const naming of new Set(namings))
    if (naming !== null && isOwned(naming, tokens, namings)) namings.fill(null, naming.from, naming.to)
  return { sentence, tokens, text: slice, namings, spans }
}

/**
 * "Russia's Security Council", "the Supreme National Security Council", "the Security Council of Belarus": short for the world's body
 * ("United Nations Security Council") these words are only where nothing says whose it is.
 */
function isOwned(naming: Naming, tokens: readonly Token[], namings: View['namings']): boolean {
  const name = naming.body?.name.toLowerCase() ?? ''
  const words = naming.text.toLowerCase()
  if (name === '' || naming.meaning !== null || name === words || !name.endsWith(` ${words}`)) return false
  const { from, to } = naming
  const before = tokens[from - 1]
  if (namings[from - 1]?.state != null) return true
  if (/^['’]s?$/.test(before?.form ?? '') && namings[from - 2]?.state != null) return true
  if (
    before !== undefined &&
    namings[from - 1] === null &&
    /^(?:ADJ|PROPN)$/.test(before.upos) &&
    CAPITAL.test(before.form) &&
    from > 1 &&
    before.head >= from &&
    before.head <= to
  )
    return true
  const start = /^the$/i.test(tokens[to + 1]?.form ?? '') ? to + 2 : to + 1
  return /^of$/i.test(tokens[to]?.form ?? '') && namings[start]?.state != null
}

/** "the North", "the Union": short for what the article has named in full. */
export const aliases: ReadonlyMap<string, string> = new Map([
  ['North', 'North Korea'],
  ['South', 'South Korea'],
  ['Union', 'European Union'],
  ['Commission', 'European Commission'],
])

function meaningOf(
  tokens: readonly Token[],
  at: number,
  words: string,
  acronyms: ReadonlyMap<string, string>,
): string | null {
  const meaning = acronyms.get(words)
  if (meaning === undefined) return null
  if (!aliases.has(words)) return meaning
  const next = tokens[at + 1]
  const alone = next === undefined || next.upos !== 'PROPN'
  return alone && /^the$/i.test(tokens[at - 1]?.form ?? '') ? meaning : null
}

function nameAt(
  from: number,
  tokens: readonly Token[],
  slice: (from: number, to: number) => string,
  spans: View['spans'],
  lookup: AlmanacLookup,
  acronyms: ReadonlyMap<string, string>,
  surnames: ReadonlySet<string>,
): Naming | null {
  let most = from + 1
  while (most < tokens.length && most - from < LONGEST) {
    const form = tokens[most]?.form ?? ''
    if (/^[,;:()"“”]$/.test(form)) break
    most++
  }
  for (let to = most; to > from; to--) {
    const last = tokens[to - 1]
    if (
      last === undefined ||
      last.upos === 'PUNCT' ||
      /^['’]s?$/.test(last.form) ||
      (to - from > 1 && last.upos === 'ADP')
    )
      continue
    // Every name of a state or body ends in a capital or a figure: "Group of 20".
    if (to - from > 1 && !/^[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(last.form)) continue
    const words = slice(from, to)
    if (words.length > 90) continue
    const meaning = to - from === 1 ? meaningOf(tokens, from, words, acronyms) : null
    const body = lookup.findBody(meaning ?? words) ?? (meaning === null ? null : lookup.findBody(words))
    const state =
      body === null && (meaning === null || aliases.has(words)) ? lookup.findState(meaning ?? words) : null
    if (insidePerson(spans[from] ?? null, from, to, state === null || surnames.has(words))) continue
    if (state !== null || body !== null || meaning !== null) {
      return { from, to, text: words, state, body, meaning: state === null ? meaning : null }
    }
  }
  return null
}

export function codeOf(naming: Naming | null): string | null {
  return naming?.state?.state.code ?? naming?.body?.code ?? null
}
