// Words that may stand for a party without a name: who reads a sentence must not pass over "It also cut the water supply."

/** Lower-case pronouns and nouns. */
export const partySigns: ReadonlySet<string> = new Set(
  `he she it they them him her its their his we us our i who which both each neither either one ones this these those
  all others other another side sides country countries state states nation nations government governments ministry
  minister ministers president premier chancellor king queen emir crown prince leader leaders official officials
  envoy envoys ambassador ambassadors diplomat diplomats consul delegation delegates spokesman spokeswoman spokesperson
  parliament lawmakers senator senators party parties opposition army navy military troops forces soldiers police ships
  vessel vessels warship warships jet jets aircraft coast guard rebels militants protesters demonstrators crowd court
  company companies firm firms bank regulator authorities agency bloc union alliance capital counterpart counterparts
  neighbour neighbours neighbor neighbors ally allies rival rivals partner partners host guest visitor visitors people
  citizens nationals tourists students two three trio pair foreign bilateral joint summit talks meeting visit`.split(
    /\s+/,
  ),
)
