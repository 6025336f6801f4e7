// In: an act with the voices found for it; out: those voices with who does the act by speaking, or speaks for who does.

import type { EventType, Instrument, Voice } from '../terms/index.js'
import type { Match } from './match.js'
import { codesOf, type RoleFiller, type Scene, wordsBetween } from './scene.js'
import { findUtterances, nameVoice } from './voices.js'

/** Done by saying it. */
export const SPOKEN = new Set<EventType>(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT', 'AGREE'])

/** Sentences on in which a state's word gets its mouth: "Chile denied it. … said Ms Vega, a spokeswoman." */
const MOUTH_REACH = 2

/** Who accuses, asks or promises is the innermost voice of it; where that is a state, so is who goes on speaking for it. */
export function hearActor(
  scene: Scene,
  match: Match,
  instrument: Instrument | null,
  voices: readonly Voice[],
  actor: readonly RoleFiller[],
): { voices: readonly Voice[]; rules: readonly string[] } {
  const { event } = match.pattern
  // An apology or a word of regret is spoken too, whatever it is coded as.
  if (!SPOKEN.has(event) && instrument !== 'rhetoric') return { voices, rules: [] }
  const speaker =
    actor.find((f) => f.party.kind === 'person') ??
    actor.find((f) => f.party.kind === 'body') ??
    actor.find((f) => f.party.kind === 'state')
  if (!speaker) return { voices, rules: [] }
  const spoken = voices.some((v) => v.role !== 'outlet' && v.role !== 'agency')
  // "The minister said that his country had protested": a state speaks through who says so.
  if (spoken && speaker.party.kind === 'state' && speaker.mention.form !== 'metonym')
    return { voices, rules: [] }
  const { mention } = speaker
  const who = nameVoice(speaker, wordsBetween(scene, mention.sentence, mention.from, mention.to))
  if (voices.some((v) => v.who === who || v.who === speaker.party.name)) return { voices, rules: [] }
  const role = /spokes/i.test(speaker.party.office ?? speaker.party.officeKind ?? '')
    ? 'spokesperson'
    : 'official'
  const out: Voice[] = [...voices, { who, role }]
  if (speaker.party.kind === 'state') out.push(...findMouth(scene, match.sentence, codesOf([speaker]), out))
  return { voices: out, rules: ['code/voices/actor-speaks'] }
}

/** The first person or body of these states that is quoted in the sentences that follow. */
function findMouth(
  scene: Scene,
  sentence: number,
  codes: readonly string[],
  known: readonly Voice[],
): Voice[] {
  const block = scene.sentences[sentence]?.block ?? 0
  for (let s = sentence + 1; s <= sentence + MOUTH_REACH; s++) {
    if (Math.abs((scene.sentences[s]?.block ?? Number.POSITIVE_INFINITY) - block) > 1) break
    for (const { voice } of findUtterances(scene, s)) {
      const party = scene.cast.parties.find((p) => p.name === voice.who && p.kind !== 'state')
      if (party?.code == null || known.some((v) => v.who === voice.who)) continue
      return codes.includes(party.code) ? [voice] : []
    }
  }
  return []
}
