import { clauseAbove } from './above.ts';
import { agentOf, objectOf } from './acted.ts';
import { UNNAMED_NOUNS, VEHICLE_NOUNS } from './cues.ts';
import { isParted } from './parted.ts';
import { lower } from './scene.ts';
import { childrenOf, isPassive, ownSubject, type Tree } from './tree.ts';
import { voiceOf } from './voices.ts';

/* Who speaks in a participle, where somebody is seen, heard or acted on. */

/** What somebody is perceived, kept or remembered doing. */
const SENSES =
  /^(?:capture|catch|cite|depict|film|find|hear|observe|overhear|photograph|picture|quote|recall|record|remember|see|show|spot|tape|videotape|watch)$/;

/** True of a noun that somebody sees or remembers: "video shows | the officer | telling". */
const isSensed = ({ tokens }: Tree, noun: number): boolean =>
  tokens[noun]!.deprel === 'obj' && SENSES.test(tokens[tokens[noun]!.head]?.lemma ?? '');

/** "remembers | her father | saying that", "the clip shows | Okafor | calling it a ruin": who is seen or remembered, right before the participle. */
export function sensed(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  const above = tokens[verb]!.head;
  if (tokens[verb]!.xpos !== 'VBG' || above < 0 || above > verb || !SENSES.test(tokens[above]!.lemma))
    return null;
  if (isPassive(tree, above) || childrenOf(tree, verb, 'mark', 'case').length > 0) return null;
  const whom = objectOf(tree, above);
  const between = tokens.slice(above + 1, verb);
  return whom !== null && whom > above && whom < verb && !between.some(({ form }) => /^[,:;—–]$/.test(form))
    ? whom
    : null;
}

/** "Four were hurt, | showing how old it is": what the narrator makes of it. */
const TELLS_OF =
  /^(?:demonstrate|highlight|illustrate|indicate|mean|prove|raise|reflect|reveal|show|signal|suggest|underline|underscore)$/;

/**
 * "Okafor was booed by sailors | after telling them that", "was beaten in May, | calling it a theft", "was heard | telling them": of whom the
 * passive tells, not by whom it was done.
 */
export function undergoer(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  const above = clauseAbove(tree, verb);
  if (tokens[verb]!.xpos !== 'VBG' || above < 0 || above > verb || !isPassive(tree, above)) return null;
  const joint = lower(tokens[verb - 1] ?? tokens[verb]!);
  const after = /^(?:after|before|despite|since|when|while|without)$/.test(joint);
  const alone =
    ((joint === ',' && !TELLS_OF.test(tokens[verb]!.lemma)) || SENSES.test(tokens[above]!.lemma)) &&
    agentOf(tree, above) === null;
  if (!after && !alone) return null;
  const subject = ownSubject(tree, above);
  return subject === null || /^(?:thing|document)$/.test(voiceOf({ tree, token: subject }) ?? '')
    ? null
    : subject;
}

/** "a letter saying that", "officials saying that", "Okafor saying that": what may have words, before a bare participle. */
export function maySpeak(tree: Tree, verb: number): boolean {
  const { tokens } = tree;
  if (tokens[verb]!.deprel !== 'acl' || isParted(tree, verb)) return true;
  const noun = tokens[tokens[verb]!.head];
  return (
    noun !== undefined &&
    (noun.upos !== 'NOUN' ||
      isSensed(tree, tokens[verb]!.head) ||
      VEHICLE_NOUNS.has(lower(noun)) ||
      VEHICLE_NOUNS.has(noun.lemma) ||
      UNNAMED_NOUNS.has(lower(noun)))
  );
}
