// In: codings of the own gold and reports made up from them by chance; out: a failure where our counts and the independent scorer's differ.

import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { drawNumbers } from '../../../evaluation/score/bootstrap.js'
import { type GoldEvent, readGold } from '../../../evaluation/score/gold.js'
import type { ScoredReport } from '../../../evaluation/score/match-events.js'
import { addCounts, describeCounts, scoreTexts } from '../../../evaluation/score/score-events.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const scorer = join(root, '..', 'shared', 'score', 'events.mjs')
const goldFolder = join(root, 'evaluation', 'gold', 'texts')

const TYPES = ['CONSULT', 'AGREE', 'SANCTION', 'ACCUSE', 'REQUEST', 'SUPPORT', 'SIGNAL', 'REJECT'] as const

/** A report that tells a gold event, bent in one way or another: other type, sides, date or status, told twice, or not at all. */
function bendEvents(events: readonly GoldEvent[], next: () => number): ScoredReport[] {
  const out: ScoredReport[] = []
  const party = (code: string): ScoredReport['actor'][number] => ({
    code,
    sector: null,
    entity_text: code,
    identifier_text: null,
    identifier_id: null,
    wikidata: null,
    office: null,
  })
  for (const gold of events) {
    const times = Math.floor(next() * 4)
    for (let i = 0; i < times; i++) {
      const chance = next()
      const actor = [...gold.source].map(party)
      const recipient = [...gold.target].map(party)
      const quote = next() < 0.7 ? (gold.trigger ?? '') : 'other words'
      out.push({
        event:
          chance < 0.2
            ? (TYPES[Math.floor(next() * TYPES.length)] ?? 'AGREE')
            : ((gold.types[0] ?? 'AGREE') as ScoredReport['event']),
        mode: next() < 0.5 ? 'slight' : 'courtesy',
        actor: chance > 0.9 ? recipient : next() < 0.1 ? [...actor, party('FRA')] : actor,
        recipient: chance > 0.9 ? actor : next() < 0.1 ? [] : recipient,
        date: next() < 0.2 ? '2019-04/2019-05' : next() < 0.1 ? null : gold.date,
        status: next() < 0.2 ? 'planned' : (gold.status as ScoredReport['status']),
        evidence: [{ exact: `He said: ${quote}.`, prefix: '', suffix: '', start: 0, end: 1, sentence: 0 }],
        channel: ['leader'],
        stance: next() < 0.5 ? 'stick' : null,
        instrument: 'trade',
        attribution: [{ who: gold.attribution ?? 'a paper', role: 'official' }],
      })
    }
  }
  return out.filter((r) => r.event !== 'POLL')
}

const folder = mkdtempSync(join(tmpdir(), 'chancery-score-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(!existsSync(scorer))('our scorer of events beside the independent one', () => {
  it.each([1, 2, 3, 4, 5])('agrees on every figure it prints (draw %i)', (seed) => {
    const next = drawNumbers(seed)
    const goldCopy = join(folder, `gold-${seed}`)
    const records = join(folder, `records-${seed}`)
    mkdirSync(goldCopy)
    mkdirSync(records)
    for (const f of readdirSync(goldFolder).filter((f) => f.endsWith('.gold.json')))
      cpSync(join(goldFolder, f), join(goldCopy, f))
    const texts = readGold(goldFolder, goldFolder).map((t) => ({
      name: t.name,
      gold: t.events,
      reports: bendEvents(t.events, next),
    }))
    for (const t of texts)
      writeFileSync(join(records, `${t.name}.jsonl`), t.reports.map((r) => `${JSON.stringify(r)}\n`).join(''))
    const theirs = execFileSync(process.execPath, [scorer, goldCopy, records], { encoding: 'utf8' })
    const scored = scoreTexts(texts)
    const byText = scored.map(
      ({ text, counts: n }) =>
        `${text.name}\tgold ${n.right + n.missed}\tfound ${n.right}\tmissed ${n.missed}\textra ${n.extra}\treports ${n.reports}`,
    )
    const sums = describeCounts(addCounts(scored.map((s) => s.counts)))
    expect([...byText, ...sums].join('\n')).toBe(theirs.trimEnd())
  })
})

describe('our scorer of events', () => {
  const gold = (over: Partial<GoldEvent>): GoldEvent => ({
    id: 'e1',
    types: ['ACCUSE'],
    mode: null,
    summary: '',
    source: new Set(['CAN']),
    target: new Set(['IND']),
    date: '2023-09-18',
    known: '2023-09-18',
    status: 'occurred',
    background: false,
    domestic: false,
    optional: false,
    attribution: null,
    channel: [],
    instrument: null,
    stance: null,
    trigger: null,
    stops: null,
    days: null,
    measure: null,
    poll: null,
    ...over,
  })
  const [report] = bendEvents([gold({})], () => 0.5)
  const score = (g: Partial<GoldEvent>, r: Partial<ScoredReport>, times = 1) => {
    const bent: ScoredReport = { ...(report as ScoredReport), date: '2023-09-18', status: 'occurred', ...r }
    const reports = Array.from({ length: times }, () => bent)
    return addCounts(scoreTexts([{ name: 't', gold: [gold(g)], reports }]).map((s) => s.counts))
  }

  it('finds an event told with its type, sides and date', () => {
    expect(score({}, {})).toMatchObject({ right: 1, missed: 0, extra: 0 })
  })
  it('does not find it with the sides turned round, unless the act is mutual', () => {
    const turned = { actor: report?.recipient ?? [], recipient: report?.actor ?? [] }
    expect(score({}, turned)).toMatchObject({ right: 0, missed: 1, extra: 1, butSides: 1 })
    expect(score({ types: ['CONSULT'] }, { ...turned, event: 'CONSULT' })).toMatchObject({ right: 1 })
  })
  it('does not find it on another day, and says so', () => {
    expect(score({}, { date: '2023-09-25' })).toMatchObject({ right: 0, butDate: 1 })
  })
  it('forgives one repeat and counts the next as extra', () => {
    expect(score({}, {}, 2)).toMatchObject({ right: 1, extra: 0, repeats: 1 })
    expect(score({}, {}, 3)).toMatchObject({ right: 1, extra: 1, repeats: 2 })
  })
  it('counts background neither as right nor as wrong', () => {
    expect(score({ background: true }, {})).toMatchObject({
      right: 0,
      missed: 0,
      extra: 0,
      backgroundFound: 1,
    })
  })
  it('does not miss what is optional', () => {
    expect(score({ optional: true }, { date: '2020' })).toMatchObject({ right: 0, missed: 0, extra: 1 })
  })
})
