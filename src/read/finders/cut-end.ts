// In: the lines; out: whether the article was cut short ("Continue reading…", "[+1234 chars]", a sentence without an end).

import { type Finder, isProse } from '../reading.js'

const readOn =
  /^(?:continue reading|keep reading|read (?:more|on|the (?:full|rest)|full)|(?:subscribe|sign in|log in|register|sign up).{0,40}\b(?:read|continue|access|unlock|full)|(?:to (?:read|continue)).{0,80}(?:subscribe|sign|log|register)|this (?:article|story|content) is (?:for|only|available|reserved|exclusive)|(?:this is )?(?:a |an )?(?:premium|subscriber|subscription)[- ](?:only|content|article|exclusive)|you(?:'ve|’ve| have) (?:reached|read|used))/i
const below = /\b(?:below|the main story|after (?:the )?(?:ad|advertisement|promotion))\b/i
const counted = /\s*[[(](?:\+|…|\.\.\.)\s?\d[\d,]{0,8}\s?(?:chars?|characters|words)[\])]\s*$/i
const trailing = /(?:…|\.{3}|\[(?:…|\.{3})\]|\((?:…|\.{3}|more|cont(?:inued|\.)?)\))["”’)]*$/i

/** Sets `truncated`. Runs last, when it is known which lines are the article's. */
export const findCutEnd: Finder = (reading) => {
  const { lines } = reading
  let last = -1
  lines.forEach((line, i) => {
    const open = line.kind === null || line.kind === 'caption'
    if (open && (isProse(line.text) || line.text.length >= 60 || counted.test(line.text))) last = i
  })
  const tail = lines.slice(last + 1)
  if (tail.some((line) => line.kind === 'boilerplate' && readOn.test(line.text) && !below.test(line.text)))
    reading.truncated = true
  const line = lines[last]
  if (line === undefined) return
  const text = line.text.slice(0, line.tail)
  const chars = counted.exec(text.slice(-60))
  if (chars !== null) {
    line.tail = Math.max(0, text.length - Math.min(60, text.length) + chars.index)
    reading.truncated = true
  } else if (trailing.test(text.slice(-24))) reading.truncated = true
  else if (line.tail === line.text.length && line.mark !== 'bullet' && endsInside(text)) {
    const after = tail.some((other) => other.kind !== 'boilerplate')
    if (!after) reading.truncated = true
  }
}

/** A long line that stops without a full stop, or inside a quotation. */
function endsInside(text: string): boolean {
  if (text.length < 100) return false
  if (/[.!?:;”’"')\]]$/.test(text)) {
    const opened = text.lastIndexOf('“')
    return opened >= 0 && text.lastIndexOf('”') < opened && !/[.!?]$/.test(text)
  }
  return true
}
