// In: an ambassador or embassy whose state the words do not tell; out: the state that sent it, where the host and the article's two sides leave no choice.

import { partyAt } from './last-pair.js'
import type { View } from './proposal.js'
import { otherOf } from './resolve-guests.js'
import type { Setting } from './setting.js'
import { codeOf } from './view-sentence.js'

export const MISSIONS = /^(?:embassy|consulate|consulate-general|mission)$/

/** What only the host does to an envoy or embassy. */
const HOSTS =
  /^(?:summon|expel|declare|order|tell|give|hand|receive|eject|oust|brand|dismiss|storm|shut|close|complain|lecture|convoke|warn)$/

/** The state of the subject of the verb that governs `head`: "Israel summoned our ambassador", "Albania gave the embassy 24 hours". */
function hostByVerb(setting: Setting, view: View, head: number): string | null {
  const { tokens } = view
  let at = head
  for (let steps = 0; steps < 3; steps++) {
    const token = tokens[at]
    const verb = tokens[token?.head ?? -1]
    if (token === undefined || verb === undefined) return null
    if (/^(?:obj|iobj|obl|xcomp|nsubj:pass)/.test(token.deprel) && HOSTS.test(verb.lemma)) {
      const subject = subjectOf(view, verb.i)
      const mention = setting.cast.mentions.find(
        (other) => other.sentence === view.sentence.index && other.from <= subject && subject < other.to,
      )
      return partyAt(setting, mention?.parties[0])?.code ?? null
    }
    if (!/^(?:nmod|appos|flat|compound|obj|nsubj)/.test(token.deprel)) return null
    at = token.head
  }
  return null
}

/** A verb joined to another has that one's subject: "announced the break, and gave the staff a day". */
function subjectOf(view: View, verb: number): number {
  let at = verb
  for (let steps = 0; steps < 4; steps++) {
    const governor = at
    const subject = view.tokens.find((token) => token.head === governor && token.deprel === 'nsubj')
    if (subject !== undefined) return subject.i
    if (view.tokens[at]?.deprel !== 'conj') return -1
    at = view.tokens[at]?.head ?? -1
  }
  return -1
}

/** The sender of an envoy to a host: the other of the article's two states. */
export function senderTo(setting: Setting, view: View, at: number, host: string): string | null {
  return setting.states.slice(0, 2).includes(host) ? otherOf(setting, view, at, host) : null
}

export function senderOf(
  setting: Setting,
  view: View,
  head: number,
  addressee: string | null,
): string | null {
  const host = addressee ?? hostByVerb(setting, view, head)
  return host === null ? null : senderTo(setting, view, head, host)
}

/** "The embassy" after "Chinese embassy officials": the one state whose embassies the article has named before. */
export function embassyBefore(setting: Setting, view: View, lemma: string): string | null {
  const codes = new Set<string>()
  for (const [index, there] of setting.views) {
    if (index >= view.sentence.index) continue
    for (const token of there.tokens) {
      if (token.lemma.toLowerCase() !== lemma) continue
      const before = there.namings[token.i - 1] ?? there.namings[token.i - 2] ?? null
      const after = /^of$/i.test(there.tokens[token.i + 1]?.form ?? '')
        ? (there.namings[token.i + 2] ?? there.namings[token.i + 3] ?? null)
        : null
      for (const naming of [before, after]) {
        const code = codeOf(naming)
        if (code !== null && setting.lookup.state(code) !== null) codes.add(code)
      }
    }
  }
  for (const place of setting.here) if (place.code !== null) codes.delete(place.code)
  return codes.size === 1 ? ([...codes][0] ?? null) : null
}
