// Every folder here is a text as it comes (input.txt or input.html) and the reports that the whole pipeline must make of it (expected.json).

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { runPipeline } from '../../../src/pipeline.js'
import { openResources, type Resources } from '../../../src/resources.js'
import { outlineReport, type WholeCase } from '../../support/outline-report.js'

const slugs = readdirSync(import.meta.dirname).filter((slug) =>
  existsSync(join(import.meta.dirname, slug, 'expected.json')),
)

describe('the whole pipeline', () => {
  let resources: Resources
  beforeAll(async () => {
    resources = await openResources()
  })

  test.each(slugs)('%s', async (slug) => {
    const folder = join(import.meta.dirname, slug)
    const name = existsSync(join(folder, 'input.txt')) ? 'input.txt' : 'input.html'
    const wanted = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as WholeCase
    const output = await runPipeline(
      { bytes: readFileSync(join(folder, name)), source: name, hints: wanted.hints },
      resources,
    )
    expect(output.kind).toBe('read')
    const reports = output.kind === 'read' ? output.reports.map(outlineReport) : []
    expect(reports).toEqual(wanted.reports)
    const findings = output.kind === 'read' ? output.findings.map((f) => f.code) : []
    if (wanted.findings) expect(findings).toEqual(wanted.findings)
  })
})
