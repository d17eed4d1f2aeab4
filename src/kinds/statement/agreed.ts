import type { Quotation } from '../../text/quotation.ts';
import { type Beside, besideVerb } from './beside.ts';
import { isPunctuation, lower, quotationAt, type Scene, treeAt } from './scene.ts';
import { subjectOf } from './subject.ts';
import { isFiniteVerb, isPassive } from './tree.ts';
import { voiceOf } from './voices.ts';

/** What somebody does who takes up another's words, and then goes on in marks. */
const TAKES_UP =
  /^(?:agree|concur|cut|chime|demur|differ|disagree|dissent|interject|interrupt|nod|object|scoff|shrug)$/;

/** "Lind agreed. | “The crews are worn out.”", "Her husband cut in. | “Not again.”": a short sentence that ends in such a verb is the cue of what follows it. */
export function agreedBefore(scene: Scene, quotation: Quotation): Beside | null {
  const here = treeAt(scene, quotation.start);
  const tree = here && scene.trees[here.at - 1];
  if (!tree || here.sentence.start < quotation.start || tree.sentence.block !== here.sentence.block)
    return null;
  const { tokens } = tree;
  if (/[^ ]/.test(scene.text.slice(tree.sentence.end, quotation.start)) || tokens.at(-1)!.form !== '.')
    return null;
  if (tokens.length > 16 || tokens.some(({ start }) => quotationAt(scene, start) !== null)) return null;
  let verb = tokens.findLastIndex(token => !isPunctuation(token));
  while (verb > 0 && (tokens[verb]!.upos === 'ADV' || /^(?:in|ADP)$/.test(lower(tokens[verb]!)))) verb--;
  if (
    verb < 1 ||
    !isFiniteVerb(tokens[verb]!) ||
    !TAKES_UP.test(tokens[verb]!.lemma) ||
    isPassive(tree, verb)
  )
    return null;
  const subject = subjectOf(tree, verb);
  if (typeof subject !== 'number' || subject > verb || voiceOf({ tree, token: subject }) !== 'person')
    return null;
  const cue = { key: tokens[verb]!.lemma, frames: [], to: verb, matter: null };
  return besideVerb(tree, verb, cue, subject, 0, verb, 'speaker-said-quotation');
}
