// In: a name with or without its offices; out: the party it is, known from before, from the almanac, or from this text alone.

import type { Doubt, Party } from '../terms/index.js'
import { wholeOf } from './body-code.js'
import { borrowState } from './borrow-state.js'
import { slugOf } from './cast-list.js'
import { CONTRADICTED, contradict, doubtsOf, sharingSurname } from './doubt-name.js'
import { senderOf } from './envoy-sender.js'
import { settleOwners } from './homonym-owner.js'
import { heldOn, type Identified, identifyName, identifyPerson } from './identify-person.js'
import { isLearned } from './learned-lookup.js'
import { splitName } from './match-name.js'
import { codeOfPossessor, lastState, stateAtHome } from './owner-before.js'
import type { OfficePhrase, Proposal, View } from './proposal.js'
import { sectorOf } from './sector-of.js'
import { type Known, type Setting, spanOf } from './setting.js'
import { stateOfWords } from './state-of-words.js'

export interface Resolved {
  readonly parties: readonly number[]
  readonly doubts: readonly Doubt[]
}

const SAME = 0.9
/** Who is known by an earlier article alone is known less surely. */
const LEARNED_SHARE = 0.75
const SAME_SURNAME = 0.88

function nearness(setting: Setting, known: Known, printed: string): number {
  let best = 0
  for (const other of known.names)
    best = Math.max(best, setting.lookup.compare(printed, other, known.familyFirst))
  return best
}

/** Those of the article whom the name may mean, likeliest first; of equals the one named last. */
function findKnown(setting: Setting, printed: string): readonly Known[] {
  const least = splitName(printed).length === 1 ? SAME_SURNAME : SAME
  const scored = setting.known
    .map((known, at) => ({
      known,
      at,
      score: nearness(setting, known, printed) + (known.names.includes(printed) ? 0.05 : 0),
    }))
    .filter(({ score }) => score >= least)
  return scored
    .sort(
      (a, b) =>
        b.score - a.score || lastMention(setting, b.known) - lastMention(setting, a.known) || b.at - a.at,
    )
    .map(({ known }) => known)
}

function lastMention(setting: Setting, known: Known): number {
  for (let at = setting.cast.recent.length - 1; at >= 0; at--)
    if (setting.cast.recent[at]?.parties.includes(known.party)) return at
  return -1
}

const titleCase = (words: string): string =>
  words.replace(
    /(^|\s)(\p{Ll})(?=\p{L}{3,})/gu,
    (_, space: string, letter: string) => space + letter.toUpperCase(),
  )

interface OfficeTold {
  readonly words: string | null
  readonly kind: string | null
  readonly code: string | null
  readonly former: boolean
}

/** The office as printed, in the almanac's words where it knows them; of several the first that is known. */
/** The pope's state needs no saying. */
const OWN_STATE: Readonly<Record<string, string>> = { pope: 'VAT', taoiseach: 'IRL' }

export function tellOffice(offices: readonly OfficePhrase[], setting: Setting, view: View): OfficeTold {
  const office =
    offices.find((phrase) => phrase.match?.office != null) ??
    offices.find((phrase) => phrase.match !== null) ??
    offices[0]
  if (office === undefined) return { words: null, kind: null, code: null, former: false }
  // "His Nepali counterpart" tells a state, and no office.
  if (office.noun.lemma === 'counterpart' && office.match === null)
    return { words: null, kind: null, code: office.owner ?? ownerOf(office, setting, view), former: false }
  const words = office.match?.office?.name ?? titleCase(office.words)
  return {
    words: office.former ? `former ${words}` : words,
    kind: office.former ? null : (office.match?.kind ?? kindOfWords(office)),
    code:
      OWN_STATE[office.noun.lemma] ??
      office.owner ??
      office.match?.code ??
      regionOwner(office, setting) ??
      ownerOf(office, setting, view) ??
      (ENVOY.test(office.noun.lemma) ? senderOf(setting, view, office.head, office.addressee) : null),
    former: office.former,
  }
}

const DEPUTIES: Readonly<Record<string, string>> = {
  governor: 'deputy-governor',
  mayor: 'deputy-mayor',
  minister: 'deputy-minister',
}

/** What the words alone tell: a deputy governor is no governor. */
function kindOfWords(office: OfficePhrase): string | null {
  const { kind } = office.noun
  const deputy = /^(?:first |senior )?(?:deputy|vice|assistant)\b/i.test(
    office.words.replace(/^.*?\b(?=(?:deputy|vice)\b)/i, ''),
  )
  return kind !== null && deputy ? (DEPUTIES[kind] ?? kind) : kind
}

/** "Vice Mayor of Shenzhen": the state of the city. */
function regionOwner(office: OfficePhrase, setting: Setting): string | null {
  return office.noun.sector === 'SUB' ? stateOfWords(office.words, setting.gazetteer) : null
}

/** An ambassador without a country is as often the host's guest as the subject's own. */
const ENVOY = /^(?:ambassador|envoy|consul|consul-general|diplomat|negotiator)$/

/** A possessor's state: "Putin's spokesman", "his foreign minister"; without one the state spoken of last, for offices that a state has. */
function ownerOf(office: OfficePhrase, setting: Setting, view: View): string | null {
  // "Israel summoned our ambassador": ours is never the state that acts.
  const ours = ENVOY.test(office.noun.lemma) && /^our$/i.test(view.tokens[office.possessor ?? -1]?.form ?? '')
  const possessor =
    office.possessor === null || ours ? null : codeOfPossessor(setting, view, office.possessor)
  if (possessor !== null) return possessor
  return office.noun.sector === 'GOV' && !office.noun.weak && !ENVOY.test(office.noun.lemma)
    ? (lastState(setting, view) ?? stateAtHome(setting, view))
    : null
}

/** Words that say less of a person than the almanac does, with others or alone. */
const LOOSEST = /^(?:counterpart|diplomat|leader|ruler|politician|prince|princess)$/
const LOOSE =
  /^(?:counterpart|diplomat|envoy|prince|princess|leader|official|minister|aide|senator|representative|chief|head|secretary|ruler|general|politician|adviser|advisor)$/

function describeKnown(found: Identified, proposal: Proposal, setting: Setting, view: View): Party {
  const { lookup } = setting
  const printed = splitName(proposal.name?.text ?? '').length === 1 ? (proposal.name?.text ?? '') : ''
  const told = tellOffice(proposal.offices, setting, view)
  const held = heldOn(found.person.id, lookup, setting.on)
  const ever = lookup.office(lookup.officesOf(found.person.id).at(-1)?.office ?? '')
  const holding = found.office === null ? (held[0] ?? null) : found.holding
  const office = holding === null ? null : lookup.office(holding.office)
  // Words that the almanac cannot read ("counterpart", "top diplomat") say less than what it knows of the person.
  const vague = proposal.offices.every(
    (phrase) =>
      phrase.match === null &&
      (LOOSEST.test(phrase.noun.lemma) || (LOOSE.test(phrase.noun.lemma) && !phrase.words.includes(' '))),
  )
  const past = vague && held.length === 0 && found.office === null ? ever : null
  const owner = proposal.offices.find((phrase) => phrase.owner !== null)?.owner
  const code = office?.code ?? owner ?? past?.code ?? ever?.code ?? told.code ?? null
  const matched = found.office !== null && !found.office.former
  const words = matched || vague ? (office?.name ?? past?.name ?? told.words) : told.words
  const kind = matched || vague ? (office?.kind ?? told.kind) : (told.kind ?? office?.kind ?? null)
  // "longtime leader Hun Sen": a loose word for one whose time in office is over.
  const over = found.office?.noun.weak === true && setting.on !== null && !found.timely
  const gone = told.former || past !== null || over
  return {
    id: found.person.id,
    kind: 'person',
    code,
    sector: gone ? 'ELI' : sectorOf(kind, code, proposal.sector, lookup),
    name: found.person.name,
    wikidata: found.person.wikidata,
    office: gone && words !== null ? `former ${words.replace(/^former /, '')}` : words,
    officeKind: gone ? null : kind,
    score: Math.round(found.score * shareOf(found, printed, setting) * 100) / 100,
  }
}

/** How much of its score a name keeps that several bear, or that only another article taught. */
function shareOf(found: Identified, printed: string, setting: Setting): number {
  const shared = printed !== '' && sharingSurname(found, printed, setting).length > 0
  return (shared ? SHARED : 1) * (isLearned(found.holding) ? LEARNED_SHARE : 1)
}

/** A bare family name that several in office bear is as likely another's. */
const SHARED = 0.55

function describeUnknown(name: string, proposal: Proposal, setting: Setting, view: View): Party {
  const told = tellOffice(proposal.offices, setting, view)
  const code = told.code ?? borrowState(setting, view, proposal)
  return {
    id: `name:${slugOf(name) || 'unnamed'}`,
    kind: 'person',
    code,
    sector: told.former ? 'ELI' : sectorOf(told.kind, code, proposal.sector, setting.lookup),
    name,
    wikidata: null,
    office: told.words,
    officeKind: told.kind,
    score: told.words === null ? 0.4 : 0.6,
  }
}

/** An office told here that the almanac has not: kept as seen on the article's day, never against the almanac. */
function learnHolding(setting: Setting, view: View, proposal: Proposal, party: Party): void {
  for (const office of proposal.offices) {
    const name = proposal.name?.text ?? ''
    const code = office.owner
    if (code === null || office.former || office.plural || splitName(name).length < 2) continue
    if (office.match === null && (office.noun.weak || LOOSEST.test(office.noun.lemma))) continue
    const id = office.match?.id ?? `${code}/${slugOf(office.words)}`
    // What another article taught is stated anew, so that it does not grow old.
    const held = setting.lookup.holdingsOf(id).filter((holding) => !isLearned(holding))
    if (held.some((holding) => holding.person === party.id)) continue
    const sure =
      setting.on === null || office.match?.many === true
        ? []
        : setting.lookup.holdersOn(id, setting.on).filter((holding) => holding.certain)
    if (sure.length > 0) continue
    const seen = setting.dating.published?.edtf ?? null
    setting.learned.push({
      office: id,
      person: party.id,
      from: null,
      until: null,
      acting: office.match?.acting ?? false,
      source: `learned:${setting.article.id}`,
      personName: party.name,
      officeName: office.match?.office?.name ?? titleCase(office.words),
      code,
      kind: office.match?.kind ?? kindOfWords(office),
      seen,
      span: spanOf(view, proposal),
    })
  }
}

/** Among the nouns by which someone was called. */
const CALLED_FORMER = 'former'

function remember(
  setting: Setting,
  party: number,
  printed: string,
  proposal: Proposal,
  familyFirst: boolean,
): void {
  const entry = setting.known.find((known) => known.party === party)
  const known: Known = entry ?? {
    party,
    names: [],
    code: setting.cast.parties[party]?.code ?? null,
    kinds: new Set<string>(),
    nouns: new Set<string>(),
    familyFirst,
    doubts: new Map(),
  }
  if (entry === undefined) setting.known.push(known)
  if (!known.names.includes(printed)) known.names.push(printed)
  const kind = setting.cast.parties[party]?.officeKind
  if (kind != null) known.kinds.add(kind)
  for (const office of proposal.offices) {
    known.nouns.add(office.noun.lemma)
    if (office.former) known.nouns.add(CALLED_FORMER)
    if (office.match !== null) known.kinds.add(office.match.kind)
  }
}

/** "Wang" beside "Wang Yi" and "Wang Wentao": both are in the article. */
function ambiguity(candidates: readonly Known[], printed: string, setting: Setting): readonly Doubt[] {
  if (candidates.length < 2) return []
  const names = candidates.map((known) => setting.cast.parties[known.party]?.name ?? '').join(' or ')
  return [{ at: 'name', code: 'names/ambiguous-surname', text: `${printed} may be ${names}` }]
}

/** East Asian family names are one short syllable and stand first; used only for people the almanac does not know. */
function looksFamilyFirst(name: string, code: string | null): boolean {
  return (
    code !== null &&
    ['CHN', 'TWN', 'HKG', 'KOR', 'PRK', 'VNM', 'KHM', 'SGP', 'HUN'].includes(code) &&
    splitName(name).length > 1
  )
}

/** Of those in the article whose name fits: the one whose title fits too; a title that points to nobody else does not part them. */
function chooseKnown(
  setting: Setting,
  proposal: Proposal,
  candidates: readonly Known[],
  told: OfficeTold,
): Known | undefined {
  const sameState = candidates.filter(
    (known) => told.code === null || known.code === null || wholeOf(told.code) === wholeOf(known.code),
  )
  if (proposal.offices.length === 0) return sameState[0]
  const kinds = proposal.offices.flatMap((office) => (office.match === null ? [] : [office.match.kind]))
  const nouns = proposal.offices.map((office) => office.noun.lemma)
  const fitting = sameState.find(
    (known) =>
      known.kinds.size === 0 ||
      kinds.some((kind) => known.kinds.has(kind)) ||
      (kinds.length === 0 && nouns.some((noun) => known.nouns.has(noun))),
  )
  if (fitting !== undefined) return fitting
  const printed = proposal.name?.text ?? ''
  const exact = sameState.filter((known) => nearness(setting, known, printed) > 0.94)
  if (exact.length === 0) return undefined
  const holder = identifyPerson(printed, proposal.offices, setting.lookup, setting)
  return holder === null || setting.cast.parties[exact[0]?.party ?? -1]?.id === holder.person.id
    ? exact[0]
    : undefined
}

/** Whose office it is may only show in the order of the text, after all names were gathered. */
function completeCode(
  setting: Setting,
  view: View,
  proposal: Proposal,
  index: number,
  told: OfficeTold,
): void {
  const party = setting.cast.parties[index]
  if (party === undefined || party.code !== null) return
  const code = told.code ?? borrowState(setting, view, proposal)
  if (code !== null) setting.cast.party({ ...party, code })
}

/** Someone whom the article has named, as the almanac's person; null where it has none. */
function identifiedOf(known: Known, proposal: Proposal, setting: Setting): Identified | null {
  const person = setting.lookup.person(setting.cast.parties[known.party]?.id ?? '')
  if (person === null) return null
  const score = setting.lookup.nearness(proposal.name?.text ?? '', person)
  return { person, score, office: null, officeId: null, holding: null, timely: false }
}

export function resolvePerson(setting: Setting, view: View, proposed: Proposal): Resolved {
  const proposal = settleOwners(proposed, setting)
  const printed = proposal.name?.text ?? ''
  const single = splitName(printed).length <= 1
  const candidates = findKnown(setting, printed)
  const told = tellOffice(proposal.offices, setting, view)
  const said = proposal.offices.find((office) => office.owner !== null)?.owner ?? null
  const chosen = chooseKnown(setting, proposal, candidates, { ...told, code: said })
  if (chosen !== undefined) {
    const rivals = candidates.filter(
      (known) => nearness(setting, known, printed) >= nearness(setting, chosen, printed) - 0.001,
    )
    remember(setting, chosen.party, printed, proposal, chosen.familyFirst)
    completeCode(setting, view, proposal, chosen.party, told)
    if (single && proposal.offices.length === 0) {
      const doubts = [...ambiguity(rivals, printed, setting), ...(chosen.doubts.get(printed) ?? [])]
      return { parties: [chosen.party], doubts }
    }
    const before = chosen.doubts.get(printed) ?? []
    // Who is "former President Obama" once is "President Obama" later by courtesy.
    if (single || chosen.nouns.has(CALLED_FORMER) || before.some((doubt) => doubt.code === CONTRADICTED))
      return { parties: [chosen.party], doubts: before }
    // A name told without its office before may be given one now.
    const doubts = [
      ...before,
      ...contradict(setting, view, proposal, identifiedOf(chosen, proposal, setting)),
    ]
    chosen.doubts.set(printed, doubts)
    return { parties: [chosen.party], doubts }
  }
  const found =
    proposal.offices.length > 0
      ? identifyPerson(printed, proposal.offices, setting.lookup, setting)
      : identifyName(printed, setting.lookup, setting, null)
  const contradiction = contradict(setting, view, proposal, found)
  const party =
    found === null
      ? describeUnknown(printed, proposal, setting, view)
      : describeKnown(found, proposal, setting, view)
  const index = setting.cast.party(party)
  if (found === null || found.office === null || isLearned(found.holding))
    learnHolding(setting, view, proposal, party)
  remember(
    setting,
    index,
    printed,
    proposal,
    found === null ? looksFamilyFirst(printed, party.code) : found.person.familyFirst,
  )
  const doubts = [...(found === null ? [] : doubtsOf(found, printed, setting)), ...contradiction]
  setting.known.find((known) => known.party === index)?.doubts.set(printed, doubts)
  return { parties: [index], doubts }
}
