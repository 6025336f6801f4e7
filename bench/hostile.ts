// Hostile texts of a given length, by what is hostile in them.

function fill(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
}

/** Texts of `length` UTF-16 units each. */
export function makeHostile(length: number): ReadonlyMap<string, string> {
  return new Map([
    ['words without a full stop', fill('the envoy of the northern harbour and ', length)],
    ['capital words without a stop', fill('Envoy Harbour Minister ', length)],
    ['one word without a space', fill('envoy', length)],
    ['full stops', fill('.', length)],
    ['spaced full stops', fill('. ', length)],
    ['initials', fill('A. ', length)],
    ['acronyms', fill('U.S. ', length)],
    ['hyphens', fill('co-', length)],
    ['at signs', fill('a@', length)],
    ['half addresses', fill('https://a.', length)],
    ['open brackets', fill('(', length)],
    ['open quotes', fill('“', length)],
    ['apostrophes', fill("a'b's ", length)],
    ['figures', fill('1,2.3/4-', length)],
    ['line breaks', fill('a\n', length)],
    ['Han without a space', fill('外交部长', length)],
    ['right-to-left', fill('وزير الخارجية ', length)],
    ['emoji', fill('👩🏽‍🚀🇳🇴', length)],
    ['lone surrogates', fill('\ud83d\udc00 \udc00\ud83d', length)],
    ['control characters', fill('\u0000\u0007\u200b', length)],
    ['combining marks', fill('e\u0301\u0302\u0303', length)],
    ['markup', fill('<div class="a">&nbsp;', length)],
  ])
}
