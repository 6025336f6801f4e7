// In: the words of an office as printed; out: one key for all ways of printing them ("the Defense Minister" → "defence minister").

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bdefense\b/g, 'defence'],
  [/\blabor\b/g, 'labour'],
  [/\bchair(?:man|woman|person|men)\b/g, 'chair'],
  [/\bspokes(?:man|woman|people|men)\b/g, 'spokesperson'],
  [/\badvisor\b/g, 'adviser'],
  [/\bcouncill?or\b/g, 'councillor'],
  [/\btransportation\b/g, 'transport'],
  [/\borganization\b/g, 'organisation'],
  [/\b(?:in charge of|responsible for|with responsibility for|for)\b/g, 'of'],
  [/\b(?:the|a|his|her|their|its)\b/g, ' '],
  [/\bministery\b/g, 'ministry'],
  [/\bmacau\b/g, 'macao'],
  [/\bviet nam\b/g, 'vietnam'],
]

/** Lower case, no marks, no punctuation, words only: the key under which names of states, bodies and people are kept. */
export function normalizeWords(text: string): string {
  // Most of what is asked is plain letters, for which the marks need not be looked for.
  if (!/[^ -~]/.test(text))
    return text
      .replace(/['`]/g, '')
      .replace(/&/g, ' and ')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’ʼʻ`´]/g, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[ıİ]/g, 'i')
    .replace(/[əƏ]/g, 'a')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** As `normalizeWords`, and the spellings and small words of titles made one; parentheses are dropped. */
export function normalizeTitle(title: string): string {
  let key = normalizeWords(title.replace(/\([^)]*\)/g, ' '))
  for (const [pattern, replacement] of SPELLINGS) key = key.replace(pattern, replacement)
  return key
    .replace(/\s+/g, ' ')
    .replace(/^(?:of )+|(?: of| and)+$/g, '')
    .trim()
}
