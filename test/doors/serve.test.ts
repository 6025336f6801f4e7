// In: the server over a small record; out: a failure where an answer is not in the contract's shape, or is given to whom it must not.

import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  ArticleBrief,
  ArticleView,
  EventList,
  EventView,
  Explanation,
  MeasureView,
  Overview,
  Problem,
  WhoAnswer,
} from '../../src/serve/contract.js'
import { checkReport } from './check-report.js'
import { runChancery, type Serving, sample, serveChancery } from './run-chancery.js'

const folder = mkdtempSync(join(tmpdir(), 'chancery-serve-'))
const data = join(folder, 'desk')
const NEWS = 'Portugal expelled two Norwegian diplomats on Monday, the foreign ministry in Lisbon said.'

interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

let taken: Server
let serving: Serving

function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL(path, serving.address),
      { method: options.method ?? 'GET', headers: options.headers ?? {} },
      (response) => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          body += chunk
        })
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            body,
            headers: response.headers,
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(options.body)
  })
}

async function get<T>(path: string): Promise<T> {
  const answer = await ask(path)
  expect(answer.status, answer.body).toBe(200)
  expect(answer.type).toMatch(/^application\/json/)
  return JSON.parse(answer.body) as T
}

function expectProblem(answer: Answer, status: number, code: string): void {
  expect(answer.status).toBe(status)
  expect(answer.type).toBe('application/problem+json')
  const problem = JSON.parse(answer.body) as Problem
  expect(problem).toMatchObject({ status, code })
  expect(problem.detail).toMatch(/\S/)
}

beforeAll(async () => {
  const added = runChancery([
    'add',
    sample('ind-can-expulsion-2023-meridian.txt'),
    sample('usa-chn-tariffs-2024.txt'),
    '--data',
    data,
  ])
  expect(added.status, added.err).toBe(0)
  // The port asked for is taken: the next free one must serve.
  taken = createServer()
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => {
      const bound = taken.address()
      resolve(typeof bound === 'object' && bound !== null ? bound.port : 0)
    })
  })
  serving = await serveChancery(['serve', '--data', data, '--port', String(port)])
  const served = Number(new URL(serving.address).port)
  expect(served).toBeGreaterThan(port)
  expect(new URL(serving.address).hostname).toBe('127.0.0.1')
})

afterAll(async () => {
  taken?.close()
  const code = await serving?.stop()
  rmSync(folder, { recursive: true, force: true })
  expect(code).toBe(0)
})

describe('the API', () => {
  it('gives an overview with pairs and their months', async () => {
    const view = await get<Overview>('/api/overview')
    expect(view).toMatchObject({ sample: false, articles: 2 })
    expect(view.version).toMatch(/^\d+\.\d+\.\d+/)
    expect(view.events).toBeGreaterThan(3)
    const pairs = view.pairs.map((p) => p.pair.map((c) => c.code).join('-'))
    expect(pairs).toContain('CAN-IND')
    expect(pairs).toContain('CHN-USA')
    for (const p of view.pairs) for (const point of p.points) expect(point.month).toMatch(/^\d{4}-\d{2}$/)
    expect(view.pairs.flatMap((p) => p.pair).find((c) => c.code === 'IND')?.name).toBe('India')
  })

  it('lists events, all or of one pair, with reports in the contract’s shape', async () => {
    const all = await get<EventList>('/api/events')
    const pair = await get<EventList>('/api/events?pair=IND-CAN')
    expect(pair.events.length).toBeGreaterThan(0)
    expect(pair.events.length).toBeLessThan(all.events.length)
    expect(all.countries.CAN).toBe('Canada')
    for (const event of all.events) {
      expect(event.reports.length).toBeGreaterThan(0)
      for (const report of event.reports) expect(checkReport({ ...report })).toEqual([])
      expect(Object.keys(event.bounds).sort()).toEqual(['lower', 'upper'])
      for (const { actor, recipient } of event.reports)
        for (const { code } of [...actor, ...recipient]) if (code) expect(event.countries[code]).toMatch(/\S/)
    }
    const [first] = all.events
    expect(await get<EventView>(`/api/events/${first?.id}`)).toEqual(first)
  })

  it('lists articles, and gives each with the words that its reports quote', async () => {
    const list = await get<ArticleBrief[]>('/api/articles')
    expect(list).toHaveLength(2)
    for (const brief of list) {
      const view = await get<ArticleView>(`/api/articles/${brief.id}`)
      expect(view.kept).toBe(true)
      expect(view.reports).toHaveLength(brief.reports)
      for (const report of view.reports) {
        expect(view.events[report.id]).toMatch(/^e_/)
        for (const e of report.evidence) expect(view.article.text.slice(e.start, e.end)).toBe(e.exact)
      }
    }
  })

  it('tells the measures in force on a day, who held an office, and how an event came to be', async () => {
    const measures = await get<MeasureView[]>('/api/measures?on=2024-06-01')
    for (const m of measures) {
      expect(m.measure_id).toMatch(/^m_/)
      for (const code of [...m.by, ...m.on]) expect(m.countries[code]).toMatch(/\S/)
    }
    const before = await get<MeasureView[]>('/api/measures?on=1990-01-01')
    expect(before).toEqual([])
    const who = (q: string, on: string): Promise<WhoAnswer> =>
      get<WhoAnswer>(`/api/who?q=${encodeURIComponent(q)}&on=${on}`)
    const holders = await who('foreign minister of Canada', '2023-09-19')
    expect([holders.kind, holders.answers.map((h) => h.person)]).toEqual(['office', ['Mélanie Joly']])
    const later = await who('prime minister of Canada', '2190-01-01')
    expect(later.kind).toBe('last-known')
    expect(later.answers[0]?.seen).toMatch(/^20\d\d/)
    expect(await who('Qwxyz Zzyzx', '')).toEqual({ kind: 'unreadable', answers: [], near: [] })
    const { events } = await get<EventList>('/api/events')
    const told = await get<Explanation>(`/api/explain/${events[0]?.id}`)
    expect(told.kind).toBe('event')
    expect(told.lines.length).toBeGreaterThan(0)
  })

  it('reads a pasted text without keeping it, and keeps it when asked', async () => {
    const read = await ask('/api/read?published=2024-03-13', { method: 'POST', body: NEWS })
    expect(read.status, read.body).toBe(200)
    const view = JSON.parse(read.body) as ArticleView
    expect(view.kept).toBe(false)
    expect(view.reports.map((r) => r.event)).toContain('SANCTION')
    expect(await get<ArticleBrief[]>('/api/articles')).toHaveLength(2)
    const add = (): Promise<Answer> => ask('/api/add?published=2024-03-13', { method: 'POST', body: NEWS })
    expect(JSON.parse((await add()).body)).toMatchObject({ outcome: 'added' })
    expect(JSON.parse((await add()).body)).toMatchObject({ outcome: 'known' })
    expect(await get<ArticleBrief[]>('/api/articles')).toHaveLength(3)
  })

  it('answers what it cannot do with a problem that says why', async () => {
    expectProblem(await ask('/api/nothing-here'), 404, 'serve/not-found')
    expectProblem(await ask('/api/events/e_none'), 404, 'serve/not-found')
    expectProblem(await ask('/api/articles/a_none'), 404, 'serve/not-found')
    expectProblem(await ask('/api/explain/r_none'), 404, 'serve/not-found')
    expectProblem(await ask('/api/measures?on=soon'), 400, 'serve/bad-date')
    expectProblem(await ask('/api/who?q=king&on=soon'), 400, 'who/bad-date')
    for (const path of ['read', 'add'])
      expectProblem(
        await ask(`/api/${path}?published=yesterday`, { method: 'POST', body: NEWS }),
        400,
        'read/bad-date',
      )
    const empty = await ask('/api/read', { method: 'POST', body: '' })
    expect(empty.status).toBe(422)
    expect(empty.type).toBe('application/problem+json')
    const big = await ask('/api/read', { method: 'POST', body: 'a '.repeat(9 * 1024 * 1024) })
    expectProblem(big, 413, 'serve/too-large')
  })

  it('refuses pages of other sites, and other names for this machine, to read and to write', async () => {
    const foreign = { origin: 'https://evil.example' }
    expectProblem(await ask('/api/overview', { headers: foreign }), 403, 'serve/foreign-origin')
    const add = await ask('/api/add', {
      method: 'POST',
      headers: foreign,
      body: NEWS.replace('two', 'three'),
    })
    expectProblem(add, 403, 'serve/foreign-origin')
    expectProblem(await ask('/api/overview', { headers: { origin: 'null' } }), 403, 'serve/foreign-origin')
    const own = { origin: serving.address.replace(/\/$/, '') }
    expect((await ask('/api/overview', { headers: own })).status).toBe(200)
    // A name that an attacker points at this machine ("DNS rebinding") carries its own origin as host.
    const rebound = { host: 'evil.example', origin: 'http://evil.example' }
    expect((await ask('/api/overview', { headers: rebound })).status).toBe(403)
    expect((await ask('/api/overview', { headers: { host: 'evil.example' } })).status).toBe(403)
    const local = { host: `localhost:${new URL(serving.address).port}` }
    expect((await ask('/api/overview', { headers: local })).status).toBe(200)
  })

  it('serves the web app, and nothing outside its folder', async () => {
    const page = await ask('/')
    expect(page.status).toBe(200)
    expect(page.type).toMatch(/^text\/html/)
    expect(page.headers['content-security-policy']).toMatch(/default-src 'self'/)
    expect(page.headers['x-content-type-options']).toBe('nosniff')
    for (const path of ['/../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/%ff'])
      expect((await ask(path)).status, path).toBeGreaterThanOrEqual(400)
  })
})
