// The fixed text of the bench: a news article in our own words, and as many variations of it as are asked for.

const paragraphs = [
  'RAVENPORT, March 14 (Tidewater Wire) — The foreign minister of Norway, Ingrid Solheim, flew home on Tuesday after two days of talks with her Peruvian counterpart, saying that the dispute over fishing licences in the southern ocean was "closer to an end than it has been for a decade."',
  'Ms. Solheim, who had never visited the country before, met President Ramiro Quispe at the old customs house in the harbour. The two sides signed a memorandum on the inspection of trawlers, agreed to reopen the consulate that was shut in 2019, and set up a joint commission of six experts. It will meet for the first time in May.',
  "Peru had recalled its ambassador to Oslo in November, when a Norwegian patrol vessel detained the crew of the trawler Santa Rosalia some 40 km off the coast. Norway said then that the ship had ignored three warnings; Peru called the arrest an act of piracy and summoned the chargé d'affaires twice in one week.",
  '"We don\'t forget what happened," Mr. Quispe told reporters. "But neighbours on the same sea can\'t go on shouting at each other for ever. I have asked the navy to stand down, and I expect that Norway will do the same."',
  'Asked whether the crew would be freed, Ms. Solheim said that this was a matter for the courts. Her spokesman, Lt. Col. Jon A. Brekke, later denied a report in the daily La Marea that the government had already paid $3.2 million to the owners.',
  'The opposition in Lima was not convinced. Former prime minister Elena Ccori accused the president of giving away "the richest waters of the Pacific for a handshake" and demanded a vote in Congress. Several hundred fishermen marched to the Norwegian embassy on Monday, where police kept them at a distance; nobody was hurt.',
  'The European Union, which has sold licences of its own in the region since 1998, welcomed the memorandum. The U.S. State Department said it was following the talks and urged both governments to publish the text. China, whose fleet is the largest in those waters, declined to comment.',
  'Trade between the two countries came to 1,870 million dollars last year, about 4.5% less than in 2022. Oslo had threatened in January to suspend a loan for the port of Ilo, and Lima had answered with a tariff of 12 per cent on salmon. Both measures are to be lifted by June 30, according to a statement that was issued after the meeting.',
  'Analysts were cautious. "The commission has no power to fine anyone," said Dr. Tomasz Wilk of the Institute for Maritime Law in Gdansk. "If a captain turns off his transponder at 2 a.m., who will know?" He noted that a similar body, created by Chile and Argentina in the 1990s, had met only four times.',
  'Ms. Solheim is due to visit Ecuador and Colombia next week. She has invited Mr. Quispe to Bergen in the autumn, when Norway will host a conference on the law of the sea; his office said that he hoped to attend.',
]

const swaps: readonly (readonly [RegExp, readonly string[]])[] = [
  [/Norwegian/g, ['Norwegian', 'Danish', 'Kenyan', 'Korean', 'Turkish', 'Thai']],
  [/Norway/g, ['Norway', 'Denmark', 'Kenya', 'South Korea', 'Turkey', 'Thailand']],
  [/Peruvian/g, ['Peruvian', 'Ghanaian', 'Polish', 'Indian', 'Mexican', 'Fijian']],
  [/Peru\b/g, ['Peru', 'Ghana', 'Poland', 'India', 'Mexico', 'Fiji']],
  [/Solheim/g, ['Solheim', 'Kjeldsen', 'Wanjiru', 'Han', 'Aydin', 'Srisai']],
  [/Quispe/g, ['Quispe', 'Boateng', 'Nowak', 'Sharma', 'Ortega', 'Vakata']],
]

/** One article: its first paragraph tells its number, so that no two are the same. */
function makeArticle(number: number): string {
  let text = paragraphs.join('\n\n')
  for (const [pattern, names] of swaps) text = text.replace(pattern, names[number % names.length] ?? '')
  return text
    .replace('March 14', `March ${1 + (number % 28)}`)
    .replace('1,870', `${1 + (number % 9)},${100 + (number % 900)}`)
}

/** `count` articles, always the same ones. */
export function makeArticles(count: number): string[] {
  return Array.from({ length: count }, (_, number) => makeArticle(number))
}
