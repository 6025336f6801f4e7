// In: a form and an edit script of the model's lemma classes; out: the lemma, or undefined where the script does not fit.

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

/**
 * The lemma of a word from its ranked scripts (best first). Proper nouns keep their capitals, as the treebanks have it:
 * "Falls" → "Falls", "IAEA" → "IAEA"; everything else is lower case, "I" aside.
 */
export function findLemma(form: string, upos: string, scripts: Iterable<string>): string {
  for (const script of scripts) {
    const lemma = applyScript(form, script)
    if (lemma !== undefined && lemma !== '') return restoreCase(form, upos, lemma)
  }
  return upos === 'PROPN' ? form : form.toLowerCase()
}

function restoreCase(form: string, upos: string, lemma: string): string {
  if (form === 'I' || lemma === 'i') return 'I'
  if (upos !== 'PROPN') return lemma
  const lower = form.toLowerCase()
  if (lemma === lower) return form
  if (lower.startsWith(lemma)) return form.slice(0, lemma.length)
  const first = form.charAt(0)
  return first === first.toLowerCase() ? lemma : first + lemma.slice(1)
}
