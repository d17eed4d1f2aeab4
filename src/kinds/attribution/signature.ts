import type { Quotation } from '../../text/quotation.ts';
import type { Beside, Window } from './beside.ts';
import { phraseHead } from './nominal.ts';
import { spanOf } from './phrase.ts';
import { isPunctuation, lower, type Scene } from './scene.ts';
import type { Tree } from './tree.ts';

export const DASH = /^(?:—|–|―|-|--)$/;

/** "“…” ¶ – Ada Okafor ¶": a dash and a name alone in the line under words that stand alone in theirs; not the first of a list. */
export function signedBelow({ analysis, text }: Scene, { start, end }: Quotation, tree: Tree): Beside | null {
  const { block } = tree.sentence;
  const [above, here, next] = [block - 1, block, block + 1].map(one => analysis.blocks[one]);
  if (!above || !here || tree.sentence.end < here.end || !/^\s*$/.test(text.slice(end, here.start)))
    return null;
  if (text.slice(above.start, start).trim() !== '' || !DASH.test(tree.tokens[0]!.form)) return null;
  const isListed = next !== undefined && DASH.test(text.slice(next.start, next.start + 1));
  return isListed ? null : signature({ tree, from: 0, to: tree.tokens.length - 1 });
}

/** “…” — Commissioner Ada Okafor */
export function signature({ tree, from, to }: Window): Beside | null {
  const { tokens } = tree;
  let end = to;
  while (end > from && isPunctuation(tokens[end]!)) end--;
  const name = tokens.slice(from + 1, end + 1);
  if (name.length === 0 || lower(name[0]!) === 'and') return null;
  // "“…” – Ada Okafor, clerk “It is late.” – Tom Lind": another's words may follow
  if (to < tokens.length - 1 && !/^\p{Lu}/u.test(tokens[to + 2]?.form ?? '')) return null;
  if (name.length > 14 || name.some(token => /^(?:VERB|AUX)$/.test(token.upos))) return null;
  const first = name.findIndex(token => token.upos === 'PROPN');
  if (first < 0 || !/^\p{Lu}/u.test(name[0]!.form)) return null;
  return {
    source: spanOf(tree, from + 1, end),
    head: { tree, token: phraseHead(tree, from + 1 + first, from + 1, end) },
    cue: spanOf(tree, from, from),
    verb: tokens[from]!.start,
    end: tokens[end]!.end,
    lemma: '—',
    negated: false,
    hearer: null,
    sentence: tree.at,
    rule: 'signature',
  };
}
