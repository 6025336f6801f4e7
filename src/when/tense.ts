// In: a sentence and a place in it; out: whether the words there speak of what was, is or is to come.

import type { Sentence, Token } from '../terms/index.js'

/** `conditional` is what "would" and its like leave open: to come as seen from the telling, which may itself be past. */
export type Tense = 'past' | 'perfect' | 'pluperfect' | 'present' | 'future' | 'conditional' | 'unknown'

/** How far children are looked for: keeps hostile sentences of thousands of tokens linear. */
const REACH = 60
const PLANNING =
  /^(?:plan|expect|schedule|set|intend|due|hope|aim|seek|prepare|agree|promise|pledge|vow|want|decide|slate|poise|likely|ready|about|bind|threaten|urge|ask|invite)$/
const FUTURE_WORDS =
  /\b(?:will|shall|'ll|won't|plans? to|planning to|planned for|scheduled|expected to|due to|set to|is to|are to|upcoming|forthcoming|ahead of|prepares? to|to be held|intends? to)\b/i

export const lower = (token: Token | undefined): string => token?.form.toLowerCase() ?? ''

/** Asked for every time of a sentence, and long sentences have many: remembered while the sentence lives. */
const TREES = new WeakMap<Sentence, boolean>()

/** True where the sentence carries a tree (heads and labels), not tokens alone. */
export function hasTree(sentence: Sentence): boolean {
  const known = TREES.get(sentence)
  if (known !== undefined) return known
  const found = sentence.tokens.some((t) => t.head === -1 && t.deprel === 'root')
  TREES.set(sentence, found)
  return found
}

/** Children of a token within reach, in order. */
export function childrenOf(sentence: Sentence, i: number): Token[] {
  const found: Token[] = []
  const last = Math.min(sentence.tokens.length - 1, i + REACH)
  for (let k = Math.max(0, i - REACH); k <= last; k++) {
    const token = sentence.tokens[k]
    if (token && token.head === i && k !== i) found.push(token)
  }
  return found
}

/** The token of `[from, to)` whose head lies outside it. */
export function headOf(sentence: Sentence, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const head = sentence.tokens[i]?.head ?? -1
    if (head < from || head >= to) return i
  }
  return from
}

export const baseRelation = (token: Token | undefined): string => token?.deprel.split(':')[0] ?? ''

/** A verb, or a noun or adjective with a copula: something that carries a clause. */
export function isPredicate(sentence: Sentence, i: number): boolean {
  const token = sentence.tokens[i]
  if (!token) return false
  if (token.upos === 'VERB') return true
  if (token.deprel === 'root') return true
  return childrenOf(sentence, i).some((c) => baseRelation(c) === 'cop' || baseRelation(c) === 'nsubj')
}

/** The nearest predicate at or above a token; the token itself where there is none. */
export function predicateAbove(sentence: Sentence, i: number): number {
  let at = i
  for (let steps = 0; steps < 12; steps++) {
    if (isPredicate(sentence, at)) return at
    const head = sentence.tokens[at]?.head ?? -1
    if (head < 0) return at
    at = head
  }
  return at
}

/** "who set fire to it on Saturday", "Seoul cut its power": present and past are one form. */
const SAME_IN_THE_PAST =
  /^(?:set|put|cut|hit|let|shut|read|quit|beat|cast|cost|hurt|shed|spread|split|burst|bet)$/i

/** Tense of the clause that a predicate carries, helpers and planning verbs above it read along. */
export function tenseOfPredicate(sentence: Sentence, predicate: number): Tense {
  let at = predicate
  for (let steps = 0; steps < 6; steps++) {
    const token = sentence.tokens[at]
    if (!token) return 'unknown'
    const children = childrenOf(sentence, at)
    const helpers = children.filter((c) => /^(?:aux|cop)/.test(c.deprel)).map(lower)
    if (helpers.some((h) => /^(?:will|shall|'ll|’ll|wo)$/.test(h))) return 'future'
    if (helpers.some((h) => /^(?:may|might|could|would|'d|should|can|must)$/.test(h))) return 'conditional'
    // "denies having met him": gone before the denial, as "had" is.
    if (helpers.includes('had') || helpers.includes('having')) return 'pluperfect'
    if (helpers.some((h) => /^(?:has|have|'ve|’ve)$/.test(h))) return 'perfect'
    const infinitive = children.some((c) => lower(c) === 'to' && (c.deprel === 'mark' || c.upos === 'PART'))
    // "called to express regret": the purpose has the time of the deed.
    if (infinitive && baseRelation(token) !== 'advcl') {
      const above = sentence.tokens[token.head]
      // "is to visit", "to visit" in a headline, "plans to visit" look ahead; "managed to sign" does not.
      if (!above || token.head < 0) return 'future'
      if (PLANNING.test(above.lemma.toLowerCase()) || above.upos === 'NOUN' || above.upos === 'ADJ')
        return 'future'
      at = token.head
      continue
    }
    if (helpers.some((h) => /^(?:was|were|did)$/.test(h))) return 'past'
    if (helpers.some((h) => /^(?:is|are|am|does|do|'s|'re)$/.test(h))) return 'present'
    if (token.xpos === 'VBD' || (token.feats.Tense === 'Past' && token.feats.VerbForm === 'Fin'))
      return 'past'
    if (token.xpos === 'VBP' && SAME_IN_THE_PAST.test(token.form)) return 'unknown'
    if (token.xpos === 'VBP' || token.xpos === 'VBZ' || token.feats.Tense === 'Pres') {
      if (token.feats.VerbForm !== 'Part') return 'present'
    }
    // Participles and nouns have the time of the clause above them.
    if (token.head < 0) return token.feats.Tense === 'Past' || token.xpos === 'VBN' ? 'past' : 'unknown'
    at = predicateAbove(sentence, token.head)
  }
  return 'unknown'
}

const PAST_WORD =
  /^(?:was|were|had|did|said|told|met|held|went|came|took|began|made|saw|became|led|left|sent|gave|got|won|lost|spoke|wrote|flew|sat|stood|fell|rose|broke|drew|sank|shook|put|cut|fled|\p{L}{3,}ed)$/u

/** Without a tree: the nearest finite-looking word tells, left before right. */
function tenseByWords(sentence: Sentence, at: number): Tense {
  const words = sentence.tokens.slice(Math.max(0, at - 25), at + 25)
  const text = words.map((t) => t.form).join(' ')
  if (FUTURE_WORDS.test(text)) return 'future'
  if (words.some((t) => PAST_WORD.test(t.form.toLowerCase()))) return 'past'
  return 'unknown'
}

const AHEAD = /^(?:upcoming|forthcoming|planned|scheduled|expected|coming|next|future)$/
const DUE = /^(?:scheduled|slated|due|planned|expected|set)$/
const BETWEEN = /^(?:on|in|at|late|early|around|about|by|last|the|just|only)$/

/** What a time hangs on: the verb right before it ("said on Tuesday"), whatever the parser chose, else its head in the tree. */
export function governorOf(sentence: Sentence, from: number, to: number): number {
  let left = from - 1
  for (let steps = 0; steps < 3 && left >= 0 && BETWEEN.test(lower(sentence.tokens[left])); steps++) left--
  const verb = sentence.tokens[left]
  const head = sentence.tokens[headOf(sentence, from, to)]?.head ?? -1
  // "said Thursday's summit would …": the summit's day, not the saying's.
  if (/^['’]s?$/.test(lower(sentence.tokens[to])) || lower(sentence.tokens[to - 1]).endsWith("'s"))
    return head
  if (verb?.upos === 'VERB' && /^VB[DN]?$/.test(verb.xpos)) return left
  // "an election due next month": not when it is called for.
  if (left >= 0 && isDue(verb)) return left
  const governor = head
  // "Two weeks later diplomats met": a time that opens the sentence is the clause's, even where it was hung on its subject.
  const opens = from === 0 || (from === 1 && BETWEEN.test(lower(sentence.tokens[0])))
  const noun = /^(?:NOUN|PROPN|ADJ)$/.test(sentence.tokens[governor]?.upos ?? '')
  return opens && noun && governor >= to ? predicateAbove(sentence, governor) : governor
}

/** The way up from a time: its own head, then what it hangs on. */
export function wayUpFrom(sentence: Sentence, from: number, to: number): number[] {
  const head = headOf(sentence, from, to)
  const governor = governorOf(sentence, from, to)
  return governor < 0 ? [head] : [head, ...pathUp(sentence, governor).filter((i) => i !== head)]
}

/** Heads of a token up to the root, itself first; stops on a ring. */
export function pathUp(sentence: Sentence, i: number): number[] {
  const path: number[] = []
  let at = i
  while (at >= 0 && path.length < 24 && !path.includes(at)) {
    path.push(at)
    at = sentence.tokens[at]?.head ?? -1
  }
  return path
}

/** Tense at a phrase of time: of the predicate it hangs on. */
export function tenseAt(sentence: Sentence, from: number, to: number): Tense {
  if (!hasTree(sentence)) return tenseByWords(sentence, from)
  // "a meeting, due in February, was put off".
  const left = sentence.tokens.slice(Math.max(0, from - 3), from)
  const due = left.find((t) => isDue(t))
  const governor = governorOf(sentence, from, to)
  if (due || isDue(sentence.tokens[governor])) {
    // "was scheduled to depart on Monday", told on Tuesday: either side of the article's day.
    const was = childrenOf(sentence, due?.i ?? governor).some((c) => /^(?:was|were|had)$/.test(lower(c)))
    return was ? 'unknown' : 'future'
  }
  if (governor < 0) return tenseOfPredicate(sentence, headOf(sentence, from, to))
  // "an upcoming visit in May": the noun itself looks ahead.
  const nominal = sentence.tokens[governor]?.upos === 'NOUN'
  if (nominal && childrenOf(sentence, governor).some((c) => AHEAD.test(lower(c)))) return 'future'
  const predicate = predicateAbove(sentence, governor)
  return tenseOfPredicate(sentence, tellerBetween(sentence, predicate, from) ?? predicate)
}

/** "Delhi will bring them home, the ministry said after talks on Friday": what follows the teller is the teller's, wherever it was hung. */
function tellerBetween(sentence: Sentence, predicate: number, from: number): number | null {
  const teller = pathUp(sentence, predicate).find(
    (i) => i > predicate && i < from && /^(?:say|tell|announce|add)$/.test(sentence.tokens[i]?.lemma ?? ''),
  )
  return teller ?? null
}

/** "is set for Monday", "scheduled for May"; not "set fire to it on Saturday". */
const isDue = (token: Token | undefined): boolean => DUE.test(lower(token)) && token?.xpos !== 'VBD'

/** Past in any of its forms. */
export function isPast(tense: Tense): boolean {
  return tense === 'past' || tense === 'perfect' || tense === 'pluperfect'
}
