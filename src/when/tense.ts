// In: a sentence and a place in it; out: whether the words there speak of what was, is or is to come.

import type { Sentence, Token } from '../terms/index.js'

export type Tense = 'past' | 'perfect' | 'pluperfect' | 'present' | 'future' | 'unknown'

/** How far children are looked for: keeps hostile sentences of thousands of tokens linear. */
const REACH = 60
const PLANNING =
  /^(?:plan|expect|schedule|set|intend|due|hope|aim|seek|prepare|agree|promise|pledge|vow|want|decide|slate|poise|likely|ready|about|bind|tell|ask|urge|invite|call|threaten)$/
const FUTURE_WORDS =
  /\b(?:will|shall|'ll|won't|plans? to|planning to|planned for|scheduled|expected to|due to|set to|is to|are to|upcoming|forthcoming|next|later this|ahead of|prepares? to|to be held|intends? to)\b/i

export const lower = (token: Token | undefined): string => token?.form.toLowerCase() ?? ''

/** True where the sentence carries a tree (heads and labels), not tokens alone. */
export function hasTree(sentence: Sentence): boolean {
  return sentence.tokens.some((t) => t.head === -1 && t.deprel === 'root')
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

/** Tense of the clause that a predicate carries, helpers and planning verbs above it read along. */
export function tenseOfPredicate(sentence: Sentence, predicate: number): Tense {
  let at = predicate
  for (let steps = 0; steps < 6; steps++) {
    const token = sentence.tokens[at]
    if (!token) return 'unknown'
    const children = childrenOf(sentence, at)
    const helpers = children.filter((c) => /^(?:aux|cop)/.test(c.deprel)).map(lower)
    if (helpers.some((h) => /^(?:will|shall|'ll|’ll|wo|may|might|could|would|should|can|must)$/.test(h)))
      return 'future'
    if (helpers.includes('had')) return 'pluperfect'
    if (helpers.some((h) => /^(?:has|have|'ve|’ve)$/.test(h))) return 'perfect'
    const infinitive = children.some((c) => lower(c) === 'to' && (c.deprel === 'mark' || c.upos === 'PART'))
    if (infinitive) {
      const above = sentence.tokens[token.head]
      // "is to visit", "to visit" in a headline, "plans to visit" look ahead; "managed to sign" does not.
      if (!above || token.head < 0) return 'future'
      if (PLANNING.test(above.lemma.toLowerCase()) || above.upos === 'NOUN' || above.upos === 'ADJ')
        return 'future'
      at = token.head
      continue
    }
    if (helpers.some((h) => /^(?:was|were|did)$/.test(h))) return 'past'
    if (helpers.some((h) => /^(?:is|are|am|does|do|'s|'re)$/.test(h))) {
      return token.upos === 'VERB' && lower(token).endsWith('ing') && lower(token) !== 'being'
        ? 'present'
        : 'present'
    }
    if (token.xpos === 'VBD' || (token.feats.Tense === 'Past' && token.feats.VerbForm === 'Fin'))
      return 'past'
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
  /^(?:was|were|had|did|said|told|met|held|went|came|took|began|made|saw|became|led|left|sent|gave|got|won|lost|spoke|\p{L}{3,}ed)$/u

/** Without a tree: the nearest finite-looking word tells, left before right. */
function tenseByWords(sentence: Sentence, at: number): Tense {
  const words = sentence.tokens.slice(Math.max(0, at - 25), at + 25)
  const text = words.map((t) => t.form).join(' ')
  if (FUTURE_WORDS.test(text)) return 'future'
  if (words.some((t) => PAST_WORD.test(t.form.toLowerCase()))) return 'past'
  return 'unknown'
}

/** Tense at a phrase of time: of the predicate it hangs on. */
export function tenseAt(sentence: Sentence, from: number, to: number): Tense {
  if (!hasTree(sentence)) return tenseByWords(sentence, from)
  const head = headOf(sentence, from, to)
  const governor = sentence.tokens[head]?.head ?? -1
  if (governor < 0) return tenseOfPredicate(sentence, head)
  const nominal = sentence.tokens[governor]
  // "the summit scheduled for May", "an upcoming visit in May": the noun itself looks ahead.
  if (nominal && nominal.upos === 'NOUN') {
    const ahead = childrenOf(sentence, governor).some((c) =>
      /^(?:upcoming|forthcoming|planned|scheduled|expected|coming|next|future)$/.test(lower(c)),
    )
    if (ahead) return 'future'
  }
  if (/^(?:scheduled|slated|due|planned|expected|set)$/.test(lower(nominal))) return 'future'
  return tenseOfPredicate(sentence, predicateAbove(sentence, governor))
}

/** Past in any of its forms. */
export function isPast(tense: Tense): boolean {
  return tense === 'past' || tense === 'perfect' || tense === 'pluperfect'
}
