// CoNLL-U text → its sentences, and their paragraphs joined into raw text with the true sentence and token spans.

export interface TreebankSentence {
  readonly text: string
  /** Syntactic words ("do", "n't") as they stand in the text, in order. */
  readonly words: readonly string[]
  /** Surface tokens ("don't"), in order. */
  readonly surface: readonly string[]
  /** False where the sentence's last token says SpaceAfter=No. */
  readonly spaceAfter: boolean
  readonly opensParagraph: boolean
  /** GUM's genre (news, bio …) where the file says it, else the first part of the document's name. */
  readonly genre: string
}

export type Range = readonly [start: number, end: number]

export interface Paragraph {
  readonly text: string
  readonly genre: string
  readonly sentences: readonly Range[]
  readonly words: readonly Range[]
  readonly surface: readonly Range[]
}

/** Reads sentences with what raw text needs: `# text`, paragraph marks, words and multiword tokens. */
export function readTreebank(conllu: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  let genre = ''
  for (const block of conllu.split(/\r?\n\r?\n/)) {
    const lines = block.split(/\r?\n/).filter(Boolean)
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9)
    if (text === undefined) continue
    const named = /^# newdoc id = (\S+)/m.exec(block)?.[1]
    if (named !== undefined) genre = /^GUM_([a-z]+)/.exec(named)?.[1] ?? named.split('-')[0] ?? ''
    const words: string[] = []
    const surface: string[] = []
    let joinedTo = 0
    let spaceAfter = true
    for (const line of lines) {
      if (line.startsWith('#')) continue
      const [id = '', form = '', , , , , , , , misc = ''] = line.split('\t')
      if (id.includes('.')) continue
      const range = /^(\d+)-(\d+)$/.exec(id)
      if (range !== null) {
        joinedTo = Number(range[2])
        surface.push(form)
      } else {
        words.push(form)
        if (Number(id) > joinedTo) surface.push(form)
        else if (Number(id) < joinedTo) continue
      }
      if (range !== null || Number(id) > joinedTo) spaceAfter = !/(?:^|\|)SpaceAfter=No/.test(misc)
    }
    sentences.push({
      text,
      words,
      surface,
      spaceAfter,
      opensParagraph: /^# new(?:par|doc)(?: |$)/m.test(block),
      genre,
    })
  }
  return sentences
}

/**
 * Joins sentences into paragraphs. A paragraph begins at `# newpar` or `# newdoc`; its sentences' `# text` are joined
 * by one space, or by nothing where the earlier one's last token says SpaceAfter=No and `tight` is set.
 */
export function joinParagraphs(sentences: readonly TreebankSentence[], tight = true): Paragraph[] {
  const groups: TreebankSentence[][] = []
  for (const sentence of sentences) {
    if (sentence.opensParagraph || groups.length === 0) groups.push([])
    groups.at(-1)?.push(sentence)
  }
  return groups.map((group) => joinParagraph(group, tight))
}

function joinParagraph(group: readonly TreebankSentence[], tight: boolean): Paragraph {
  let text = ''
  const spans: Range[] = []
  const words: Range[] = []
  const surface: Range[] = []
  group.forEach((sentence, i) => {
    if (i > 0 && (!tight || group[i - 1]?.spaceAfter !== false)) text += ' '
    const at = text.length
    spans.push([at, at + sentence.text.length])
    words.push(...locateForms(sentence.words, sentence.text, at))
    surface.push(...locateForms(sentence.surface, sentence.text, at))
    text += sentence.text
  })
  return { text, genre: group[0]?.genre ?? '', sentences: spans, words, surface }
}

function locateForms(forms: readonly string[], text: string, offset: number): Range[] {
  let from = 0
  return forms.map((form) => {
    const found = text.indexOf(form, from)
    const start = found < 0 ? from : found
    from = start + form.length
    return [offset + start, offset + from]
  })
}
