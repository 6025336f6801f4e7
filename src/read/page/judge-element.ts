// In: an element; out: what its tag, role, class and id say of it: left out, doubtful, or likely to hold the article.

import type { PageElement } from './parse-page.js'

const leftOut = new Set(
  'script style noscript template svg canvas iframe object embed applet head title meta link base button input select option optgroup textarea label fieldset datalist dialog nav footer aside menu audio video map area picture source track math figcaption'.split(
    ' ',
  ),
)
const roles =
  /^(?:navigation|banner|complementary|contentinfo|dialog|alertdialog|search|menu|menubar|toolbar|tablist|alert|tooltip|button|form)$/i
const edge = '(?:^|[-_ ])'
const close = '(?=$|[-_ ])'
// What is never the article, however long it is.
const hardWords = new RegExp(
  `${edge}(?:comments?|comment-?list|disqus|livefyre|respond|replies|relatedposts|jp-relatedposts|related|recommend(?:ed|ations?)?|outbrain|taboola|promos?|promotions?|promoted|sponsor(?:ed|s)?|advert|adverts|advertisement|advertising|newsletters?|subscribe|signup|sign-up|footer|footnav|nav|navbar|navigation|subnav|menus?|breadcrumbs?|crumbs?|masthead|pagination|pager|popup|pop-up|modal|lightbox|cookies?|consent|gdpr|trending|most-?(?:read|popular|viewed)|more-?(?:stories|news|from|on|links)|read-?(?:more|next|also)|up-?next|also-?(?:read|like)|author-?(?:bio|box|info|card)|about-?author|biography|visually-hidden|screen-reader-text|sr-only|captions?|wp-caption-text|copyright|combx|ticker|teasers?|key-?points|cta|highlights|(?:rollover|popover|hover|tooltip)-(?:block|content|card|box))${close}`,
  'i',
)
// What usually is not, though whole pages are sometimes wrapped in it ("content-with-sidebar").
const softWords = new RegExp(
  `${edge}(?:share|sharing|share-?(?:bar|tools|buttons|links|icons)|social|sociable|addthis|sharedaddy|ads?|adslot|adunit|dfp|banner|subscription|sidebars?|side-bar|rail|right-rail|foot|topbar|toolbar|tools|paging|widgets?|overlay|tooltip|tags?|tag-?list|tag-links|topics|keywords|popular|bylines?|dateline|timestamp|meta|metadata|entry-meta|post-meta|article-meta|print|printonly|hidden|hide|skip|search|login|carousel|slider|playlist|video-?(?:player|playlist|container|js)|gallery|thumbs?|credits?|disclaimer|feedback|poll|quiz|toc|table-of-contents|shoutbox|community|extra|legends|agegate|supplemental|yom-remote|partners?|affiliate|disclosure)${close}`,
  'i',
)
const bodyWords =
  /(?:^|[-_ ])(?:article-?_{0,2}(?:body|content|text|copy|main)|articlebody|entry-?content|post-?(?:content|body|text)|story-?(?:body|content|text|copy)|storytext|body-?(?:copy|content|text)|news-?(?:body|content|text)|content-?(?:body|article)|main-?(?:content|text)|page-?content|article-?wrap|blog-?content|text-?body|td-post-content|rich-?text|zn-body__paragraph)(?=$|[-_ ])/i

export type Judgement = 'out' | 'hard' | 'soft' | 'open' | 'body'

/** Judges one element by itself; its text is judged elsewhere. */
export function judgeElement(element: PageElement): Judgement {
  const { tag, attributes } = element
  if (leftOut.has(tag) || isHidden(attributes)) return 'out'
  if (/\barticleBody\b/.test(attributes.itemprop ?? '')) return 'body'
  if (tag === 'html' || tag === 'body' || tag === 'article' || tag === 'main') return 'open'
  if (roles.test(attributes.role ?? '')) return 'out'
  const names = splitCamel(`${attributes.class ?? ''} ${attributes.id ?? ''}`)
  if (names.length < 2) return 'open'
  if (bodyWords.test(names)) return 'body'
  // A cell's class names what stands in its column.
  if (tag === 'td' || tag === 'th' || tag === 'tr') return 'open'
  return hardWords.test(names) ? 'hard' : softWords.test(names) ? 'soft' : 'open'
}

function isHidden(attributes: PageElement['attributes']): boolean {
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')
}

/** "relatedPosts" and "related__posts" both become "related-posts". */
function splitCamel(names: string): string {
  return names
    .slice(0, 500)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/__|--/g, '-')
    .trim()
}
