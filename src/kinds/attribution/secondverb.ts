import { SPEECH } from './cues.ts';
import { verbCues } from './frames.ts';
import { finiteAfter } from './mainclause.ts';
import { lower } from './scene.ts';
import { isFiniteVerb, type Tree } from './tree.ts';

/* A second verb of saying behind what was said, without a subject of its own. */

/** True of a verb by which somebody speaks, that takes one of the given things (see `Frame`). */
export const isSpeech = (tree: Tree, at: number, letters = 'cqh'): boolean =>
  !addsThing(tree, at) &&
  verbCues(tree, at).some(
    ({ key, to, frames }) =>
      (to <= at + 1 || key === 'accuse of') &&
      frames.some(({ act, takes }) => SPEECH.has(act) && [...letters].some(one => takes.includes(one))),
  );

/** "others are now | adding capacity": a thing right behind the verb, and no words. */
const addsThing = ({ tokens }: Tree, at: number): boolean =>
  tokens[at]!.lemma === 'add' &&
  /^(?:DET|ADJ|NOUN|NUM)$/.test(tokens[at + 1]?.upos ?? '') &&
  tokens.some(({ head, deprel }, place) => head === at && deprel === 'obj' && place > at) &&
  !tokens.some(({ head, deprel }) => head === at && deprel === 'ccomp');

/** What somebody does by speaking, and hardly what she tells of herself. */
const ACCUSES = /^(?:accuse|add|criticize|criticise|denounce|urge|vow|warn)$/;

/** "said that crews had broken in | and she accused Lind of it": a second act of speech with a pronoun for its subject, in the tense of the first. */
function accusesToo({ tokens }: Tree, verb: number, joint: number): boolean {
  const [who, next] = tokens.slice(joint + 1, joint + 3);
  const told = tokens.slice(verb + 1, joint).some(({ upos }) => /^(?:VERB|AUX)$/.test(upos));
  return (
    told &&
    who !== undefined &&
    /^(?:he|she|they)$/.test(lower(who)) &&
    next !== undefined &&
    (next.xpos === tokens[verb]!.xpos || (next.xpos === 'VBN' && tokens[verb]!.xpos === 'VBD')) &&
    ACCUSES.test(next.lemma)
  );
}

export const isPresent = (tense: string | undefined): boolean => /^(?:VBP|VBZ|MD)$/.test(tense ?? '');

/** "said she sought the case, called the clerk and | told him what to send": the last of a row of deeds told, which a comma has begun. */
function closesRow(tree: Tree, verb: number, at: number): boolean {
  const { tokens } = tree;
  if (lower(tokens[at - 1] ?? tokens[at]!) !== 'and' || tokens[at]!.xpos !== 'VBD') return false;
  const comma = tokens.findLastIndex(({ form }, i) => i > verb + 2 && i < at - 2 && form === ',');
  const row = tokens[tokens[comma + 1]?.upos === 'ADV' ? comma + 2 : comma + 1];
  if (comma < 0 || row?.xpos !== 'VBD' || row.upos !== 'VERB' || isSpeech(tree, tokens.indexOf(row)))
    return false;
  const between = tokens.slice(comma + 2, at - 1);
  const told = tokens.slice(verb + 1, comma).some(({ xpos }) => xpos === 'VBD');
  return told && !between.some(({ form, xpos }) => /^(?:and|but|that)$/.test(form) || /^VB[DZP]$/.test(xpos));
}

/** "said it was shut, and | on both occasions | replied": past a phrase of time, where the tree joins the verb behind it to the first. */
function afterOccasion({ tokens }: Tree, verb: number, at: number): number {
  if (tokens[at]?.upos !== 'ADP') return at;
  const next = tokens.findIndex(({ upos }, place) => place > at && /^(?:VERB|AUX)$/.test(upos));
  const joined = next > 0 && next < at + 6 && tokens[next]!.head === verb && tokens[next]!.deprel === 'conj';
  return joined && tokens[at]!.head < next ? next : at;
}

/** "has | urged", "is | telling": the finite verb before a participle. */
const auxiliary = ({ tokens }: Tree, verb: number) =>
  tokens.slice(Math.max(0, verb - 3), verb).findLast(({ upos }) => upos === 'AUX');

/** "says it will end the strike if the port withdraws the notices | and agrees to talks": the second verb of a condition. */
function goesWithCondition({ tokens }: Tree, verb: number, at: number): boolean {
  const opens = tokens.findLastIndex(
    (token, i) => i > verb && i < at && /^(?:if|unless|once)$/.test(lower(token)),
  );
  if (opens < verb + 3) return false;
  const condition = tokens.slice(opens, at - 1);
  return (
    !condition.some(({ form }) => form === ',') && condition.some(({ xpos }) => xpos === tokens[at]!.xpos)
  );
}

/** "said she plans to stay, but | has also said she may go": the perfect of a verb of saying, again or with "also". */
function hasAlsoSaid(tree: Tree, verb: number, at: number): boolean {
  const { tokens } = tree;
  if (!/^ha(?:s|ve)$/.test(lower(tokens[at]!)) || !/^VB[DZPN]$/.test(tokens[verb]!.xpos)) return false;
  let next = at + 1;
  while (tokens[next]?.upos === 'ADV') next++;
  if (tokens[next]?.xpos !== 'VBN' || !isSpeech(tree, next, 'cq')) return false;
  const also = tokens.slice(at, next).some(token => lower(token) === 'also');
  return also || tokens[next]!.lemma === tokens[verb]!.lemma;
}

/** "told the towns that they were late | and gave them until May 3": the time that whoever speaks sets to those of whom it is told. */
function givesUntil({ tokens }: Tree, verb: number, at: number): boolean {
  const [gave, whom] = [tokens[at]!, tokens[at + 1]];
  if (lower(gave) !== 'gave' || tokens[verb]!.xpos !== 'VBD' || !whom) return false;
  const told = tokens.slice(verb + 1, at).some(({ form }) => form === whom.form);
  const isSame = /^(?:him|her|it|them)$/.test(lower(whom)) || (whom.upos === 'PROPN' && told);
  return isSame && tokens.slice(at + 2, at + 5).some(token => lower(token) === 'until');
}

/** "said he had not thought of it, but | says that he will": the present of a verb of saying, where nothing told before it has the present. */
function saysNow({ tokens }: Tree, verb: number, at: number): boolean {
  return (
    tokens[verb]!.xpos === 'VBD' &&
    /^(?:adds|insists|maintains|says)$/.test(lower(tokens[at]!)) &&
    /^(?:that|he|she|they|it|["“]|``)$/.test(lower(tokens[at + 1] ?? tokens[at]!)) &&
    !tokens.slice(verb + 1, at).some(({ xpos }) => /^VB[PZ]$/.test(xpos))
  );
}

/**
 * "said it was over | and urged them to go": a second verb of saying without a subject of its own, in the tense of the first;
 * after a comma, and after "has said" or a participle, in any tense that goes on with the narrator's ("says it is over, but conceded").
 */
export function secondVerb(tree: Tree, verb: number, at: number, comma: boolean): boolean {
  const { tokens } = tree;
  let next = at;
  while (next < tokens.length && tokens[next]!.upos === 'ADV') next++;
  next = afterOccasion(tree, verb, next);
  const token = tokens[next];
  // "said he has held no talks and | never | called a clerk"
  const never = tokens.slice(at, next).some(one => lower(one) === 'never');
  if (never && !comma && !/^(?:mention|say|tell)$/.test(token?.lemma ?? '')) return false;
  // "acknowledging that it leaked but warning that": a participle that the tagger took for a noun
  if (
    token &&
    tokens[verb]!.xpos === 'VBG' &&
    lower(token) === 'warning' &&
    lower(tokens[next + 1] ?? token) === 'that'
  )
    return true;
  // "has urged them to wait but | has said she will not"
  const perfect =
    token?.lemma === 'have' && token.upos === 'AUX' && token.xpos === auxiliary(tree, verb)?.xpos;
  if (perfect && tokens[next + 1]?.xpos === 'VBN' && tokens[verb]!.xpos === 'VBN')
    return isSpeech(tree, next + 1, 'cqo');
  if (token && (hasAlsoSaid(tree, verb, next) || givesUntil(tree, verb, next))) return true;
  if (token === undefined || !isSpeech(tree, next, 'cqhoa') || closesRow(tree, verb, next)) return false;
  // "say that the boats come but | say nothing of tolls", "said it leaked but | adds that it holds"
  if (token.xpos === 'VBP' && token.xpos === tokens[verb]!.xpos && token.lemma === tokens[verb]!.lemma)
    return true;
  if (lower(token) === 'adds' && lower(tokens[next + 1] ?? token) === 'that') return true;
  if (saysNow(tree, verb, next)) return true;
  // "said the port had paid | and submitted every report on time": a deed, but for the "that" of what is submitted
  if (
    /^(?:accept|record|report|submit)$/.test(token.lemma) &&
    !comma &&
    lower(tokens[next + 1] ?? token) !== 'that'
  )
    return false;
  const tense = tokens[verb]!.xpos;
  // "is telling them that it leaks and | says it will close"
  if (tense === 'VBG' && token.xpos === 'VBZ' && auxiliary(tree, verb)?.xpos === 'VBZ') return true;
  // "say it is too early but | noted that": back to the past from words told in the present
  if (/^VB[PZ]$/.test(tense) && token.xpos === 'VBD' && lower(tokens[next + 1] ?? token) === 'that')
    return isPresent(finiteAfter(tree, verb + 1)?.tense);
  // "saying that it was safe, and arguing that it would stay"
  // "saying that it is old and calling it “a ruin”", "telling the town that it leaks and asking how she slept"
  if (token.xpos === 'VBG')
    return (
      tense === 'VBG' &&
      (comma ||
        token.head === verb ||
        // "stating that he is right and chiding the press": no participle within goes on
        (tokens.slice(verb + 1, next).some(isFiniteVerb) &&
          !tokens.slice(verb + 1, next).some(({ xpos }) => xpos === 'VBG')) ||
        /^(?:that|how|why|whether|him|it|them|he|she|they)$/.test(lower(tokens[next + 1] ?? token)))
    );
  if (!/^VB[DZN]$/.test(token.xpos)) return false;
  if (token.xpos === tense && tense !== 'VBN') return comma || !goesWithCondition(tree, verb, next);
  // "said the debt would swallow the town, and called for": a past form that the tagger took for a participle, which no participle goes before
  const above = tokens[token.head];
  if (comma && token.xpos === 'VBN' && tense === 'VBD' && above && /^(?:VB|VB[DZP])$/.test(above.xpos))
    return token.head > verb && tokens[next - 1]!.upos === 'CCONJ';
  // "did not say whether it leaked but | confirmed that it was shut"
  const did =
    lower(tokens[at - 1] ?? token) === 'but' &&
    /^(?:d(?:id|o|oes)|will|would)$/.test(auxiliary(tree, verb)?.form ?? '');
  if (did && tense === 'VB') return true;
  if (!comma || token.xpos === 'VBZ') return false;
  return token.xpos === 'VBD' && /^VB[ZNPG]$/.test(tense);
}

/** A second act of speech behind a joint that no comma goes before: "said it was over | and urged them to go", "and she accused him of it". */
export const speaksOn = (tree: Tree, verb: number, joint: number): boolean =>
  secondVerb(tree, verb, joint + 1, false) || accusesToo(tree, verb, joint);
