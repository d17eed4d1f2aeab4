import { overlapping } from '../../text/overlapping.ts';
import { UNNAMED_NOUNS, VEHICLE_NOUNS } from './cues.ts';
import { contentSpan, spanOf } from './phrase.ts';
import type { Attribution, Scene } from './scene.ts';
import { isPunctuation, LABEL, lower, saying } from './scene.ts';
import type { Tree } from './tree.ts';
import { turnAt } from './turns.ts';

/** "Okafor: Pier Must Close" as a headline; "OKAFOR: It must close." in a transcript. */
export function readLabel(scene: Scene, tree: Tree): Attribution[] {
  const { tokens } = tree;
  let from = 0;
  while (from < tokens.length && isPunctuation(tokens[from]!) && tokens[from]!.form !== ':') from++;
  const colon = tokens.findIndex((token, at) => at > from && at < from + 9 && token.form === ':');
  if (colon < 0 || colon + 2 >= tokens.length) return [];
  const label = tokens.slice(from, colon);
  const head = colon - 1;
  const block = scene.analysis.blocks[tree.sentence.block];
  const opens = block ? scene.text.slice(block.start, tokens[from]!.start).trim().length <= 1 : true;
  if (!opens || turnAt(scene, tokens[from]!.start)) return [];
  const headline = block?.kind === 'headline' || tree.at === 0;
  const shouted =
    label.every(token => token.form === token.form.toUpperCase()) &&
    label.some(token => /^[\p{Lu}'’.-]{3,}$/u.test(token.form));
  const vehicle = VEHICLE_NOUNS.has(lower(tokens[head]!)) || UNNAMED_NOUNS.has(lower(tokens[head]!));
  const named = overlapping(scene.analysis.names, tokens[head]!).some(
    name =>
      name.start <= tokens[head]!.start &&
      name.end >= tokens[head]!.end &&
      (name.type === 'person' || name.type === 'body'),
  );
  if (!(headline && (vehicle || named)) && !(shouted && !headline)) return [];
  if (EDITORS.test(label.map(token => token.form).join(' '))) return [];
  if (label.some(({ upos, deprel }) => upos === 'AUX' || (upos === 'VERB' && deprel !== 'amod'))) return [];
  if (!headline && block === undefined) return [];
  const end = !headline && block ? endOfTurn(scene, tree.sentence.block) : tokens.at(-1)!.end;
  const content = contentSpan(scene, tokens[colon + 1]!.start, end);
  if (!content || !/\s/.test(scene.text.slice(content.start, content.end))) return [];
  // "Harbour Daily: A Pier at War" is a title
  const told = tokens
    .slice(colon + 1)
    .some(token => /^(?:VERB|AUX)$/.test(token.upos) || /^[“"‘']$/.test(token.form));
  if (headline && !told) return [];
  const source = spanOf(tree, from, head);
  const rule = headline ? 'headline' : 'transcript';
  const cue = spanOf(tree, colon, colon);
  return [saying({ tree, token: head }, { source, cue, content: [content], lemma: ':', rule })];
}

/** Labels of an editor, who introduces nobody's words. */
const EDITORS =
  /^(?:UPDATED?|UPDATES|CORRECTIONS?|CLARIFICATION|EDITOR.*|NOTES?|PREVIOUSLY|RELATED|READ|SEE|WATCH|LISTEN|MORE|ALSO|VIDEO|PHOTOS?|BREAKING|EXCLUSIVE|DISCLOSURE|DISCLAIMER|WHAT|WHEN|WHERE|WHO|WHY|COST|DATE|TIME|PLACE|(?:THE )?FACTS?|(?:THE )?CLAIM|(?:THE )?VERDICT|(?:THE )?BOTTOM LINE)$/i;

/** A turn of a transcript goes on over paragraphs until the next label. */
function endOfTurn(scene: Scene, block: number): number {
  const { blocks } = scene.analysis;
  let last = block;
  while (last + 1 < blocks.length) {
    const next = scene.text.slice(blocks[last + 1]!.start, blocks[last + 1]!.end);
    if (!/^["“]/.test(next) || LABEL.test(next) || /^["“]?\(/.test(next)) break;
    last++;
  }
  return blocks[last]!.end;
}
