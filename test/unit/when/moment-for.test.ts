// In: small trees with times; out: momentFor checked on what each time dates.

import { describe, expect, it } from 'vitest'
import { readMoments } from './read-moments.js'

const MET =
  'Rao/Rao/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root Silva/Silva/PROPN/NNP/2/obj on/on/ADP/IN/5/case Monday/Monday/PROPN/NNP/2/obl ././PUNCT/./2/punct'

describe('momentFor', () => {
  it('gives a verb the time that hangs on it', () => {
    const { moment, rule } = readMoments('2025-11-28', MET)('met')
    expect(moment).toMatchObject({
      edtf: '2025-11-24',
      lower: '2025-11-24',
      upper: '2025-11-24',
      basis: 'relative',
    })
    expect(rule).toBe('when/event/own-time')
  })

  it('leaves undated what is told of a day that no calendar has, and says so', () => {
    const NO_DAY =
      'Rao/Rao/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root Silva/Silva/PROPN/NNP/2/obj on/on/ADP/IN/6/case 31/31/NUM/CD/6/nummod June/June/PROPN/NNP/2/obl ././PUNCT/./2/punct'
    const { moment, doubts } = readMoments('2025-11-28', NO_DAY)('met')
    expect(moment).toBeNull()
    expect(doubts?.map((d) => d.code)).toEqual(['when/no-such-day'])
  })

  it('hands on what is doubtful in the words that date it', () => {
    const TWO_DAYS =
      'Rao/Rao/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root Silva/Silva/PROPN/NNP/2/obj on/on/ADP/IN/5/case 4-5-2024/4-5-2024/NUM/CD/2/obl ././PUNCT/./2/punct'
    const day = readMoments('2025-11-28', TWO_DAYS)('met')
    expect(day.moment?.edtf).toBe('[2024-04-05,2024-05-04]')
    expect(day.doubts?.map((d) => d.code)).toEqual(['when/day-or-month-first'])
    expect(readMoments('2025-10/2025-11', MET)('met').doubts?.map((d) => d.code)).toEqual([
      'when/anchor-not-exact',
    ])
  })

  it('says the interval where that is all that is known of the article', () => {
    expect(readMoments('2025-10/2025-11', MET)('met').moment?.reason).toContain(
      '1 October 2025 to 30 November 2025',
    )
  })

  it('does not date a visit by the time since which it is the first', () => {
    const first =
      'Rao/Rao/PROPN/NNP/2/nsubj paid/pay/VERB/VBD/0/root the/the/DET/DT/5/det first/first/ADJ/JJ/5/amod visit/visit/NOUN/NN/2/obj since/since/ADP/IN/7/case 2017/2017/NUM/CD/5/nmod ././PUNCT/./2/punct'
    expect(readMoments('2025-11-28', first)('paid').moment?.lower).not.toMatch(/^2017/)
    const lasting =
      'Rao/Rao/PROPN/NNP/2/nsubj led/lead/VERB/VBD/0/root the/the/DET/DT/4/det talks/talk/NOUN/NNS/2/obj since/since/ADP/IN/6/case 2017/2017/NUM/CD/2/obl ././PUNCT/./2/punct'
    expect(readMoments('2025-11-28', lasting)('led').moment?.lower).toMatch(/^2017/)
  })

  it('dates what is reported by the day of the saying', () => {
    const said =
      'Rao/Rao/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root on/on/ADP/IN/4/case Monday/Monday/PROPN/NNP/2/obl that/that/SCONJ/IN/7/mark he/he/PRON/PRP/7/nsubj met/meet/VERB/VBD/2/ccomp Silva/Silva/PROPN/NNP/7/obj'
    expect(readMoments('2025-11-28', said)('met')).toMatchObject({
      moment: { edtf: '2025-11-24' },
      rule: 'when/event/told-time',
    })
  })

  it('puts what was said to be coming after the saying, never on its day alone', () => {
    const said =
      'Rao/Rao/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root on/on/ADP/IN/4/case Monday/Monday/PROPN/NNP/2/obl that/that/SCONJ/IN/8/mark he/he/PRON/PRP/8/nsubj will/will/AUX/MD/8/aux visit/visit/VERB/VB/2/ccomp Silva/Silva/PROPN/NNP/8/obj'
    expect(readMoments('2025-11-28', said)('visit')).toMatchObject({
      moment: { edtf: '2025-11-24/..', basis: 'implied' },
      rule: 'when/event/announced',
    })
  })

  it('lets a joined verb share the day, and a participle under "after" come before it', () => {
    const joined =
      'Rao/Rao/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root Silva/Silva/PROPN/NNP/2/obj on/on/ADP/IN/5/case Monday/Monday/PROPN/NNP/2/obl and/and/CCONJ/CC/7/cc signed/sign/VERB/VBD/2/conj papers/paper/NOUN/NNS/7/obj after/after/SCONJ/IN/10/mark quarrelling/quarrel/VERB/VBG/7/advcl'
    const at = readMoments('2025-11-28', joined)
    expect(at('signed')).toMatchObject({ moment: { edtf: '2025-11-24' }, rule: 'when/event/carrier-time' })
    expect(at('quarrelling')).toMatchObject({
      moment: { edtf: '../2025-11-24' },
      rule: 'when/event/before-other',
    })
  })

  it('lies between what came before it and the report that tells it', () => {
    const visited =
      'According/accord/VERB/VBG/4/case to/to/ADP/IN/1/fixed the/the/DET/DT/4/det Courier/Courier/PROPN/NNP/17/obl on/on/ADP/IN/6/case November/November/PROPN/NNP/4/nmod 30/30/NUM/CD/6/nummod ,/,/PUNCT/,/4/punct after/after/ADP/IN/10/case talks/talk/NOUN/NNS/17/obl in/in/ADP/IN/12/case Lima/Lima/PROPN/NNP/10/nmod on/on/ADP/IN/14/case November/November/PROPN/NNP/10/nmod 18/18/NUM/CD/14/nummod he/he/PRON/PRP/17/nsubj toured/tour/VERB/VBD/0/root Cusco/Cusco/PROPN/NNP/17/obj'
    expect(readMoments('2025-12-02', visited)('toured')).toMatchObject({
      moment: { edtf: '2025-11-18/2025-11-30', basis: 'relative' },
      rule: 'when/event/after-other',
    })
  })

  it('does not take the year of a treaty for the day of its breach', () => {
    const broke =
      'Rao/Rao/PROPN/NNP/2/nsubj broke/break/VERB/VBD/0/root a/a/DET/DT/4/det treaty/treaty/NOUN/NN/2/obj of/of/ADP/IN/6/case 2001/2001/NUM/CD/4/nmod'
    const { moment } = readMoments('2025-11-28', broke)('broke')
    expect(moment?.basis).toBe('implied')
    expect(moment?.lower?.slice(0, 4)).toBe('2025')
  })

  it('keeps the frame of the sentence before in the same paragraph', () => {
    const then = 'He/he/PRON/PRP/2/nsubj praised/praise/VERB/VBD/0/root Silva/Silva/PROPN/NNP/2/obj'
    expect(readMoments('2025-11-28', MET, then)('praised')).toMatchObject({
      moment: { edtf: '2025-11-24', basis: 'implied' },
      rule: 'when/event/frame',
    })
  })

  it('never gives out the article date as the event date', () => {
    const praised = 'Rao/Rao/PROPN/NNP/2/nsubj praised/praise/VERB/VBD/0/root Silva/Silva/PROPN/NNP/2/obj'
    const { moment } = readMoments('2025-11-28', praised)('praised')
    expect(moment).toMatchObject({
      edtf: '2025-11-28~',
      lower: '2025-11-22',
      upper: '2025-11-28',
      basis: 'implied',
    })
    expect(readMoments(null, praised)('praised').moment).toBeNull()
  })

  it('lets a dated visit last as long as it is said to', () => {
    const visit =
      'Rao/Rao/PROPN/NNP/2/nsubj began/begin/VERB/VBD/0/root a/a/DET/DT/5/det three-day/three-day/ADJ/JJ/5/amod visit/visit/NOUN/NN/2/obj on/on/ADP/IN/7/case Monday/Monday/PROPN/NNP/2/obl'
    expect(readMoments('2025-11-28', visit)('began').moment?.edtf).toBe('2025-11-24/2025-11-26')
  })

  it('dates what is to come by the gathering it speaks of', () => {
    const known =
      'Rao/Rao/PROPN/NNP/2/nsubj praised/praise/VERB/VBD/0/root the/the/DET/DT/4/det summit/summit/NOUN/NN/2/obj on/on/ADP/IN/6/case 4/4/NUM/CD/4/nmod December/December/PROPN/NNP/6/flat'
    const skips =
      'He/he/PRON/PRP/3/nsubj will/will/AUX/MD/3/aux skip/skip/VERB/VB/0/root the/the/DET/DT/5/det summit/summit/NOUN/NN/3/obj'
    expect(readMoments('2025-12-05', known, skips)('skip')).toMatchObject({
      moment: { edtf: '2025-12-04', basis: 'implied' },
      rule: 'when/event/gathering',
    })
  })

  it('carries a day of the news on into the next paragraph, but no older one', () => {
    const then = '¶ He/he/PRON/PRP/2/nsubj praised/praise/VERB/VBD/0/root Silva/Silva/PROPN/NNP/2/obj'
    expect(readMoments('2025-11-28', MET, then)('praised')).toMatchObject({
      moment: { edtf: '2025-11-24', basis: 'implied' },
      rule: 'when/event/frame',
    })
    const long =
      'Rao/Rao/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root in/in/ADP/IN/4/case April/April/PROPN/NNP/2/obl'
    expect(readMoments('2025-11-28', long, then)('praised')).toMatchObject({
      moment: { lower: '2025-04-01', upper: '2025-11-28', basis: 'implied' },
      rule: 'when/event/recall',
    })
  })

  it('dates what is done by saying it by the saying, and leaves open what is to come', () => {
    const said =
      'Rao/Rao/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root on/on/ADP/IN/4/case Monday/Monday/PROPN/NNP/2/obl that/that/SCONJ/IN/8/mark he/he/PRON/PRP/8/nsubj would/would/AUX/MD/8/aux reopen/reopen/VERB/VB/2/ccomp it/it/PRON/PRP/8/obj'
    const read = readMoments('2025-11-28', said)
    expect(read('reopen', 0, false).moment?.edtf).toBe('2025-11-24')
    expect(read('reopen', 0, true).moment?.edtf).toBe('2025-11-24/..')
    expect(read('reopen', 0).moment?.edtf).toBe('2025-11-24/..')
  })

  it('does not date what is done by a day that is still to come', () => {
    const asked =
      'Rao/Rao/PROPN/NNP/2/nsubj asked/ask/VERB/VBD/0/root Silva/Silva/PROPN/NNP/2/obj on/on/ADP/IN/6/case 4/4/NUM/CD/2/obl December/December/PROPN/NNP/5/flat'
    expect(readMoments('2025-11-28', asked)('asked', 0, false).moment?.basis).toBe('implied')
  })

  it('counts back from a dated act to what it came so many days after', () => {
    const sat =
      'Judges/judge/NOUN/NNS/2/nsubj sat/sit/VERB/VBD/0/root on/on/ADP/IN/4/case Thursday/Thursday/PROPN/NNP/2/obl ,/,/PUNCT/,/2/punct six/six/NUM/CD/7/nummod days/day/NOUN/NNS/10/obl after/after/SCONJ/IN/10/mark police/police/NOUN/NN/10/nsubj stormed/storm/VERB/VBD/2/advcl it/it/PRON/PRP/10/obj'
    expect(readMoments('2025-11-28', sat)('stormed')).toMatchObject({
      moment: { edtf: '2025-11-21', basis: 'relative' },
      rule: 'when/event/step-before',
    })
  })

  it('takes talks and what is said after them for one day', () => {
    const after =
      'After/after/ADP/IN/2/case talks/talk/NOUN/NNS/4/obl Rao/Rao/PROPN/NNP/4/nsubj spoke/speak/VERB/VBD/0/root on/on/ADP/IN/6/case Monday/Monday/PROPN/NNP/4/obl'
    expect(readMoments('2025-11-28', after)('talks').moment?.edtf).toBe('2025-11-24')
  })

  it('lends a clause the time of the clause that it hangs on', () => {
    const where =
      'Rao/Rao/PROPN/NNP/2/nsubj arrived/arrive/VERB/VBD/0/root on/on/ADP/IN/4/case Monday/Monday/PROPN/NNP/2/obl in/in/ADP/IN/6/case Lima/Lima/PROPN/NNP/2/obl ,/,/PUNCT/,/10/punct where/where/ADV/WRB/10/advmod he/he/PRON/PRP/10/nsubj praised/praise/VERB/VBD/6/acl:relcl Silva/Silva/PROPN/NNP/10/obj'
    expect(readMoments('2025-11-28', where)('praised')).toMatchObject({
      moment: { edtf: '2025-11-24' },
      rule: 'when/event/beside',
    })
  })

  it('begins at the first day what is done from it on', () => {
    const shut =
      'Lima/Lima/PROPN/NNP/2/nsubj shut/shut/VERB/VBD/0/root crossings/crossing/NOUN/NNS/2/obj from/from/ADP/IN/6/case 20/20/NUM/CD/6/nummod November/November/PROPN/NNP/2/obl'
    expect(readMoments('2025-11-28', shut)('shut').moment?.edtf).toBe('2025-11-20')
  })

  it('takes what is told in the present for a matter of the article, and of the saying where it is reported', () => {
    const denies = 'Lima/Lima/PROPN/NNP/2/nsubj denies/deny/VERB/VBZ/0/root it/it/PRON/PRP/2/obj'
    expect(readMoments('2025-11-28', denies)('denies').moment?.edtf).toBe('2025-11-28~')
    const said =
      'Rao/Rao/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root that/that/SCONJ/IN/5/mark Lima/Lima/PROPN/NNP/5/nsubj denies/deny/VERB/VBZ/2/ccomp it/it/PRON/PRP/5/obj'
    expect(readMoments('2025-11-28', MET, said)('denies').moment?.edtf).toBe('2025-11-24')
  })

  it('answers null for a token that is not there', () => {
    expect(readMoments('2025-11-28', MET)('nowhere')).toEqual({ moment: null, rule: 'when/event/none' })
  })
})
