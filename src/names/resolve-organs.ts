// In: a body, an organ or a group ("NATO", "the foreign ministry", "Chinese tourists"); out: the party it is.

import type { Doubt, Party } from '../terms/index.js'
import { chooseAntecedent } from './antecedents/choose-antecedent.js'
import { listAntecedents } from './antecedents/list-antecedents.js'
import { SAYS } from './antecedents/none-clues.js'
import { borrowState } from './borrow-state.js'
import { slugOf } from './cast-list.js'
import { embassyBefore, MISSIONS, senderOf } from './envoy-sender.js'
import { lastPair } from './last-pair.js'
import { titles } from './nouns.js'
import { codeOfPossessor, lastState } from './owner-before.js'
import { stateOfParty } from './possessor-organ.js'
import type { Naming, Proposal, View } from './proposal.js'
import { resolveBoth } from './resolve-both.js'
import type { Resolved } from './resolve-people.js'
import type { Setting } from './setting.js'
import { stateOfWords } from './state-of-words.js'
import { codeOf } from './view-sentence.js'

export function describeState(code: string, setting: Setting): Party | null {
  const state = setting.lookup.state(code)
  if (state === null) return null
  return {
    id: `state:${code}`,
    kind: 'state',
    code,
    sector: 'GOV',
    name: state.name,
    wikidata: null,
    office: null,
    officeKind: null,
    score: 1,
  }
}

export function describeBody(code: string, setting: Setting): Party | null {
  const body = setting.lookup.body(code)
  if (body === null) return null
  return {
    id: `body:${code}`,
    kind: 'body',
    code,
    sector: body.kind,
    name: body.name,
    wikidata: null,
    office: null,
    officeKind: null,
    score: 1,
  }
}

interface Owner {
  readonly code: string | null
  readonly doubts: readonly Doubt[]
}

const UNION_SEAT = 'Brussels'

const STATE_ORGANS =
  /^(?:government|ministry|cabinet|parliament|congress|senate|assembly|legislature|military|army|navy|police|judiciary|presidency|regime|junta|coastguard|airforce|leadership|state|treasury)$/

/** "It was ready to talk, the ministry said": who speaks within the sentence speaks for the "it" before. */
function spokenFor(setting: Setting, view: View, head: number): string | null {
  const { tokens } = view
  const verb = tokens[tokens[head]?.head ?? -1]
  if (tokens[head]?.deprel !== 'nsubj' || verb === undefined || !SAYS.test(verb.lemma)) return null
  const between = tokens.slice(0, head).findLast((token) => /^[,–—-]$/.test(token.form))
  if (between === undefined || !/^[,.–—-]$/.test(tokens[verb.i + 1]?.form ?? '')) return null
  const mention = setting.cast.mentions.findLast(
    (one) =>
      one.sentence === view.sentence.index &&
      one.to <= between.i &&
      one.form === 'pronoun' &&
      /^it$/i.test(tokens[one.from]?.form ?? '') &&
      tokens[one.from]?.deprel.startsWith('nsubj') === true,
  )
  const party = setting.cast.parties[mention?.parties[0] ?? -1]
  return party?.kind === 'state' ? party.code : null
}

/** "the foreign ministry here" is of the state that the report comes from; else of the state spoken of last. */
function ownOf(setting: Setting, view: View, proposal: Proposal): string | null {
  const here = /^here$/i.test(view.tokens[proposal.to]?.form ?? '') ? setting.home : null
  // The Union has no ministries and no army.
  const states = /^(?:ministry|army|navy|police|treasury|junta|regime|military)$/.test(
    proposal.phrase?.noun.lemma ?? '',
  )
  if (here !== null) return here
  if (
    !states &&
    !/^(?:government|parliament|embassy|leadership|authority|cabinet)$/.test(
      proposal.phrase?.noun.lemma ?? '',
    )
  )
    return lastState(setting, view, true)
  const told = spokenFor(setting, view, proposal.phrase?.head ?? proposal.head)
  if (told !== null) return told
  const open = listAntecedents(setting, view, proposal.phrase?.head ?? proposal.head, 'organ')
  setting.onReference?.(open)
  const chosen = chooseAntecedent(open)
  return setting.cast.parties[chosen?.choice.parties[0] ?? -1]?.code ?? null
}

/** Whose "the government" or "the ministry" is, where the words do not say: the state last spoken of, with a doubt. */
function findOwner(setting: Setting, view: View, proposal: Proposal): Owner {
  const { phrase } = proposal
  if (proposal.owner !== undefined) return { code: proposal.owner, doubts: [] }
  const inside = view.namings.slice(proposal.from, proposal.to).find((naming) => codeOf(naming) !== null)
  const code =
    phrase?.owner ??
    codeOf(inside ?? null) ??
    stateOfParty(proposal.naming?.meaning ?? proposal.name?.text ?? '')
  if (code !== null) return { code, doubts: [] }
  if (phrase === null) return { code: null, doubts: [] }
  const place = proposal.form === 'name' ? stateOfWords(proposal.name?.text ?? '', setting.gazetteer) : null
  if (place !== null) return { code: place, doubts: [] }
  // "Treasury bonds" are no ministry.
  const loose = phrase.noun.lemma === 'treasury' && phrase.article !== 'definite'
  const state = phrase.noun.sector !== null && STATE_ORGANS.test(phrase.noun.lemma) && !loose
  const mission = MISSIONS.test(phrase.noun.lemma) && phrase.article === 'definite'
  if (phrase.possessor === null && !(state && phrase.article !== 'indefinite') && !mission)
    return { code: null, doubts: [] }
  const owner =
    phrase.possessor !== null
      ? codeOfPossessor(setting, view, phrase.possessor)
      : mission
        ? (embassyBefore(setting, view, phrase.noun.lemma) ?? senderOf(setting, view, phrase.head, null))
        : ownOf(setting, view, proposal)
  if (owner === null) return { code: null, doubts: [] }
  const words = view.text(proposal.from, proposal.to)
  const doubt = {
    at: 'code',
    code: 'names/owner-from-context',
    text: `${words}: taken to be of ${owner}, the state spoken of before`,
  }
  return { code: owner, doubts: [doubt] }
}

/** "the delegation", "the ministry": what bore that noun before. */
function findEarlier(setting: Setting, proposal: Proposal): readonly number[] | null {
  const { phrase } = proposal
  if (
    phrase === null ||
    phrase.article !== 'definite' ||
    phrase.owner !== null ||
    phrase.possessor !== null ||
    proposal.to - proposal.from > 2
  )
    return null
  const { recent } = setting.cast
  for (let at = recent.length - 1; at >= 0; at--) {
    if (recent[at]?.noun === phrase.noun.lemma && recent[at]?.form !== 'collective')
      return recent[at]?.parties ?? null
  }
  return null
}

const FIRMS: ReadonlySet<string> = new Set(['BUS'])
const ARMED: ReadonlySet<string> = new Set(['REB', 'UAF', 'PRM', 'OPP'])

/** "the carrier", "the group": the one firm, or armed group, that the sentences before have named. */
function namedBefore(setting: Setting, view: View, proposal: Proposal): number | null {
  const { phrase } = proposal
  if (phrase === null || phrase.article !== 'definite' || proposal.to - proposal.from !== 2) return null
  if (phrase.owner !== null || phrase.possessor !== null) return null
  const sectors = phrase.noun.sector === 'BUS' ? FIRMS : phrase.noun.lemma === 'group' ? ARMED : null
  const found = new Set<number>()
  for (const entry of setting.cast.recent) {
    if (sectors === null || view.sentence.index - entry.sentence > 3) continue
    for (const index of entry.parties) {
      const party = setting.cast.parties[index]
      if (party?.kind === 'body' && sectors.has(party.sector ?? '') && entry.form === 'name') found.add(index)
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : null
}

/** "The ministers", "the presidents": those of that rank whom the article named of late. */
function findRanked(setting: Setting, view: View, proposal: Proposal): readonly number[] {
  const { phrase } = proposal
  if (proposal.kind !== 'group' || phrase === null || phrase.article !== 'definite' || phrase.owner !== null)
    return []
  if (!titles.has(phrase.noun.lemma)) return []
  const found: number[] = []
  for (const entry of setting.cast.recent.filter((recent) => view.sentence.index - recent.sentence <= 4)) {
    for (const index of entry.parties) {
      const known = setting.known.find((person) => person.party === index)
      if (known?.nouns.has(phrase.noun.lemma) === true && !found.includes(index)) found.push(index)
    }
  }
  return found.slice(-3)
}

/** "The group will meet again": the joint one of before, and of no other is it said so. */
function isAgain(proposal: Proposal): boolean {
  const { phrase } = proposal
  return (
    proposal.form !== 'name' &&
    phrase !== null &&
    /^(?:group|committee|commission)$/.test(phrase.noun.lemma) &&
    phrase.article === 'definite' &&
    phrase.owner === null &&
    phrase.possessor === null &&
    proposal.to - proposal.from === 2
  )
}

const isBare = (proposal: Proposal): boolean =>
  proposal.form !== 'name' &&
  proposal.phrase?.article === 'definite' &&
  proposal.phrase.owner === null &&
  proposal.phrase.possessor === null

function isLeaders(proposal: Proposal): boolean {
  const { phrase } = proposal
  return (
    proposal.kind === 'group' &&
    phrase?.noun.lemma === 'leader' &&
    phrase.plural &&
    phrase.article === 'definite' &&
    phrase.owner === null &&
    phrase.possessor === null &&
    proposal.to - proposal.from === 2
  )
}

const titleCase = (words: string): string =>
  words.replace(
    /(^|\s)(\p{Ll})(?=\p{L}{3,})/gu,
    (_, space: string, letter: string) => space + letter.toUpperCase(),
  )

function nameOrgan(proposal: Proposal, view: View, setting: Setting, code: string | null): string {
  const printed = proposal.name?.text ?? null
  const words = printed ?? proposal.phrase?.words ?? view.text(proposal.from, proposal.to)
  const bare = words.replace(/^the\s+/i, '')
  if (proposal.kind !== 'organ' || printed !== null || code === null)
    return proposal.kind === 'organ' ? titleCase(bare) : bare
  const owner = setting.lookup.state(code)?.name ?? setting.lookup.body(code)?.name ?? code
  return `${titleCase(bare)} of ${owner}`
}

/** One ministry however it is called: "Foreign Ministry", "Ministry of Foreign Affairs". */
function ministryKind(words: string, code: string | null, setting: Setting): string | null {
  if (!/\bministry\b|\bdepartment\b|\bmoi?fa\b/i.test(words)) return null
  const minister = words
    .replace(/\bministry\b/i, 'minister')
    .replace(/\bdepartment\b/i, 'secretary')
    .replace(/^(?:the|chinese|state)\s+/i, '')
  return setting.lookup.findOffice(minister, code)?.kind ?? null
}

export function resolveOrgan(setting: Setting, view: View, proposal: Proposal): Resolved {
  const both = resolveBoth(setting, view, proposal)
  if (both.length > 0) return { parties: both, doubts: [] }
  const meaning = proposal.naming?.meaning ?? null
  const text = proposal.name?.text ?? view.text(proposal.from, proposal.to)
  const body = setting.lookup.findBody(meaning ?? text)
  if (body !== null && proposal.kind !== 'group') {
    const party = describeBody(body.code, setting)
    if (party !== null) return { parties: [setting.cast.party(party)], doubts: [] }
  }
  // "The leaders spoke about trade": the two who lead and were named last, before any body of leaders.
  const leaders = isLeaders(proposal) ? lastPair(setting, view, proposal.from, 'leader') : []
  if (leaders.length === 2) return { parties: leaders, doubts: [] }
  const ranked = findRanked(setting, view, proposal)
  if (ranked.length > 1) return { parties: ranked, doubts: [] }
  const earlier = findEarlier(setting, proposal)
  const named = namedBefore(setting, view, proposal)
  if (named !== null) return { parties: [named], doubts: [] }
  if (isAgain(proposal)) return { parties: earlier?.length === 2 ? earlier : [], doubts: [] }
  if (earlier !== null) return { parties: earlier, doubts: [] }
  // "The operator of the plant" is none that a later "it" could mean.
  if (proposal.phrase?.noun.sector === 'BUS' && proposal.phrase.noun.weak && isBare(proposal))
    return { parties: [], doubts: [] }
  const owner = findOwner(setting, view, proposal)
  const borrowed = owner.code === null ? borrowState(setting, view, proposal) : null
  const code = owner.code ?? borrowed
  const { doubts } = owner
  if (
    proposal.kind === 'group' &&
    code === null &&
    proposal.phrase?.article === 'none' &&
    proposal.phrase.noun.sector === null
  )
    return { parties: [], doubts: [] }
  const name = meaning ?? nameOrgan(proposal, view, setting, code)
  const kind = proposal.kind === 'group' ? 'group' : 'body'
  const ministry =
    proposal.kind === 'organ' ? ministryKind(proposal.phrase?.words ?? name, code, setting) : null
  const owned = code === null ? '' : `${code}.`
  const party: Party = {
    id: `${kind}:${owned}${ministry === null ? slugOf(name) : `ministry-${ministry}`}`,
    kind,
    code,
    sector: sectorFor(proposal, code, setting),
    name,
    wikidata: null,
    office: null,
    officeKind: null,
    score: code === null ? 0.5 : borrowed !== null || doubts.length > 0 ? 0.6 : 0.85,
  }
  return { parties: [setting.cast.party(party)], doubts }
}

/** People and organs of an international body bear its sector, save its troops and its press. */
function sectorFor(proposal: Proposal, code: string | null, setting: Setting): Party['sector'] {
  const { sector } = proposal
  if (sector === null && stateOfParty(proposal.naming?.meaning ?? proposal.name?.text ?? '') !== null)
    return 'PTY'
  if (code !== null && setting.lookup.state(code) === null) {
    const kind = setting.lookup.body(code)?.kind ?? null
    if (kind !== null && (sector === null || sector === 'GOV' || sector === 'LEG')) return kind
  }
  return sector
}

/** "China urged Brussels to lift tariffs": the Union's seat speaks for the Union, and who travels there sees the Union, unless the article tells of Belgium. */
function actsForUnion(setting: Setting, naming: Naming): boolean {
  if (naming.state?.by === 'name' || naming.text !== UNION_SEAT) return false
  const union = (code: string | null): boolean => code === 'EUR'
  const others = [...setting.views.values()].flatMap((view) =>
    view.namings.filter((other) => other !== null && other.text !== UNION_SEAT),
  )
  return (
    others.some((other) => union(codeOf(other))) ||
    !others.some((other) => codeOf(other) === naming.state?.state.code)
  )
}

export function resolveNaming(setting: Setting, proposal: Proposal): readonly number[] {
  const { naming } = proposal
  if (naming === null) return []
  const code = actsForUnion(setting, naming) ? null : (naming.state?.state.code ?? null)
  const party =
    naming.state !== null && code === null
      ? describeBody('EUR', setting)
      : code === null
        ? naming.body === null
          ? null
          : describeBody(naming.body.code, setting)
        : describeState(code, setting)
  return party === null ? [] : [setting.cast.party(party)]
}
