import type { Token } from '../../language/analysis.ts';
import { overlapping } from '../../text/overlapping.ts';
import { UNNAMED_NOUNS, VEHICLE_NOUNS } from './cues.ts';
import { contentSpan, spanOf } from './phrase.ts';
import type { Attribution, Scene } from './scene.ts';
import { isPunctuation, LABEL, lower, saying } from './scene.ts';
import { isFiniteVerb, type Tree } from './tree.ts';
import { isPlaceShouted, turnAt } from './turns.ts';

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
  const words = label.map(token => token.form).join(' ');
  if (
    !(headline && (vehicle || named)) &&
    !(shouted && !headline && (named || ROLE.test(words) || isSurname(scene, words)))
  )
    return [];
  if (EDITORS.test(words) || (shouted && !headline && isPlaceShouted(scene.analysis, words))) return [];
  if (label.some(({ upos, deprel }) => upos === 'AUX' || (upos === 'VERB' && deprel !== 'amod'))) return [];
  if (!headline && block === undefined) return [];
  const end = !headline && block ? endOfTurn(scene, tree.sentence.block) : tokens.at(-1)!.end;
  const content = contentSpan(scene, tokens[colon + 1]!.start, end);
  if (!content || !/\s/.test(scene.text.slice(content.start, content.end))) return [];
  if (headline && !isTold(tokens.slice(colon + 1))) return [];
  const source = spanOf(tree, from, head);
  const rule = headline ? 'headline' : 'transcript';
  const cue = spanOf(tree, colon, colon);
  return [saying({ tree, token: head }, { source, cue, content: [content], lemma: ':', rule })];
}

/**
 * A clause, also in a headline's short form ("Club Split over Pier"), or words in marks, up to where a second line begins; "Harbour Daily: A
 * Pier Falling Down" is a title, and so is "Harbour Committee: Hearing on the Pier".
 */
function isTold(words: readonly Token[]): boolean {
  const end = words.findIndex(({ form }) => form === ';');
  const line = end < 0 ? words : words.slice(0, end);
  const told = line.some(token => /^(?:VERB|AUX)$/.test(token.upos) || /^[“"‘']$/.test(token.form));
  const isTitle = TITLE.test(line[0]?.form ?? '') && !line.some(token => isFiniteVerb(token));
  return told && !isTitle;
}

const TITLE = /^(?:an?|the|agenda|hearing|meeting|notice)$/i;

/** "OKAFOR" where the text names Mary Okafor. */
const isSurname = ({ analysis, text }: Scene, label: string): boolean =>
  analysis.names.some(
    ({ type, start, end }) => type === 'person' && text.slice(start, end).toUpperCase().endsWith(label),
  );

/** Those who speak in a record of what was said, where it gives no name. */
const ROLE =
  /^(?:THE |MR\.? |MADAM )?(?:ACTING )?(?:CHAIR(?:MAN|WOMAN|PERSON)?|CLERK|COMMISSIONER|COUNSEL|COURT|FOREPERSON|HOST|INTERVIEWER|JUDGE|MAYOR|MODERATOR|PRESIDENT|QUESTION(?:ER)?|REPORTER|SECRETARY|SPEAKER|WITNESS)$/;

/** Labels of an editor, who introduces nobody's words. */
const EDITORS =
  /^(?:UPDATED?|UPDATES|CORRECTIONS?|CLARIFICATION|EDITOR.*|NOTES?|PREVIOUSLY|RELATED|READ|SEE|WATCH|LISTEN|MORE|ALSO|VIDEO|PHOTOS?|BREAKING|EXCLUSIVE|DISCLOSURE|DISCLAIMER|WHAT|WHEN|WHERE|WHO|WHY|COST|DATE|TIME|PLACE|(?:THE )?FACTS?|(?:THE )?CLAIM|(?:THE )?VERDICT|(?:FULL )?(?:DEBATE|DISCUSSION|EPISODE|INTERVIEW|PANEL)|ROUND ?TABLE|(?:THE )?BOTTOM LINE|ADVERT(?:ISEMENT)?|AGENDA|ANALYSIS|BACKGROUND|CAPTION|COLUMN|COMMENT(?:ARY)?|EDITORIAL|FEATURE|LETTERS?|MINUTES|NOTICE|OBITUARY|OP-?ED|OPINION|PROFILE|REVIEW|SUMMARY|(?:(?:LIVE|NEWS|SPECIAL|VIDEO|WEATHER) )REPORT|(?:(?:MEDIA|NEWS|PHOTO|PRESS|VIDEO) )?(?:ADVISORY|RELEASE)|(?:(?:CLOSING|FLOOR|FULL|MEDIA|OPENING|PRESS|WRITTEN) )?(?:REMARKS|SPEECH|STATEMENT|TESTIMONY|TRANSCRIPT))$/i;

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
