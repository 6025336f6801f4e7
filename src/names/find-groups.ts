// In: a sentence; out: organs ("the foreign ministry"), groups ("Chinese tourists", "a delegation of lawmakers"), sides ("both countries").

import { statesDescribed } from './descriptors.js'
import { headOf } from './find-offices.js'
import { epithets, groups, type HeadNoun, organs, sides, titles } from './nouns.js'
import type { Phrase, Proposal, View } from './proposal.js'
import { readPhrase } from './read-phrase.js'

const PAIR = /^(?:two|both|other)$/i
const SECTOR_OF_MEMBERS = new Set([
  'delegation',
  'group',
  'team',
  'member',
  'crowd',
  'crew',
  'gang',
  'public',
  'people',
  'ship',
  'vessel',
  'boat',
  'officer',
])

function nounAt(view: View, at: number): HeadNoun | null {
  const token = view.tokens[at]
  if (token === undefined || (token.upos !== 'NOUN' && token.upos !== 'PROPN')) return null
  const lemma = token.lemma.toLowerCase()
  const form = token.form.toLowerCase()
  const plural = token.feats.Number === 'Plur' || /^NNP?S$/.test(token.xpos)
  const words = [lemma, form, form.replace(/s$/, '')]
  const find = (list: ReadonlyMap<string, HeadNoun>): HeadNoun | null =>
    words.map((word) => list.get(word)).find((noun) => noun !== undefined) ?? null
  if (plural) {
    if (isPair(view, at)) return find(sides) ?? find(groups)
    const counted = countOf(view, at) ? find(sides) : null
    if (
      counted !== null &&
      /^(?:country|nation|state|government|side|neighbou?r|ally|power)$/.test(counted.lemma)
    )
      return { ...counted, kind: 'several' }
    return find(groups) ?? find(organs) ?? groupOfTitles(find(titles))
  }
  return find(organs) ?? (isCollective(lemma) ? find(groups) : null)
}

const groupOfTitles = (noun: HeadNoun | null): HeadNoun | null =>
  noun === null || noun.weak ? null : { ...noun, role: 'group' }

function isCollective(lemma: string): boolean {
  return (
    SECTOR_OF_MEMBERS.has(lemma) ||
    /^(?:police|mob|fleet|flotilla|aircraft|warship|frigate|destroyer|submarine|ship|vessel|boat|trawler|fighter|jet|warplane|drone|plane|media|troop|personnel)$/.test(
      lemma,
    )
  )
}

/** "the two sides", "both countries", "the two leaders": one to two words before the noun say so. */
function isPair(view: View, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = view.tokens[i]
    if (token === undefined) return false
    if (PAIR.test(token.form)) return /^(?:two|both)$/i.test(token.form)
    if (token.upos !== 'ADJ' && token.upos !== 'NOUN' && token.upos !== 'DET') return false
  }
  return false
}

/** "government officials": the first noun is a part of the second's phrase. */
function isPart(view: View, at: number): boolean {
  const token = view.tokens[at]
  if (token === undefined || token.deprel !== 'compound' || token.head <= at) return false
  return (
    token.head - at < 4 &&
    (nounAt(view, token.head) !== null || titles.has(view.tokens[token.head]?.lemma.toLowerCase() ?? ''))
  )
}

/** A noun that may be anything ("the office") counts only with an owner or a proper name around it. */
function isActor(view: View, phrase: Phrase): boolean {
  if (phrase.noun.role === 'sides') return true
  if (phrase.owner !== null || phrase.possessor !== null) return true
  const proper = view.tokens[phrase.head]?.upos === 'PROPN' || view.spans[phrase.head]?.type === 'ORG'
  if (phrase.noun.weak)
    return (proper && phrase.to - phrase.from > 1) || isJoint(view, phrase) || isAgain(view, phrase)
  if (proper || phrase.noun.role === 'organ') return true
  return (
    phrase.noun.sector !== 'CVL' ||
    phrase.article !== 'none' ||
    phrase.to - phrase.from > 1 ||
    view.tokens[phrase.head]?.deprel.startsWith('nsubj') === true
  )
}

/** "a joint working group", "the core group": both sides sit in it. */
function isJoint(view: View, phrase: Phrase): boolean {
  if (!/^(?:group|committee|commission|council|force)$/.test(phrase.noun.lemma)) return false
  return view.tokens
    .slice(phrase.from, phrase.head)
    .some((token) => /^(?:joint|mixed|bilateral|working|core|contact)$/i.test(token.form))
}

/** "The group will meet again": the one spoken of before. */
function isAgain(view: View, phrase: Phrase): boolean {
  return (
    /^(?:group|committee|commission|carrier|maker|operator|giant)$/.test(phrase.noun.lemma) &&
    phrase.article === 'definite' &&
    phrase.from === phrase.head - 1 &&
    phrase.to === phrase.head + 1 &&
    view.tokens[phrase.head]?.deprel !== 'compound'
  )
}

function membersSector(view: View, phrase: Phrase): HeadNoun['sector'] {
  if (!SECTOR_OF_MEMBERS.has(phrase.noun.lemma)) return null
  for (let i = phrase.from; i < phrase.to; i++) {
    if (i === phrase.head) continue
    const lemma = view.tokens[i]?.lemma.toLowerCase() ?? ''
    if (/^fish/.test(lemma)) return 'AGR'
    if (/^(?:naval|military|patrol|war)$/.test(lemma)) return 'MIL'
    const member = groups.get(lemma) ?? organs.get(lemma)
    if (member?.sector !== undefined && member.sector !== null) return member.sector
  }
  return null
}

/** "the visitor", "his hosts", "its neighbour"; never "the guest of honour", and no neighbour or ally but a state's. */
function isGuest(view: View, phrase: Phrase): boolean {
  if (/^of$/i.test(view.tokens[phrase.to]?.form ?? '')) return false
  if (/^(?:guest|visitor|host)$/.test(phrase.noun.lemma)) return true
  return /^its$/i.test(view.tokens[phrase.possessor ?? -1]?.form ?? '') && phrase.from === phrase.head
}

const wordsOf = (view: View, phrase: Phrase): readonly string[] =>
  view.tokens.slice(phrase.from, phrase.head + 1).map((token) => token.lemma.toLowerCase())

/** "the three countries": as many sides as the number says. */
function countOf(view: View, at: number): boolean {
  const token = view.tokens[at]
  const number = view.tokens[at - 1]
  return token?.feats.Number === 'Plur' && number !== undefined && /^(?:three|four|five)$/i.test(number.form)
}

/** "the kingdom", "the Baltic state", "the bloc": a definite epithet that no name follows. */
function findEpithets(view: View, claimed: boolean[]): readonly Proposal[] {
  return view.tokens.flatMap((token, at): readonly Proposal[] => {
    if (claimed[at] || (token.upos !== 'NOUN' && token.form.length !== 3)) return []
    const lemma = token.lemma.toLowerCase()
    const kind = epithets.get(lemma)
    const two = /^two$/i.test(token.form) && /^the$/i.test(view.tokens[at - 1]?.form ?? '')
    const subject = /^(?:nsubj|obj|obl|nmod)/.test(token.deprel)
    if ((kind === undefined && !(two && subject)) || claimed[at]) return []
    const plural = token.feats.Number === 'Plur' && lemma !== 'host'
    // "Declared the visitor persona non grata" is two phrases, whatever the tree says.
    const part = token.deprel === 'compound' && view.tokens[at + 1]?.form !== 'persona'
    if (kind !== undefined && (token.upos !== 'NOUN' || plural || part)) return []
    const noun: HeadNoun = {
      lemma: two ? 'two' : lemma,
      role: 'sides',
      sector: null,
      kind: kind ?? null,
      weak: false,
    }
    const phrase = readPhrase(view, at, noun)
    if (phrase.owner !== null || phrase.article !== 'definite' || phrase.to > at + 1) return []
    if (kind === 'guest' && !isGuest(view, phrase)) return []
    // "The state" alone may be a province or the public purse.
    if (/^(?:state|island)$/.test(lemma) && statesDescribed(wordsOf(view, phrase)) === null) return []
    claimed.fill(true, phrase.from, phrase.to)
    return [
      {
        sentence: view.sentence.index,
        from: phrase.from,
        to: phrase.to,
        head: at,
        kind: 'sides',
        form: two ? 'collective' : 'nominal',
        name: null,
        offices: [],
        phrase,
        naming: null,
        sector: null,
      },
    ]
  })
}

export function findGroups(view: View, claimed: boolean[]): readonly Proposal[] {
  const proposals: Proposal[] = []
  for (let at = 0; at < view.tokens.length; at++) {
    if (claimed[at]) continue
    const noun = nounAt(view, at)
    if (noun === null || view.spans[at]?.type === 'PER' || isPart(view, at)) continue
    const naming = view.namings[at]
    if (naming !== null && naming !== undefined && naming.to > at) continue
    const phrase = readPhrase(view, at, noun)
    if (!isActor(view, phrase)) continue
    let { from } = phrase
    while (from < at && claimed[from]) from++
    claimed.fill(true, from, phrase.to)
    const kind = noun.role === 'title' ? 'group' : noun.role
    proposals.push({
      sentence: view.sentence.index,
      from,
      to: phrase.to,
      head: headOf(view, from, phrase.to) < phrase.to ? at : from,
      kind,
      form: kind === 'sides' ? 'collective' : isProper(view, phrase) ? 'name' : 'nominal',
      name: isProper(view, phrase) ? { from, to: phrase.to, text: view.text(phrase.from, phrase.to) } : null,
      offices: [],
      phrase,
      naming: null,
      sector: membersSector(view, phrase) ?? noun.sector,
    })
  }
  return [...proposals, ...findEpithets(view, claimed)]
}

/** "Liberal Democratic Party": a head in capitals with capitals around it is a name. */
function isProper(view: View, phrase: Phrase): boolean {
  const head = view.tokens[phrase.head]
  return (
    phrase.noun.role === 'organ' &&
    head?.upos === 'PROPN' &&
    /^\p{Lu}/u.test(head.form) &&
    phrase.to - phrase.from > 1
  )
}
