// In: a scene; out: a finding for each name that is printed otherwise than the holder of its office is called, once a name.

import type { Finding } from '../terms/index.js'
import type { Scene } from './scene.js'

/** Also for people of whom the article tells no act: what is printed wrongly is worth knowing. */
export function findMisprints(scene: Scene): Finding[] {
  const out = new Map<string, Finding>()
  for (const mention of scene.cast.mentions) {
    for (const doubt of mention.doubts) {
      if (doubt.code !== 'names/differs-from-holder' || out.has(doubt.text)) continue
      out.set(doubt.text, {
        kind: 'name-differs-from-holder',
        code: doubt.code,
        text: `${doubt.text.charAt(0).toUpperCase()}${doubt.text.slice(1)}.`,
        article: scene.article.id,
        spans: [mention.span],
        about: [],
        data: {},
      })
    }
  }
  return [...out.values()]
}
