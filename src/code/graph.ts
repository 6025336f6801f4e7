// In: one analysed sentence; out: a view of its tree that answers in deep terms: who does, who undergoes, through which words.

import type { Sentence, Token } from '../terms/index.js'

/** A filler of a deep role: a token and the road that led to it, with how far that road is trusted (0 to 1). */
export interface Argument {
  readonly token: number
  readonly via: string
  readonly score: number
}

export interface Tree {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly children: readonly (readonly number[])[]
}

/** Opens the tree view of a sentence. */
export function openTree(sentence: Sentence): Tree {
  const children: number[][] = sentence.tokens.map(() => [])
  for (const token of sentence.tokens) {
    if (token.head >= 0) children[token.head]?.push(token.i)
  }
  return { sentence, tokens: sentence.tokens, children }
}

export function tokenAt(tree: Tree, i: number): Token {
  const token = tree.tokens[i]
  if (!token) throw new RangeError(`no token ${i} in sentence ${tree.sentence.index}`)
  return token
}

/** The relation without its subtype. */
export function baseOf(deprel: string): string {
  const colon = deprel.indexOf(':')
  return colon < 0 ? deprel : deprel.slice(0, colon)
}

/** Children of `i` whose relation is one of `relations`; a bare name also stands for its subtypes. */
export function childrenBy(tree: Tree, i: number, ...relations: readonly string[]): number[] {
  return (tree.children[i] ?? []).filter((c) => {
    const deprel = tokenAt(tree, c).deprel
    return relations.includes(deprel) || relations.includes(baseOf(deprel))
  })
}

/** The preposition that marks `i`, lower case, multiword ones joined ("according to", "on behalf of"); null where there is none. */
export function prepositionOf(tree: Tree, i: number): string | null {
  const cases = childrenBy(tree, i, 'case').filter((c) => c < i)
  const last = cases.at(-1)
  if (last === undefined) return null
  const words = [last, ...childrenBy(tree, last, 'fixed')].sort((a, b) => a - b)
  return words.map((w) => tokenAt(tree, w).form.toLowerCase()).join(' ')
}

/** `i` with all tokens coordinated with it, in order. */
export function conjunctsOf(tree: Tree, i: number): number[] {
  const out = [i]
  for (const c of childrenBy(tree, i, 'conj')) out.push(...conjunctsOf(tree, c))
  return out
}

export function isPassive(tree: Tree, i: number): boolean {
  const token = tokenAt(tree, i)
  if (childrenBy(tree, i, 'nsubj:pass', 'aux:pass', 'csubj:pass').length > 0) return true
  // A bare participle is passive where nothing makes it a perfect ("has urged") and no one does it.
  if (childrenBy(tree, i, 'aux', 'nsubj').length > 0) return false
  return token.feats.Voice === 'Pass' && token.upos === 'VERB'
}

export function isVerb(token: Token): boolean {
  return token.upos === 'VERB' || (token.upos === 'AUX' && token.deprel !== 'aux' && token.deprel !== 'cop')
}

const OBJECT_SHARING = new Set(['obj'])

/** The deep subject of a verb: who does it. Passives, control, relative clauses, participles and coordination are undone. */
export function subjectsOf(tree: Tree, i: number, depth = 0): Argument[] {
  if (depth > 6) return []
  const token = tokenAt(tree, i)
  const passive = isPassive(tree, i)
  if (passive) {
    const agents = agentsOf(tree, i)
    if (agents.length > 0 || depth > 0) return agents
    return []
  }
  const own = childrenBy(tree, i, 'nsubj').filter((c) => tokenAt(tree, c).deprel !== 'nsubj:pass')
  if (own.length > 0) return own.flatMap((c) => resolveRelative(tree, i, c, 'nsubj'))
  return inheritSubject(tree, i, token, depth)
}

function agentsOf(tree: Tree, i: number): Argument[] {
  return childrenBy(tree, i, 'obl')
    .filter((c) => tokenAt(tree, c).deprel === 'obl:agent' || prepositionOf(tree, c) === 'by')
    .map((c) => ({ token: c, via: 'agent', score: 0.95 }))
}

/** A gerund that "for", "of" or "from" joins to a verb. */
function isDeedOfObject(tree: Tree, i: number): boolean {
  const { feats, form } = tokenAt(tree, i)
  return (
    (feats.VerbForm === 'Ger' || form.endsWith('ing')) &&
    childrenBy(tree, i, 'mark').some((m) =>
      ['for', 'of', 'from'].includes(tokenAt(tree, m).form.toLowerCase()),
    )
  )
}

function inheritSubject(tree: Tree, i: number, token: Token, depth: number): Argument[] {
  const head = token.head
  if (head < 0) return []
  const weaken = (args: Argument[], via: string, factor: number): Argument[] =>
    args.map((a) => ({ token: a.token, via: `${a.via} ${via}`, score: a.score * factor }))
  switch (baseOf(token.deprel)) {
    case 'conj':
      if (!isVerb(tokenAt(tree, head)) && childrenBy(tree, head, 'cop', 'nsubj').length === 0) {
        return inheritSubject(tree, head, tokenAt(tree, head), depth + 1)
      }
      if (isPassive(tree, head)) return weaken(patientsOf(tree, head), 'conj', 0.8)
      return weaken(subjectsOf(tree, head, depth + 1), 'conj', 0.95)
    case 'xcomp': {
      // "urged Japan to lift the ban": the object of the governing verb does it; without one, its subject ("agreed to resume").
      const objects = patientsOf(tree, head, depth + 1)
      if (objects.length > 0 && tokenAt(tree, head).lemma !== 'promise')
        return weaken(objects, 'control', 0.9)
      return weaken(subjectsOf(tree, head, depth + 1), 'control', 0.92)
    }
    case 'advcl':
    case 'parataxis':
      // "thanked Chile for opening its ports", "barred it from selling": who is thanked or barred does it.
      if (isDeedOfObject(tree, i)) {
        const objects = patientsOf(tree, head, depth + 1)
        if (objects.length > 0) return weaken(objects, 'control', 0.85)
      }
      if (isPassive(tree, head)) return weaken(patientsOf(tree, head, depth + 1), 'adverbial', 0.7)
      return weaken(subjectsOf(tree, head, depth + 1), 'adverbial', 0.8)
    case 'ccomp':
      // "told its citizens to leave": an infinitive under telling is done by those told.
      if (token.feats.VerbForm === 'Inf' && childrenBy(tree, head, 'iobj', 'obj').length > 0) {
        return weaken(patientsOf(tree, head, depth + 1), 'control', 0.85)
      }
      // "said it would not…" has its own subject; without one the speaker is meant ("vowed never to yield").
      return token.feats.VerbForm === 'Fin'
        ? []
        : weaken(subjectsOf(tree, head, depth + 1), 'complement', 0.7)
    case 'acl':
      if (token.deprel === 'acl:relcl') return [{ token: head, via: 'relative', score: 0.9 }]
      if (token.feats.VerbForm === 'Inf' || hasMark(tree, i, 'to'))
        return weaken(holdersOf(tree, head, depth + 1), 'purpose', 0.75)
      return [{ token: head, via: 'participle', score: 0.85 }]
    default:
      return []
  }
}

function hasMark(tree: Tree, i: number, form: string): boolean {
  return childrenBy(tree, i, 'mark').some((c) => tokenAt(tree, c).form.toLowerCase() === form)
}

/** Who holds a noun: its possessor, or the subject of the verb it is the object of ("Japan's plan to…", "Japan made an offer to…"). */
function holdersOf(tree: Tree, noun: number, depth: number): Argument[] {
  const possessors = childrenBy(tree, noun, 'nmod:poss').map((c) => ({
    token: c,
    via: 'possessor',
    score: 0.85,
  }))
  if (possessors.length > 0) return possessors
  const token = tokenAt(tree, noun)
  if (token.head >= 0 && baseOf(token.deprel) === 'obj') return subjectsOf(tree, token.head, depth)
  const modifiers = childrenBy(tree, noun, 'amod', 'compound').map((c) => ({
    token: c,
    via: 'modifier',
    score: 0.6,
  }))
  return modifiers
}

/** The deep object of a verb: who or what undergoes it. */
export function patientsOf(tree: Tree, i: number, depth = 0): Argument[] {
  if (depth > 6) return []
  const token = tokenAt(tree, i)
  if (isPassive(tree, i)) {
    const subjects = childrenBy(tree, i, 'nsubj:pass').flatMap((c) =>
      resolveRelative(tree, i, c, 'nsubj:pass'),
    )
    if (subjects.length > 0) return subjects
    return inheritPatient(tree, token, depth)
  }
  const own = childrenBy(tree, i, 'obj').flatMap((c) => resolveRelative(tree, i, c, 'obj'))
  if (own.length > 0) return own
  // "told its citizens to leave": the one who is told undergoes the telling.
  const told = childrenBy(tree, i, 'iobj').map((c) => ({ token: c, via: 'iobj', score: 0.9 }))
  if (told.length > 0) return told
  // "urged Japan to lift the ban" may be parsed as one clause: its subject is the one urged.
  const raised = childrenBy(tree, i, 'ccomp')
    .filter((c) => tokenAt(tree, c).feats.VerbForm === 'Inf')
    .flatMap((c) => childrenBy(tree, c, 'nsubj'))
    .map((c) => ({ token: c, via: 'raised', score: 0.85 }))
  if (raised.length > 0) return raised
  if (
    token.deprel === 'acl:relcl' &&
    childrenBy(tree, i, 'nsubj').length > 0 &&
    !hasRelativePronoun(tree, i)
  ) {
    // "the offer Japan made": the noun is what the clause lacks.
    return [{ token: token.head, via: 'relative gap', score: 0.75 }]
  }
  if (baseOf(token.deprel) === 'conj' && token.head >= 0) {
    // "condemned and rejected the plan": one object, standing after both, serves both.
    const shared = patientsOf(tree, token.head, depth + 1).filter(
      (a) => a.token > i && OBJECT_SHARING.has(tokenAt(tree, a.token).deprel),
    )
    return shared.map((a) => ({ token: a.token, via: `${a.via} conj`, score: a.score * 0.8 }))
  }
  const later = childrenBy(tree, i, 'conj').find(
    (c) => c > i && childrenBy(tree, c, 'obj').some((o) => o > c),
  )
  if (later !== undefined && childrenBy(tree, i, 'obl', 'ccomp', 'xcomp').length === 0) {
    return childrenBy(tree, later, 'obj').map((o) => ({ token: o, via: 'obj conj', score: 0.6 }))
  }
  return []
}

function inheritPatient(tree: Tree, token: Token, depth: number): Argument[] {
  const head = token.head
  if (head < 0) return []
  const base = baseOf(token.deprel)
  if (base === 'acl') return [{ token: head, via: 'participle', score: 0.9 }]
  if (base === 'conj') {
    if (isPassive(tree, head)) {
      return patientsOf(tree, head, depth + 1).map((a) => ({
        token: a.token,
        via: `${a.via} conj`,
        score: a.score * 0.95,
      }))
    }
    return subjectsOf(tree, head, depth + 1).map((a) => ({
      token: a.token,
      via: `${a.via} conj`,
      score: a.score * 0.9,
    }))
  }
  if (base === 'xcomp' || base === 'advcl' || base === 'parataxis') {
    const args = isPassive(tree, head) ? patientsOf(tree, head, depth + 1) : subjectsOf(tree, head, depth + 1)
    return args.map((a) => ({ token: a.token, via: `${a.via} ${base}`, score: a.score * 0.85 }))
  }
  return base === 'amod' ? [{ token: head, via: 'modifier', score: 0.7 }] : []
}

function hasRelativePronoun(tree: Tree, i: number): boolean {
  return (tree.children[i] ?? []).some((c) => isRelative(tokenAt(tree, c)))
}

function isRelative(token: Token): boolean {
  return (
    token.feats.PronType === 'Rel' || ((token.xpos === 'WP' || token.xpos === 'WDT') && token.upos === 'PRON')
  )
}

/** "the minister who met Wang": the pronoun stands for the noun that the clause describes. */
function resolveRelative(tree: Tree, verb: number, argument: number, via: string): Argument[] {
  const token = tokenAt(tree, argument)
  const score = 0.5 + 0.5 * token.arcScore
  if (!isRelative(token)) return [{ token: argument, via, score }]
  const clause = clauseOf(tree, verb)
  const head = tokenAt(tree, clause).head
  return head >= 0 ? [{ token: head, via: `${via} relative`, score: score * 0.95 }] : []
}

function clauseOf(tree: Tree, verb: number): number {
  let at = verb
  for (let steps = 0; steps < 6; steps++) {
    const token = tokenAt(tree, at)
    if (token.deprel === 'acl:relcl' || token.head < 0) return at
    if (!['xcomp', 'conj', 'ccomp'].includes(baseOf(token.deprel))) return at
    at = token.head
  }
  return at
}

/** Obliques of a verb or modifiers of a noun by their preposition, nearest first. */
export function obliquesOf(tree: Tree, i: number): { preposition: string; token: number }[] {
  const out: { preposition: string; token: number }[] = []
  for (const c of childrenBy(tree, i, 'obl', 'nmod')) {
    const deprel = tokenAt(tree, c).deprel
    if (deprel === 'nmod:poss') continue
    const preposition = prepositionOf(tree, c)
    if (preposition) out.push({ preposition, token: c })
  }
  return out
}

/** Whether `ancestor` is `i` or stands above it. */
export function dominates(tree: Tree, ancestor: number, i: number): boolean {
  let at = i
  for (let steps = 0; at >= 0 && steps <= tree.tokens.length; steps++) {
    if (at === ancestor) return true
    at = tokenAt(tree, at).head
  }
  return false
}

/** All tokens under `i`, itself included, in order. */
export function subtreeOf(tree: Tree, i: number): number[] {
  const out: number[] = []
  const stack = [i]
  while (stack.length > 0) {
    const at = stack.pop()
    if (at === undefined) break
    out.push(at)
    stack.push(...(tree.children[at] ?? []))
  }
  return out.sort((a, b) => a - b)
}

const NEGATIVE = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'hardly'])

export const isNegation = (tree: Tree, i: number): boolean =>
  NEGATIVE.has(tokenAt(tree, i).form.toLowerCase())

/** How many words under a token negate it. */
export const countNegations = (tree: Tree, i: number): number =>
  childrenBy(tree, i, 'advmod', 'det').filter((c) => isNegation(tree, c)).length

export const isNegated = (tree: Tree, i: number): boolean => countNegations(tree, i) % 2 === 1
