import type { Quotation } from '../../text/quotation.ts';
import { lower, quotationAt, type Scene } from './scene.ts';
import { isFiniteVerb, type Tree, tokenAt } from './tree.ts';

/* What a sentence goes on with behind a cue that parts it: "“The old pier,” Okafor said, | was “a ruin.”" */

/**
 * Where the sentence that begins with words in marks goes on behind the cue and its comma: at the verb that a noun phrase in marks waits for, or
 * at the infinitive that "it" in the marks stands for ("“It is a poor idea,” she said, | to close the pier"); null elsewhere.
 */
export function goesOnBehindCue(scene: Scene, tree: Tree, quotation: Quotation, end: number): number | null {
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
