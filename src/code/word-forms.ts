// In: a token; out: the words it may be listed under: its lemma, its form, and what is left of a regular ending.

import type { Token } from '../terms/index.js'

const known = new WeakMap<Token, readonly string[]>()

/** Lemma first. A rare verb or noun may have been given a wrong lemma ("downed" → "dow"): its regular stem is tried too. */
export function wordFormsOf(token: Token): readonly string[] {
  const found = known.get(token)
  if (found) return found
  const form = token.form.toLowerCase()
  const forms = [...new Set([token.lemma.toLowerCase(), form, ...stemsOf(form, token.upos)])]
  known.set(token, forms)
  return forms
}

/** "snubbed" → snubb, snub; "erupted" → erupt, erupte; "barbs" → barb. */
function stemsOf(form: string, upos: string): string[] {
  if (upos === 'NOUN') return form.length > 4 && /[^s]s$/.test(form) ? [form.slice(0, -1)] : []
  if (upos !== 'VERB') return []
  const ending = /(ed|ing|es|s)$/.exec(form)?.[0]
  if (!ending || form.length - ending.length < 3) return []
  const stem = form.slice(0, -ending.length)
  const single = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  return ending === 's' ? [stem] : [stem, `${stem}e`, ...single]
}
