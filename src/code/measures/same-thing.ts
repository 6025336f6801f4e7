// In: what two acts on measures are on, as printed; out: whether it may be one thing.

/** Words that name the act on a thing, or count it, and not the thing. */
const DULL =
  /^(?:the|and|for|from|its|their|all|some|with|new|other|more|most|remaining|total|blanket|full|partial|temporary|additional|ban|bans|dut(?:y|ies)|tariffs?|imports?|exports?|restrictions?|curbs?|controls?|sanctions?|measures?|limits?|embargo(?:es)?|suspensions?|purchases?|sales?|products?|goods)$/

/** "the ban", "its curbs", "additional tariffs", "it": words that name no thing. */
export function isBareObject(object: string): boolean {
  const words = object.split(/[^\p{L}]+/u).filter((w) => w.length > 0)
  const small = (w: string): boolean => DULL.test(w.toLowerCase()) || BARE.test(w)
  return words.some(small) && words.every((w) => small(w) || FIELDS.test(w))
}

/** "trade curbs" name no thing, "trade" does. */
const FIELDS = /^(?:economic|trade|import|export)$/i

const BARE =
  /^(?:it|them|they|this|these|those|that|which|whole|old|last|own|long|standing|prohibition|boycott|freeze|moratorium|blockade|alert|advisor(?:y|ies)|warnings?|lev(?:y|ies)|penalt(?:y|ies)|quotas?|rules?|steps?|moves?|policy|decision|agreement|treaty|pact|accord|deal|arrangement|of|on|a|an|tit|tat|retaliatory|punitive|so|called|unofficial|current|existing|earlier|previous|similar|such|up|to|per|cent|percent|year|month|week|day|two|three|four|five|six|seven|eight|nine|ten)$/i

/**
 * Two objects share a word that names a thing; where either names none, nothing speaks against it. Names of states tell no things
 * apart ("Chilean grapes", "Chilean wine"), unless an object has nothing else.
 */
export function isSameThing(a: string, b: string): boolean {
  const x = wordsOf(a)
  const y = wordsOf(b)
  return x.length === 0 || y.length === 0 || x.some((w) => y.includes(w))
}

const SENT = /^(?:diplomats?|envoys?|ambassadors?|attach[eé]s?|consuls?|embassy|staff)$/i
const TREATY = /^(?:treat(?:y|ies)|pacts?|accords?|agreements?|deals?|conventions?)$/i
const BONDS = /^(?:ties|relations?|relationship|links|contacts?)$/i

/** Content words by their first five letters, so that "imports" is "import"; who is sent away is one whatever the word. */
function wordsOf(object: string): string[] {
  const all = object
    .split(/[^\p{L}]+/u)
    .filter((w) => w.length > 2 && !DULL.test(w.toLowerCase()) && (TREATY.test(w) || !BARE.test(w)))
    .map((w) => (SENT.test(w) ? 'envoy' : TREATY.test(w) ? 'treaty' : BONDS.test(w) ? 'ties' : w))
  const things = all.filter((w) => !/^\p{Lu}/u.test(w))
  return (things.length > 0 ? things : all).map((w) => w.toLowerCase().slice(0, 5))
}
