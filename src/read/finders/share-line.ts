// In: the lines; out: share buttons, the names of networks and bare counts marked as boilerplate ("202", "0", "SHARE").

import type { Finder } from '../reading.js'

const network =
  '(?:facebook|messenger|twitter|x|tweet|whats ?app|linked ?in|telegram|pinterest|reddit|tumblr|flipboard|instagram|youtube|tiktok|threads|bluesky|mastodon|wechat|weibo|viber|line|rss|e-?mail|print|pdf|copy(?: the)? link|link copied!?|linkedin|google\\+?|google news|pocket|sms|more|save|bookmark|listen|comments?|likes?|shares?|sharethis|follow|views?|plus)'
const shareOnly = new RegExp(
  `^(?:(?:share|post|pin|send|follow|tweet|like|save|print|e-?mail)(?: (?:this|us|it|on|to|via|by|with|the|a|an|our|article|story|post|page|link|friends?|news|now|${network}))*|${network}(?:[\\s,|/·•]+${network}){0,20})[:!]?$`,
  'i',
)
const count =
  /^(?:[+(]?\d[\d.,]{0,12}\s?[km]?\)?|\d[\d.,]{0,9}\s?[km]?\s+(?:shares?|comments?|views?|likes?|reactions?|retweets?|reads?|min(?:ute)?s?(?: read)?)|(?:shares?|comments?|views?|likes?|reads?|hits)\s*[:(]?\s*\d[\d.,]{0,9}\)?|\d{1,3}[- ]min(?:ute)?s?\.? (?:read|listen)|reading time:?.{0,20}|(?:estimated )?read(?:ing)? time.{0,20}|(?:no|leave a|add a|post a|view|write a|\d+) comments?(?: yet)?)$/i

/** Marks share buttons and counts. */
export const findShareLines: Finder = ({ lines }) => {
  for (const line of lines) {
    if (line.kind !== null || line.text.length > 120) continue
    if (shareOnly.test(line.text) || count.test(line.text)) line.kind = 'boilerplate'
  }
}
