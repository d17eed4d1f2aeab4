import type { Quotation } from '../../text/quotation.ts';
import { type Beside, besideVerb, type Window } from './beside.ts';
import { colonAfterClause, colonAfterName } from './colon.ts';
import { commaAfterClause } from './deedbefore.ts';
import { isVerb, quotes, takes, verbCues } from './frames.ts';
import { invertedCue, movedBehind } from './inverted.ts';
import { nounBefore, speakerBefore } from './nominal.ts';
import { isReading, movedBefore, wordsBefore } from './ownwords.ts';
import { UTTERS } from './released.ts';
import { isPunctuation, isSentence, lower, quotationAt, type Scene, treeAt } from './scene.ts';
import { signBefore } from './signs.ts';
import { subjectOf } from './subject.ts';
import { childrenOf, isFiniteVerb, isWeekday, lexicalVerb, ownSubject, type Tree, tokenAt } from './tree.ts';
import { voiceOf } from './voices.ts';

/** "the mayor said | , and I quote |, “…”": the last token before a narrator's aside that announces the words. */
function beforeIQuote({ tokens }: Tree, at: number): number {
  const words = tokens
    .slice(at - 2, at + 1)
    .map(lower)
    .join(' ');
  if (words !== 'and i quote') return at;
  return tokens[at - 3]?.form === ',' ? at - 4 : at - 3;
}

/** Okafor said, “…” · Okafor told the board on Monday: “…” · Okafor: “…” · From Chairwoman Okafor: “…” */
export function cueBefore(
  scene: Scene,
  quotation: Quotation,
  previous: Quotation | undefined,
): Beside | null {
  const window = windowBefore(scene, quotation, previous);
  if (!window) return null;
  const sign = signBefore(window);
  if (sign) return sign;
  const { tree, from, to } = window;
  const { tokens } = tree;
  const mark = tokens[to]!.form;
  const inner = scene.text.slice(quotation.inner.start, quotation.inner.end);
  const whole = /^[\p{Lu}\p{N}“"‘'.[(]/u.test(inner) && /[.?!,…—–-]$/.test(inner);
  const own = wordsBefore(window, whole) ?? (mark === ':' && whole ? movedBefore(window) : null);
  if (own) return own;
  // without a comma only the plainest verbs introduce a sentence: "said “It is late.”", not "to counter “River rhetoric.”"
  const plain =
    isVerb(tree, to) &&
    /^(?:say|write|tweet|read|ask|reply|add|claim|declare|shout|chant|yell|post)$/.test(tokens[to]!.lemma);
  // "chanting “no pay, no work”"
  const cried =
    isVerb(tree, to) && (/^(?:chant|scream|shout|yell)$/.test(tokens[to]!.lemma) || isReading(tree, to));
  if (mark !== ',' && mark !== ':' && !(whole && plain) && !cried) return null;
  const inverted = mark === ':' || (mark === ',' && whole) ? invertedCue(window) : null;
  if (inverted) return inverted;
  const latest = beforeIQuote(tree, mark === ',' || mark === ':' ? to - 1 : to);
  let low = Math.max(from, latest - 24);
  for (let verb = latest; verb >= low; verb--) {
    // "said that, “…”": the quotation stands in a clause
    if (lower(tokens[verb]!) === 'that' && mark === ',') return null;
    // "voting rights"
    if (!isVerb(tree, verb) || /^(?:amod|compound)$/.test(tokens[verb]!.deprel)) continue;
    if (mark === ':' && isWhatFor(tree, from, verb)) {
      low = from;
      continue;
    }
    // a heading in capitals has no cue
    const heading =
      /^\p{Lu}{4,}$/u.test(tokens[verb]!.form) && /^\p{Lu}{2,}$/u.test(tokens[verb - 1]?.form ?? '');
    const cue = heading ? undefined : verbCues(tree, verb).find(one => quotes(tree, verb, one));
    if (!cue) {
      const colon = mark === ':' && whole ? (colonAfterClause(window, verb) ?? colonAfterName(window)) : null;
      if (colon) return colon;
      const told = mark === ',' && isSentence(scene, quotation) ? commaAfterClause(window, verb) : null;
      if (told) return told;
      // "made the following remark:": a participle is no verb of its own
      const finite = /^(?:VBD|VBZ|VBP)$/.test(tokens[verb]!.xpos);
      // "made amends for what happened:": nor is that of a relative clause
      if (finite && tokens[verb]!.deprel !== 'acl:relcl') return null;
      continue;
    }
    // "said its moves had paid off, “with more to come”": the words in marks go on with a clause of their own
    if (mark === ',' && tellsAlready(tree, cue.to, latest + 1)) return null;
    const first = previous === undefined || previous.end <= tree.sentence.start;
    if (mark === ',' && first && !takes(cue, 'h') && waitsForVerb(tree, cue.to, latest + 1)) return null;
    if (mark === ',' && !takes(cue, 'h') && isApposed(scene, tree, verb, cue.to, latest + 1, quotation))
      return null;
    // "“They will call,” he says, “and” say to him, “…”": a second verb of what was quoted, not of the speaker
    if (isQuotedSecond(scene, tree, verb)) return null;
    const moved = movedBehind(window, verb, cue);
    if (moved) return moved;
    const subject = subjectOf(tree, verb);
    const close = speakerBefore(tree, verb);
    // "The pier, Okafor said, “is a ruin”": the name right before the verb, not what stands before the comma
    const inserted =
      close !== null &&
      typeof subject === 'number' &&
      close.from > subject &&
      tokens[close.from - 1]?.form === ',' &&
      /^(?:PROPN|PRON)$/.test(tokens[close.head]!.upos) &&
      !isWeekday(tree, close.head);
    const speaker =
      close && close.from >= from && (inserted || typeof subject !== 'number')
        ? close.head
        : subject === 'none'
          ? (noOccasion(tree, nounBefore(tree, from, verb)) ?? 'none')
          : subject;
    if (speaker === 'none') return mark === ':' ? colonAfterName(window) : null;
    const rule = isReading(tree, verb) ? 'sign' : 'speaker-said-quotation';
    return besideVerb(tree, verb, cue, speaker, from, latest, rule);
  }
  return mark === ':' ? colonAfterName(window) : null;
}

/** "clashed during | the hearing |, chiding him": when or where it was is not who says it. */
const noOccasion = (tree: Tree, noun: number | null): number | null =>
  noun !== null &&
  voiceOf({ tree, token: noun }) === 'thing' &&
  childrenOf(tree, noun, 'case').some(mark => OCCASION.test(lower(tree.tokens[mark]!)))
    ? null
    : noun;

const OCCASION = /^(?:after|amid|at|before|during|following|in|inside|near|on|outside|throughout)$/;

/**
 * "released a statement after | the court denied the request:", "made these remarks on his decision | to close it:": what gave rise to a
 * statement, with a verb of its own, not what is in it.
 */
function isWhatFor(tree: Tree, from: number, verb: number): boolean {
  const { tokens } = tree;
  const noun = tokens.findLastIndex(
    (token, at) => at >= from && at < verb && /^(?:statement|remark|comment|response)$/.test(token.lemma),
  );
  return (
    noun > 0 &&
    !/^(?:add|read|say|state|write)$/.test(tokens[verb]!.lemma) &&
    !UTTERS.test(tokens[verb]!.lemma) &&
    tokens.slice(from, noun).some(({ lemma }) => UTTERS.test(lemma)) &&
    /^(?:about|after|ahead|as|before|concerning|following|in|marking|on|reacting|regarding|to|upon|when|while)$/.test(
      lower(tokens[noun + 1]!),
    ) &&
    !tokens.slice(noun, verb).some(({ form, upos }) => form === ',' || upos === 'CCONJ')
  );
}

/** True if a clause with its own subject and finite verb stands between a cue and the comma before a quotation. */
function tellsAlready(tree: Tree, cue: number, to: number): boolean {
  return tree.tokens.slice(cue + 1, to).some((token, i) => {
    if (!isFiniteVerb(token)) return false;
    const at = cue + 1 + i;
    const lexical = lexicalVerb(tree, at);
    const subject = ownSubject(tree, lexical);
    // "“…,” she said of those whose claims were lost, “…”"
    if (tree.tokens[lexical]!.deprel === 'acl:relcl') return false;
    return (
      subject !== null &&
      subject > cue &&
      subject < at &&
      !/^(?:who|which|that)$/.test(lower(tree.tokens[subject]!))
    );
  });
}

/** "said his wife, Ellen, “told me it would last”": a subject behind the cue, and its verb first among the words in marks. */
function waitsForVerb({ tokens }: Tree, cue: number, comma: number): boolean {
  const opens = tokens.slice(comma + 1, comma + 3).find(token => !isPunctuation(token));
  const between = tokens.slice(cue + 1, comma);
  return (
    opens !== undefined &&
    /^(?:VB[DZ]|MD)$/.test(opens.xpos) &&
    /^\p{Ll}/u.test(opens.form) &&
    /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(between[0]?.upos ?? '') &&
    between.some(({ deprel }) => /^(?:nsubj|obj)/.test(deprel))
  );
}

/** "Okafor said Pell, “the gull” of the guild, | was late": words in marks that tell of the noun before them, on which the sentence goes on. */
function isApposed(
  scene: Scene,
  tree: Tree,
  verb: number,
  cue: number,
  comma: number,
  quotation: Quotation,
): boolean {
  const between = tree.tokens.slice(cue + 1, comma);
  const speaker = ownSubject(tree, verb);
  return (
    speaker !== null &&
    speaker < verb &&
    between.length > 0 &&
    between.every(({ upos }) => /^(?:ADJ|DET|NOUN|PROPN)$/.test(upos)) &&
    !between.some((_, at) => isWeekday(tree, cue + 1 + at)) &&
    /[\p{L}\p{N}]$/u.test(scene.text.slice(quotation.start, quotation.inner.end)) &&
    /^ \p{L}/u.test(scene.text.slice(quotation.end))
  );
}

/** "“They will call me,” he promises, and | say to him, “…”": a bare verb joined to one in marks before it. */
function isQuotedSecond(scene: Scene, tree: Tree, verb: number): boolean {
  const { deprel, head, xpos } = tree.tokens[verb]!;
  if (deprel !== 'conj' || !/^VBP?$/.test(xpos) || ownSubject(tree, verb) !== null) return false;
  return quotationAt(scene, tree.tokens[head]!.start) !== null;
}

/** The words of the sentence before a quotation, or the sentence before it when that ends in a colon. */
function windowBefore(scene: Scene, quotation: Quotation, previous: Quotation | undefined): Window | null {
  const tree = treeAt(scene, quotation.start);
  if (!tree) return null;
  const to = tokenAt(tree, quotation.start) - 1;
  const from = previous && previous.end > tree.sentence.start ? tokenAt(tree, previous.end) : 0;
  if (to >= from && tree.sentence.start < quotation.start) return { tree, from, to };
  if (to >= 0) return null;
  const earlier = scene.trees[tree.at - 1];
  const last = earlier?.tokens.at(-1)?.form;
  if (!earlier || (last !== ':' && (last !== ',' || earlier.sentence.block !== tree.sentence.block)))
    return null;
  return { tree: earlier, from: 0, to: earlier.tokens.length - 1 };
}
