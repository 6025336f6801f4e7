// In: the words that describe a state without naming it ("Baltic", "kingdom", "landlocked"); out: the states they fit.

const GULF = 'SAU ARE QAT KWT BHR OMN'
const NORDIC = 'DNK SWE NOR FIN ISL'
const BALKAN = 'ALB BIH BGR HRV GRC KOS MNE MKD ROU SRB SVN'
const CAUCASUS = 'ARM AZE GEO'
const CENTRAL_ASIA = 'KAZ KGZ TJK TKM UZB'
const EAST_ASIA = 'CHN JPN KOR PRK MNG TWN HKG MAC'
const SOUTH_EAST_ASIA = 'BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM'
const SOUTH_ASIA = 'AFG BGD BTN IND LKA MDV NPL PAK'
const NORTH_AFRICA = 'DZA EGY LBY MAR TUN SDN'
const WEST_AFRICA = 'BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO'
const EAST_AFRICA = 'BDI COM DJI ERI ETH KEN MDG MWI MUS MOZ RWA SYC SOM SSD TZA UGA ZMB ZWE'
const SOUTHERN_AFRICA = 'AGO BWA LSO NAM ZAF SWZ ZMB ZWE MOZ MWI'
const CENTRAL_AFRICA = 'CMR CAF TCD COG COD GNQ GAB STP BDI RWA'
const AFRICA = `${NORTH_AFRICA} ${WEST_AFRICA} ${EAST_AFRICA} ${SOUTHERN_AFRICA} ${CENTRAL_AFRICA} SDN`
const CARIBBEAN = 'ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA TTO VCT'
const CENTRAL_AMERICA = 'BLZ CRI SLV GTM HND NIC PAN'
const SOUTH_AMERICA = 'ARG BOL BRA CHL COL ECU GUY PRY PER SUR URY VEN'
const PACIFIC = 'AUS NZL FJI KIR MHL FSM NRU PLW PNG WSM SLB TON TUV VUT COK NIU'
const EASTERN_EUROPE = 'BLR BGR CZE EST HUN LVA LTU MDA POL ROU RUS SVK UKR'
const CENTRAL_EUROPE = 'AUT CZE DEU HUN POL SVK SVN CHE'
const WESTERN_EUROPE = 'AUT BEL FRA DEU IRL LUX NLD CHE GBR ESP PRT ITA'
const EUROPE = `${EASTERN_EUROPE} ${WESTERN_EUROPE} ${NORDIC} ${BALKAN} AND CYP LIE MLT MCO SMR VAT`
const ARAB = `${GULF} DZA EGY LBY MAR TUN SDN IRQ JOR LBN SYR YEM PSE MRT SOM DJI COM`
const ISLANDS = `ATG BHS BHR BRB CPV COM CUB CYP DMA DOM FJI GRD HTI ISL IDN IRL JAM JPN KIR LKA MDG MDV MHL MLT MUS FSM NRU NZL PHL PLW KNA LCA VCT WSM STP SYC SGP SLB TLS TON TTO TUV TWN VUT GBR COK NIU`
const KINGDOMS = 'BHR BEL BTN KHM DNK GBR JOR LSO MAR NLD NOR SAU ESP SWE SWZ THA TON MYS'

const FITTING: Readonly<Record<string, string>> = {
  kingdom: KINGDOMS,
  monarchy: `${KINGDOMS} JPN KWT LIE LUX MCO OMN QAT BRN ARE`,
  emirate: 'ARE QAT KWT',
  emirates: 'ARE',
  sultanate: 'OMN BRN',
  archipelago: 'BHS CPV COM FJI IDN JPN KIR MDV MHL PHL PLW SYC SLB TON TUV VUT KNA ATG MLT',
  island: ISLANDS,
  'city-state': 'SGP MCO VAT',
  baltic: 'EST LVA LTU',
  nordic: NORDIC,
  scandinavian: 'DNK SWE NOR',
  gulf: GULF,
  balkan: BALKAN,
  caucasus: CAUCASUS,
  caucasian: CAUCASUS,
  himalayan: 'NPL BTN',
  alpine: 'AUT CHE LIE',
  andean: 'BOL CHL COL ECU PER',
  caribbean: CARIBBEAN,
  pacific: PACIFIC,
  arab: ARAB,
  landlocked:
    'AFG AND ARM AUT AZE BLR BTN BOL BWA BFA BDI CAF TCD CZE SWZ ETH HUN KAZ KOS KGZ LAO LSO LIE LUX MWI MLI MDA MNG NPL NER MKD PRY RWA SMR SRB SVK SSD CHE TJK TKM UGA UZB VAT ZMB ZWE',
  african: AFRICA,
  'north african': NORTH_AFRICA,
  'west african': WEST_AFRICA,
  'east african': EAST_AFRICA,
  'southern african': SOUTHERN_AFRICA,
  'central african': CENTRAL_AFRICA,
  sahel: 'BFA TCD MLI MRT NER',
  european: EUROPE,
  'eastern european': EASTERN_EUROPE,
  'east european': EASTERN_EUROPE,
  'central european': CENTRAL_EUROPE,
  'western european': WESTERN_EUROPE,
  asian: `${EAST_ASIA} ${SOUTH_EAST_ASIA} ${SOUTH_ASIA} ${CENTRAL_ASIA}`,
  'east asian': EAST_ASIA,
  'southeast asian': SOUTH_EAST_ASIA,
  'south asian': SOUTH_ASIA,
  'central asian': CENTRAL_ASIA,
  'latin american': `${CENTRAL_AMERICA} ${SOUTH_AMERICA} MEX CUB DOM HTI`,
  'central american': CENTRAL_AMERICA,
  'south american': SOUTH_AMERICA,
  'north american': 'USA CAN MEX',
  'middle eastern': `${ARAB} IRN ISR TUR`,
  communist: 'CHN CUB LAO PRK VNM',
  jewish: 'ISR',
  reclusive: 'PRK TKM ERI',
  hermit: 'PRK',
  'islamic republic': 'IRN PAK MRT AFG',
}

const sets = new Map(Object.entries(FITTING).map(([word, codes]) => [word, new Set(codes.split(' '))]))

/** "the landlocked east African nation": the states that every descriptor among the words fits; null where none of them describes. */
export function statesDescribed(words: readonly string[]): ReadonlySet<string> | null {
  let fitting = null as ReadonlySet<string> | null
  for (let at = 0; at < words.length; at++) {
    const word = words[at]?.toLowerCase() ?? ''
    const pair = sets.get(`${word} ${words[at + 1]?.toLowerCase() ?? ''}`)
    const set = pair ?? sets.get(word)
    if (set === undefined) continue
    if (pair !== undefined) at++
    const before: ReadonlySet<string> | null = fitting
    fitting = before === null ? set : new Set([...set].filter((code) => before.has(code)))
  }
  return fitting
}
