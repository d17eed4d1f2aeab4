import assert from 'node:assert/strict';
import { analyse } from '../../language/analyse.ts';
import type { Analysis } from '../../language/analysis.ts';
import { withMends } from '../../language/mends/mends.ts';
import type { Block } from '../../sources/source.ts';
import { contextOf } from '../compose.ts';
import type { ReadContext } from '../context.ts';
import type { DraftItem } from '../item.ts';
import { mentionTable } from '../mentions.ts';
import { readStatements } from './read.ts';

interface Told {
  readonly items: readonly DraftItem[];
  readonly context: ReadContext;
}

/** The statements of a text, each line a block of it. `mend` sets right what the parsers slip on. */
export function statementsIn(
  text: string,
  published: string | null = '2021-03-03',
  mend: (analysis: Analysis) => Analysis = analysis => analysis,
): Told {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map(m => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: 'body',
  }));
  const analysis = mend(analyse({ text, blocks, published }));
  const context = contextOf(mentionTable(analysis), []);
  return { items: [...readStatements(analysis, context).items], context };
}

/** The name of a statement's speaker, or null where it stays open. */
export function speakerIn({ context }: Told, { fields }: DraftItem): string | null {
  const ref = fields.speaker;
  return ref !== null && typeof ref === 'object' && 'mention' in ref ? context.nameOf(ref as never) : null;
}

/** The speaker's name, else `?` with those who remain possible. */
export function speakerOrOpen(told: Told, item: DraftItem): string {
  return speakerIn(told, item) ?? ['?', ...(item.readings.speaker?.candidates ?? [])].join(' ');
}

/** A text, and a line for each statement that is read from it. */
type Case = readonly [text: string, lines: readonly string[]];

/** Holds each text's statements, read from mended trees, to their lines: the words that name the speaker, and the words said. */
export const assertTold = (cases: readonly Case[]): void =>
  assertLines(cases, (_, { fields }) => String(fields.speakerText));

/** As `assertTold`, with the speaker's name, else `?` with those who remain possible. */
export const assertSpoken = (cases: readonly Case[]): void => assertLines(cases, speakerOrOpen);

function assertLines(cases: readonly Case[], speaker: (told: Told, item: DraftItem) => string): void {
  for (const [text, lines] of cases) {
    const told = statementsIn(text, '2021-03-03', withMends);
    const read = told.items.map(item => `${speaker(told, item)}: ${item.fields.text}`);
    assert.deepEqual(read, lines, text);
  }
}
