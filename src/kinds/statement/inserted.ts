import { SPEECH } from './cues.ts';
import type { Part } from './extent.ts';
import { takes, type VerbCue } from './frames.ts';
import { nounPhrase } from './phrase.ts';
import { isPunctuation, lower } from './scene.ts';
import { childOf, childrenOf, ownSubject, relation, type Tree } from './tree.ts';

/** "The pier, Okafor said, is safe"; "The pier is safe, Okafor said": the words around the inserted cue. */
export function frontedParts(tree: Tree, verb: number, complement: number | null): Part[] | null {
  const { tokens } = tree;
  const subject = ownSubject(tree, verb);
  if (subject === null) return null;
  const before = Math.min(tree.first[subject]!, verb);
  const comma = openingComma(tree, before);
  if (comma === null) return null;
  const ordinary =
    relation(tokens[verb]!) === 'parataxis' ||
    (complement !== null && complement < before) ||
    tokens[verb]!.head < 0;
  if (!ordinary && !/^(?:ccomp|conj|root|advcl|dep)$/.test(relation(tokens[verb]!))) return null;
  const end = insertedEnd(tree, verb, subject);
  if (end === null) return null;
  let from = 0;
  while (from < comma && (isPunctuation(tokens[from]!) || /^(?:but|and|yet|so)$/.test(lower(tokens[from]!))))
    from++;
  if (from >= comma) return null;
  const last = tokens.length - 1;
  const clausal = (low: number, high: number) =>
    tokens
      .slice(low, high + 1)
      .some(one => /^(?:VERB|AUX)$/.test(one.upos) && one.xpos !== 'VBG' && one.xpos !== 'TO');
  if (!clausal(from, comma - 1) && !clausal(end, last)) return null;
  const parts = [{ from: opensWithConjunction(tree) && end >= tokens.length - 2 ? 0 : from, to: comma - 1 }];
  let rest = end;
  while (rest < tokens.length && tokens[rest]!.form === ',') rest++;
  if (tokens.slice(rest).some(token => !isPunctuation(token)))
    parts.push({ from: rest, to: tokens.length - 1 });
  return parts;
}

function opensWithConjunction(tree: Tree): boolean {
  return /^(?:but|and|yet|so)$/.test(lower(tree.tokens[0]!));
}

/** The comma (or quotation mark after a comma) right before the inserted cue. */
function openingComma(tree: Tree, before: number): number | null {
  let at = before - 1;
  while (at > 0 && /^(?:and|as|also|later|then|however|”|"|''|’)$/.test(lower(tree.tokens[at]!))) at--;
  return at > 0 && /^(?:,|—|–|--)$/.test(tree.tokens[at]!.form) ? at : null;
}

/** Where the inserted cue ends: the comma or the full stop after verb, subject, hearer and time; null if a clause follows. */
function insertedEnd(tree: Tree, verb: number, subject: number): number | null {
  const { tokens } = tree;
  let at = Math.max(verb, subject > verb ? nounPhrase(tree, subject)[1] : verb) + 1;
  const limit = at + 14;
  while (at < tokens.length && at < limit) {
    const token = tokens[at]!;
    if (token.form === ',' || /^[.?!:;—–]$/.test(token.form) || token.form === '--') return at;
    if (
      /^(?:that|whether|to|what|why|how|who|which|if|when|where)$/.test(lower(token)) &&
      token.upos !== 'ADP'
    )
      return null;
    if (token.upos === 'VERB' && token.xpos !== 'VBG' && token.xpos !== 'VBN') return null;
    at++;
  }
  return at >= tokens.length ? at : null;
}

/** "As Okafor told the board, the pier is unsafe": the sentence without the inserted clause. */
export function asSaid(tree: Tree, verb: number, cue: VerbCue): Part[] | null {
  const { tokens, first, last } = tree;
  if (relation(tokens[verb]!) !== 'advcl' || !SPEECH.has(takes(cue, 'c')!.act)) return null;
  if (!childrenOf(tree, verb, 'mark', 'advmod').some(mark => mark < verb && lower(tokens[mark]!) === 'as'))
    return null;
  if (childrenOf(tree, verb, 'ccomp', 'xcomp').length > 0) return null;
  if (childOf(tree, verb, 'obj') !== null && !takes(cue, 'h')) return null;
  const [from, to] = [first[verb]!, last[verb]!];
  if (to - from > 24) return null;
  const parts: Part[] = [];
  const words = (low: number, high: number) =>
    tokens.slice(low, high + 1).some(token => !isPunctuation(token));
  const start = opensWithConjunction(tree) ? 1 : 0;
  if (from > start && words(start, from - 1)) parts.push({ from: start, to: from - 1 });
  if (to < tokens.length - 1 && words(to + 1, tokens.length - 1))
    parts.push({ from: to + 1, to: tokens.length - 1 });
  return parts.length > 0 ? parts : null;
}
