// Who and where: phrases that name people, states, bodies and places, then what they are as of the article's date.

export type { OpenReference } from './antecedents/choose-antecedent.js'
export { chooseLearned } from './learned-lookup.js'
export { compareNames, compareSurname } from './match-name.js'
export type { Proposal, Proposals } from './proposal.js'
export { proposeMentions } from './propose-mentions.js'
export { resolveMentions } from './resolve-mentions.js'
