// In: three articles that lie beside the checkout and are no part of it; out: a failure for each thing a careful reader finds in them and we do not.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type PipelineOutput, runPipeline } from '../../src/pipeline.js'
import { openResources } from '../../src/resources.js'
import type { EventType, Report } from '../../src/terms/index.js'
import { root } from './run-chancery.js'

const folder = join(root, '..', 'shared', 'seeds')
const there = existsSync(folder)
if (!there) console.log('seeds: skipped, the articles are not beside the checkout')

type Read = Extract<PipelineOutput, { kind: 'read' }>
const read = new Map<string, Read>()

function open(number: string): Read {
  const output = read.get(number)
  if (!output) throw new Error(`article ${number} was not read`)
  return output
}

const reports = (number: string, event?: EventType): readonly Report[] =>
  open(number).reports.filter((r) => event === undefined || r.event === event)
const printed = (side: Report['actor']): string =>
  side.map((p) => `${p.entity_text} ${p.identifier_text ?? ''} ${p.office ?? ''}`).join('; ')
const named = (side: Report['actor'], name: RegExp): boolean => name.test(printed(side))
const codes = (side: Report['actor']): string[] => [...new Set(side.flatMap((p) => (p.code ? [p.code] : [])))]
const quotes = (report: Report, words: RegExp): boolean => report.evidence.some((e) => words.test(e.exact))
const visitBy = (number: string, name: RegExp): readonly Report[] =>
  reports(number, 'CONSULT').filter((r) => r.mode === 'visit' && named(r.actor, name))
const stopsOf = (list: readonly Report[]): string[] =>
  list.flatMap((r) => r.visit?.stops.map((s) => s.country_code ?? s.place) ?? [])
const either = (report: Report, name: RegExp): boolean =>
  named(report.actor, name) || named(report.recipient, name)

describe.skipIf(!there)('three articles given as files, nothing else told', () => {
  beforeAll(async () => {
    const resources = await openResources()
    for (const file of readdirSync(folder).filter((f) => f.endsWith('.txt'))) {
      const output = await runPipeline({ bytes: readFileSync(join(folder, file)), source: file }, resources)
      if (output.kind === 'read') read.set(file.slice(0, 3), output)
    }
  })

  describe('tours of provincial leaders', () => {
    const seed = '002'
    it('the menu, the counts, the share button and the last line are boilerplate, and nothing is coded from them', () => {
      const { article } = open(seed)
      const bare = article.boilerplate.map(([start, end]) => article.text.slice(start, end).trim()).join('\n')
      for (const mark of [/Home/, /^202$/m, /^0$/m, /SHARE/, /Continue reading/]) expect(bare).toMatch(mark)
      for (const report of reports(seed))
        for (const e of report.evidence)
          expect(article.boilerplate.some(([start, end]) => start < e.end && e.start < end)).toBe(false)
    })
    it('is cut short', () => expect(open(seed).article.truncated).toBe(true))
    it.each([
      [/Ma Xingrui/, 4],
      [/Wang Ning/, 8],
      [/Liu Ning/, 10],
    ])('the tour of %s is one visit through the provincial channel, with its days', (name, days) => {
      const visits = visitBy(seed, name)
      expect(visits).toHaveLength(1)
      expect(visits[0]?.channel).toContain('provincial')
      expect(visits[0]?.visit?.days).toBe(days)
    })
    it('the tour of the deputy governor is one visit through the provincial channel', () => {
      const visits = visitBy(seed, /Jin Guowei/)
      expect(visits).toHaveLength(1)
      expect(visits[0]?.channel).toContain('provincial')
    })
    it('the first tour goes to three countries that are not named', () => {
      const [visit] = visitBy(seed, /Ma Xingrui/)
      expect(visit?.visit?.unnamed_stops).toBe(3)
      expect(stopsOf(visit ? [visit] : [])).toEqual([])
    })
    it('the second stops in Vietnam, at Hà Giang, then in Laos and Myanmar', () => {
      const visits = visitBy(seed, /Wang Ning/)
      expect(stopsOf(visits)).toEqual(['VNM', 'LAO', 'MMR'])
      expect(visits[0]?.visit?.stops[0]?.place).toMatch(/H[aà] Giang/)
    })
    it('the third stops in Vietnam, Singapore and Malaysia', () =>
      expect(stopsOf(visitBy(seed, /Liu Ning/))).toEqual(['VNM', 'SGP', 'MYS']))
    it('the fourth stops in Japan and South Korea', () =>
      expect(stopsOf(visitBy(seed, /Jin Guowei/))).toEqual(['JPN', 'KOR']))
    it('is of spring 2023, implied, by who was foreign minister and when pandemic rules were lifted', () => {
      const { published } = open(seed).article
      expect(published?.basis).toBe('implied')
      expect(published?.lower?.slice(0, 7)).toMatch(/^2023-0[34]$/)
      expect(published?.upper?.slice(0, 7)).toMatch(/^2023-0[456]$/)
      expect(published?.reason).toMatch(/Qin Gang/)
      expect(published?.reason).toMatch(/pandemic|Covid/i)
    })
  })

  describe('a delegation of lawmakers', () => {
    const seed = '001'
    it('makes a visit of three days from Japan to China', () => {
      const visits = reports(seed, 'CONSULT').filter(
        (r) => r.mode === 'visit' && codes(r.actor).join() === 'JPN' && codes(r.recipient).includes('CHN'),
      )
      expect(visits).toHaveLength(1)
      expect(visits[0]?.visit?.days).toBe(3)
    })
    it('is led by two persons', () => {
      const visit = reports(seed, 'CONSULT').find((r) => /Moriyama/.test(r.visit?.led_by ?? ''))
      expect(visit?.visit?.led_by).toMatch(/Nishida/)
    })
    it('hears his offer to work together', () => {
      const offers = reports(seed, 'AGREE').filter(
        (r) => codes(r.actor).includes('CHN') && codes(r.recipient).includes('JPN'),
      )
      expect(
        offers.some((r) => named(r.actor, /Li Shulei/) || r.attribution.some((v) => /Li/.test(v.who))),
      ).toBe(true)
    })
    it('hears the foreign minister’s appeal', () => {
      const appeals = reports(seed, 'REQUEST').filter((r) => named(r.actor, /Wang/))
      expect(appeals).toHaveLength(1)
      expect(codes(appeals[0]?.recipient ?? [])).toContain('JPN')
    })
    it('hears it on the day after', () => {
      const [appeal] = reports(seed, 'REQUEST').filter((r) => named(r.actor, /Wang/))
      expect(appeal?.date_reason).toMatch(/next|after|subsequent|following|later/i)
    })
    it('is to hand over a letter: planned, not done', () => {
      // The visit's own report quotes the sentence too, as what it ends with.
      const letters = reports(seed).filter((r) => quotes(r, /letter/) && r.mode !== 'visit')
      expect(letters.length).toBeGreaterThan(0)
      expect(letters.map((r) => r.status)).toEqual(letters.map(() => 'planned'))
    })
    it('comes with a poll of 90 per cent', () => {
      const polls = reports(seed, 'POLL')
      expect(polls).toHaveLength(1)
      expect(polls[0]?.poll?.share).toBe(0.9)
    })
    it('has the stabbing as background', () => {
      const found = reports(seed).filter((r) => r.event === 'ASSAULT')
      expect(found.length).toBeGreaterThan(0)
      expect(found.map((r) => r.background)).toEqual(found.map(() => true))
    })
    it('has the limits on seafood as background, coded as printed', () => {
      const found = reports(seed, 'SANCTION').filter((r) => quotes(r, /seafood/))
      expect(found).toHaveLength(1)
      expect(found[0]).toMatchObject({ background: true, status: 'occurred' })
      expect([codes(found[0]?.actor ?? []), codes(found[0]?.recipient ?? [])]).toEqual([['JPN'], ['CHN']])
    })
    it('has a finding that they stand the wrong way round', () =>
      expect(open(seed).findings.map((f) => f.kind)).toContain('direction-reversed'))
    it('is credited once to the paper it was taken from, with links', () => {
      const { credited, links } = open(seed).article
      expect(credited.map((c) => c.name)).toEqual(['SCMP'])
      expect(links.filter((l) => l.url.includes('scmp.com')).length).toBeGreaterThan(1)
    })
    it('is dated by who was prime minister', () => {
      const { published } = open(seed).article
      expect(published?.basis).toBe('implied')
      expect(published?.reason).toMatch(/Ishiba/)
      expect((published?.lower ?? '') >= '2024-10-01').toBe(true)
      expect((published?.upper ?? '9999') <= '2025-10-21').toBe(true)
    })
  })

  describe('two gestures by one man', () => {
    const seed = '000'
    const liu = /Liu Jin/
    it('has the talks of 18 November once', () => {
      const talks = reports(seed, 'CONSULT').filter(
        (r) => r.date === '2025-11-18' && either(r, liu) && either(r, /Kanai/),
      )
      expect(talks).toHaveLength(1)
    })
    it('has the hands in the pockets as a slight, and the embrace as a courtesy, by the same man', () => {
      const slight = reports(seed, 'SIGNAL').filter((r) => r.mode === 'slight' && quotes(r, /pockets/))
      const courtesy = reports(seed, 'SIGNAL').filter((r) => r.mode === 'courtesy' && quotes(r, /embrace/))
      expect([slight.length, courtesy.length]).toEqual([1, 1])
      expect([slight[0]?.stance, courtesy[0]?.stance]).toEqual(['stick', 'carrot'])
      expect(named(slight[0]?.actor ?? [], liu)).toBe(true)
      expect(courtesy.some((r) => either(r, liu))).toBe(true)
    })
    it('has the slight go to Japan', () => {
      const slight = reports(seed, 'SIGNAL').find((r) => r.mode === 'slight')
      expect(codes(slight?.recipient ?? [])).toEqual(['JPN'])
    })
    it('has the visit in Dalian, according to Nikkei', () => {
      const visits = reports(seed, 'CONSULT').filter((r) => r.mode === 'visit' && named(r.actor, liu))
      expect(visits).toHaveLength(1)
      expect(visits[0]?.event_loc?.resolved_place).toBe('Dalian')
      expect(visits[0]?.attribution.some((v) => /Nikkei/.test(v.who))).toBe(true)
      expect(visits[0]?.channel).toContain('business')
    })
    it('has the business federation’s meeting of 28 November with the ambassador', () => {
      const meetings = reports(seed, 'CONSULT').filter((r) => r.date === '2025-11-28')
      expect(meetings).toHaveLength(1)
      expect(meetings[0]?.channel).toEqual(expect.arrayContaining(['business', 'ambassadorial']))
    })
    it.each([
      ['the travel advice', 'travel', /tourists/],
      ['the cancelled flights', 'aviation', /flights/],
      ['the cancelled concerts', 'culture', /concert|performances/],
    ])('has %s as a measure of pressure on Japan', (_, instrument, words) => {
      const found = reports(seed, 'SANCTION').filter((r) => r.instrument === instrument && quotes(r, words))
      expect(found.length).toBeGreaterThan(0)
      expect(found.some((r) => r.measure !== null && r.stance === 'stick')).toBe(true)
      expect(codes(found[0]?.recipient ?? [])).toEqual(['JPN'])
    })
    it('has the consul’s posts', () => {
      const posts = reports(seed).filter((r) => named(r.actor, /Xue Jian/))
      expect(posts.length).toBeGreaterThan(0)
      expect(posts[0]?.channel).toContain('consular')
    })
    it('is of 2025, implied', () => {
      const { published } = open(seed).article
      expect(published?.basis).toBe('implied')
      expect([published?.lower?.slice(0, 4), published?.upper?.slice(0, 4)]).toEqual(['2025', '2025'])
    })
    it('has commentators and netizens as commentary, not as events', () => {
      const comments = reports(seed).flatMap((r) => r.comments)
      expect(comments.map((c) => c.role)).toEqual(expect.arrayContaining(['public', 'analyst']))
      for (const report of reports(seed))
        expect(either(report, /netizen|commentator|Li Linyi|analyst/i)).toBe(false)
    })
    it('has a finding that the premier it names no longer held that office', () => {
      const finding = open(seed).findings.find((f) => f.kind === 'office-held-by-other')
      expect(finding?.text).toMatch(/Li Keqiang/)
      expect(finding?.text).toMatch(/Li Qiang/)
    })
    it.each([
      [/Kanai/, 'Masaaki Kanai'],
      [/Liu Jin/, 'Liu Jinsong'],
      [/Sanae Tak/, 'Sanae Takaichi'],
    ])(
      'resolves %s to the holder of the office, with a doubt that shows the name as printed',
      (name, holder) => {
        const parties = reports(seed)
          .flatMap((r) => [...r.actor, ...r.recipient])
          .filter((p) => name.test(`${p.entity_text} ${p.identifier_text}`))
        expect(parties.every((p) => p.identifier_text === holder)).toBe(true)
        const finding = open(seed).findings.find(
          (f) => f.kind === 'name-differs-from-holder' && f.text.includes(holder),
        )
        expect(finding?.text).toMatch(name)
      },
    )
  })
})
