import { overlapping } from '../../text/overlapping.ts';
import { type Attribution, isPunctuation, lower, type Scene } from './scene.ts';
import type { Tree } from './tree.ts';

/* What something is done or sorted by, behind "according to": no source. */

/** "were shared out | according to their needs", "conducted according to the handbook": how something is done, by verbs of sharing and of doing. */
export function goesBy(scene: Scene, tree: Tree, at: number, head: number): boolean {
  const { tokens } = tree;
  const before = tokens[at - 1];
  if (lower(tokens[at]!) !== 'according' || !before || isPunctuation(before)) return false;
  const verb = tokens.findLastIndex(({ upos }, i) => i < at && upos === 'VERB');
  if (verb < 0 || !GOES_BY.test(tokens[verb]!.lemma)) return false;
  return !overlapping(scene.analysis.names, tokens[head]!).some(({ type }) => type === 'person');
}

const GOES_BY =
  /^(?:act|adjust|allocate|allot|apportion|arrange|assign|change|classify|conduct|differ|distribute|divide|group|handle|perform|price|proceed|rank|separate|share|sort|treat|vary)$/;

/** "sorted according to size", "by their preference": what something goes by, and no source. */
export function isMeasure(head: Attribution['head']): boolean {
  const noun = head?.tree.tokens[head.token];
  return noun !== undefined && MEASURES.test(noun.lemma);
}

const MEASURES =
  /^(?:ability|age|area|capacity|category|choice|circumstance|class|colou?r|conscience|content|criterion|custom|definition|degree|desire|distance|faith|formula|gender|gravity|height|income|instinct|language|law|length|location|merit|method|nature|need|occupation|order|plan|practice|preference|price|principle|priority|procedure|quality|race|rank|ratio|region|religion|requirement|rule|scale|schedule|season|seniority|severity|sex|shape|size|skill|specification|standard|status|style|subject|taste|terms?|theme|timetable|tradition|type|usage|value|wealth|weight|wish)$/;
