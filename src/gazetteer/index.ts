// Places by name: compiled once at build time, opened when first asked.

export type { Gazetteer, GazetteerPlace } from '../terms/index.js'
export { compileGazetteer, type ListedPlace } from './compile-gazetteer.js'
export { foldName } from './fold-name.js'
export { openGazetteer } from './open-gazetteer.js'
