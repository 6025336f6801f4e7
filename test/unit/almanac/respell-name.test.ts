// In: names in older or other peoples' romanisations; out: a failure where they do not meet the usual one, or meet another.

import { describe, expect, it } from 'vitest'
import { cyrillicKey, koreanKey, respellWadeGiles } from '../../../src/almanac/respell-name.js'

describe('respellWadeGiles', () => {
  it.each([
    ['Chou En-lai', 'zhou enlai'],
    ["Teng Hsiao-p'ing", 'deng xiaoping'],
    ['Ho Lung', 'he long'],
    ["Ch'iao Kuan-hua", 'qiao guanhua'],
    ["P'eng Te-huai", 'peng dehuai'],
    ['Tsai Tse-min', 'zai zemin'],
    ['Sun Tzu', 'sun zi'],
    ["Ch'en I", 'chen yi'],
  ])('%s: %s', (printed, pinyin) => expect(respellWadeGiles(printed)).toContain(pinyin))

  it('reads the plain consonants where signs are written at all', () => {
    expect(respellWadeGiles("Teng Hsiao-p'ing")).toEqual(['deng xiaoping'])
  })

  it.each(['Angela Merkel', 'Wang', 'Mao Tse-tung Chu Teh Lin'])('leaves %s alone', (name) =>
    expect(respellWadeGiles(name)).toEqual([]),
  )
})

describe('koreanKey', () => {
  it.each([
    ['Kim Tae-chung', 'Kim Dae-jung'],
    ['No Tae-u', 'Roh Tae-woo'],
    ['Chong Tong-yong', 'Chung Dong-young'],
    ['Pan Ki-mun', 'Ban Ki-moon'],
    ['Ch’oe Son-hui', 'Choe Son Hui'],
  ])('%s is %s', (a, b) => expect(koreanKey(a)).toBe(koreanKey(b)))

  it.each([
    ['Kim Chong-un', 'Kim Hyun-chong'],
    ['Kim Jong-il', 'Kim Yong-il'],
    ['Park Chung-hee', 'Park Geun-hye'],
  ])('%s is not %s', (a, b) => expect(koreanKey(a)).not.toBe(koreanKey(b)))
})

describe('cyrillicKey', () => {
  it.each([
    ['Sviatlana Tsikhanouskaya', 'Svetlana Tikhanovskaya'],
    ['Siarhei Martynau', 'Sergei Martynov'],
    ['Serhiy Kyslytsya', 'Sergei Kislitsa'],
    ['Andriy Yermak', 'Andrei Ermak'],
    ['Viktar Khrenin', 'Viktor Khrenin'],
  ])('%s is %s', (a, b) => expect(cyrillicKey(a)).toBe(cyrillicKey(b)))

  it('tells apart who is not the same', () => {
    expect(cyrillicKey('Sergei Lavrov')).not.toBe(cyrillicKey('Sergei Naryshkin'))
    expect(cyrillicKey('Alexander Lukashenko')).not.toBe(cyrillicKey('Viktor Lukashenko'))
    expect(cyrillicKey('Lavrov')).toBeNull()
  })
})
