// In: an article's sentences with the reader's speech tags; out: the sayings that run over sentences or that syntax does not show.

import type { SentenceReading } from '../terms/index.js'
import { linkAttributions, type TokenRange } from './attributions.js'
import { type Tree, tokenAt } from './graph.js'
import type { Scene } from './scene.js'
import { type Utterance, voiceAt } from './voices.js'

/** One utterance for each stretch of content with a known source. Never throws on text. */
export function hearVoices(scene: Scene, readings: ReadonlyMap<number, SentenceReading>): Utterance[] {
  if (readings.size === 0) return []
  const linked = linkAttributions(
    scene.sentences,
    scene.sentences.map((s) => readings.get(s.index)?.speech ?? []),
  )
  return linked.flatMap(({ source, cue, content }): Utterance[] => {
    const said = source[0]
    const by = cue[0]
    const tree = said && scene.trees[said.sentence]
    if (!said || !by || !tree) return []
    const speaker = headIn(tree, said)
    const none: ReadonlySet<number> = new Set()
    const voice = voiceAt(scene, tree, said.sentence, speaker, none)
    return content.map((range) => ({
      sentence: range.sentence,
      cue: range.sentence === by.sentence ? by.from : range.from,
      source: range.sentence === said.sentence ? ([said.from, said.to] as const) : null,
      content: new Set(Array.from({ length: range.to - range.from }, (_, i) => range.from + i)),
      voice,
      rule: 'code/heard-voices',
    }))
  })
}

/** The word of a range that hangs on a word outside it. */
function headIn(tree: Tree, { from, to }: TokenRange): number {
  for (let i = from; i < to; i++) {
    const token = tokenAt(tree, i)
    if ((token.head < from || token.head >= to) && token.upos !== 'PUNCT' && token.upos !== 'ADP') return i
  }
  return from
}
