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
  readonly cue: Part | null
  readonly contents: Part[]
  source: Part | null
}

/** A gap in tokens beyond which two parts of one sentence have nothing to do with each other. */
const FAR = 45
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
  const parts = listParts(sentences, tags)
  const drafts = parts
    .filter((p) => p.kind === 'CUE')
    .map((cue): Draft => ({ cue, contents: [], source: null }))
  linkSources(drafts, parts)
  const left: Part[] = []
  for (const content of parts.filter((p) => p.kind === 'CONTENT')) {
    const draft = nearestDraft(content, drafts, parts)
    if (draft) draft.contents.push(content)
    else left.push(content)
  }
  linkAcross(left, drafts, sentences)
  return drafts.filter((d) => d.contents.length > 0).map(finish)
}

function listParts(sentences: readonly TaggableSentence[], tags: readonly (readonly string[])[]): Part[] {
  const parts: Part[] = []
  let passed = 0
  sentences.forEach((sentence, s) => {
    const own = tags[s] ?? []
    const count = sentence.tokens.length
    for (let from = 0; from < count; ) {
      const kind = (own[from] ?? 'O').slice(2) as Kind | ''
      let to = from + 1
      if (kind) while (to < count && own[to] === `I-${kind}`) to++
      if (kind) parts.push({ kind, sentence: s, from, to, at: passed + from, end: passed + to })
      from = to
    }
    passed += count
  })
  return parts
}

function gapBetween(a: Part, b: Part): number {
  return a.end <= b.at ? b.at - a.end : a.at - b.end
}

function listBetween(a: Part, b: Part, parts: readonly Part[]): Part[] {
  const from = Math.min(a.end, b.end)
  const to = Math.max(a.at, b.at)
  return parts.filter((p) => p.at >= from && p.end <= to && p !== a && p !== b)
}

function nearestDraft(content: Part, drafts: readonly Draft[], parts: readonly Part[]): Draft | null {
  let best: Draft | null = null
  let least = FAR
  for (const draft of drafts) {
    const cue = draft.cue
    if (!cue || cue.sentence !== content.sentence) continue
    const between = listBetween(content, cue, parts)
    const own = between.filter((p) => p === draft.source).reduce((sum, p) => sum + p.to - p.from, 0)
    const cues = between.filter((p) => p.kind === 'CUE').length
    const contents = between.filter((p) => p.kind === 'CONTENT')
    const words = contents.reduce((sum, p) => sum + p.to - p.from, 0)
    // a content in between already answers the cue: a second one on the same side is likelier another's
    const cost =
      gapBetween(content, cue) - own - words + 12 * cues + 3 * contents.length + (cue.at > content.at ? 1 : 0)
    if (cost < least) {
      least = cost
      best = draft
    }
  }
  return best
}

function linkSources(drafts: readonly Draft[], parts: readonly Part[]): void {
  const sources = parts.filter((p) => p.kind === 'SOURCE')
  for (const draft of drafts) {
    const cue = draft.cue
    if (!cue) continue
    let least = FAR
    for (const source of sources) {
      if (source.sentence !== cue.sentence) continue
      const between = listBetween(source, cue, parts)
      const cues = between.filter((p) => p.kind === 'CUE').length
      const rest = between.filter((p) => p.kind !== 'CUE')
      const words = rest.reduce((sum, p) => sum + p.to - p.from, 0)
      const cost =
        gapBetween(source, cue) -
        words +
        2 * cues +
        6 * rest.length +
        (source.at > cue.at ? 2 + 10 * cues : 0)
      if (cost < least) {
        least = cost
        draft.source = source
      }
    }
  }
}

/** Contents whose sentence has no cue of theirs: an open quotation belongs to the cue where it closes, another to the last speaker. */
function linkAcross(
  contents: readonly Part[],
  drafts: readonly Draft[],
  sentences: readonly TaggableSentence[],
): void {
  for (const content of contents) {
    const before = drafts
      .filter((d) => d.cue && d.cue.at < content.at && isNear(d, content, sentences))
      .at(-1)
    const after = drafts.find(
      (d) =>
        d.cue &&
        d.cue.at > content.at &&
        d.cue.sentence - content.sentence <= 2 &&
        isNear(d, content, sentences),
    )
    const goesOn = after && staysOpen(content, sentences)
    const chosen = goesOn ? after : (before ?? (endsSentence(content, sentences) ? undefined : after))
    chosen?.contents.push(content)
  }
}

/** Within four sentences of the attribution's last part, and no more than one paragraph away. */
function isNear(draft: Draft, content: Part, sentences: readonly TaggableSentence[]): boolean {
  const reached = [draft.cue, ...draft.contents].filter((p) => p !== null)
  return reached.some((p) => {
    const blocks = Math.abs((sentences[p.sentence]?.block ?? 0) - (sentences[content.sentence]?.block ?? 0))
    return Math.abs(p.sentence - content.sentence) <= 2 && blocks <= 1
  })
}

function staysOpen(content: Part, sentences: readonly TaggableSentence[]): boolean {
  const tokens = sentences[content.sentence]?.tokens.slice(content.from, content.to) ?? []
  const open = tokens.findLastIndex((t) => OPENING.has(t.form))
  const close = tokens.findLastIndex((t) => CLOSING.has(t.form))
  return open >= 0
    ? (close <= open && tokens.filter((t) => t.form === '"').length % 2 === 1) || close < open
    : close < 0
}

function endsSentence(content: Part, sentences: readonly TaggableSentence[]): boolean {
  return content.to >= (sentences[content.sentence]?.tokens.length ?? 0) - 1
}

function finish(draft: Draft): LinkedAttribution {
  const range = ({ sentence, from, to }: Part): TokenRange => ({ sentence, from, to })
  return {
    source: draft.source ? [range(draft.source)] : [],
    cue: draft.cue ? [range(draft.cue)] : [],
    content: [...draft.contents].sort((a, b) => a.at - b.at).map(range),
  }
}
