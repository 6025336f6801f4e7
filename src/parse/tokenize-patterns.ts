// Sticky patterns for what the tokenizer takes as one piece; each is bounded, so that no text makes them slow.

export const patterns = {
  email: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,6}/uy,
  url: /(?:(?:https?|ftp):\/\/|mailto:|www\.)[^\s<>"“”«»]{1,2000}/iuy,
  dotted: /[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,6}(?![\p{L}\p{N}_])/uy,
  /** A file's name with marks in it: "plan-#12-b.doc", "-FINAL.pdf". */
  file: /[\p{L}\p{N}_#%~-]{0,80}\.(?:docx?|xlsx?|pptx?|pdf|txt|rtf|csv|jpe?g|png|gif|html?|zip|exe)(?![\p{L}\p{N}])/iuy,
  path: /\/[^\s<>"“”«»()]{0,500}/uy,
  degree: /(?:Ph\.D|M\.Sc|B\.Sc|M\.Phil|D\.Phil|B\.Ed|M\.Ed|Ed\.D|Lt\.-Gen|Maj\.-Gen)\.?(?!\p{L})/uy,
  acronym: /\p{L}\.(?:\p{L}\.){1,20}(?![\p{L}\p{N}])/uy,
  openAcronym: /\p{L}(?:\.\p{L}){1,20}(?![\p{L}\p{N}.])/uy,
  company: /\p{Lu}{1,5}&\p{Lu}{1,4}(?!\p{L})/uy,
  /** A share's code and its exchange: "(GZX.N)". */
  ticker: /\p{Lu}{2,5}\.\p{Lu}{1,2}(?![\p{L}\p{N}.])/uy,
  currency: /(?:US|AU|CA|NZ|HK|NT|SG|MX|A|C|R|S|U)\$(?=\d|\s|$)/uy,
  slashed: /(?:w\/out|w\/o|w\/|b\/t|b\/c|n\/a|s\/he|[Ii]\/[CcSs]|[Ll]\/[Cc])(?![\p{L}\p{N}])/uy,
  starred: /\p{L}{1,8}[*#]{1,6}\p{L}{1,8}/uy,
  word: /[\p{L}\p{M}_][\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]{0,199}/uy,
  /** Letters glued to an amount, "IRR200,000", "PM2.5", "Rs1000": where the figure begins. */
  glued: /(?:\p{Lu}\p{L}{0,2}(?=\d{1,3}(?:,\d{3})|\d{1,9}\.\d)|(?:AD|BC|Rs|EUR|USD|GBP|RMB)(?=\d))/uy,
  letters: /\p{L}[\p{L}\p{M}]{0,99}/uy,
  phone:
    /\+?(?:\d{1,3}[-.])?\d{3}[-./]\d{3}[-.]\d{4}(?![\d-])|\d{3}-\d{4}(?![\d-])|\d{5}-\d{4}(?![\d-])|\d-\d{4}(?![\d-])/uy,
  date: /(?:\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{2,4}|\d{1,4}\/\d{1,2}\/\d{1,4})(?![\d-])/uy,
  fraction: /(?:1\/[23458]|2\/[35]|3\/[458]|4\/5|[57]\/8)(?![\d/])/uy,
  monthDay: /\d{1,2}\/\d{1,2}(?![\d/])/uy,
  time: /\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/uy,
  number: /[+.]?(?:\d{1,3}(?:,\d{3}){1,20}(?![\d])(?:\.\d{1,30})?|\d{1,40}(?:\.\d{1,30}){0,6})/uy,
  alphanumeric: /[\p{L}\p{N}_]{1,100}/uy,
  decade: /['’]s(?![\p{L}\p{N}])/uy,
  shortYear: /['’‘]\d{2}s?(?![\p{L}\p{N}])/uy,
  clitic: /(?:['’`´](?:s|re|ve|ll|d|m)|n['’`´]t)(?![\p{L}\p{N}])/iuy,
  emoticon: /(?:[:;=]['-]?[)(DPpO\]|\\/]|>:\(|<3|\^_\^|-_-)(?=[\s.,!?]|$)/uy,
  art: /[-=<>|+*_~^]{4,500}/uy,
  dots: /\.{2,500}|\.[?!]{1,500}|…{1,20}\.{0,3}|[!?]{1,500}/uy,
  dash: /-{2,500}|[–—―]{1,20}/uy,
  quotePair: /''|``|‘’|<<|>>/uy,
  symbolRun: /([*=_~#+<>|^&$])\1{1,500}/uy,
  /** Four and more of one mark are no punctuation: "((((((" is one token. */
  markRun: /([^\p{L}\p{N}\s])\1{3,199}/uy,
  handle: /[@#]\p{L}[\p{L}\p{N}_]{0,60}/uy,
  emoji:
    /(?:\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]){0,12}){4,40}|\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]){0,12}/uy,
  control: /(?:(?!\s)\p{C}){1,200}/uy,
  anything: /.\p{M}{0,40}/suy,
} as const satisfies Record<string, RegExp>

/** End of the match of `pattern` standing exactly at `at`, or -1. */
export function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}
