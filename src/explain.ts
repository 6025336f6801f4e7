// In: the id of a report or event; out: how it came to be, line by line, each naming its rule.

import type { DeskView } from './desk.js'
import { findReport, type OpenRecord, readTrace } from './record/index.js'
import type { Explanation } from './serve/contract.js'

export async function explainId(id: string, view: DeskView, record: OpenRecord): Promise<Explanation | null> {
  const event = view.events.find((e) => e.id === id)
  if (event) {
    const lines = event.reports.map((r) => {
      const report = view.reports.find((x) => x.id === r)
      return {
        rule: 'report',
        text: `${r} ${report?.article.outlet ?? report?.article.source ?? ''}: “${report?.evidence[0]?.exact ?? ''}”`,
      }
    })
    for (const j of view.judgements.filter((x) => event.reports.includes(x.left))) {
      lines.push({
        rule: j.by.replace(/^rule:/, ''),
        text: `${j.left} and ${j.right} are one: ${j.reason} (${j.score})`,
      })
    }
    return { id, kind: 'event', lines }
  }
  const report = await findReport(record, id)
  if (!report) return null
  const lines = (await readTrace(record, id)).map((l) => ({ rule: l.rule, text: l.text }))
  lines.push({ rule: 'coder', text: `chancery ${report.coder.chancery}, lexicon ${report.coder.lexicon}` })
  for (const e of report.evidence)
    lines.push({ rule: 'evidence', text: `“${e.exact}” (${e.start}–${e.end} of ${report.article.source})` })
  return { id, kind: 'report', lines }
}
