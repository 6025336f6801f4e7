// The measures that `npm run evaluate` takes: for each its commands, the data it needs, and the figures to be found in what they print.

export interface FigureRule {
  readonly name: string
  /** What is printed: the first group is the figure. */
  readonly in: RegExp
  /** Better is `more` or `less`. */
  readonly better: 'more' | 'less'
  /** How far below what is reached a floor is set. */
  readonly margin: number
}

export interface Suite {
  readonly name: string
  /** One sentence for the page of figures. */
  readonly about: string
  /** `evaluate` runs a command of ours, `score` an independent scorer beside the checkout; `{out}` is a file to write, `{shared}` the data's folder. */
  readonly steps: readonly { readonly evaluate?: string; readonly score?: string }[]
  /** Files and folders that make the corpus, from the repository's root or, with `{shared}`, beside it. */
  readonly corpus: readonly string[]
  readonly figures: readonly FigureRule[]
}

const rate = (name: string, found: RegExp): FigureRule => ({ name, in: found, better: 'more', margin: 0.01 })
const percent = (name: string, found: RegExp): FigureRule => ({
  name,
  in: found,
  better: 'more',
  margin: 0.3,
})
const count = (name: string, found: RegExp): FigureRule => ({ name, in: found, better: 'less', margin: 0 })

const ownGold = ['evaluation/gold/samples', 'evaluation/gold/texts', 'samples']

function eventFigures(label: string): FigureRule[] {
  const line = (rest: string): RegExp => new RegExp(`^${label}: ${rest}`, 'm')
  return [
    rate('F1', line('events .*? F1 ([\\d.]+)')),
    rate('F1 with the status right', line('events .* F1-with-status ([\\d.]+)')),
    {
      ...rate('extra per correct', line('events .* extra-per-correct ([\\d.]+)')),
      better: 'less',
      margin: 0.05,
    },
    rate('channel, of found', line('of found: .*channel ([\\d.]+)')),
    rate('stance, of found', line('of found: .*stance ([\\d.]+)')),
    rate('instrument, of found', line('of found: .*instrument ([\\d.]+)')),
    rate('attribution, of found', line('of found: .*attribution ([\\d.]+)')),
  ]
}

export const SUITES: readonly Suite[] = [
  {
    name: 'events/own',
    about:
      "Events coded from the project's own gold; each text read with the date, outlet and address of its coding.",
    steps: [{ evaluate: 'events own' }],
    corpus: ownGold,
    figures: [
      ...eventFigures('own'),
      rate('stops of visits, F1', /^own: stops of visits .* F1 ([\d.]+)/m),
      rate('measures: act, object and dates, F1', /^own: measures .* F1 ([\d.]+)/m),
      rate('signals, F1', /^own: signals .* F1 ([\d.]+)/m),
      rate('polls, F1', /^own: polls .* F1 ([\d.]+)/m),
      { ...rate('certainty: calibration error', /calibration error ([\d.]+)/), better: 'less' },
      {
        ...rate('certainty: points of the surer half over the other', /points between (-?[\d.]+)/),
        margin: 1,
      },
    ],
  },
  {
    name: 'certainty',
    about: 'Certainty fitted on four fifths of the own gold and checked on the fifth, in turn.',
    steps: [{ evaluate: 'certainty' }],
    corpus: ownGold,
    figures: [
      { ...rate('calibration error', /^fitted.* calibration error ([\d.]+)/m), better: 'less', margin: 0.02 },
      {
        ...rate('points of the surer half over the other', /^fitted.* points between (-?[\d.]+)/m),
        margin: 3,
      },
    ],
  },
  {
    name: 'events/news',
    about: 'Events coded from real articles that are not the project’s to give, read in the same way.',
    steps: [{ evaluate: 'events news' }],
    corpus: ['{shared}/data/news'],
    figures: [
      // these codings say nothing of stance
      ...eventFigures('news').filter((f) => !f.name.startsWith('stance')),
      rate('F1 without the copy', /^news without 25: events .*? F1 ([\d.]+)/m),
    ],
  },
  {
    name: 'lexicon',
    about: 'Sentences of the lexicon that do not do what their pattern says.',
    steps: [{ evaluate: 'lexicon test --brief' }],
    corpus: [],
    figures: [
      count('`yes` sentences passed over', /: (\d+) yes silent/),
      count('`not` sentences coded', /(\d+) not fire/),
    ],
  },
  {
    name: 'dates',
    about: 'Dates of the gold events at their triggers, and the dating of undated texts.',
    steps: [{ evaluate: 'dates' }],
    corpus: ownGold,
    figures: [
      { ...rate('dates that do not overlap', /^own gold.*do not overlap ([\d.]+)/m), better: 'less' },
      rate('same EDTF', /^own gold.*same EDTF ([\d.]+)/m),
      rate('undated texts within their true month', /^undated texts: .*true month ([\d.]+)/m),
      {
        ...rate('undated texts, median width in months', /^undated texts: .*median width ([\d.]+) months/m),
        better: 'less',
      },
      rate(
        'undated texts written by someone who did not know the dating, within their true month',
        /^undated texts unknown: .*true month ([\d.]+)/m,
      ),
      {
        ...rate(
          'undated texts written by someone who did not know the dating, median width in months',
          /^undated texts unknown: .*quartiles [\d.]+, ([\d.]+),/m,
        ),
        better: 'less',
        margin: 0.5,
      },
    ],
  },
  {
    name: 'places',
    about: 'Place names in sentences of our own, resolved to the place meant.',
    steps: [{ evaluate: 'places' }],
    corpus: ['evaluation/gold/places'],
    figures: [
      rate('right', /^places: \d+ of \d+ right \(([\d.]+)\)/m),
      rate('right, of ambiguous names', /ambiguous \d+ of \d+ \(([\d.]+)\)/),
    ],
  },
  {
    name: 'persons',
    about:
      'Persons and sides of the own gold: who they are, which office they hold, whose state and sector they are of.',
    steps: [{ evaluate: 'persons' }],
    corpus: ownGold,
    figures: [
      rate('person and office, samples', /^samples: person and office \d+ of \d+ \(([\d.]+)\)/m),
      rate('person and office, texts', /^texts: person and office \d+ of \d+ \(([\d.]+)\)/m),
      rate('state of a side, samples', /^samples: .*side's state \d+ of \d+ \(([\d.]+)\)/m),
      rate('state of a side, texts', /^texts: .*side's state \d+ of \d+ \(([\d.]+)\)/m),
    ],
  },
  {
    name: 'offices',
    about: 'Questions on who held an office on a day, answered by the almanac.',
    steps: [{ evaluate: 'offices' }],
    corpus: ['evaluation/gold/offices'],
    figures: [
      rate('right', /^offices: .*right ([\d.]+)/m),
      { ...rate('wrong', /^offices: .*wrong ([\d.]+)/m), better: 'less' },
    ],
  },
  {
    name: 'raw-text',
    about: 'Raw text cut into tokens and sentences, F1 in percent.',
    steps: [{ evaluate: 'raw-text' }],
    corpus: ['{shared}/data/treebank/ewt-test.conllu', '{shared}/data/treebank/gum-dev.conllu'],
    figures: [
      percent('tokens, web text', /^ewt-test\s+all\s+\d+\s+([\d.]+)/m),
      percent('sentences, web text', /^ewt-test\s+all\s+\d+\s+[\d.]+\s+[\d.]+\s+([\d.]+)/m),
      percent('sentences, mixed genres', /^gum-dev\s+all\s+\d+\s+[\d.]+\s+[\d.]+\s+([\d.]+)/m),
    ],
  },
  {
    name: 'parse',
    about: 'Trees of web text (EWT, test) on gold tokens, in percent.',
    steps: [
      { evaluate: 'parse {shared}/data/treebank/ewt-test.conllu --out {out}' },
      { score: 'parse.mjs {shared}/data/treebank/ewt-test.conllu {out}' },
    ],
    corpus: ['{shared}/data/treebank/ewt-test.conllu'],
    figures: [
      percent('UPOS', / UPOS ([\d.]+)/),
      percent('lemmas', / lemma ([\d.]+)/),
      percent('UAS', / UAS ([\d.]+)/),
      percent('LAS', / LAS ([\d.]+)/),
    ],
  },
  {
    name: 'parse-styles',
    about: 'Tags and trees by case style and by runtime, and relations, on two treebanks.',
    steps: [{ evaluate: 'parse-styles' }],
    corpus: ['{shared}/data/treebank/gum-dev.conllu', '{shared}/data/treebank/ewt-test.conllu'],
    figures: [
      percent('LAS without punctuation, mixed genres', /^gum-dev, plain, native: .*punctuation ([\d.]+)/m),
      percent('the same as headlines', /^gum-dev, headline, native: .*punctuation ([\d.]+)/m),
      percent('the same in lower case', /^gum-dev, lower, native: .*punctuation ([\d.]+)/m),
      percent('the same in upper case', /^gum-dev, upper, native: .*punctuation ([\d.]+)/m),
      percent('the same on WebAssembly', /^gum-dev, plain, WebAssembly: .*punctuation ([\d.]+)/m),
    ],
  },
  {
    name: 'factuality',
    about:
      'How factual predicates of web text (EWT, test) are, against what people found (UDS); a predicate not scored counts as 0.',
    steps: [{ evaluate: 'factuality' }],
    corpus: ['{shared}/data/status/uds-factuality.tsv', '{shared}/data/treebank/ewt-test.conllu'],
    figures: [
      rate('Pearson', /^factuality test: .*Pearson ([\d.]+)/m),
      rate('sign right', /^factuality test: .*sign right ([\d.]+)/m),
    ],
  },
  {
    name: 'names',
    about: 'Names of persons, bodies and places in web text (UNER, test).',
    steps: [
      { evaluate: 'names {shared}/data/names/uner-ewt-test.iob2 --out {out}' },
      { score: 'names.mjs {shared}/data/names/uner-ewt-test.iob2 {out}' },
    ],
    corpus: ['{shared}/data/names/uner-ewt-test.iob2'],
    figures: [rate('F1', /^all .*F1 ([\d.]+)/m)],
  },
  {
    name: 'articles',
    about: 'Bodies of articles taken from web pages.',
    steps: [
      { evaluate: 'articles {shared}/data/articles --out {out}' },
      { score: 'articles.mjs {shared}/data/articles/truth.json {out}' },
    ],
    corpus: ['{shared}/data/articles'],
    figures: [rate('F1', /F1 ([\d.]+)/)],
  },
  {
    name: 'merges',
    about:
      'Reports of different samples, and of families of short texts, merged into one event, against pairs that are one.',
    steps: [{ evaluate: 'merges' }],
    corpus: [...ownGold, 'evaluation/gold/merges'],
    figures: [
      rate('recall of pairs both found', /^own: gold pairs recall ([\d.]+)/m),
      rate('precision of merged pairs', /^own: merged pairs of reports precision ([\d.]+)/m),
      rate('families, recall of pairs both found', /^families: gold pairs recall ([\d.]+)/m),
      rate('families, precision of merged pairs', /^families: merged pairs of reports precision ([\d.]+)/m),
    ],
  },
  {
    name: 'agreement',
    about: 'Two independent codings of a quarter of the own gold against each other.',
    steps: [{ evaluate: 'agreement' }],
    corpus: [...ownGold, 'evaluation/gold/second'],
    figures: [rate('events, F1', /^second against first: events, F1\s+([\d.]+)/m)],
  },
  {
    name: 'attribution',
    about: 'Who said what in political news (PolNeAR, development part).',
    steps: [
      { evaluate: 'attribution {shared}/data/attribution/dev.jsonl --out {out}' },
      { score: 'attribution.mjs {shared}/data/attribution/dev.jsonl {out}' },
    ],
    corpus: ['{shared}/data/attribution/dev.jsonl'],
    figures: [
      rate('content, F1', /content .*F1 ([\d.]+)/),
      rate('source right, of found', /source right, of found ([\d.]+)/),
      rate('both, F1', /^attribution .*F1 ([\d.]+)/m),
    ],
  },
]
