import { overlapping } from '../../text/overlapping.ts';
import type { Span } from '../../text/span.ts';
import { type Cast, onlyOne } from './cast.ts';
import { contentSpan } from './phrase.ts';
import { type Attribution, type Scene, saying, treeAt } from './scene.ts';
import { leadsTo, type Speaker } from './spoken.ts';

const WORD = "[\\p{Lu}][\\p{L}\\p{N}&.'’-]*";
const NAME = `(?:[Tt]he )?${WORD}(?: (?:of|and|for|the|&|${WORD})){0,8}`;
const ANSWER = '(?:[Rr]esponse|[Rr]eply|[Cc]omments?)';
/** "DTW response:", "The Council’s reply:", "Response from the Highways Authority:", "Management response:" at the head of a paragraph. */
const LABEL = new RegExp(
  `^(?<who>${NAME}?)(?:['’]s?)? ${ANSWER}(?: to [^:\\n]{1,60})? ?(?<stop>:)\\s+|^${ANSWER} (?:from|of|by) (?<by>${NAME}) ?(?<stopBy>:)\\s+`,
  'u',
);
/** Words before "response" that name nobody. */
const NOBODY =
  /^(?:(?:The|Our|My|Your|Their|His|Her|First|Second|Interim|Initial|Draft|Final|Proposed|Suggested|Public|Written|Further|Overall)\b ?)+$/u;

/** "Agency response: Accepted. The Agency will publish it.": what a body answers to a finding, to the end of the paragraph or to whoever is quoted next. */
export function readResponses(scene: Scene): Attribution[] {
  const { analysis, text } = scene;
  return analysis.blocks.flatMap((block): Attribution[] => {
    const found = LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + 200)));
    const groups = found?.groups ?? {};
    const who = (groups.who ?? groups.by)?.replace(/['’]s?$/u, '');
    if (!found || !who || NOBODY.test(who)) return [];
    const start = block.start + (groups.by ? found[0].indexOf(who, ANSWERED) : 0);
    const source = { start, end: start + who.length };
    const tree = treeAt(scene, source.end - 1);
    const words = block.start + found[0].length;
    const content = contentSpan(scene, words, beforeQuoted(scene, { start: words, end: block.end }));
    if (!tree || !content) return [];
    const stop = block.start + found[0].lastIndexOf(':');
    const token = tree.tokens.findLastIndex(one => one.start < source.end);
    const cue = { start: stop, end: stop + 1 };
    return [saying({ tree, token }, { source, cue, content: [content], lemma: ':', rule: 'response' })];
  });
}

/** The fewest letters before a name behind "Reply from ". */
const ANSWERED = 'Reply of '.length;

/** Where a sentence that opens in quotation marks, which is somebody's own, begins; else the end. */
function beforeQuoted({ analysis }: Scene, span: Span): number {
  const quoted = overlapping(analysis.sentences, span).find(
    ({ start }) =>
      start > span.start && analysis.quotations.some(one => one.depth === 0 && one.start === start),
  );
  return quoted?.start ?? span.end;
}

/** "Authority response:", "The Shire’s reply:": the one body of the text whose name begins or ends with the word. */
export function responding(cast: Cast, { rule }: Attribution, text: string): Speaker | null {
  const word = text.replace(/^the /i, '');
  if (rule !== 'response' || /\s/.test(word)) return null;
  const isShort = (name: string) => name.startsWith(`${word} of `) || name.endsWith(` ${word}`);
  const { context, named } = cast;
  const ref = onlyOne(
    named,
    ({ type }, one) => /^(?:body|place)$/.test(type) && isShort(context.nameOf(one)),
  );
  const why = (full: string) => `${full} is the only body that the text names so.`;
  return leadsTo(context, text, ref, 'same-name', why);
}
