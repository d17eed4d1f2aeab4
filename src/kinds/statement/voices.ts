import { UNNAMED_NOUNS, VEHICLE_NOUNS } from './cues.ts';
import { lower, type Node } from './scene.ts';
import { childrenOf, relation } from './tree.ts';

/** Bodies that speak and take positions. */
const BODIES = new Set(
  'administration agency alliance army association authority bank board body branch brigade bureau cabinet campaign caucus center centre chamber charity church city club coalition college commission committee community company conference congress corporation council country county court delegation department district embassy firm force foundation government group hospital house industry institute institution jury league legislature ministry movement municipality nation network newspaper office opposition organisation organization outlet panel parliament parish party police press prosecution public regime republic school secretariat senate side society staff state station synod team town tribunal union university village watchdog'.split(
    ' ',
  ),
);

/** Words for people that no ending tells. */
const PEOPLE = new Set(
  'activist adviser agent aide ally ambassador attorney author bishop boss brother businessman candidate captain chair chairman chairwoman chief child citizen cleric clerk colleague columnist commissioner congressman congresswoman constituent consultant contender correspondent couple critic daughter delegate deputy doctor economist editor employee enemy envoy executive expert family father fellow firebrand friend front-runner frontrunner governor guard guest head heir historian host hopeful husband incumbent independent inmate intern investigator journalist judge juror justice king lawmaker lawyer leader liberal lieutenant loyalist man mayor member migrant minister mogul moderate mother native neighbor neighbour nominee nurse opponent owner parent partner pastor patient patriarch patron people peer pope president priest prime prisoner professor progressive queen radical rebel refugee representative reporter republican democrat resident reverend rival royal scholar scientist secretary senator sister skeptic socialist soldier son specialist spokesman spokesperson spokeswoman statesman strategist student superintendent supervisor supporter surgeon surrogate survivor teacher tenant tycoon veteran victim voter wife witness woman worker writer youth'.split(
    ' ',
  ),
);

const ENDING =
  /(?:man|men|woman|women|ist|ists|ian|ians|ee|ees|crat|crats|yer|yers|maker|makers|holder|holders|leader|leaders|goer|goers)$/;

/** Studies and figures that find something, and documents that say it. */
const FINDS =
  /^(?:analysis|audit|census|data|document|estimate|figure|finding|index|investigation|paper|poll|projection|record|report|research|review|statistic|study|survey)s?$/;

/** What a noun phrase that speaks may be. */
export type Voice = 'person' | 'body' | 'document' | 'thing' | 'nobody';

/** What the head of a source is; null stands for a source that the text does not name. */
export function voiceOf(head: Node | null): Voice | null {
  if (head === null) return null;
  const { tree, token: at } = head;
  const token = tree.tokens[at]!;
  const word = lower(token);
  if (/^(?:i|we|you|one|nobody|none|no-one|anyone|anybody|everyone|everybody|neither)$/.test(word))
    return 'nobody';
  const none = childrenOf(tree, at, 'det').some(child =>
    /^(?:no|any|neither)$/.test(lower(tree.tokens[child]!)),
  );
  // "few call for it", not "a few"
  if (word === 'few' && lower(tree.tokens[at - 1] ?? token) !== 'a') return 'nobody';
  if (none || (word === 'one' && lower(tree.tokens[at - 1] ?? token) === 'no')) return 'nobody';
  if (/^(?:he|she|they|who)$/.test(word)) return 'person';
  if (/^(?:it|this|that|these|those|which|what)$/.test(word)) return 'thing';
  if (token.upos === 'PROPN' || relation(token) === 'flat') return 'person';
  const lemma = token.lemma.toLowerCase();
  if (UNNAMED_NOUNS.has(word) || UNNAMED_NOUNS.has(lemma) || PEOPLE.has(lemma) || ENDING.test(word))
    return 'person';
  if (BODIES.has(lemma)) return 'body';
  if (FINDS.test(lemma) || VEHICLE_NOUNS.has(lemma) || VEHICLE_NOUNS.has(word)) return 'document';
  // "the dynamic suggests", not "the poor say"
  if (token.upos === 'ADJ' && tree.tokens[token.head]?.xpos === 'VBZ') return 'thing';
  // "61 percent", "most of them", "the poor"
  if (/^(?:NUM|ADJ|PRON|X)$/.test(token.upos) || lemma === 'percent') return 'person';
  return 'thing';
}

/** True for studies and figures, which find and show what nobody says. */
export function findsOut(head: Node | null): boolean {
  const token = head?.tree.tokens[head.token];
  return token !== undefined && FINDS.test(token.lemma.toLowerCase());
}
