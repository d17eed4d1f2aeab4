import type { Decoded } from './encoding.ts';
import { prefer } from './metadata.ts';
import { blocksOf } from './page/blocks.ts';
import { flow } from './page/flow.ts';
import { pageMetadata } from './page/metadata.ts';
import { DEEPEST, flattened } from './page/nesting.ts';
import { readable } from './page/readable.ts';
import { parsePage } from './page/tree.ts';
import { bylineOf, dateOf, headlineOf } from './parts.ts';
import { Refused } from './refused.ts';
import type { Metadata, Problem, Source } from './source.ts';

/** The charset that a page declares within its first bytes (HTML standard: the first 1024, here some more), or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}encoding\s*=\s*["']([A-Za-z0-9_.-]{2,40})/.exec(head)?.[1] ??
    null
  );
}

/**
 * Reads a saved web page. All text that a browser would show is in the source's text, in the page's order; what is not
 * the article's is boilerplate with the reason. No script runs and nothing is fetched.
 */
export function readHtml(decoded: Decoded, given: Partial<Metadata>): Source {
  const { html, cut } = flattened(decoded.text);
  const document = parsePage(html);
  const page = pageMetadata(document);
  const known = prefer(given, page.metadata);
  const text = flow(document, decoded, html);
  // Readability weighs every element's text at every level; nothing nested so deep is worth that.
  const kept = cut > 0 ? new Set<number>() : readable(document, text);
  const blocks = blocksOf(text, kept, known.title?.value ?? null);
  const problems: Problem[] = [...decoded.problems, ...(given.published ? [] : page.problems)];
  if (cut > 0) {
    problems.push({
      code: 'too-deep',
      message: `tags nested deeper than ${DEEPEST} were left out (${cut}); their words are read`,
    });
  }
  if (!blocks.some(block => block.kind === 'body')) {
    throw new Refused(
      'no-text',
      'the page shows no article text; its words may be put in by a script',
      'open it in a browser, wait until it is there, and save it again, or save the text as .txt',
    );
  }
  const shown = dateOf(text.text, blocks);
  if (!given.published && known.published && shown && shown.value !== known.published.value) {
    const { value, from } = known.published;
    problems.push({
      code: 'dates-differ',
      message: `the page dates itself ${value} (${from}) and ${shown.value} (${shown.from}); the first was taken`,
      remedy: 'name the date in sources.csv',
    });
  }
  const headline = headlineOf(text.text, blocks, 'headline on the page');
  // The title of a page has the outlet's name after it; the headline that shows is the better title.
  const title = known.title?.from === 'title of the page' ? (headline ?? known.title) : known.title;
  const metadata = prefer(
    { ...known, title },
    {
      title: headline,
      byline: bylineOf(text.text, blocks),
      published: shown,
    },
  );
  return {
    format: 'html',
    text: text.text,
    map: text.map,
    blocks,
    pages: [],
    metadata,
    state: 'read',
    problems,
  };
}
