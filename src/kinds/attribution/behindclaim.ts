import type { Quotation } from '../../text/quotation.ts';
import { finiteAfter } from './mainclause.ts';
import { lower, quotationAt, type Scene } from './scene.ts';
import { isFiniteVerb, lexicalVerb, ownSubject, type Tree, tokenAt } from './tree.ts';

/* What a sentence says behind a cue that parts it, where the words in marks before the cue are none by themselves. */

/** What leads to a noun that the main clause behind it is told with. */
const LEADS =
  /^(?:because of|despite|due to|for all|given|in spite of|instead of|thanks to|unlike|with all|without)\b/i;

/** Words of feeling and knowing that a clause with “that” goes with. */
const FEELS =
  /\b(?:afraid|alarmed|amazed|angry|appalled|ashamed|astonished|aware|certain|concerned|confident|convinced|delighted|disappointed|disgusted|dismayed|disturbed|glad|grateful|happy|hopeful|horrified|optimistic|outraged|pleased|proud|sad|saddened|satisfied|shocked|sorry|sure|surprised|thankful|thrilled|troubled|upset|worried)[,”"’']+$/i;

/** "Despite his “rough manner,” Okafor wrote, | Lind is a good father": the first token of the main clause behind the cue; null elsewhere. */
export function mainBehindCue(scene: Scene, tree: Tree, quotation: Quotation, end: number): number | null {
  const { text } = scene;
  const { tokens, sentence } = tree;
  if (!LEADS.test(text.slice(sentence.start, quotation.inner.end))) return null;
  const comma = tokens.findIndex(({ start }) => start >= end);
  if (
    tokens[comma]?.form !== ',' ||
    tokens
      .slice(0, tokenAt(tree, quotation.end))
      .some((token, at) => isFiniteVerb(token) && ownSubject(tree, lexicalVerb(tree, at)) !== null)
  )
    return null;
  const clause = finiteAfter(tree, comma + 1);
  if (clause === null || clause.subject === null || clause.subject <= comma || clause.subject > clause.at)
    return null;
  const from = Math.max(comma + 1, Math.min(clause.subject, tree.first[clause.subject]!));
  const isNarrators = tokens.slice(comma + 1, from).some(({ upos }) => upos !== 'ADV');
  return isNarrators || quotationAt(scene, tokens[from]!.start) ? null : from;
}

/** "“We are worried,” they wrote in a letter to the board, | that the pier “may fall”": the clause that a feeling in marks waits for; null elsewhere. */
export function thatBehindCue(scene: Scene, tree: Tree, quotation: Quotation, end: number): number | null {
  const { text } = scene;
  const { tokens, sentence } = tree;
  if (!FEELS.test(text.slice(sentence.start, quotation.end))) return null;
  const that =
    tokens.findIndex(({ start, form }, at) => start >= end && form === ',' && isThat(tree, at + 1)) + 1;
  if (that < 1) return null;
  const between = tokens.slice(tokenAt(tree, end), that - 1);
  return between.some(token => isFiniteVerb(token) || quotationAt(scene, token.start)) ? null : that;
}

const isThat = ({ tokens }: Tree, at: number): boolean =>
  tokens[at] !== undefined && lower(tokens[at]) === 'that' && /^(?:mark|det)$/.test(tokens[at].deprel);
