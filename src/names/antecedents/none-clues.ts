// In: a pronoun in its clause; out: clues that it means an act, a thing or someone the cast does not know: "called it a blow", "it was signed".

import type { Token } from '../../terms/index.js'
import type { View } from '../proposal.js'
import type { Setting } from '../setting.js'
import type { Clues } from './choose-antecedent.js'
import type { Kind, Place } from './list-antecedents.js'

export const SAYS =
  /^(?:say|tell|add|state|announce|declare|stress|note|argue|warn|write|urge|insist|claim|explain|reply|respond|emphasi[sz]e|reiterate|remark|comment|reckon|admit|concede|contend|maintain|allege|promise|pledge|vow|hint|confirm|deny|report|retort|answer|object|complain)$/i

/** What states, offices and people do, and papers, quarrels and lorries do not. */
const WILLS =
  /^(?:want|hope|plan|decide|intend|wish|seek|expect|believe|think|fear|know|ask|call|demand|accuse|blame|condemn|reject|refuse|agree|vote|recall|expel|summon|withdraw|pull|send|offer|invite|protest|threaten|welcome|support|back|oppose|recogni[sz]e|consider|regard|see|join|impose|lift|ban|halt|suspend|arrest|detain|release|deploy|attack|fire|shoot|negotiate|sign|ratify|pay|buy|sell|give|take|grant|mean|resume|host|receive|owe|need|try|help|prepare|order|like|fight|invade|respect|honou?r|accept|share|apologi[sz]e|hand)$/i

/** "called it a blow", "made it plain", "found it odd", "let it be known". */
const NAMES =
  /^(?:call|make|find|consider|deem|term|label|describe|dub|think|let|brand|judge|believe|take|see|view|put|get|leave|keep)$/i
/** "it emerged", "as it happens", "when it suits us", "it rains": of nobody. */
const HAPPENS =
  /^(?:seem|appear|emerge|happen|transpire|suit|matter|rain|snow|turn|follow|take|come|last|begin|start|end|cost|date|contain|concern)$/
const WHERE =
  /^(?:in|on|at|across|along|under|over|around|round|through|near|inside|into|off|behind|of|about|for)$/i

const flag = (holds: boolean): number => (holds ? 1 : 0)

/** A noun that is no mention: what the pronoun may mean instead of anyone in the cast. */
function isRival(setting: Setting, view: View, token: Token, kind: Kind): boolean {
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return false
  if (!/^(?:nsubj|i?obj|obl|conj|root)/.test(token.deprel)) return false
  const plural = token.feats.Number === 'Plur'
  if (kind === 'many' ? !plural : plural) return false
  // "on Monday", "this year", "in Lisbon".
  if (/^(?:obl:tmod|obl:npmod|obl:unmarked)/.test(token.deprel) || view.namings[token.i] !== null)
    return false
  return !setting.cast.mentions.some(
    (mention) => mention.sentence === view.sentence.index && mention.from <= token.i && token.i < mention.to,
  )
}

function mainSubjectRivals(setting: Setting, view: View | undefined, kind: Kind): boolean {
  const root = view?.tokens.find((token) => token.deprel === 'root')
  const subject = view?.tokens.find((token) => token.head === root?.i && token.deprel.startsWith('nsubj'))
  return view !== undefined && subject !== undefined && isRival(setting, view, subject, kind)
}

export function cluesOfNone(setting: Setting, place: Place, kind: Kind): Clues {
  const { view, at, role, predicate, quoted } = place
  const { tokens } = view
  const verb = predicate
  const pronoun = tokens[at]
  const direct = verb !== null && pronoun?.head === verb.i
  const before = setting.views.get(view.sentence.index - 1)
  const rivals = tokens.filter((token) => token.i < at && isRival(setting, view, token, kind))
  const rivalsBefore = (before?.tokens ?? []).filter(
    (token) => before !== undefined && isRival(setting, before, token, kind),
  )
  const copula = verb !== null && tokens.some((child) => child.head === verb.i && child.deprel === 'cop')
  const predicative =
    verb !== null &&
    tokens.some((child) => child.head === verb.i && child.deprel === 'xcomp' && child.upos !== 'VERB')
  const preposition = tokens.find((child) => child.head === at && child.deprel === 'case')?.form ?? ''
  const wills = verb !== null && role === 'subject' && direct && !copula
  return {
    none: 1,
    noneObject: flag(role === 'object'),
    noneOwner: flag(role === 'owner'),
    noneCopula: flag(role === 'subject' && direct && (copula || verb?.lemma === 'be')),
    nonePassive: flag(pronoun?.deprel === 'nsubj:pass'),
    noneSays: flag(wills && SAYS.test(verb.lemma)),
    noneWills: flag(wills && WILLS.test(verb.lemma)),
    noneHappens: flag(wills && HAPPENS.test(verb.lemma)),
    noneNamed: flag(role === 'object' && direct && verb !== null && NAMES.test(verb.lemma)),
    nonePredicate: flag(role === 'object' && direct && predicative),
    noneDirect: flag(role === 'object' && preposition === ''),
    noneWhere: flag(WHERE.test(preposition)),
    noneQuoted: flag(quoted[at] === true),
    noneRivals: Math.min(3, rivals.length),
    noneRivalsBefore: Math.min(3, rivalsBefore.length),
    noneRivalSubject: flag(rivals.some((token) => token.deprel.startsWith('nsubj'))),
    noneRivalSubjectBefore: flag(mainSubjectRivals(setting, before, kind)),
    noneRivalLast: flag(
      rivals.length > 0 &&
        !setting.cast.mentions.some(
          (m) =>
            m.sentence === view.sentence.index &&
            m.from > (rivals.at(-1)?.i ?? 0) &&
            m.form !== 'pronoun' &&
            m.parties.length > 0,
        ),
    ),
    noneStart: flag(at === 0 || (at === 1 && /^["“]$/.test(tokens[0]?.form ?? ''))),
  }
}
