// Our own gold → pairs: the sentence that holds an event's trigger with a mention of each side; other pairs have nothing.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePairAt } from '../../src/parse/reader-pairs.js'
import { splitArticle } from '../../src/parse/split-article.js'
import type { RawSentence } from '../../src/terms/index.js'
import { isMutual, joinRoot, type TrainingPair } from './corpus-pairs.js'
import { findMentions, type PartyMention } from './state-mentions.js'

interface GoldSide {
  readonly name: string
  readonly who: string
  readonly country: string
}

interface GoldEvent {
  readonly id: string
  readonly type: string
  readonly mode: string | null
  readonly source: readonly GoldSide[]
  readonly target: readonly GoldSide[]
  readonly trigger: string
}

interface GoldText {
  readonly id: string
  readonly file: string
  readonly events: readonly GoldEvent[]
  readonly persons?: readonly { readonly printed: string; readonly country: string }[]
}

const NONE_A_SENTENCE = 2

export function listGoldPairs(gold: string, samples: string): TrainingPair[] {
  const out: TrainingPair[] = []
  for (const [folder, texts] of [
    [join(gold, 'texts'), join(gold, 'texts')],
    [join(gold, 'samples'), samples],
  ] as const) {
    for (const file of readdirSync(folder).filter((f) => f.endsWith('.gold.json'))) {
      const coded = JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldText
      const path = join(texts, coded.file)
      if (coded.file.endsWith('.txt') && existsSync(path))
        out.push(...pairText(coded, readFileSync(path, 'utf8')))
    }
  }
  return out
}

function pairText(coded: GoldText, text: string): TrainingPair[] {
  const persons = listPersons(coded)
  const out: TrainingPair[] = []
  const flat = coded.events.map((e) => findTrigger(text, e.trigger))
  for (const sentence of splitArticle(text, blocksOf(text))) {
    const words = text.slice(sentence.start, sentence.end)
    const mentions = findMentions(words, persons)
    const events = coded.events.filter((_, i) => {
      const at = flat[i] ?? -1
      return at >= sentence.start && at < sentence.end
    })
    const told = new Set<string>()
    const touched = new Set<string>()
    for (const event of events) {
      const root = rootOf(event)
      for (const s of event.source) {
        for (const t of event.target) {
          told.add(`${s.country}>${t.country}`)
          if (root && isMutual(root)) told.add(`${t.country}>${s.country}`)
          touched.add(s.country).add(t.country)
        }
      }
      const source = sideIn(event.source, words, mentions)
      const target = sideIn(event.target, words, mentions, source)
      if (!root || !source || !target) continue
      out.push(pairOf(coded, event.id, sentence, source, target, root))
      if (isMutual(root)) out.push(pairOf(coded, `${event.id}r`, sentence, target, source, root))
    }
    out.push(...pairRest(coded, sentence, mentions, told))
  }
  return out
}

function pairRest(
  coded: GoldText,
  sentence: RawSentence,
  mentions: readonly PartyMention[],
  told: ReadonlySet<string>,
): TrainingPair[] {
  const seen = new Set(told)
  const out: TrainingPair[] = []
  for (const a of mentions) {
    for (const b of mentions) {
      const key = `${a.country}>${b.country}`
      if (a.country === b.country || seen.has(key) || out.length >= NONE_A_SENTENCE) continue
      seen.add(key)
      out.push(pairOf(coded, `n${sentence.index}.${out.length}`, sentence, a, b, null))
    }
  }
  return out
}

function pairOf(
  coded: GoldText,
  id: string,
  sentence: RawSentence,
  source: PartyMention,
  target: PartyMention,
  root: string | null,
): TrainingPair {
  const shift = (m: PartyMention): [number, number] => [m.start + sentence.start, m.end + sentence.start]
  return {
    id: `${coded.id}:${id}`,
    group: coded.id,
    ...makePairAt(sentence.tokens, shift(source), shift(target)),
    root,
  }
}

function rootOf(event: GoldEvent): string | null {
  if (event.type === 'POLL') return null
  if (event.type === 'SIGNAL') return event.mode === 'courtesy' ? 'SUPPORT' : 'ACCUSE'
  return joinRoot(event.type)
}

function listPersons(coded: GoldText): { name: string; country: string }[] {
  const full = [
    ...(coded.persons ?? []).map((p) => ({ name: p.printed, country: p.country })),
    ...coded.events.flatMap((e) =>
      [...e.source, ...e.target].map((s) => ({ name: s.name, country: s.country })),
    ),
  ].filter((p) => p.name && p.country && /^\p{Lu}/u.test(p.name))
  const last = full
    .map((p) => ({ name: p.name.split(' ').at(-1) ?? '', country: p.country }))
    .filter((p) => /^\p{Lu}\p{L}{2,}$/u.test(p.name))
  return [...full, ...last].sort((a, b) => b.name.length - a.name.length)
}

function sideIn(
  side: readonly GoldSide[],
  words: string,
  mentions: readonly PartyMention[],
  other?: PartyMention,
): PartyMention | undefined {
  const free = (m: PartyMention): boolean => !other || m.end <= other.start || m.start >= other.end
  for (const { name, who, country } of side) {
    for (const form of [name, who]) {
      const start = form ? words.indexOf(form) : -1
      const found = { text: form, start, end: start + form.length, country }
      if (start >= 0 && free(found)) return found
    }
    const mention = mentions.find((m) => m.country === country && free(m))
    if (mention) return mention
  }
  return undefined
}

function findTrigger(text: string, trigger: string): number {
  const pattern = trigger
    .trim()
    .split(/\s+/)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return trigger.trim() ? text.search(new RegExp(pattern.join('\\s+'))) : -1
}

function blocksOf(text: string): { kind: 'paragraph'; start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map((m) => ({
    kind: 'paragraph',
    start: m.index,
    end: m.index + m[0].length,
  }))
}
