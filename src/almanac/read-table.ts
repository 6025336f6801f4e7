// In: the text of one tab-separated file with a heading; out: its rows as records, the heading's words as keys.

export type Row = Readonly<Record<string, string>>

/** Blank lines are passed over; a short line's missing cells are empty. */
export function readTable(text: string): readonly Row[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const heading = (lines[0] ?? '').split('\t')
  return lines.slice(1).map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(heading.map((name, at) => [name, (cells[at] ?? '').trim()]))
  })
}
