// In: desks for the user's record and the samples; out: the HTTP application: the API and the web app's files.

import { existsSync, readFileSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { tellWho, type WhoTold } from '../almanac/index.js'
import type { Desk, DeskView } from '../desk.js'
import { explainId } from '../explain.js'
import { packageRoot, type Resources, readVersion } from '../resources.js'
import { ChanceryError } from '../terms/index.js'
import { boundsOf } from '../when/index.js'
import {
  buildArticle,
  buildArticles,
  buildEvent,
  buildEvents,
  buildMeasures,
  buildOverview,
  buildReading,
} from './build-views.js'
import type { Problem, WhoAnswer } from './contract.js'
import { hostOf, isOwnHost } from './own-host.js'

/** Bytes of a body that is read or kept. */
const BODY_BYTES = 16 * 1024 * 1024

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

export interface AppParts {
  readonly own: Desk
  /** Null where no samples were read. */
  readonly samples: Desk | null
  readonly resources: () => Promise<Resources>
  readonly today: () => string
  /** The name or address the server listens on, by which it may be asked; this machine's own names always may. */
  readonly host?: string
}

export function buildApp(parts: AppParts): Hono {
  const app = new Hono()
  const version = readVersion()
  const nameOf = async (): Promise<(code: string) => string> => {
    const { lookup } = await parts.resources()
    return (code) => lookup.state(code)?.name ?? lookup.body(code)?.name ?? code
  }
  app.use('*', guardFor(parts.host ?? 'localhost'))
  app.get('/api/overview', async (c) =>
    c.json(buildOverview((await shown(parts)).view, version, await nameOf())),
  )
  app.get('/api/events', async (c) =>
    c.json(buildEvents((await shown(parts)).view, c.req.query('pair') ?? null, await nameOf())),
  )
  app.get('/api/events/:id', async (c) => {
    const { view } = await shown(parts)
    const event = view.events.find((e) => e.id === c.req.param('id'))
    return event ? c.json(buildEvent(view, event, await nameOf())) : missing(c, 'event')
  })
  app.get('/api/articles', async (c) => c.json(buildArticles((await shown(parts)).view)))
  app.get('/api/articles/:id', async (c) => {
    const view = buildArticle((await shown(parts)).view, c.req.param('id'), await nameOf())
    return view ? c.json(view) : missing(c, 'article')
  })
  app.get('/api/measures', async (c) => {
    const day = c.req.query('on') ?? parts.today()
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
      return problem(c, 400, 'serve/bad-date', `${day} is no day. Write it as 2025-11-18.`)
    return c.json(buildMeasures((await shown(parts)).view, day, await nameOf()))
  })
  app.get('/api/who', async (c) => {
    const { almanac } = await parts.resources()
    const on = c.req.query('on') || null
    if (on !== null && boundsOf(on) === null)
      return problem(c, 400, 'who/bad-date', `${on} is no date. Write it as 2025-11-18, 2025-11 or 2025.`)
    return c.json(tellAnswer(tellWho(almanac, c.req.query('q') ?? '', on, parts.today())))
  })
  app.get('/api/explain/:id', async (c) => {
    const { view, desk } = await shown(parts)
    const explanation = await explainId(c.req.param('id'), view, desk.record)
    return explanation ? c.json(explanation) : missing(c, 'report or event')
  })
  const limit = bodyLimit({
    maxSize: BODY_BYTES,
    onError: (c) => problem(c, 413, 'serve/too-large', 'The text is larger than 16 MB. Give a part of it.'),
  })
  app.use('/api/read', refuseBadDate)
  app.use('/api/add', refuseBadDate)
  app.post('/api/read', limit, async (c) => {
    const output = await parts.own.read(await inputFrom(c))
    return output.kind === 'refused'
      ? problem(c, 422, output.code, output.text)
      : c.json(buildReading(output, await nameOf()))
  })
  app.post('/api/add', limit, async (c) => {
    const { output, outcome } = await parts.own.add(await inputFrom(c))
    return output.kind === 'refused'
      ? problem(c, 422, output.code, output.text)
      : c.json({ id: output.article.id, outcome })
  })
  app.all('/api/*', (c) => missing(c, 'address'))
  app.get('*', (c) => serveFile(c))
  app.onError((error, c) => {
    if (error instanceof ChanceryError) return problem(c, 500, error.code, error.message)
    console.error(error)
    return problem(
      c,
      500,
      'serve/failed',
      'Something went wrong here; the lines in the terminal say what. Nothing in the record was changed.',
    )
  })
  return app
}

function tellAnswer(told: WhoTold): WhoAnswer {
  return told.kind === 'unreadable'
    ? { kind: told.kind, answers: [], near: told.near }
    : { kind: told.kind, answers: told.answers, near: [] }
}

async function shown(parts: AppParts): Promise<{ view: DeskView; desk: Desk }> {
  const own = await parts.own.view()
  if (own.articles.length > 0 || !parts.samples) return { view: own, desk: parts.own }
  return { view: await parts.samples.view(), desk: parts.samples }
}

/** A date of publication that is none is refused, as on the command line: the user meant something by it. */
async function refuseBadDate(c: Context, next: () => Promise<void>): Promise<Response | undefined> {
  const published = c.req.query('published')
  if (published && boundsOf(published) === null)
    return problem(
      c,
      400,
      'read/bad-date',
      `“${published}” is no date. Write it as 2025-11-18, 2025-11 or 2025.`,
    )
  await next()
  return undefined
}

async function inputFrom(
  c: Context,
): Promise<{ bytes: Uint8Array; source: string; hints: Record<string, string> }> {
  const hints: Record<string, string> = {}
  for (const key of ['url', 'outlet', 'title', 'published']) {
    const value = c.req.query(key)
    if (value) hints[key] = value
  }
  return {
    bytes: new Uint8Array(await c.req.arrayBuffer()),
    source: c.req.query('source') || hints.url || 'pasted text',
    hints,
  }
}

/**
 * A page of another site must not write into the record or read it: only our own origin is answered, and only by a name of
 * this machine, since another's name may be pointed at it.
 */
function guardFor(bound: string): (c: Context, next: () => Promise<void>) => Promise<Response | undefined> {
  return async (c, next) => {
    const host = c.req.header('host')
    const origin = c.req.header('origin')
    const foreign = origin !== undefined && hostOf(origin) !== host?.toLowerCase()
    if (foreign || !isOwnHost(host, bound))
      return problem(c, 403, 'serve/foreign-origin', 'Requests of other sites are not answered.')
    await next()
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'no-referrer')
    c.header(
      'Content-Security-Policy',
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'",
    )
    return undefined
  }
}

function serveFile(c: Context): Response {
  const root = join(packageRoot, 'web', 'dist')
  const path = normalize(decodeURIComponent(new URL(c.req.url).pathname)).replace(/^([/\\])+/, '')
  const file = join(root, path === '' ? 'index.html' : path)
  if (!file.startsWith(root) || !existsSync(file) || extname(file) === '') {
    return path === '' ? c.text('The web app is not built. Run `npm run build`.', 500) : missing(c, 'page')
  }
  const headers: Record<string, string> = {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
  }
  headers['Cache-Control'] = path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  return c.body(new Uint8Array(readFileSync(file)), 200, headers)
}

function missing(c: Context, what: string): Response {
  return problem(c, 404, 'serve/not-found', `There is no such ${what}.`)
}

function problem(c: Context, status: ContentfulStatusCode, code: string, detail: string): Response {
  const body: Problem = { type: 'about:blank', title: code, status, code, detail }
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' })
}
