import { describe, expect, it } from 'vitest'
import { matchNames } from '../../../src/almanac/index.js'

describe('matchNames', () => {
  it.each([
    ['Jinping Xi', 'Xi Jinping'],
    ['Taro Kono', 'Tarō Kōno'],
    ['Lee Jae-myung', 'Lee Jae Myung'],
    ['Yi Jae-myung', 'Lee Jae Myung'],
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['Mohammad Javad Zarif', 'Mohammed Javad Zarif'],
    ['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'],
    ['Pham Minh Chinh', 'Phạm Minh Chính'],
    ['Vladimir Zelensky', 'Volodymyr Zelenskyy'],
    ['Shinzou Abe', 'Shinzo Abe'],
  ])('%s is %s', (printed, known) => {
    expect(matchNames(printed, known)).toBeGreaterThanOrEqual(0.9)
  })

  it('forgives a misprint', () => {
    expect(matchNames('Sanae Takachi', 'Sanae Takaichi')).toBeGreaterThan(0.85)
  })

  it.each([
    ['Li Keqiang', 'Li Qiang'],
    ['Kim Jong Il', 'Kim Jong Un'],
    ['George Bush', 'Gordon Brown'],
    ['Wang Yi', 'Wang Wentao'],
  ])('%s is not %s', (printed, known) => {
    expect(matchNames(printed, known)).toBeLessThan(0.9)
  })

  it('gives a shared surname no more than 0.85', () => {
    expect(matchNames('Wang', 'Wang Yi')).toBeLessThanOrEqual(0.85)
  })

  it.each(['', '—', 'X', 'a'.repeat(300), '𝔘𝔫𝔦𝔠𝔬𝔡𝔢', '王毅'])('does not throw on %j', (name) => {
    expect(matchNames(name, 'Wang Yi')).toBeGreaterThanOrEqual(0)
  })
})
