// In: a phrase that names an office ("China's premier", "US secretary of state", "party secretary of Yunnan"); out: the office.

import type { Office } from '../terms/index.js'
import type { Almanac } from './almanac.js'
import { classifyTitle } from './classify-title.js'
import { findDepartment } from './find-department.js'
import { normalizeTitle, normalizeWords } from './normalize-title.js'

export interface OfficePhrase {
  /** `CHN/head-of-government`; an id even where the almanac knows no holder. */
  readonly officeId: string
  readonly code: string
  readonly kind: string
  readonly acting: boolean
  /** Null where the almanac has no such office. */
  readonly office: Office | null
}

const LONGEST_NAME = 9
/** Said of any body, its head. */
const ANY_HEAD = /^(?:head|chief|leader|boss)$/
/** Said of a body, its head where the body calls its head so: Interpol has a president beside its secretary general. */
const HEAD =
  /^(?:secretary general|director general|managing director|executive director|executive secretary|president|chair|general secretary|high commissioner|commissioner|director|prosecutor|chief prosecutor|chief executive|administrator|governor|secretary|supreme allied commander|ceo|chief executive officer)$/
const DEPUTY_HEAD =
  /^(?:deputy|vice|assistant) (?:secretary general|director general|president|chief|chair|managing director)$/
const LEADER = /^(?:leader|top leader|ruler|strongman|paramount leader|head|chief)$/

interface Place {
  readonly code: string
  readonly body: boolean
}

/** Parties that rule a state give its name: "the CPC's International Department". */
const PARTIES: Readonly<Record<string, string>> = {
  'chinese communist party': 'CHN',
  'communist party of china': 'CHN',
  'central committee of communist party of china': 'CHN',
  'cpc central committee': 'CHN',
  'ccp central committee': 'CHN',
  ccp: 'CHN',
  cpc: 'CHN',
}

function placeNamed(almanac: Almanac, words: readonly string[]): Place | null {
  const key = words.join(' ').replace(/^the /, '')
  const bare = key.replace(/s$/, '')
  const party = PARTIES[key] ?? PARTIES[bare]
  if (party !== undefined) return { code: party, body: false }
  for (const candidate of key === bare ? [key] : [key, bare]) {
    const body = almanac.bodyNames.get(candidate)
    if (body !== undefined && !almanac.states.has(body.code)) return { code: body.code, body: true }
    const state = almanac.stateNames
      .get(candidate)
      ?.find((match) => match.seat === null || match.seat === 'government')
    if (state !== undefined) return { code: state.state.code, body: false }
    if (body !== undefined) return { code: body.code, body: true }
  }
  return null
}

function describe(almanac: Almanac, code: string, kind: string, acting: boolean): OfficePhrase {
  const officeId = `${code}/${kind}`
  return { officeId, code, kind, acting, office: almanac.findOffice(officeId) }
}

/** The same role under another kind, where a state has no office of the first: a president who leads the government. */
function settleKind(almanac: Almanac, code: string, kind: string): string {
  if (almanac.findOffice(`${code}/${kind}`) !== null) return kind
  const stand: Readonly<Record<string, readonly string[]>> = {
    'upper-speaker': ['speaker'],
    trade: ['economy', 'industry'],
    economy: ['finance'],
    finance: ['economy'],
    interior: ['home-affairs'],
    'party-leader': ['party'],
    'national-security-adviser': ['security-council-secretary'],
    'security-council-secretary': ['national-security-adviser'],
    'chief-of-defence': ['army-chief', 'military-chief'],
    'army-chief': ['chief-of-defence'],
    'state-security': ['intelligence', 'domestic-intelligence'],
    intelligence: ['state-security'],
    'foreign-spokesperson': ['foreign-spokesperson-chief'],
  }
  return stand[kind]?.find((other) => almanac.findOffice(`${code}/${other}`) !== null) ?? kind
}

const REIGNING = /^(?:king|queen|emperor|empress|sultan|emir|amir|grand duke|prince|pope)$/
const PRESIDING =
  /^(?:(?:federal |state |interim |transitional )?president|president of (?:federal )?republic)$/

/** "King of Germany" and "president of Norway" are nobody: what a state calls its head must be what was printed. */
function isCalledSo(almanac: Almanac, code: string, key: string): boolean {
  const monarch = almanac.states.get(code)?.monarch ?? []
  if (REIGNING.test(key)) return monarch.includes(key)
  return monarch.length === 0 || !PRESIDING.test(key)
}

/** Who leads the government where no one else does: a president. */
function settleRole(almanac: Almanac, code: string, key: string, kind: string): string {
  if (kind !== 'head-of-government' || !/^(?:head of government|government head)$/.test(key)) return kind
  if (almanac.findOffice(`${code}/${kind}`) !== null) return kind
  return almanac.findOffice(`${code}/president`) === null ? 'head-of-state' : 'president'
}

const wordsOf = (title: string): readonly string[] => title.split(' ')

/** "Director" for a director general and "commissioner" for a high commissioner, but no "secretary": bodies have many. A body whose head the almanac does not keep may call it anything. */
function callsHeadSo(almanac: Almanac, code: string, key: string): boolean {
  const office = almanac.findOffice(`${code}/head`)
  if (office === null) return true
  const own = wordsOf(normalizeTitle(office.name).replace(/ of .*$/, ''))
  const printed = wordsOf(key === 'general secretary' ? 'secretary general' : key)
  if (printed.length === 1 && printed[0] === 'secretary') return own.length === 1 && own[0] === 'secretary'
  return printed.every((word) => own.includes(word))
}

/** Another office of the body that is printed so, alone of all: "supreme allied commander" of NATO. */
function officeCalled(almanac: Almanac, code: string, key: string): string | null {
  if (!HEAD.test(key)) return null
  const called = almanac
    .officeIds()
    .filter((id) => id.startsWith(`${code}/`) && id !== `${code}/head`)
    .filter((id) => `${normalizeTitle(almanac.findOffice(id)?.name ?? '')} `.startsWith(`${key} `))
  return called.length === 1 ? (called[0] ?? null) : null
}

function resolveTitle(almanac: Almanac, title: string, place: Place): OfficePhrase | null {
  const key = normalizeTitle(title)
  if (key === '') return null
  const own = almanac.tables.titles.get(`${place.code}|${key}`)
  if (own !== undefined) return describe(almanac, place.code, own, false)
  if (place.body) {
    const bare = key.replace(/^acting /, '')
    if (ANY_HEAD.test(bare) || (HEAD.test(bare) && callsHeadSo(almanac, place.code, bare)))
      return describe(almanac, place.code, 'head', key.startsWith('acting'))
    const other = officeCalled(almanac, place.code, bare)
    if (other !== null) return { ...describeId(almanac, other), acting: key.startsWith('acting') }
    if (DEPUTY_HEAD.test(key)) return describe(almanac, place.code, 'deputy-head', false)
  } else if (LEADER.test(key)) {
    return describe(
      almanac,
      place.code,
      almanac.states.get(place.code)?.leader ?? 'head-of-government',
      false,
    )
  }
  const department = place.body ? null : findDepartment(almanac, place.code, key)
  if (department !== null) return describe(almanac, place.code, department, key.startsWith('acting'))
  const found = classifyTitle(title, place.code, almanac.tables)
  if (found === null || !isCalledSo(almanac, place.code, key)) return null
  if (place.body && almanac.findOffice(`${place.code}/${found.kind}`) === null) return null
  return describe(
    almanac,
    place.code,
    settleKind(almanac, place.code, settleRole(almanac, place.code, key, found.kind)),
    found.acting,
  )
}

/** "Chinese ambassador to Japan", "Japan's envoy in Beijing": who is sent stands before, to whom after. */
function findEnvoy(almanac: Almanac, words: readonly string[]): OfficePhrase | null {
  const post = words.findIndex((word) => word === 'ambassador' || word === 'envoy' || word === 'commissioner')
  if (post < 0) return null
  const to = words.findIndex((word, at) => at > post && (word === 'to' || word === 'in'))
  const before = words
    .slice(0, to < 0 ? words.length : to)
    .filter((word) => !/^(?:the|s|of|high|ambassador|envoy|commissioner|special|former)$/.test(word))
  const sender = longestPlace(almanac, before)
  if (sender === null) return null
  if (to < 0) return null
  const host = longestPlace(almanac, words.slice(to + 1))
  if (host === null || host.place.code === sender.place.code) return null
  const kinds: Readonly<Record<string, string>> = {
    UNO: 'un-representative',
    EUR: 'eu-representative',
    NATO: 'nato-representative',
  }
  return describe(
    almanac,
    sender.place.code,
    kinds[host.place.code] ?? `ambassador:${host.place.code}`,
    false,
  )
}

interface Placed {
  readonly place: Place
  readonly from: number
  readonly to: number
}

/** Every place named in the words, the longest first. */
function placesIn(almanac: Almanac, words: readonly string[]): readonly Placed[] {
  const found: Placed[] = []
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const place = placeNamed(almanac, words.slice(from, from + length))
      if (place !== null) found.push({ place, from, to: from + length })
    }
  }
  return found
}

function longestPlace(almanac: Almanac, words: readonly string[]): Placed | null {
  return placesIn(almanac, words)[0] ?? null
}

/** An office of a province or city, whose state need not be said: "party secretary of Yunnan". */
function findRegional(almanac: Almanac, title: string, code: string | null): OfficePhrase | null {
  const found = classifyTitle(title, code ?? '', almanac.tables)
  if (found === null || !found.kind.includes(':')) return null
  const offices = almanac.officesOfKind(found.kind)
  const office = offices.find((candidate) => code === null || candidate.code === code)
  return office === undefined ? null : describe(almanac, office.code, found.kind, found.acting)
}

function describeId(almanac: Almanac, id: string): OfficePhrase {
  return describe(almanac, id.slice(0, id.indexOf('/')), id.slice(id.indexOf('/') + 1), false)
}

/** A title that one state alone is listed with: "the taoiseach", "chairman of the National People's Congress". */
function findListed(almanac: Almanac, title: string): OfficePhrase | null {
  const key = normalizeTitle(title)
  const owners = almanac.ownersOfTitle(key)
  const id = owners[0]
  return owners.length === 1 && id !== undefined ? describeId(almanac, id) : null
}

/** A title that one office alone is printed with: "governor of the Bank of Japan". */
function findNamed(almanac: Almanac, title: string): OfficePhrase | null {
  const key = normalizeTitle(title)
  // "Administrator" and "emir" are too bare, though one office alone may be printed so.
  const offices = key.includes(' of ') ? almanac.officesNamed(key) : []
  const id = offices[0]?.id
  return offices.length === 1 && id !== undefined ? describeId(almanac, id) : null
}

/**
 * Null where the phrase names no office that the almanac can know. `context.code`: whose office is meant when the phrase does not
 * say ("the foreign minister" in an article on Japan). Works on words of one language, English, in any order of state and title.
 */
export function findOfficePhrase(
  almanac: Almanac,
  phrase: string,
  context: { readonly code?: string | null } = {},
): OfficePhrase | null {
  const words = normalizeWords(phrase.replace(/['’]s?(?=\s|$)/gu, ' s ')).split(' ')
  const whole = words.filter((word) => word !== 's')
  if (whole.length === 0 || whole.length > 40) return null
  const envoy = findEnvoy(almanac, whole)
  if (envoy !== null) return envoy
  const joined = normalizeWords(phrase.replace(/['’]s(?=\s|$)/gu, 's')).split(' ')
  const named =
    context.code === undefined || context.code === null ? findNamed(almanac, joined.join(' ')) : null
  const listed = findListed(almanac, joined.join(' ')) ?? named
  if (listed !== null) return listed
  const placed = [
    ...placesIn(almanac, whole).map((found) => ({ found, words: whole })),
    ...placesIn(almanac, joined).map((found) => ({ found, words: joined })),
  ]
  const seen = new Set<string>()
  for (const { found, words: all } of placed) {
    const title = normalizeTitle([...all.slice(0, found.from), ',', ...all.slice(found.to)].join(' '))
    const key = `${found.place.code}|${title}`
    if (seen.has(key)) continue
    seen.add(key)
    const office = resolveTitle(almanac, title, found.place)
    if (office !== null && (office.office !== null || !office.kind.includes(':'))) return office
    const regional = findRegional(almanac, title, found.place.code)
    if (regional !== null) return regional
  }
  const regional = findRegional(almanac, whole.join(' '), context.code ?? null)
  if (regional !== null) return regional
  if (context.code !== undefined && context.code !== null) {
    const body = almanac.bodies.has(context.code) && !almanac.states.has(context.code)
    const office = resolveTitle(almanac, whole.join(' '), { code: context.code, body })
    if (office !== null) return office
  }
  return findNamed(almanac, joined.join(' '))
}
