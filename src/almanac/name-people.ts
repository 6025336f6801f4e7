// In: the imported people, the almanac's own table of other names, and who is named in the hand-kept holders; out: one entry a person
// and a function that tells whom a name in a hand-kept line means.

import { foldName } from './fold-name.js'
import type { MergedHolding } from './merge-holdings.js'
import { normalizeWords } from './normalize-title.js'
import { readTable } from './read-table.js'

export interface PersonEntry {
  /** Wikidata's id, or the name as a slug. */
  readonly key: string
  readonly name: string
  readonly others: readonly string[]
  readonly familyFirst: boolean
}

/** States whose people are named family name first. */
const FAMILY_FIRST = new Set(['CHN', 'TWN', 'HKG', 'MAC', 'KOR', 'PRK', 'JPN', 'VNM', 'HUN', 'KHM', 'SGP'])

interface Draft {
  name: string
  others: string[]
  familyFirst: boolean
}

function letters(name: string): string {
  return normalizeWords(name).split(' ').map(foldName).join('')
}

function slug(name: string): string {
  return normalizeWords(name).replace(/ /g, '-')
}

export interface NamedPeople {
  readonly entries: readonly PersonEntry[]
  /** `Wang Yi` in a line on CHN → `Q701801`; `Name (Q…)` says it outright, `Name #2` a namesake. */
  readonly keyOf: (name: string, code: string) => string
}

export function namePeople(
  imported: string,
  own: string,
  holdings: readonly MergedHolding[],
  handTexts: readonly string[],
  isBody: (code: string) => boolean,
): NamedPeople {
  const drafts = new Map<string, Draft>()
  const codesOf = new Map<string, Set<string>>()
  for (const holding of holdings) {
    const codes = codesOf.get(holding.person) ?? new Set<string>()
    codesOf.set(holding.person, codes.add(holding.office.slice(0, holding.office.indexOf('/'))))
  }
  const byName = new Map<string, string[]>()
  const list = (name: string, key: string): void => {
    const at = letters(name)
    const keys = byName.get(at) ?? []
    if (!keys.includes(key)) byName.set(at, [...keys, key])
  }
  for (const { id = '', name = '', other = '' } of readTable(imported)) {
    const familyFirst = [...(codesOf.get(id) ?? [])].some((code) => FAMILY_FIRST.has(code))
    drafts.set(id, { name, others: other === '' ? [] : [other], familyFirst })
    list(name, id)
    if (other !== '') list(other, id)
  }
  for (const row of handTexts.flatMap((text) => readTable(text))) {
    const stated = /^(.*?) ?\((Q\d+)\)$/.exec(row.person ?? '')
    const key = stated?.[2]
    if (stated?.[1] === undefined || key === undefined) continue
    list(stated[1], key)
    const codes = codesOf.get(key) ?? new Set<string>()
    codesOf.set(key, codes.add((row.office ?? '').slice(0, (row.office ?? '').indexOf('/'))))
  }
  const keyOf = (name: string, code: string): string => {
    const stated = /^(.*?) ?\((Q\d+)\)$/.exec(name)
    if (stated?.[2] !== undefined) return stated[2]
    if (/ #\d$/.test(name)) return slug(name)
    const keys = byName.get(letters(name)) ?? []
    const ofCode = keys.filter((key) => codesOf.get(key)?.has(code))
    if (ofCode.length === 1) return ofCode[0] ?? slug(name)
    // Heads of bodies come from anywhere: a name that one person alone bears is that person's.
    return isBody(code) && keys.length === 1 ? (keys[0] ?? slug(name)) : slug(name)
  }
  for (const row of handTexts.flatMap((text) => readTable(text))) {
    const code = (row.office ?? '').slice(0, (row.office ?? '').indexOf('/'))
    const name = (row.person ?? '').replace(/ ?\(Q\d+\)$| #\d$/, '')
    if (name === '-' || name === '') continue
    const key = keyOf(row.person ?? '', code)
    const draft = drafts.get(key) ?? { name, others: [], familyFirst: FAMILY_FIRST.has(code) }
    const linked = /\(Q\d+\)$/.test(row.person ?? '') && letters(name) !== letters(draft.name)
    if (linked) {
      // Whoever writes the line knows the name the person goes by.
      if (!draft.others.includes(draft.name)) draft.others.push(draft.name)
      draft.name = name
    } else if (draft.name !== name && !draft.others.includes(name)) draft.others.push(name)
    drafts.set(key, draft)
  }
  for (const { person = '', name = '', code = '' } of readTable(own)) {
    const draft = drafts.get(keyOf(person, code))
    if (draft !== undefined && !draft.others.includes(name)) draft.others.push(name)
  }
  const entries = [...drafts]
    .map(([key, draft]): PersonEntry => ({ key, ...draft }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  return { entries, keyOf }
}
