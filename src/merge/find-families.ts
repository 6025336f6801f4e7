// In: articles; out: families of copies: texts that share most of their words in order (syndication, reposts).

import { createHash } from 'node:crypto'
import type { Family } from '../terms/index.js'

export interface FamilyInput {
  readonly id: string
  readonly text: string
}

/** Words a shingle has, and the share of the shorter text's shingles that makes two texts copies. */
const SHINGLE = 5
const SHARED = 0.6

/** Groups articles whose shorter text is mostly contained in the other; linear in shared shingles. Order of input does not matter. */
export function findFamilies(articles: readonly FamilyInput[]): Family[] {
  const shingles = new Map<string, Set<string>>()
  const holders = new Map<string, string[]>()
  for (const article of articles) {
    const set = shinglesOf(article.text)
    shingles.set(article.id, set)
    for (const s of set) {
      const list = holders.get(s)
      if (list) list.push(article.id)
      else holders.set(s, [article.id])
    }
  }
  const shared = new Map<string, number>()
  for (const ids of holders.values()) {
    // Stock phrases ("declined to comment on the") stand in many texts and prove nothing.
    if (ids.length < 2 || ids.length > 50) continue
    for (let i = 0; i < ids.length; i++) {
      for (let j = i + 1; j < ids.length; j++) {
        const key = [ids[i], ids[j]].sort().join('\n')
        shared.set(key, (shared.get(key) ?? 0) + 1)
      }
    }
  }
  const parent = new Map(articles.map((a) => [a.id, a.id]))
  for (const [key, count] of shared) {
    const [a = '', b = ''] = key.split('\n')
    const least = Math.min(shingles.get(a)?.size ?? 0, shingles.get(b)?.size ?? 0)
    if (least >= 20 && count / least >= SHARED) parent.set(rootOf(parent, a), rootOf(parent, b))
  }
  const groups = new Map<string, string[]>()
  for (const { id } of articles) {
    const root = rootOf(parent, id)
    groups.set(root, [...(groups.get(root) ?? []), id])
  }
  return [...groups.values()]
    .filter((g) => g.length > 1)
    .map((g) => g.sort())
    .map((g) => ({
      id: `f_${createHash('sha256').update(g.join('\n')).digest('hex').slice(0, 16)}`,
      articles: g,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

export function rootOf(parent: Map<string, string>, id: string): string {
  let at = id
  for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up
  return at
}

function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const out = new Set<string>()
  for (let i = 0; i + SHINGLE <= words.length; i++) out.add(words.slice(i, i + SHINGLE).join(' '))
  return out
}
