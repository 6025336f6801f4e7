// In: the hand-coded gold and the texts it codes; out: a failure for every trigger, name, place or code that its text or the vocabulary does not bear out.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { CHANNELS, EVENT_TYPES, INSTRUMENTS, SCALE, STATUSES } from '../../src/terms/index.js'

interface Side {
  readonly name: string
  readonly who: string
  readonly country: string
}

interface GoldEvent {
  readonly id: string
  readonly type: string
  readonly type_alt: readonly string[]
  readonly mode: string | null
  readonly source: readonly Side[]
  readonly target: readonly Side[]
  readonly date: string | null
  readonly status: string
  readonly channel: readonly string[]
  readonly instrument: string | null
  readonly stance: string | null
  readonly trigger: string
  readonly measure: { readonly act: string } | null
  readonly signal: { readonly mode: string } | null
  readonly poll: object | null
}

interface Gold {
  readonly id: string
  readonly published: string | null
  readonly true_published: string | null
  readonly events: readonly GoldEvent[]
  readonly places: readonly { readonly mention: string }[]
  readonly persons: readonly { readonly printed: string }[]
}

interface SampleRow {
  readonly id: string
  readonly file: string
  readonly published: string | null
  readonly true_published?: string
  readonly sample: boolean
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const goldRoot = join(root, 'evaluation', 'gold')
const SIDE_CODE = /^([A-Z]{3,8}|G7|G20)$/
const EDTF_PART = /^-?\d{2}[\dX]{2}(-(\d{2}|XX)(-(\d{2}|XX))?)?[~?%]?$/
const ACTS = ['announced', 'imposed', 'tightened', 'eased', 'lifted']

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T
const squeeze = (text: string): string => text.replace(/\s+/g, ' ')

/** The words a reader sees on a page: no head, script or style. */
function readPage(html: string): string {
  const out: string[] = []
  let hidden = 0
  const isHidden = (name: string): boolean => name === 'head' || name === 'script' || name === 'style'
  const parser = new Parser({
    onopentag: (name) => {
      if (isHidden(name)) hidden += 1
      if (!['b', 'i', 'em', 'strong', 'a', 'span'].includes(name)) out.push(' ')
    },
    onclosetag: (name) => {
      if (isHidden(name)) hidden -= 1
    },
    ontext: (text) => {
      if (hidden === 0) out.push(text)
    },
  })
  parser.end(html)
  return out.join('')
}

function readText(folder: string, id: string): string {
  const at = folder === 'samples' ? join(root, 'samples') : join(goldRoot, folder)
  const page = join(at, `${id}.html`)
  return squeeze(
    existsSync(page) ? readPage(readFileSync(page, 'utf8')) : readFileSync(join(at, `${id}.txt`), 'utf8'),
  )
}

/** What is wrong with one event, as lines to print. */
function listFaults(event: GoldEvent, text: string): string[] {
  const faults: string[] = []
  const check = (right: boolean, what: string): void => {
    if (!right) faults.push(`${event.id}: ${what}`)
  }
  const types: readonly string[] = EVENT_TYPES
  for (const type of [event.type, ...event.type_alt]) check(types.includes(type), `type ${type}`)
  const modes = [event.type, ...event.type_alt].flatMap((type) =>
    Object.keys(SCALE[type as keyof typeof SCALE]?.modes ?? {}),
  )
  check(event.mode === null || modes.includes(event.mode), `mode ${event.mode} of ${event.type}`)
  check((STATUSES as readonly string[]).includes(event.status), `status ${event.status}`)
  for (const channel of event.channel)
    check((CHANNELS as readonly string[]).includes(channel), `channel ${channel}`)
  check(
    event.instrument === null || (INSTRUMENTS as readonly string[]).includes(event.instrument),
    `instrument ${event.instrument}`,
  )
  check(event.stance === null || ['carrot', 'stick'].includes(event.stance), `stance ${event.stance}`)
  check(text.includes(squeeze(event.trigger)), `trigger "${event.trigger}" is not in the text`)
  for (const side of [...event.source, ...event.target]) {
    check(SIDE_CODE.test(side.country), `country ${side.country}`)
  }
  if (event.date !== null) {
    const parts = event.date.split('/')
    check(
      parts.length <= 2 && parts.every((part) => part === '..' || EDTF_PART.test(part)),
      `date ${event.date}`,
    )
  }
  check(event.measure === null || ACTS.includes(event.measure.act), `measure ${event.measure?.act}`)
  check((event.type === 'POLL') === (event.poll !== null), 'poll and type disagree')
  check(event.type !== 'SIGNAL' || event.signal !== null, 'a signal without its act')
  check(event.signal === null || event.signal.mode === event.mode, 'signal and mode disagree')
  return faults
}

describe.each(['samples', 'texts'])('gold of %s', (folder) => {
  const files = readdirSync(join(goldRoot, folder)).filter((file) => file.endsWith('.gold.json'))

  it.each(files)('%s stands in its text and in the vocabulary', (file) => {
    const gold = readJson<Gold>(join(goldRoot, folder, file))
    expect(`${gold.id}.gold.json`).toBe(file)
    const text = readText(folder, gold.id)
    const faults = gold.events.flatMap((event) => listFaults(event, text))
    for (const { mention } of gold.places) if (!text.includes(mention)) faults.push(`place ${mention}`)
    for (const { printed } of gold.persons) if (!text.includes(printed)) faults.push(`person ${printed}`)
    expect(faults).toEqual([])
    expect(new Set(gold.events.map((event) => event.id)).size).toBe(gold.events.length)
    expect(gold.published ?? gold.true_published).not.toBeNull()
  })
})

describe('samples', () => {
  const rows = readJson<{ readonly samples: readonly SampleRow[] }>(
    join(root, 'samples', 'index.json'),
  ).samples

  it('are each listed once, labelled as samples, and coded', () => {
    const onDisk = readdirSync(join(root, 'samples')).filter((file) => /\.(txt|html)$/.test(file))
    expect(rows.map((row) => row.file).sort()).toEqual(onDisk.sort())
    for (const row of rows) {
      expect(row.sample).toBe(true)
      expect(existsSync(join(goldRoot, 'samples', `${row.id}.gold.json`)), row.id).toBe(true)
      expect(row.published ?? row.true_published, row.id).toBeTypeOf('string')
    }
  })

  it('merge only pairs of events that exist in different texts', () => {
    const { pairs } = readJson<{ readonly pairs: Readonly<Record<string, readonly (readonly string[])[]>> }>(
      join(goldRoot, 'samples', 'merges.json'),
    )
    for (const [left, right] of Object.values(pairs).flat()) {
      const texts = [left, right].map((end) => {
        const [text, id] = (end ?? '').split(':')
        const folder = existsSync(join(goldRoot, 'texts', `${text}.gold.json`)) ? 'texts' : 'samples'
        const gold = readJson<Gold>(join(goldRoot, folder, `${text}.gold.json`))
        expect(
          gold.events.some((event) => event.id === id),
          end,
        ).toBe(true)
        return text
      })
      expect(texts[0]).not.toBe(texts[1])
    }
  })
})
