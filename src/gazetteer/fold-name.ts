// In: a place's name as printed; out: the key under which all its spellings meet (no marks, no case, words parted by one space).

const LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  ə: 'a',
  þ: 'th',
  ð: 'd',
}

export function foldName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼʻʿʾ`´]/g, '')
    .replace(/[đłøæœßıəþð]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return plain.replace(/^(?:st|ste) (?=\p{L})/u, (word) => (word === 'st ' ? 'saint ' : 'sainte '))
}
