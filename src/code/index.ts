// In: an article with its sentences, cast, times and dating; out: its reports, what commentators say of them, and why.

import type {
  Article,
  Cast,
  CoderVersions,
  Dating,
  Finding,
  KnownMeasure,
  Reader,
  Report,
  Sentence,
  SentenceReading,
  TimeMention,
  TraceLine,
} from '../terms/index.js'
import { buildCandidate, type Candidate, lacksSides, type MomentOf } from './candidate.js'
import { describeSigns, readSigns } from './certainty.js'
import { collectComments } from './comments.js'
import { describeParts } from './describe-parts.js'
import { howFactual } from './factuality.js'
import { findMisprints } from './find-misprints.js'
import { findReversed } from './find-reversed.js'
import { tokenAt } from './graph.js'
import { describeReading, hearReader } from './hear-reader.js'
import { hearVoices } from './heard-voices.js'
import { joinCandidates } from './join.js'
import { leastCertainty } from './least-certainty.js'
import type { Lexicon } from './lexicon.js'
import { type Match, matchSentence } from './match.js'
import { settleMeasures } from './measures/settle-measures.js'
import { buildReport } from './report.js'
import { openScene, type Scene } from './scene.js'
import type { OpenSide } from './sides/side-clues.js'
import { openStage } from './sides/stage.js'
import { openStanding } from './standing.js'
import { dropSubsumed, spareOf } from './subsume.js'
import { settleVisits } from './visit/settle-visits.js'
import { findUtterances, type Utterance } from './voices.js'

export type { MomentOf } from './candidate.js'
export { buildLexicon, type Lexicon, type Pattern } from './lexicon.js'
export type { OpenSide } from './sides/side-clues.js'

export interface CodeInput {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly cast: Cast
  readonly dating: Dating
  readonly times: readonly TimeMention[]
  readonly lexicon: Lexicon
  readonly momentOf: MomentOf
  readonly reader: Reader | null
  /** Measures known to have been in force, to notice one told the wrong way round. */
  readonly knownMeasures: readonly KnownMeasure[]
  readonly versions: CoderVersions
  /** Give also what is too unsure to record. */
  readonly keepUnsure: boolean
  /** Hears of every side that the words leave open: what the weights of `sides/` are fitted on. */
  readonly onOpenSide?: ((side: OpenSide) => void) | undefined
}

export interface CodeOutput {
  readonly reports: readonly Report[]
  readonly findings: readonly Finding[]
  readonly trace: readonly TraceLine[]
}

/** The reader is asked only of sentences that name someone, or in which a pattern fires: no act of the record is told in others. */
async function readWhereTold(
  scene: Scene,
  reader: Reader | null,
  found: readonly (readonly Match[])[],
): Promise<ReadonlyMap<number, SentenceReading>> {
  if (!reader) return new Map()
  const asked = scene.sentences.filter(
    (s, i) => (found[i] ?? []).length > 0 || scene.mentionsIn(s.index).some((m) => m.parties.length > 0),
  )
  const read = await reader.readActs(asked)
  return new Map(asked.flatMap((s, i) => (read[i] ? [[s.index, read[i]] as const] : [])))
}

/** Reads an analysed article into reports, in the order of the text. Never throws on text. */
export async function codeArticle(input: CodeInput): Promise<CodeOutput> {
  const scene = openScene(input)
  const refused: TraceLine[] = []
  const utterances: Utterance[] = []
  const candidates: Candidate[] = []
  const found = input.sentences.map(({ index }) => matchSentence(scene, index, refused))
  const readings = await readWhereTold(scene, input.reader, found)
  const heard = hearVoices(scene, readings)
  const read = input.sentences.map(({ index }, i) =>
    dropSubsumed(
      scene,
      hearReader(scene, index, found[i] ?? [], readings.get(index) ?? null, refused),
      refused,
    ),
  )
  const stage = openStage(scene, read.flat(), input.onOpenSide)
  for (const sentence of input.sentences) {
    const here = [
      ...findUtterances(scene, sentence.index),
      ...heard.filter((u) => u.sentence === sentence.index),
    ]
    utterances.push(...here)
    for (const match of read[sentence.index] ?? []) {
      const build = (m: Match): Candidate | null =>
        buildCandidate(stage, m, here, input.momentOf, refused, candidates)
      const inner = spareOf(match)
      const candidate = build(match) ?? (inner && lacksSides(refused.at(-1)) ? build(inner) : null)
      if (candidate) candidates.push(candidate)
    }
  }
  const told = joinCandidates(candidates.filter((c) => !c.opinion || c.background))
  const acts = settleMeasures(scene, settleVisits(scene, told))
  const comments = collectComments(scene, utterances, acts)
  const standing = openStanding(stage)
  const reports: Report[] = []
  const trace: TraceLine[] = []
  for (const act of acts) {
    const build = (narrow: boolean): Report =>
      buildReport(scene, act, comments.get(act) ?? [], input.versions, standing, narrow)
    const known = (r: Report): boolean => reports.some((other) => other.id === r.id)
    const whole = build(false)
    // Two acts of one kind in one sentence ("urged … and cancelled …") are told apart by their clauses.
    const report = known(whole) ? build(true) : whole
    if (known(report)) continue
    if (!input.keepUnsure && report.certainty < leastCertainty(act, report, input.reader !== null)) {
      const rule = act.matches[0]?.pattern.id ?? 'code/certainty'
      const text = `too unsure to record (${report.certainty}): ${describeSigns(readSigns(act, standing))}`
      refused.push({ rule, text, sentence: act.matches[0]?.sentence ?? null, report: null })
      continue
    }
    reports.push(report)
    const sentence = act.matches[0]?.sentence ?? null
    const seenBy = act.matches.flatMap((m) => (m.reading ? [{ ...m, reading: m.reading }] : []))
    const seen = seenBy.map((m) => ({
      rule: 'code/hear-reader',
      text: describeReading(
        m.reading,
        howFactual(tokenAt(m.frame.tree, m.trigger).factuality, m.reading.factuality),
      ),
      sentence: m.sentence,
      report: report.id,
    }))
    trace.push(
      ...act.rules.map((rule) => ({ rule, text: '', sentence, report: report.id })),
      ...describeParts(act, report),
      ...seen,
      {
        rule: 'code/certainty',
        text: describeSigns(readSigns(act, standing)),
        sentence,
        report: report.id,
      },
    )
  }
  return {
    reports,
    findings: [
      ...scene.cast.findings,
      ...findMisprints(scene),
      ...findReversed(scene, acts, input.knownMeasures),
    ],
    trace: [...trace, ...refused],
  }
}
