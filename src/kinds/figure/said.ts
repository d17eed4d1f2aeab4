import type { Span } from '../../text/span.ts';
import { lower, type Scene, spanOf, timeAt } from './scene.ts';

export interface Account {
  /** The one who vouches for the figure, without article and without "data", "figures". */
  readonly source: Span;
  /** The whole phrase, "according to …". */
  readonly phrase: Span;
  readonly rule: string;
}

const DATA =
  /^(?:data|figures|statistics|records|numbers|estimates|survey|report|reports|audit|analysis|study|count|counts|tally|tallies|poll)$/;
const SHOWS =
  /^(?:show|shows|showed|suggest|suggests|suggested|indicate|indicates|indicated|find|finds|found|put|puts|reveal|reveals|revealed)$/;
const MAKES =
  /^(?:released|published|compiled|provided|issued|gathered|collected|obtained|kept|posted|from|by)$/;

/** By whose account the sentence gives its figures: "according to X", "X data show", "figures released by X show", "by X's count". */
export function accountOf(scene: Scene): Account | null {
  const { tokens } = scene;
  for (let at = 0; at < tokens.length; at++) {
    const word = lower(tokens[at]);
    if (word === 'according' && lower(tokens[at + 1]) === 'to')
      return named(scene, at + 2, at, 'according to');
    if (word === 'by' && at < 2) {
      const count = tokens.findIndex(
        (token, k) =>
          k > at && k < at + 7 && /^(?:count|tally|reckoning|estimate|account|figures)$/.test(lower(token)),
      );
      if (count > 0) return cut(scene, at + 1, count, at, 'by count');
    }
  }
  const shows = tokens.findIndex((token, k) => SHOWS.test(lower(token)) && k > 0 && vouched(scene, k));
  if (shows < 0) return null;
  const from = clauseStart(scene, shows);
  const data = tokens.findIndex((token, k) => k >= from && k < shows && DATA.test(lower(token)));
  if (data < 0) return null;
  if (data < shows - 1 && MAKES.test(lower(tokens[data + 1])))
    return named(scene, data, from, 'figures show', shows);
  return cut(scene, from, data, from, 'figures show');
}

function vouched(scene: Scene, verb: number): boolean {
  return scene.tokens.slice(clauseStart(scene, verb), verb).some(token => DATA.test(lower(token)));
}

function clauseStart(scene: Scene, verb: number): number {
  let at = verb;
  while (at > 0 && scene.tokens[at - 1]!.form !== ',' && !/^[“"”;]$/.test(scene.tokens[at - 1]!.form)) at--;
  return at;
}

/** From `at`, the maker of the data where one is named ("data released in January by X"), else the phrase itself. */
function named(
  scene: Scene,
  at: number,
  from: number,
  rule: string,
  stop = scene.tokens.length,
): Account | null {
  const { tokens } = scene;
  let end = at;
  while (
    end < stop &&
    !/^[,.;:!?”"]$/.test(tokens[end]!.form) &&
    !(SHOWS.test(lower(tokens[end])) && end > at)
  )
    end++;
  // "… by the department last month"
  while (end - 1 > at && timeAt(scene, tokens[end - 1])) end--;
  while (end - 1 > at && /^(?:ADP|DET)$/.test(tokens[end - 1]!.upos)) end--;
  let start = at;
  const data = tokens.findIndex((token, k) => k >= at && k < end && DATA.test(lower(token)));
  if (data >= 0) {
    const by = tokens.findLastIndex((token, k) => k > data && k < end && /^(?:by|from)$/.test(lower(token)));
    if (by > 0) start = by + 1;
    else return cut(scene, at, data, from, rule);
  }
  return phraseFrom(scene, start, end - 1, from, rule);
}

/** "Department of Education data" is the department; "state statistics" stays whole. */
function cut(scene: Scene, at: number, data: number, from: number, rule: string): Account | null {
  const { tokens } = scene;
  const first = tokens[at]?.upos === 'DET' ? at + 1 : at;
  const name = tokens.slice(first, data);
  const proper =
    name.length > 0 &&
    name.every(token => /^\p{Lu}/u.test(token.form) || /^(?:of|the|and|for|['’]s?)$/.test(token.form));
  const possessive = /^['’]s?$/.test(name[name.length - 1]?.form ?? '');
  return phraseFrom(scene, at, proper ? data - (possessive ? 2 : 1) : data, from, rule);
}

function phraseFrom(scene: Scene, start: number, end: number, from: number, rule: string): Account | null {
  const first = scene.tokens[start]?.upos === 'DET' ? start + 1 : start;
  // A source is a noun phrase of some words, no clause.
  if (
    first > end ||
    end - first > 9 ||
    scene.tokens
      .slice(first, end + 1)
      .some(token => /^(?:VERB|PRON|AUX|PUNCT)$/.test(token.upos) && token.form !== '-' && token.form !== '.')
  )
    return null;
  return { source: spanOf(scene, first, end), phrase: spanOf(scene, from, end), rule };
}
