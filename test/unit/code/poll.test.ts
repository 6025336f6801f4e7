// In: trees written out by hand that tell of surveys; out: a failure where a figure is given to those who were not asked.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildLexicon, codeArticle } from '../../../src/code/index.js'
import type { ReportPoll } from '../../../src/terms/index.js'
import { thaw } from '../../support/frozen-sentence.js'
import { plainInput } from '../../support/plain-input.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const lexicon = buildLexicon(
  new Map([
    ['classes.txt', readFileSync(join(root, 'lexicon', 'classes.txt'), 'utf8')],
    ['POLL.lex', readFileSync(join(root, 'lexicon', 'POLL.lex'), 'utf8')],
  ]),
  '0',
)

async function read(lines: string, people: readonly string[] = []): Promise<(ReportPoll | null)[]> {
  const frozen = thaw(lines)
  const { cast } = frozen
  const mentions = cast.mentions.map((m) =>
    people.includes(m.span.exact) ? { ...m, form: 'demonym' as const } : m,
  )
  const { reports } = await codeArticle({ ...plainInput(frozen, lexicon), cast: { ...cast, mentions } })
  return reports.map((r) => r.poll)
}

const VIEW = `
Kenyans Kenyan NOUN 2 nsubj KEN
agree agree VERB 0 root
: : PUNCT 2 punct
a a DET 5 det
poll poll NOUN 6 nsubj
shows show VERB 2 parataxis
70 70 NUM 8 nummod
percent percent NOUN 9 nsubj
have have VERB 6 ccomp
a a DET 12 det
good good ADJ 12 amod
view view NOUN 9 obj
of of ADP 14 case
Chad Chad PROPN 12 nmod TCD`

describe('polls', () => {
  it('were put to the people named, not to those who are seen', async () => {
    const [poll] = await read(VIEW, ['Kenyans'])
    expect(poll?.population).toBe('Kenyans')
    expect(poll?.share).toBe(0.7)
    expect(poll?.question).toContain('view of Chad')
  })

  it('may be counted in states', async () => {
    const [poll] = await read(`
A a DET 2 det
survey survey NOUN 6 nsubj
in in ADP 5 case
18 18 NUM 5 nummod
countries country NOUN 2 nmod
found find VERB 0 root
44 44 NUM 8 nummod
percent percent NOUN 9 nsubj
distrust distrust VERB 6 ccomp
Chad Chad PROPN 9 obj TCD`)
    expect(poll?.population).toBe('18 countries')
  })

  it('go on with the people of the poll before', async () => {
    const polls = await read(
      `${VIEW}

In in ADP 2 case
May May PROPN 4 obl
Gallup Gallup PROPN 4 nsubj
found find VERB 0 root
61 61 NUM 6 nummod
percent percent NOUN 4 obj
for for ADP 8 case
peace peace NOUN 6 nmod`,
      ['Kenyans'],
    )
    expect(polls.map((p) => [p?.share, p?.population])).toEqual([
      [0.7, 'Kenyans'],
      [0.61, 'Kenyans'],
    ])
  })
})
