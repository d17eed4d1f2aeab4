import { analyse } from '../../language/analyse.ts';
import type { Analysis } from '../../language/analysis.ts';
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
  return { items: readStatements(analysis, context), context };
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
