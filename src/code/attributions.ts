// In: sentences and their SOURCE, CUE and CONTENT tags; out: attributions: who says what by which words, across sentences.

import type { RawToken } from '../terms/index.js'

/** Tokens `from` to `to` (end exclusive) of a sentence, by its place in the list given. */
export interface TokenRange {
  readonly sentence: number
  readonly from: number
  readonly to: number
}

export interface LinkedAttribution {
  readonly source: readonly TokenRange[]
  readonly cue: readonly TokenRange[]
  readonly content: readonly TokenRange[]
}

export interface TaggableSentence {
  readonly block: number
  readonly tokens: readonly RawToken[]
}

type Kind = 'SOURCE' | 'CUE' | 'CONTENT'

interface Part extends TokenRange {
  readonly kind: Kind
  /** Place among all tokens of the text. */
  readonly at: number
  readonly end: number
}

interface Draft {
  readonly cue: Part
  readonly contents: Part[]
  readonly source: Part | null
}

/** A gap in tokens beyond which two parts of one sentence have nothing to do with each other. */
const FAR = 45
/** Sentences that one quotation may run over. */
const LONGEST = 12
const OPENING = new Set(['"', '\u201c', '``', '\u00ab'])
const CLOSING = new Set(['"', '\u201d', "''", '\u00bb'])

/**
 * Every cue makes an attribution. A content goes to the cue it stands nearest to, others between counting against it; where
 * its sentence has no cue, to the one that goes on with the open quotation, or to the last speaker. A source goes to the cue
 * beside it, and a cue without one shares its neighbour's ("X said … and added …").
 */
export function linkAttributions(
  sentences: readonly TaggableSentence[],
  tags: readonly (readonly string[])[],
): LinkedAttribution[] {
  const left: Part[] = []
  const drafts = listParts(sentences, tags).map((parts) => {
    const own = parts
      .filter((p) => p.kind === 'CUE')
      .map((cue): Draft => ({ cue, contents: [], source: nearestSource(cue, parts) }))
    for (const content of parts.filter((p) => p.kind === 'CONTENT')) {
      const draft = nearestDraft(content, own, parts)
      if (draft) draft.contents.push(content)
      else left.push(content)
    }
    return own
  })
  linkAcross(left, drafts, sentences)
  return drafts
    .flat()
    .filter((d) => d.contents.length > 0)
    .map(finish)
}

/** The parts of each sentence, in order. */
function listParts(sentences: readonly TaggableSentence[], tags: readonly (readonly string[])[]): Part[][] {
  let passed = 0
  return sentences.map((sentence, s) => {
    const own = tags[s] ?? []
    const count = sentence.tokens.length
    const parts: Part[] = []
    for (let from = 0; from < count; ) {
      const kind = (own[from] ?? 'O').slice(2) as Kind | ''
      let to = from + 1
      if (kind) while (to < count && own[to] === `I-${kind}`) to++
      if (kind) parts.push({ kind, sentence: s, from, to, at: passed + from, end: passed + to })
      from = to
    }
    passed += count
    return parts
  })
}

function gapBetween(a: Part, b: Part): number {
  return a.end <= b.at ? b.at - a.end : a.at - b.end
}

function listBetween(a: Part, b: Part, parts: readonly Part[]): Part[] {
  const from = Math.min(a.end, b.end)
  const to = Math.max(a.at, b.at)
  return parts.filter((p) => p.at >= from && p.end <= to && p !== a && p !== b)
}

const lengthOf = (parts: readonly Part[]): number => parts.reduce((sum, p) => sum + p.to - p.from, 0)

function nearestDraft(content: Part, drafts: readonly Draft[], parts: readonly Part[]): Draft | null {
  let best: Draft | null = null
  let least = FAR
  for (const draft of drafts) {
    const { cue } = draft
    const between = listBetween(content, cue, parts)
    const own = lengthOf(between.filter((p) => p === draft.source))
    const cues = between.filter((p) => p.kind === 'CUE').length
    const contents = between.filter((p) => p.kind === 'CONTENT')
    // a content in between already answers the cue: a second one on the same side is likelier another's
    const cost =
      gapBetween(content, cue) -
      own -
      lengthOf(contents) +
      12 * cues +
      3 * contents.length +
      (cue.at > content.at ? 1 : 0)
    if (cost < least) {
      least = cost
      best = draft
    }
  }
  return best
}

function nearestSource(cue: Part, parts: readonly Part[]): Part | null {
  let best: Part | null = null
  let least = FAR
  for (const source of parts.filter((p) => p.kind === 'SOURCE')) {
    const between = listBetween(source, cue, parts)
    const cues = between.filter((p) => p.kind === 'CUE').length
    const rest = between.filter((p) => p.kind !== 'CUE')
    const behind = source.at > cue.at ? 2 + 10 * cues : 0
    const cost = gapBetween(source, cue) - lengthOf(rest) + 2 * cues + 6 * rest.length + behind
    if (cost < least) {
      least = cost
      best = source
    }
  }
  return best
}

/** Contents whose sentence has no cue of theirs: an open quotation belongs to the cue where it closes, another to the last speaker. */
function linkAcross(
  contents: readonly Part[],
  drafts: readonly (readonly Draft[])[],
  sentences: readonly TaggableSentence[],
): void {
  for (const content of contents) {
    const at = content.sentence
    const before = drafts
      .slice(Math.max(0, at - LONGEST), at + 1)
      .flat()
      .filter((d) => d.cue.at < content.at && isNear(d, content, sentences))
      .at(-1)
    const after = drafts
      .slice(at, at + 3)
      .flat()
      .find((d) => d.cue.at > content.at && isNear(d, content, sentences))
    const goesOn = after && staysOpen(content, sentences)
    const chosen = goesOn ? after : (before ?? (endsSentence(content, sentences) ? undefined : after))
    chosen?.contents.push(content)
  }
}

/** Within two sentences of one of the attribution's parts, and no more than one paragraph away. */
function isNear(draft: Draft, content: Part, sentences: readonly TaggableSentence[]): boolean {
  return [draft.cue, ...draft.contents].some((p) => {
    const blocks = Math.abs((sentences[p.sentence]?.block ?? 0) - (sentences[content.sentence]?.block ?? 0))
    return Math.abs(p.sentence - content.sentence) <= 2 && blocks <= 1
  })
}

/** True where a quotation is open at the end of the content, or runs through it from before. */
function staysOpen(content: Part, sentences: readonly TaggableSentence[]): boolean {
  const tokens = sentences[content.sentence]?.tokens.slice(content.from, content.to) ?? []
  const open = tokens.findLastIndex((t) => OPENING.has(t.form))
  const close = tokens.findLastIndex((t) => CLOSING.has(t.form))
  const straight = tokens.filter((t) => t.form === '"').length
  if (straight > 0) return straight % 2 === 1 && open === 0
  return open > close || (open < 0 && close < 0)
}

function endsSentence(content: Part, sentences: readonly TaggableSentence[]): boolean {
  return content.to >= (sentences[content.sentence]?.tokens.length ?? 0) - 1
}

function finish(draft: Draft): LinkedAttribution {
  const range = ({ sentence, from, to }: Part): TokenRange => ({ sentence, from, to })
  return {
    source: draft.source ? [range(draft.source)] : [],
    cue: [range(draft.cue)],
    content: [...draft.contents].sort((a, b) => a.at - b.at).map(range),
  }
}
