// In: decoded text; out: the same words with line ends, spaces, invisible characters and mojibake mended.

export interface MendedText {
  readonly text: string
  /** How many broken characters were put right. */
  readonly mended: number
}

// What the bytes 0x80 to 0x9F mean in windows-1252; five stand for themselves.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byteOf = new Map<string, number>()
for (let i = 0; i < 32; i += 1) byteOf.set(windows1252[i] ?? '', 0x80 + i)
for (let i = 0x80; i < 0x100; i += 1) byteOf.set(String.fromCharCode(i), i)

const utf8 = new TextDecoder('utf-8', { fatal: true })
// A lead byte of UTF-8 with its continuation bytes, both read as windows-1252 or Latin-1.
const continuation = `[\\u0080-\\u00bf${windows1252}]`
const mojibake = new RegExp(
  `[\\u00c2-\\u00df]${continuation}|[\\u00e0-\\u00ef]${continuation}{2}|[\\u00f0-\\u00f4]${continuation}{3}`,
  'g',
)

const unmistakable = /â€|â\u0080|Â[\u0080-\u00bf]|Ã[\u0080-\u00bf]/
const ambiguous = /^[^ÂÃ][‘’“”–—…•«»·]$/

/** Mends a text; linear in its length, and never throws. */
export function mendText(raw: string): MendedText {
  let mended = 0
  let text = raw.replace(/^\uFEFF/, '')
  const sure = unmistakable.test(text)
  for (let round = 0; round < 2; round += 1) {
    const before: number = mended
    text = text.replace(mojibake, (found) => {
      const character = decodeMojibake(found)
      // "CAFÉ’S" is an accent before a curly quote unless the text shows mojibake elsewhere.
      if (character === null || (!sure && ambiguous.test(found))) return found
      mended += 1
      return character
    })
    if (mended === before) break
  }
  // "Chinaâs" has lost its continuation bytes on the way.
  text = text.replace(/(?<=\p{L})â(?=(?:s|t|re|ve|ll|d|m)\b)/gu, () => {
    mended += 1
    return '’'
  })
  // "Source:Â Agencies": the non-breaking space has become a plain one.
  text = text.replace(/Â(?=\s)/g, () => {
    mended += 1
    return ''
  })
  text = text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u206a-\u206f\ufeff]/g, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\v\f]/g, '\n')
    .replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : ''))
    .replace(/\p{Cs}/gu, '\uFFFD')
    .normalize('NFC')
  return { text, mended }
}

function decodeMojibake(found: string): string | null {
  const bytes = Uint8Array.from(found, (character) => byteOf.get(character) ?? 0)
  try {
    const character = utf8.decode(bytes)
    // "Ã " and the like in real text would become a control character: leave those alone.
    return /\p{Cc}/u.test(character) && !/[\u0080-\u009f]/.test(character) ? null : character
  } catch {
    return null
  }
}
