// In: trees written out by hand and a small lexicon; out: a failure where the coder reads another act, other sides or another status out of them.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildLexicon, type CodeInput, type CodeOutput, codeArticle } from '../../../src/code/index.js'
import type { Moment, Reader } from '../../../src/terms/index.js'
import { bareArticle } from '../../support/bare-article.js'
import { thaw } from '../../support/frozen-sentence.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const classes = readFileSync(join(root, 'lexicon', 'classes.txt'), 'utf8')
const PATTERNS = `
pattern expel-party
  when      verb expel ; obj party
  actor     subj
  recipient obj
  mode      expel
  prior     0.9
  yes       Mali expelled France's envoy.
  not       The school expelled two boys.
`
const ACCUSE = `
pattern condemn-party
  when      verb condemn ; obj party
  actor     subj
  recipient obj
  prior     0.8
  yes       Mali condemned France.
  not       Mali condemned the building.
`
const lexicon = buildLexicon(
  new Map([
    ['classes.txt', classes],
    ['SANCTION.lex', PATTERNS],
    ['ACCUSE.lex', ACCUSE],
  ]),
  '0',
)

async function code(
  lines: string,
  over: { source?: string; moment?: Moment; reader?: Reader; momentOf?: CodeInput['momentOf'] } = {},
): Promise<CodeOutput> {
  const { text, sentences, cast } = thaw(lines)
  const input: CodeInput = {
    article: bareArticle(text, over.source ?? 'a.txt'),
    sentences,
    cast,
    dating: { published: null, clues: [], doubts: [] },
    times: [],
    lexicon,
    momentOf: over.momentOf ?? (() => ({ moment: over.moment ?? null, rule: 'when/none' })),
    reader: over.reader ?? null,
    knownMeasures: [],
    versions: { chancery: '0', lexicon: 'sha256:0', models: { en: 'sha256:0' } },
    keepUnsure: false,
  }
  return codeArticle(input)
}

const EXPELLED = `
Mali Mali PROPN 2 nsubj MLI
expelled expel VERB 0 root Tense=Past
France France PROPN 2 obj FRA
. . PUNCT 2 punct
`
const passive = `
France France PROPN 3 nsubj:pass FRA
was be AUX 3 aux:pass
expelled expel VERB 0 root Tense=Past,VerbForm=Part,Voice=Pass
by by ADP 5 case
Mali Mali PROPN 3 obl:agent MLI
. . PUNCT 3 punct
`
const will = `
Mali Mali PROPN 3 nsubj MLI
will will AUX 3 aux
expel expel VERB 0 root VerbForm=Inf
France France PROPN 3 obj FRA
. . PUNCT 3 punct
`
const not = `
Mali Mali PROPN 4 nsubj MLI
did do AUX 4 aux Tense=Past
not not PART 4 advmod Polarity=Neg
expel expel VERB 0 root VerbForm=Inf
France France PROPN 4 obj FRA
. . PUNCT 4 punct
`
const habit = `
Mali Mali PROPN 3 nsubj MLI
regularly regularly ADV 3 advmod
expels expel VERB 0 root Tense=Pres,VerbForm=Fin
France France PROPN 3 obj FRA
. . PUNCT 3 punct
`
const supposed = `
If if SCONJ 3 mark
Mali Mali PROPN 3 nsubj MLI
condemns condemn VERB 0 root Tense=Pres,VerbForm=Fin
France France PROPN 3 obj FRA
. . PUNCT 3 punct
`
const headline = `
Mali Mali PROPN 0 root MLI
to to PART 3 mark
expel expel VERB 1 advcl VerbForm=Inf
France France PROPN 3 obj FRA
`

describe('coding an article', () => {
  it('reads who did what to whom, with the words that say so', async () => {
    const { reports } = await code(EXPELLED)
    expect(reports).toHaveLength(1)
    const [report] = reports
    expect(report).toMatchObject({
      event: 'SANCTION',
      mode: 'expel',
      status: 'occurred',
      quad_code: 4,
    })
    expect(report?.actor.map((p) => p.code)).toEqual(['MLI'])
    expect(report?.recipient.map((p) => p.code)).toEqual(['FRA'])
    expect(report?.evidence[0]).toMatchObject({
      exact: 'Mali expelled France.',
      start: 0,
      end: 21,
      sentence: 0,
    })
  })

  it('reads the same act from the passive', async () => {
    const { reports } = await code(passive)
    expect(reports.map((r) => [r.actor[0]?.code, r.recipient[0]?.code])).toEqual([['MLI', 'FRA']])
  })

  it('takes what will happen for planned, and what did not happen for nothing, saying why', async () => {
    expect((await code(will)).reports.map((r) => r.status)).toEqual(['planned'])
    const denied = await code(not)
    expect(denied.reports).toEqual([])
    expect(denied.trace).toContainEqual(
      expect.objectContaining({
        rule: 'lexicon/SANCTION#expel-party',
        report: null,
        text: expect.stringMatching(/did not happen/),
      }),
    )
  })

  it('reads a headline without its verb of being as a plan', async () => {
    const { reports } = await code(headline)
    expect(reports.map((r) => [r.actor[0]?.code, r.status])).toEqual([['MLI', 'planned']])
  })

  it('takes neither a habit nor a supposed saying for an act, and says so', async () => {
    for (const [lines, why] of [
      [habit, /habit/],
      [supposed, /only suppose/],
    ] as const) {
      const { reports, trace } = await code(lines)
      expect(reports).toEqual([])
      expect(trace).toContainEqual(
        expect.objectContaining({ report: null, text: expect.stringMatching(why) }),
      )
    }
  })

  it('codes nothing between a state and itself, nor without a counterpart', async () => {
    expect((await code(EXPELLED.replace('FRA', 'MLI:Keita'))).reports).toEqual([])
    const alone = EXPELLED.replace('expelled expel', 'condemned condemn').replace(' FRA', '')
    expect((await code(alone)).reports).toEqual([])
  })

  it('tells one act once, with all its evidence', async () => {
    const { reports } = await code(`${EXPELLED}\n${passive}`)
    expect(reports).toHaveLength(1)
    expect(reports[0]?.evidence.map((e) => e.sentence)).toEqual([0, 1])
  })

  it('keeps two acts of different people apart', async () => {
    const { reports } = await code(
      `${EXPELLED}\n${EXPELLED.replace('FRA', 'DEU').replaceAll('France', 'Germany')}`,
    )
    expect(reports.map((r) => r.recipient[0]?.code)).toEqual(['FRA', 'DEU'])
  })

  it('names a report by what it says, not by where it was found', async () => {
    const [here] = (await code(EXPELLED, { source: 'a.txt' })).reports
    const [there] = (await code(EXPELLED, { source: 'b.txt' })).reports
    const [later] = (await code(will)).reports
    expect(here?.id).toMatch(/^r_[0-9a-f]{24}$/)
    expect(there?.id).toBe(here?.id)
    expect(later?.id).not.toBe(here?.id)
  })

  it('traces every report to its pattern and to the signs of its certainty', async () => {
    const { reports, trace } = await code(EXPELLED)
    const rules = trace.filter((l) => l.report === reports[0]?.id).map((l) => l.rule)
    expect(rules).toEqual(expect.arrayContaining(['lexicon/SANCTION#expel-party', 'code/certainty']))
    expect(trace.find((l) => l.rule === 'code/certainty')?.text).toMatch(/prior 0\.9/)
    expect(trace.find((l) => l.rule === 'code/actor')?.text).toMatch(/^“Mali” \(name\): MLI; by nsubj/)
    expect(trace.find((l) => l.rule === 'code/recipient')?.text).toMatch(/^“France” .*; by obj/)
  })

  it('is surer of two sides than of one', async () => {
    const [both] = (await code(EXPELLED)).reports
    const [one] = (await code(EXPELLED.replace(' MLI', ''))).reports
    expect(both?.certainty).toBeGreaterThan(one?.certainty ?? 1)
  })
})

describe('reading the lexicon', () => {
  const build = (text: string) => buildLexicon(new Map([['SANCTION.lex', text]]), '0')
  const whole = PATTERNS.trim()
  it.each([
    ['no such slot', whole.replace('; obj party', '; thing party'), /line 2: no slot thing/],
    ['no such mode', whole.replace('mode      expel', 'mode      dance'), /SANCTION has no mode dance/],
    ['a pattern without a `yes`', whole.replace(/\n.*yes .*/, ''), /needs a `yes` and a `not`/],
    ['a pattern without a `not`', whole.replace(/\n.*not .*/, ''), /needs a `yes` and a `not`/],
    ['a class that is not there', whole.replace('verb expel', 'verb @nowhere'), /no class @nowhere/],
    ['a field that is not there', `${whole}\n  colour red`, /no field colour/],
    ['one name twice', `${whole}\n${whole}`, /second pattern named expel-party/],
    ['a prior beyond one', whole.replace('0.9', '1.9'), /between 0 and 1/],
  ])('refuses %s, naming file and line', (_, text, message) => {
    expect(() => build(text)).toThrow(message)
    expect(() => build(text)).toThrow(/lexicon\/SANCTION\.lex, line \d+/)
  })
  it('refuses a file that is no event', () => {
    expect(() => buildLexicon(new Map([['DANCE.lex', whole]]), '0')).toThrow(/DANCE is no event/)
  })

  it('tells the dater whether the act is yet to come', async () => {
    const asked: (boolean | null)[] = []
    const momentOf: CodeInput['momentOf'] = (_, __, toCome) => {
      asked.push(toCome)
      return { moment: null, rule: 'when/none' }
    }
    await code(will, { momentOf })
    await code(EXPELLED, { momentOf })
    expect(asked).toEqual([true, false])
  })
})
