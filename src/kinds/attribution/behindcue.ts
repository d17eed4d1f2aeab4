import type { Quotation } from '../../text/quotation.ts';
import { finiteAfter } from './mainclause.ts';
import { lower, quotationAt, type Scene } from './scene.ts';
import { isFiniteVerb, lexicalVerb, ownSubject, type Tree, tokenAt } from './tree.ts';

/* What a sentence goes on with behind a cue that parts it: "“The old pier,” Okafor said, | was “a ruin.”" */

/** The token with which a sentence goes on behind the cue, which ends at an offset, of words in marks; null where it does not. */
export const behindCue = (scene: Scene, tree: Tree, quotation: Quotation, end: number): number | null =>
  waitsBehindCue(scene, tree, quotation, end) ??
  mainBehindCue(scene, tree, quotation, end) ??
  thatBehindCue(scene, tree, quotation, end);

/**
 * Where the sentence that begins with words in marks goes on behind the cue and its comma: at the verb that a noun phrase in marks waits for, or
 * at the infinitive that "it" in the marks stands for ("“It is a poor idea,” she said, | to close the pier"); null elsewhere.
 */
function waitsBehindCue(scene: Scene, tree: Tree, quotation: Quotation, end: number): number | null {
  const { text } = scene;
  const { tokens } = tree;
  const comma = tokens.findIndex(({ start }) => start >= end);
  if (tokens[comma]?.form !== ',' || tokens[comma]!.start !== end || tree.sentence.start > quotation.start)
    return null;
  const words = text.slice(quotation.inner.start, quotation.inner.end);
  if (!/[\p{L}\p{N}],$/u.test(words)) return null;
  const from = tokenAt(tree, quotation.inner.start);
  const told = tokens.slice(from, tokenAt(tree, quotation.inner.end));
  const [first, second] = [tokens[comma + 1], tokens[comma + 2]];
  if (!first || !second || quotationAt(scene, first.start)) return null;
  if (lower(first) === 'to') return second.xpos === 'VB' && STANDS_FOR.test(words) ? comma + 1 : null;
  const verb = first.upos === 'ADV' ? second : first;
  const waits =
    /^(?:ADJ|ADV|DET|NOUN|NUM|PRON|PROPN)$/.test(told[0]?.upos ?? '') &&
    told.some(({ upos }) => /^(?:NOUN|PROPN)$/.test(upos)) &&
    !told.some(({ upos, form }) => /^(?:VERB|AUX|INTJ)$/.test(upos) || /^[?!;]$/.test(form));
  return waits && isFiniteVerb(verb) ? comma + 1 : null;
}

/** "it is a poor idea", "it’s better", "it makes sense": what stands before an infinitive. */
const STANDS_FOR =
  /^it(?:['’]s| is| was| would be| will be| may be| might be| makes| made)(?: not| no| never| always| far| much| really| just| very| too| so)* (?:an? |\p{L}*ier\b|the \p{L}+est\b|\p{L}+(?:able|al|ant|ent|ful|ible|ic|ing|ive|less|ous|ish|sy)\b|bad|best|better|cheaper?|cruel|dumb|easy|fair|fine|good|great|harder?|insane|legal|mad|nice|odd|okay|ok|right|sad|safer?|sense|sheer|smart|strange|stupid|time|unfair|unwise|up to|wiser?|worse|worth|wrong)/iu;

/** What leads to a noun that the main clause behind it is told with. */
const LEADS =
  /^(?:because of|despite|due to|for all|given|in spite of|instead of|thanks to|unlike|with all|without)\b/i;

/** Words of feeling and knowing that a clause with “that” goes with. */
const FEELS =
  /\b(?:afraid|alarmed|amazed|angry|appalled|ashamed|astonished|aware|certain|concerned|confident|convinced|delighted|disappointed|disgusted|dismayed|disturbed|glad|grateful|happy|hopeful|horrified|optimistic|outraged|pleased|proud|sad|saddened|satisfied|shocked|sorry|sure|surprised|thankful|thrilled|troubled|upset|worried)[,”"’']+$/i;

/** "Despite his “rough manner,” Okafor wrote, | Lind is a good father": the first token of the main clause behind the cue; null elsewhere. */
function mainBehindCue(scene: Scene, tree: Tree, quotation: Quotation, end: number): number | null {
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
function thatBehindCue(scene: Scene, tree: Tree, quotation: Quotation, end: number): number | null {
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
