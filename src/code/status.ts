// In: a trigger in its tree; out: whether the act happened, is planned, called off, denied, demanded or only thought of, and by which rule.

import type { Status } from '../terms/index.js'
import {
  baseOf,
  childrenBy,
  countNegations,
  isNegated,
  isNegation,
  isPassive,
  prepositionOf,
  type Tree,
  tokenAt,
} from './graph.js'
import type { Scene } from './scene.js'

export interface StatusReading {
  readonly status: Status
  /** The words say that it did not happen, without anybody denying it. */
  readonly negated: boolean
  /** Told as what would be so if something else were: under "if", "unless" or "whether". */
  readonly supposed: boolean
  /** Told as what is done again and again, not as something done once: "regularly accuses". */
  readonly habitual: boolean
  readonly rules: readonly string[]
}

const ORDER: readonly Status[] = ['called-off', 'denied', 'demanded', 'hypothetical', 'planned', 'occurred']
const FUTURE = new Set(['will', 'shall', 'wo', "'ll", '’ll'])
const POSSIBLE = new Set(['may', 'might', 'could', 'can'])

/** Operators on the way from the trigger to the top of its sentence, the strongest of which decides. */
export function readStatus(scene: Scene, sentence: number, trigger: number, carrier: number): StatusReading {
  const tree = scene.trees[sentence]
  if (!tree) return { status: 'occurred', negated: false, supposed: false, habitual: false, rules: [] }
  const rules: string[] = []
  const found: Status[] = []
  let negations = 0
  let supposed = false
  const note = (status: Status, rule: string): void => {
    found.push(status)
    rules.push(`code/status/${rule}`)
  }
  readModifiers(scene, tree, trigger, note)
  if (childrenBy(tree, trigger, 'det').some((d) => isNegation(tree, d))) negations++
  const nominal = tokenAt(tree, trigger).upos === 'NOUN' && carrier < 0
  let at = carrier >= 0 ? carrier : trigger
  if (carrier >= 0) readGovernor(scene, tree, trigger, carrier, note)
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    const token = tokenAt(tree, at)
    negations += readAuxiliaries(tree, at, note)
    readInfinitive(tree, at, note)
    if (
      childrenBy(tree, at, 'mark').some((m) =>
        ['if', 'unless', 'whether'].includes(tokenAt(tree, m).form.toLowerCase()),
      )
    ) {
      note('hypothetical', 'condition')
      supposed = true
    }
    const base = baseOf(token.deprel)
    if (token.head < 0) break
    if (base === 'conj') {
      // A conjunct shares what governs the first, not the first's own negation.
      at = sharedGovernor(tree, at)
      if (at < 0 || (nominal && !scene.wordsOf('light').has(tokenAt(tree, at).lemma))) break
      continue
    }
    if (token.deprel === 'acl:relcl' || base === 'advcl' || base === 'parataxis') break
    if (!['xcomp', 'ccomp', 'obj', 'obl', 'nmod', 'acl', 'nsubj', 'csubj'].includes(base)) break
    readGovernor(scene, tree, at, token.head, note)
    // "plans to discuss the ban": what is only spoken of has no share in the plan.
    if (nominal && !scene.wordsOf('light').has(tokenAt(tree, token.head).lemma)) break
    if (base === 'obl' || base === 'nsubj') {
      if (tokenAt(tree, token.head).upos === 'VERB' && !isEventNoun(tree, at)) break
    }
    if (base === 'ccomp') {
      const governor = tokenAt(tree, token.head)
      if (isNegated(tree, token.head) && !scene.wordsOf('status-denied').has(governor.lemma)) break
    }
    at = token.head
    if (base === 'obj' || base === 'obl' || base === 'nmod' || base === 'nsubj') {
      negations += countNegations(tree, at)
      readAuxiliaries(tree, at, note)
      break
    }
  }
  const negated = negations % 2 === 1
  const status = ORDER.find((s) => found.includes(s)) ?? 'occurred'
  return {
    status,
    negated: negated && status !== 'denied',
    supposed,
    habitual: isHabit(scene, tree, carrier >= 0 ? carrier : trigger),
    rules: negated ? [...rules, 'code/status/negation'] : rules,
  }
}

/** Told by a participle on a noun, or in a past clause on it: "the curbs imposed in 2019". */
export function isRecounted(tree: Tree, told: number, carrier: number): boolean {
  const token = tokenAt(tree, told)
  if (carrier >= 0 || !token.deprel.startsWith('acl')) return false
  if (childrenBy(tree, told, 'aux', 'mark').length > 0) return false
  return token.feats.VerbForm === 'Part' || token.feats.Tense === 'Past'
}

/** A verb in the plain present with an adverb of habit; "has often accused" tells of times that were. */
function isHabit(scene: Scene, tree: Tree, verb: number): boolean {
  const { feats } = tokenAt(tree, verb)
  if (feats.Tense !== 'Pres' || feats.VerbForm !== 'Fin') return false
  const habit = scene.wordsOf('habit')
  return childrenBy(tree, verb, 'advmod').some((a) => habit.has(tokenAt(tree, a).lemma.toLowerCase()))
}

function isEventNoun(tree: Tree, i: number): boolean {
  return tokenAt(tree, i).upos === 'NOUN'
}

function sharedGovernor(tree: Tree, i: number): number {
  let at = i
  while (at >= 0 && baseOf(tokenAt(tree, at).deprel) === 'conj') at = tokenAt(tree, at).head
  if (at < 0) return -1
  const token = tokenAt(tree, at)
  return ['xcomp', 'ccomp', 'acl', 'obj', 'nmod', 'obl'].includes(baseOf(token.deprel)) ? token.head : -1
}

function readAuxiliaries(tree: Tree, i: number, note: (status: Status, rule: string) => void): number {
  const past = childrenBy(tree, i, 'aux').some((a) => tokenAt(tree, a).lemma === 'have')
  for (const a of childrenBy(tree, i, 'aux')) {
    const form = tokenAt(tree, a).form.toLowerCase()
    if (FUTURE.has(form)) note('planned', 'future')
    else if (form === 'would' || form === "'d") note(past ? 'hypothetical' : 'planned', 'would')
    else if (POSSIBLE.has(form)) note('hypothetical', 'possibility')
    else if (form === 'should' && past) note('hypothetical', 'unfulfilled')
    else if (form === 'should' || form === 'must' || form === 'ought') note('demanded', 'obligation')
  }
  return countNegations(tree, i)
}

/** Links by which a bare infinitive goes on with the one before it; headlines put a comma for "and". */
const SHARING = new Set(['conj', 'parataxis'])

/** "is to meet", "to visit China" as a headline, and the second verb of "will visit … and meet …". */
function readInfinitive(tree: Tree, i: number, note: (status: Status, rule: string) => void): void {
  const token = tokenAt(tree, i)
  if (token.feats.VerbForm !== 'Inf') return
  const base = baseOf(token.deprel)
  const marked = tree.tokens.slice(Math.max(0, i - 3), i).some((t) => t.form.toLowerCase() === 'to')
  const be = childrenBy(tree, i, 'aux', 'cop', 'aux:pass').some((a) => tokenAt(tree, a).lemma === 'be')
  if (marked && be && base !== 'xcomp') {
    note('planned', 'infinitive')
    return
  }
  if (SHARING.has(base) && childrenBy(tree, i, 'aux', 'nsubj', 'mark').length === 0) {
    const first = tokenAt(tree, token.head)
    if (first.feats.VerbForm === 'Inf') {
      readAuxiliaries(tree, first.i, note)
      readInfinitive(tree, first.i, note)
    }
    return
  }
  // A headline's bare infinitive: "Ministers to meet in Lima".
  if (marked && (base === 'root' || hangsOnHeadline(tree, i))) note('planned', 'infinitive')
}

/** The same where the analyser took the subject for the head: "Premier to visit Lima" as a name with a clause. */
function hangsOnHeadline(tree: Tree, i: number): boolean {
  const token = tokenAt(tree, i)
  if (!['acl', 'advcl', 'parataxis'].includes(token.deprel) || token.head < 0) return false
  const head = tokenAt(tree, token.head)
  return (
    head.deprel === 'root' &&
    ['PROPN', 'NOUN'].includes(head.upos) &&
    childrenBy(tree, token.head, 'cop', 'nsubj').length === 0
  )
}

/** What governs an act says what becomes of it: "plans to", "called off", "urged X to", "denied that". */
function readGovernor(
  scene: Scene,
  tree: Tree,
  at: number,
  head: number,
  note: (status: Status, rule: string) => void,
): void {
  const governor = tokenAt(tree, head)
  const child = tokenAt(tree, at)
  const base = baseOf(child.deprel)
  const lemma = governor.lemma.toLowerCase()
  const particle = childrenBy(tree, head, 'compound:prt').map((p) => tokenAt(tree, p).form.toLowerCase())[0]
  const phrase = particle ? `${lemma}_${particle}` : lemma
  const preposition = prepositionOf(tree, at)
  const withPreposition = preposition ? `${lemma}_${preposition}` : phrase
  const has = (name: string): boolean => {
    const words = scene.wordsOf(name)
    // "called for a ceasefire" demands it; "called him by phone" does not.
    if (lemma === 'call' && base === 'obl') return words.has(withPreposition)
    return words.has(phrase) || words.has(withPreposition) || (particle === undefined && words.has(lemma))
  }
  const nominal =
    base === 'obj' || (base === 'nsubj' && isPassive(tree, head)) || base === 'nmod' || base === 'obl'
  if (nominal && has('status-called-off')) note('called-off', 'called-off')
  if ((base === 'xcomp' || base === 'ccomp' || nominal) && has('status-denied')) note('denied', 'denied')
  if ((base === 'xcomp' || base === 'ccomp' || base === 'acl' || nominal) && has('status-demanded'))
    note('demanded', 'demanded')
  if ((base === 'xcomp' || base === 'acl' || nominal || base === 'ccomp') && has('status-planned')) {
    const bare = base === 'xcomp' || base === 'acl' || nominal || child.feats.VerbForm === 'Inf'
    // "had planned to meet": what was planned before is no longer.
    const had = childrenBy(tree, head, 'aux').some((a) => tokenAt(tree, a).form.toLowerCase() === 'had')
    if (bare) note(had && base === 'xcomp' ? 'called-off' : 'planned', 'planned')
  }
  if ((base === 'xcomp' || base === 'ccomp' || base === 'acl' || nominal) && has('status-hypothetical'))
    note('hypothetical', 'hypothetical')
}

function readModifiers(
  scene: Scene,
  tree: Tree,
  i: number,
  note: (status: Status, rule: string) => void,
): void {
  for (const c of childrenBy(tree, i, 'amod', 'advmod', 'compound')) {
    const lemma = tokenAt(tree, c).lemma.toLowerCase()
    if (scene.wordsOf('modifier-planned').has(lemma)) note('planned', 'modifier')
    if (scene.wordsOf('modifier-hypothetical').has(lemma)) note('hypothetical', 'modifier')
    if (scene.wordsOf('modifier-called-off').has(lemma)) note('called-off', 'modifier')
  }
}
