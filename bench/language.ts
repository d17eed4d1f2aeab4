import { type Language, loadLanguage } from '../src/language/models.ts';
import { analyseSentences } from '../src/language/sentence-analysis.ts';
import type { Block } from '../src/sources/source.ts';

/** Words a second of processor time, from raw text to trees: so a busy machine gives the figure of a quiet one. */
export interface LanguageSpeed {
  readonly loadSeconds: number;
  readonly fast: number;
  readonly careful: number;
}

const NAMES = 'Vance Orr Tolland Dunmore Alban Ridley Quist Hale Penrose Marsh'.split(' ');
const THINGS =
  'letter grant ordinance policy report budget shelter lawsuit deadline contract jail order'.split(' ');
const VERBS = 'said announced argued warned wrote denied explained insisted added replied'.split(' ');

/** Made-up news prose: `paragraphs` blocks of three sentences, the same for the same number. */
export function prose(paragraphs: number): { text: string; blocks: Block[] } {
  let seed = 1;
  const pick = <T>(list: readonly T[]): T => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return list[(seed >>> 8) % list.length]!;
  };
  let text = '';
  const blocks: Block[] = [];
  for (let i = 0; i < paragraphs; i++) {
    const start = text.length;
    text +=
      `Mayor ${pick(NAMES)} of ${pick(NAMES)} ${pick(VERBS)} on Tuesday that the city’s ${pick(THINGS)} and its ${pick(THINGS)} would not change, ` +
      `despite a ${pick(THINGS)} from the U.S. Department of ${pick(NAMES)}. “We have read the ${pick(THINGS)}, and we don’t see why the ${pick(THINGS)} ` +
      `matters,” ${pick(NAMES)} ${pick(VERBS)}. Officials who had asked for the ${pick(THINGS)} in ${pick(NAMES)} County ${pick(VERBS)} that more than ` +
      `${(seed % 90) + 10} people were waiting for the ${pick(THINGS)} when the ${pick(THINGS)} was cut by $3.${seed % 10} million.`;
    blocks.push({ start, end: text.length, kind: 'body' });
    text += '\n\n';
  }
  return { text, blocks };
}

function speed(language: Language, text: string, blocks: readonly Block[], careful: boolean): number {
  analyseSentences(text, blocks.slice(0, 100), language, { careful });
  const began = process.cpuUsage();
  const words = analyseSentences(text, blocks, language, { careful }).reduce(
    (sum, s) => sum + s.tokens.length,
    0,
  );
  const { user, system } = process.cpuUsage(began);
  return Math.round((1e6 * words) / (user + system));
}

export function languageSpeed(): LanguageSpeed {
  const began = process.cpuUsage();
  const language = loadLanguage();
  const { user, system } = process.cpuUsage(began);
  const loadSeconds = Math.round((user + system) / 1000) / 1000;
  const { text, blocks } = prose(1000);
  return {
    loadSeconds,
    fast: speed(language, text, blocks, false),
    careful: speed(language, text, blocks, true),
  };
}

if (import.meta.main) console.log(JSON.stringify(languageSpeed()));
