// In: a form, its tag and the model's ranked edit scripts; out: its lemma.

import { findIrregular } from './irregular-forms.js'

/** `=` keeps the form, `!w` puts w in its place, `P2|a|S3|b` cuts 2 letters in front for "a" and 3 behind for "b". */
export function applyScript(form: string, script: string): string | undefined {
  const lower = form.toLowerCase()
  if (script === '=') return lower
  if (script.startsWith('!')) return script.slice(1)
  const [head = 'P0', headPut = '', tail = 'S0', tailPut = ''] = script.split('|')
  const letters = Array.from(lower)
  const headCut = Number(head.slice(1))
  const tailCut = Number(tail.slice(1))
  if (headCut + tailCut >= letters.length + (headPut !== '' || tailPut !== '' ? 1 : 0)) return undefined
  return headPut + letters.slice(headCut, letters.length - tailCut).join('') + tailPut
}

/** What the lemma is found with, all made once when the engine is opened. */
export interface LemmaSources {
  /** `form\txpos` in lower case → lemma, from the treebanks (models/<name>/lemmas.tsv). */
  readonly table: ReadonlyMap<string, string>
  /** Whether a lemma is a word known to the vocabulary, so that "decline" is preferred to "declin". */
  isWord(lemma: string): boolean
}

/** Reads lemmas.tsv: form, tag and lemma, one a line. */
export function readLemmaTable(text: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const line of text.replace(/\r/g, '').split('\n')) {
    const [form, xpos, lemma] = line.split('\t')
    if (lemma !== undefined) table.set(`${form}\t${xpos}`, lemma)
  }
  return table
}

/**
 * The lemma of a word: as the treebanks have that form under that tag, else an irregular form, else by the model's
 * scripts (best first), of which one that makes a known word is preferred. Proper nouns keep their capitals: "Falls" → "Falls".
 */
export function findLemma(
  form: string,
  upos: string,
  xpos: string,
  scripts: Iterable<string>,
  sources: LemmaSources,
): string {
  const lower = form.toLowerCase()
  if (xpos === 'CD' && /^\d{1,3}(?:,\d{3})+$/.test(form)) return form.replaceAll(',', '')
  const known = sources.table.get(`${lower}\t${xpos}`) ?? findIrregular(lower, xpos)
  if (known !== undefined) return restoreCase(form, upos, known)
  let first: string | undefined
  for (const script of scripts) {
    const lemma = applyScript(form, script)
    if (lemma === undefined || lemma === '') continue
    // an ending is cut from an uninflected form only where a word is left: "speculation" is no "speculatio"
    if (sources.isWord(lemma) || (script === '=' && !INFLECTED.has(xpos)))
      return restoreCase(form, upos, lemma)
    if (INFLECTED.has(xpos)) first ??= lemma
  }
  return restoreCase(form, upos, first ?? lower)
}

const INFLECTED = new Set(['NNS', 'VBD', 'VBN', 'VBG', 'VBZ', 'JJR', 'JJS'])

function restoreCase(form: string, upos: string, lemma: string): string {
  if (form === 'I' || lemma === 'i') return 'I'
  if (upos !== 'PROPN') return lemma
  const lower = form.toLowerCase()
  if (lemma === lower) return form
  if (lower.startsWith(lemma)) return form.slice(0, lemma.length)
  const first = form.charAt(0)
  return first === first.toLowerCase() ? lemma : first + lemma.slice(1)
}
