// In: whether standard output takes colour; out: the few ways a brief is painted.

import type { Report } from '../terms/index.js'

export interface Paint {
  bold(text: string): string
  dim(text: string): string
  warn(text: string): string
  event(report: Report, text: string): string
}

/** Colours only on a terminal and never with NO_COLOR. */
export function choosePaint(stream: NodeJS.WriteStream = process.stdout): Paint {
  const on = stream.isTTY === true && !process.env.NO_COLOR
  const wrap = (code: string) => (text: string) => (on ? `\x1b[${code}m${text}\x1b[0m` : text)
  const quads: Readonly<Record<number, (t: string) => string>> = {
    1: wrap('36;1'),
    2: wrap('32;1'),
    3: wrap('33;1'),
    4: wrap('31;1'),
  }
  return {
    bold: wrap('1'),
    dim: wrap('2'),
    warn: wrap('33'),
    event: (report, text) => (quads[report.quad_code ?? 0] ?? wrap('1'))(text),
  }
}
