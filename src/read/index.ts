// The door to reading: bytes of a text or page in, an Article or a refusal out.

export type { ArticleHints } from './build-article.js'
export { type ReadInput, type Refusal, readArticle, readBody, textLimit } from './read-article.js'
