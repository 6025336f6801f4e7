// In: a match with its sides; out: channel, stance and contexts, each by word lists and offices.

import { type Channel, CONTEXTS, type Context, type EventType, type Stance } from '../terms/index.js'
import { subtreeOf, tokenAt } from './graph.js'
import type { Match } from './match.js'
import type { RoleFiller, Scene } from './scene.js'

/** Tokens after a name in which an office's own province stands, where the mention ends before it. */
const OFFICE_REACH = 18

const OFFICE_CHANNEL: readonly (readonly [RegExp, Channel])[] = [
  [
    /^(head-of-state|head-of-government|president|premier|prime-minister|monarch|vice-president|crown-prince)/,
    'leader',
  ],
  [/ambassador|embassy|envoy/, 'ambassadorial'],
  [/consul/, 'consular'],
  [/speaker|parliament|legislat|senat|congress/, 'parliamentary'],
  [/business|chamber/, 'business'],
  [/party-secretary|governor|mayor|provinc/, 'provincial'],
  [/party-leader|party-department|party/, 'party'],
  [/defence|military|chief-of-staff|army|navy/, 'military'],
  [
    /minister|foreign|trade|finance|interior|secretary|spokes|department|director|adviser|deputy/,
    'ministerial',
  ],
]

const SECTOR_CHANNEL: Readonly<Record<string, Channel>> = {
  GOV: 'ministerial',
  MIL: 'military',
  LEG: 'parliamentary',
  PTY: 'party',
  OPP: 'party',
  SUB: 'provincial',
  BUS: 'business',
  MNC: 'business',
  EDU: 'academic',
  MED: 'media',
  JRN: 'media',
  JUD: 'judicial',
  CVL: 'public',
  SOC: 'public',
  IGO: 'multilateral',
  UNO: 'multilateral',
}

/** Channels through which the sides act, the actor's first: from the offices they hold, their sectors, else from the event. */
export function readChannels(
  scene: Scene,
  match: Match,
  actor: readonly RoleFiller[],
  recipient: readonly RoleFiller[],
  event: EventType,
): Channel[] {
  const out: Channel[] = []
  const push = (c: Channel | undefined): void => {
    if (c && !out.includes(c)) out.push(c)
  }
  const fixed = match.pattern.facts.channel
  if (fixed) push(fixed as Channel)
  for (const side of [actor, recipient]) {
    for (const f of side) push(ofProvince(scene, f) ? 'provincial' : channelOf(f))
  }
  if (event === 'MOBILIZE' || event === 'ASSAULT') push('military')
  if (event === 'PROTEST') push('public')
  if (out.length === 0) push('ministerial')
  return out
}

/** "the Communist Party chief in Xinjiang": a party post whose words name a province is the province's. */
function ofProvince(scene: Scene, filler: RoleFiller): boolean {
  if (!/party/.test(`${filler.party.officeKind ?? ''} ${filler.party.office ?? ''}`.toLowerCase()))
    return false
  const { sentence, from, to } = filler.mention
  return scene.mentionsIn(sentence).some((m) => {
    const place =
      m.place === null || m.from < from || m.to > Math.max(to, from + OFFICE_REACH)
        ? undefined
        : scene.cast.places[m.place]
    return place !== undefined && place.resolution === 2
  })
}

export function channelOf(filler: RoleFiller): Channel | undefined {
  const kind = filler.party.officeKind?.toLowerCase()
  if (kind) {
    for (const [pattern, channel] of OFFICE_CHANNEL) if (pattern.test(kind)) return channel
  }
  const office = filler.party.office?.toLowerCase()
  if (office) {
    if (
      /\b(president|prime minister|premier|chancellor|king|emperor)\b/.test(office) &&
      !/vice|deputy/.test(office)
    )
      return 'leader'
    if (/ambassador|envoy/.test(office)) return 'ambassadorial'
    if (/consul/.test(office)) return 'consular'
    if (/governor|mayor|provinc/.test(office)) return 'provincial'
    if (/minister|secretary|director|spokes/.test(office)) return 'ministerial'
  }
  return filler.party.sector ? SECTOR_CHANNEL[filler.party.sector] : undefined
}

function wordsAround(match: Match): string[] {
  const tree = match.frame.tree
  const top = match.frame.carrier >= 0 ? match.frame.carrier : match.trigger
  return subtreeOf(tree, top).map((t) => tokenAt(tree, t).lemma.toLowerCase())
}

const CARROT = new Set<EventType>(['AGREE', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'])
const STICK = new Set<EventType>([
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])

export function readStance(match: Match, event: EventType, mode: string | null): Stance | null {
  const fixed = match.pattern.facts.stance
  if (fixed === 'carrot' || fixed === 'stick') return fixed
  if (event === 'SIGNAL') return mode === 'courtesy' ? 'carrot' : 'stick'
  if (CARROT.has(event)) return 'carrot'
  return STICK.has(event) ? 'stick' : null
}

/** PLOVER contexts whose words stand in the act's clause; "diplomatic" where a ministry or envoy acts. */
export function readContexts(scene: Scene, match: Match, channels: readonly Channel[]): Context[] {
  const words = wordsAround(match)
  const out = CONTEXTS.filter((c) => {
    const set = scene.wordsOf(`context-${c.replaceAll('_', '-')}`)
    return set.size > 0 && words.some((w) => set.has(w))
  })
  if (
    channels.some((c) => ['leader', 'ministerial', 'ambassadorial', 'consular'].includes(c)) &&
    !out.includes('diplomatic')
  )
    out.push('diplomatic')
  return out
}
