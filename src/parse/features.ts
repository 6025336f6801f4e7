// In: a class of the model's features head, as CoNLL-U writes it; out: a frozen record of feature to value.

const seen = new Map<string, Readonly<Record<string, string>>>()
const MAX_SEEN = 2000

/** `Mood=Ind|Tense=Past` → {Mood: 'Ind', Tense: 'Past'}; `_` → {}. */
export function readFeatures(text: string): Readonly<Record<string, string>> {
  const known = seen.get(text)
  if (known !== undefined) return known
  const pairs = text === '_' || text === '' ? [] : splitPairs(text)
  const record: Readonly<Record<string, string>> = Object.freeze(Object.fromEntries(pairs))
  if (seen.size < MAX_SEEN) seen.set(text, record)
  return record
}

function splitPairs(text: string): string[][] {
  return text.split('|').map((pair) => {
    const at = pair.indexOf('=')
    return at < 0 ? [pair, 'Yes'] : [pair.slice(0, at), pair.slice(at + 1)]
  })
}

/** The other way, sorted as CoNLL-U asks: by name, capitals and small letters alike. */
export function writeFeatures(feats: Readonly<Record<string, string>>): string {
  const names = Object.keys(feats).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  return names.length === 0 ? '_' : names.map((name) => `${name}=${feats[name]}`).join('|')
}
