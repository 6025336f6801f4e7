// In: pairs of names; out: near where they are one person's, apart where they are not.

import { describe, expect, it } from 'vitest'
import { compareNames, compareSurname } from '../../../src/names/index.js'

const SAME: readonly (readonly [string, string, string])[] = [
  ['order East and West', 'Shigeru Ishiba', 'Ishiba Shigeru'],
  ['pinyin and Wade–Giles', 'Teng Hsiao-p’ing', 'Deng Xiaoping'],
  ['Wade–Giles, hyphenated', 'Mao Tse-tung', 'Mao Zedong'],
  ['Taiwan’s spelling', 'Tsai Ing-wen', 'Cai Yingwen'],
  ['long vowel marked', 'Tarō Kōno', 'Taro Kono'],
  ['long vowel spelt', 'Yohei Kohno', 'Yōhei Kōno'],
  ['Korean given name apart', 'Lee Jae Myung', 'Lee Jae-myung'],
  ['Korean family name', 'Yi Jae-myung', 'Lee Jae-myung'],
  ['Arabic vowels', 'Muhammad bin Salman', 'Mohammed bin Salman'],
  ['Arabic article', 'Adel Jubeir', 'Adel al-Jubeir'],
  ['Cyrillic endings', 'Volodymyr Zelenskiy', 'Volodymyr Zelensky'],
  ['diacritics', 'Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'],
  ['middle name left out', 'Donald Trump', 'Donald John Trump'],
  ['initial', 'S. Jaishankar', 'Subrahmanyam Jaishankar'],
  ['a letter too many', 'Liu Jingsong', 'Liu Jinsong'],
  ['two letters swapped', 'Wang Wentoa', 'Wang Wentao'],
  ['cut short', 'Sanae Takai', 'Sanae Takaichi'],
  ['McCune–Reischauer', 'Yun Po-son', 'Yoon Bo-seon'],
  ['McCune–Reischauer, both parts', 'Chong Il-kwon', 'Chung Il-kwon'],
  ['a servant’s name', 'Abd ar-Rahman as-Sanad', 'Abdul Rahman al-Sanad'],
  ['more names than listed', 'Luis Alberto Arce Catacora', 'Luis Arce'],
  ['suffix', 'Ferdinand Marcos Jr.', 'Ferdinand Marcos'],
]

const OTHER: readonly (readonly [string, string])[] = [
  ['Wang Yi', 'Wang Li'],
  ['Wang Wentao', 'Wang Wenbin'],
  ['Xi Jinping', 'Xi Zhongxun'],
  ['Melania Trump', 'Donald Trump'],
  ['Hun Sen', 'Hun Manet'],
  ['Kim Jong Un', 'Moon Jae-in'],
  ['Angela Merkel', 'Olaf Scholz'],
  ['Zhang Jun', 'Zhang Jing'],
  ['Kim Yong-nam', 'Kim Jong-un'],
  ['Li Keqiang', 'Lee Kang-guk'],
]

describe('compareNames', () => {
  for (const [difficulty, printed, listed] of SAME) {
    it(`${difficulty}: ${printed} is ${listed}`, () => {
      expect(compareNames(printed, listed)).toBeGreaterThanOrEqual(0.78)
      expect(compareNames(listed, printed)).toBeGreaterThanOrEqual(0.78)
    })
  }
  for (const [printed, listed] of OTHER) {
    it(`${printed} is not ${listed}`, () => {
      expect(compareNames(printed, listed)).toBeLessThan(0.78)
    })
  }
  it('ranks the exact name above the near one', () => {
    expect(compareNames('Li Keqiang', 'Li Keqiang')).toBe(1)
    expect(compareNames('Li Keqiang', 'Li Qiang')).toBeLessThan(0.96)
  })
  it('takes names of any make without failing', () => {
    for (const name of [
      '',
      '-',
      "O'",
      '"Bibi", Jr.',
      'X',
      '習近平',
      'Ли Цян',
      'a'.repeat(300),
      '  ',
      '\u0000',
      '👑',
      "D'Arcy–Smith, the 3rd",
    ]) {
      const score = compareNames(name, 'Li Qiang')
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThan(0.78)
    }
  })
})

describe('compareSurname', () => {
  it('weighs the family name over the given one', () => {
    expect(compareSurname('Wang', 'Wang Yi', true)).toBe(1)
    expect(compareSurname('Obama', 'Barack Obama', false)).toBe(1)
    expect(compareSurname('Barack', 'Barack Obama', false)).toBeLessThan(1)
    expect(compareSurname('Wang', 'Li Qiang', true)).toBeLessThan(0.84)
  })
})
