// In: sides.txt, short texts each with the acts it tells; out: a failure where the whole pipeline gives an act other sides.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { runPipeline } from '../../../src/pipeline.js'
import { openResources, type Resources } from '../../../src/resources.js'
import type { Report } from '../../../src/terms/index.js'

const rows = readFileSync(join(import.meta.dirname, 'sides.txt'), 'utf8')
  .split(/\n\s*\n/)
  .map((block) => block.trim().split('\n'))
  .filter((lines) => lines[0] && !lines[0].startsWith('#'))
  .map((lines) => ({
    text: lines.filter((l) => !l.startsWith('=')).join('\n'),
    acts: lines.filter((l) => l.startsWith('=')).map((l) => l.slice(1).trim()),
  }))

const side = (parties: Report['actor']): string =>
  [...new Set(parties.map((p) => p.code ?? '?'))].join('+') || '-'

describe('sides that the words leave open', () => {
  let resources: Resources
  beforeAll(async () => {
    resources = await openResources()
  })

  test.each(rows)('$text', async ({ text, acts }) => {
    const output = await runPipeline(
      { bytes: Buffer.from(text), source: 'sides.txt', hints: { published: '2024-05-17' } },
      resources,
    )
    const reports = output.kind === 'read' ? output.reports : []
    expect(reports.map((r) => `${r.event} ${side(r.actor)} > ${side(r.recipient)}`)).toEqual(acts)
  })
})
