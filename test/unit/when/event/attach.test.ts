// In: sentences whose time belongs to one clause or another; out: what it dates.

import { describe, expect, it } from 'vitest'
import { readMoments } from '../read-moments.js'

const ASKED =
  'Asked/ask/VERB/VBD/13/advcl during/during/ADP/IN/4/case the/the/DET/DT/4/det campaign/campaign/NOUN/NN/1/obl last/last/ADJ/JJ/6/amod autumn/autumn/NOUN/NN/1/obl:unmarked whether/whether/SCONJ/IN/10/mark he/he/PRON/PRP/10/nsubj would/would/AUX/MD/10/aux resign/resign/VERB/VB/1/ccomp ,/,/PUNCT/,/1/punct Lopez/Lopez/PROPN/NNP/13/nsubj said/say/VERB/VBD/0/root he/he/PRON/PRP/15/nsubj might/might/AUX/MD/13/ccomp ././PUNCT/./13/punct'
const REFUSED =
  'He/he/PRON/PRP/2/nsubj asked/ask/VERB/VBD/0/root for/for/ADP/IN/5/case the/the/DET/DT/5/det channels/channel/NOUN/NNS/2/obl which/which/PRON/WDT/8/obj Lima/Lima/PROPN/NNP/8/nsubj cut/cut/VERB/VBD/5/acl:relcl in/in/ADP/IN/10/case March/March/PROPN/NNP/8/obl 2020/2020/NUM/CD/10/nmod:unmarked ,/,/PUNCT/,/15/punct and/and/CCONJ/CC/15/cc Peru/Peru/PROPN/NNP/15/nsubj refused/refuse/VERB/VBD/8/conj ././PUNCT/./2/punct'
const CALLED =
  'The/the/DET/DT/2/det jets/jet/NOUN/NNS/3/nsubj bombed/bomb/VERB/VBD/0/root what/what/PRON/WP/3/obj it/it/PRON/PRP/6/nsubj called/call/VERB/VBD/4/acl:relcl a/a/DET/DT/8/det camp/camp/NOUN/NN/6/obj on/on/ADP/IN/11/case February/February/PROPN/NNP/11/nmod:unmarked 6/6/NUM/CD/6/obl ././PUNCT/./3/punct'
const FREED =
  'Sato/Sato/PROPN/NNP/3/nsubj had/have/AUX/VBD/3/aux freed/free/VERB/VBN/0/root the/the/DET/DT/5/det two/two/NUM/CD/3/obj ,/,/PUNCT/,/7/punct seized/seize/VERB/VBN/3/advcl in/in/ADP/IN/9/case Malta/Malta/PROPN/NNP/7/obl and/and/CCONJ/CC/11/cc sentenced/sentence/VERB/VBN/3/conj by/by/ADP/IN/14/case a/a/DET/DT/14/det court/court/NOUN/NN/11/obl:agent in/in/ADP/IN/16/case April/April/PROPN/NNP/11/obl ././PUNCT/./3/punct'
const DENIES =
  'Lima/Lima/PROPN/NNP/2/nsubj denies/deny/VERB/VBZ/0/root having/have/AUX/VBG/4/aux seized/seize/VERB/VBN/2/ccomp the/the/DET/DT/6/det ship/ship/NOUN/NN/4/obj ././PUNCT/./2/punct'
const REMARKS =
  'Sato/Sato/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass hurt/hurt/VERB/VBN/0/root by/by/ADP/IN/6/case the/the/DET/DT/6/det gravity/gravity/NOUN/NN/3/obl:agent of/of/ADP/IN/8/case remarks/remark/NOUN/NNS/6/nmod made/make/VERB/VBN/8/acl on/on/ADP/IN/12/case May/May/PROPN/NNP/12/nmod:unmarked 5/5/NUM/CD/9/obl ././PUNCT/./3/punct'
const HELD =
  'They/they/PRON/PRP/2/nsubj repeated/repeat/VERB/VBD/0/root the/the/DET/DT/4/det demand/demand/NOUN/NN/2/obj at/at/ADP/IN/7/case a/a/DET/DT/7/det meeting/meeting/NOUN/NN/4/nmod of/of/ADP/IN/11/case the/the/DET/DT/11/det joint/joint/ADJ/JJ/11/amod committee/committee/NOUN/NN/7/nmod ,/,/PUNCT/,/15/punct which/which/PRON/WDT/15/nsubj:pass was/be/AUX/VBD/15/aux:pass held/hold/VERB/VBN/11/acl:relcl in/in/ADP/IN/17/case Oslo/Oslo/PROPN/NNP/15/obl on/on/ADP/IN/19/case 14/14/NUM/CD/15/obl January/January/PROPN/NNP/19/nmod:unmarked ././PUNCT/./2/punct'
const ARRIVED =
  'Sato/Sato/PROPN/NNP/2/nsubj arrived/arrive/VERB/VBD/0/root in/in/ADP/IN/4/case Oslo/Oslo/PROPN/NNP/2/obl on/on/ADP/IN/6/case Monday/Monday/PROPN/NNP/2/obl for/for/ADP/IN/12/case a/a/DET/DT/12/det three/three/NUM/CD/11/nummod -/-/PUNCT/HYPH/9/punct day/day/NOUN/NN/12/compound visit/visit/NOUN/NN/2/obl ././PUNCT/./2/punct'

describe('attachTimes', () => {
  it('gives the time of the question to the answer', () => {
    expect(readMoments('2025-11-28', ASKED)('said').moment?.edtf).toBe('2024-23')
  })

  it('keeps the time of a relative clause from the one who acts after it', () => {
    expect(readMoments('2025-11-28', REFUSED)('refused').moment?.edtf).not.toMatch(/^2020/)
    expect(readMoments('2025-11-28', REFUSED)('cut').moment?.edtf).toBe('2020-03')
  })

  it('reads past a clause that only names a thing', () => {
    expect(readMoments('2025-02-12', CALLED)('bombed').moment?.edtf).toBe('2025-02-06')
  })

  it('keeps what was done to others from the one who frees them', () => {
    expect(readMoments('2025-11-28', FREED)('freed').moment?.edtf).toBe('../2025-11-28')
  })

  it('puts what is denied before the denial', () => {
    expect(readMoments('2025-11-28', DENIES)('seized').moment?.edtf).toBe('../2025-11-28')
  })

  it('does not date what is said of remarks by the remarks', () => {
    expect(readMoments('2025-06-20', REMARKS)('hurt').moment?.edtf).not.toBe('2025-05-05')
  })

  it('gives a meeting the day on which it was held, whatever the clause was hung on', () => {
    expect(readMoments('2025-02-03', HELD)('meeting').moment?.edtf).toBe('2025-01-14')
  })

  it('lets an arrival for some days open them', () => {
    expect(readMoments('2025-11-28', ARRIVED)('arrived').moment?.edtf).toBe('2025-11-24/2025-11-26')
  })
})
