import { isAtLeast } from './adjuncts.ts';
import { isStretch, isTimeNoun } from './occasion.ts';
import { isPunctuation, lower } from './scene.ts';
import { isFiniteVerb, type Tree } from './tree.ts';

/** Where the inserted cue ends: after hearer, time and manner; null if a clause or an object follows. */
export function insertedEnd(tree: Tree, cueTo: number, inverted: number | null): number | null {
  const { tokens, last } = tree;
  if (inverted !== null) return Math.min(tokens.length, last[inverted]! + 1);
  let at = cueTo + 1;
  // "After a talk, Okafor said | “surely I will go” in May": the words in marks are what is said
  if (/^(?:[“"]|``)$/.test(tokens[at]?.form ?? '') && !/^,$/.test(tokens[at - 2]?.form ?? '')) {
    const close = tokens.findIndex(({ form }, next) => next > at && /^(?:[”"]|'')$/.test(form));
    if (tokens.slice(at, Math.max(at, close)).some(isFiniteVerb)) return null;
  }
  const limit = at + 22;
  let plain = true;
  while (at < tokens.length && at < limit) {
    const token = tokens[at]!;
    // "she said - and", not "said e-mail"
    const isDash = token.form === '-' && tokens[at - 1]!.end < token.start;
    if (isPunctuation(token) && (isDash || !/^[-’'“"$]$/.test(token.form))) return at;
    const word = lower(token);
    if (isAtLeast(tree, at) || startsOwnClause(tree, at)) return null;
    if (/^(?:that|whether|what|why|how|if)$/.test(word) && token.upos !== 'ADP') return null;
    if (word === 'to' && token.upos !== 'ADP' && !isWhileTrying(tree, cueTo, at)) return null;
    if (
      plain &&
      /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(token.upos) &&
      !isTimeNoun(word) &&
      !isStretch(tree, at) &&
      !HEARS.test(lower(tokens[cueTo]!))
    )
      return null;
    if (
      token.upos === 'ADP' ||
      token.upos === 'SCONJ' ||
      (token.upos === 'ADV' && !isDegree(tree, at)) ||
      HEARS.test(lower(tokens[cueTo]!))
    )
      plain = false;
    if (plain && (token.upos === 'AUX' || /^VB[DZP]$/.test(token.xpos))) return null;
    at++;
  }
  return at >= tokens.length ? at : null;
}

/** "she said | while trying | to explain it": what she does as she says so. */
const isWhileTrying = ({ tokens }: Tree, cueTo: number, to: number): boolean =>
  tokens[to - 1]!.xpos === 'VBG' &&
  tokens.slice(cueTo + 1, to).some(token => /^(?:after|before|when|while)$/.test(lower(token)));

/** "she signaled before the talks | she finds it old": a pronoun and its verb, behind no joint. */
const startsOwnClause = ({ tokens }: Tree, at: number): boolean =>
  /^(?:he|she|they|we|i)$/.test(lower(tokens[at]!)) &&
  isFiniteVerb(tokens[at + 1] ?? tokens[at]!) &&
  /^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.upos);

/** "are predicting | much more sluggish growth", "reported | sadly flat sales": an adverb that belongs to an object. */
const isDegree = ({ tokens }: Tree, at: number): boolean => {
  const word = lower(tokens[at]!);
  const next = tokens[at + 1]?.upos ?? '';
  return (
    (/^(?:even|far|less|more|much|slightly|still|very)$/.test(word) && /^(?:ADJ|ADV)$/.test(next)) ||
    (/ly$/.test(word) && next === 'ADJ' && tokens[at + 2]?.upos === 'NOUN')
  );
};

const HEARS = /^(?:told|tells|tell|telling|reminded|assured|informed)$/;
