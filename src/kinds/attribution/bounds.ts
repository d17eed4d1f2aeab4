import type { Token } from '../../language/analysis.ts';
import { isAftermath } from './aftermath.ts';
import { verbCues } from './frames.ts';
import { isPunctuation, lower } from './scene.ts';
import { isFiniteVerb, lexicalVerb, ownSubject, relation, type Tree } from './tree.ts';

/**
 * Last token of what is said when a sentence opens with "According to X,": the sentence's end, or the token before
 * ", but" where the narrator speaks again with a verb of his own, or before what came of it ("…, sparking a row").
 */
export function untilBut(tree: Tree, from: number): number {
  const { tokens } = tree;
  for (let at = from + 3; at + 1 < tokens.length; at++) {
    if (/^(?:,|”|'')$/.test(tokens[at]!.form) && isAftermath(tree, at + 1))
      return tokens[at]!.form === ',' ? at - 1 : at;
    if (tokens[at]!.form === ',' && lower(tokens[at + 1]!) === 'but' && finiteBehind(tree, at)) return at - 1;
  }
  return tokens.length - 1;
}

/** A finite verb between "but" and the next comma: "…, but more likely to be late" has none. */
function finiteBehind({ tokens }: Tree, from: number): boolean {
  const end = tokens.findIndex(({ form }, at) => at > from + 1 && form === ',');
  return tokens.slice(from, end < 0 ? undefined : end).some(isFiniteVerb);
}

/**
 * A verb joined without a subject to words told goes back to the verb of saying where it can go with no verb of theirs, by its tense or its
 * number: "insists that she will stay | and refuses to leave", "says that the crews are tired, | and calls on the port to act", "residents say
 * that the mayor lies | and refuse to vote". Nor do words told refer questions to anybody.
 */
export function isNarratorsTense(tree: Tree, verb: number, from: number, joint: number): boolean {
  const { tokens } = tree;
  const next = afterPhrase(tree, joint + 1);
  const token = tokens[next];
  if (!token || !/^VB/.test(token.xpos) || ownSubject(tree, lexicalVerb(tree, next)) !== null) return false;
  if (refersQuestions(tree, next)) return true;
  // "said he would not vote for them | but planned to write": what somebody has in mind is told
  const means = /^(?:hope|intend|plan|prefer|want)$/.test(token.lemma) && tokens[next + 1]?.xpos === 'TO';
  if (means && lower(tokens[joint]!) === 'but') return false;
  const tense = narratorsTense(tree, verb);
  if (tense === 'VBD' && isSecondCue(tree, next, joint)) return true;
  const told = tokens.slice(from, mainEnd(tree, from, joint));
  const finite = told.filter(isFiniteVerb);
  // "went on to note that she had won | and boast of it"
  if (tokens[verb]!.xpos === 'VB' && token.xpos === 'VB')
    return finite.length > 0 && !told.some(({ xpos }) => /^(?:MD|TO|VBP?)$/.test(xpos));
  // "say that he lies | and refuse": a plural form that the tagger took for an infinitive
  const bare = tense === 'VBP' && token.xpos === 'VB';
  if ((token.xpos !== tense && !bare) || finite.some(({ xpos }) => xpos === tense)) return false;
  // "said it would not comment | but was content", "says it will pay | and has the money": not by "be" and "have" alone
  if (token.upos === 'AUX' && !isSameAuxiliary(tree, verb, next)) return false;
  if (tense === 'VBP') return finite.length > 0 && !told.some(({ xpos }) => /^(?:MD|TO|VB)$/.test(xpos));
  if (tense === 'VBZ') return finite.length > 0 || told.some(({ lemma }) => lemma === 'be');
  // "said the boats are moved | and sold" may have a participle
  return (
    tense === 'VBD' &&
    (finite.length > 0 || lower(tokens[from]!) === 'that') &&
    (finite.every(isModal) || !told.some(({ xpos }) => xpos === 'VBN'))
  );
}

/** "said the town “has waited for years” | and accused outsiders of meddling": another past verb of saying right behind quoted words. */
function isSecondCue(tree: Tree, at: number, joint: number): boolean {
  const { tokens } = tree;
  const before = tokens[joint - 1]!.form === ',' ? joint - 2 : joint - 1;
  const isQuoted = /^(?:[”’"']|'')$/.test(tokens[before]?.form ?? '') && tokens[before]!.upos === 'PUNCT';
  return isQuoted && /^VB[DN]$/.test(tokens[at]!.xpos) && PERSONAL.test(tokens[at]!.lemma);
}

/** What somebody says to others or of them, and no thing does, as it may show or suggest. */
const PERSONAL =
  /^(?:accuse|appeal|ask|blame|call|challenge|condemn|critici[sz]e|demand|denounce|deny|dismiss|pledge|praise|promise|thank|urge|vow|warn)$/;

/** "says that crews stop | when the last boat has gone, | and calls on the port to act": behind a comma the verb of a clause within is not gone on with. */
function mainEnd({ tokens }: Tree, from: number, joint: number): number {
  if (tokens[joint - 1]!.form !== ',') return joint;
  const within = tokens.findIndex(
    (token, at) =>
      at > from + 1 &&
      at < joint &&
      /^(?:after|although|because|before|if|since|though|unless|until|when|which|while|who)$/.test(
        lower(token),
      ),
  );
  return within < 0 ? joint : within;
}

const isModal = ({ xpos }: Token): boolean => xpos === 'MD';

/** "has written to ask for it | and has heard nothing", "insists that it must | and has championed it": "has" again, or before a verb of saying. */
const isSameAuxiliary = (tree: Tree, verb: number, at: number): boolean =>
  lower(tree.tokens[at]!) === 'has' &&
  tree.tokens[at + 1]?.xpos === 'VBN' &&
  (verbCues(tree, at + 1).length > 0 ||
    tree.tokens
      .slice(0, verb)
      .some((token, i) => lower(token) === 'has' && tree.tokens[i + 1]?.xpos === 'VBN'));

/** "and | flatly | refuses", "and, | through counsel, | denied": past adverbs and a phrase between commas. */
export function afterPhrase({ tokens }: Tree, from: number): number {
  let next = from;
  if (tokens[next]?.form === ',' && tokens[next + 1]?.upos === 'ADP') {
    const close = tokens.findIndex(({ form }, at) => at > next && form === ',');
    if (close > 0 && close < next + 7) next = close + 1;
  }
  while (tokens[next]?.upos === 'ADV') next++;
  return next;
}

/** The form of the finite verb that a verb of saying is, or hangs on: "has | acknowledged", "has written | to ask". */
function narratorsTense({ tokens }: Tree, verb: number): string | undefined {
  let top = verb;
  while (
    /^(?:xcomp|advcl)$/.test(relation(tokens[top]!)) &&
    tokens[top]!.head >= 0 &&
    tokens[top]!.head < top
  )
    top = tokens[top]!.head;
  if (isFiniteVerb(tokens[top]!)) return tokens[top]!.xpos;
  return tokens.slice(Math.max(0, top - 3), top).findLast(({ upos }) => upos === 'AUX')?.xpos;
}

/** "said it had no comment | and referred questions to the port" */
const refersQuestions = ({ tokens }: Tree, at: number): boolean =>
  /^(?:direct|refer)$/.test(tokens[at]!.lemma) &&
  tokens
    .slice(at + 1, at + 5)
    .some(({ lemma }) => /^(?:call|comment|inquiry|enquiry|query|question|reporter|request)$/.test(lemma));

/**
 * "found that the town was losing water; | little seems to have been done", "denies that any are made there; | papers suggest otherwise":
 * behind words told in the past the narrator's present, or what speaks against them.
 */
export function isNarratorsPresent(tree: Tree, verb: number, from: number, stop: number): boolean {
  const { tokens } = tree;
  const next = tokens.slice(stop + 1);
  const finite = next.find(isFiniteVerb);
  if (finite === undefined || next.some(({ form }) => /^[“"”]$/.test(form))) return false;
  const disagrees = next.some(token => /^(?:otherwise|differently|disagrees?)$/.test(lower(token)));
  const told = tokens.slice(from, stop).filter(isFiniteVerb);
  const past = told.length > 0 && told.every(({ xpos }) => xpos === 'VBD');
  return disagrees || (past && tokens[verb]!.xpos === 'VBD' && /^VB[PZ]$/.test(finite.xpos));
}

/** "; | another called it a ruin", "; | Okafor, that it was lost": the next speaker, with a verb of saying or with the one before left out. */
export function isNextSpeaker({ tokens }: Tree, at: number): boolean {
  const [word, next, then] = tokens.slice(at, at + 3);
  if (!word || !next) return false;
  // "; see Lindqvist v. Port Board"
  if (
    /^(?:see|cf\.?|accord|compare)$/.test(lower(word)) &&
    (next.upos === 'PROPN' || /^(?:also|e\.g\.?|generally|id\.?|,)$/.test(lower(next)))
  )
    return true;
  if (/^(?:another|others)$/.test(lower(word))) return isFiniteVerb(next);
  return (
    word.upos === 'PROPN' && next.form === ',' && then !== undefined && /^(?:that|it|the)$/.test(lower(then))
  );
}

/**
 * "a note confirming that it will hire the cooks | now working in the hall": the end of a participle's clause, and what the tree left
 * behind it up to the next mark, if no finite verb stands there.
 */
export function untilVerb({ tokens, last }: Tree, top: number): number {
  const end = last[top]!;
  if (tokens[top]!.xpos !== 'VBG' || isPunctuation(tokens[end]!)) return end;
  let to = end;
  while (to + 1 < tokens.length && !isPunctuation(tokens[to + 1]!) && tokens[to + 1]!.upos !== 'CCONJ') to++;
  if (!tokens.slice(end + 1, to + 1).some(isFiniteVerb)) return to;
  // "sent a note saying that those who sail | are right and will win": behind the object the sentence has its verb already
  const noun = tokens[top]!.head;
  if (relation(tokens[noun]!) !== 'obj' || tokens[noun]!.head > noun || !isFiniteVerb(tokens[end + 1]!))
    return end;
  const joint = tokens[to + 1];
  const verb = tokens.findIndex((token, at) => at > to + 1 && /^(?:VERB|AUX)$/.test(token.upos));
  if (joint?.upos !== 'CCONJ' || verb !== to + 2) return to;
  const { head } = tokens[tokens[verb]!.upos === 'AUX' ? tokens[verb]!.head : verb]!;
  return head > top ? tokens.length - 1 : to;
}

/** "said the port, and those who sail from it, | would pay", "maintains that under the Act, | it may": a phrase with an article, or behind a preposition. */
export const isPhraseOpen = ([first, second]: readonly Token[]): boolean =>
  lower(first!) === 'that' ? second?.upos === 'ADP' : first!.upos === 'DET';

/**
 * "found that when the ice broke, | a seal called the pup", "admitted that in 2006, while he was a clerk, | he sold it": the first comma behind a
 * clause that the words told open with, or that stands behind their first phrase.
 */
export function opensWithin({ tokens }: Tree, from: number, comma: number): boolean {
  if (lower(tokens[from]!) !== 'that') return false;
  let opens = tokens[from + 1]?.form === ',' ? from + 2 : from + 1;
  const phrase = tokens.findIndex(({ form }, at) => at > opens && form === ',');
  const isPhrase = tokens[opens]?.upos === 'ADP' && !WITHIN.test(lower(tokens[opens]!));
  if (isPhrase && phrase < comma && !tokens.slice(opens, phrase).some(isFiniteVerb)) opens = phrase + 1;
  return (
    opens < comma &&
    WITHIN.test(lower(tokens[opens]!)) &&
    !tokens.slice(opens, comma).some(({ form }) => form === ',')
  );
}

const WITHIN = /^(?:after|although|because|before|if|once|since|though|unless|until|when|where|while)$/;
