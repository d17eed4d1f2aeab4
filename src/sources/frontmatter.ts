import { isScalar, LineCounter, parseDocument } from 'yaml';
import { readDate } from './date.ts';
import { known } from './metadata.ts';
import type { Metadata, Problem } from './source.ts';

/** Keys of front matter and the field each stands for; other keys are left alone. */
const KEYS: Readonly<Record<string, keyof Metadata>> = {
  title: 'title',
  headline: 'title',
  outlet: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  source: 'outlet',
  byline: 'byline',
  author: 'byline',
  authors: 'byline',
  published: 'published',
  date: 'published',
  url: 'url',
  link: 'url',
  language: 'language',
  lang: 'language',
  work: 'work',
  supersedes: 'supersedes',
};

export interface FrontMatter {
  readonly metadata: Partial<Metadata>;
  readonly problems: readonly Problem[];
  /** Code units of the text that the block takes, from the first `---` to the line after the second. */
  readonly length: number;
}

const NONE: FrontMatter = { metadata: {}, problems: [], length: 0 };
/** A front matter is a handful of lines; what is longer is something else between two rules. In code units. */
const LONGEST = 20_000;

function lineOf(written: unknown, source: string | undefined): string {
  if (Array.isArray(written)) return written.map(one => lineOf(one, undefined)).join(', ');
  if (written && typeof written === 'object')
    return lineOf((written as { name?: unknown }).name ?? '', undefined);
  return source ?? String(written ?? '');
}

/**
 * YAML front matter at the head of a text (`---`, keys, `---`). Dates are read as they are written, never as instants.
 * A faulty front matter is a problem with its line; the text stays readable.
 */
export function frontMatter(text: string): FrontMatter {
  const match =
    /^---[ \t]*\n(?:---|\.\.\.)[ \t]*(?:\n|$)|^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(
      text,
    );
  if (!match || match[0].length > LONGEST) return NONE;
  const yaml = match[1] ?? '';
  // A rule drawn across a text also opens with ---; front matter begins with a key.
  if (!/^(?:\s*#.*\n|\s*\n)*[A-Za-z_][\w -]*:/.test(yaml)) return NONE;
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter,
    uniqueKeys: false,
    schema: 'core',
    logLevel: 'silent',
  });
  const problems: Problem[] = document.errors.slice(0, 1).map(error => ({
    code: 'front-matter',
    message: `the front matter cannot be read at line ${lineCounter.linePos(error.pos[0]).line + 1}: ${error.message.split('\n')[0]?.replace(/ at line.*/, '')}`,
    remedy: 'put values that hold a colon or quotation marks between quotation marks',
  }));
  const metadata: Partial<Record<keyof Metadata, Metadata['title']>> = {};
  const values = problems.length ? {} : (document.toJS({ maxAliasCount: 10 }) as unknown);
  if (values && typeof values === 'object' && !Array.isArray(values)) {
    for (const [key, value] of Object.entries(values)) {
      const field = KEYS[key.trim().toLowerCase()];
      if (!field || metadata[field]) continue;
      const node = document.get(key, true);
      const line = lineOf(value, isScalar(node) ? node.source : undefined);
      if (field === 'published' && line.trim()) {
        const date = readDate(line);
        if (date) metadata.published = known(date, 'front matter');
        else problems.push(badDate(line));
      } else metadata[field] = known(line, 'front matter');
    }
  }
  return { metadata, problems, length: match[0].length };
}

function badDate(written: string): Problem {
  return {
    code: 'bad-date',
    message: `the front matter's date "${written.slice(0, 40)}" cannot be read, so the document is undated`,
    remedy: 'write it as 2018-07-12, 2018-07 or 2018',
  };
}
