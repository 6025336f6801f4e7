// In: a sentence of a scene; out: who says what it says: the chain of voices from the article's own inward.

import type { Party, Voice, VoiceRole } from '../terms/index.js'
import { baseOf, childrenBy, prepositionOf, subjectsOf, subtreeOf, type Tree, tokenAt } from './graph.js'
import { partiesAt, type RoleFiller, type Scene, wordsBetween } from './scene.js'

/** A span of tokens that a speaker answers for. */
export interface Utterance {
  readonly sentence: number
  readonly cue: number
  /** Tokens of the source phrase: [from, to). */
  readonly source: readonly [number, number] | null
  /** Tokens of the content. */
  readonly content: ReadonlySet<number>
  readonly voice: Voice
  readonly rule: string
}

/** Every saying in a sentence by its syntax: speech verbs over a clause, "according to", "in the words of". */
export function findUtterances(scene: Scene, sentence: number): Utterance[] {
  const tree = scene.trees[sentence]
  if (!tree) return []
  const out: Utterance[] = []
  const speech = scene.wordsOf('speech')
  for (const token of tree.tokens) {
    const lemma = token.lemma.toLowerCase()
    if (speech.has(lemma) && token.upos === 'VERB') {
      const content = contentOf(tree, token.i)
      if (content.size > 0) {
        const agent = subjectsOf(tree, token.i)[0]?.token ?? speakerBefore(tree, token.i, content)
        if (agent !== null) for (const t of subtreeOf(tree, agent)) content.delete(t)
        out.push(utter(scene, tree, sentence, token.i, agent, content, 'code/voices/speech-verb'))
      }
    }
    const preposition = prepositionOf(tree, token.i)
    if (
      preposition &&
      scene.wordsOf('according-to').has(preposition.replaceAll(' ', '_')) &&
      ['obl', 'nmod', 'parataxis', 'advcl'].includes(baseOf(token.deprel))
    ) {
      const source = new Set(subtreeOf(tree, token.i))
      const governed = token.head >= 0 ? token.head : tree.tokens.find((t) => t.head < 0)?.i
      if (governed !== undefined) {
        const content = new Set(subtreeOf(tree, governed).filter((t) => !source.has(t)))
        out.push(utter(scene, tree, sentence, token.i, token.i, content, 'code/voices/according-to'))
      }
    }
  }
  return out
}

function contentOf(tree: Tree, cue: number): Set<number> {
  const complements = childrenBy(tree, cue, 'ccomp', 'parataxis')
  if (complements.length > 0) return new Set(complements.flatMap((c) => subtreeOf(tree, c)))
  // '"We will not yield," the minister said.' is often parsed with the saying below what is said.
  const token = tokenAt(tree, cue)
  if (token.deprel === 'parataxis' && token.head >= 0) {
    const own = new Set(subtreeOf(tree, cue))
    return new Set(subtreeOf(tree, token.head).filter((t) => !own.has(t)))
  }
  return new Set()
}

/** "Denmark will pay, its finance minister, Mr Ek, said": the speaker may be hung on what is said, as a second subject of it. */
function speakerBefore(tree: Tree, cue: number, content: ReadonlySet<number>): number | null {
  const second = [...content].find((t) => {
    const { head, deprel } = tokenAt(tree, t)
    if (baseOf(deprel) !== 'nsubj' || t < head || !content.has(head)) return false
    const last =
      subtreeOf(tree, t)
        .filter((i) => tokenAt(tree, i).upos !== 'PUNCT')
        .at(-1) ?? t
    return range(last + 1, cue).every((i) => tokenAt(tree, i).upos === 'PUNCT')
  })
  return second ?? null
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

function utter(
  scene: Scene,
  tree: Tree,
  sentence: number,
  cue: number,
  speaker: number | null,
  content: ReadonlySet<number>,
  rule: string,
): Utterance {
  if (speaker === null) {
    return { sentence, cue, source: null, content, voice: { who: 'unnamed', role: 'witness' }, rule }
  }
  const source = phraseOf(tree, speaker, content)
  return { sentence, cue, source, content, voice: voiceAt(scene, tree, sentence, speaker, content), rule }
}

/** Who speaks where the speaker's phrase has this head: the person or body by name, else the words as printed. */
export function voiceAt(
  scene: Scene,
  tree: Tree,
  sentence: number,
  speaker: number,
  content: ReadonlySet<number>,
): Voice {
  const [from, to] = phraseOf(tree, speaker, content)
  const printed = wordsBetween(scene, sentence, from, to).replace(/[,;]+$/, '')
  const filler = partiesAt(scene, sentence, speaker)[0] ?? ownerOf(scene, tree, sentence, speaker, content)
  return {
    who: filler?.whole ? nameVoice(filler, printed) : printed,
    role: roleOf(scene, tree, speaker, filler?.party ?? null),
  }
}

/** "Kenya had asked it, he said": an unknown pronoun that speaks is who the words are about, where that is a person. */
function ownerOf(
  scene: Scene,
  tree: Tree,
  sentence: number,
  speaker: number,
  content: ReadonlySet<number>,
): RoleFiller | undefined {
  if (!/^(?:he|she)$/i.test(tokenAt(tree, speaker).form)) return undefined
  const top = [...content].find((t) => !content.has(tokenAt(tree, t).head))
  return subjectsOf(tree, top ?? speaker)
    .flatMap((a) => partiesAt(scene, sentence, a.token))
    .find((f) => f.party.kind === 'person' && f.whole)
}

/** A person or body by name; a state as printed ("the Kremlin"); who is known by a post alone by the whole phrase ("a navy spokesman"). */
export function nameVoice({ party, mention }: RoleFiller, printed: string): string {
  const bare = printed.replace(/^(?:the|its|his|her|their|whose)\s+/i, '')
  if (mention.form === 'pronoun' || /^(?:it|he|she|they|wh\w+|that)$/i.test(bare)) return party.name
  // "the Swedish minister": an adjective is no one's name.
  if (party.kind === 'state') return mention.form === 'demonym' ? party.name : bare
  const last = party.name.split(' ').at(-1)?.toLowerCase() ?? ''
  return party.wikidata === null && last !== '' && printed.includes(last) ? printed : party.name
}

/** The speaker's phrase without clauses hanging on it or the content itself. */
function phraseOf(tree: Tree, head: number, content: ReadonlySet<number>): readonly [number, number] {
  const kept = subtreeOf(tree, head).filter((t) => {
    if (content.has(t)) return false
    let at = t
    while (at !== head && at >= 0) {
      const token = tokenAt(tree, at)
      if (
        ['acl', 'advcl', 'parataxis', 'punct', 'case'].includes(baseOf(token.deprel)) &&
        token.head === head
      )
        return false
      at = token.head
    }
    return true
  })
  let from = head
  let to = head + 1
  const set = new Set(kept)
  while (set.has(from - 1)) from--
  while (set.has(to)) to++
  return [from, to]
}

function roleOf(scene: Scene, tree: Tree, head: number, party: Party | null): VoiceRole {
  const words = new Set(
    subtreeOf(tree, head).flatMap((t) => [
      tokenAt(tree, t).lemma.toLowerCase(),
      tokenAt(tree, t).form.toLowerCase(),
    ]),
  )
  const any = (name: string): boolean => [...scene.wordsOf(name)].some((w) => words.has(w))
  const office = `${party?.office ?? ''} ${party?.officeKind ?? ''}`.toLowerCase()
  if (any('voice-spokesperson') || /spokes/.test(office)) return 'spokesperson'
  if (any('voice-public')) return 'public'
  if (any('voice-analyst') && !any('voice-official')) return 'analyst'
  if (any('voice-state-media')) return 'state-media'
  if (any('voice-agency')) return 'agency'
  if (any('voice-outlet') || party?.sector === 'MED' || party?.sector === 'JRN') return 'outlet'
  if (any('voice-witness')) return 'witness'
  if (party?.sector === 'EDU') return 'analyst'
  return 'official'
}

/** The rule of what the reader hears (heard-voices.ts). */
const HEARD = 'code/heard-voices'

/** The voices that answer for a token, outermost first: the article's credit, then those whose content holds it. */
export function voicesFor(
  scene: Scene,
  utterances: readonly Utterance[],
  sentence: number,
  token: number,
): { voices: Voice[]; rules: string[] } {
  const voices: Voice[] = []
  const rules: string[] = []
  const credit = scene.article.credited[0]
  if (credit) {
    voices.push({ who: credit.name, role: 'outlet' })
    rules.push('code/voices/credit')
  } else if (scene.article.outlet) {
    voices.push({ who: scene.article.outlet, role: 'outlet' })
    rules.push('code/voices/outlet')
  }
  const all = utterances.filter((u) => u.sentence === sentence && u.content.has(token))
  // What syntax shows is exact; the reader is asked where it shows nothing.
  const shown = all.filter((u) => u.rule !== HEARD)
  const holding = (shown.length > 0 ? shown : all).sort((a, b) => b.content.size - a.content.size)
  for (const u of holding) {
    if (u.voice.who === 'unnamed' || voices.some((v) => v.who === u.voice.who)) continue
    voices.push(u.voice)
    rules.push(u.rule)
  }
  return { voices, rules }
}
