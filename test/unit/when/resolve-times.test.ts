// In: trees with steps in time; out: the days that they are counted from.

import { describe, expect, it } from 'vitest'
import { momentOf } from '../../../src/when/index.js'
import { spanOfArticle } from '../../../src/when/moments.js'
import { readMoments } from './read-moments.js'

const CLOSED =
  'Peru/Peru/PROPN/NNP/2/nsubj closed/close/VERB/VBD/0/root its/its/PRON/PRP$/4/nmod:poss embassy/embassy/NOUN/NN/2/obj in/in/ADP/IN/6/case Lima/Lima/PROPN/NNP/4/nmod on/on/ADP/IN/8/case Monday/Monday/PROPN/NNP/2/obl ././PUNCT/./2/punct'
const FOLLOWED =
  'Other/other/ADJ/JJ/2/amod steps/step/NOUN/NNS/0/root followed/follow/VERB/VBN/2/acl in/in/ADP/IN/5/case May/May/PROPN/NNP/3/obl ././PUNCT/./3/punct'
const LATER =
  'A/a/DET/DT/2/det week/week/NOUN/NN/3/obl:unmarked later/late/ADV/RBR/5/advmod Chile/Chile/PROPN/NNP/5/nsubj raised/raise/VERB/VBD/0/root the/the/DET/DT/7/det duties/duty/NOUN/NNS/5/obj ././PUNCT/./5/punct'
const SIGNED =
  'The/the/DET/DT/2/det two/two/NUM/CD/3/nsubj signed/sign/VERB/VBD/0/root a/a/DET/DT/5/det pact/pact/NOUN/NN/3/obj a/a/DET/DT/7/det week/week/NOUN/NN/11/obl:unmarked before/before/SCONJ/IN/11/mark the/the/DET/DT/10/det flight/flight/NOUN/NN/11/nsubj landed/land/VERB/VBD/3/advcl ././PUNCT/./3/punct'

describe('resolveTimes', () => {
  it('counts "a week later" from the month that the telling has come to, not from an older day', () => {
    const { moment } = readMoments('2025-06-06', CLOSED, `¶ ${FOLLOWED}`, LATER)('raised')
    expect(moment?.lower).toMatch(/^2025-05/)
  })

  it('counts "a week before the flight landed" from no day that was named before', () => {
    expect(readMoments('2025-06-06', CLOSED, SIGNED)('signed').moment?.edtf).not.toMatch(/^2025-05/)
  })
})

describe('spanOfArticle', () => {
  const span = (edtf: string, basis: 'stated' | 'implied') => {
    const moment = momentOf(edtf, basis, 'clues')
    return moment && spanOfArticle(moment)
  }
  const width = (edtf: string, basis: 'stated' | 'implied'): number => {
    const found = span(edtf, basis)
    return (found?.upper ?? 0) - (found?.lower ?? 0) + 1
  }

  it('leaves a week of room at the loose end of what clues tell, and none else', () => {
    expect(width('2025-05-01/2025-05-31~', 'implied')).toBe(38)
    expect(width('2025-05-01/2025-05-31', 'stated')).toBe(31)
    expect(width('2025-05-01/2025-05-07~', 'implied')).toBe(7)
  })
})
