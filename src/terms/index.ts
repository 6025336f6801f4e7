// The nouns all stages share.

export type * from './almanac.js'
export type * from './article.js'
export { ChanceryError } from './error.js'
export type * from './event.js'
export type * from './finding.js'
export type * from './mention.js'
export type * from './moment.js'
export * from './plover.js'
export type * from './report.js'
export type * from './sentence.js'
export type * from './span.js'
export type * from './trace.js'
