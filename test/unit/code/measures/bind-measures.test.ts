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

  it('is not bound to another thing, another pair, or a lifting that is only asked for', () => {
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
        'demanded',
      ),
    ]
    for (const other of others) expect(bindMeasures([imposed, other])[0]?.measure?.until).toBeNull()
  })

  it('ends on the day that is announced for it, and on no known day where it is lifted on none', () => {
    const imposed = act({ from: '2021-03', until: '..' })
    const planned = act({ act: 'lifted', until: '2023-06-01' }, ['PER', 'CHL'], 'planned')
    expect(bindMeasures([imposed, planned])[0]?.measure?.until).toBe('2023-06-01')
    expect(bindMeasures([imposed, act({ act: 'lifted' })])[0]?.measure?.until).toBeNull()
  })

  it('stands on where it is only eased, and lends its beginning to the easing', () => {
    const imposed = act({ from: '2021-03', until: '..' })
    const eased = act({ act: 'eased', from: '2023-05-02', until: '..' })
    expect(dates(bindMeasures([imposed, eased]))).toEqual([
      ['2021-03', '..'],
      ['2021-03', '..'],
    ])
    const whileIt = act({ act: 'eased', from: '2023-05-02', until: '2023-08-02' })
    expect(dates(bindMeasures([imposed, whileIt]))[1]).toEqual(['2023-05-02', '2023-08-02'])
  })
})
