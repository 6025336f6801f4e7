// In: a class of the model's features head, as CoNLL-U writes it; out: a frozen record of feature to value.

const EMPTY: Readonly<Record<string, string>> = Object.freeze({})

/** `Mood=Ind|Tense=Past` → {Mood: 'Ind', Tense: 'Past'}; `_` → {}. */
export function readFeatures(text: string): Readonly<Record<string, string>> {
  if (text === '_' || text === '') return EMPTY
  const pairs = text.split('|').map((pair) => {
    const at = pair.indexOf('=')
    return at < 0 ? [pair, 'Yes'] : [pair.slice(0, at), pair.slice(at + 1)]
  })
  return Object.freeze(Object.fromEntries(pairs))
}

/** The other way, sorted as CoNLL-U asks: by name, capitals and small letters alike. */
export function writeFeatures(feats: Readonly<Record<string, string>>): string {
  const names = Object.keys(feats).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  return names.length === 0 ? '_' : names.map((name) => `${name}=${feats[name]}`).join('|')
}
