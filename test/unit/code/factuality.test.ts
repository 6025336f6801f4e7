import { describe, expect, it } from 'vitest'
import { howFactual } from '../../../src/code/factuality.js'

describe('howFactual', () => {
  it('is what both models say on the mean, and either alone where the other is silent', () => {
    expect(howFactual(2, 1)).toBe(1.5)
    expect(howFactual(null, -2)).toBe(-2)
    expect(howFactual(0.5, null)).toBe(0.5)
    expect(howFactual(null, null)).toBeNull()
  })
})
