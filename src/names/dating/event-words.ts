// In: words of an article or of a chronicle's line; out: keys under which the ways of saying one thing meet ("expelled", "persona non grata").

/** Words that say the same of an event between states: the first is the key. */
const SAME: readonly (readonly [string, RegExp])[] = [
  ['expel', /^(?:expel|expul|persona$|grata$|deport)/],
  ['recall', /^recall/],
  ['sever', /^(?:sever(?:ed|s|ing|ance)?|broke|break|breaks|breaking|cut|cuts|cutting|rupture)$/],
  ['restore', /^(?:restor|resum|normali[sz]|reestablish|renew)/],
  ['open', /^(?:re)?open/],
  ['close', /^(?:clos(?:e|es|ed|ing|ure)|shut)/],
  ['visit', /^(?:visit|trip|trips|tour|arriv|travel|host(?:s|ed|ing)$|welcom)/],
  ['meet', /^(?:summit|met$|meet|talks$)/],
  ['sign', /^(?:sign(?:s|ed|ing)?$|signature|initial)/],
  ['accord', /^(?:agreement|accord|deal|deals|pact|treat(?:y|ies)|arrangement|memorandum|protocol|agreed)/],
  ['truce', /^(?:ceasefire|cease|truce|armistice|cessation|hostilities)/],
  ['coup', /^(?:coup|overthr|oust|toppl|takeover|mutin|junta|putsch)/],
  ['kill', /^(?:kill|assassin|murder|slain|death|dead|dies|died|shot)/],
  ['strike', /^(?:attack|strike|struck|airstrike|bomb|raid|shell|blast|explo)/],
  ['arrest', /^(?:arrest|detain|detention|captur|custody|imprison|jail)/],
  ['release', /^(?:releas|freed|frees|freeing|swap|exchang|pardon)/],
  ['recognise', /^(?:recogni[sz]|recognition)/],
  ['sanction', /^(?:sanction|blacklist|embargo|asset)/],
  ['tariff', /^(?:tariff|duties|duty|levy|levies)/],
  ['vote', /^(?:vote|voted|voting|referendum|plebiscite|ballot)/],
  ['elect', /^(?:elect|reelect)/],
  ['resign', /^(?:resign|quits?$)/],
  ['inaugurate', /^(?:inaugur|sworn|swear)/],
  ['join', /^(?:join|accession|acced|admission|admit|member|enlarg)/],
  ['withdraw', /^(?:withdr|pull|exit|leav|left$|depart)/],
  ['troops', /^(?:troop|soldier|forces$|army$)/],
  ['border', /^(?:border|crossing|frontier)/],
  ['apologise', /^(?:apolog|regret|sorry)/],
  ['court', /^(?:court|tribunal|ruling|ruled|judg|verdict)/],
  ['switch', /^(?:switch|allegiance)/],
  ['envoy', /^(?:diplomat|envoy|ambassador)/],
  ['missile', /^(?:missile|rocket|launch)/],
  ['protest', /^(?:protest|demonstrat|riot|unrest)/],
  ['quake', /^(?:earthquake|quake)/],
  ['ship', /^(?:ship|vessel|tanker|boat)/],
  ['aircraft', /^(?:aircraft|plane|planes|jet|jets|airliner|airplane)/],
  ['ban', /^(?:ban|bans|banned|bar|barred|prohibit)$/],
  ['refuge', /^(?:asylum|refuge$|haven)/],
  ['invade', /^(?:invad|invasion|incursion|offensive)/],
  ['summon', /^summon/],
  ['aid', /^(?:aid|assistance|relief)$/],
]

/** They say nothing of what happened. */
const EMPTY = new Set(
  'the of a an and in on at to for with by from as its his her their over after before into that this which who whose was were is are be been it he she they first second third new between against under about during out up off no not than more one two three day days week month year years president minister prime foreign government leader country countries state national international official officials said says former announced announcement because until through within without will would could should may might'.split(
    ' ',
  ),
)

const ENDINGS = /(?:ations?|itions?|ions?|ings?|ments?|ances?|ers?|ors?|ies|ed|es|s|e|y)$/

export const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i')

/** "Zelenskyy", "Qaddafi", "Kyiv": spellings of foreign names meet. */
const foldSpelling = (word: string): string =>
  word
    .replace(/kyiv/, 'kiev')
    .replace(/q|ck/g, 'k')
    .replace(/([kgd])h/g, '$1')
    .replace(/y|ij/g, 'i')
    .replace(/ou|oo|u/g, 'o')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1')

/** The key of a word; null for one that says nothing. Names keep their length, other words are cut to their stem. */
export function keyOfWord(printed: string): string | null {
  const word = fold(printed).replace(/['’]s$/, '')
  if (word.length < 2 || EMPTY.has(word)) return null
  const same = SAME.find(([, pattern]) => pattern.test(word))
  if (same) return same[0]
  if (/^\p{Lu}/u.test(printed)) return `'${foldSpelling(word)}`
  if (word.length < 3 || /^\d+$/.test(word)) return word.length > 1 && /^\d{3,}$/.test(word) ? word : null
  const stem = word.length > 5 ? word.replace(ENDINGS, '') : word.replace(/s$/, '')
  return stem.slice(0, 7)
}

/** Words with their capitals, parted at hyphens and marks. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:['’]s\b)?/gu) ?? []
