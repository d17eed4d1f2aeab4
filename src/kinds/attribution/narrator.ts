import { isAftermath, isBlow, isEffect, isRaised, isTurnOfDispute, usesTerm } from './aftermath.ts';
import { isGerundNext } from './alike.ts';
import { isOvertaken, tellsBoth } from './contrasts.ts';
import { SPEECH, VERBS } from './cues.ts';
import { takesUpSaying } from './glosses.ts';
import { leavesUnsaid } from './leftunsaid.ts';
import { finiteAfter, startsMain } from './mainclause.ts';
import { isNegated } from './negation.ts';
import { isNextSource } from './nextsource.ts';
import { nounFirst, speakerBefore } from './nominal.ts';
import { isFirstOfItsKind, resumes, sumsUpBare } from './resumes.ts';
import { lower } from './scene.ts';
import { isPresent, isSpeech, secondVerb } from './secondverb.ts';
import { isOtherShare } from './shares.ts';
import { subjectOf } from './subject.ts';
import { isFiniteVerb, relation, type Tree } from './tree.ts';
import { voiceOf } from './voices.ts';

/*
 * Where a narrator takes the word again after what somebody said: at a second act of speech, at what hangs on the verb of
 * saying itself, at a phrase that sums up what was said ("…, a move that …"), or at the main clause that follows.
 */

/** After a comma, a dash or a semicolon: "adding that", "but the mayor said", "when asked", "a move that". */
export function narratorAgain(tree: Tree, verb: number, at: number): boolean {
  const { tokens } = tree;
  const token = tokens[at];
  if (!token) return false;
  const word = lower(token);
  if (isHeadlineVerb(tree, verb, at)) return true;
  // a participle that the tagger took for a noun: "…, warning that"
  if (/^(?:warning|saying|adding|noting)$/.test(word) && lower(tokens[at + 1] ?? token) === 'that')
    return true;
  if (word === 'with' && isAside(tree, verb, at)) return true;
  const acts = isSpeech(tree, at, 'cqhoa') || isAftermath(tree, at) || usesTerm(tree, at);
  if (token.xpos === 'VBG' && acts && !isRaised(tree, at)) return true;
  // "…, apparently meaning that it would close"
  if (/^(?:apparently|evidently|presumably|seemingly)$/.test(word) && tokens[at + 1]?.xpos === 'VBG')
    return true;
  if (isTurnOfDispute(tree, at) || isBlow(tree, verb, at) || isEffect(tree, verb, at)) return true;
  // ", however, appearing to rely on it": the narrator's own participle, hung on the verb of saying
  if (token.xpos === 'VBG' && token.head === verb && relation(token) === 'advcl')
    return !isGerundNext(tree, verb, at - 1, at);
  // ", only saying that"; "— all members of the club"
  const next = tokens[at + 1];
  if (
    /^(?:only|also|even|merely|instead|at|basically|effectively|essentially)$/.test(word) &&
    next?.xpos === 'VBG' &&
    isSpeech(tree, at + 1)
  )
    return true;
  if (word === 'however' && next?.form === ',') return narratorAgain(tree, verb, at + 2);
  const gloss = word === 'all' && /^(?:—|–|--|-)$/.test(tokens[at - 1]!.form);
  if (gloss && (finiteAfter(tree, at) === null || isAllThat(tree, at)) && !closesAside(tree, verb, at - 1))
    return true;
  const when = /^(?:and|but)$/.test(word) ? at + 1 : at;
  if (
    word === 'according' ||
    (/^when$/i.test(tokens[when]?.form ?? '') && /^(?:asked|pressed)$/.test(lower(tokens[when + 1] ?? token)))
  )
    return true;
  if (word === 'even' && /^(?:as|while)$/.test(lower(tokens[at + 1] ?? token))) return true;
  if (takesUpSaying(tree, verb, at)) return true;
  // "— though the union doubts it": behind a lone dash
  if (
    /^(?:al)?though$/.test(word) &&
    /^(?:—|–|--|-)$/.test(tokens[at - 1]!.form) &&
    !closesAside(tree, verb, at - 1)
  )
    return true;
  // a time or manner clause that hangs on the verb of saying itself
  if (/^(?:as|after|before|when|during|even|just)$/.test(word)) {
    const head = token.head;
    return head > at && relation(tokens[head]!) === 'advcl' && tokens[head]!.head === verb;
  }
  if (tokens[at - 1]!.form !== ';' && (resumes(tree, at) || sumsUpBare(tree, at))) return true;
  // "…, in a move that", "…, in what she called a ruse"
  if (word === 'in' && (lower(tokens[at + 1] ?? token) === 'what' || isFirstOfItsKind(tree, at + 1)))
    return true;
  // "31 % said they would, compared with 23 % of …": the figures of two groups beside each other
  if (word === 'compared' && tokens[at + 2]?.xpos === 'CD') return true;
  if (word === 'then' && /^(?:—|–|--|-)$/.test(tokens[at - 1]!.form)) return true;
  if (/^(?:and|but|though|although|while|whereas|yet)$/.test(word)) return jointToNarrator(tree, verb, at);
  if (secondVerb(tree, verb, at, true) || isOtherShare(tree, verb, at)) return true;
  if (/^(?:,|”|"|'')$/.test(tokens[at - 1]!.form)) return speaksAgain(tree, at);
  return tokens[at - 1]!.form === ';' && speaksIn(tree, at, at);
}

/** "voted to close it, | with members saying that …": behind what is no speech, whoever speaks beside it. */
function isAside(tree: Tree, verb: number, at: number): boolean {
  const { tokens } = tree;
  const says = tokens.findIndex(({ xpos, form }, i) => i > at + 1 && (xpos === 'VBG' || form === ','));
  return says > 0 && says < at + 10 && isSpeech(tree, says) && !isSpeech(tree, verb);
}

/** "Mayor Says Gulls Broke Gate, | Calls Repair ‘Urgent’": the next verb of a headline, which the tagger may take for a name. */
function isHeadlineVerb({ at: sentence, tokens }: Tree, verb: number, at: number): boolean {
  const { form } = tokens[at]!;
  return (
    sentence === 0 &&
    tokens[at - 1]!.form === ',' &&
    /^\p{Lu}\p{L}+s$/u.test(form) &&
    /^\p{Lu}/u.test(tokens[verb]!.form) &&
    (VERBS.get(form.slice(0, -1).toLowerCase()) ?? []).some(({ act }) => SPEECH.has(act))
  );
}

/** "…, but she named no date", "…, while the board wants it closed", "…, and Lindqvist said …". */
function jointToNarrator(tree: Tree, verb: number, joint: number): boolean {
  const { tokens } = tree;
  if (secondVerb(tree, verb, joint + 1, true)) return true;
  const word = lower(tokens[joint]!);
  const next = tokens[joint + 1];
  if (!next) return false;
  const clause = finiteAfter(tree, joint + 1);
  if (clause === null) return word === 'while' && hasLostVerb(tree, joint);
  if (word === 'but' && isOvertaken(tree, verb) && startsMain(tree, joint + 1)) return true;
  // "but | that decision was put off", "but | that has not been confirmed"
  const that = word === 'but' && lower(next) === 'that';
  const points = that && (next.deprel === 'det' || isFiniteVerb(tokens[joint + 2] ?? next));
  if (points) return true;
  if (OPENS_WORDS.test(lower(next))) return false;
  const { lexical, tense } = clause;
  const subject = clause.subject ?? subjectMissed(tree, joint, clause.at);
  const told = finiteAfter(tree, verb + 1);
  const bothPast = past(tree, verb) && tense === 'VBD';
  // "said that the tolls are low, but appeared to doubt it": back from the tense of the words told to the narrator's
  if (subject === null)
    return (
      leavesUnsaid(tree, verb, joint) || (word === 'but' && bothPast && /^VB[PZ]$/.test(told?.tense ?? ''))
    );
  // "feared that the hall might stay empty, but the crowd was large": what became of it
  if (word === 'but' && bothPast && told?.tense === 'MD' && FORESEES.test(tokens[verb]!.lemma))
    return startsMain(tree, joint + 1);
  if (subject === joint + 1 && lower(next) === 'it' && isItsOwn(tree, verb, word, lexical, tense))
    return true;
  if (subject <= joint || /^(?:there|it)$/.test(lower(next))) return false;
  // "said the county would pay, while the port would wait": words in the future of the past go on with their like
  const would = wouldIn(tree, verb, joint) && wouldIn(tree, joint, lexical);
  if (past(tree, verb) && would && !isNegated(tree, lexical)) return false;
  // "her office said that the mayor was away, but he might return": a body is no "he"
  if (/^(?:he|she)$/.test(lower(next)) && isBody(tree, verb)) return false;
  // a pronoun after "but" is the speaker, of whom the narrator goes on to tell, unless the tense is that of the words told
  if (word === 'but' && /^(?:he|she|they)$/.test(lower(next)))
    return tense === 'VBD' || tokens[verb]!.xpos !== 'VBD';
  // "— and the board meets again": a lone dash before a whole clause
  const dash = /^(?:—|–|--|-)$/.test(tokens[joint - 1]!.form);
  if (
    dash &&
    startsMain(tree, joint + 1) &&
    !closesAside(tree, verb, joint - 1) &&
    !tokens.slice(joint).some(token => /^(?:—|–|--)$/.test(token.form))
  )
    return true;
  if (word === 'while') return !tellsBoth(tree, verb, joint, clause);
  // "said she would allow no tolls, although Marlow | has them": the narrator's present behind words told in the past
  if (
    /^(?:al)?though$/.test(word) &&
    past(tree, verb) &&
    isPresent(tense) &&
    tense !== 'MD' &&
    isBackshifted(tree, verb, joint)
  )
    return true;
  // "have said that tolls are low, but one | rose on Monday": what happened once, behind what is said again and again
  if (word === 'but' && tokens[verb]!.xpos === 'VBN' && tense === 'VBD' && isPresent(told?.tense))
    return true;
  // "said the north quay had been mended, whereas the south leaked": the speaker's contrast, in the tense of the words told
  if (word === 'whereas')
    return speaksIn(tree, joint + 1, joint) || (isPresent(tense) && told?.tense === 'VBD');
  // "said the time for it is over, and the town has to act": words in the present go on with words in the present
  if (word === 'and' && tokens[verb]!.xpos === 'VBD' && isPresent(tense) && isPresent(told?.tense))
    return speaksIn(tree, joint + 1, joint);
  const hangs =
    tokens[lexical]!.head === verb && /^(?:conj|advcl|parataxis)$/.test(relation(tokens[lexical]!));
  if (hangs || speaksIn(tree, joint + 1, joint)) return true;
  // "said that she backed the cooks, but the guild | has called for a vote": in the narrator's present, behind words told in the past
  return (
    past(tree, verb) && /^VB[PZ]$/.test(tense) && told?.tense === 'VBD' && isNextSource(tree, joint + 1, true)
  );
}

/**
 * "The company said it would pay, although it | accepted that the lock had failed", "The letter states that the port leaks, and it | demands
 * that it close": a verb of saying in the tense of the first one, behind "it" for the body or the paper that speaks.
 */
function isItsOwn(tree: Tree, verb: number, joint: string, lexical: number, tense: string): boolean {
  const own = subjectOf(tree, verb);
  const voice = typeof own === 'number' ? voiceOf({ tree, token: own }) : null;
  return (
    tense === tree.tokens[verb]!.xpos &&
    isSpeech(tree, lexical, 'cao') &&
    (voice === 'document' || (voice === 'body' && /^(?:al)?though$/.test(joint)))
  );
}

/** "…, while fears of floods | ended in a row": no finite verb behind a noun, since the tagger took it for a participle. */
const hasLostVerb = ({ tokens }: Tree, joint: number): boolean =>
  !tokens.slice(joint).some(isFiniteVerb) &&
  tokens.slice(joint + 2).some(({ xpos, deprel }) => xpos === 'VBN' && deprel === 'acl');

/** "…, and both the board and the union | have urged her to wait": the noun before a verb to which the tree gave no subject. */
function subjectMissed(tree: Tree, joint: number, verb: number): number | null {
  const both = lower(tree.tokens[joint]!) === 'and' && lower(tree.tokens[joint + 1]!) === 'both';
  return both ? nounFirst(tree, joint + 2, verb) : null;
}

/** All that is told before a place stands in the past, or under what the past makes of "will" and "can". */
const isBackshifted = ({ tokens }: Tree, verb: number, to: number): boolean => {
  const told = tokens.slice(verb + 1, to).filter(isFiniteVerb);
  return told[0] !== undefined && (told[0].xpos === 'VBD' || /^(?:would|could|might)$/i.test(told[0].form));
};

const past = ({ tokens }: Tree, verb: number): boolean => tokens[verb]!.xpos === 'VBD';

/** The last finite verb of a stretch is "would". */
const wouldIn = ({ tokens }: Tree, from: number, to: number): boolean =>
  tokens.slice(from + 1, to).findLast(isFiniteVerb)?.lemma === 'would';

function isBody(tree: Tree, verb: number): boolean {
  const own = subjectOf(tree, verb);
  const subject = typeof own === 'number' ? own : nounFirst(tree, tree.lead, verb);
  return subject !== null && /^(?:body|document)$/.test(voiceOf({ tree, token: subject }) ?? '');
}

/** Verbs that tell of what is yet to come. */
const FORESEES = /^(?:expect|fear|forecast|hope|predict|speculate|warn|worry)$/;

/** "— all firms that she has since sold": a relative clause on the noun behind "all". */
const isAllThat = ({ tokens }: Tree, at: number): boolean =>
  tokens[at + 1]?.upos === 'NOUN' && /^(?:that|which|who)$/.test(lower(tokens[at + 2] ?? tokens[at]!));

/** The second of two dashes: "the pier – a ruin – and the quay are lost". */
const closesAside = (tree: Tree, verb: number, dash: number): boolean =>
  tree.tokens.slice(verb + 1, dash).filter(({ form }) => form === tree.tokens[dash]!.form).length % 2 === 1;

/** What goes on with the words told: a clause of theirs, or their own in quotation marks. */
const OPENS_WORDS = /^(?:that|whether|how|why|what|not|only|“|"|‘|''|``)$/;

/** True if the next clause, within a dozen tokens, has a subject of its own and a verb of saying: "but aides did not say". */
function speaksIn(tree: Tree, from: number, low: number): boolean {
  const { tokens } = tree;
  const comma = tokens.findIndex((token, at) => at > from && token.form === ',');
  const clause = finiteAfter(tree, from);
  if (clause === null || (comma > 0 && clause.lexical > comma) || clause.lexical > from + 14) return false;
  // "and on both occasions | had replied": what a preposition stands before is no subject
  if (tokens[from]!.upos === 'ADP' && tokens[from]!.head === clause.subject) return false;
  const both = clause.subject === null ? subjectMissed(tree, from - 1, clause.at) : clause.subject;
  return both !== null && both >= low && isSpeech(tree, clause.lexical, 'cqha');
}

/** "In a letter announcing it, | the board called": a speaker right after the comma, and a finite verb of saying right after him. */
function speaksAgain(tree: Tree, at: number): boolean {
  const { tokens } = tree;
  if (/^(?:to|on|in)$/.test(lower(tokens[at]!)) && lower(tokens[at + 1] ?? tokens[at]!) === 'which')
    return speaksIn(tree, at + 2, at);
  for (let next = at + 1; next < Math.min(tokens.length, at + 10); next++) {
    if (!/^(?:VERB|AUX)$/.test(tokens[next]!.upos)) continue;
    return (
      /^VB[DZ]$/.test(tokens[next]!.xpos) &&
      (isSpeech(tree, next, 'cq') || /^(?:call|describe|label)$/.test(tokens[next]!.lemma)) &&
      speakerBefore(tree, next)?.from === at
    );
  }
  return false;
}

/** "said it was safe | before claiming that it leaked", "| before going on about it": what the same one said next. */
export function isGoingOn(tree: Tree, verb: number, at: number): boolean {
  const { tokens } = tree;
  const [first, second, third] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!/^(?:before|while)$/.test(lower(first)) || !second || !third) return false;
  if (lower(second) === 'going' && lower(third) === 'on') return true;
  return narratorAgain(tree, verb, at + 1) && second.xpos === 'VBG' && /^(?:that|to)$/.test(lower(third));
}
