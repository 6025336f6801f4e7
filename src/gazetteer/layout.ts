// The form of the compiled gazetteer, shared by the one who writes it and the one who reads it.

import type { PlaceFeature } from '../terms/index.js'

export const MAGIC = 'CHGZ0001'

/** Steps of a degree: finer than the two decimals that are printed. */
export const LATITUDE_STEPS = 360
export const LONGITUDE_STEPS = 180
/** Steps of the natural logarithm of the population. */
export const POPULATION_STEPS = 2000

export const FEATURES: readonly PlaceFeature[] = [
  'country',
  'admin1',
  'admin2',
  'capital',
  'seat1',
  'seat2',
  'city',
  'quarter',
  'island',
  'sea',
  'region',
  'site',
]

/** Bytes of each part, in the order in which they follow the heading. */
export interface Heading {
  readonly places: number
  readonly keys: number
  readonly postings: number
  readonly names: number
  readonly keyBytes: number
}

/** What is too varied for columns: read as JSON when the gazetteer is opened. */
export interface Tables {
  /** ISO alpha-3 by country number. */
  readonly codes: readonly string[]
  /** GeoNames key (`CN.19`) and name by division number; number 0 is "none". */
  readonly divisions: readonly (readonly [string, string])[]
  /** Place number of each country, by code. */
  readonly countries: Readonly<Record<string, number>>
  /** Notes by place number: on the place, or on one of its names (folded). */
  readonly notes: Readonly<Record<string, readonly (readonly [string, string])[]>>
}
