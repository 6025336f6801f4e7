// Names on given tokens: the same lines come back, with our tags.

import { describe, expect, it } from 'vitest'
import { readTaggedLines, writeTaggedLines } from '../../../evaluation/names.js'

const LINES = '# sent_id = 1\n1\tAna\tO\t-\n2\tRuiz\tO\t-\n3\tleft\tO\n\n\n# more\n1\tOslo\tB-LOC\t-\n'.split(
  '\n',
)

describe('IOB2 lines', () => {
  it('are read as sentences and written with comments and blanks kept', () => {
    const raws = readTaggedLines(LINES)
    expect(raws.map((s) => s.tokens.map((t) => t.form))).toEqual([['Ana', 'Ruiz', 'left'], ['Oslo']])
    const named = raws.map((raw, i) => ({
      ...raw,
      tokens: [],
      names: i === 0 ? [{ from: 0, to: 2, type: 'PER' as const, score: 1 }] : [],
    }))
    expect(writeTaggedLines(LINES, named)).toBe(
      '# sent_id = 1\n1\tAna\tB-PER\t-\n2\tRuiz\tI-PER\t-\n3\tleft\tO\n\n\n# more\n1\tOslo\tO\t-\n',
    )
  })
})
