// In: sentences without a time after one that names a day, a month or a stay; out: what they take from it.

import { describe, expect, it } from 'vitest'
import { readMoments } from '../read-moments.js'

const CLOSED =
  'Peru/Peru/PROPN/NNP/2/nsubj closed/close/VERB/VBD/0/root its/its/PRON/PRP$/4/nmod:poss embassy/embassy/NOUN/NN/2/obj in/in/ADP/IN/6/case Lima/Lima/PROPN/NNP/4/nmod on/on/ADP/IN/8/case Monday/Monday/PROPN/NNP/2/obl ././PUNCT/./2/punct'
const HAD_TALKED =
  'The/the/DET/DT/3/det two/two/NUM/CD/3/nummod kings/king/NOUN/NNS/5/nsubj had/have/AUX/VBD/5/aux talked/talk/VERB/VBN/0/root on/on/ADP/IN/7/case Friday/Friday/PROPN/NNP/5/obl ././PUNCT/./5/punct'
const DEMANDED =
  'They/they/PRON/PRP/2/nsubj demanded/demand/VERB/VBD/0/root a/a/DET/DT/5/det new/new/ADJ/JJ/5/amod border/border/NOUN/NN/2/obj ././PUNCT/./2/punct'
const CANCELLED =
  'Norway/Norway/PROPN/NNP/2/nsubj cancelled/cancel/VERB/VBD/0/root a/a/DET/DT/4/det visit/visit/NOUN/NN/2/obj ././PUNCT/./2/punct'
const FOLLOWED =
  'Other/other/ADJ/JJ/2/amod steps/step/NOUN/NNS/0/root followed/follow/VERB/VBN/2/acl in/in/ADP/IN/5/case May/May/PROPN/NNP/3/obl ././PUNCT/./3/punct'
const SUSPENDED =
  'Imports/import/NOUN/NNS/5/nsubj:pass of/of/ADP/IN/3/case timber/timber/NOUN/NN/1/nmod were/be/AUX/VBD/5/aux:pass suspended/suspend/VERB/VBN/0/root ././PUNCT/./5/punct'
const SPENT =
  'The/the/DET/DT/2/det queen/queen/NOUN/NN/3/nsubj spent/spend/VERB/VBD/0/root three/three/NUM/CD/5/nummod days/day/NOUN/NNS/3/obj in/in/ADP/IN/7/case Oslo/Oslo/PROPN/NNP/3/obl from/from/ADP/IN/9/case 3/3/NUM/CD/3/obl June/June/PROPN/NNP/9/nmod:unmarked ././PUNCT/./3/punct'
const MET =
  'There/there/ADV/RB/3/advmod she/she/PRON/PRP/3/nsubj met/meet/VERB/VBD/0/root the/the/DET/DT/5/det premier/premier/NOUN/NN/3/obj ././PUNCT/./3/punct'

describe('momentByFrame', () => {
  it('goes on in the plain past on the day that the pluperfect went back to', () => {
    const { moment, rule } = readMoments('2025-11-25', CLOSED, `¶ ${HAD_TALKED}`, DEMANDED)('demanded')
    expect(moment?.edtf).toBe('2025-11-21')
    expect(rule).toBe('when/event/frame-before')
  })

  it('leaves both days open where the paragraph had named one before it went back', () => {
    expect(readMoments('2025-11-25', CLOSED, HAD_TALKED, DEMANDED)('demanded').moment?.edtf).toBe(
      '2025-11-21/2025-11-24',
    )
  })

  it('lets another actor be of the news again', () => {
    expect(readMoments('2025-11-25', CLOSED, `¶ ${HAD_TALKED}`, CANCELLED)('cancelled').moment?.edtf).toBe(
      '2025-11-21/2025-11-25',
    )
  })

  it('keeps a month that is over for what follows it in its paragraph', () => {
    expect(readMoments('2025-07-06', FOLLOWED, SUSPENDED)('suspended').moment?.edtf).toBe('2025-05')
  })

  it('counts what follows a month from there to the article beyond its paragraph', () => {
    expect(readMoments('2025-06-05', FOLLOWED, `¶ ${SUSPENDED}`)('suspended').moment?.edtf).toBe(
      '2025-05-01/2025-06-05',
    )
  })

  it('dates what happened on a stay of some days by all of them', () => {
    expect(readMoments('2025-06-20', SPENT)('spent').moment?.edtf).toBe('2025-06-03/2025-06-05')
    const { moment, rule } = readMoments('2025-06-20', SPENT, MET)('met')
    expect(moment?.edtf).toBe('2025-06-03/2025-06-05')
    expect(rule).toBe('when/event/stay')
    expect(readMoments('2025-06-04', SPENT, MET)('met').moment?.edtf).toBe('2025-06-03/2025-06-04')
  })
})
