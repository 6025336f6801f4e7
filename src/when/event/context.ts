// In: an article's sentences, times and dating; out: one sentence or the times of one, found without walking all of them.

import type { Dating, Doubt, Moment, Sentence, TimeMention } from '../../terms/index.js'

export interface MomentContext {
  readonly sentences: readonly Sentence[]
  readonly times: readonly TimeMention[]
  readonly dating: Dating
}

export interface MomentAnswer {
  readonly moment: Moment | null
  /** The rule's path: `when/event/own-time`. */
  readonly rule: string
  /** What is doubtful in the phrase of time that dates it: `when/no-such-day`, `when/day-or-month-first`, …; none where left out. */
  readonly doubts?: readonly Doubt[]
  /** The sentence that names the day which is taken for the event's, where that is another one. */
  readonly from?: number
  /** The first of the earlier days that the text has come to since: what others said may be of these. */
  readonly since?: Moment
}

/** Times of one sentence: `times` is in reading order, so a binary search finds them. */
export function timesIn(times: readonly TimeMention[], sentence: number): TimeMention[] {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle]?.sentence ?? 0) < sentence) low = middle + 1
    else high = middle
  }
  const found: TimeMention[] = []
  for (let i = low; i < times.length && times[i]?.sentence === sentence; i++) {
    const time = times[i]
    if (time) found.push(time)
  }
  return found
}

/** Sentences stand at their index unless a part of an article is given. */
export function findSentence(sentences: readonly Sentence[], index: number): Sentence | undefined {
  const direct = sentences[index]
  return direct?.index === index ? direct : sentences.find((s) => s.index === index)
}
