// In: a tree and a trigger in it; out: the fillers of its deep slots by name, whether the trigger is a verb or a noun.

import {
  type Argument,
  baseOf,
  childrenBy,
  conjunctsOf,
  isNegated,
  isPassive,
  isVerb,
  obliquesOf,
  patientsOf,
  prepositionOf,
  subjectsOf,
  type Tree,
  tokenAt,
} from './graph.js'

/** Verbs that only carry a noun's meaning, and adverbial prepositions under which a noun's doer is the verb's. */
export interface FrameWords {
  readonly light: ReadonlySet<string>
  readonly speech: ReadonlySet<string>
}

export interface Frame {
  readonly tree: Tree
  readonly trigger: number
  /** The light verb that carries a noun ("held talks"), -1 where there is none. */
  readonly carrier: number
  fill(slot: string): readonly Argument[]
}

const COMPANY = new Set([
  'during',
  'in',
  'on',
  'at',
  'for',
  'after',
  'following',
  'amid',
  'as part of',
  'with',
  'by',
  'through',
])

const PARTICLES = new Set([
  'out',
  'back',
  'up',
  'down',
  'off',
  'away',
  'in',
  'over',
  'aside',
  'on',
  'through',
])

/** Opens the frame of a trigger. Slots: subj obj iobj poss comp xcomp ccomp adv prt head, or a preposition (`with`, `on behalf of`). */
export function openFrame(tree: Tree, trigger: number, words: FrameWords): Frame {
  const token = tokenAt(tree, trigger)
  const verbal = isVerb(token)
  const carrier = verbal ? -1 : carrierOf(tree, trigger, words)
  const cache = new Map<string, readonly Argument[]>()
  const frame: Frame = {
    tree,
    trigger,
    carrier,
    fill(slot) {
      const known = cache.get(slot)
      if (known) return known
      const found = fillSlot(tree, trigger, carrier, verbal, slot, words)
      cache.set(slot, found)
      return found
    },
  }
  return frame
}

function carrierOf(tree: Tree, noun: number, words: FrameWords): number {
  const token = tokenAt(tree, noun)
  if (token.head < 0) return -1
  const head = tokenAt(tree, token.head)
  const base = baseOf(token.deprel)
  if (base === 'conj') return carrierOf(tree, token.head, words)
  if ((base === 'obj' || token.deprel === 'nsubj:pass') && words.light.has(head.lemma)) return token.head
  if (
    base === 'nsubj' &&
    head.upos === 'VERB' &&
    ['begin', 'start', 'open', 'continue', 'resume', 'end', 'follow', 'take'].includes(head.lemma)
  ) {
    return token.head
  }
  return -1
}

const asArguments = (tokens: readonly number[], via: string, score: number): Argument[] =>
  tokens.map((token) => ({ token, via, score }))

function fillVerb(tree: Tree, verb: number, slot: string): readonly Argument[] {
  switch (slot) {
    case 'subj':
      return subjectsOf(tree, verb)
    case 'obj':
      return patientsOf(tree, verb)
    case 'iobj':
      return asArguments(childrenBy(tree, verb, 'iobj'), 'iobj', 0.9)
    case 'xcomp':
      // "told its citizens to leave": an infinitive stands under either label.
      return asArguments(
        [
          ...childrenBy(tree, verb, 'xcomp'),
          ...childrenBy(tree, verb, 'ccomp').filter((c) => isInfinitive(tree, c)),
        ],
        slot,
        0.9,
      )
    case 'ccomp':
      return asArguments(childrenBy(tree, verb, 'ccomp', 'parataxis'), slot, 0.9)
    case 'adv':
      return asArguments(childrenBy(tree, verb, 'advmod'), 'adv', 0.9)
    case 'prt':
      // "hit back", "lash out": a particle stands under either label.
      return asArguments(
        [
          ...childrenBy(tree, verb, 'compound:prt'),
          ...childrenBy(tree, verb, 'advmod').filter((c) =>
            PARTICLES.has(tokenAt(tree, c).form.toLowerCase()),
          ),
        ],
        'prt',
        0.95,
      )
    case 'comp':
      return asArguments(childrenBy(tree, verb, 'compound', 'amod', 'advmod'), 'comp', 0.8)
    case 'poss':
      return []
    case 'head':
      return tokenAt(tree, verb).head < 0 ? [] : asArguments([tokenAt(tree, verb).head], 'head', 0.9)
    case 'self':
      return asArguments([verb], 'self', 1)
    default:
      return fillPreposition(tree, verb, slot)
  }
}

function fillSlot(
  tree: Tree,
  trigger: number,
  carrier: number,
  verbal: boolean,
  slot: string,
  words: FrameWords,
): readonly Argument[] {
  if (slot === 'speaker') return speakersOf(tree, trigger, words)
  if (slot === 'inside') return insideOf(tree, trigger)
  if (slot === 'aux') return asArguments(childrenBy(tree, trigger, 'aux', 'cop'), 'aux', 1)
  if (slot === 'cop') return asArguments(childrenBy(tree, trigger, 'cop'), 'cop', 1)
  if (slot === 'nsubj') return asArguments(childrenBy(tree, trigger, 'nsubj'), 'nsubj', 0.9)
  return verbal ? fillVerb(tree, trigger, slot) : fillNoun(tree, trigger, carrier, slot)
}

/** Who says the clause a token stands in: the subject of the nearest verb of speech above it. */
function speakersOf(tree: Tree, i: number, words: FrameWords): readonly Argument[] {
  let at = i
  for (let steps = 0; steps < 8; steps++) {
    const token = tokenAt(tree, at)
    const base = baseOf(token.deprel)
    if (token.head < 0) break
    const head = tokenAt(tree, token.head)
    if ((base === 'ccomp' || base === 'parataxis') && words.speech.has(head.lemma)) {
      // "did not say that Chile had broken its word": nobody says it.
      if (isNegated(tree, token.head)) return []
      return subjectsOf(tree, token.head).map((a) => ({
        ...a,
        via: `speaker ${a.via}`,
        score: a.score * 0.9,
      }))
    }
    if (
      !['ccomp', 'xcomp', 'conj', 'obj', 'nsubj', 'nmod', 'obl', 'acl', 'advcl', 'parataxis'].includes(base)
    )
      break
    at = token.head
  }
  // '"…", the minister said': the saying may hang below what is said.
  const saying = childrenBy(tree, at, 'parataxis').find((c) => words.speech.has(tokenAt(tree, c).lemma))
  return saying === undefined
    ? []
    : subjectsOf(tree, saying).map((a) => ({ ...a, via: `speaker ${a.via}`, score: a.score * 0.9 }))
}

const LOOSE = new Set(['advcl', 'parataxis', 'punct', 'mark', 'aux', 'cc', 'discourse'])

/** Everything under a token, nearest first, without loose clauses. */
function insideOf(tree: Tree, i: number): readonly Argument[] {
  const out: Argument[] = []
  const open = (at: number): number[] =>
    (tree.children[at] ?? []).filter(
      (c) =>
        !LOOSE.has(baseOf(tokenAt(tree, c).deprel)) &&
        !(at === i && tokenAt(tree, c).deprel.startsWith('conj')),
    )
  let level = open(i)
  for (let depth = 1; depth <= 6 && level.length > 0; depth++) {
    out.push(...asArguments(level, 'inside', Math.max(0.3, 0.7 - 0.1 * depth)))
    level = level.flatMap(open)
  }
  return out
}

function isInfinitive(tree: Tree, i: number): boolean {
  return tokenAt(tree, i).feats.VerbForm === 'Inf' && childrenBy(tree, i, 'nsubj').length === 0
}

/** Obliques of the verb; where its object carries the phrase ("sent troops to X"), the object's too. */
function fillPreposition(tree: Tree, i: number, slot: string): readonly Argument[] {
  const wanted = slot.split('|')
  const out = obliquesOf(tree, i)
    .filter((o) => wanted.includes(o.preposition))
    .map((o) => ({ token: o.token, via: o.preposition, score: 0.5 + 0.5 * tokenAt(tree, o.token).arcScore }))
  if (isVerb(tokenAt(tree, i))) {
    for (const object of childrenBy(tree, i, 'obj', ...(isPassive(tree, i) ? ['nsubj:pass'] : []))) {
      for (const o of obliquesOf(tree, object)) {
        if (wanted.includes(o.preposition))
          out.push({ token: o.token, via: `obj ${o.preposition}`, score: 0.7 })
      }
    }
    const token = tokenAt(tree, i)
    if (out.length === 0 && token.deprel === 'acl:relcl') {
      // "the country with which it held talks": the pronoun under the preposition stands for the noun.
      const relative = childrenBy(tree, i, 'obl').find(
        (c) => tokenAt(tree, c).feats.PronType === 'Rel' && wanted.includes(prepositionOf(tree, c) ?? ''),
      )
      if (relative !== undefined) out.push({ token: token.head, via: 'relative', score: 0.7 })
    }
  }
  return out
}

function fillNoun(tree: Tree, noun: number, carrier: number, slot: string): readonly Argument[] {
  switch (slot) {
    case 'subj':
      return nounSubjects(tree, noun, carrier)
    case 'obj':
      return asArguments(
        obliquesOf(tree, noun)
          .filter((o) => o.preposition === 'of')
          .map((o) => o.token),
        'of',
        0.8,
      )
    case 'poss':
      return asArguments(childrenBy(tree, noun, 'nmod:poss'), 'poss', 0.9)
    case 'amod':
    case 'comp':
      return asArguments(childrenBy(tree, noun, 'amod', 'compound', 'nmod:unmarked', 'nmod:desc'), slot, 0.75)
    case 'xcomp':
    case 'ccomp':
      return asArguments(childrenBy(tree, noun, 'acl', 'ccomp', 'xcomp'), slot, 0.8)
    case 'adv':
      return asArguments(childrenBy(tree, noun, 'advmod'), 'adv', 0.8)
    case 'prt':
    case 'iobj':
      return carrier >= 0 ? fillVerb(tree, carrier, slot) : []
    case 'head':
      return tokenAt(tree, noun).head < 0 ? [] : asArguments([tokenAt(tree, noun).head], 'head', 0.9)
    case 'self':
      return asArguments([noun], 'self', 1)
    default: {
      const own = fillPreposition(tree, noun, slot)
      if (own.length > 0) return own
      if (carrier >= 0) {
        const carried = fillPreposition(tree, carrier, slot)
        if (carried.length > 0) return carried
      }
      return fillNearby(tree, noun, slot)
    }
  }
}

/** "a visit by lawmakers to Lima": a phrase may be hung on the noun's other phrase, or on the verb that the noun hangs on. */
function fillNearby(tree: Tree, noun: number, slot: string): readonly Argument[] {
  const wanted = slot.split('|').filter((w) => w !== 'of')
  const within = obliquesOf(tree, noun).flatMap((o) => obliquesOf(tree, o.token))
  const token = tokenAt(tree, noun)
  const head = token.head >= 0 ? tokenAt(tree, token.head) : undefined
  const beside =
    head && isVerb(head) && ['obl', 'obj'].includes(baseOf(token.deprel)) ? obliquesOf(tree, head.i) : []
  return [...within, ...beside.filter((o) => o.token > noun)]
    .filter((o) => wanted.includes(o.preposition))
    .map((o) => ({ token: o.token, via: `near ${o.preposition}`, score: 0.6 }))
}

/** Who does what a noun names: its possessor, "by X", the carrier's subject, an adjective of nationality, the clause's subject ("on a visit to…"). */
function nounSubjects(tree: Tree, noun: number, carrier: number): Argument[] {
  const out: Argument[] = []
  out.push(...asArguments(childrenBy(tree, noun, 'nmod:poss'), 'poss', 0.9))
  out.push(
    ...asArguments(
      obliquesOf(tree, noun)
        .filter((o) => o.preposition === 'by' || o.preposition === 'between')
        .map((o) => o.token),
      'by',
      0.9,
    ),
  )
  if (carrier >= 0) out.push(...subjectsOf(tree, carrier))
  out.push(
    ...asArguments(childrenBy(tree, noun, 'amod', 'compound', 'nmod:unmarked', 'nmod:desc'), 'amod', 0.7),
  )
  const token = tokenAt(tree, noun)
  if (carrier < 0 && token.head >= 0) {
    const head = tokenAt(tree, token.head)
    const base = baseOf(token.deprel)
    if (base === 'obl' && isVerb(head) && COMPANY.has(prepositionOf(tree, noun) ?? '')) {
      out.push(
        ...subjectsOf(tree, token.head).map((a) => ({ ...a, via: `${a.via} company`, score: a.score * 0.6 })),
      )
      if (isPassive(tree, token.head)) {
        out.push(
          ...patientsOf(tree, token.head).map((a) => ({
            ...a,
            via: `${a.via} company`,
            score: a.score * 0.5,
          })),
        )
      }
    }
    if (base === 'root' || childrenBy(tree, noun, 'cop').length > 0) {
      out.push(...asArguments(childrenBy(tree, noun, 'nsubj'), 'copula', 0.6))
    }
    if (base === 'conj')
      out.push(
        ...nounSubjects(tree, token.head, -1).map((a) => ({
          ...a,
          score: a.score * 0.8,
        })),
      )
  } else if (carrier < 0) {
    out.push(...asArguments(childrenBy(tree, noun, 'nsubj'), 'copula', 0.6))
  }
  return out
}

/** Follows a path of slots joined by dots from a trigger: `obj.of`, `xcomp.obj`. Coordinated fillers are all given. */
export function followPath(frame: Frame, path: string, words: FrameWords): Argument[] {
  const [first = '', ...rest] = path.split('.')
  let at: Argument[] = [...frame.fill(first.replaceAll('_', ' '))]
  for (const step of rest) {
    at = at.flatMap((a) =>
      openFrame(frame.tree, a.token, words)
        .fill(step.replaceAll('_', ' '))
        .map((b) => ({ token: b.token, via: `${a.via}.${b.via}`, score: a.score * b.score })),
    )
  }
  return at.flatMap((a) =>
    conjunctsOf(frame.tree, a.token).map((token, k) => ({
      ...a,
      token,
      score: k === 0 ? a.score : a.score * 0.95,
    })),
  )
}
