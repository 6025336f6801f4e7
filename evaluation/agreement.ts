// In: `agreement [-v]`; out: how far two codings of the same texts agree by the events' own rules, printed as a table.

import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packageRoot } from '../src/resources.js'
import { CHANNELS, EVENT_TYPES, INSTRUMENTS, STATUSES } from '../src/terms/index.js'
import { boundByBootstrap } from './score/bootstrap.js'
import { type GoldEvent, type GoldText, readGold } from './score/gold.js'
import type { ScoredReport } from './score/match-events.js'
import { listCorpus } from './score/read-corpus.js'
import { addCounts, type EventCounts, newCounts, ratesOf, scoreTexts } from './score/score-events.js'

/** Figures of one text that add up over texts. */
export interface AgreementCounts {
  readonly name: string
  readonly events: EventCounts
  /** Of the matched events, with how many both codings say the same; no word at all is an answer too. */
  readonly same: {
    readonly background: number
    readonly channel: number
    readonly instrument: number
    readonly stance: number
  }
  /** Events that only one coding has, and matched ones with another status: id and summary. */
  readonly differing: readonly string[]
}

export interface TwiceCoded {
  readonly name: string
  readonly gold: readonly GoldEvent[]
  readonly other: readonly GoldEvent[]
}

type Tally = (drawn: readonly AgreementCounts[]) => number

/** Texts that both codings hold, in the order of the second. */
export function pairCodings(first: readonly GoldText[], second: readonly GoldText[]): TwiceCoded[] {
  return second.flatMap(({ name, events }) => {
    const twin = first.find((t) => t.name === name)
    return twin ? [{ name, gold: twin.events, other: events }] : []
  })
}

/** One coding scored as if a program had read it, against the other. `plain` leaves out what it calls optional or domestic itself: a program need not tell that. */
export function compareCodings(texts: readonly TwiceCoded[], plain: boolean): AgreementCounts[] {
  const given = texts.map((t) =>
    t.other.filter((e) => e.types[0] !== 'POLL' && !(plain && (e.optional || e.domestic))),
  )
  const scored = scoreTexts(
    texts.map((t, i) => ({ name: t.name, gold: t.gold, reports: (given[i] ?? []).map(tellAsReport) })),
  )
  return scored.map(({ text, match, counts }, i) => {
    const other = given[i] ?? []
    const matched = [...match.hits].flatMap(([g, o]) => {
      const pair = [text.gold[g], other[o]] as const
      return pair[0] && pair[1] ? [[pair[0], pair[1]] as const] : []
    })
    const count = (same: (a: GoldEvent, b: GoldEvent) => boolean): number =>
      matched.filter(([a, b]) => same(a, b)).length
    const missed = text.gold.filter((g, at) => !match.hits.has(at) && !g.optional && !g.domestic)
    return {
      name: text.name,
      events: counts,
      same: {
        background: count((a, b) => a.background === b.background),
        channel: count((a, b) => a.channel.some((c) => b.channel.includes(c))),
        instrument: count((a, b) => a.instrument === b.instrument),
        stance: count((a, b) => a.stance === b.stance),
      },
      differing: [
        ...missed.map((g) => `only there  ${describe(g)}`),
        ...match.extra.flatMap((o) => (other[o] ? [`only here   ${describe(other[o])}`] : [])),
        ...matched
          .filter(([a, b]) => a.status !== b.status)
          .map(([a, b]) => `status      ${describe(a)} — ${describe(b)}`),
      ],
    }
  })
}

/** Prints both ways; `-v` lists the events on which the codings differ, as the second reads against the first. */
export function run(args: string[]): number {
  const { values } = parseArgs({ args, options: { verbose: { type: 'boolean', short: 'v' } } })
  const folder = join(packageRoot, 'evaluation', 'gold', 'second')
  const there = pairCodings(listCorpus('own'), readGold(folder, folder))
  const back = there.map(({ name, gold, other }) => ({ name, gold: other, other: gold }))
  const ways = [
    ['second against first', there, false],
    ['first against second', back, false],
    ['second against first, plain', there, true],
    ['first against second, plain', back, true],
  ] as const
  for (const [label, texts, plain] of ways)
    for (const line of tabulate(label, compareCodings(texts, plain))) console.log(line)
  if (values.verbose)
    for (const { name, differing } of compareCodings(there, false))
      for (const line of differing) console.log(`  ${name}: ${line}`)
  return 0
}

/** What the events' scorer sees of a coding: first type only, the trigger as evidence. */
function tellAsReport(event: GoldEvent): ScoredReport {
  const party = (code: string): ScoredReport['actor'][number] => ({
    code,
    sector: null,
    entity_text: code,
    identifier_text: null,
    identifier_id: null,
    wikidata: null,
    office: null,
  })
  const exact = event.trigger ?? ''
  return {
    event: EVENT_TYPES.find((t) => t === event.types[0]) ?? 'SIGNAL',
    mode: event.mode,
    actor: [...event.source].map(party),
    recipient: [...event.target].map(party),
    date: event.known,
    status: STATUSES.find((s) => s === event.status) ?? 'occurred',
    evidence: [{ exact, prefix: '', suffix: '', start: 0, end: exact.length, sentence: 0 }],
    channel: CHANNELS.filter((c) => event.channel.includes(c)),
    instrument: INSTRUMENTS.find((i) => i === event.instrument) ?? null,
    stance: event.stance === 'carrot' || event.stance === 'stick' ? event.stance : null,
    attribution: event.attribution === null ? [] : [{ who: event.attribution, role: 'official' }],
  }
}

/** What the rates are made of, and nothing else: thousands of drawings are summed up. */
function sumUp(drawn: readonly AgreementCounts[]): EventCounts {
  const n = newCounts()
  for (const { events } of drawn) {
    n.right += events.right
    n.rightStatus += events.rightStatus
    n.missed += events.missed
    n.extra += events.extra
    n.matched += events.matched
  }
  return n
}

function tabulate(label: string, list: readonly AgreementCounts[]): string[] {
  const ofMatched =
    (found: (t: AgreementCounts) => number): Tally =>
    (drawn) =>
      drawn.reduce((n, t) => n + found(t), 0) / (sumUp(drawn).matched || 1)
  const rows: readonly (readonly [string, Tally])[] = [
    ['events, F1', (drawn) => ratesOf(sumUp(drawn)).f1],
    ['events, precision', (drawn) => ratesOf(sumUp(drawn)).precision],
    ['events, recall', (drawn) => ratesOf(sumUp(drawn)).recall],
    ['events with the status right, F1', (drawn) => ratesOf(sumUp(drawn)).withStatus],
    ['first type, of matched', ofMatched((t) => t.events.firstType)],
    ['status, of matched', ofMatched((t) => t.events.status)],
    ['background, of matched', ofMatched((t) => t.same.background)],
    ['channel, of matched', ofMatched((t) => t.same.channel)],
    ['instrument, of matched', ofMatched((t) => t.same.instrument)],
    ['stance, of matched', ofMatched((t) => t.same.stance)],
  ]
  const n = addCounts(list.map((t) => t.events))
  return [
    `${label}: ${list.length} texts, matched ${n.matched}, right ${n.right}, missed ${n.missed}, extra ${n.extra}, repeats ${n.repeats}, but for the date ${n.butDate}, but for the sides ${n.butSides}`,
    ...rows.map(([name, tally]) => {
      const [low, high] = boundByBootstrap(list, tally)
      return `${label}: ${name.padEnd(34)} ${tally(list).toFixed(3)}  (95 of 100: ${low.toFixed(3)} to ${high.toFixed(3)})`
    }),
  ]
}

function describe(e: GoldEvent): string {
  const side = (codes: ReadonlySet<string>): string => [...codes].join('+') || '–'
  return `${e.id} ${e.types.join('|')} ${side(e.source)}>${side(e.target)} ${e.date ?? 'undated'} ${e.status}${e.background ? ' background' : ''}${e.optional ? ' optional' : ''} "${e.trigger ?? ''}"`
}
