// In: sentences that point back at a text or a quarrel; out: the day of that text, or what came before the news.

import { describe, expect, it } from 'vitest'
import { readMoments } from '../read-moments.js'

const ACCUSED =
  'He/he/PRON/PRP/2/nsubj accused/accuse/VERB/VBD/0/root Oslo/Oslo/PROPN/NNP/2/obj of/of/SCONJ/IN/5/mark breaking/break/VERB/VBG/2/advcl a/a/DET/DT/7/det treaty/treaty/NOUN/NN/5/obj that/that/PRON/WDT/10/obj they/they/PRON/PRP/10/nsubj signed/sign/VERB/VBD/7/acl:relcl on/on/ADP/IN/12/case 14/14/NUM/CD/10/obl May/May/PROPN/NNP/12/nmod:unmarked ././PUNCT/./2/punct'
const IN_THAT =
  'In/in/ADP/IN/3/case that/that/DET/DT/3/det treaty/treaty/NOUN/NN/6/obl both/both/DET/DT/5/det sides/side/NOUN/NNS/6/nsubj promised/promise/VERB/VBD/0/root not/not/PART/RB/9/advmod to/to/PART/TO/9/mark use/use/VERB/VB/6/xcomp force/force/NOUN/NN/9/obj ././PUNCT/./6/punct'
const CLOSED =
  'Peru/Peru/PROPN/NNP/2/nsubj closed/close/VERB/VBD/0/root its/its/PRON/PRP$/4/nmod:poss embassy/embassy/NOUN/NN/2/obj in/in/ADP/IN/6/case Lima/Lima/PROPN/NNP/4/nmod on/on/ADP/IN/8/case Monday/Monday/PROPN/NNP/2/obl ././PUNCT/./2/punct'
const BEGAN =
  'The/the/DET/DT/2/det quarrel/quarrel/NOUN/NN/3/nsubj began/begin/VERB/VBD/0/root in/in/ADP/IN/5/case Malta/Malta/PROPN/NNP/3/obl ,/,/PUNCT/,/10/punct where/where/ADV/WRB/10/advmod the/the/DET/DT/9/det police/police/NOUN/NNS/10/nsubj seized/seize/VERB/VBD/5/acl:relcl a/a/DET/DT/12/det ship/ship/NOUN/NN/10/obj ././PUNCT/./3/punct'

describe('momentOfPointed', () => {
  it('dates what a text says by the text, not by the sentence that mentions it', () => {
    const { moment, rule } = readMoments('2025-11-28', CLOSED, ACCUSED, IN_THAT)('promised')
    expect(moment?.edtf).toBe('2025-05-14')
    expect(rule).toBe('when/event/pointed')
  })

  it('does not look for it in another paragraph', () => {
    expect(readMoments('2025-11-28', ACCUSED, `¶ ${IN_THAT}`)('promised').rule).not.toBe('when/event/pointed')
  })
})

describe('momentOfOrigin', () => {
  it('puts how a quarrel began before the news of it', () => {
    const { moment, rule } = readMoments('2025-11-28', CLOSED, BEGAN)('seized')
    expect(moment?.edtf).toBe('../2025-11-24')
    expect(rule).toBe('when/event/origin')
  })
})
