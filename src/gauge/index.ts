// In: merged events; out: the temperature of pairs of countries, measures in force, channels in use, and findings.

export { findAcross } from './find-across.js'
export { type InForce, listMeasures, type MeasureHistory, measuresInForce } from './measures.js'
export { gaugePairs, type PairGauge, pairsOf, type TemperaturePoint } from './temperature.js'
