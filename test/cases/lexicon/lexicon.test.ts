// In: the lexicon; out: a failure for every `yes` sentence that its pattern passes over, and every `not` sentence that it codes.

import { beforeAll, describe, expect, it } from 'vitest'
import { checkPatterns, type PatternFailure } from '../../../evaluation/patterns/check-patterns.js'
import { openWorkbench, type Workbench } from '../../../evaluation/patterns/open-workbench.js'
import { openLexicon } from '../../../src/resources.js'
import { EVENT_TYPES } from '../../../src/terms/index.js'

const { patterns } = openLexicon()

describe('the lexicon', () => {
  let bench: Workbench
  beforeAll(async () => {
    bench = await openWorkbench()
  })

  it('has patterns for every event', () => {
    const events = new Set(patterns.map((p) => p.event))
    expect(EVENT_TYPES.filter((e) => !events.has(e))).toEqual([])
  })

  it.each(EVENT_TYPES.map((e) => [e]))('%s does what its sentences say', async (event) => {
    const failures = await checkPatterns(
      patterns.filter((p) => p.event === event),
      bench.resources,
    )
    expect(failures.map(describeFailure)).toEqual([])
  })
})

function describeFailure(failure: PatternFailure): string {
  const what = failure.kind === 'silent' ? 'is silent on' : 'fires on'
  return `${failure.pattern} ${what}: ${failure.sentence} (${failure.instead.join('; ')})`
}
