import { contains } from '../../text/span.ts';
import { timesOf, type View } from '../view.ts';
import { partiesIn, sentenceWords } from './around.ts';
import type { Claim } from './claim.ts';

const number = String.raw`(?<for>\d{1,3})\s?(?:[-–—]|to|-to-)\s?(?<against>\d{1,3})`;

/** Ways to give a vote's outcome. Scores, ranges and ages are none: the words of a vote stand beside the two numbers. */
const patterns: readonly RegExp[] = [
  new RegExp(String.raw`\bvot(?:e|es|ed|ing)(?: by| of| was)?(?: \p{L}+ly)? ${number}(?![\d–-])`, 'giu'),
  new RegExp(
    String.raw`(?<![\d–-])${number}(?:,)?(?: \p{L}+(?:-\p{L}+)?)? (?:vote|ruling|decision|majority)\b`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:passed|approved|rejected|defeated|adopted|failed|confirmed|upheld|ruled)\b(?:[^.;\d]{0,60}\b(?:by|on|in)(?: an?)?)? ${number}(?![\d–-])`,
    'giu',
  ),
  /\b(?:voted|approved|passed|adopted|rejected)\b[^.;\d]{0,20}? (?<all>unanimously)\b|\b(?<all2>unanimous) (?:vote|decision)\b/giu,
];

/** The outcomes of votes: who voted and on what are the words of the sentence. */
export function tallyClaims(view: View): Claim[] {
  return view.analysis.sentences.flatMap((sentence, index) => {
    const text = view.analysis.text.slice(sentence.start, sentence.end);
    if (/\?["”’']?\s*$/u.test(text)) return [];
    const found = patterns.flatMap(pattern => [...text.matchAll(pattern)]);
    const tallies = new Map(found.map(match => [tallyOf(match), match]));
    // Two outcomes in one sentence: which words are of which vote is open.
    if (tallies.size !== 1 || (text.match(/(?<!\d)\d{1,3}[-–—]\d{1,3}(?!\d)/gu) ?? []).length > 1) return [];
    const [[tally, match]] = [...tallies] as [[string, RegExpExecArray]];
    const { words, names } = sentenceWords(view, index);
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const clauses = view.clauses[index]!.filter(one => contains(one.whole, { start, end }));
    clauses.sort((a, b) => a.whole.end - a.whole.start - (b.whole.end - b.whole.start));
    const date = clauses[0] ? (timesOf(view, clauses[0]).find(time => time.date)?.date ?? null) : null;
    return [
      {
        type: 'figure',
        head: 'vote',
        act: '',
        start,
        end,
        words: words.filter(word => word !== 'vote'),
        names,
        who: [],
        polarity: 'asserted',
        date,
        inferred: false,
        item: null,
        around: words,
        tally,
        sentence: sentence.start,
        parties: partiesIn(view, sentence, view.clauses[index]!),
      },
    ];
  });
}

function tallyOf(match: RegExpExecArray | RegExpMatchArray): string {
  const { for: one, against: other } = match.groups!;
  if (!one || !other) return 'unanimous';
  const [more, less] = [Number(one), Number(other)].sort((a, b) => b - a);
  return `${more}–${less}`;
}
