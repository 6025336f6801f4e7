// In: acts on measures made up by hand; out: a failure where the imposing and the lifting of one measure do not learn each other's dates.

import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../../src/code/candidate.js'
import { bindMeasures } from '../../../../src/code/measures/bind-measures.js'
import type { RoleFiller } from '../../../../src/code/scene.js'
import type { ReportMeasure, Status } from '../../../../src/terms/index.js'

const side = (code: string): readonly RoleFiller[] => [{ party: { code } } as unknown as RoleFiller]

function act(
  measure: Partial<ReportMeasure>,
  sides: [string, string] = ['PER', 'CHL'],
  status: Status = 'occurred',
): Candidate {
  return {
    event: 'SANCTION',
    status,
    actor: side(sides[0]),
    recipient: side(sides[1]),
    measure: {
      act: 'imposed',
      object: 'Chilean grapes',
      from: null,
      until: null,
      measure_id: 'm_a',
      ...measure,
    },
  } as unknown as Candidate
}

const dates = (acts: readonly Candidate[]): (string | null | undefined)[][] =>
  acts.map((a) => [a.measure?.from, a.measure?.until])

describe('a measure told twice', () => {
  it('lends its beginning to the lifting and gets its end from it', () => {
    const imposed = act({ from: '2021-03', measure_id: 'm_b' })
    const lifted = act({ act: 'lifted', object: 'the ban on grapes', until: '2023-05-02' })
    expect(dates(bindMeasures([imposed, lifted]))).toEqual([
      ['2021-03', '2023-05-02'],
      ['2021-03', '2023-05-02'],
    ])
  })

  it('keeps what the words said themselves', () => {
    const imposed = act({ from: '2021-03', until: '2022-01' })
    const lifted = act({ act: 'lifted', from: '2020', until: '2023-05-02' })
    expect(dates(bindMeasures([imposed, lifted]))).toEqual([
      ['2021-03', '2022-01'],
      ['2020', '2023-05-02'],
    ])
  })

  it('is not bound to another thing, another pair, or a lifting that is only planned', () => {
    const imposed = act({ from: '2021-03', measure_id: 'm_b' })
    const others = [
      act({ act: 'lifted', object: 'visa fees', until: '2023-05-02' }),
      act({ act: 'lifted', object: 'Chilean grapes', until: '2023-05-02', measure_id: 'm_c' }, [
        'BOL',
        'CHL',
      ]),
      act(
        { act: 'lifted', object: 'Chilean grapes', until: '2023-05-02', measure_id: 'm_c' },
        ['PER', 'CHL'],
        'planned',
      ),
    ]
    for (const other of others) expect(bindMeasures([imposed, other])[0]?.measure?.until).toBeNull()
  })
})
