// In: an article's scene and what its words alone say; out: which states it speaks of, where, and which of them deal with each other.

import type { Mention, Party } from '../../terms/index.js'
import type { Match } from '../match.js'
import { actingFor, codesOf, isOfMember, type Scene } from '../scene.js'
import type { OpenSide } from './side-clues.js'

/** One naming of a state, through whatever party or place of it. */
export interface Naming {
  readonly code: string
  readonly sentence: number
  readonly mention: Mention
  /** Null where only a place in that state is named. */
  readonly party: Party | null
}

/** Two sides of an act that the words of its sentence give, in the order actor, recipient. */
export interface Dealing {
  readonly actor: readonly string[]
  readonly recipient: readonly string[]
  readonly sentence: number
}

export interface Stage {
  readonly scene: Scene
  /** In the order of the text. */
  readonly namings: readonly Naming[]
  readonly dealings: readonly Dealing[]
  /** Hears of every side that the words leave open, before it is decided: what the weights are fitted on. */
  readonly onOpenSide?: ((side: OpenSide) => void) | undefined
}

export function openStage(
  scene: Scene,
  matches: readonly Match[],
  onOpenSide?: (side: OpenSide) => void,
): Stage {
  const namings = scene.cast.mentions.flatMap((mention) => nameStates(scene, mention))
  namings.sort((a, b) => a.sentence - b.sentence || a.mention.from - b.mention.from)
  const dealings = matches.flatMap((match): Dealing[] => {
    const actor = codesOf(match.actor)
    const recipient = codesOf(match.recipient).filter((c) => !actor.includes(c))
    return actor.length > 0 && recipient.length > 0 ? [{ actor, recipient, sentence: match.sentence }] : []
  })
  return { scene, namings, dealings, onOpenSide }
}

function nameStates(scene: Scene, mention: Mention): Naming[] {
  if (isOfMember(scene, mention)) return []
  const parties = mention.parties.flatMap((p) => {
    const party = scene.cast.parties[p]
    return party ? [actingFor(party)] : []
  })
  const named = parties.flatMap((party) =>
    party.code ? [{ code: party.code, sentence: mention.sentence, mention, party }] : [],
  )
  if (named.length > 0 || parties.length > 0) return named
  const code = mention.place === null ? null : (scene.cast.places[mention.place]?.code ?? null)
  return code === null ? [] : [{ code, sentence: mention.sentence, mention, party: null }]
}

/** The state itself as a party of the cast, or as one made for it where only its people or places are named. */
export function partyOf(stage: Stage, naming: Naming): Party {
  const { cast } = stage.scene
  const whole = cast.parties.find((p) => p.code === naming.code && (p.kind === 'state' || p.kind === 'body'))
  if (whole) return actingFor(whole)
  const place = naming.mention.place === null ? undefined : cast.places[naming.mention.place]
  return {
    id: `state:${naming.code}`,
    kind: 'state',
    code: naming.code,
    sector: naming.party?.kind === 'body' ? naming.party.sector : 'GOV',
    name: place?.resolution === 1 ? place.name : (naming.party?.name ?? place?.name ?? naming.code),
    wikidata: null,
    office: null,
    officeKind: null,
    score: 0.6,
  }
}
