// In: the title of an office and whose it is; out: its kind in the almanac's small set, or null for offices the almanac does not keep.

import { normalizeTitle } from './normalize-title.js'

export interface TitleTables {
  /** `code|title key` or `*|title key` → kind. */
  readonly titles: ReadonlyMap<string, string>
  /** What a ministry is about → kind: "external relations" → foreign. */
  readonly topics: ReadonlyMap<string, string>
}

export interface TitleClass {
  /** `foreign`, `ambassador:japan`, `governor:yunnan`: what stands after the colon is the place as printed, as a slug. */
  readonly kind: string
  readonly acting: boolean
}

const JUNIOR =
  /^(?:deputy|vice|assistant|junior|associate|parliamentary|shadow|former|first deputy|senior deputy|under|alternate|second|state secretary|minister of state|state minister|minister delegate|secretary of state at|undersecretary|permanent secretary)\b/
const ENVOY =
  /^(?:.* )?(?:ambassador|envoy|high commissioner)(?: extraordinary and plenipotentiary)? (?:to|in) (.+)$/
const CONSUL = /^consul general (?:in|to|at|of) (.+)$/
const PARTY_SECRETARY =
  /^(?:communist )?(?:party (?:committee )?(?:secretary|chief|boss)|secretary of .*party committee|(?:ccp|cpc|party) (?:committee )?secretary)(?: (?:of|in))? (.+)$/
const GOVERNOR =
  /^(?:acting )?(?:governor|chief minister|premier|president|head|chair|prefect|leader|mayor|lord mayor)(?: of (?:peoples )?government)? (?:of|in) (.+)$/
const REGION =
  /(?:province|prefecture|oblast|krai|republic|region|autonomous (?:region|okrug)|state|county|district|department)/
/** "Yunnan party secretary", "Tokyo governor". */
const BEFORE =
  /^(?!deputy|vice|acting|state |former|communist|ruling|lieutenant|union|ccp|cpc)(.+?)(?: provincial| municipal| regional)? (party secretary|party chief|party boss|governor|mayor|chief minister)$/
/** Where a plain "minister of X" is no member of a government but a region's. */
const POSTFIX = /^(.+?) (?:minister|secretary|chief|tsar)$/

function slugOf(place: string): string {
  return place
    .replace(
      /\b(?:province|prefecture|oblast|krai|autonomous region|autonomous okrug|special administrative region|municipality|city|county|state of)\b/g,
      ' ',
    )
    .trim()
    .replace(/^of /, '')
    .replace(/\s+/g, '-')
}

/** The kind of a ministry's subject: the whole phrase, then its parts, of which foreign, defence, finance and interior win. */
export function classifyTopic(topic: string, topics: ReadonlyMap<string, string>): string | null {
  const whole = topics.get(topic)
  if (whole !== undefined) return whole
  const words = topic.split(' ')
  for (let length = words.length - 1; length > 0; length--) {
    const kind = topics.get(words.slice(0, length).join(' '))
    if (kind !== undefined) return kind
  }
  return null
}

function classifyMinister(title: string, tables: TitleTables): string | null {
  const prefix =
    /^(?:federal |union |cabinet |senior |coordinating )?(?:minister|secretary of state|secretary|adviser) of (.+)$/.exec(
      title,
    )
  const ministry = /^(?:head|minister|director) of (?:ministry|department) of (.+)$/.exec(title)
  const topic = ministry?.[1] ?? prefix?.[1]
  if (topic !== undefined && !topic.startsWith('state ')) return classifyTopic(topic, tables.topics)
  const subject = POSTFIX.exec(title)?.[1]
  if (subject === undefined) return null
  if (/ (?:chief|tsar)$/.test(title) && !['finance', 'trade', 'defence'].includes(subject)) return null
  return tables.topics.get(subject.replace(/^federal |^union /, '')) ?? null
}

function classifyPlace(title: string): string | null {
  const envoy = ENVOY.exec(title)
  if (envoy?.[1] !== undefined) return `ambassador:${slugOf(envoy[1])}`
  const consul = CONSUL.exec(title)
  if (consul?.[1] !== undefined) return `consul-general:${slugOf(consul[1])}`
  const party = PARTY_SECRETARY.exec(title)
  if (party?.[1] !== undefined) return `party-secretary:${slugOf(party[1])}`
  const committee =
    /^(?:secretary|head|chief) of (?:party )?(.+?) (?:provincial|municipal|regional) (?:party )?committee$/.exec(
      title,
    )
  if (committee?.[1] !== undefined) return `party-secretary:${slugOf(committee[1])}`
  const before = BEFORE.exec(title)
  // "Gansu vice governor" is no governor.
  if (before?.[1] !== undefined && /\b(?:vice|deputy|lieutenant|acting)$/.test(before[1])) return null
  if (before?.[1] !== undefined && before[2] !== undefined)
    return classifyPlace(`${before[2]} of ${before[1]}`)
  const place = GOVERNOR.exec(title)?.[1]
  if (place === undefined) return null
  if (/^(?:acting )?(?:lord )?mayor /.test(title)) return `mayor:${slugOf(place)}`
  if (/^(?:acting )?(?:governor|chief minister|premier|prefect) /.test(title)) {
    return /\b(?:bank|reserve)\b/.test(place) ? null : `governor:${slugOf(place)}`
  }
  return REGION.test(place) ? `governor:${slugOf(place)}` : null
}

/** "Minister of External Relations" of any state → foreign; junior ministers and offices outside the set → null. */
export function classifyTitle(title: string, code: string, tables: TitleTables): TitleClass | null {
  const printed = normalizeTitle(title)
  const acting = /^(?:acting|interim|caretaker) /.test(printed)
  const key = printed.replace(/^(?:acting|interim|caretaker) /, '')
  const listed =
    tables.titles.get(`${code}|${key}`) ??
    tables.titles.get(`${code}|${printed}`) ??
    tables.titles.get(`*|${key}`) ??
    tables.titles.get(`*|${printed}`)
  if (listed !== undefined)
    return { kind: listed, acting: acting && !tables.titles.has(`${code}|${printed}`) }
  const place = classifyPlace(key)
  if (place !== null) return JUNIOR.test(key) ? null : { kind: place, acting }
  if (JUNIOR.test(key)) return null
  const kind = classifyMinister(key, tables)
  return kind === null || kind === 'none' ? null : { kind, acting }
}
