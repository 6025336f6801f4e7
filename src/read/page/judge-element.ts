// In: an element; out: what its tag, role, class and id say of it: left out, doubtful, or likely to hold the article.

import type { PageElement } from './parse-page.js'

const leftOut = new Set(
  'script style noscript template svg canvas iframe object embed applet head title meta link base button input select option optgroup textarea label fieldset datalist dialog nav footer aside menu audio video map area picture source track math figcaption'.split(
    ' ',
  ),
)
const roles =
  /^(?:navigation|banner|complementary|contentinfo|dialog|alertdialog|search|menu|menubar|toolbar|tablist|alert|tooltip|button|form)$/i
const junkWords =
  /(?:^|[-_ ])(?:comments?|comment-?list|disqus|livefyre|respond|replies|share|sharing|shares?-?(?:bar|tools|buttons|links|icons)|social|sociable|addthis|sharedaddy|jp-relatedposts|related|relatedposts|recommend(?:ed|ations?)?|outbrain|taboola|promos?|promotions?|promoted|sponsor(?:ed|s)?|ads?|advert|adverts|advertisement|advertising|adslot|adunit|dfp|banner|newsletters?|subscribe|subscription|signup|sign-up|sidebar|sidebars|side-bar|rail|right-rail|footer|foot|footnav|nav|navbar|navigation|subnav|menu|menus|breadcrumbs?|crumbs?|masthead|topbar|toolbar|tools|pagination|pager|paging|widget|widgets|popup|pop-up|modal|overlay|lightbox|tooltip|cookies?|consent|gdpr|tags?|taglist|tag-list|tag-links|topics|keywords|trending|popular|most-?(?:read|popular|viewed)|more-?(?:stories|news|from|on|links)|read-?(?:more|next|also)|up-?next|also-?(?:read|like)|author-?(?:bio|box|info|card)|about-?author|biography|byline|bylines|dateline|timestamp|meta|metadata|entry-meta|post-meta|article-meta|print|printonly|hidden|hide|visually-hidden|screen-reader-text|sr-only|skip|search|login|carousel|slider|playlist|video-?(?:player|playlist|container|js)|gallery|thumbs?|captions?|wp-caption-text|credits?|copyright|disclaimer|feedback|poll|quiz|toc|table-of-contents|shoutbox|combx|community|extra|legends|agegate|supplemental|yom-remote|ticker|teaser|teasers|partners?|affiliate|disclosure)(?=$|[-_ ])/i
const bodyWords =
  /(?:^|[-_ ])(?:article-?_{0,2}(?:body|content|text|copy|main)|articlebody|entry-?content|post-?(?:content|body|text)|story-?(?:body|content|text|copy)|storytext|body-?(?:copy|content|text)|news-?(?:body|content|text)|content-?(?:body|article)|main-?(?:content|text)|page-?content|article-?wrap|blog-?content|text-?body|td-post-content|rich-?text|zn-body__paragraph)(?=$|[-_ ])/i

export type Judgement = 'out' | 'junk' | 'open' | 'body'

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
  return junkWords.test(names) ? 'junk' : 'open'
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
