// Endings of addresses and files, by which "example.org" and "notes.pdf" are one token.

/** Endings that make any dotted name an address. */
export const webEndings: ReadonlySet<string> = new Set(
  `com org net gov edu mil int info biz io eu uk de fr ru cn jp au ca nz ch nl se dk fi pl cz br mx kr tw hk ir
  il tr ua es pt gr ie za ng ke eg sa ae pk bd vn th sg ph tv cc news online app dev media press agency
  asia museum`
    .split(/\s+/)
    .filter(Boolean),
)

/** Endings that are also words: only after one of `webSecond` ("gov.in", "co.us"). */
export const webWordEndings: ReadonlySet<string> = new Set(
  'in it us is at be me so to my no as id am'.split(' '),
)
export const webSecond: ReadonlySet<string> = new Set('co com gov org ac edu net'.split(' '))

export const fileEndings: ReadonlySet<string> = new Set(
  `doc docx xls xlsx ppt pptx pdf txt rtf csv jpg jpeg png gif svg html htm xml json exe zip gz mp3 mp4 avi mov
  url php asp aspx jsp js ts py`
    .split(/\s+/)
    .filter(Boolean),
)
