// In: the almanac's and gazetteer's sources in the checkout; out: their look-ups, compiled in memory, so that the tests need no build.

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { answerLookup } from '../../../src/almanac/answer-lookup.js'
import { type CountryFacts, compileAlmanac, loadAlmanac } from '../../../src/almanac/index.js'
import { compileGazetteer, type ListedPlace, openGazetteer } from '../../../src/gazetteer/index.js'
import type { AlmanacLookup, Gazetteer, PlaceFeature } from '../../../src/terms/index.js'

export const repoRoot = fileURLToPath(new URL('../../../', import.meta.url))

export function openLookup(): AlmanacLookup {
  const countries = createRequire(import.meta.url)('world-countries') as readonly CountryFacts[]
  const folder = `${repoRoot}almanac/`
  const texts = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.tsv'))
      .map((name) => [name.slice(0, -'.tsv'.length), readFileSync(`${folder}${name}`, 'utf8')]),
  )
  return answerLookup(loadAlmanac(compileAlmanac(texts, countries)))
}

type Row = readonly [number, string, string, string, number, number, number, PlaceFeature, string?]

/** A few places with the homonyms that make them hard; ids and figures are GeoNames'. */
const PLACES: readonly Row[] = [
  [1816670, 'Beijing', 'CHN', 'CN.22', 39.91, 116.4, 18_960_744, 'capital', 'Peking'],
  [1814087, 'Dalian', 'CHN', 'CN.19', 38.91, 121.6, 4_913_879, 'city'],
  [1814991, 'China', 'CHN', '', 35, 105, 0, 'country'],
  [1861060, 'Japan', 'JPN', '', 35.69, 139.75, 0, 'country'],
  [1850147, 'Tokyo', 'JPN', 'JP.40', 35.69, 139.69, 8_336_599, 'capital'],
  [524901, 'Moscow', 'RUS', 'RU.48', 55.75, 37.62, 10_381_222, 'capital'],
  [5601538, 'Moscow', 'USA', 'US.ID', 46.73, -117, 25_060, 'seat2'],
  [5596512, 'Idaho', 'USA', 'US.ID', 44.5, -114.25, 1_000_000, 'admin1'],
  [614540, 'Georgia', 'GEO', '', 42, 43.5, 0, 'country'],
  [4197000, 'Georgia', 'USA', 'US.GA', 32.75, -83.5, 10_000_000, 'admin1'],
  [4180439, 'Atlanta', 'USA', 'US.GA', 33.75, -84.39, 498_715, 'seat1'],
  [1581030, 'Ha Giang', 'VNM', 'VN.50', 22.75, 105, 32_703, 'admin1'],
  [1581349, 'Hà Giang', 'VNM', 'VN.50', 22.82, 104.98, 32_690, 'seat1'],
  [2210247, 'Tripoli', 'LBY', 'LY.77', 32.89, 13.19, 1_150_989, 'capital'],
  [266826, 'Tripoli', 'LBN', 'LB.09', 34.43, 35.84, 229_398, 'seat1'],
  [1566083, 'Ho Chi Minh City', 'VNM', 'VN.20', 10.82, 106.63, 8_993_082, 'seat1', 'Saigon'],
  [756135, 'Warsaw', 'POL', 'PL.78', 52.23, 21.01, 1_702_139, 'capital'],
  [4927537, 'Warsaw', 'USA', 'US.IN', 41.24, -85.85, 14_709, 'seat2'],
  [2964574, 'Dublin', 'IRL', 'IE.L', 53.33, -6.25, 1_024_027, 'capital'],
  [5344157, 'Dublin', 'USA', 'US.CA', 37.7, -121.94, 57_721, 'city'],
  [2660646, 'Geneva', 'CHE', 'CH.GE', 46.2, 6.15, 183_981, 'seat1', 'Genève'],
  [4893591, 'Geneva', 'USA', 'US.IL', 41.89, -88.31, 21_806, 'seat2'],
  [264371, 'Athens', 'GRC', 'GR.ESYE31', 37.98, 23.73, 664_046, 'capital'],
  [4180386, 'Athens', 'USA', 'US.GA', 33.96, -83.38, 127_315, 'seat2'],
  [2800866, 'Brussels', 'BEL', 'BE.BRU', 50.85, 4.35, 1_019_022, 'capital'],
  [498817, 'Saint Petersburg', 'RUS', 'RU.66', 59.94, 30.31, 5_351_935, 'seat1', 'Leningrad'],
  [536199, 'Leningrad', 'RUS', 'RU.42', 60, 30, 1_953_239, 'admin1'],
  [5128581, 'New York', 'USA', 'US.NY', 40.71, -74.01, 8_804_190, 'city', 'New York City'],
  [5128638, 'New York', 'USA', 'US.NY', 43, -75.5, 19_274_244, 'admin1'],
]

const FORMER: Readonly<Record<string, string>> = {
  Saigon: 'renamed Ho Chi Minh City in 1976',
  Leningrad: 'called Leningrad from 1924 to 1991',
}

export function openPlaces(): Gazetteer {
  const listed: ListedPlace[] = PLACES.map(([geonameid, name, code, admin, lat, lon, population, feature, other]) => ({
    geonameid,
    name,
    others: other === undefined ? [] : [other],
    code,
    admin,
    lat,
    lon,
    population,
    feature,
    notes: other !== undefined && FORMER[other] !== undefined ? [[other, FORMER[other]]] : [],
  }))
  const divisions = new Map([
    ['CN.22', 'Beijing'],
    ['CN.19', 'Liaoning'],
    ['JP.40', 'Tokyo'],
    ['RU.48', 'Moscow'],
    ['US.ID', 'Idaho'],
    ['US.GA', 'Georgia'],
    ['VN.50', 'Ha Giang'],
    ['VN.20', 'Ho Chi Minh'],
    ['LY.77', 'Tripoli'],
    ['LB.09', 'North'],
    ['PL.78', 'Masovian'],
    ['US.IN', 'Indiana'],
    ['IE.L', 'Leinster'],
    ['US.CA', 'California'],
    ['CH.GE', 'Geneva'],
    ['US.IL', 'Illinois'],
    ['GR.ESYE31', 'Attica'],
    ['BE.BRU', 'Brussels'],
    ['RU.66', 'Saint Petersburg'],
    ['RU.42', 'Leningrad'],
    ['US.NY', 'New York'],
  ])
  return openGazetteer(compileGazetteer(listed, divisions))
}
