import type { Token } from '../../language/analysis.ts';
import { CLOSES } from '../../language/mends/mend.ts';
import { conditionEnd } from './conditions.ts';
import type { Part } from './extent.ts';
import { goesWith, willDo } from './joints.ts';
import { finiteAfter } from './mainclause.ts';
import { resumes } from './resumes.ts';
import { isPunctuation, lower, quotationAt, type Scene } from './scene.ts';
import { isSpeech } from './secondverb.ts';
import { isFiniteVerb, type Tree } from './tree.ts';
import { voiceOf } from './voices.ts';

/* Asides in what is told: between dashes, in brackets, and in a relative clause of another tense. */

/** "she may be sued over the pier (which, many say, was sound)": a clause in brackets that closes the sentence is the narrator's. */
export function isLastAside(tree: Tree, open: number, limit: number): boolean {
  const { tokens } = tree;
  if (isNote(tree, open)) return true;
  const close = tokens.findIndex(({ form }, at) => at > open && form === ')');
  if (close < 0 || close < open + 6 || tokens.slice(close + 1, limit + 1).some(one => !isPunctuation(one)))
    return false;
  return tokens.slice(open, close).some(isFiniteVerb);
}

/** "“must be shut” | (emphasis added)", "(citations omitted)": a note on how the words are given. */
function isNote({ tokens }: Tree, open: number): boolean {
  const [first, second, third] = tokens.slice(open + 1, open + 4).map(lower);
  return (
    /^(?:added|altered|ellips[ei]s|omitted|original|supplied)$/.test(second ?? '') ||
    (first === 'internal' && second === 'quotation') ||
    (/^(?:emphasis|citations?|alterations?)$/.test(first ?? '') &&
      /^(?:in|omitted)$/.test(third ?? second ?? ''))
  );
}

/**
 * "the pier – a ruin that she has since sold – and the quay are lost", "that money – even hers – would not do": the second of two dashes around an
 * aside, where the clause told from a place on goes on, or has no verb before it.
 */
export function asideEnd(tree: Tree, from: number, open: number): number | null {
  const { tokens } = tree;
  const close = tokens.findIndex((token, at) => at > open + 1 && token.form === tokens[open]!.form);
  if (close < 0 || close > open + 24) return null;
  const next = tokens.slice(close + 1);
  const [first] = next;
  const waits = tokens.slice(from, open).every(({ upos }) => !/^(?:VERB|AUX)$/.test(upos));
  if (first && isFiniteVerb(first) && waits) return close;
  if (!resumes(tree, open + 1)) return null;
  if (!first || !/^(?:CCONJ|VERB|AUX)$/.test(first.upos)) return null;
  return next.some(isFiniteVerb) ? close : null;
}

/**
 * "said she would close the pier, | which has stood since 1911": a relative clause in the present that closes the sentence, after words
 * told in the past; what is said keeps the sequence of tenses.
 */
export function leavesPast(scene: Scene, tree: Tree, verb: number, from: number, comma: number): boolean {
  const { tokens } = tree;
  const pronoun = comma + (tokens[comma + 1]?.upos === 'ADP' ? 2 : 1);
  const would = tokens.slice(Math.max(0, verb - 3), verb).some(token => lower(token) === 'would');
  if (
    !(/^VB[DN]$/.test(tokens[verb]!.xpos) || would) ||
    !/^(?:which|who|whose|whom|where)$/.test(lower(tokens[pronoun] ?? tokens[comma]!))
  )
    return false;
  const told = finiteAfter(tree, from)?.at;
  if (told === undefined || told > comma || !isPast(tokens[told]!)) return false;
  const rest = tokens.slice(pronoun + 1);
  const own = rest.find(isFiniteVerb);
  // "which means boats must wait", "whom she considers a friend": the speaker's own conclusion and opinion
  if (own === undefined || isPast(own) || /^(?:mean|consider|believe|think|regard|view)s?$/.test(lower(own)))
    return false;
  return (
    !goesOnBehind(rest) &&
    !rest.some(({ start, form }) => quotationAt(scene, start) || /^(?:I|we|you)$/i.test(form))
  );
}

/** "…, which was old, | had leaked", "…, which she called “a ruin,” | had leaked", "…, which was old, | and that it had": the clause goes on behind the relative one. */
export const goesOnBehind = (rest: readonly Token[]): boolean =>
  rest.some((token, i) => {
    if (token.form !== ',') return false;
    const next = rest[i + 1] && CLOSES.test(rest[i + 1]!.form) ? i + 2 : i + 1;
    return (
      isFiniteVerb(rest[next] ?? token) ||
      (rest[next]?.upos === 'CCONJ' && (rest[next + 1]?.form === 'that' || isNextOfRow(rest, next + 1)))
    );
  });

/** "had met Lind, who runs the pier, and | Jo Pell, who owns it": a name with a relative clause of its own, or at the end. */
function isNextOfRow(rest: readonly Token[], at: number): boolean {
  let next = at;
  while (rest[next]?.upos === 'PROPN') next++;
  const behind = rest[next];
  if (next === at || behind === undefined) return next > at;
  return (
    /^[.]$/.test(behind.form) ||
    (behind.form === ',' && /^(?:who|which|whose)$/.test(rest[next + 1]?.form ?? ''))
  );
}

/**
 * "denied that she had met the fund, | which would be illegal": what is denied ends before the narrator's word on what it would amount to.
 */
export function weighsDenied({ tokens }: Tree, verb: number, comma: number): boolean {
  const [which, be] = tokens.slice(comma + 1).filter(({ upos }) => upos !== 'ADV');
  return (
    /^(?:deny|dispute|rebut|refute)$/.test(tokens[verb]!.lemma) &&
    lower(which ?? tokens[comma]!) === 'which' &&
    /^(?:is|was|would|could|might|may)$/.test(lower(be ?? tokens[comma]!)) &&
    !goesOnBehind(tokens.slice(comma + 1))
  );
}

/**
 * "asked that Marlow pay for the stone, | which she described as “scuffed”", "could handle Lind, | whom she has taken to calling a guest", "spoke of
 * Lind, | who the Courier said was a clerk": the speaker's next words, or another's, of what stands before the comma, where nothing of the first
 * ones goes on behind.
 */
export function speaksOfIt(tree: Tree, comma: number): boolean {
  const { tokens } = tree;
  if (!/^(?:which|whom?)$/.test(lower(tokens[comma + 1] ?? tokens[comma]!))) return false;
  const clause = finiteAfter(tree, comma + 2);
  if (clause === null || clause.subject === null || goesOnBehind(tokens.slice(comma + 1))) return false;
  const { subject } = clause;
  // "the open cases, which it put at eighty": a figure goes with what it counts
  if (/^(?:estimate|put)$/.test(tokens[clause.lexical]!.lemma)) return false;
  if (subject === comma + 2 && /^(?:he|she|they|it)$/.test(lower(tokens[subject]!)))
    return isSpeech(tree, clause.lexical, 'acq') || isHabit(tree, clause.lexical);
  // "who | the Courier | said worked as a clerk"
  const isOther =
    subject > comma + 1 && /^(?:person|body|document)$/.test(voiceOf({ tree, token: subject }) ?? '');
  return isOther && clause.at < comma + 8 && isSpeech(tree, clause.lexical, 'c');
}

/** "has | taken to referring to as a guest": a verb of saying that has become a habit. */
function isHabit({ tokens }: Tree, verb: number): boolean {
  const to = tokens[verb]!.lemma === 'take' && lower(tokens[verb + 1] ?? tokens[verb]!) === 'to';
  return to && /^(?:call|describe|dub|label|refer)$/.test(tokens[verb + 2]?.lemma ?? '');
}

/**
 * "they would discuss tolls, | talks that harbour officials have said could be long", "to raise their hands, | making a scene that critics called
 * sad": what others say of something told, in apposition, or of what came of it.
 */
export function isOthersWord(tree: Tree, comma: number): boolean {
  const { tokens } = tree;
  const made = /^(?:creating|making|producing)$/.test(lower(tokens[comma + 1] ?? tokens[comma]!));
  let noun = made ? comma + 2 : comma + 1;
  while (tokens[noun]?.upos === 'ADJ' || (made && tokens[noun]?.upos === 'DET')) noun++;
  if (
    !(made ? /^NNS?$/ : /^NNS$/).test(tokens[noun]?.xpos ?? '') ||
    !/^(?:that|which|whom?)$/.test(lower(tokens[noun + 1] ?? tokens[noun]!))
  )
    return false;
  const clause = finiteAfter(tree, noun + 2);
  return (
    clause !== null &&
    clause.subject !== null &&
    clause.subject > noun + 1 &&
    isSpeech(tree, clause.lexical, 'ca') &&
    !goesOnBehind(tokens.slice(comma + 1))
  );
}

/** A past form, or the "would", "could" or "might" that the past makes of "will", "can" and "may". */
const isPast = (token: Token): boolean =>
  token.xpos === 'VBD' || /^(?:would|could|might|should)$/.test(lower(token));

/**
 * "mentioned the pier in a letter, in which he said", "cited the club, the firm that runs the pier": the matter ends before a relative
 * clause that speaks again, and before a phrase with one that tells what it is.
 */
export function beforeAside(tree: Tree, verb: number, { from, to }: Part): Part {
  const { tokens } = tree;
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]!.form !== ',' || willDo(tree, at)) continue;
    if (conditionEnd(tree, verb, at) !== null) return { from, to };
    // "criticised the toll, which he pays, | as a farce"
    const close = afterRelative(tree, at);
    if (close !== null) {
      at = close;
      continue;
    }
    const next = tokens[at + 1]!.upos === 'ADP' ? at + 2 : at + 1;
    if (/^(?:which|whom)$/.test(lower(tokens[next] ?? tokens[at]!)) || isDescribed(tree, at))
      return { from, to: at - 1 };
  }
  return { from, to };
}

/** ", the firm that runs the pier": a phrase with an article behind a comma, and its relative clause, which close the sentence. */
export function isDescribed({ tokens }: Tree, comma: number): boolean {
  if (!/^(?:the|an?)$/.test(lower(tokens[comma + 1]!))) return false;
  let at = comma + 2;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.upos ?? '')) at++;
  const joins = tokens.slice(at).some(({ form, upos }) => form === ',' || upos === 'CCONJ');
  return at > comma + 2 && /^(?:that|who)$/.test(lower(tokens[at] ?? tokens[comma]!)) && !joins;
}

/**
 * "Okafor, who runs the pier, | for closing it", "the toll, now $2 a boat, | to be raised": the comma that closes a relative clause or an
 * apposition, where the complement goes on.
 */
export function afterRelative(tree: Tree, comma: number): number | null {
  const { tokens } = tree;
  const close = tokens.findIndex(({ form }, at) => at > comma && form === ',');
  const [to, open] = [tokens[close + 1], tokens[close + 2]];
  if (close > 0 && close < comma + 9 && to?.xpos === 'TO' && open?.xpos === 'VB') {
    // "the crews, including those sailing for Pell, | to wait"
    const instance = goesWith(tree, comma + 1);
    return !instance && tokens.slice(comma + 1, close).some(({ upos }) => /^(?:VERB|AUX|CCONJ)$/.test(upos))
      ? null
      : close;
  }
  if (waitsForPredicate(tree, comma, close)) return close;
  // "blamed the port, | and not its own delay, | for the loss"
  const not = tokens.slice(comma + 1, comma + 3).some(token => /^(?:not|rather)$/.test(lower(token)));
  if (!not && !/^(?:who|whose|which)$/.test(lower(tokens[comma + 1] ?? tokens[comma]!))) return null;
  return close > 0 && close < comma + 14 && /^(?:for|of|as)$/.test(lower(tokens[close + 1] ?? tokens[close]!))
    ? close
    : null;
}

/** "the charge that the locks, | built by the port, | were unsafe": a clause with "that" whose subject waits for its verb behind a participle. */
function waitsForPredicate({ tokens }: Tree, comma: number, close: number): boolean {
  if (tokens[comma + 1]?.xpos !== 'VBN' || close < 0 || close > comma + 12) return false;
  const that = tokens.findLastIndex((token, at) => at < comma && lower(token) === 'that');
  return (
    that > 0 &&
    /^(?:NOUN|PROPN)$/.test(tokens[that - 1]!.upos) &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[that + 1]!.upos) &&
    !tokens.slice(that, close).some(isFiniteVerb) &&
    isFiniteVerb(tokens[close + 1] ?? tokens[close]!)
  );
}
