// Acts as training/acts.py writes them (JSON, spans as characters) → articles of sentences with acts as ranges of tokens; and pairs of parties.

import { readFileSync } from 'node:fs'
import { tokenize } from '../../src/parse/tokenize.js'
import type { RawToken } from '../../src/terms/index.js'
import { isTold, matterOf, type Topic } from './gold-topics.js'

type Span = readonly [number, number]

interface WrittenParty {
  readonly span: Span | null
  readonly code: string | null
}

export interface WrittenAct {
  readonly event: string
  readonly mode: string | null
  readonly status: string
  readonly background: boolean
  readonly trigger: Span
  readonly actor: readonly WrittenParty[]
  readonly recipient: readonly WrittenParty[]
  readonly place: readonly Span[]
  readonly date: Span | null
  readonly by: Span | null
  readonly instrument: string | null
  readonly stance: string | null
  readonly measure: { readonly act: string; readonly object: Span | null } | null
}

export interface WrittenArticle {
  readonly name: string
  readonly style: string
  /** Year, month and day. */
  readonly published: string
  readonly sentences: readonly { readonly text: string; readonly acts: readonly WrittenAct[] }[]
}

export interface ActRow {
  readonly id: string
  readonly sentences: readonly { readonly tokens: readonly string[]; readonly acts: readonly unknown[] }[]
}

/** All articles but those on a quarrel that the gold tells of too: what is measured is not to be learnt. */
export function openArticles(path: string, topics: readonly Topic[]): WrittenArticle[] {
  const articles = JSON.parse(readFileSync(path, 'utf8')) as WrittenArticle[]
  return articles.filter((article) => {
    const acts = article.sentences.flatMap((s) => s.acts)
    const codes = (side: readonly WrittenParty[]): string[] => side.flatMap((p) => (p.code ? [p.code] : []))
    const pairs = matterOf(acts.map((a) => [codes(a.actor), codes(a.recipient)] as const))
    return article.style === 'drill' || !isTold(topics, Number(article.published.slice(0, 4)), pairs)
  })
}

/** Tokens that a span of characters touches. */
function placeSpan(tokens: readonly RawToken[], [start, end]: Span): Span {
  const from = tokens.findIndex((t) => t.end > start)
  let to = from + 1
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++
  return [from, to]
}

export function listActs(path: string, topics: readonly Topic[]): ActRow[] {
  return openArticles(path, topics).map((article) => ({
    id: article.name,
    sentences: article.sentences.map(({ text, acts }) => {
      const tokens = tokenize(text)
      const place = (span: Span): Span => placeSpan(tokens, span)
      const places = (spans: readonly (Span | null)[]): Span[] => spans.flatMap((s) => (s ? [place(s)] : []))
      return {
        tokens: tokens.map((t) => t.form),
        acts: acts.map((act) => ({
          event: act.event,
          mode: act.mode,
          status: act.status,
          background: act.background,
          instrument: act.instrument,
          stance: act.stance,
          measure: act.measure?.act ?? null,
          trigger: place(act.trigger),
          actor: places(act.actor.map((p) => p.span)),
          recipient: places(act.recipient.map((p) => p.span)),
          place: places(act.place),
          date: places([act.date]),
          by: places([act.by]),
          object: places([act.measure?.object ?? null]),
        })),
      }
    }),
  }))
}

/** The 15 roots of the relation reader; POLL is no relation. */
function rootOf(act: WrittenAct): string | null {
  if (act.event === 'CONCEDE' || act.event === 'RETREAT') return 'YIELD'
  if (act.event === 'SIGNAL') return act.mode === 'courtesy' ? 'SUPPORT' : 'ACCUSE'
  return act.event === 'POLL' ? null : act.event
}

/** Every act with both sides in its sentence as a pair; two parties of one sentence that no act joins as a pair with nothing between. */
export function listActPairs(path: string, topics: readonly Topic[]): unknown[] {
  return openArticles(path, topics).flatMap((article) =>
    article.sentences.flatMap(({ text, acts }, at) => {
      const tokens = tokenize(text)
      const words = tokens.map((t) => t.form)
      const group = `acts/${article.name}`
      const joined = new Set<string>()
      const pairs: unknown[] = []
      const parties = new Map<string, Span>()
      for (const act of acts) {
        const root = rootOf(act)
        const spans = (list: readonly WrittenParty[]): Span[] =>
          list.flatMap((p) => (p.span ? [placeSpan(tokens, p.span)] : []))
        for (const span of [...spans(act.actor), ...spans(act.recipient)]) parties.set(span.join(), span)
        for (const source of spans(act.actor))
          for (const target of spans(act.recipient)) {
            const key = `${source.join()} ${target.join()}`
            const known = joined.has(key)
            joined.add(key)
            joined.add(`${target.join()} ${source.join()}`)
            const apart = source[1] <= target[0] || target[1] <= source[0]
            if (root && apart && !known)
              pairs.push({ id: `${group}/${at}/${pairs.length}`, group, tokens: words, source, target, root })
          }
      }
      const list = [...parties.values()]
      for (const source of list)
        for (const target of list) {
          const apart = source[1] <= target[0] || target[1] <= source[0]
          if (!apart || joined.has(`${source.join()} ${target.join()}`)) continue
          joined.add(`${target.join()} ${source.join()}`)
          pairs.push({
            id: `${group}/${at}/${pairs.length}`,
            group,
            tokens: words,
            source,
            target,
            root: null,
          })
        }
      return pairs
    }),
  )
}
