// In: the lines; out: bare photo credits as boilerplate, and lines that describe a picture as captions.

import { countWords, type Finder, isProse } from '../reading.js'

const source =
  '(?:reuters|ap|afp|epa(?:-efe)?|getty(?: images)?|xinhua|shutterstock|istock|alamy|bloomberg|kyodo|yonhap|tass|anadolu(?: agency)?|imago|wikimedia(?: commons)?|unsplash|pixabay|file|handout|courtesy|pool|associated press|zuma|nurphoto|sputnik|vcg|cfp|pti|ani)'
const bare = new RegExp(
  `^[([]?\\s*(?:(?:photo|photos|image|images|picture|pictures|file|photograph|pic|video|graphic|illustration|cover|featured image)(?:\\s?(?:credits?|source|by|from|courtesy(?: of)?|via)\\b|\\s*[:/|©])+\\s*[^.!?]{0,80}|(?:©\\s*)?${source}(?:\\s?(?:/|via|-|photo|images?)\\s?[^.!?]{0,60})?|[^.!?]{1,40}/\\s?${source}(?:\\s?(?:/|via)\\s?[^.!?]{0,40})?)\\s*[)\\]]?\\.?$`,
  'i',
)
const captionOpening =
  /^(?:(?:file (?:photo|image|picture|footage)|file|photo|caption|image|picture|pictured)\s*[:\-–—]\s|in this (?:file |handout |pool |undated )?(?:photo|picture|image)|this (?:file |handout |aerial |undated )?(?:photo|picture|image|video grab|satellite image)\b)/i
const captionEnd = new RegExp(
  `(?:[([](?:[^()\\n]{0,60}\\b)?(?:photo|image|picture|file)s?\\b[^()\\n]{0,60}[)\\]]|[([](?:[^()\\n]{1,40}/\\s?${source}(?:/[^()\\n]{0,60})?|${source}/[^()\\n]{1,60}|getty(?: images)?|shutterstock|handout|alamy)[)\\]]|\\b(?:photo|image|picture|photograph)\\s?(?:credit)?\\s?[:/]\\s?[^.\\n]{2,60}|(?:—|–|-|\\||\\.)\\s?(?:reuters|afp|ap|epa|getty images|xinhua)(?:\\s(?:pic|photo|file|file photo|images?|file pic))\\.?)$`,
  'i',
)

// "Rising tide: Volunteers fill sandbags by the river": a label and a picture in the present tense.
const labelled = /^[\p{Lu}][\p{L} '’-]{2,30}: [\p{Lu}"'“‘]/u

/** Marks photo credits and captions; a caption is read as one only where its words say that it is. */
export const findPhotoCredits: Finder = ({ lines }) => {
  const prose = lines.filter((line) => line.kind === null && isProse(line.text))
  const finished = prose.filter((line) => isComplete(line.text)).length
  // Where paragraphs end in full stops, a long line without one describes a picture.
  const tidy = prose.length >= 5 && finished >= prose.length * 0.6
  lines.forEach((line, i) => {
    if (line.kind !== null || line.text.length > 700) return
    const { text } = line
    if (text.length <= 110 && bare.test(text) && !/[.!?]\s/.test(text)) {
      line.kind = 'boilerplate'
      const before = lines[i - 1]
      // "… attends a meeting in Phnom Penh." followed by "(AFP/Name)": the credit makes its neighbour a caption.
      const credit = /^[([]/.test(text) && new RegExp(source, 'i').test(text)
      if (
        credit &&
        before !== undefined &&
        before.kind === null &&
        before.text.length <= 600 &&
        i < lines.length / 2
      )
        before.kind = 'caption'
    } else if (line.mark === 'caption' || captionEnd.test(text.slice(-160)) || captionOpening.test(text)) {
      line.kind = 'caption'
      const credit = captionEnd.exec(text.slice(-160))
      if (credit !== null && text.length > 160)
        line.tail = Math.min(line.tail, text.length - 160 + credit.index)
      else if (credit !== null && credit.index > 0) line.tail = Math.min(line.tail, credit.index)
    } else if (tidy && line.mark === null && i > 0 && labelled.test(text)) {
      if (text.length >= 70 && countWords(text) >= 11 && !isComplete(text)) line.kind = 'caption'
    }
  })
}

function isComplete(text: string): boolean {
  return /[.!?:;,…][)\]"'”’]*$/.test(text)
}
