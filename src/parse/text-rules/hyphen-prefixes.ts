// Word beginnings that stay with their word across a hyphen, as English treebanks have it: "co-founder", "pre-war".

/** Lower-case, without the hyphen. Other hyphenated compounds are three tokens: "US", "-", "led". */
export const hyphenPrefixes: ReadonlySet<string> = new Set(
  `e non pre post co anti pro ex re mid semi multi sub neo over under un counter cross inter intra micro mini
  mega ultra arch hyper psycho socio dis mis bi tri infra extra trans proto pseudo super meta para poly mono
  hydro electro thermo bio nano contra`.split(/\s+/),
)

/** Word endings that stay with their word across a hyphen. */
export const hyphenSuffixes: ReadonlySet<string> = new Set(['esque', 'ish'])
