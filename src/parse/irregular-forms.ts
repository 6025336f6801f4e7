// In: an irregular English form and its tag; out: its lemma. A closed class, written out; prefixes ("overthrew") are tried too.

const VERBS = `arise arose arisen|awake awoke awoken|be was been|be were been|bear bore borne|beat beat beaten|become became become|
begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|
break broke broken|breed bred bred|bring brought brought|build built built|burn burnt burnt|burst burst burst|buy bought bought|
cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|
deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|dwell dwelt dwelt|
eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|
fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|
get got gotten|get got got|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|
hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|
lean leant leant|leap leapt leapt|learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|
make made made|mean meant meant|meet met met|mow mowed mown|pay paid paid|prove proved proven|put put put|quit quit quit|read read read|
rend rent rent|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said said|see saw seen|
seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|
shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|
sleep slept slept|slide slid slid|sling slung slung|slit slit slit|smell smelt smelt|sow sowed sown|speak spoke spoken|speed sped sped|
spell spelt spelt|spend spent spent|spill spilt spilt|spin spun spun|spit spat spat|split split split|spoil spoilt spoilt|
spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|
stride strode stridden|strike struck struck|strike struck stricken|string strung strung|strive strove striven|swear swore sworn|
sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|
tell told told|think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden|wake woke woken|wear wore worn|
weave wove woven|weep wept wept|win won won|wind wound wound|wring wrung wrung|write wrote written`

const PREFIXES = /^(?:over|under|out|up|with|fore|mis|re|un|be|inter|off|broad|fore)/

const NOUNS = `man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|criterion criteria|
phenomenon phenomena|crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|synthesis syntheses|
diagnosis diagnoses|oasis oases|axis axes|parenthesis parentheses|emphasis emphases|wife wives|life lives|knife knives|leaf leaves|
half halves|wolf wolves|thief thieves|shelf shelves|self selves|loaf loaves|calf calves|scarf scarves|bacterium bacteria|
stimulus stimuli|nucleus nuclei|fungus fungi|alumnus alumni|memorandum memoranda|referendum referenda|index indices|
matrix matrices|vertex vertices|appendix appendices|species species|series series|means means|headquarters headquarters|
movie movies|cookie cookies|calorie calories|zombie zombies|tie ties|pie pies|lie lies|hero heroes|echo echoes|veto vetoes|
embargo embargoes|tomato tomatoes|potato potatoes|torpedo torpedoes|cargo cargoes|bus buses|gas gases|virus viruses|
campus campuses|status statuses|bonus bonuses|census censuses|consensus consensuses|lens lenses|quiz quizzes|cache caches|
axe axes|ache aches|house houses|horse horses|case cases|base bases|phase phases|purpose purposes|course courses|nurse nurses|
response responses|expense expenses|license licenses|defense defenses|promise promises|exercise exercises|enterprise enterprises|
compromise compromises|franchise franchises|increase increases|decrease decreases|release releases|lease leases|disease diseases|
database databases|purchase purchases|vase vases|size sizes|prize prizes|breeze breezes|freeze freezes|gaze gazes`

const COMPARISON =
  'good better best|well better best|bad worse worst|far farther farthest|far further furthest'

const past = new Map<string, string>()
const participle = new Map<string, string>()
const plural = new Map<string, string>()
const comparative = new Map<string, string>()
const superlative = new Map<string, string>()

for (const [list, ...maps] of [
  [VERBS, past, participle],
  [NOUNS, plural],
  [COMPARISON, comparative, superlative],
] as const) {
  for (const entry of list.replace(/\n/g, '').split('|')) {
    const [lemma = '', ...forms] = entry.split(' ')
    for (const [k, form] of forms.entries()) if (!maps[k]?.has(form)) maps[k]?.set(form, lemma)
  }
}

const BY_TAG: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  VBD: past,
  VBN: participle,
  NNS: plural,
  JJR: comparative,
  JJS: superlative,
}

/** Lemma of a lower-case form under a Penn tag, or undefined where it is not irregular. */
export function findIrregular(form: string, xpos: string): string | undefined {
  const table = BY_TAG[xpos]
  if (table === undefined) return undefined
  const known = table.get(form)
  if (known !== undefined) return known
  if (xpos === 'NNS') {
    const compound = /^(.{2,})(men|women|children|wives|selves|feet)$/.exec(form)
    return compound === null ? undefined : `${compound[1]}${plural.get(compound[2] as string)}`
  }
  const prefix = xpos === 'VBD' || xpos === 'VBN' ? PREFIXES.exec(form)?.[0] : undefined
  const rest = prefix === undefined ? undefined : table.get(form.slice(prefix.length))
  // short bases ("let", "led") make too many false friends: "outlet", "bled"
  return rest === undefined || form.length - (prefix as string).length < 4 ? undefined : `${prefix}${rest}`
}
