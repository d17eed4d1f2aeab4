import type { MappedText } from '../text/offsets.ts';
import { TextBuilder } from '../text/offsets.ts';
import type { Decoded } from './encoding.ts';
import { frontMatter } from './frontmatter.ts';
import { markdown } from './markdown.ts';
import { prefer } from './metadata.ts';
import { paragraphs } from './paragraphs.ts';
import { bylineOf, dateOf, headlineOf, outletOf, partsOf } from './parts.ts';
import { Refused } from './refused.ts';
import type { Block, Metadata, Source } from './source.ts';

/** The text with \n for every line break; all else stays, so that places in the text are places in the file. */
export function oneLineBreak(source: MappedText): MappedText {
  if (!source.text.includes('\r')) return source;
  const builder = new TextBuilder();
  let done = 0;
  for (let at = source.text.indexOf('\r'); at >= 0; at = source.text.indexOf('\r', at + 1)) {
    builder.take(source, done, at);
    if (source.text[at + 1] !== '\n') builder.replace(source, at, at + 1, '\n');
    done = at + 1;
  }
  builder.take(source, done, source.text.length);
  return builder.done();
}

/**
 * The blocks of a plain text exactly as given: no character is added or taken away. For texts that are at hand
 * already, such as those of a kit.
 */
export function plainBlocks(text: string, title: string | null): Block[] {
  return partsOf(text, paragraphs(text), title);
}

/** Moves blocks found in a part of the text to their place in the whole. */
function shifted(blocks: readonly Block[], by: number): Block[] {
  return blocks.map(block => ({ ...block, start: block.start + by, end: block.end + by }));
}

/** Reads plain text, or Markdown, with YAML front matter or without. `known` wins over what the file says of itself. */
export function readPlain(decoded: Decoded, format: 'text' | 'markdown', given: Partial<Metadata>): Source {
  const whole = oneLineBreak(decoded);
  const front = frontMatter(whole.text);
  const head = whole.text.slice(0, front.length).trimEnd().length;
  const title = given.title ?? front.metadata.title ?? null;
  let mapped = whole;
  let blocks: Block[];
  if (format === 'markdown') {
    const plain = markdown(whole, front.length);
    mapped = plain;
    blocks = partsOf(plain.text, plain.paragraphs, title?.value ?? plain.title);
  } else blocks = shifted(plainBlocks(whole.text.slice(front.length), title?.value ?? null), front.length);
  if (!blocks.some(block => block.kind !== 'boilerplate')) {
    throw new Refused('no-text', 'holds no text', 'check that the file was saved whole');
  }
  if (head > 0) blocks.unshift({ start: 0, end: head, kind: 'boilerplate', why: 'front matter' });
  const metadata = prefer(
    prefer(given, front.metadata),
    prefer(
      {},
      {
        title: headlineOf(mapped.text, blocks, 'first line of the text'),
        byline: bylineOf(mapped.text, blocks),
        outlet: outletOf(mapped.text, blocks),
        published: dateOf(mapped.text, blocks),
      },
    ),
  );
  const problems = [...decoded.problems, ...front.problems];
  return { format, ...mapped, blocks, pages: [], metadata, state: 'read', problems };
}
