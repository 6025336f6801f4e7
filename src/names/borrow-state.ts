// In: a mention whose own words tell no state; out: the state that the words around it give: an apposition, a delegation led, a place of the act.

import { groups, organs } from './nouns.js'
import type { Proposal, View } from './proposal.js'
import { otherOf } from './resolve-guests.js'
import type { Setting } from './setting.js'
import { codeOf } from './view-sentence.js'

const TIED = /^(?:appos|nmod:desc|compound|flat)/
const DESCRIBES = /^(?:amod|compound|nmod)/

/** The one state whose adjective, name or possessive describes the noun at `at`: "an Iranian opposition group", "two Russians". */
function stateBeside(view: View, at: number): string | null {
  const token = view.tokens[at]
  if (token === undefined) return null
  const own = view.namings[at] ?? null
  if (own?.state?.by === 'demonym' && /^NN/.test(token.xpos)) return codeOf(own)
  const codes = new Set<string>()
  for (const child of view.tokens) {
    const naming = view.namings[child.i] ?? null
    if (child.head !== at || naming === null || !DESCRIBES.test(child.deprel)) continue
    // "A Danish-Swedish politician" may be of either.
    if (view.tokens[naming.from - 1]?.form === '-' || view.tokens[naming.to]?.form === '-') return null
    const code = codeOf(naming)
    const plain = child.deprel.startsWith('nmod') && !child.deprel.startsWith('nmod:poss')
    const word = view.tokens[naming.from - 1]?.form ?? ''
    if (naming.state?.by !== 'demonym' && /^(?:in|at|near)$/i.test(word)) continue
    if (code !== null && (!plain || /^of$/i.test(word) || /^the$/i.test(word))) codes.add(code)
  }
  return codes.size === 1 ? ([...codes][0] ?? null) : null
}

/** An organisation is tied to a noun of its kind, never to "supremacy". */
function isOrgan(view: View, at: number): boolean {
  const token = view.tokens[at]
  const lemma = token?.lemma.toLowerCase() ?? ''
  return (
    token?.upos === 'PROPN' ||
    organs.has(lemma) ||
    groups.has(lemma) ||
    /^(?:centre|center|organi[sz]ation)$/.test(lemma)
  )
}

/** "two Russians, A and B", "a German politician, A", "Somali singer A", "A, an Iranian activist": the noun tied to the name. */
function ofApposition(view: View, head: number, person: boolean): string | null {
  const { tokens } = view
  const token = tokens[head]
  if (token === undefined) return null
  const first = token.deprel === 'conj' ? tokens[token.head] : token
  if (first === undefined) return null
  const describes = (at: number): boolean => person || isOrgan(view, at)
  // The second of "two Belgians, A and B" may hang on the noun itself.
  const row =
    token.deprel === 'conj' &&
    tokens.some((other) => other.head === first.i && other.i < head && other.deprel.startsWith('appos'))
  if (row && describes(first.i)) return stateBeside(view, first.i)
  const above = TIED.test(first.deprel) && describes(first.head) ? stateBeside(view, first.head) : null
  if (above !== null) return above
  if (token.deprel === 'conj') return null
  for (const child of tokens) {
    if (child.head !== head || !/^(?:appos|nmod:desc)/.test(child.deprel) || !describes(child.i)) continue
    const code = stateBeside(view, child.i)
    if (code !== null) return code
  }
  return stateBeside(view, head)
}

const LEADS = /^(?:lead|head|chair|command)$/

/** "A led a Chilean delegation to Lima", "B, who chairs the European Parliament's delegation": whoever leads is of those led. */
function ofLed(view: View, head: number): string | null {
  const { tokens } = view
  const token = tokens[head]
  if (token === undefined) return null
  const verb =
    token.deprel === 'nsubj'
      ? tokens[token.head]
      : tokens.find((other) => other.head === head && other.deprel === 'acl:relcl')
  if (verb === undefined || !LEADS.test(verb.lemma)) return null
  const led = tokens.find((other) => other.head === verb.i && other.deprel === 'obj')
  if (led === undefined || !/^(?:delegation|team|mission|army|government|party)$/.test(led.lemma)) return null
  return stateBeside(view, led.i)
}

/** "The negotiators, A for Pristina and B for Belgrade". */
function ofFor(view: View, to: number): string | null {
  if (!/^for$/i.test(view.tokens[to]?.form ?? '')) return null
  const naming = view.namings[to + 1] ?? null
  return naming?.state != null && naming.state.by !== 'demonym' && naming.from === to + 1
    ? codeOf(naming)
    : null
}

/** People who are of the place where they act, other than soldiers and officials, who may be anywhere. */
const LOCALS =
  /^(?:protester|protestor|demonstrator|crowd|mob|police|policeman|resident|voter|trader|shopper|docker|farmer|bystander|court|rioter|people|villager)$/

/** Whom only a place makes news: "the protesters" are of the town of the sentence before; voters and farmers may be any. */
const ON_THE_SPOT = /^(?:protester|protestor|demonstrator|crowd|mob|police|policeman|bystander|rioter)$/
const FARTHEST = 8

/** The one state in whose places the sentence lies, by what the sentence has named so far and after: "In Istanbul protesters burned a flag". */
function ofPlace(setting: Setting, view: View, proposal: Proposal): string | null {
  const lemma = proposal.phrase?.noun.lemma ?? ''
  if (!LOCALS.test(lemma)) return null
  if (lemma === 'people' && !/\b(?:hundred|thousand|dozen)s?\b/i.test(view.text(proposal.from, proposal.to)))
    return null
  const near = setting.here
    .filter((place) => place.code !== null && isWithin(view, place.from))
    .map((place) => ({ code: place.code, steps: stepsTo(view, place.from, proposal.head) }))
  const least = Math.min(FARTHEST, ...near.map((place) => place.steps))
  const codes = new Set(
    near.filter((place) => place.steps === least && least < FARTHEST).map((place) => place.code),
  )
  if (near.length > 0) return codes.size === 1 ? ([...codes][0] ?? null) : null
  return ON_THE_SPOT.test(lemma) ? placeBefore(setting, view) : null
}

/** "in Tehran", "at the Musaga camp": a preposition of place stands before the name; the courts of The Hague are no state's. */
function isWithin(view: View, from: number): boolean {
  if (/^(?:the|strasbourg|luxembourg|arusha)$/i.test(view.tokens[from]?.form ?? '')) return false
  const at = /^the$/i.test(view.tokens[from - 1]?.form ?? '') ? from - 2 : from - 1
  // "deployed in the capital, Bujumbura".
  if (/^,$/.test(view.tokens[at]?.form ?? '') && /^(?:capital|city)$/i.test(view.tokens[at - 1]?.form ?? ''))
    return true
  return /^(?:in|at|near|outside|across|around)$/i.test(view.tokens[at]?.form ?? '')
}

/** The verb of a group and those its clause hangs on: "people died in Benghazi when police fired at a crowd". */
function verbsOver(view: View, head: number): readonly number[] {
  const verbs: number[] = [head]
  let at = view.tokens[head]?.head ?? -1
  while (at >= 0 && verbs.length < 5) {
    verbs.push(at)
    const token = view.tokens[at]
    if (token === undefined || !/^(?:advcl|ccomp|xcomp|acl|obj|obl|nmod)/.test(token.deprel)) break
    at = token.head
  }
  return verbs
}

/** How far a place hangs below the group's verbs: "stormed the embassy in Tehran after an execution in Riyadh" is in Tehran. */
function stepsTo(view: View, from: number, head: number): number {
  const verbs = verbsOver(view, head)
  let at = from
  for (let steps = 0; steps < FARTHEST; steps++) {
    const over = verbs.indexOf(at)
    if (over >= 0) return steps + Math.max(0, over - 1)
    at = view.tokens[at]?.head ?? -1
    if (at < 0) return FARTHEST
  }
  return FARTHEST
}

/** Where no place is named here, the one of the sentence before, or of this paragraph, if they name but one state's. */
function placeBefore(setting: Setting, view: View): string | null {
  const { mentions, places } = setting.cast
  const codes = new Set<string>()
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]
    if (mention === undefined || view.sentence.index - mention.sentence > 2) break
    const near = mention.sentence >= view.sentence.index - 1
    if ((!near && mention.sentence < setting.paragraphs(view.sentence.index)) || mention.place === null)
      continue
    const there = setting.views.get(mention.sentence)
    const code = places[mention.place]?.code ?? null
    if (code !== null && there !== undefined && isWithin(there, mention.from)) codes.add(code)
  }
  return codes.size === 1 ? ([...codes][0] ?? null) : null
}

const DISMISS = /^(?:suspend|sack|dismiss|fire)$/

/** "Three deputy ministers were suspended by the Maldivian government": whoever is dismissed served who dismisses. */
function ofMaster(view: View, head: number): string | null {
  const { tokens } = view
  const token = tokens[head]
  const verb = tokens[token?.head ?? -1]
  if (token === undefined || verb === undefined || !DISMISS.test(verb.lemma)) return null
  const wanted = token.deprel === 'nsubj:pass' ? /^obl/ : token.deprel === 'obj' ? /^nsubj$/ : null
  if (wanted === null) return null
  for (const other of tokens) {
    if (other.head !== verb.i || !wanted.test(other.deprel)) continue
    const by = tokens.some((c) => c.head === other.i && c.deprel === 'case' && /^by$/i.test(c.form))
    const code =
      token.deprel === 'obj' || by
        ? (codeOf(view.namings[other.i] ?? null) ?? stateBeside(view, other.i))
        : null
    if (code !== null) return code
  }
  return null
}

/** "between the finance ministry and the Chilean central bank": what stands first is the other side's. */
function ofOther(setting: Setting, view: View, proposal: Proposal): string | null {
  const at = /^the$/i.test(view.tokens[proposal.from - 1]?.form ?? '') ? proposal.from - 2 : proposal.from - 1
  if (!/^between$/i.test(view.tokens[at]?.form ?? '')) return null
  const joined = view.tokens.find((token) => token.head === proposal.head && token.deprel === 'conj')
  const code = joined === undefined ? null : stateBeside(view, joined.i)
  return code === null ? null : otherOf(setting, view, proposal.from, code)
}

const RULES = /^(?:administration|government|cabinet|regime)$/

/** "the Moon administration": the state whose leader of that day bears the name, among those the article names. */
function ofRule(setting: Setting, view: View, proposal: Proposal): string | null {
  const { on, lookup } = setting
  if (on === null || proposal.name === null || !RULES.test(view.tokens[proposal.to]?.lemma ?? '')) return null
  const name = proposal.name.text
  const ruled = setting.states.slice(0, 6).filter((code) =>
    ['head-of-state', 'head-of-government'].some((kind) =>
      lookup.holdersOn(`${code}/${kind}`, on).some((holding) => {
        const person = lookup.person(holding.person)
        return person !== null && lookup.nearness(name, person) > 0.95
      }),
    ),
  )
  return ruled.length === 1 ? (ruled[0] ?? null) : null
}

/** Null where the text gives no ground; `named` is a person or organisation with a name of its own. */
export function borrowState(setting: Setting, view: View, proposal: Proposal): string | null {
  if (proposal.form === 'name') {
    const head = proposal.name === null ? proposal.head : nameHead(view, proposal)
    const code = ofApposition(view, head, proposal.kind === 'person') ?? ofLed(view, head)
    if (code !== null) return code
    const ruled = ofRule(setting, view, proposal)
    if (ruled !== null) return ruled
    return proposal.kind === 'person' ? ofFor(view, proposal.to) : ofOther(setting, view, proposal)
  }
  return (
    ofPlace(setting, view, proposal) ??
    ofMaster(view, proposal.head) ??
    (proposal.kind === 'organ' ? ofOther(setting, view, proposal) : null)
  )
}

/** The token of the name that hangs on something outside the name. */
function nameHead(view: View, proposal: Proposal): number {
  const { from, to } = proposal.name ?? proposal
  for (let at = from; at < to; at++) {
    const head = view.tokens[at]?.head ?? -1
    if (head < from || head >= to) return at
  }
  return proposal.head
}
