// The stage that reads times: sentences in; proposals, the article's date, anchored mentions and the Moments of events out.

export { dateArticle } from './date-article.js'
export { boundsOf, parseEdtf } from './edtf.js'
export type { MomentAnswer, MomentContext } from './event/context.js'
export { findDateContradiction } from './find-contradiction.js'
export { findTimes } from './find-times.js'
export { momentFor } from './moment-for.js'
export { momentOf } from './moments.js'
export type { TimeProposal } from './proposal.js'
export { resolveTimes } from './resolve-times.js'
