// In: a sentence and a token; out: how far the personal name that begins there runs.

import { titles } from './nouns.js'
import type { View } from './proposal.js'
import { isSunArticle, ORDINAL } from './view-sentence.js'

const PARTICLE =
  /^(?:bin|ibn|ben|bint|al|el|ul|ud|de|da|dos|do|du|della|di|van|von|der|den|ter|la|le|zu|af|abu)$/i
/** An article or word of descent that binds what follows to the name before it. */
const ARTICLE = /^(?:al|el|ul|bin|ibn|bint)$/i
const NO_NAME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|the|mr\.?|mrs\.?|ms\.?|dr\.?|i|he|she|it|they|we)$/i
const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|prof|sheikh|shaikh|sayyid|madam|madame|gen|lt|col|adm|maj|sgt|sen|rep|gov|amb)\.?$/i

export function isHonorific(form: string): boolean {
  return HONORIFIC.test(form)
}

function startsName(view: View, at: number): boolean {
  const token = view.tokens[at]
  if (token === undefined || NO_NAME.test(token.form) || view.namings[at] !== null) return false
  if (!/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(token.form)) return false
  if (token.upos !== 'PROPN' && view.spans[at]?.type !== 'PER') return false
  const noun = titles.get(token.lemma.toLowerCase())
  return noun === undefined || view.spans[at]?.type === 'PER'
}

/** A name may hold particles in small letters ("bin Salman"), joined parts ("Jae-myung") and initials ("J."). */
function goesOn(view: View, at: number): number {
  const { tokens } = view
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || before === undefined) return 0
  if (
    (token.form === '-' || token.form === '–' || token.form === "'" || token.form === '’') &&
    token.start === before.end
  ) {
    const next = tokens[at + 1]
    return next !== undefined && next.start === token.end && /^\p{L}/u.test(next.form) ? 2 : 0
  }
  if (before.end === token.start && /^['’]\p{L}{2,}/u.test(token.form)) return 1
  if (ORDINAL.test(token.form)) return 1
  if (isSunArticle(tokens, at)) return 3
  if (PARTICLE.test(token.form)) {
    const step = goesOn(view, at + 1)
    return step > 0 || startsName(view, at + 1) ? 1 + Math.max(step, 1) : 0
  }
  return startsName(view, at) ? 1 : 0
}

/** The token after the name that starts at `at`, or `at` where none does. */
export function readName(view: View, at: number): number {
  const { tokens } = view
  let start = at
  while (isHonorific(tokens[start]?.form ?? '')) start++
  const span = view.spans[start]
  // A capital that the analyser took for a person stays a capital.
  const naming = view.namings[start]
  if (naming !== null && naming !== undefined && (span?.type !== 'PER' || naming.to >= span.to)) return at
  if (
    span?.type === 'PER' &&
    span.from === start &&
    span.score > 0.4 &&
    titles.get(tokens[start]?.lemma.toLowerCase() ?? '') === undefined
  ) {
    return readOn(view, start, trimEnd(view, start, span.to))
  }
  if (!startsName(view, start)) return at
  let to = start + 1
  while (to - start < 9) {
    const step = goesOn(view, to)
    if (step === 0) break
    to += step
  }
  return to
}

/** The analyser's span may end too early: before the hyphen of "Kim You-geun", the last part of a name in three, an article or a number. */
function readOn(view: View, from: number, end: number): number {
  const { tokens } = view
  let to = end
  while (to - from < 9) {
    const token = tokens[to]
    const before = tokens[to - 1]
    if (token === undefined || before === undefined) break
    const joined = /^[-–]$/.test(token.form) && token.start === before.end
    const flat =
      token.upos === 'PROPN' &&
      token.deprel === 'flat' &&
      token.head >= from &&
      token.head < to &&
      startsName(view, to)
    const step =
      joined || flat || ORDINAL.test(token.form) || isSunArticle(tokens, to) || ARTICLE.test(token.form)
        ? goesOn(view, to)
        : 0
    if (step === 0) break
    to += step
  }
  return to
}

/** The analyser's span may take in a verb of a headline or the possessive. */
function trimEnd(view: View, from: number, to: number): number {
  let end = to
  while (end > from + 1) {
    const token = view.tokens[end - 1]
    if (token === undefined || token.upos === 'PUNCT' || token.upos === 'VERB' || /^['’]s?$/.test(token.form))
      end--
    else break
  }
  return end
}
