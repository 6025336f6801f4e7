// In: logits made up for a few words; out: a failure where acts, their qualities or the words of their roles are read out of them otherwise.

import { describe, expect, it } from 'vitest'
import { type ActLabels, type ActLogits, readSentenceActs } from '../../../src/parse/reader-acts.js'

const labels: ActLabels = {
  tags: ['O', 'B-AID', 'I-AID', 'B-ACCUSE', 'I-ACCUSE'],
  qualities: {
    mode: ['none', 'allege'],
    status: ['occurred', 'planned'],
    background: ['no', 'yes'],
    instrument: ['none', 'aid'],
    stance: ['none', 'carrot'],
    measure: ['none', 'imposed'],
  },
  roles: ['actor', 'recipient', 'place', 'date', 'by', 'object'],
  roleWidth: 1,
}
const row = (...values: number[]): Float32Array => Float32Array.from(values)
const outside = row(9, 0, 0, 0, 0)
const plain = row(9, 0, 9, 0, 9, 0, 9, 0, 9, 0, 9, 0)
const nobody = row(0, 0, 0, 0, 0, 0)
const at =
  (...rows: Float32Array[]) =>
  (word: number): Float32Array | null =>
    rows[word] ?? null

/** "Peru sent aid": the second and third word tell it. */
const logits: ActLogits = {
  tags: [outside, row(0, 6, 0, 0, 0), row(0, 0, 6, 0, 0)],
  qualities: at(plain, row(0, 9, 0, 9, 0, 9, 0, 9, 0, 9, 9, 0), plain),
  askers: at(nobody, row(5, 5, 5, 5, 5, 5), nobody),
  answerers: at(row(2, -2, 0, 0, 0, 0), nobody, nobody),
  factual: (word) => word * 2,
}

describe('readSentenceActs', () => {
  it('joins the words of a trigger, with the qualities read at its first', () => {
    const { acts } = readSentenceActs(logits, labels)
    expect(acts).toHaveLength(1)
    const [act] = acts
    expect(act?.trigger).toEqual([1, 3])
    expect(act?.event).toBe('AID')
    expect(act?.chance).toBeGreaterThan(0.9)
    expect(act?.status.value).toBe('planned')
    expect(act?.stance.value).toBe('carrot')
    // an allegation is no mode of aid, however sure the head is of it
    expect(act?.mode.value).toBe('none')
    expect(act?.measure.value).toBe('none')
    expect(act?.factuality).toBe(2)
    expect(act?.background).toBeGreaterThan(0.9)
  })

  it('tells for each word how likely it names a role', () => {
    const [act] = readSentenceActs(logits, labels).acts
    expect(act?.roles.actor[0]).toBeGreaterThan(0.9)
    expect(act?.roles.recipient[0]).toBeLessThan(0.1)
    // what answers nothing is likelier no role than one
    expect(act?.roles.actor[2]).toBeLessThan(0.5)
  })

  it('gives the chance of an event at any word, none where a word was cut off', () => {
    const { chanceAt } = readSentenceActs({ ...logits, tags: [null, row(0, 6, 0, 0, 0), outside] }, labels)
    expect(chanceAt(0, 'AID')).toBe(0)
    expect(chanceAt(1, 'AID')).toBeGreaterThan(0.9)
    expect(chanceAt(1, 'ACCUSE')).toBeLessThan(0.1)
    expect(chanceAt(7, 'AID')).toBe(0)
  })

  it('sees nothing where the model has not learnt acts', () => {
    const reading = readSentenceActs(logits, null)
    expect(reading.acts).toEqual([])
    expect(reading.chanceAt(1, 'AID')).toBe(0)
  })
})
