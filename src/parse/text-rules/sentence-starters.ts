// Words that, with a capital in running prose, most often begin a sentence: "… from the U.S. He will return."

/** Lower-case. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we i you his her its their our my your in on at for from by with after
  before during since while when where as if although though because but and or so yet however meanwhile still also both
  each all some many most several few no not there here what who why how according despite under until once then now
  another one two such even only last earlier later among between against to of`.split(/\s+/),
)
