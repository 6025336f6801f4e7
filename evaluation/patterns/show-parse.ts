// In: a sentence and the resources; out: its tree and what its words were taken to name, for whoever mends a pattern.

import { proposeMentions, resolveMentions } from '../../src/names/index.js'
import { analyse, splitArticle } from '../../src/parse/index.js'
import { readArticle } from '../../src/read/index.js'
import type { Resources } from '../../src/resources.js'
import { dateArticle, findTimes } from '../../src/when/index.js'

export async function showParse(sentence: string, resources: Resources): Promise<string[]> {
  const bytes = new TextEncoder().encode(sentence)
  const opened = readArticle({ bytes, source: 'lexicon sentence', hints: {} })
  if ('code' in opened) return [`not read: ${opened.text}`]
  const sentences = await analyse(splitArticle(opened.text, opened.blocks), resources.engine)
  const proposals = proposeMentions(opened, sentences, resources.lookup)
  const dating = dateArticle(opened, sentences, findTimes(sentences, opened.text), proposals.clues)
  const cast = resolveMentions(opened, sentences, proposals, dating, resources.lookup, resources.gazetteer)
  const lines = sentences.flatMap((s) => [
    ...s.tokens.map((t) =>
      [
        String(t.i + 1).padStart(3),
        t.form.padEnd(16),
        t.lemma.padEnd(14),
        t.upos.padEnd(6),
        String(t.head + 1).padStart(3),
        t.deprel,
      ].join(' '),
    ),
    '',
  ])
  for (const mention of cast.mentions) {
    const parties = mention.parties.map((p) => cast.parties[p]).filter((p) => p !== undefined)
    const place = mention.place === null ? null : cast.places[mention.place]
    const what = [
      ...parties.map((p) => `${p.kind} ${p.name} (${p.code ?? '?'})`),
      ...(place ? [`place ${place.name} (${place.code ?? '?'})`] : []),
    ]
    lines.push(`    "${mention.span.exact}" ${mention.form}: ${what.join(', ') || 'unknown'}`)
  }
  return lines
}
