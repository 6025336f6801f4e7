// In: short texts; out: the language of each, which names, however many, must not decide.

import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../src/read/detect-language.js'

const ENGLISH: readonly string[] = [
  'Vietnamese Prime Minister Pham Minh Chinh received Lao Prime Minister Sonexay Siphandone in Hanoi on January 9.',
  'Xi Jinping meets To Lam\nBEIJING, Aug. 19 (Xinhua) -- Chinese President Xi Jinping met To Lam in Beijing on Monday.',
  'Libya: Dbeibah, Menfi, Haftar meet in Tripoli\nAbdul Hamid Dbeibah, Mohamed al-Menfi and Khalifa Haftar met in Tripoli on Sunday.',
  'Telangana Chief Minister Revanth Reddy met Union Minister Nitin Gadkari in Hyderabad on Friday.',
  'Carlos Mazón, Alberto Núñez Feijóo and Pedro Sánchez met in Valencia as DANA victims protested.',
  'Kenya, Uganda, Burundi and Rwanda presidents meet: Ruto, Museveni, Ndayishimiye, Kagame in Nairobi.',
  'Taoiseach Micheál Martin and Tánaiste Simon Harris visit Baile Átha Cliath, Gaillimh and Corcaigh.',
  'SERGEI LAVROV MET WANG YI IN MOSCOW ON TUESDAY, THE MINISTRY SAID, AND BOTH SIGNED AN AGREEMENT',
  'Copper up 1.2 percent, zinc down 0.4 percent, nickel flat, tin up 2 percent; brent crude steady near 80 dollars, gold little changed, wheat lower, corn lower, soybeans firm.',
]

const OTHERS: readonly (readonly [string, string])[] = [
  [
    'de',
    'Bundeskanzler Friedrich Merz hat am Montag in Berlin den japanischen Ministerpräsidenten empfangen und mit ihm über den Handel gesprochen.',
  ],
  [
    'nl',
    'Premier Dick Schoof heeft maandag in Den Haag met de president van Oekraïne gesproken over de steun aan het land.',
  ],
  [
    'fr',
    'Le président français a reçu lundi à Paris le premier ministre canadien pour parler de la guerre en Ukraine.',
  ],
  [
    'es',
    'El presidente del Gobierno recibió el lunes en Madrid al primer ministro de Portugal para hablar de la energía.',
  ],
  [
    'it',
    'Il presidente del Consiglio ha ricevuto lunedì a Roma il primo ministro greco per parlare della crisi.',
  ],
  [
    'vi',
    'Thủ tướng Phạm Minh Chính đã tiếp Thủ tướng Lào tại Hà Nội và trao đổi về hợp tác giữa hai nước trong năm nay.',
  ],
  [
    'tr',
    'Cumhurbaşkanı Erdoğan Ankara’da Azerbaycan Cumhurbaşkanı ile bir araya geldi ve iki ülke için önemli bir anlaşma imzalandı, bu konuda daha çok adım atılacak dedi.',
  ],
  [
    'id',
    'Presiden Prabowo Subianto bertemu dengan Perdana Menteri Malaysia di Jakarta untuk membahas kerja sama yang akan datang dan perdagangan.',
  ],
  [
    'pl',
    'Premier Donald Tusk spotkał się w poniedziałek w Warszawie z kanclerzem Niemiec i powiedział, że nie ma zgody na to.',
  ],
  ['ru', 'Президент России Владимир Путин встретился в понедельник с премьер-министром Армении.'],
  ['zh', '国务院总理李强在北京会见柬埔寨首相洪玛奈，双方就两国关系交换了意见。'],
]

describe('detectLanguage', () => {
  for (const text of ENGLISH)
    it(`reads as English: ${text.slice(0, 40)}`, () => expect(detectLanguage(text).code).toBe('en'))
  for (const [code, text] of OTHERS) it(`tells ${code}`, () => expect(detectLanguage(text).code).toBe(code))
  it('takes English that quotes another language for English', () => {
    const text =
      'The minister wrote: "La paz es el camino de los pueblos y la guerra es su fin." The government said that it would not answer the letter of the minister.'
    expect(detectLanguage(text).code).toBe('en')
  })
})
