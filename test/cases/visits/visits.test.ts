// In: visits.txt, short texts each with the visits it tells; out: a failure where the whole pipeline finds other visitors, another status or other stops.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { runPipeline } from '../../../src/pipeline.js'
import { openResources, type Resources } from '../../../src/resources.js'
import type { Report } from '../../../src/terms/index.js'

/** All texts are of this day, a Friday. */
const PUBLISHED = '2024-05-17'

/** Texts apart by a blank line; a visit is a line `= LEADER | STATUS | PLACE CODE [DATE], …`, none where the text tells of none. */
const rows = readFileSync(join(import.meta.dirname, 'visits.txt'), 'utf8')
  .split(/\n\s*\n/)
  .map((block) => block.trim().split('\n'))
  .filter((lines) => lines[0] && !lines[0].startsWith('#'))
  .map((lines) => ({
    text: lines.filter((l) => !l.startsWith('=')).join('\n'),
    visits: lines.filter((l) => l.startsWith('=')).map((l) => l.slice(1).trim()),
  }))

function outline({ visit, status }: Report): string[] {
  if (!visit) return []
  const stops = visit.stops.map((s) => [s.place, s.country_code, s.date].filter(Boolean).join(' '))
  return [`${visit.led_by ?? 'nobody'} | ${status} | ${stops.join(', ')}`]
}

describe('visits and their stops', () => {
  let resources: Resources
  beforeAll(async () => {
    resources = await openResources()
  })

  test.each(rows)('$text', async ({ text, visits }) => {
    const output = await runPipeline(
      { bytes: Buffer.from(text), source: 'visit.txt', hints: { published: PUBLISHED } },
      resources,
    )
    expect(output.kind).toBe('read')
    expect(output.kind === 'read' ? output.reports.flatMap(outline) : []).toEqual(visits)
  })
})
