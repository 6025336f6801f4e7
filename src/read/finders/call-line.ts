// In: the lines; out: what asks the reader to do something (read on, subscribe, accept cookies) and advert markers as boilerplate.

import type { Finder } from '../reading.js'

/** Whole short lines that are buttons, labels and markers. */
const label =
  /^(?:adverts?|adverti[sz]e?ments?|this (?:slideshow|video|page|site|feature|content) requires javascript\b.{0,80}|please enable javascript\b.{0,80}|advertisement\b.{0,60}|ad|ads by .{0,40}|sponsored(?: content| links?)?|promoted(?: content)?|paid post|story continues(?: below)?.{0,60}|article continues (?:below|after).{0,40}|continue reading.{0,80}|(?:scroll|swipe) (?:down|up|left|right)\b.{0,40}|read (?:more|also|next|on|full (?:story|article)|the full (?:story|article)|it here|in app)\b.{0,3}|(?:see|learn|find out|load|show|view|discover) more\b.{0,30}|view (?:all|comments|gallery|image|in gallery|original|full).{0,40}|see also|(?:full )?transcript|watch(?: now| live| the video| video)?|play(?: video)?|video|videos|photos?|gallery|image|listen(?: to this article| now)?.{0,20}|print(?: this)?(?: article| page)?|download(?: pdf| the app)?|back to (?:top|the top|home).{0,20}|top|menu|search|close|open|skip(?: to (?:main )?content)?|skip (?:ad|advertisement|navigation)|loading\.{0,3}|next|previous|prev|next (?:article|story|post)|previous (?:article|story|post)|sections?|tags?|tags?:.{0,160}|topics?|topics?:.{0,160}|keywords?:.{0,160}|filed under.{0,120}|categor(?:y|ies):?.{0,80}|posted in.{0,80}|explore more.{0,60}|more on this(?: story| topic)?|more from.{0,60}|home|home ?page|latest|latest news|breaking(?: news)?|live(?: updates?)?|opinion|log ?in|sign ?in|sign ?up|register|subscribe(?: now| today| here)?|my account|e-?paper|today'?s paper|contact(?: us)?|about(?: us)?|help|faqs?|feedback|careers|sitemap|site map|rss feeds?|(?:privacy|cookie|cookies) (?:policy|notice|settings|preferences)|terms (?:of (?:use|service)|and conditions|& conditions)|accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences|settings)|got it|ok|no thanks|maybe later|change text size|text size.{0,20}|font size.{0,20}|(?:small|medium|large) text|gift (?:this |full )?article|a|report (?:this|a typo|an error).{0,60}|(?:suggest|submit) a correction|corrections?|editor'?s? picks?|most (?:read|popular|viewed|shared|recent)|trending(?: now)?|popular(?: now| stories)?|recommended(?: for you| stories| reading)?|related(?: (?:articles?|stories|news|content|links?|topics?|posts?|coverage|reading))?:?|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|what to read next|up next|follow us(?: on)?.{0,80}|join us on.{0,60}|get the app|source|sources|source:? ?link|original (?:article|source|link)|via|@highlight|highlights?|key points|story highlights|ends?|-+ ?ends? ?-+|-?30-?|#{1,5}|\*{3,}|[-_=~*•. ]{3,}|\|+|\W{1,3})$/i

/** Openings of lines that ask for something, at up to 400 characters. */
const appeal =
  /^(?:(?:please )?(?:click|tap) (?:here|on|to)\b|read more[:\-–—>»]|read also[:\-–—]|also read[:\-–—]?|(?:also|must|don't miss)[ -]read\b|see also[:\-–—]|related[:\-–—]|watch[:\-–—]|listen[:\-–—]|more[:] |(?:subscribe|sign up|register|log in|sign in|create an account)\b.{0,120}\b(?:newsletters?|alerts?|inbox|emails?|to (?:read|continue|comment|access|view))\b|to (?:read|continue reading|access|view) (?:the|this|more|the full|full)\b.{0,80}(?:subscribe|sign|log|register|visit|click|here)|for (?:more|further|full) (?:details?|information|on this|coverage|news|stories)\b.{0,120}\b(?:visit|see|click|contact|go to|read)\b|(?:get|receive|sign up for) (?:the|our|all|more|breaking|daily|weekly|unlimited)\b.{0,120}\b(?:newsletter|inbox|email|e-mail|alerts?|app|delivered|access)\b|(?:our|the) (?:newsletter|free app)\b|(?:we|this (?:web)?site|our (?:web)?site)\b.{0,40}\buses? cookies|by (?:clicking|continuing to|signing up|subscribing|using (?:this|our)|submitting your)\b.{0,140}\b(?:agree|accept|consent|policy|terms)|(?:download|install) (?:our|the)\b.{0,60}\bapp\b|follow (?:us|our|@)|join (?:our|the)\b.{0,60}\b(?:channel|community|group|newsletter|telegram|whatsapp|conversation)|like us on|find us on|support (?:our|independent|quality)\b.{0,80}|(?:already|not) a (?:subscriber|member)|become a (?:member|subscriber|patron)\b|as a subscriber\b|this (?:article|story|content|post) is (?:for|only|available (?:only )?to|reserved|exclusive)\b|you(?:'ve|’ve| have) (?:reached|read|used)\b.{0,60}\b(?:limit|articles?|free)|(?:enjoy|start|get) .{0,40}free trial|share (?:this|your)\b|have (?:a|you got a) (?:tip|story)|do you have\b.{0,80}\b(?:story|tip|information)\b|(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed\b|disclaimer\s*[:\-–—]|(?:most|read|watch|top) (?:read|stories|video)s?[:\-–—]|(?:all rights reserved|no part of this)|(?:©|\(c\)|copyright\b[^.]{0,12}(?:©|\d{4}|by|\()))/i

/** "As a subscriber you can …": the reader is addressed, and it is about subscribing. */
function addressesReader(text: string): boolean {
  return (
    /\b(?:you|your)\b/i.test(text) &&
    /\b(?:subscri(?:be|bers?|ption)|newsletter|inbox|log in|ad-?blocker)\b/i.test(text) &&
    !/["“”]/.test(text)
  )
}

/** Marks calls, labels and markers. */
export const findCallLines: Finder = ({ lines }) => {
  for (const [i, line] of lines.entries()) {
    if (line.kind !== null || line.mark === 'title') continue
    const { text } = line
    const next = lines[i + 1]
    // What follows the marker sums the article up.
    if (text === '@highlight' && next !== undefined) next.mark ??= 'bullet'
    if (text.length <= 180 && label.test(text)) line.kind = 'boilerplate'
    else if (text.length <= 400 && appeal.test(text)) line.kind = 'boilerplate'
    else if (text.length <= 250 && addressesReader(text)) line.kind = 'boilerplate'
    else if (text.length <= 300 && /\ball rights reserved\b/i.test(text)) line.kind = 'boilerplate'
    else if (/^(?:https?:\/\/|www\.)\S{3,2000}$/.test(text)) line.kind = 'boilerplate'
  }
}
