// In: nothing; out: dated turning points of the world's affairs with the words that look back on them, to date an article by what it knows.

import { type Day, readDay } from './calendar.js'

/** A public fact: an article that looks back on it was not written before its day. */
interface Landmark {
  readonly day: Day
  /** As reasons name it. */
  readonly label: string
  /** All must be found in one sentence. */
  readonly patterns: readonly RegExp[]
}

/**
 * One a line: day | name | words, by day. `A && B`: both must stand in the sentence. `@end NAME`: any way of saying that the
 * person died or was killed; `@taipei`: ties with Beijing in place of those with Taipei. Sources: hand:2026-11-24, public record. Only words that were not used of the thing before its day: "war in Ukraine" was said in 2014.
 */
const TABLE = String.raw`
2001-09-11 | the attacks of 11 September 2001 | \b(?:9/11|September 11 attacks|attacks (?:of|on) (?:September 11|11 September))
2001-12-11 | China’s accession to the WTO | \bChina\b && \b(?:accession to|acceded to|joined|entry into) the (?:WTO|World Trade Organi[sz]ation)
2003-03-20 | the invasion of Iraq | \binvaded Iraq\b|\binvasion of Iraq\b
2006-10-09 | North Korea’s first nuclear test | \b(?:Korea\w*|Pyongyang)\b && \bfirst nuclear test\b
2007-06-07 | Costa Rica’s recognition of Beijing | \bCosta Rica && @taipei
2008-08-08 | the war between Russia and Georgia | \bRusso-Georgian war\b|\bwar (?:with|in) Georgia\b
2008-09-15 | the collapse of Lehman Brothers | \b(?:collapse|bankruptcy|fall|failure) of Lehman
2009-05-25 | North Korea’s second nuclear test | \b(?:Korea\w*|Pyongyang|North)\b && \bsecond nuclear test\b
2010-11-23 | the shelling of Yeonpyeong island | \bYeonpyeong\b && \b(?:shell|attack|bombard)
2010-12-17 | the beginning of the Arab Spring | \bArab Spring\b
2011-02-11 | the fall of Hosni Mubarak | \bMubarak\b && \b(?:oust\w*|toppl\w*|overthr\w*|fall of|resign\w*)
2011-03-11 | the Fukushima nuclear disaster | \bFukushima\b && \b(?:disaster|accident|meltdown|tsunami|earthquake)|\bFukushima\b.{0,60}\bnuclear
2011-05-02 | the killing of Osama bin Laden | @end bin Laden
2011-10-20 | the death of Muammar Gaddafi | @end (?:Gadd?h?afi|Qadd?h?afi)
2011-12-17 | the death of Kim Jong-il | @end Kim Jong[- ][Ii]l
2012-09-11 | Japan’s purchase of the Senkaku islands | \b(?:Senkaku|Diaoyu) && \b(?:nationali[sz]|purchased|bought)
2013-02-12 | North Korea’s third nuclear test | \b(?:Korea\w*|Pyongyang|North)\b && \bthird nuclear test\b
2013-03-05 | the death of Hugo Chávez | @end Ch[aá]vez
2013-06-05 | the disclosures of Edward Snowden | \bSnowden\b && \b(?:leak|reveal|revelation|disclos)
2013-07-03 | the overthrow of Mohamed Morsi | \bMorsi\b && \b(?:oust\w*|overthr\w*|toppl\w*|deposed|removal)
2013-11-23 | China’s air defence zone over the East China Sea | \bEast China Sea\b && \b(?:ADIZ|air[- ]defen[cs]e (?:identification )?zone)
2013-12-05 | the death of Nelson Mandela | @end Mandela
2014-03-08 | the disappearance of flight MH370 | \bMH370\b
2014-03-18 | Russia’s annexation of Crimea | \bCrimea && \bannex
2014-04-07 | the war in eastern Ukraine | \b(?:war|conflict|fighting) in (?:eastern )?Ukraine\b
2014-07-17 | the downing of flight MH17 | \bMH17\b
2015-01-07 | the attack on Charlie Hebdo | \bCharlie Hebdo\b && \b(?:attack\w*|shooting|massacre|killed)
2015-04-25 | the earthquake in Nepal | \bNepal && \b(?:earthquake|quake)
2015-07-14 | the Iran nuclear deal | \bJCPOA\b|\bJoint Comprehensive Plan of Action\b|\b2015 (?:Iran(?:ian)? )?nuclear (?:deal|accord|agreement)
2015-09-30 | the Russian intervention in Syria | \bRuss\w+ (?:air ?strikes|intervention|bombing campaign) in Syria
2015-11-13 | the Paris attacks of November 2015 | \bBataclan\b
2015-11-24 | the downing of a Russian jet by Turkey | \bTurk && \b(?:shot down|downing of|shooting down) && \bRussian (?:fighter|war ?plane|jet|bomber|military)
2015-12-12 | the Paris climate agreement | \bParis (?:climate )?[Aa](?:greement|ccord)\b
2015-12-28 | the comfort-women agreement of Japan and South Korea | \bcomfort women\b && \b2015\b.{0,30}\b(?:agreement|deal|accord)
2016-01-02 | the execution of Nimr al-Nimr | \bal-Nimr\b && \bexecut
2016-01-06 | North Korea’s fourth nuclear test | \b(?:Korea\w*|Pyongyang|North)\b && \bfourth nuclear test\b
2016-01-16 | the lifting of nuclear sanctions on Iran | \bsnapback\b && \bIran
2016-03-17 | the Gambia’s recognition of Beijing | \bGambia && @taipei
2016-06-23 | the Brexit referendum | \bBrexit (?:vote|referendum)\b|\bpost-Brexit\b|\bvoted to leave the (?:EU|European Union|bloc)\b
2016-07-08 | the decision to deploy THAAD in South Korea | \bTHAAD\b && \b(?:decision|decided|deployed|deployment of)\b
2016-07-12 | the arbitral ruling on the South China Sea | \bSouth China Sea\b && \b(?:tribunal|arbitra\w+|The Hague)\b && \b(?:ruled|ruling|award|verdict|rejected|invalidated)\b
2016-07-15 | the coup attempt in Turkey | \bTurk && \b(?:failed|attempted|abortive|botched) (?:military )?coup\b|\bTurk && \bcoup attempt\b
2016-09-09 | North Korea’s fifth nuclear test | \b(?:Korea\w*|Pyongyang|North)\b && \bfifth nuclear test\b
2016-11-25 | the death of Fidel Castro | @end Fidel Castro
2016-12-26 | São Tomé’s recognition of Beijing | \bS[aã]o Tom[eé] && @taipei
2017-02-13 | the killing of Kim Jong-nam | @end Kim Jong[- ][Nn]am
2017-06-05 | the Gulf states’ break with Qatar | \b(?:blockade|embargo) (?:of|on|against) Qatar\b|\bQatar (?:blockade|embargo)\b
2017-06-13 | Panama’s recognition of Beijing | \bPanama && @taipei
2017-06-16 | the Doklam standoff | \b(?:Do[kc]lam|Donglang)\b
2017-07-04 | North Korea’s first intercontinental missile | \b(?:Korea\w*|Pyongyang|North)\b && \bfirst (?:ever )?(?:test of an )?(?:intercontinental ballistic missile|ICBM)
2017-08-25 | the flight of the Rohingya | \bRohingya\b && \b(?:genocide|ethnic cleansing|exodus)\b
2017-09-03 | North Korea’s sixth nuclear test | \b(?:Korea\w*|Pyongyang|North)\b && \bsixth nuclear test\b
2017-10-01 | the Catalan referendum | \bCatal(?:an|onia)\w*\b && \b(?:independence|illegal|banned|disputed|unilateral) (?:referendum|vote|declaration)
2017-11-15 | the fall of Robert Mugabe | \bMugabe\b && \b(?:oust\w*|toppl\w*|overthr\w*|fall of|resign(?:ed|ation))
2017-12-06 | the American recognition of Jerusalem | \brecogni[sz](?:ed|ing|ition)\b && \bJerusalem\b && \bcapital\b && \b(?:Trump|United States|US|U\.S\.|Washington|American)
2018-03-04 | the poisoning of Sergei Skripal | \bSkripal
2018-03-22 | the first American tariffs of the trade war with China | \b(?:US|U\.S\.|Sino)[-–](?:China|US|U\.S\.|American) trade war\b
2018-04-27 | the Panmunjom declaration | \bPanmunjom [Dd]eclaration\b
2018-05-01 | the Dominican Republic’s recognition of Beijing | \bDominican Republic\b && @taipei
2018-05-08 | the American withdrawal from the Iran deal | \b(?:withdrew|withdrawal|pulled out|walked away|abandoned)\b && \b(?:nuclear (?:deal|accord|agreement)|JCPOA)\b && \b(?:Trump|2018)\b
2018-05-26 | Burkina Faso’s recognition of Beijing | \bBurkina && @taipei
2018-06-12 | the Singapore summit of Trump and Kim | \bSingapore\b && \bKim Jong[- ][Uu]n\b && \bTrump\b && \b(?:met|summit)\b
2018-07-16 | the Helsinki summit of Trump and Putin | \bHelsinki\b && \bTrump\b && \bPutin\b
2018-08-21 | El Salvador’s recognition of Beijing | \bSalvador && @taipei
2018-10-02 | the killing of Jamal Khashoggi | @end Khashoggi
2018-10-30 | the South Korean ruling on forced labour | \b(?:[Ss]upreme|top) [Cc]ourt\b && \b(?:forced|wartime) labou?r && \b(?:Korea|Seoul)
2018-12-01 | the arrest of Meng Wanzhou | \bMeng Wanzhou\b
2019-01-23 | Juan Guaidó’s claim to the presidency | \bGuaid[oó]
2019-02-28 | the Hanoi summit of Trump and Kim | \bHanoi summit\b
2019-03-15 | the Christchurch attacks | \bChristchurch (?:mosque|attacks?|shootings?|massacre)\b
2019-04-21 | the Easter bombings in Sri Lanka | \bSri Lanka\b && \bEaster\b && \b(?:bomb|attack)
2019-06-09 | the Hong Kong protests of 2019 | \bHong Kong\b && \b(?:2019 protests|extradition bill)\b
2019-07-04 | Japan’s export curbs on South Korea | \bJapan && \bexport (?:curbs|controls|restrictions)\b && \b(?:Seoul|South Korea)\b && \b(?:hydrogen fluoride|semiconductor|chip|high-tech|whitelist|white list)
2019-08-05 | the end of Kashmir’s special status | \bKashmir\b && \b(?:revo[ck]|strip|abrogat|scrapp)\w*\b
2019-09-14 | the attack on Saudi oil plants at Abqaiq | \bAbqaiq\b|\bSaudi\b && \b(?:attacks? on|strikes? on)\b.{0,40}\boil (?:plants?|facilit|installations?)
2019-09-21 | the Solomon Islands’ recognition of Beijing | \bSolomon && @taipei
2019-09-27 | Kiribati’s recognition of Beijing | \bKiribati && @taipei
2020-01-03 | the killing of Qassem Soleimani | @end Soleimani
2020-01-23 | the outbreak of Covid-19 | \b(?:COVID|Covid|covid)(?:-?19)?\b|\bcoronavirus (?:pandemic|outbreak|crisis)
2020-01-31 | Brexit day | \b(?:UK|Britain|United Kingdom)(?:'s)? (?:left|departure from|exit from) the (?:EU|European Union|bloc)\b
2020-06-15 | the Galwan valley clash | \bGalwan\b
2020-06-30 | Hong Kong’s national security law | \bHong Kong\b && \b[Nn]ational [Ss]ecurity [Ll]aw\b
2020-08-04 | the explosion in the port of Beirut | \bBeirut\b && \b(?:blast|explosion)\b && \bport\b
2020-08-09 | the Belarusian election of 2020 | \bBelarus && \b(?:disputed|rigged|fraudulent|stolen) (?:presidential )?(?:election|vote)
2020-08-20 | the poisoning of Alexei Navalny | \bNavalny && \bpoison
2020-09-15 | the Abraham Accords | \bAbraham Accords\b
2021-01-06 | the storming of the Capitol | \b(?:stormed|storming of|riot at|attack on|assault on) the (?:US |U\.S\. )?Capitol\b|\bJanuary 6 (?:riot|attack|insurrection)
2021-02-01 | the coup in Myanmar | \bMyanmar\b && \b(?:coup|seized power|military takeover|junta)\b
2021-05-23 | the diversion of a Ryanair flight to Minsk | \bRyanair\b && \b(?:Minsk|Belarus)
2021-08-15 | the return of the Taliban to Kabul | \bTaliban\b && \b(?:return(?:ed)? to power|retook|seized Kabul|since taking over|takeover|swept back|2021)\b
2021-09-15 | the AUKUS pact | \bAUKUS\b
2021-12-06 | the diplomatic boycott of the Beijing Olympics | \bdiplomatic boycott\b && \b(?:Olympics|Games)\b
2021-12-10 | Nicaragua’s recognition of Beijing | \bNicaragua && @taipei
2022-02-24 | the invasion of Ukraine | \bUkraine\b && \b(?:full-scale|large-scale) (?:invasion|war|attack)\b|\b(?:Russia|Moscow|Putin)(?:'s|n)? (?:invasion of|invaded) Ukraine\b|\bsince (?:the )?invasion of Ukraine\b|\b(?:Russia-Ukraine|Ukraine) war\b
2022-07-08 | the assassination of Shinzo Abe | @end Abe
2022-08-02 | Pelosi’s visit to Taiwan | \bPelosi\b && \b(?:visited|visit to|trip to|landed in) (?:Taiwan|Taipei)\b
2022-09-08 | the death of Queen Elizabeth II | @end Queen Elizabeth(?: II)?
2022-09-16 | the death of Mahsa Amini | \bMahsa Amini\b
2022-09-26 | the sabotage of Nord Stream | \bNord Stream\b && \b(?:explosions?|sabotage\w*|blasts?|blown up)\b
2022-09-30 | the annexation of four Ukrainian regions | \bannex && \b(?:four|Kherson|Zaporizhzhia)\b && \b(?:Ukrain\w+|Russia\w*|Putin)\b && \bregions?\b
2022-10-22 | the 20th Party Congress | \b(?:20th|[Tt]wentieth) (?:[Nn]ational |Communist )?(?:Party )?(?:[Nn]ational )?[Cc]ongress\b && \b(?:since|after|following|at|elected|emerged|concluded)\b
2022-12-07 | China’s end of zero-Covid | \b[Zz]ero[- ][Cc](?:ovid|OVID)\b && \b(?:end(?:ed|ing)?|abandon\w*|dropp\w*|lift\w*|scrapp\w*|dismantl\w*)\b
2023-01-08 | the lifting of China’s Covid border rules | \bChin(?:a|ese)\b && \b(?:lift\w*|reopen\w*|scrapp\w*|end)\b && \b(?:COVID|Covid|covid|[Pp]andemic)\b && \b(?:restrictions?|quarantine|borders?|isolation|curbs|rules)\b
2023-02-04 | the downing of a Chinese balloon | \b(?:spy|surveillance|Chinese) balloon\b
2023-02-06 | the earthquake in Turkey and Syria | \b(?:earthquake|quake)s?\b && \bSyria\b && \bT(?:urkey|urkiye|ürkiye)\b
2023-03-10 | the Saudi–Iranian accord of Beijing | \bSaudi\b && \bIran && \b(?:brokered by (?:China|Beijing)|Beijing-brokered|China-brokered|Chinese-brokered|brokered)\b
2023-03-13 | the change of government in Beijing of March 2023 | \b(?:twice-a-decade|twice a decade|once-in-five-years|five-yearly)\b && \b(?:transition|reshuffle|changeover)\b && \b(?:completion|completed|complete|after|following|followed)\b
2023-03-17 | the warrant of the ICC against Putin | \b(?:ICC|International Criminal Court)\b && \bwarrant\b && \bPutin\b
2023-03-26 | Honduras’ recognition of Beijing | \bHondura[sn] && @taipei
2023-04-04 | Finland’s accession to NATO | \bFinland\b && \b(?:joined|became (?:a|the) \w+ member of) (?:NATO|Nato|the alliance)\b
2023-04-15 | the war in Sudan | \bRapid Support Forces\b && \b(?:war|fighting|battl\w+|conflict)\b
2023-06-06 | the destruction of the Kakhovka dam | \bKakhovka\b && \b(?:destr|collaps|breach|blown)
2023-06-24 | the Wagner mutiny | \b(?:Wagner|Prigozhin)\b && \b(?:mutiny|rebellion|uprising|revolt)\b
2023-07-25 | the removal of Qin Gang | \bQin Gang\b && \b(?:removed|ousted|dismissed|replaced|disappear\w*|removal)\b
2023-07-26 | the coup in Niger | \bNiger\b && \bcoup\b
2023-08-18 | the Camp David summit of the United States, Japan and South Korea | \bCamp David\b && \b(?:Yoon|Kishida)\b
2023-08-23 | the death of Yevgeny Prigozhin | @end Prigozhin
2023-08-24 | the release of treated water from Fukushima | \bFukushima\b && \b(?:began|began to|started|since|after|followed|following|over)\b && \b(?:releas|discharg|dump)\w*\b|\b(?:ban|suspen\w+|restrictions?)\b.{0,30}\bJapanese (?:seafood|aquatic|marine)
2023-08-30 | the coup in Gabon | \bGabon && \bcoup\b
2023-09-18 | Canada’s charge over the killing of Hardeep Singh Nijjar | \bNijjar\b
2023-10-07 | the Hamas attack on Israel | \b(?:October 7|Oct\. 7|7 October|October 7th)\b && \b(?:Hamas|Israel|attacks?|massacre)|\b(?:Israel[-–]Hamas|Gaza) war\b
2023-10-27 | the death of Li Keqiang | @end Li Keqiang
2023-11-15 | the Woodside summit of Biden and Xi | \b(?:Woodside|Filoli)\b
2023-11-19 | the Houthi attacks on shipping | \bHouthi && \bRed Sea\b && \b(?:shipping|vessels?|ships?)\b
2024-01-01 | the port agreement of Ethiopia and Somaliland | \bEthiopia && \bSomaliland\b && \b(?:memorandum|agreement|deal|MoU|accord)\b
2024-01-13 | the election of Lai Ching-te | (?<![Vv]ice )\b[Pp]resident (?:William )?Lai\b
2024-01-24 | Nauru’s recognition of Beijing | \bNauru && @taipei
2024-02-16 | the death of Alexei Navalny | @end Navalny
2024-03-07 | Sweden’s accession to NATO | \bSweden\b && \b(?:joined|became (?:a|the) \w+ member of) (?:NATO|Nato|the alliance)\b
2024-03-22 | the Crocus concert hall attack | \bCrocus (?:City|concert)
2024-04-01 | the strike on Iran’s consulate in Damascus | \b(?:consulate|consular|embassy)\b && \bDamascus\b && \bIran && \b(?:Israel\w*|strikes?|attack|bomb)
2024-05-19 | the death of Ebrahim Raisi | @end Raisi
2024-05-20 | the inauguration of Lai Ching-te | \bLai\b && \b(?:inaugurated|inauguration|took office)\b && \bTaiwan
2024-06-19 | the treaty of Russia and North Korea | \b(?:North Korea\w*|Pyongyang)\b && \b(?:troops|soldiers)\b && \b(?:Kursk|fight(?:ing)? (?:for|alongside|against))\b
2024-07-13 | the attempt on Trump’s life in Butler | \bTrump\b && \bassassination attempt\b
2024-07-18 | the Third Plenum of the 20th Central Committee | \b[Tt]hird [Pp]lenum\b && \b20th\b
2024-07-31 | the killing of Ismail Haniyeh | @end Haniyeh
2024-08-05 | the fall of Sheikh Hasina | \bHasina\b && \b(?:ousted|ouster|fled|toppled|overthrown|fall of)\b
2024-08-06 | the Ukrainian incursion into Kursk | \bKursk\b && \b(?:incursion|offensive)\b
2024-09-18 | the stabbing of a Japanese boy in Shenzhen | \b(?:stabb\w+|knife attack|killed)\b && \bJapanese\b && \b(?:boy|child|schoolboy|pupil)\b && \b(?:Shenzhen|China|Chinese)\b
2024-09-27 | the killing of Hassan Nasrallah | @end Nasrallah
2024-10-21 | the Indian–Chinese accord on patrols | \bpatrol && \b(?:agreement|accord|arrangement|deal|pact)\b && \b(?:Line of Actual Control|LAC|Ladakh)\b
2024-12-03 | martial law in South Korea | \bmartial law\b && \b(?:Yoon|South Korea\w*|Seoul)\b
2024-12-08 | the fall of Bashar al-Assad | \b(?:fall|ouster|ousting|toppling|overthrow) of (?:Syria(?:'s|n) )?(?:[\w-]+ ){0,4}Assad\b|\bAssad(?: regime)?(?:'s (?:fall|ouster)| was (?:toppled|ousted|overthrown)| fell| fled)
2025-01-20 | Trump’s return to the White House | \bTrump\b && \b(?:returned to (?:the White House|office|power)|return to (?:the White House|office|power)|second inauguration)\b
2025-02-28 | the Oval Office quarrel of Trump and Zelensky | \bOval Office\b && \bZelensk
2025-03-28 | the earthquake in Myanmar | \bMyanmar\b && \b(?:earthquake|quake)
2025-04-02 | the “Liberation Day” tariffs | \bLiberation Day\b && \btariff
2025-04-04 | the removal of Yoon Suk Yeol | \b(?:ousted|former|impeached|deposed) (?:[\w-]+ ){0,3}(?:President )?Yoon Suk[- ][Yy]eol\b
2025-04-21 | the death of Pope Francis | @end Pope Francis
2025-04-22 | the Pahalgam attack | \bPahalgam\b
2025-05-07 | Operation Sindoor | \b[Oo]peration Sindoor\b
2025-05-08 | the election of Pope Leo XIV | \bPope Leo\b
2025-06-13 | the twelve-day war of Israel and Iran | \b(?:12-day|twelve-day) war\b
2025-06-22 | the American strikes on Fordow | \bFordow\b && \b(?:struck|strikes?|bomb\w*|attack\w*)\b && \b(?:US|U\.S\.|American|United States|Trump)
2025-07-24 | the border fighting of Thailand and Cambodia | \b(?:Thai|Thailand)\b && \bCambodia && \b(?:five-day (?:war|conflict|clash)|border (?:war|clashes))\b
2025-08-15 | the Alaska summit of Trump and Putin | \bAlaska\b && \bPutin\b && \b(?:met|summit|meeting|talks)\b
2025-09-09 | the Israeli strike on Doha | \bDoha\b && \b(?:Israeli|Israel's) (?:air ?)?(?:strike|attack)
2025-09-29 | the twenty-point plan for Gaza | \b20-point\b && \bGaza\b|\bBoard of Peace\b
2025-10-30 | the Busan meeting of Trump and Xi | \bBusan\b && \bXi\b && \bTrump\b
2025-11-07 | Takaichi’s remarks on Taiwan in the Diet | \bTakaichi\b && \bTaiwan\b && \b(?:remarks?|comments?|statement|suggested|said)\b
`

/** "the death of X", "X's assassination", "X was killed", "the late X". */
function sayEnd(name: string): string {
  const end = '(?:death|killing|assassination|murder|funeral|slaying)'
  const person = `(?:[\\w.'’-]+ ){0,6}(?:${name})\\b`
  return `\\b${end} of ${person}|\\b(?:${name})(?:'s|’s) ${end}\\b|\\b(?:${name}) (?:was|had been|were) (?:killed|assassinated|murdered|shot dead)\\b|\\b(?:${name}) died\\b|\\bthe late (?:[\\w.'’-]+ ){0,4}(?:${name})\\b`
}

/** "established diplomatic relations with China", "switched recognition from Taiwan". */
const SWITCHED = [
  String.raw`\b(?:established?|establishing|establishment of|opened|forged) (?:formal |official )?(?:diplomatic )?(?:relations|ties)\b|\b(?:switched|switch of|switching)\b.{0,40}\b(?:recognition|ties|allegiance|relations)\b|\b(?:cut|broke|severed|ended)\b.{0,30}\b(?:ties|relations)\b.{0,12}\bTai(?:wan|pei)`,
  String.raw`\b(?:China|Beijing|Taiwan|Taipei|PRC)\b`,
]

function readLine(line: string): Landmark {
  const [date = '', label = '', ...rest] = line.split(' | ')
  const day = readDay(date)
  const words = rest.join(' | ')
  if (day === null || words === '') throw new RangeError(`landmarks: unreadable line "${line}"`)
  const sources = words.startsWith('@end ')
    ? [sayEnd(words.slice(5))]
    : words.split(' && ').flatMap((source) => (source === '@taipei' ? SWITCHED : [source]))
  return { day, label, patterns: sources.map((source) => new RegExp(source)) }
}

export const LANDMARKS: readonly Landmark[] = TABLE.trim().split('\n').map(readLine)
