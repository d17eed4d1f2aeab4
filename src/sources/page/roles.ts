import type { Element } from './tree.ts';
import { attribute } from './tree.ts';

/** What the markup says of the text below an element. `headline` is a heading of the first order. */
export type Role = 'headline' | 'byline' | 'caption' | 'credit';

/** Elements that show nothing as text. */
const SILENT = new Set(
  'script style noscript template head title iframe object embed svg math canvas audio video select datalist meter progress textarea map'.split(
    ' ',
  ),
);

/** Elements that stand apart from the text around them (CSS display other than inline, in browsers' own style). */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary ' +
    'table tbody tfoot thead tr ul button label'
  ).split(' '),
);

/** Words of class and id names that stand for furniture, and why. Whole words only: `share` is not in `shareholder`. */
const FURNITURE: Readonly<Record<string, string>> = {
  nav: 'navigation',
  navbar: 'navigation',
  navigation: 'navigation',
  menu: 'navigation',
  breadcrumb: 'navigation',
  breadcrumbs: 'navigation',
  footer: 'footer',
  masthead: 'masthead',
  sidebar: 'sidebar',
  rail: 'sidebar',
  newsletter: 'newsletter',
  newsletters: 'newsletter',
  signup: 'newsletter',
  subscribe: 'newsletter',
  subscription: 'newsletter',
  paywall: 'newsletter',
  share: 'share line',
  sharing: 'share line',
  sharebar: 'share line',
  social: 'share line',
  sharedaddy: 'share line',
  addthis: 'share line',
  related: 'related stories',
  recommended: 'related stories',
  recommendations: 'related stories',
  recirc: 'related stories',
  trending: 'related stories',
  popular: 'related stories',
  promo: 'related stories',
  outbrain: 'related stories',
  taboola: 'related stories',
  teaser: 'related stories',
  readmore: 'related stories',
  ad: 'advertisement',
  ads: 'advertisement',
  advert: 'advertisement',
  advertisement: 'advertisement',
  sponsored: 'advertisement',
  sponsor: 'advertisement',
  comments: 'comments',
  disqus: 'comments',
  cookie: 'consent notice',
  cookies: 'consent notice',
  consent: 'consent notice',
  gdpr: 'consent notice',
  modal: 'consent notice',
  popup: 'consent notice',
  bio: 'author box',
  authorbox: 'author box',
  tags: 'tags',
  skip: 'skip link',
  pullquote: 'pull quote',
  donate: 'newsletter',
};

const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:author|writer) (?:box|bio|info|card|profile|about)\b|\babout (?:the )?author\b/, 'author box'],
  [/\bpull quote\b/, 'pull quote'],
  [/\bskip (?:link|to|nav)\b/, 'skip link'],
  [/\bcomment (?:list|section|form|thread|area)\b/, 'comments'],
  [
    /\bread (?:more|next|also)\b|\bmore (?:stories|from|news|on)\b|\bmost (?:read|popular)\b/,
    'related stories',
  ],
  [/\b(?:site|page|global) (?:header|head|nav)\b/, 'masthead'],
];

const TAGS: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'footer',
  aside: 'aside',
  menu: 'navigation',
  search: 'navigation',
  button: 'control of the page',
  dialog: 'consent notice',
};
const ARIA: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  contentinfo: 'footer',
  banner: 'masthead',
  complementary: 'aside',
  search: 'navigation',
  dialog: 'consent notice',
  alertdialog: 'consent notice',
  button: 'control of the page',
};

/** Class and id names as words: `authorBox photo-credit` gives `author box photo credit`. */
export function namesOf(element: Element): string {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 400);
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase()
    .trim();
}

/** True if a browser would not show what is below the element. */
export function isHidden(element: Element): boolean {
  if (SILENT.has(element.tagName)) return true;
  if (attribute(element, 'hidden') !== null) return true;
  const style = attribute(element, 'style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 500));
}

/** Why the element's tag, ARIA role or names say that it is furniture, or null. */
export function furnitureOf(element: Element, names: string): string | null {
  if (element.tagName === 'body' || element.tagName === 'html' || element.tagName === 'main') return null;
  const tag = TAGS[element.tagName] ?? ARIA[attribute(element, 'role') ?? ''];
  if (tag) return tag;
  for (const [pair, why] of PAIRS) if (pair.test(names)) return why;
  for (const name of names.split(' ')) if (Object.hasOwn(FURNITURE, name)) return FURNITURE[name]!;
  return null;
}

/** What the element's tag, properties or names say of its text, or null. */
export function roleOf(element: Element, names: string): Role | null {
  const property = attribute(element, 'itemprop') ?? '';
  if (element.tagName === 'h1' || property === 'headline') return 'headline';
  if (/\b(?:credits?|photographer)\b/.test(names) || property === 'copyrightHolder') return 'credit';
  if (element.tagName === 'figcaption' || /\b(?:caption|cutline)\b/.test(names) || property === 'caption')
    return 'caption';
  if (element.tagName === 'time' || attribute(element, 'rel') === 'author') return 'byline';
  if (/^(?:author|creator|datePublished|dateModified)$/.test(property)) return 'byline';
  if (/^(?:authors?|writer|date|published|posted|post author|article author)$/.test(names)) return 'byline';
  if (
    /\b(?:byline|dateline|timestamp|pubdate|publish(?:ed)? (?:date|time|on)|post(?:ed)? (?:date|on)|(?:article|entry|post) (?:meta|date|author)|author name)\b/.test(
      names,
    )
  )
    return 'byline';
  return null;
}
