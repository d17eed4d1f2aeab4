import type { Decoded } from './encoding.ts';
import { UNKNOWN } from './metadata.ts';
import { oneLineBreak } from './plain.ts';
import { Refused } from './refused.ts';
import type { Block, Metadata, Source } from './source.ts';

/**
 * Reads a table (CSV) as it is written, a block a line. Its lines are no sentences, so nothing is read from it by itself; they are words
 * that an item may rest on.
 */
export function readTable(decoded: Decoded, given: Partial<Metadata>): Source {
  const mapped = oneLineBreak(decoded);
  const blocks: Block[] = [];
  for (const line of mapped.text.matchAll(/[^\n]*\S[^\n]*/g))
    blocks.push({
      start: line.index,
      end: line.index + line[0].trimEnd().length,
      kind: 'boilerplate',
      why: 'a line of a table',
    });
  if (blocks.length === 0)
    throw new Refused('no-text', 'holds no text', 'check that the file was saved whole');
  return {
    format: 'text',
    ...mapped,
    blocks,
    pages: [],
    metadata: { ...UNKNOWN, ...given },
    state: 'read',
    problems: decoded.problems,
  };
}
