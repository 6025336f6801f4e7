// In: the lines; out: what follows the article (related headlines, section labels, about the author) as boilerplate.

import { countWords, type Finder, findProse, isProse } from '../reading.js'

const related =
  /^(?:related|most (?:read|popular|viewed|shared)|popular|trending|recommended|more (?:from|on|in|stories|news)|you (?:may|might) also|what to read next|up next|read (?:more|next|also)|editor'?s? picks?|latest|top stories|don'?t miss|in other news|also (?:read|in))\b/i
const author =
  /^(?:about the (?:authors?|writers?)|(?:the (?:author|writer) is|[\p{Lu}][\p{L}'’.-]+(?: [\p{Lu}][\p{L}'’.-]+){1,3} (?:is|was) (?:an?|the) (?:[\p{L}-]+ ){0,4}(?:correspondent|reporter|editor|columnist|staff writer|freelance|journalist))\b|(?:follow|contact|reach|email|write to) (?:the (?:author|reporter|writer)|him|her|them|us|\p{Lu}[\p{L}'’-]+)\b.{0,80}(?:@|on twitter|on x\b|at\b))/iu

/** Marks lines behind a "related" label anywhere, and loose labels and headlines after the last paragraph. */
export const findTailLines: Finder = (reading) => {
  const { lines } = reading
  const { first, last } = findProse(lines)
  let behind = 0
  lines.forEach((line, i) => {
    // A label was marked by an earlier finder: the headlines under it are other articles.
    if (line.kind === 'boilerplate' && i > first && related.test(line.text)) {
      behind = 12
      return
    }
    if (line.kind !== null || line.mark === 'title') return
    const complete = /[.!?]["”’)]*$/.test(line.text)
    if (
      behind > 0 &&
      !isProse(line.text) &&
      !complete &&
      line.text.length <= 160 &&
      countWords(line.text) >= 1
    ) {
      line.kind = 'boilerplate'
      behind -= 1
      return
    }
    if (isProse(line.text)) behind = 0
    if (i >= last - 1 && i > first && line.text.length <= 400 && author.test(line.text))
      line.kind = 'boilerplate'
  })
  if (first >= lines.length || reading.from === 'page') return
  const loose = lines.filter((line, i) => i > last && isLoose(line))
  for (const line of loose) {
    // One short line may be the article's end; two or more are links to elsewhere.
    if (loose.length >= 2 || countWords(line.text) <= 3 || isCapitals(line.text)) line.kind = 'boilerplate'
  }
}

function isLoose(line: { kind: string | null; mark: string | null; text: string }): boolean {
  const complete = /[.!?…]["”’)]*$/.test(line.text)
  return (
    line.kind === null &&
    line.mark !== 'bullet' &&
    line.mark !== 'quote' &&
    line.text.length <= 160 &&
    !complete
  )
}

/** "MINISTRY OF TRADE": who issued a release, under it. */
function isCapitals(text: string): boolean {
  return text.length <= 120 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}
