// Dates as the web app writes them, for every form of EDTF that the record uses.
import { describe, expect, it } from 'vitest'
import { sayDate, sayMonthShort } from '../../../web/src/words/date-words.js'
import { sayPlainly } from '../../../web/src/words/plain-words.js'

describe('sayDate', () => {
  it.each([
    ['2025-11-18', '18 November 2025'],
    ['2025-11', 'November 2025'],
    ['2025', '2025'],
    ['202X', 'the 2020s'],
    ['2025-11-30~', 'about 30 November 2025'],
    ['2025-11?', 'November 2025 (uncertain)'],
    ['2023-21', 'spring 2023'],
    ['2023-34', 'the second quarter of 2023'],
    ['2023-03-2X', '20–29 March 2023'],
    ['2023-03-0X', '1–9 March 2023'],
    ['2023-03-XX', 'March 2023'],
    ['XXXX-11-18', '18 November, year unknown'],
    ['2023-11-04/2023-11-07', '4–7 November 2023'],
    ['2023-10-28/2023-11-03', '28 October – 3 November 2023'],
    ['2023-12-28/2024-01-03', '28 December 2023 – 3 January 2024'],
    ['2025-11-20~/2025-11-30~', 'about 20–30 November 2025'],
    ['2024/..', 'from 2024 on'],
    ['../2023-07-06', 'until 6 July 2023'],
    ['[2023-01-02,2023-01-09]', 'one of 2 January 2023 or 9 January 2023'],
    ['no date at all', 'no date at all'],
  ])('%s is “%s”', (edtf, words) => expect(sayDate(edtf)).toBe(words))

  it('shortens months', () => expect(sayMonthShort('2023-06')).toBe('Jun 2023'))
})

describe('sayPlainly', () => {
  it('names countries, dates and files', () =>
    expect(
      sayPlainly(
        'AUS and XYZ differ on the date: 2023-11-13 (samples/sonar-2023.txt); 2023-11-07/.. (GSOMIA).',
        {
          AUS: 'Australia',
        },
      ),
    ).toBe(
      'Australia and XYZ differ on the date: 13 November 2023 (sonar-2023.txt); from 7 November 2023 on (GSOMIA).',
    ))

  it('leaves numbers and addresses alone', () =>
    expect(sayPlainly('8-10 ships, 2023-meridian, https://a.example/2023-11-13x', {})).toBe(
      '8-10 ships, 2023-meridian, https://a.example/2023-11-13x',
    ))
})
