// Words written as one that are two: "cannot", "gonna", "dont"; the tokenizer cuts them at the given place.

/** Lower-case form → length of the first part. */
export const contractions: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dunno', 2],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['arent', 3],
  ['wasnt', 3],
  ['werent', 4],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['hasnt', 3],
  ['havent', 4],
  ['hadnt', 3],
  ['cant', 2],
  ['wont', 2],
  ['aint', 2],
  ['arnt', 2],
  ['im', 1],
  ['ive', 1],
  ['youre', 3],
  ['youve', 3],
  ['youll', 3],
  ['theyre', 4],
  ['theyve', 4],
  ['thats', 4],
  ['theres', 5],
  ['whats', 4],
  ['hes', 2],
  ['shes', 3],
  ['lets', 3],
  ['heres', 4],
  ['itll', 2],
  ['outta', 3],
  ['sorta', 4],
  ['alot', 1],
])

/** After "its", these show that "it's" was meant. */
export const afterItIs: ReadonlySet<string> = new Set(
  'a an the not been gonna my your our their his just really so too very all also always'.split(' '),
)

/** What may follow an apostrophe as a word of its own. */
export const clitics: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm'])

/** Words that begin with an apostrophe. */
export const headless: ReadonlySet<string> = new Set([
  'em',
  'n',
  'til',
  'till',
  'tis',
  'twas',
  'cause',
  'bout',
  'round',
  'nother',
])
