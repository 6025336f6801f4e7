// Places as the gazetteer keeps them, and the look-up that names is given.

export type PlaceFeature =
  | 'country'
  | 'admin1'
  | 'admin2'
  | 'capital'
  | 'seat1'
  | 'seat2'
  | 'city'
  | 'quarter'
  | 'island'
  | 'sea'
  | 'region'
  | 'site'

/** One place as listed, before it is weighed against others of its name. */
export interface GazetteerPlace {
  /** GeoNames id; null for places that were added by hand without one. */
  readonly geonameid: number | null
  readonly name: string
  /** ISO alpha-3 of the state it is counted to; null where none or several are. */
  readonly code: string | null
  /** Name of the first-level division it lies in; null where it is one, or has none. */
  readonly province: string | null
  /** GeoNames key of that division: `CN.19`. */
  readonly admin: string | null
  readonly lat: number
  readonly lon: number
  readonly population: number
  readonly feature: PlaceFeature
  /** "claimed by several states", "called Saigon until 1976". */
  readonly notes: readonly string[]
  /** True where the words are its main name, false for another spelling or tongue. */
  readonly main: boolean
}

export interface Gazetteer {
  /** All places of that name (any spelling, marks and case aside), biggest first; empty when unknown. */
  find(name: string): readonly GazetteerPlace[]
  /** The country itself, by ISO alpha-3. */
  country(code: string): GazetteerPlace | null
}
