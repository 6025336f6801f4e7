// In: text; out: its telling words, each with what it is worth as proof that two texts tell one act: stems, one sign for synonyms, numbers, names.

/** What articles name by several words: one telling has "severed relations", the other "cut ties". The first word stands for all. */
const SYNONYMS: readonly (readonly string[])[] = [
  'break sever cut rupture broke broken',
  'relation tie relationship',
  'diplomat envoy consul counsellor attaché attache staff diplomatic officer',
  'expel expulsion oust eject throw threw thrown grata leave persona',
  'recall withdraw pull withdrew withdrawn',
  'summon convoke',
  'protest complaint démarche demarche note',
  'ban bar prohibit embargo forbid boycott outlaw',
  'suspend halt freeze stop froze frozen stoppage pause',
  'lift drop remove scrap abolish rescind',
  'resume restore reopen restart normalise normalize',
  'agreement deal pact accord treaty understanding memorandum',
  'sign ink signature',
  'agree pledge promise vow commit undertake',
  'talk meeting meet summit met negotiation discuss session',
  'visit trip travel arrive journey tour arrival flew',
  'accuse blame charge allege accusation allegation claim',
  'reject dismiss deny denial refute',
  'condemn denounce criticise criticize deplore',
  'praise welcome thank hail applaud',
  'urge call appeal demand request ask',
  'threaten warn threat warning',
  'troop soldier serviceman servicemen force personnel',
  'missile rocket shell mortar projectile',
  'aircraft plane airplane jet warplane',
  'ship vessel boat warship frigate trawler',
  'import purchase',
  'farm agricultural crop agriculture farming',
  'seafood fish shellfish fishery',
  'tariff duty levy duties',
  'airspace skies overflight',
  'espionage spying spied intelligence',
  'lorry truck',
  'close shut closure',
  'border frontier',
  'end terminate conclude finish settle resolve',
  'begin start launch',
  'kill death dead killing',
  'detain arrest seize imprison jail',
  'release free freed',
  'quarrel dispute feud',
].map((line) => line.split(' '))

/** Words that stand in any news between states, and so tell little of which act is meant. */
const USUAL =
  'foreign minister ministry president prime government official spokesman spokeswoman leader country countries capital state national decision statement affair announce tell told ministers border relations relation diplomat agreement talk visit accuse agree urge reject condemn praise threaten neighbour neighbor embassy ambassador people office side reporter news conference issue step move measure day week month year monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'

const DULL = new Set(
  'that with from have this were which their also said says would after been will they when over into than then there what about could other more most some such between during before against under while where both last week month year early late them these those whose your here just only since until upon very well being does made make many much because first second third again still'.split(
    ' ',
  ),
)

/** Words of a measure's object that do not say what it is about: "imports of khat", "other goods", "all restrictions on trade". */
const VAGUE_THINGS =
  'the and all any its for import export sale purchase shipment delivery dispatch supply trade goods product commodity item kind type number programme program project measure restriction limit control ban suspension sanction step decision service issuance entry hour day week month year they them this'

/** What a shared word is worth: a number or name says more than a word, and a word of the trade less. */
const WORTH = { name: 1.5, figure: 1.2, word: 1, number: 0.6, usual: 0.3 }

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
/** Letters that the name of a state and of its people have in common. */
const PEOPLE = 4

/** "restrictions" and "restricted" have one sign, and so have "severed" and "cut". */
export interface Words {
  /** Sign of a word → its worth. */
  readonly worth: ReadonlyMap<string, number>
  readonly sum: number
}

/** `names`: stems of the sides, which all reports between them share, as they do "Belgian" beside "Belgium". */
export function weighWords(text: string, names: ReadonlySet<string> = new Set()): Words {
  const peoples = new Set([...names].filter((n) => n.length >= PEOPLE).map((n) => n.slice(0, PEOPLE)))
  const out = new Map<string, number>()
  for (const found of text.matchAll(/\p{L}[\p{L}\p{M}’'-]*|\d[\d.,]*/gu)) {
    const printed = found[0]
    const first = found.index === 0 || /[.!?:"“]\s*$/.test(text.slice(0, found.index))
    if (/^\d/.test(printed)) {
      out.set(printed.replace(/[.,]+$/, ''), WORTH.figure)
      continue
    }
    const word = printed.toLowerCase().replace(/['’]s?$/, '')
    if (word.length < 3 || DULL.has(word)) continue
    const number = NUMBERS.indexOf(word)
    if (number >= 0) out.set(String(number + 2), WORTH.number)
    if (number >= 0) continue
    const bare = stem(word)
    const capital = /^\p{Lu}/u.test(printed)
    if (names.has(bare) || (capital && peoples.has(bare.slice(0, PEOPLE)))) continue
    const sign = SIGN.get(bare)
    if (sign === undefined && word.length < 4) continue
    const worth = TRADE.has(sign ?? bare) ? WORTH.usual : capital && !first ? WORTH.name : WORTH.word
    out.set(sign ?? bare, Math.max(worth, out.get(sign ?? bare) ?? 0))
  }
  return { worth: out, sum: [...out.values()].reduce((sum, w) => sum + w, 0) }
}

/** Words of a name, without their endings. */
export function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return new Set(words.filter((w) => !DULL.has(w) && w !== 'the' && w !== 'and').map(stem))
}

/** What a phrase names: things by the sign of their word, names of places and persons, and figures. */
export interface Thing {
  readonly things: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly counts: ReadonlySet<string>
}

/** `states`: stems of the names of the sides, which tell nothing of what is meant. */
export function readThing(text: string, states: ReadonlySet<string>): Thing {
  const [things, names, counts] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const peoples = new Set([...states].map((n) => n.slice(0, PEOPLE)))
  for (const { 0: printed, index } of text.matchAll(/\p{L}{3,}|\d[\d.,]*/gu)) {
    const word = printed.toLowerCase()
    const number = NUMBERS.indexOf(word)
    if (number >= 0 || /^\d/.test(word)) {
      counts.add(number >= 0 ? String(number + 2) : word.replace(/[.,]/g, ''))
      continue
    }
    const bare = stem(word)
    if (DULL.has(word) || VAGUE.has(bare)) continue
    if (states.has(bare) || peoples.has(bare.slice(0, PEOPLE))) continue
    if (!/^\p{Lu}/u.test(printed)) things.add(SIGN.get(bare) ?? bare)
    else if (!isPeople(word, text.slice(index + word.length))) names.add(bare)
  }
  return { things, names, counts }
}

/** "the Polish consul in Brest": a people's adjective names no place. */
const isPeople = (word: string, after: string): boolean =>
  /(?:ish|an|ese|i|ch|ss|greek|thai)$/.test(word) && /^ \p{Ll}/u.test(after)

/** Common worth over that of the poorer text, and how much that poorer text has to prove anything with. */
export function compareWords(x: Words, y: Words): { readonly share: number; readonly least: number } {
  const [few, many] = x.worth.size < y.worth.size ? [x.worth, y.worth] : [y.worth, x.worth]
  let common = 0
  for (const [word, worth] of few) {
    const other = many.get(word)
    if (other !== undefined) common += Math.min(worth, other)
  }
  const least = Math.min(x.sum, y.sum)
  return { share: least === 0 ? 0 : common / least, least }
}

function stem(word: string): string {
  const bare = word
    .replace(/ie[sd]$/, 'y')
    .replace(/([^s])s$/, '$1')
    .replace(/(?:ation|ition|tion|sion|ment|ing|ed|e)$/, '')
    .replace(/y$/, '')
    .replace(/([^aeiou])\1$/, '$1')
  return bare.length >= 3 ? bare : word.replace(/s$/, '')
}

const SIGN: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((words) => words.map((w) => [stem(w), stem(words[0] ?? w)] as const)),
)
const VAGUE: ReadonlySet<string> = new Set(VAGUE_THINGS.split(' ').map(stem))
const TRADE: ReadonlySet<string> = new Set(
  USUAL.split(' ')
    .map(stem)
    .map((w) => SIGN.get(w) ?? w),
)
