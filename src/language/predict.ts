import type { Block } from '../sources/source.ts';
import { type ConlluSentence, readConllu } from './conllu.ts';
import type { Language } from './models.ts';
import type { TokenName } from './names/labels.ts';
import { type AnalysisOptions, type Parsed, tagAndParse } from './sentence-analysis.ts';
import { sentences } from './sentences.ts';
import type { Word } from './tokens.ts';

/** CoNLL-U with gold words in, the same with our tags, lemmas and trees out; comments and multiword tokens stay. */
export function predictConllu(input: string, language: Language, options: AnalysisOptions = {}): string {
  const out: string[] = [];
  for (const document of documents(readConllu(input))) {
    const names = options.names?.(document.map(formsOf));
    document.forEach((sentence, s) => {
      out.push(...predicted(sentence, language, options, names?.[s]), '');
    });
  }
  return `${out.join('\n')}\n`;
}

/** The sentences of each document, as `# newdoc` parts them. */
function documents(sentences: Iterable<ConlluSentence>): ConlluSentence[][] {
  const all: ConlluSentence[][] = [];
  for (const sentence of sentences) {
    const opens = all.length === 0 || sentence.lines.some(line => /^# newdoc\b/.test(line));
    if (opens) all.push([sentence]);
    else all.at(-1)!.push(sentence);
  }
  return all;
}

const formsOf = ({ lines, words }: ConlluSentence): string[] => words.map(i => lines[i]!.split('\t')[1]!);

function predicted(
  { lines, words }: ConlluSentence,
  language: Language,
  options: AnalysisOptions,
  names?: readonly TokenName[],
): string[] {
  const rows = words.map(i => lines[i]!.split('\t'));
  const parsed = tagAndParse(
    rows.map(row => row[1]!),
    language,
    options,
    names,
  );
  const own = new Map(words.map((line, i) => [line, i]));
  return lines.flatMap((line, k) => {
    const i = own.get(k);
    if (i === undefined) return /^\d+\.\d/.test(line) ? [] : [line];
    return [row(rows[i]![0]!, rows[i]![1]!, parsed, i, rows[i]![9]!)];
  });
}

function row(id: string, form: string, parsed: Parsed, i: number, misc: string): string {
  const { lemmas, upos, xpos, heads, deprels } = parsed;
  return [id, form, lemmas[i], upos[i], xpos[i], '_', heads[i]! + 1, deprels[i], '_', misc].join('\t');
}

const WRAP = 60;

/**
 * Paragraphs of plain text: parted by blank lines, or by every line break where there are none. A line that broke off
 * well before the width of wrapped text is a paragraph of its own, too (a heading, a byline).
 */
function paragraphs(text: string): Block[] {
  const blocks: Block[] = [];
  const wrapped = /\n[^\S\n]*\n/.test(text);
  let start = 0;
  const close = (end: number) => {
    const part = text.slice(start, end);
    const trimmed = part.trim();
    if (trimmed) {
      const from = start + part.indexOf(trimmed);
      blocks.push({ start: from, end: from + trimmed.length, kind: 'body' });
    }
    start = end;
  };
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    const next = /^[^\S\n]*(\S*)/.exec(text.slice(at + 1, at + 81))![1]!;
    if (!wrapped || next === '' || line.trim() === '' || line.length + 1 + next.length < WRAP) close(at);
  }
  close(text.length);
  return blocks;
}

/** Plain text in, CoNLL-U out; contractions are multiword tokens, as in the treebanks. */
export function predictRaw(text: string, language: Language, options: AnalysisOptions = {}): string {
  const out: string[] = [];
  let number = 0;
  for (const line of sentences(text, paragraphs(text))) {
    const forms = line.words.map(word => text.slice(word.start, word.end));
    const parsed = tagAndParse(forms, language, options);
    out.push(`# sent_id = ${++number}`, `# text = ${text.slice(line.start, line.end).replace(/\s+/g, ' ')}`);
    line.words.forEach((word, i) => {
      const joined = contraction(line.words, i);
      if (joined > i)
        out.push(
          [
            `${i + 1}-${joined + 1}`,
            text.slice(word.start, line.words[joined]!.end),
            '_\t_\t_\t_\t_\t_\t_',
            '_',
          ].join('\t'),
        );
      const parted =
        i + 1 < forms.length && line.words[i + 1]!.start === word.end && !line.words[i + 1]!.glued;
      out.push(row(String(i + 1), forms[i]!, parsed, i, parted ? 'SpaceAfter=No' : '_'));
    });
    out.push('');
  }
  return `${out.join('\n')}\n`;
}

/** The last word of the contraction that begins at `i`, or `i`. */
function contraction(words: readonly Word[], i: number): number {
  let last = i;
  if (!words[i]!.glued) while (words[last + 1]?.glued) last++;
  return last;
}
