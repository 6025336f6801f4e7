// The nouns that head phrases for people, organs and groups, with the sector and kind of office each tells by itself.

import type { Sector } from '../terms/index.js'

export interface HeadNoun {
  readonly lemma: string
  /** `title` of one person, `organ` of a state or body, `group` of people or things that act, `sides` for collectives. */
  readonly role: 'title' | 'organ' | 'group' | 'sides'
  readonly sector: Sector | null
  /** Kind of office where the noun alone tells it. */
  readonly kind: string | null
  /** Weak nouns ("head", "leader") name a person only with an owner, a name or an article. */
  readonly weak: boolean
}

const TITLES = `
minister GOV minister|premier GOV head-of-government|president GOV president|vice-president GOV vice-president|chancellor GOV head-of-government
king GOV head-of-state|queen GOV head-of-state|emperor GOV head-of-state|empress GOV head-of-state|emir GOV head-of-state|sultan GOV head-of-state
monarch GOV head-of-state|prince GOV royal|princess GOV royal|pope REL head-of-state|ruler GOV leader ~|taoiseach GOV head-of-government
pm GOV head-of-government|fm GOV foreign|secretary GOV secretary|undersecretary GOV deputy-minister|vice-minister GOV deputy-minister
secretary-general GOV secretary-general|spokesperson GOV spokesperson|spokesman GOV spokesperson|spokeswoman GOV spokesperson
ambassador GOV ambassador|envoy GOV special-envoy|consul GOV consul-general|consul-general GOV consul-general|governor SUB governor|mayor SUB mayor
vice-mayor SUB deputy-mayor|vice-governor SUB deputy-governor|chairman - chair|chairwoman - chair|chairperson - chair|chief - head ~|head - head ~|leader - leader ~
director - director ~|director-general GOV director|governor-general GOV governor-general|attorney-general GOV attorney-general|inspector-general GOV inspector|deputy - deputy ~|commissioner GOV commissioner|general MIL officer ~|admiral MIL officer|commander MIL officer
colonel MIL officer|captain MIL officer ~|marshal MIL officer|lieutenant MIL officer|brigadier MIL officer|judge JUD judge|justice JUD judge ~|prosecutor JUD prosecutor
lawmaker LEG lawmaker|mp LEG lawmaker|legislator LEG lawmaker|senator LEG lawmaker|congressman LEG lawmaker|congresswoman LEG lawmaker|representative GOV representative ~
speaker LEG speaker ~|councillor GOV councillor|councilor GOV councillor|counsellor GOV diplomat|counselor GOV diplomat|adviser GOV adviser|advisor GOV adviser
diplomat GOV diplomat|official GOV official|negotiator GOV negotiator|attache GOV diplomat|attaché GOV diplomat|professor EDU academic|analyst EDU analyst|researcher EDU academic
fellow EDU academic ~|expert EDU analyst ~|scholar EDU academic|economist EDU analyst|historian EDU academic|ceo BUS executive|executive BUS executive ~|entrepreneur BUS executive|businessman BUS executive
activist CVL activist|dissident OPP activist|journalist JRN journalist|reporter JRN journalist|correspondent JRN journalist|editor JRN journalist|lawyer CVL lawyer|cleric REL cleric
ayatollah REL cleric|imam REL cleric|archbishop REL cleric|bishop REL cleric|cardinal REL cleric|vice-premier GOV deputy-head-of-government|vice-chairman - vice-chair|tycoon BUS executive|aide GOV adviser
counterpart GOV -|lama REL cleric|officer - officer ~|administrator GOV administrator ~|rapporteur GOV rapporteur|member - member ~|candidate - candidate ~|founder - founder ~`

const ORGANS = `
government GOV|ministry GOV|embassy GOV|consulate GOV|consulate-general GOV|cabinet GOV|presidency GOV|premiership GOV|administration GOV ~|parliament LEG|congress LEG|senate LEG|assembly LEG|legislature LEG|diet LEG|duma LEG
knesset LEG|bundestag LEG|yuan LEG|military MIL|army MIL|navy MIL|airforce MIL|militia PRM|coastguard MIL|force MIL ~|guard MIL ~|police COP|judiciary JUD|court JUD|prosecution JUD|tribunal JUD
party PTY|opposition OPP|authority GOV|regime GOV|agency GOV ~|bureau GOV ~|commission GOV ~|council GOV ~|committee GOV ~|department GOV ~|office GOV ~|mission GOV ~|command MIL ~|monarchy GOV
junta MIL|customs GOV ~|treasury GOV|pentagon MIL|company BUS|firm BUS|corporation BUS|manufacturer BUS|airline BUS|carrier BUS ~|bank BUS|group - ~|newspaper JRN|broadcaster JRN|daily JRN ~|tabloid JRN|media JRN
university EDU|institute EDU|think-tank EDU|tank EDU ~|union LAB ~|chamber BUS ~|federation BUS ~|association CVL ~|church REL|foundation CVL ~|side GOV|leadership GOV|ministerium GOV|secretariat GOV|politburo PTY|fleet MIL
intelligence SPY ~|industry BUS ~|operator BUS ~|maker BUS ~|giant BUS ~|startup BUS|enterprise BUS|hospital MED|museum EDU|school EDU`

const GROUPS = `
official GOV|diplomat GOV|leader GOV|minister GOV|authority GOV|delegation GOV|delegate GOV|lawmaker LEG|legislator LEG|mp LEG|senator LEG|congressman LEG|troop MIL|soldier MIL|force MIL|warship MIL|frigate MIL|destroyer MIL|submarine MIL|carrier MIL|fighter MIL|bomber MIL
jet MIL|warplane MIL|aircraft MIL|plane MIL|helicopter MIL|drone MIL|missile MIL|ship - |vessel - |boat - |flotilla MIL|fleet MIL|marine MIL|sailor MIL|airman MIL|fisherman AGR|fisher AGR|trawler AGR|farmer AGR|tourist CVL|traveler CVL|traveller CVL|visitor CVL|citizen CVL|national CVL
resident CVL|people CVL|public CVL|person CVL|civilian CVL|family CVL|student EDU|scholar EDU|academic EDU|researcher EDU|professor EDU|protester CVL|protestor CVL|demonstrator CVL|crowd CVL|netizen CVL|user CVL|consumer CVL|voter CVL|activist CVL|dissident OPP
company BUS|firm BUS|business BUS|investor BUS|manufacturer BUS|exporter BUS|importer BUS|airline BUS|producer BUS|trader BUS|supplier BUS|executive BUS|entrepreneur BUS|businesspeople BUS|businessman BUS|bank BUS|shipbuilder BUS|chipmaker BUS|automaker BUS
media JRN|reporter JRN|journalist JRN|newspaper JRN|outlet JRN|refugee REF|migrant REF|asylum-seeker REF|militant REB|rebel REB|insurgent REB|fighter REB|gunman UAF|separatist REB|hacker CRM|criminal CRM|gang CRM|smuggler CRM|terrorist REB|worker LAB|guard MIL|mob CVL|rioter CVL|shopper CVL|docker LAB|villager CVL|bystander CVL|employee LAB|crew CVL|passenger CVL
expert EDU|analyst EDU|doctor MED|patient MED|envoy GOV|ambassador GOV|negotiator GOV|spokesperson GOV|prosecutor JUD|judge JUD|police COP|policeman COP|officer - |group - |team - |member - |party PTY|artist CVL|performer CVL|singer CVL|musician CVL|athlete CVL|survivor CVL|victim CVL|hostage CVL|prisoner CVL|detainee CVL|settler CVL|youth CVL|woman CVL|man CVL|child CVL|serviceman MIL|servicewoman MIL|personnel MIL|commander MIL|nationalist CVL|star CVL|celebrity CVL|relative CVL|trader BUS|battleship MIL|gunboat MIL|cruiser MIL|putschist MIL|minority CVL|settler CVL|pilgrim REL|monk REL|cleric REL`

const SIDES = `
side|country|nation|state|government|party|leader|minister|power|neighbour|neighbor|capital|economy|ally|rival|delegation|president|foe|militaries MIL|military MIL|adversary|superpower|giant|diplomat|official|counterpart|prime|premier|people|man|woman|envoy|foreign
army MIL|navy MIL|force MIL|parliament LEG|kingdom|republic`

const readList = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')

function readNouns(text: string, role: HeadNoun['role']): readonly (readonly [string, HeadNoun])[] {
  return readList(text).map((cell) => {
    const [lemma = '', sector = '-', kind = '-'] = cell.replace(/ ~$/, '').split(' ')
    return [
      lemma,
      {
        lemma,
        role,
        sector: sector === '-' ? null : (sector as Sector),
        kind: kind === '-' ? null : kind,
        weak: cell.endsWith('~'),
      },
    ] as const
  })
}

const EPITHETS = `
country state|state state|island state|nation state|kingdom state|republic state|archipelago state|emirate state|sultanate state|monarchy state|bloc body|alliance body|grouping body|organisation body|organization body
guest guest|visitor guest|host guest|neighbour guest|neighbor guest|ally guest|rival guest|foe guest|adversary guest`

export type Epithet = 'state' | 'body' | 'guest'

/** "the kingdom", "the bloc", "his guest": names that a text gives to the state, body or person it has named. */
export const epithets: ReadonlyMap<string, Epithet> = new Map(
  readList(EPITHETS).map((cell): [string, Epithet] => {
    const [lemma = '', kind] = cell.split(' ')
    return [lemma, kind === 'body' || kind === 'guest' ? kind : 'state']
  }),
)

/** One person's title: "minister". */
export const titles: ReadonlyMap<string, HeadNoun> = new Map(readNouns(TITLES, 'title'))
/** What a state or body acts through: "ministry". */
export const organs: ReadonlyMap<string, HeadNoun> = new Map(readNouns(ORGANS, 'organ'))
/** Several people, ships or firms: "tourists". */
export const groups: ReadonlyMap<string, HeadNoun> = new Map(readNouns(GROUPS, 'group'))
/** After "the two" or "both": "sides". */
export const sides: ReadonlyMap<string, HeadNoun> = new Map(readNouns(SIDES, 'sides'))
