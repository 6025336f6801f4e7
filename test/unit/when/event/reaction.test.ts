// In: paragraphs in which others speak on an act of an earlier day; out: the days that their words may be of.

import { describe, expect, it } from 'vitest'
import { readMoments } from '../read-moments.js'

const CLOSED =
  'Peru/Peru/PROPN/NNP/2/nsubj closed/close/VERB/VBD/0/root its/its/PRON/PRP$/4/nmod:poss embassy/embassy/NOUN/NN/2/obj in/in/ADP/IN/6/case Lima/Lima/PROPN/NNP/4/nmod on/on/ADP/IN/8/case Monday/Monday/PROPN/NNP/2/obl ././PUNCT/./2/punct'
const CONDEMNED =
  'Bolivia/Bolivia/PROPN/NNP/2/nsubj condemned/condemn/VERB/VBD/0/root the/the/DET/DT/4/det step/step/NOUN/NN/2/obj ././PUNCT/./2/punct'
const IT_CALLED =
  'It/it/PRON/PRP/2/nsubj called/call/VERB/VBD/0/root the/the/DET/DT/4/det closure/closure/NOUN/NN/2/obj a/a/DET/DT/6/det mistake/mistake/NOUN/NN/2/xcomp ././PUNCT/./2/punct'
const PERU_ACCUSED =
  'Peru/Peru/PROPN/NNP/2/nsubj accused/accuse/VERB/VBD/0/root its/its/PRON/PRP$/4/nmod:poss neighbour/neighbour/NOUN/NN/2/obj of/of/ADP/IN/6/mark spying/spying/NOUN/NN/4/acl ././PUNCT/./2/punct'
const AT_ONCE =
  'Bolivia/Bolivia/PROPN/NNP/2/nsubj rejected/reject/VERB/VBD/0/root the/the/DET/DT/4/det charge/charge/NOUN/NN/2/obj at/at/ADP/IN/6/case once/once/ADV/RB/2/obl ././PUNCT/./2/punct'
const CANCELLED =
  'Norway/Norway/PROPN/NNP/2/nsubj cancelled/cancel/VERB/VBD/0/root a/a/DET/DT/4/det visit/visit/NOUN/NN/2/obj ././PUNCT/./2/punct'

describe('widenReaction', () => {
  it('lets what a third party says of an act lie anywhere up to the article', () => {
    const { moment, rule } = readMoments('2025-11-28', CLOSED, CONDEMNED)('condemned')
    expect(moment?.edtf).toBe('2025-11-24/2025-11-28')
    expect(moment?.basis).toBe('implied')
    expect(rule).toBe('when/event/reaction')
  })

  it('goes on so with "it" and "they"', () => {
    expect(readMoments('2025-11-28', CLOSED, CONDEMNED, IT_CALLED)('called').moment?.edtf).toBe(
      '2025-11-24/2025-11-28',
    )
  })

  it('leaves on its day what the one who acted says', () => {
    expect(readMoments('2025-11-28', CLOSED, PERU_ACCUSED)('accused').moment?.edtf).toBe('2025-11-24')
    expect(readMoments('2025-11-28', CLOSED, IT_CALLED)('called').moment?.edtf).toBe('2025-11-24')
  })

  it('leaves on its day what was said on the spot', () => {
    expect(readMoments('2025-11-28', CLOSED, AT_ONCE)('rejected').moment?.edtf).toBe('2025-11-24')
  })

  it('leaves alone what others did, which is of the story', () => {
    expect(readMoments('2025-11-28', CLOSED, CANCELLED)('cancelled').moment?.edtf).toBe('2025-11-24')
  })

  it('adds nothing to an act of the day of the article itself', () => {
    expect(readMoments('2025-11-24', CLOSED, CONDEMNED)('condemned').moment?.edtf).toBe('2025-11-24')
  })
})
