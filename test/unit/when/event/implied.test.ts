// In: sentences without any time; out: what the days that the article looks back on, and its own, leave them.

import { describe, expect, it } from 'vitest'
import { readMoments } from '../read-moments.js'

const FLEW =
  'Sato/Sato/PROPN/NNP/2/nsubj flew/fly/VERB/VBD/0/root to/to/ADP/IN/4/case Malta/Malta/PROPN/NNP/2/obl on/on/ADP/IN/6/case 3/3/NUM/CD/2/obl June/June/PROPN/NNP/6/nmod:unmarked ././PUNCT/./2/punct'
const OSLO =
  'In/in/ADP/IN/2/case Oslo/Oslo/PROPN/NNP/4/obl he/he/PRON/PRP/4/nsubj asked/ask/VERB/VBD/0/root the/the/DET/DT/6/det premier/premier/NOUN/NN/4/iobj for/for/ADP/IN/8/case aid/aid/NOUN/NN/4/obl ././PUNCT/./4/punct'
const MET =
  'There/there/ADV/RB/3/advmod she/she/PRON/PRP/3/nsubj met/meet/VERB/VBD/0/root the/the/DET/DT/5/det premier/premier/NOUN/NN/3/obj ././PUNCT/./3/punct'
const CONDEMNED =
  'Bolivia/Bolivia/PROPN/NNP/2/nsubj condemned/condemn/VERB/VBD/0/root the/the/DET/DT/4/det step/step/NOUN/NN/2/obj ././PUNCT/./2/punct'
const PERU =
  'Peru/Peru/PROPN/NNP/2/nsubj accused/accuse/VERB/VBD/0/root its/its/PRON/PRP$/4/nmod:poss neighbour/neighbour/NOUN/NN/2/obj of/of/ADP/IN/6/mark spying/spying/NOUN/NN/4/acl ././PUNCT/./2/punct'

describe('impliedMoment', () => {
  it('does not put the article’s own day to an act of a text that looks back', () => {
    const { moment, rule } = readMoments(
      '2025-06-24',
      FLEW,
      CONDEMNED,
      `¶ ${MET}`,
      PERU,
      CONDEMNED,
      `¶ ${OSLO}`,
    )('asked')
    expect(moment?.edtf).toBe('2025-06-03/2025-06-24')
    expect(rule).toBe('when/event/looked-back')
  })

  it('says about the article’s day where it names none at all', () => {
    expect(readMoments('2025-06-24', MET)('met').moment?.edtf).toBe('2025-06-24~')
  })
})
