// In: nothing; out: named recurring events and the days they were held: summits, conferences, games, sessions and feasts.

import { type Day, dayOf, readDay } from './calendar.js'

/** One holding of an occasion. */
export interface Held {
  readonly start: Day
  readonly end: Day
  readonly place: string
}

interface Occasion {
  readonly key: string
  /** As reasons name it. */
  readonly label: string
  /** Words that name it, as a case-sensitive pattern source. */
  readonly names: string
  readonly held: readonly Held[]
  /** The same month and day each year ("Christmas"): month, day, length in days. */
  readonly yearly: readonly [number, number, number] | null
}

/** `2024-11-18/19 Rio de Janeiro`, `2018-11-30/12-01 Buenos Aires`, `2011-04-14 Sanya`. */
function readHeld(line: string): Held {
  const m = /^(\d{4})-(\d{2})-(\d{2})(?:\/(?:(\d{2})-)?(\d{2}))?(?: (.+))?$/.exec(line.trim())
  if (!m) throw new RangeError(`occasions: unreadable line "${line}"`)
  const start = readDay(`${m[1]}-${m[2]}-${m[3]}`)
  const end = readDay(`${m[1]}-${m[4] ?? m[2]}-${m[5] ?? m[3]}`)
  if (start === null || end === null || end < start) throw new RangeError(`occasions: no such days "${line}"`)
  return { start, end, place: m[6] ?? '' }
}

const held = (key: string, label: string, names: string, lines: string): Occasion => ({
  key,
  label,
  names,
  held: lines.split(';').map(readHeld),
  yearly: null,
})

const feast = (
  key: string,
  label: string,
  names: string,
  month: number,
  day: number,
  length = 1,
): Occasion => ({
  key,
  label,
  names,
  held: [],
  yearly: [month, day, length],
})

const SUMMIT =
  "(?:[Ss]ummits?|(?:[Ll]eaders'? )?(?:[Mm]eetings?|[Ss]ummits?|[Gg]athering)|[Ee]conomic [Ll]eaders' (?:[Mm]eeting|[Ss]ummit))"

export const OCCASIONS: readonly Occasion[] = [
  held(
    'g20',
    'G20 summit',
    `(?:G-?20|Group of (?:20|Twenty))(?: [Ll]eaders'?)?(?: ${SUMMIT})`,
    '2008-11-14/15 Washington;2009-04-02 London;2009-09-24/25 Pittsburgh;2010-06-26/27 Toronto;2010-11-11/12 Seoul;2011-11-03/04 Cannes;2012-06-18/19 Los Cabos;2013-09-05/06 St Petersburg;2014-11-15/16 Brisbane;2015-11-15/16 Antalya;2016-09-04/05 Hangzhou;2017-07-07/08 Hamburg;2018-11-30/12-01 Buenos Aires;2019-06-28/29 Osaka;2020-11-21/22 Riyadh;2021-10-30/31 Rome;2022-11-15/16 Bali;2023-09-09/10 New Delhi;2024-11-18/19 Rio de Janeiro;2025-11-22/23 Johannesburg',
  ),
  held(
    'g7',
    'G7 summit',
    `(?:G-?[78]|Group of (?:7|8|Seven|Eight))(?: [Ll]eaders'?)?(?: ${SUMMIT})`,
    "2001-07-20/22 Genoa;2002-06-26/27 Kananaskis;2003-06-01/03 Evian;2004-06-08/10 Sea Island;2005-07-06/08 Gleneagles;2006-07-15/17 St Petersburg;2007-06-06/08 Heiligendamm;2008-07-07/09 Toyako;2009-07-08/10 L'Aquila;2010-06-25/26 Muskoka;2011-05-26/27 Deauville;2012-05-18/19 Camp David;2013-06-17/18 Lough Erne;2014-06-04/05 Brussels;2015-06-07/08 Elmau;2016-05-26/27 Ise-Shima;2017-05-26/27 Taormina;2018-06-08/09 Charlevoix;2019-08-24/26 Biarritz;2021-06-11/13 Cornwall;2022-06-26/28 Elmau;2023-05-19/21 Hiroshima;2024-06-13/15 Fasano;2025-06-15/17 Kananaskis",
  ),
  held(
    'apec',
    'APEC summit',
    `(?:APEC|Asia-Pacific Economic Cooperation)(?: \\(APEC\\))?(?: (?:forum|[Ff]orum))?(?: [Ll]eaders'?)?(?: ${SUMMIT}|(?= in \\w))`,
    '2001-10-20/21 Shanghai;2002-10-26/27 Los Cabos;2003-10-20/21 Bangkok;2004-11-20/21 Santiago;2005-11-18/19 Busan;2006-11-18/19 Hanoi;2007-09-08/09 Sydney;2008-11-22/23 Lima;2009-11-14/15 Singapore;2010-11-13/14 Yokohama;2011-11-12/13 Honolulu;2012-09-08/09 Vladivostok;2013-10-07/08 Bali;2014-11-10/11 Beijing;2015-11-18/19 Manila;2016-11-19/20 Lima;2017-11-10/11 Da Nang;2018-11-17/18 Port Moresby;2020-11-20 Kuala Lumpur;2021-11-12 Auckland;2022-11-18/19 Bangkok;2023-11-15/17 San Francisco;2024-11-15/16 Lima;2025-10-31/11-01 Gyeongju',
  ),
  held(
    'unga',
    'high-level week of the UN General Assembly',
    "(?:(?:UN|U\\.N\\.|United Nations)(?:'s)?(?: \\d\\dth)? General Assembly|UNGA)(?:'s)?(?: (?:high-level week|general debate|meetings?|session|week|gathering))?",
    '2011-09-21/27 New York;2012-09-25/10-01 New York;2013-09-24/10-01 New York;2014-09-24/30 New York;2015-09-28/10-03 New York;2016-09-20/26 New York;2017-09-19/25 New York;2018-09-25/10-01 New York;2019-09-24/30 New York;2020-09-22/29 New York;2021-09-21/27 New York;2022-09-20/26 New York;2023-09-19/26 New York;2024-09-24/30 New York;2025-09-23/29 New York',
  ),
  held(
    'asean',
    'ASEAN summit',
    `(?:ASEAN|Association of Southeast Asian Nations)(?: \\(ASEAN\\))?(?:-(?:China|Japan|US|ROK|India))?(?: [Ll]eaders'?)?(?: [Ss]ummits?)`,
    '2015-04-26/27 Kuala Lumpur;2015-11-21/22 Kuala Lumpur;2016-09-06/08 Vientiane;2017-04-28/29 Manila;2017-11-13/14 Manila;2018-04-27/28 Singapore;2018-11-13/15 Singapore;2019-06-22/23 Bangkok;2019-11-02/04 Bangkok;2020-06-26 Hanoi;2020-11-12/15 Hanoi;2021-10-26/28 Bandar Seri Begawan;2022-11-10/13 Phnom Penh;2023-05-09/11 Labuan Bajo;2023-09-05/07 Jakarta;2024-10-08/11 Vientiane;2025-05-26/27 Kuala Lumpur;2025-10-26/28 Kuala Lumpur',
  ),
  held(
    'eas',
    'East Asia Summit',
    'East Asia(?:n)? [Ss]ummit',
    '2011-11-19 Bali;2012-11-20 Phnom Penh;2013-10-10 Bandar Seri Begawan;2014-11-13 Naypyidaw;2015-11-22 Kuala Lumpur;2016-09-08 Vientiane;2017-11-14 Manila;2018-11-15 Singapore;2019-11-04 Bangkok;2020-11-14 Hanoi;2021-10-27 Bandar Seri Begawan;2022-11-13 Phnom Penh;2023-09-07 Jakarta;2024-10-11 Vientiane;2025-10-27 Kuala Lumpur',
  ),
  held(
    'brics',
    'BRICS summit',
    `BRICS(?: [Ll]eaders'?)?(?: ${SUMMIT})`,
    '2009-06-16 Yekaterinburg;2010-04-15 Brasilia;2011-04-14 Sanya;2012-03-29 New Delhi;2013-03-26/27 Durban;2014-07-15/16 Fortaleza;2015-07-08/09 Ufa;2016-10-15/16 Goa;2017-09-03/05 Xiamen;2018-07-25/27 Johannesburg;2019-11-13/14 Brasilia;2020-11-17 Moscow;2021-09-09 New Delhi;2022-06-23/24 Beijing;2023-08-22/24 Johannesburg;2024-10-22/24 Kazan;2025-07-06/07 Rio de Janeiro',
  ),
  held(
    'nato',
    'NATO summit',
    "(?:NATO|Nato)(?: [Ll]eaders'?)?(?: [Ss]ummit)",
    '2002-11-21/22 Prague;2004-06-28/29 Istanbul;2006-11-28/29 Riga;2008-04-02/04 Bucharest;2009-04-03/04 Strasbourg;2010-11-19/20 Lisbon;2012-05-20/21 Chicago;2014-09-04/05 Newport;2016-07-08/09 Warsaw;2017-05-25 Brussels;2018-07-11/12 Brussels;2019-12-03/04 London;2021-06-14 Brussels;2022-06-28/30 Madrid;2023-07-11/12 Vilnius;2024-07-09/11 Washington;2025-06-24/25 The Hague',
  ),
  held(
    'sco',
    'SCO summit',
    '(?:SCO|Shanghai Cooperation Organi[sz]ation)(?: \\(SCO\\))?(?: [Ss]ummit)',
    '2012-06-06/07 Beijing;2013-09-13 Bishkek;2014-09-11/12 Dushanbe;2015-07-09/10 Ufa;2016-06-23/24 Tashkent;2017-06-08/09 Astana;2018-06-09/10 Qingdao;2019-06-13/14 Bishkek;2020-11-10 Moscow;2021-09-16/17 Dushanbe;2022-09-15/16 Samarkand;2023-07-04 New Delhi;2024-07-03/04 Astana;2025-08-31/09-01 Tianjin',
  ),
  held(
    'davos',
    'World Economic Forum in Davos',
    'World Economic Forum(?: annual meeting)?|Davos(?: (?:summit|forum|meeting))',
    '2013-01-23/27 Davos;2014-01-22/25 Davos;2015-01-21/24 Davos;2016-01-20/23 Davos;2017-01-17/20 Davos;2018-01-23/26 Davos;2019-01-22/25 Davos;2020-01-21/24 Davos;2022-05-22/26 Davos;2023-01-16/20 Davos;2024-01-15/19 Davos;2025-01-20/24 Davos',
  ),
  held(
    'munich',
    'Munich Security Conference',
    'Munich [Ss]ecurity [Cc]onference',
    '2014-01-31/02-02 Munich;2015-02-06/08 Munich;2016-02-12/14 Munich;2017-02-17/19 Munich;2018-02-16/18 Munich;2019-02-15/17 Munich;2020-02-14/16 Munich;2022-02-18/20 Munich;2023-02-17/19 Munich;2024-02-16/18 Munich;2025-02-14/16 Munich',
  ),
  held(
    'shangri-la',
    'Shangri-La Dialogue',
    'Shangri-La [Dd]ialogue|Shangri-La security (?:forum|summit|conference)',
    '2015-05-29/31 Singapore;2016-06-03/05 Singapore;2017-06-02/04 Singapore;2018-06-01/03 Singapore;2019-05-31/06-02 Singapore;2022-06-10/12 Singapore;2023-06-02/04 Singapore;2024-05-31/06-02 Singapore;2025-05-30/06-01 Singapore',
  ),
  held(
    'two-sessions',
    "China's two sessions",
    "[Tt]wo [Ss]essions|lianghui|National People's Congress(?: \\(NPC\\))?(?: annual)? (?:session|meeting)|NPC (?:session|meeting)|annual (?:session|meeting) of (?:the )?(?:NPC|National People's Congress)|annual parliamentary (?:session|meetings?)",
    '2013-03-03/17 Beijing;2014-03-03/13 Beijing;2015-03-03/15 Beijing;2016-03-03/16 Beijing;2017-03-03/15 Beijing;2018-03-03/20 Beijing;2019-03-03/15 Beijing;2020-05-21/28 Beijing;2021-03-04/11 Beijing;2022-03-04/11 Beijing;2023-03-04/13 Beijing;2024-03-04/11 Beijing;2025-03-04/11 Beijing',
  ),
  held(
    'ciie',
    'China International Import Expo',
    'China International Import Expo(?:sition)?|CIIE',
    '2018-11-05/10 Shanghai;2019-11-05/10 Shanghai;2020-11-05/10 Shanghai;2021-11-05/10 Shanghai;2022-11-05/10 Shanghai;2023-11-05/10 Shanghai;2024-11-05/10 Shanghai;2025-11-05/10 Shanghai',
  ),
  held(
    'boao',
    'Boao Forum for Asia',
    'Boao [Ff]orum',
    '2015-03-26/29 Boao;2016-03-22/25 Boao;2017-03-23/26 Boao;2018-04-08/11 Boao;2019-03-26/29 Boao;2021-04-18/21 Boao;2022-04-20/22 Boao;2023-03-28/31 Boao;2024-03-26/29 Boao;2025-03-25/28 Boao',
  ),
  held(
    'belt-road-forum',
    'Belt and Road Forum',
    'Belt and Road [Ff]orum',
    '2017-05-14/15 Beijing;2019-04-25/27 Beijing;2023-10-17/18 Beijing',
  ),
  held(
    'focac',
    'Forum on China–Africa Cooperation',
    'Forum on China[-–]Africa Cooperation|FOCAC|China[-–]Africa (?:[Ff]orum|[Ss]ummit)',
    '2006-11-04/05 Beijing;2012-07-19/20 Beijing;2015-12-04/05 Johannesburg;2018-09-03/04 Beijing;2021-11-29/30 Dakar;2024-09-04/06 Beijing',
  ),
  held(
    'cop',
    'UN climate conference',
    '(?:UN|U\\.N\\.|United Nations) climate (?:summit|conference|talks|change conference)|COP ?(?:2[1-9]|30)',
    '2015-11-30/12-12 Paris;2016-11-07/18 Marrakesh;2017-11-06/17 Bonn;2018-12-02/15 Katowice;2019-12-02/15 Madrid;2021-10-31/11-13 Glasgow;2022-11-06/20 Sharm el-Sheikh;2023-11-30/12-13 Dubai;2024-11-11/24 Baku;2025-11-10/22 Belem',
  ),
  held(
    'trilateral',
    'China–Japan–South Korea summit',
    "(?:[Tt]rilateral|three-way) summit (?:of|between|among|with) (?:China|Japan|South Korea)|(?:China|Japan|South Korea)[-–](?:China|Japan|South Korea)[-–](?:China|Japan|South Korea|ROK)(?: trilateral)? (?:[Ss]ummit|[Ll]eaders' [Mm]eeting)",
    '2008-12-13 Fukuoka;2009-10-10 Beijing;2010-05-29/30 Jeju;2011-05-21/22 Tokyo;2012-05-13/14 Beijing;2015-11-01 Seoul;2018-05-09 Tokyo;2019-12-24 Chengdu;2024-05-26/27 Seoul',
  ),
  held(
    'quad',
    'Quad leaders’ summit',
    "Quad (?:leaders'? )?[Ss]ummit",
    '2021-09-24 Washington;2022-05-24 Tokyo;2023-05-20 Hiroshima;2024-09-21 Wilmington',
  ),
  held(
    'eu-china',
    'EU–China summit',
    '(?:EU[-–]China|China[-–]EU) (?:[Ss]ummit)',
    '2017-06-01/02 Brussels;2018-07-16 Beijing;2019-04-09 Brussels;2020-06-22 Brussels;2022-04-01 Brussels;2023-12-07 Beijing;2025-07-24 Beijing',
  ),
  held(
    'epc',
    'European Political Community summit',
    'European Political Community(?: \\(EPC\\))?(?: (?:summit|meeting))?',
    '2022-10-06 Prague;2023-06-01 Chisinau;2023-10-05 Granada;2024-07-18 Blenheim;2024-11-07 Budapest;2025-05-16 Tirana;2025-10-02 Copenhagen',
  ),
  held(
    'arab-league',
    'Arab League summit',
    'Arab League [Ss]ummit|summit of the Arab League',
    '2022-11-01/02 Algiers;2023-05-19 Jeddah;2024-05-16 Manama;2025-05-17 Baghdad',
  ),
  held(
    'eef',
    'Eastern Economic Forum',
    'Eastern Economic Forum',
    '2015-09-03/05 Vladivostok;2016-09-02/03 Vladivostok;2017-09-06/07 Vladivostok;2018-09-11/13 Vladivostok;2019-09-04/06 Vladivostok;2021-09-02/04 Vladivostok;2022-09-05/08 Vladivostok;2023-09-10/13 Vladivostok;2024-09-03/06 Vladivostok;2025-09-03/06 Vladivostok',
  ),
  held(
    'spief',
    'St Petersburg International Economic Forum',
    '(?:St\\.? |Saint )Petersburg (?:International )?[Ee]conomic [Ff]orum|SPIEF',
    '2017-06-01/03 St Petersburg;2018-05-24/26 St Petersburg;2019-06-06/08 St Petersburg;2021-06-02/05 St Petersburg;2022-06-15/18 St Petersburg;2023-06-14/17 St Petersburg;2024-06-05/08 St Petersburg;2025-06-18/21 St Petersburg',
  ),
  held(
    'russia-africa',
    'Russia–Africa summit',
    'Russia[-–]Africa [Ss]ummit',
    '2019-10-23/24 Sochi;2023-07-27/28 St Petersburg',
  ),
  held(
    'us-africa',
    'US–Africa leaders’ summit',
    "U\\.?S\\.?[-–]Africa (?:Leaders'? )?[Ss]ummit",
    '2014-08-04/06 Washington;2022-12-13/15 Washington',
  ),
  held(
    'americas',
    'Summit of the Americas',
    'Summit of the Americas',
    '2015-04-10/11 Panama City;2018-04-13/14 Lima;2022-06-06/10 Los Angeles',
  ),
  held(
    'pif',
    'Pacific Islands Forum',
    "Pacific Islands Forum(?: \\(PIF\\))?(?: (?:leaders'? )?(?:summit|meeting))",
    '2022-07-11/14 Suva;2023-11-06/10 Rarotonga;2024-08-26/30 Nukualofa;2025-09-08/12 Honiara',
  ),
  held(
    'olympics',
    'Olympic Games',
    '(?:(?:Summer|Winter) )?(?:Olympics|Olympic Games)',
    '2000-09-15/10-01 Sydney;2002-02-08/24 Salt Lake City;2004-08-13/29 Athens;2006-02-10/26 Turin;2008-08-08/24 Beijing;2010-02-12/28 Vancouver;2012-07-27/08-12 London;2014-02-07/23 Sochi;2016-08-05/21 Rio de Janeiro;2018-02-09/25 Pyeongchang;2021-07-23/08-08 Tokyo;2022-02-04/20 Beijing;2024-07-26/08-11 Paris;2026-02-06/22 Milan',
  ),
  held(
    'asian-games',
    'Asian Games',
    'Asian Games',
    '2010-11-12/27 Guangzhou;2014-09-19/10-04 Incheon;2018-08-18/09-02 Jakarta;2023-09-23/10-08 Hangzhou',
  ),
  held(
    'world-cup',
    'football World Cup',
    '(?:FIFA )?World Cup',
    '2002-05-31/06-30 Seoul;2006-06-09/07-09 Berlin;2010-06-11/07-11 Johannesburg;2014-06-12/07-13 Rio de Janeiro;2018-06-14/07-15 Moscow;2022-11-20/12-18 Doha',
  ),
  held(
    'lunar-new-year',
    'Lunar New Year',
    '(?:Lunar|Chinese) New Year(?: (?:holidays?|festival))?|Spring Festival(?: holidays?)?|Seollal',
    '2010-02-14/20;2011-02-03/09;2012-01-23/29;2013-02-10/16;2014-01-31/02-06;2015-02-19/25;2016-02-08/14;2017-01-28/02-03;2018-02-16/22;2019-02-05/11;2020-01-25/31;2021-02-12/18;2022-02-01/07;2023-01-22/28;2024-02-10/16;2025-01-29/02-04;2026-02-17/23',
  ),
  feast(
    'national-day-china',
    'China’s National Day holiday',
    "(?:Chinese |China's )?National Day (?:[Gg]olden [Ww]eek|holidays?)",
    10,
    1,
    7,
  ),
  feast('christmas', 'Christmas', 'Christmas(?: Day)?(?! (?:tree|card|market|Island|gift|present))', 12, 25),
  feast('christmas-eve', 'Christmas Eve', 'Christmas Eve', 12, 24),
  feast('new-years-day', 'New Year’s Day', "New Year's Day|New Year(?= holidays?\\b)", 1, 1),
  feast('new-years-eve', 'New Year’s Eve', "New Year's Eve", 12, 31),
  feast('may-day', 'May Day', 'May Day|Labou?r Day holidays?', 5, 1),
]

const BY_KEY: ReadonlyMap<string, Occasion> = new Map(OCCASIONS.map((o) => [o.key, o]))

/** The occasion of a key; undefined for none. */
export function findOccasion(key: string): Occasion | undefined {
  return BY_KEY.get(key)
}

/** Every holding of an occasion, feasts from `from` to `to` (years). */
export function listHeld(occasion: Occasion, from: number, to: number): readonly Held[] {
  if (!occasion.yearly) return occasion.held
  const [month, day, length] = occasion.yearly
  const years = Array.from({ length: Math.max(0, Math.min(200, to - from + 1)) }, (_, i) => from + i)
  return years.map((y) => ({
    start: dayOf(y, month, day),
    end: dayOf(y, month, day) + length - 1,
    place: '',
  }))
}
