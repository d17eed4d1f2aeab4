import { loadLanguage } from '../src/language/models.ts';
import { analyseSentences } from '../src/language/sentence-analysis.ts';

const PIECES = [
  ...[
    '\ud800',
    '\udc00',
    '\u202e',
    '\u0000',
    '\u001b',
    '\u200b',
    '\ufeff',
    '👩‍⚖️',
    '🇺🇸',
    'שלום',
    'مرحبا',
    '漢字',
    'é',
    'e\u0301',
  ],
  ...[
    '“',
    '”',
    "'",
    '’',
    '``',
    "''",
    '(',
    ')',
    '[',
    '...',
    '…',
    '—',
    '--',
    '?!',
    '.',
    ',',
    ';',
    ':',
    '$',
    '%',
    '#',
    '@',
    '/',
  ],
  ...[
    'U.S.',
    'Mass.',
    'St.',
    'said',
    'the',
    'mayor',
    'don’t',
    '1,000',
    '3.5',
    'x'.repeat(300),
    '\n',
    ' ',
    '\t',
  ],
];

/** Seeded strings of up to 40 pieces, with and without spaces between. */
function* strings(count: number): Generator<string> {
  let seed = 20_261;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return (seed >>> 9) % below;
  };
  for (let i = 0; i < count; i++) {
    const parts = Array.from({ length: next(40) }, () =>
      next(4) === 0 ? String.fromCharCode(next(65_536)) : PIECES[next(PIECES.length)]!,
    );
    yield parts.join(next(2) ? ' ' : '');
  }
}

/** How many of `count` hostile strings came through with spans that slice right and one root a sentence. */
export function hostile(count: number): { strings: number; sound: number } {
  const language = loadLanguage();
  let sound = 0;
  for (const text of strings(count)) {
    const sentences = analyseSentences(text, [{ start: 0, end: text.length, kind: 'body' }], language);
    const good = sentences.every(
      ({ tokens }) =>
        tokens.every(t => text.slice(t.start, t.end) === t.form && t.start < t.end) &&
        tokens.filter(t => t.head === -1).length === 1,
    );
    if (good) sound++;
  }
  return { strings: count, sound };
}

/** Seconds a word, of text as it stands, four times and sixteen times as long: the ratios stay near 1. */
export function growth(piece: string): number[] {
  const language = loadLanguage();
  const seconds = [1, 4, 16].map(times => {
    const text = piece.repeat(2_000 * times);
    const began = performance.now();
    analyseSentences(text, [{ start: 0, end: text.length, kind: 'body' }], language);
    return (performance.now() - began) / times;
  });
  return seconds.map(s => Math.round((10 * s) / seconds[0]!) / 10);
}

if (import.meta.main) {
  console.log(JSON.stringify(hostile(Number(process.argv[2] ?? 100_000))));
  for (const piece of ['word ', 'x', '. ', '(', "n't", 'a.b@', 'U.S.'])
    console.log(JSON.stringify(piece), growth(piece).join(' '));
}
