import { analyse } from '../language/analyse.ts';
import type { Analysis } from '../language/analysis.ts';
import { plainBlocks } from '../sources/plain.ts';

/** How a kit's input becomes predictions: rows are JSON lines read one by one or all together, texts are whole files. */
export type Kit =
  | { readonly row: (row: never) => unknown }
  | { readonly text: (text: string) => string }
  | { readonly all: (rows: never) => readonly unknown[] };

/** What of a row a reader may look at: never its answers. */
interface Row {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly published?: string | null;
}

/** A kit's readers are loaded when it is asked for. */
export const kits: Readonly<Record<string, () => Promise<Kit>>> = {
  async attribution() {
    const { predictAttribution } = await import('../kinds/attribution/predict.ts');
    return { row: (row: never) => predictAttribution(row, analysed) };
  },
  async time() {
    const { predictTimes } = await import('../language/time/predict.ts');
    return { row: predictTimes };
  },
  async figures() {
    const { predictFigures } = await import('../language/quantity/predict.ts');
    return { row: predictFigures };
  },
  async events() {
    const { predictEvents } = await import('../kinds/event/predict.ts');
    return { row: (row: Row) => predictEvents(row.id, analysed(row)) };
  },
  async names() {
    const { predictNames } = await import('../language/names-predict.ts');
    const { loadNameModel } = await import('../language/names/model.ts');
    const model = loadNameModel();
    return { text: text => predictNames(text, model) };
  },
  async reuse() {
    const { predictReuse } = await import('../record/reuse/predict.ts');
    return { all: predictReuse };
  },
  async language() {
    const { predictConllu } = await import('../language/predict.ts');
    const { loadLanguage } = await import('../language/models.ts');
    const { namesInWords } = await import('../language/names/find.ts');
    const { loadNameModel } = await import('../language/names/model.ts');
    const model = loadNameModel();
    return {
      text: text =>
        predictConllu(text, loadLanguage(), { careful: true, names: words => namesInWords(words, model) }),
    };
  },
  async 'language-raw'() {
    const { predictRaw } = await import('../language/predict.ts');
    const { loadLanguage } = await import('../language/models.ts');
    return { text: text => predictRaw(text, loadLanguage(), { careful: true }) };
  },
};

/** A row's text as the reader sees a document: its paragraphs told apart, furniture marked. */
function analysed({ text, title = null, published = null }: Row): Analysis {
  return analyse({ text, blocks: plainBlocks(text, title), published });
}
