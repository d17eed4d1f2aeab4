import { SPEECH, VERBS } from './cues.ts';
import { verbCues } from './frames.ts';
import { finiteAfter, startsMain } from './mainclause.ts';
import { isNegated } from './negation.ts';
import { nounFirst, speakerBefore } from './nominal.ts';
import { resumes, sumsUpBare } from './resumes.ts';
import { lower } from './scene.ts';
import { subjectOf } from './subject.ts';
import { isFiniteVerb, isPassive, relation, type Tree } from './tree.ts';
import { voiceOf } from './voices.ts';

/*
 * Where a narrator takes the word again after what somebody said: at a second act of speech, at what hangs on the verb of
 * saying itself, at a phrase that sums up what was said ("…, a move that …"), or at the main clause that follows.
 */

const isSpeech = (tree: Tree, at: number, letters = 'cqh'): boolean =>
  verbCues(tree, at).some(
    ({ key, to, frames }) =>
      (to <= at + 1 || key === 'accuse of') &&
      frames.some(({ act, takes }) => SPEECH.has(act) && [...letters].some(one => takes.includes(one))),
  );

/** Participles that tell how it was said, or what came of it. */
export const AFTERMATH =
  /^(?:alluding|apparently|borrowing|contradicting|drawing|echoing|eliciting|employing|gesturing|igniting|laughing|mimicking|nodding|paraphrasing|pausing|pointing|presumably|prompting|provoking|raising|referencing|referring|reversing|smiling|sparking|standing|surpassing|triggering|using|waving)$/;

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
  if (token.xpos === 'VBG' && (isSpeech(tree, at, 'cqhoa') || AFTERMATH.test(word))) return true;
  // ", however, appearing to rely on it": the narrator's own participle, hung on the verb of saying
  if (token.xpos === 'VBG' && token.head === verb && relation(token) === 'advcl') return true;
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
  // a time or manner clause that hangs on the verb of saying itself
  if (/^(?:as|after|before|when|during|even|just)$/.test(word)) {
    const head = token.head;
    return head > at && relation(tokens[head]!) === 'advcl' && tokens[head]!.head === verb;
  }
  if (tokens[at - 1]!.form !== ';' && (resumes(tree, at) || sumsUpBare(tree, at))) return true;
  // "31 % said they would, compared with 23 % of …": the figures of two groups beside each other
  if (word === 'compared' && tokens[at + 2]?.xpos === 'CD') return true;
  if (word === 'then' && /^(?:—|–|--|-)$/.test(tokens[at - 1]!.form)) return true;
  if (/^(?:and|but|though|although|while|whereas|yet)$/.test(word)) return jointToNarrator(tree, verb, at);
  if (secondVerb(tree, verb, at, true)) return true;
  if (/^(?:,|”|"|'')$/.test(tokens[at - 1]!.form)) return speaksAgain(tree, at);
  return tokens[at - 1]!.form === ';' && speaksIn(tree, at, at);
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
  if (clause === null || OPENS_WORDS.test(lower(next))) return false;
  const { subject, lexical, tense } = clause;
  const told = finiteAfter(tree, verb + 1);
  const bothPast = past(tree, verb) && tense === 'VBD';
  // "said that the tolls are low, but appeared to doubt it": back from the tense of the words told to the narrator's
  if (subject === null)
    return deniesSaying(tree, joint) || (word === 'but' && bothPast && /^VB[PZ]$/.test(told?.tense ?? ''));
  // "feared that the hall might stay empty, but the crowd was large": what became of it
  if (word === 'but' && bothPast && told?.tense === 'MD' && FORESEES.test(tokens[verb]!.lemma))
    return startsMain(tree, joint + 1);
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
  if (word === 'while') return true;
  // "said the north quay had been mended, whereas the south leaked": the speaker's contrast, in the tense of the words told
  if (word === 'whereas')
    return speaksIn(tree, joint + 1, joint) || (isPresent(tense) && told?.tense === 'VBD');
  // "said the time for it is over, and the town has to act": words in the present go on with words in the present
  if (word === 'and' && tokens[verb]!.xpos === 'VBD' && isPresent(tense) && isPresent(told?.tense))
    return speaksIn(tree, joint + 1, joint);
  const hangs =
    tokens[lexical]!.head === verb && /^(?:conj|advcl|parataxis)$/.test(relation(tokens[lexical]!));
  return hangs || speaksIn(tree, joint + 1, joint);
}

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

const isPresent = (tense: string | undefined): boolean => /^(?:VBP|VBZ|MD)$/.test(tense ?? '');

/** The second of two dashes: "the pier – a ruin – and the quay are lost". */
const closesAside = (tree: Tree, verb: number, dash: number): boolean =>
  tree.tokens.slice(verb + 1, dash).filter(({ form }) => form === tree.tokens[dash]!.form).length % 2 === 1;

/** What a speaker will not do who keeps something back. */
const KEEPS_BACK = /^(?:comment|disclose|elaborate|identify|name|specify|speculate)$/;

/** "but did not say when", "and would not name them": what the speaker left unsaid, without a subject of its own. */
export function deniesSaying(tree: Tree, joint: number): boolean {
  const clause = finiteAfter(tree, joint + 1);
  return (
    clause !== null &&
    clause.subject === null &&
    clause.lexical <= joint + 4 &&
    isNegated(tree, clause.lexical) &&
    // "said it was weighing a suit but had not been advised on it"
    !isPassive(tree, clause.lexical) &&
    // "said it had seen the plans but had not asked what they cost"
    !(hadIn(tree, clause.at, clause.at + 1) && hadIn(tree, 0, joint)) &&
    (lower(tree.tokens[joint]!) === 'but'
      ? isSpeech(tree, clause.lexical, 'cqhoa')
      : KEEPS_BACK.test(tree.tokens[clause.lexical]!.lemma))
  );
}

const hadIn = ({ tokens }: Tree, from: number, to: number): boolean =>
  tokens.slice(from, to).findLast(isFiniteVerb)?.form === 'had';

/** What goes on with the words told: a clause of theirs, or their own in quotation marks. */
const OPENS_WORDS = /^(?:that|whether|how|why|what|not|only|“|"|‘|''|``)$/;

/** True if the next clause, within a dozen tokens, has a subject of its own and a verb of saying: "but aides did not say". */
function speaksIn(tree: Tree, from: number, low: number): boolean {
  const { tokens } = tree;
  const comma = tokens.findIndex((token, at) => at > from && token.form === ',');
  const clause = finiteAfter(tree, from);
  if (clause === null || (comma > 0 && clause.lexical > comma) || clause.lexical > from + 14) return false;
  return clause.subject !== null && clause.subject >= low && isSpeech(tree, clause.lexical);
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
    return isSpeech(tree, next + 1, 'cq');
  if (token === undefined || !isSpeech(tree, next, 'cqhoa')) return false;
  const tense = tokens[verb]!.xpos;
  // "is telling them that it leaks and | says it will close"
  if (tense === 'VBG' && token.xpos === 'VBZ' && auxiliary(tree, verb)?.xpos === 'VBZ') return true;
  // "say it is too early but | noted that": back to the past from words told in the present
  if (/^VB[PZ]$/.test(tense) && token.xpos === 'VBD' && lower(tokens[next + 1] ?? token) === 'that')
    return isPresent(finiteAfter(tree, verb + 1)?.tense);
  // "saying that it was safe, and arguing that it would stay"
  // "saying that it is old and calling it “a ruin”"
  if (token.xpos === 'VBG')
    return (
      tense === 'VBG' &&
      (comma || token.head === verb || /^(?:that|him|it|them)$/.test(lower(tokens[next + 1] ?? token)))
    );
  if (!/^VB[DZN]$/.test(token.xpos)) return false;
  if (token.xpos === tense && tense !== 'VBN') return true;
  if (!comma || token.xpos === 'VBZ') return false;
  return token.xpos === 'VBD' && /^VB[ZNPG]$/.test(tense);
}
