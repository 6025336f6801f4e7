// In: one article as read; out: a brief for people: what happened, by whom, when, where, according to whom, and the words.

import type { PipelineOutput } from '../pipeline.js'
import type { Report, ReportParty } from '../terms/index.js'
import type { Paint } from './paint.js'

type ReadOutput = Extract<PipelineOutput, { kind: 'read' }>

export function printBrief(output: ReadOutput, paint: Paint): string {
  const { article, reports, findings } = output
  const lines: string[] = []
  lines.push(paint.bold(article.title ?? article.source))
  const origin = [article.outlet, article.byline, ...article.credited.map((c) => `credited to ${c.name}`)]
    .filter(Boolean)
    .join(' · ')
  if (origin) lines.push(paint.dim(origin))
  const published = article.published
  lines.push(
    paint.dim(
      published
        ? `Published ${published.edtf} (${published.basis}: ${published.reason})`
        : 'Date of publication unknown',
    ),
  )
  if (article.truncated) lines.push(paint.warn('The text is cut short.'))
  for (const note of article.notes) lines.push(paint.warn(note.text))
  lines.push('')
  if (reports.length === 0) {
    lines.push(`Read ${output.sentences.length} sentences, nothing codable: ${explainNothing(output)}`)
  }
  for (const report of [...reports].sort(byPlace)) lines.push(...printReport(report, paint), '')
  for (const finding of findings) lines.push(paint.warn(`Finding: ${finding.text}`))
  return `${lines.join('\n').trimEnd()}\n`
}

function explainNothing(output: ReadOutput): string {
  if (output.sentences.length === 0) return 'nothing but boilerplate.'
  const refused = output.trace.filter((l) => l.report === null && l.rule.startsWith('lexicon/'))
  const reasons = [...new Set(refused.map((l) => l.text).filter((t) => !/ (lacks|has) /.test(t)))].slice(0, 3)
  return reasons.length > 0
    ? `${reasons.join('; ')}.`
    : 'no sentence tells of an act between states. --trace shows what was considered.'
}

const byPlace = (a: Report, b: Report): number => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0)

function printReport(report: Report, paint: Paint): string[] {
  const head = `${report.event}${report.mode ? `/${report.mode}` : ''}`
  const marks = [
    report.status === 'occurred' ? null : report.status,
    report.background ? 'background' : null,
    `${Math.round(report.certainty * 100)} %`,
  ]
  const lines = [
    `${paint.event(report, head)}  ${sides(report)}  ${paint.dim(marks.filter(Boolean).join(', '))}`,
  ]
  const when = report.date ? `${report.date} (${report.date_basis})` : 'date unknown'
  const where = report.event_loc ? `in ${report.event_loc.resolved_place}` : ''
  const how = [report.channel.join('+'), report.instrument, report.stance].filter(Boolean).join(', ')
  lines.push(`  ${[when, where, how].filter(Boolean).join(' · ')}`)
  if (report.visit) lines.push(`  ${describeVisit(report.visit)}`)
  if (report.measure) {
    const m = report.measure
    lines.push(
      `  Measure ${m.act}: ${m.object}${m.from ? `, from ${m.from}` : ''}${m.until && m.until !== '..' ? `, until ${m.until}` : ''}`,
    )
  }
  if (report.poll) {
    const p = report.poll
    const share = p.share === null ? '' : `${Math.round(p.share * 1000) / 10} %`
    lines.push(
      `  Poll: ${share}${p.population ? ` of ${p.population}` : ''}${p.answer ? ` — ${p.answer}` : ''}`,
    )
  }
  if (report.attribution.length > 0)
    lines.push(`  According to ${report.attribution.map((v) => `${v.who} (${v.role})`).join(' → ')}`)
  const quote = report.evidence[0]?.exact.replace(/\s+/g, ' ') ?? ''
  lines.push(paint.dim(`  “${quote.length > 240 ? `${quote.slice(0, 239)}…` : quote}”`))
  for (const comment of report.comments)
    lines.push(paint.dim(`  Comment by ${comment.who} (${comment.role})`))
  for (const doubt of report.doubts) lines.push(paint.warn(`  Doubt: ${doubt.text}`))
  return lines
}

function describeVisit(visit: NonNullable<Report['visit']>): string {
  const parts: string[] = []
  if (visit.led_by) parts.push(`led by ${visit.led_by}`)
  if (visit.days !== null) parts.push(`${visit.days} days`)
  if (visit.stops.length > 0) parts.push(`stops: ${visit.stops.map((s) => s.place).join(', ')}`)
  if (visit.unnamed_stops > 0) parts.push(`${visit.unnamed_stops} more not named`)
  return `Visit ${parts.join('; ')}`
}

function sides(report: Report): string {
  const actor = report.actor.map(nameParty).join(' + ') || '?'
  const recipient = report.recipient.map(nameParty).join(' + ')
  return recipient ? `${actor} → ${recipient}` : actor
}

function nameParty(party: ReportParty): string {
  const name = party.identifier_text ?? party.entity_text
  const code =
    party.code && party.code !== name ? ` (${party.code}${party.office ? `, ${party.office}` : ''})` : ''
  return `${name}${code}`
}
