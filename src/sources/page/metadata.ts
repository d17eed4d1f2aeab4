import { instant, isUniversal, readDate } from '../date.ts';
import { known, prefer } from '../metadata.ts';
import type { Known, Metadata, Problem } from '../source.ts';
import type { Document } from './tree.ts';
import { attribute, elements, textOf } from './tree.ts';

type Json = Record<string, unknown>;

/** schema.org types of a page that is an article. */
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|PressRelease)$/;
/** Names that stand for a piece of writing's day of publication, best first. Never of change or of retrieval. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'citation_publication_date',
  'pubdate',
  'publishdate',
  'publish-date',
  'published_at',
  'article.published',
  'datepublished',
  'dc.date',
  'dcterms.date',
  'date',
];

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Objects within JSON-LD, outermost first: top level, arrays, `@graph`, `mainEntity`. */
function objects(value: unknown, depth = 0): Json[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap(one => objects(one, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...objects(value['@graph'], depth + 1), ...objects(value.mainEntity, depth + 1)];
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return /^https?:/.test(value) ? '' : value;
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ');
  return isObject(value) && (typeof value.name === 'string' || Array.isArray(value.name))
    ? nameOf(value.name)
    : '';
}

/** Character references that content systems leave in JSON. */
function unescaped(text: string): string {
  const known: Record<string, string> = {
    amp: '&',
    quot: '"',
    lt: '<',
    gt: '>',
    nbsp: ' ',
    '#39': "'",
    '#039': "'",
    apos: "'",
  };
  return text
    .replace(/&(amp|quot|lt|gt|nbsp|#0?39|apos);/g, (_, name: string) => known[name]!)
    .replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

function jsonLd(document: Document): Json | null {
  for (const element of elements(document)) {
    if (element.tagName !== 'script' || !/^application\/ld\+json/i.test(attribute(element, 'type') ?? ''))
      continue;
    let value: unknown;
    try {
      value = JSON.parse(
        textOf(element)
          .replace(/^\s*(?:<!\[CDATA\[|\/\/ *<!\[CDATA\[)|(?:\/\/ *)?\]\]>\s*$/g, '')
          .trim(),
      );
    } catch {
      continue;
    }
    for (const object of objects(value)) {
      if ([object['@type']].flat().some(type => typeof type === 'string' && ARTICLE.test(type)))
        return object;
    }
  }
  return null;
}

interface Dated {
  readonly written: string;
  readonly known: Known<string>;
}

/** The dates of publication that the page states, best first. */
function dates(article: Json | null, metas: Map<string, string>, document: Document): Dated[] {
  const found: Dated[] = [];
  const add = (written: unknown, from: string) => {
    const date = typeof written === 'string' ? readDate(written) : null;
    if (date) found.push({ written: written as string, known: { value: date, from } });
  };
  add(article?.datePublished, 'json-ld');
  for (const name of PUBLISHED) add(metas.get(name), `meta ${name}`);
  for (const element of elements(document)) {
    const property = attribute(element, 'itemprop') ?? '';
    if (
      property === 'datePublished' ||
      (element.tagName === 'time' && attribute(element, 'pubdate') !== null)
    ) {
      add(
        attribute(element, 'content') ?? attribute(element, 'datetime') ?? textOf(element),
        property ? 'itemprop datePublished' : 'time pubdate',
      );
    }
  }
  return found;
}

/** The same instant is written in two zones at times; the newsroom's own is not universal time. */
function published(all: Dated[], problems: Problem[]): Known<string> | null {
  const [first] = all;
  if (!first) return null;
  const at = instant(first.written);
  const local =
    isUniversal(first.written) && at !== null
      ? all.find(other => instant(other.written) === at && !isUniversal(other.written))
      : undefined;
  const chosen = local ?? first;
  const other = all.find(
    one =>
      !one.known.value.startsWith(chosen.known.value) &&
      !chosen.known.value.startsWith(one.known.value) &&
      (at === null || instant(one.written) !== at),
  );
  if (other) {
    problems.push({
      code: 'dates-differ',
      message: `the page dates itself ${chosen.known.value} (${chosen.known.from}) and ${other.known.value} (${other.known.from}); the first was taken`,
      remedy: 'name the date in sources.csv',
    });
  }
  return chosen.known;
}

function metaTags(document: Document): {
  metas: Map<string, string>;
  title: string;
  canonical: string;
  language: string;
} {
  const metas = new Map<string, string>();
  let title = '';
  let canonical = '';
  let language = '';
  for (const element of elements(document)) {
    if (element.tagName === 'html') language = attribute(element, 'lang') ?? '';
    if (element.tagName === 'title' && !title) title = textOf(element);
    if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical')
      canonical ||= attribute(element, 'href') ?? '';
    if (element.tagName !== 'meta') continue;
    const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? '').trim().toLowerCase();
    const content = attribute(element, 'content')?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  return { metas, title, canonical, language };
}

const web = (url: unknown) => (typeof url === 'string' && /^https?:\/\/\S+$/.test(url.trim()) ? url : null);

/** The address in the comment that browsers write at the head of a saved page. */
function savedFrom(document: Document): string | null {
  for (const node of document.childNodes.slice(0, 5)) {
    if (!('data' in node) || typeof node.data !== 'string') continue;
    const url = /saved from url=\(\d+\)(\S+)|^\s*\n?\s*Page saved with SingleFile\s*\n\s*url:\s*(\S+)/.exec(
      node.data,
    );
    if (url) return web(url[1] ?? url[2]);
  }
  return null;
}

/** The page's own words on itself: JSON-LD first, then meta tags. Only the date of publication counts as `published`. */
export function pageMetadata(document: Document): { metadata: Metadata; problems: Problem[] } {
  const problems: Problem[] = [];
  const article = jsonLd(document);
  const { metas, title, canonical, language } = metaTags(document);
  const meta = (...names: string[]): Known<string> | null => {
    for (const name of names) {
      const found = known(metas.get(name), `meta ${name}`);
      if (found && !/^https?:\/\/\S+$/.test(found.value)) return found;
    }
    return null;
  };
  const ld = (value: string) => known(unescaped(value), 'json-ld');
  const byMeta: Partial<Metadata> = {
    title:
      meta('og:title', 'twitter:title', 'parsely-title', 'dc.title', 'citation_title') ??
      known(title, 'title of the page'),
    outlet: meta(
      'og:site_name',
      'publication_name',
      'dc.publisher',
      'citation_journal_title',
      'application-name',
    ),
    byline: meta(
      'author',
      'parsely-author',
      'article:author',
      'byl',
      'dc.creator',
      'sailthru.author',
      'citation_author',
    ),
    published: published(dates(article, metas, document), problems),
    url:
      known(web(canonical), 'link canonical') ??
      known(web(metas.get('og:url')), 'meta og:url') ??
      known(savedFrom(document), 'saved page'),
    language: known(language, 'html lang'),
  };
  const main = article?.mainEntityOfPage;
  const byJson: Partial<Metadata> = article
    ? {
        title: ld(nameOf(article.headline) || nameOf(article.name)),
        outlet: ld(nameOf(article.publisher)),
        byline: ld(nameOf(article.author)),
        url: known(web(article.url) ?? web(isObject(main) ? main['@id'] : main), 'json-ld'),
        language: ld(nameOf(article.inLanguage)),
      }
    : {};
  return { metadata: prefer(byJson, byMeta), problems };
}
