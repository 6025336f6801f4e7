// The analyser: text → sentences, tokens, tags, trees, lemmas and names. Other stages enter here only.

export { type AnalyseOptions, analyse } from './analyse.js'
export { type ConlluSentence, readConllu, writeConllu } from './conllu.js'
export { readFeatures, writeFeatures } from './features.js'
export { type CodableLexicon, isCodable, listLemmas, type WordSet } from './filter-codable.js'
export { type LemmaSources, readLemmaTable } from './lemma.js'
export { makeReader, type ReaderMeta, type ReaderModel } from './reader.js'
export { makePair, makePairAt } from './reader-pairs.js'
export type { Engine, EngineLabels, EngineMeta, ModelSession, ModelTensor } from './session.js'
export { splitArticle } from './split-article.js'
export { tokenize } from './tokenize.js'
export { findContractions } from './tokenize-contractions.js'
export { makeWordPiece, type WordPiece } from './wordpiece.js'
