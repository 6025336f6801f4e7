// In: the text of lexicon files; out: patterns and word classes, checked, with the sentences that justify them.

import { ChanceryError, EVENT_TYPES, type EventType, SCALE, STATUSES, type Status } from '../terms/index.js'

/** What a condition asks of a filler: one of these lemmas, a party, or anything. */
export interface Wanted {
  readonly kind: 'any' | 'party' | 'place' | 'words'
  readonly words: ReadonlySet<string>
}

export interface Condition {
  readonly negated: boolean
  /** `subj obj iobj poss comp xcomp ccomp adv prt head near prep speaker inside aux cop nsubj` */
  readonly slot: string
  /** For `prep`: which prepositions. */
  readonly prepositions: ReadonlySet<string>
  readonly wanted: Wanted
}

export interface Pattern {
  /** `lexicon/CONSULT#hold-talks-with` */
  readonly id: string
  readonly event: EventType
  readonly pos: 'verb' | 'noun' | 'adj'
  readonly lemmas: ReadonlySet<string>
  readonly conditions: readonly Condition[]
  readonly actor: readonly string[]
  readonly recipient: readonly string[]
  readonly mode: string | null
  readonly status: Status | null
  /** Free facts that details read: `act lifted`, `stance carrot`, `instrument trade`, `signal slight`. */
  readonly facts: Readonly<Record<string, string>>
  /** How often the pattern is right when it fires, before anything else is known. */
  readonly prior: number
  readonly yes: readonly string[]
  readonly not: readonly string[]
}

export interface Lexicon {
  readonly patterns: readonly Pattern[]
  /** Patterns by lemma, in the order of the files. */
  readonly byLemma: ReadonlyMap<string, readonly Pattern[]>
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>
  /** sha256 of all files, hex; given by whoever opened them. */
  readonly digest: string
}

const SLOTS = new Set([
  'subj',
  'obj',
  'iobj',
  'poss',
  'comp',
  'xcomp',
  'ccomp',
  'adv',
  'prt',
  'head',
  'near',
  'prep',
  'self',
  'speaker',
  'inside',
  'aux',
  'cop',
  'nsubj',
])
const FACTS = new Set([
  'act',
  'stance',
  'instrument',
  'signal',
  'channel',
  'light',
  'context',
  'alone',
  'follows',
])

/** Builds the lexicon from `name → text`: `classes.txt` and one `EVENT.lex` an event. Throws `lexicon/bad-line` naming file and line. */
export function buildLexicon(files: ReadonlyMap<string, string>, digest: string): Lexicon {
  const classes = readClasses(files.get('classes.txt') ?? '')
  const patterns: Pattern[] = []
  for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name.endsWith('.lex')) patterns.push(...readPatterns(name, text, classes))
  }
  const byLemma = new Map<string, Pattern[]>()
  for (const pattern of patterns) {
    for (const lemma of pattern.lemmas) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), pattern])
  }
  return { patterns, byLemma, classes, digest }
}

/** `@talks = talk meeting discussion`, several lines a class allowed; a class may name another. */
function readClasses(text: string): Map<string, Set<string>> {
  const classes = new Map<string, Set<string>>()
  text.split('\n').forEach((line, index) => {
    const bare = line.replace(/#.*$/, '').trim()
    if (bare === '') return
    const match = /^@([a-z-]+)\s*=\s*(.+)$/.exec(bare)
    if (!match?.[1] || !match[2]) throw badLine('classes.txt', index, 'a class reads: @name = word word …')
    const set = classes.get(match[1]) ?? new Set<string>()
    for (const word of match[2].split(/\s+/)) {
      if (!word.startsWith('@')) set.add(word)
      else for (const inner of lookUp(word, classes, 'classes.txt', index)) set.add(inner)
    }
    classes.set(match[1], set)
  })
  return classes
}

function lookUp(
  word: string,
  classes: ReadonlyMap<string, ReadonlySet<string>>,
  file: string,
  index: number,
): ReadonlySet<string> {
  const found = classes.get(word.slice(1))
  if (!found) throw badLine(file, index, `no class ${word} above this line`)
  return found
}

function badLine(file: string, index: number, what: string): ChanceryError {
  return new ChanceryError('lexicon/bad-line', `lexicon/${file}, line ${index + 1}: ${what}`, {
    file,
    line: index + 1,
  })
}

interface Draft {
  id: string
  line: number
  fields: Map<string, { text: string; line: number }>
  yes: string[]
  not: string[]
}

function readPatterns(
  file: string,
  text: string,
  classes: ReadonlyMap<string, ReadonlySet<string>>,
): Pattern[] {
  const event = file.replace(/\.lex$/, '') as EventType
  if (!EVENT_TYPES.includes(event)) throw badLine(file, 0, `${event} is no event`)
  const drafts: Draft[] = []
  text.split('\n').forEach((line, index) => {
    const bare = line.trim()
    if (bare === '' || bare.startsWith('#')) return
    const [key = '', ...rest] = bare.split(/\s+/)
    const value = bare.slice(key.length).trim()
    if (key === 'pattern') {
      if (!/^[a-z0-9-]+$/.test(value)) throw badLine(file, index, 'a pattern has one name in kebab case')
      if (drafts.some((d) => d.id === value)) throw badLine(file, index, `a second pattern named ${value}`)
      drafts.push({ id: value, line: index, fields: new Map(), yes: [], not: [] })
      return
    }
    const draft = drafts.at(-1)
    if (!draft) throw badLine(file, index, 'the first line of a file is a pattern')
    if (rest.length === 0) throw badLine(file, index, `${key} says nothing`)
    if (key === 'yes') draft.yes.push(value)
    else if (key === 'not') draft.not.push(value)
    else if (draft.fields.has(key)) throw badLine(file, index, `${key} is said twice`)
    else draft.fields.set(key, { text: value, line: index })
  })
  return drafts.map((draft) => finishPattern(file, event, draft, classes))
}

function finishPattern(
  file: string,
  event: EventType,
  draft: Draft,
  classes: ReadonlyMap<string, ReadonlySet<string>>,
): Pattern {
  const when = draft.fields.get('when')
  if (!when) throw badLine(file, draft.line, 'a pattern needs `when`')
  const [head = '', ...conditions] = when.text.split(';').map((c) => c.trim())
  const trigger = /^(verb|noun|adj)\s+(\S+)$/.exec(head)
  if (!trigger?.[2])
    throw badLine(file, when.line, '`when` begins with verb, noun or adj and its lemmas joined by |')
  const facts: Record<string, string> = {}
  for (const [key, field] of draft.fields) {
    if (['when', 'actor', 'recipient', 'mode', 'status', 'prior'].includes(key)) continue
    if (!FACTS.has(key)) throw badLine(file, field.line, `no field ${key}`)
    facts[key] = field.text
  }
  const mode = draft.fields.get('mode')
  if (mode && !(mode.text in SCALE[event].modes))
    throw badLine(file, mode.line, `${event} has no mode ${mode.text}`)
  const status = draft.fields.get('status')
  if (status && !STATUSES.includes(status.text as Status))
    throw badLine(file, status.line, `no status ${status.text}`)
  const prior = Number(draft.fields.get('prior')?.text ?? '0.8')
  if (!(prior > 0 && prior <= 1)) throw badLine(file, draft.line, 'prior lies between 0 and 1')
  if (draft.yes.length === 0 || draft.not.length === 0) {
    throw badLine(file, draft.line, `${draft.id} needs a \`yes\` and a \`not\` sentence`)
  }
  return {
    id: `lexicon/${event}#${draft.id}`,
    event,
    pos: trigger[1] as Pattern['pos'],
    lemmas: readWords(trigger[2], classes, file, when.line),
    conditions: conditions.map((c) => readCondition(c, classes, file, when.line)),
    actor: readPaths(draft.fields.get('actor')?.text),
    recipient: readPaths(draft.fields.get('recipient')?.text),
    mode: mode?.text ?? null,
    status: (status?.text as Status | undefined) ?? null,
    facts,
    prior,
    yes: draft.yes,
    not: draft.not,
  }
}

function readPaths(text: string | undefined): readonly string[] {
  return text === undefined || text === 'none' ? [] : text.split(/\s+/)
}

function readWords(
  text: string,
  classes: ReadonlyMap<string, ReadonlySet<string>>,
  file: string,
  line: number,
): ReadonlySet<string> {
  const out = new Set<string>()
  for (const word of text.split('|')) {
    if (word.startsWith('@')) for (const inner of lookUp(word, classes, file, line)) out.add(inner)
    else if (word !== '') out.add(word)
  }
  if (out.size === 0) throw badLine(file, line, 'no words given')
  return out
}

function readCondition(
  text: string,
  classes: ReadonlyMap<string, ReadonlySet<string>>,
  file: string,
  line: number,
): Condition {
  const words = text.split(/\s+/)
  const negated = words[0] === 'no'
  if (negated) words.shift()
  const slot = words.shift() ?? ''
  if (!SLOTS.has(slot)) throw badLine(file, line, `no slot ${slot || text}`)
  let prepositions: ReadonlySet<string> = new Set()
  if (slot === 'prep')
    prepositions = new Set((words.shift() ?? '').split('|').map((p) => p.replaceAll('_', ' ')))
  const what = words.shift()
  if (words.length > 0) throw badLine(file, line, `too many words in: ${text}`)
  return { negated, slot, prepositions, wanted: readWanted(what, classes, file, line) }
}

function readWanted(
  what: string | undefined,
  classes: ReadonlyMap<string, ReadonlySet<string>>,
  file: string,
  line: number,
): Wanted {
  if (what === undefined) return { kind: 'any', words: new Set() }
  if (what === 'party' || what === 'place') return { kind: what, words: new Set() }
  return { kind: 'words', words: readWords(what, classes, file, line) }
}
