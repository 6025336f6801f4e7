// The ledger: one interface over the tables that keep articles, reports and judgements.

export { type AddOutcome, type ArticleEntry, addArticle } from './add-article.js'
export { keepJudgements } from './keep-judgements.js'
export { type OpenRecord, openRecord } from './open-record.js'
export {
  countArticles,
  findArticle,
  findReport,
  listArticles,
  listFindings,
  listJudgements,
  listLearned,
  listReports,
  readTrace,
  type StoredArticle,
} from './read-record.js'
export { SCHEMA_VERSION } from './schema.js'
export { type Fault, type Verification, verifyRecord } from './verify-record.js'
