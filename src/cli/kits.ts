import { predictEvents } from '../kinds/event/predict.ts';
import { type AttributionRow, predictAttribution } from '../kinds/statement/predict.ts';
import { analyse, loadModels } from '../language/analyse.ts';
import { predictConllu, predictRaw } from '../language/predict.ts';
import { predictFigures } from '../language/quantity/predict.ts';
import { predictTimes } from '../language/time/predict.ts';
import { plainBlocks } from '../sources/plain.ts';

/** A kit's reader: rows are JSON lines; texts are whole files (CoNLL-U, IOB2, plain text). */
export type Kit =
  | { readonly row: (row: never) => unknown }
  | { readonly all: (rows: readonly never[]) => Iterable<unknown> }
  | { readonly text: (text: string) => string };

/** A row's text as the reader sees a document: its paragraphs told apart, furniture marked. */
function analysed(row: { text: string; title?: string; published?: string }) {
  return analyse({
    text: row.text,
    blocks: plainBlocks(row.text, row.title ?? null),
    published: row.published?.slice(0, 10) ?? null,
  });
}

/** Which reader answers which kit. */
export const kits: Readonly<Record<string, Kit>> = {
  attribution: { row: (row: AttributionRow) => predictAttribution(row, analysed) },
  time: { row: predictTimes },
  figures: { row: predictFigures },
  events: { row: (row: { id: string; text: string }) => predictEvents(row.id, analysed(row)) },
  language: { text: text => predictConllu(text, loadModels().language, { careful: true }) },
  'language-raw': { text: text => predictRaw(text, loadModels().language, { careful: true }) },
};
