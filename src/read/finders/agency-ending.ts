// In: the lines; out: the closing credits of agency copy as boilerplate ("(Reporting by …; editing by …)"), also at a paragraph's end.

import type { Finder } from '../reading.js'

const opening =
  '(?:(?:additional |extra )?(?:reporting|writing|editing|compiled|graphics?|translated|translation|photographs?|text|edited|written|reported|contributions?)(?: and (?:writing|editing|reporting))? (?:by|from|in\\b.{0,60}\\bby)\\b)'
const whole = new RegExp(
  `^[([]?\\s*(?:${opening}|with (?:additional )?(?:reporting|inputs?|files|agencies|input) (?:by|from)\\b|with (?:agency )?inputs\\b)[^\\n]{1,400}$`,
  'i',
)
const closing = new RegExp(`\\s*[([]\\s*${opening}[^()\\n]{1,400}[)\\]]\\.?$`, 'i')
// "… he said. (Reuters)"
const bracketed =
  /(?<=[.!?”"’])\s*[([](?:with )?(?:reuters|afp|ap|xinhua|bernama|tass|ani|pti|ians|anadolu|dpa|kyodo|yonhap|efe|agencies|[A-Z]{2,8}(?:\/[A-Z]{2,8}){1,2})[)\]]\.?$/i
const signature =
  /\s+(?:--?|—|–)\s?(?:reuters|afp|ap|xinhua|bernama|tass|ani|pti|anadolu|dpa|kyodo|yonhap|efe|ansa|interfax|upi|rferl|rfe\/rl|agencies|[A-Z]{2,8}(?:\/[A-Z]{2,8}){1,2})\.?$/i
const signatureLine = /^(?:--?|—|–)\s?[\p{Lu}][\p{L}./& ]{1,40}$/u
const contributed = /\b(?:contributed to this (?:report|story|article)|contributed reporting)\b/i

/** Marks agency endings: whole lines, or the tail of a paragraph. */
export const findAgencyEndings: Finder = ({ lines }) => {
  lines.forEach((line, i) => {
    if (line.kind !== null) return
    const { text } = line
    if (text.length <= 450 && whole.test(text) && (/^[([]/.test(text) || i > lines.length / 2)) {
      line.kind = 'boilerplate'
    } else if (contributed.test(text) && text.length <= 300 && i > lines.length / 2) {
      line.kind = 'boilerplate'
    } else if (i >= lines.length - 3 && i > 0 && signatureLine.test(text)) {
      line.kind = 'boilerplate'
    } else {
      const from = Math.max(0, text.length - 450)
      const close = text.slice(from)
      const end = closing.exec(close) ?? bracketed.exec(close) ?? (i > 0 ? signature.exec(close) : null)
      if (end !== null && from + end.index > 0) line.tail = Math.min(line.tail, from + end.index)
    }
  })
}
