import type { Token } from '../../language/analysis.ts';
import type { Quotation } from '../../text/quotation.ts';
import type { Span } from '../../text/span.ts';
import { behindCue } from './behindcue.ts';
import type { Beside } from './beside.ts';
import { SPEECH, VERBS } from './cues.ts';
import { MEDIUM } from './extent.ts';
import { verbCues } from './frames.ts';
import { finiteAfter } from './mainclause.ts';
import { narratorAgain } from './narrator.ts';
import { isNextSource } from './nextsource.ts';
import { OCCASION } from './occasion.ts';
import { contentSpan } from './phrase.ts';
import { clauseEnd } from './reported.ts';
import { lower, quotationAt, type Scene, treeAt } from './scene.ts';
import { childOf, isFiniteVerb, ownSubject, relation, type Tree, tokenAt } from './tree.ts';

/* The words of a sentence beside a quotation in it that belong to what was said. */

/**
 * What of the sentence belongs to the content before the quotation: "The pier is “a ruin,” Okafor said", and
 * "The pier, Okafor said, is “a ruin”". "In a statement, Okafor said, “Close it.”" has no such words.
 */
export function leadingWords(
  scene: Scene,
  quotation: Quotation,
  spoken: Quotation | undefined,
  beside: Beside,
): Span | null {
  const tree = treeAt(scene, quotation.start);
  if (!tree || tree.sentence.start >= quotation.start) return null;
  const opens = behindSource(tree, quotation.start);
  const low = Math.max(opens, spoken && spoken.end > tree.sentence.start ? spoken.end : 0);
  if (beside.verb > quotation.start) {
    // "She scolded him: “…,” she said" and "She said it closed because “…,” she said" are the narrator's
    const before = scene.text.slice(low, quotation.start);
    // "“…” – Ada Okafor, clerk | “It is late.” – Tom Lind": the signature of other words
    if (spoken && signs(scene, spoken, low, before)) return null;
    if (/[:,(—–-]\s*$/.test(before) && !waitsForWords(scene, tree, low, quotation)) return null;
    if (saysAlready(tree, low, quotation.start)) return null;
    // "… as the study showed it “had fallen.”“It stands,” she wrote": marks that close one sentence and open the next
    if (/[.?!]["”’]{1,2}$/.test(before)) return null;
    return skippingConjunction(scene, low, quotation.start);
  }
  if (beside.rule !== 'speaker-said-quotation' || beside.cue.start < low) return null;
  if (!/^[\p{Ll}]/u.test(scene.text[quotation.inner.start] ?? '')) return null;
  const start = Math.min(beside.source?.start ?? beside.cue.start, beside.cue.start);
  // "The pier is, | as | Okafor put it, “a ruin”", not "The pier is lost, as Okafor put it, “to us”"
  const words = scene.text.slice(low, start).replace(WAITS_AS, '');
  // "Okafor's remarks were aimed at those, she said, “who wait”": the narrator tells of the words
  // "Writing for the court, Okafor said “not every leak is a flaw”": as what she speaks
  if (SPEAKING.test(words)) return null;
  if (!/,\s*$/.test(words) || /\b(?:remarks?|comments?|speech)\b/i.test(words)) return null;
  if (
    /^\W*(?:on|in|at|during|speaking|asked|after|before|when|as|later|earlier|by|with|for|from)\b/i.test(
      words,
    )
  )
    return null;
  return skippingConjunction(scene, low, low + words.length);
}

/** True if words begin with a dash, right behind words in marks. */
const signs = ({ text }: Scene, spoken: Quotation, low: number, words: string): boolean =>
  /^\s*(?:—|–|--|-)\s/.test(words) && /^\s*$/.test(text.slice(spoken.end, low));
/** "as" behind a verb that waits for what the marks hold. */
const WAITS_AS =
  /(?<=\b(?:am|are|be|became|become|becomes|been|can|could|had|has|have|is|may|might|must|not|remains?|seems?|should|was|were|will|would),\s)as\s+$/;

const SPEAKING =
  /^\W*(?:addressing|answering|appearing|citing|commenting|concluding|delivering|explaining|quoting|reacting|recalling|referring|replying|responding|speaking|talking|testifying|tweeting|writing)\b/i;

/** "Okafor said that the pier was lost: “It is gone.”": the clause told between the cue and the colon. */
export function toldBefore(
  scene: Scene,
  quotation: Quotation,
  { verb: at, lemma, rule }: Beside,
): Span | null {
  const tree = treeAt(scene, at);
  const speaks = VERBS.get(lemma)?.some(({ act }) => SPEECH.has(act));
  if (!tree || !speaks || rule !== 'speaker-said-quotation') return null;
  const verb = tokenAt(tree, at);
  const colon = tree.tokens.findIndex(
    ({ form, end }, i) => i > verb && form === ':' && /^\s*$/.test(scene.text.slice(end, quotation.start)),
  );
  const next = tree.tokens[verb + 1];
  // "suggested | closing it: “It is lost.”", "explained | why it fell: “It was old.”"
  if (next && colon > verb + 2 && (isWhy(next) || (next.xpos === 'VBG' && takesGerund(lemma))))
    return contentSpan(scene, next.start, tree.tokens[colon - 1]!.end);
  const clause = childOf(tree, verb, 'ccomp');
  if (colon < 0 || clause === null || clause < verb || clause > colon) return null;
  const subject = ownSubject(tree, clause);
  const from = tree.first[clause]!;
  if (subject === null || from <= verb || quotationAt(scene, tree.tokens[from]!.start)) return null;
  return contentSpan(scene, tree.tokens[from]!.start, tree.tokens[colon - 1]!.end);
}

const isWhy = (token: Token): boolean => /^(?:how|what|why)$/.test(lower(token));

const takesGerund = (lemma: string): boolean =>
  VERBS.get(lemma)?.some(({ takes, act }) => takes.includes('g') && SPEECH.has(act)) === true;

/** "Okafor disputes the sum; | it was “less,” she said": the words behind a semicolon and what another clause before it says, else the sentence. */
function behindSource(tree: Tree, until: number): number {
  const mark = tree.tokens.findLastIndex(({ form, start }) => form === ';' && start < until);
  return mark > 0 && isNextSource(tree, 0) ? tree.tokens[mark]!.end : tree.sentence.start;
}

/**
 * "To keep it open, “you would have to rebuild it,” she said", "The harbour master, Tom Lindqvist, “had no idea,” she said": words before
 * the comma that the ones in marks, which open in small letters, need: a purpose, a condition or a reason, or their subject.
 */
function waitsForWords(scene: Scene, tree: Tree, low: number, quotation: Quotation): boolean {
  const opens = tree.tokens[tokenAt(tree, quotation.inner.start)];
  if (!/^(?:\p{Ll}|I\b)/u.test(scene.text.slice(quotation.inner.start)) && opens?.upos !== 'PROPN')
    return false;
  const before = scene.text.slice(low, quotation.start);
  if (!/,\s*$/.test(before)) return false;
  const all = tree.tokens.filter(({ start }) => start >= low && start < quotation.start);
  const tokens = /^(?:but|and)$/.test(lower(all[0] ?? tree.tokens[0]!)) ? all.slice(1) : all;
  const [first, second] = tokens;
  if (!first || /["“”]/.test(before)) return false;
  if (isAboutWhat(tokens) || ITS_OWN.test(before.trim())) return true;
  if (lower(first) === 'if' || (lower(first) === 'to' && second?.upos === 'VERB')) return true;
  if (/^(?:because|unless|although|though)$/.test(lower(first)) && tokens.some(isFiniteVerb)) return true;
  // "With two locks out of use, “there is no way in,” she said", not "with tears in her eyes"
  if (lower(first) === 'with') return !tokens.some(token => isFiniteVerb(token) || token.xpos === 'PRP$');
  return (
    /^(?:DET|PROPN)$/.test(first.upos) &&
    /^(?:VB[DZ]|MD)$/.test(opens?.xpos ?? '') &&
    !tokens.some(token => isFiniteVerb(token) || token.upos === 'SCONJ')
  );
}

/** "Of course, “it leaks,” she said", "When it comes to tolls, “he is lost,” she said": what goes with any sentence, and tells nothing of who speaks. */
const ITS_OWN =
  /^(?:(?:but|and) )?(?:after all|as a result|as for [^,]+|at (?:best|least|worst)|at the same time|because of [^,]+|if (?:anything|so)|in cases? of [^,]+|in (?:fact|short|the end|the long run|this case)|like (?:all|many|most|other) [^,]+|of course|on the (?:one|other) hand|since then|so far|sooner or later|thanks to [^,]+|when it comes to [^,]+),$/i;

/** "For most crews, “there is no way,” she said", "In this town, “we wait,” she said": what it holds for, not "For her part" nor "In Elmford". */
function isAboutWhat(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  const noun = tokens.findLast(({ upos }) => upos === 'NOUN');
  if (!noun || !second || tokens.some(token => isFiniteVerb(token) || token.xpos === 'PRP$')) return false;
  if (MEDIUM.test(lower(noun)) || (OCCASION.test(lower(noun)) && !LASTS.test(lower(noun)))) return false;
  if (lower(first!) === 'for') return !/^(?:example|instance|moment|now|part|time)$/.test(lower(noun));
  if (/^(?:among|beyond|given|under|unlike)$/.test(lower(first!))) return second.upos === 'DET';
  return (
    lower(first!) === 'in' &&
    /^(?:every|many|most|other|our|past|recent|some|such|these|this|those)$/.test(lower(second))
  );
}

/** Occasions that last too long to speak on. */
const LASTS = /^(?:campaign|day|election|month|primary|season|summer|town|week|winter|year)s?$/;

/** "She said that it was “a ruin,” the Courier reported": the words in marks go on with a report that has its own cue. */
export function continuesReport(scene: Scene, quotation: Quotation, beside: Beside): boolean {
  const tree = treeAt(scene, quotation.start);
  if (!tree || beside.verb < quotation.start || beside.lemma !== 'report') return false;
  return (
    /[\p{L}\p{N}]\s+$/u.test(scene.text.slice(tree.sentence.start, quotation.start)) &&
    saysAlready(tree, tree.sentence.start, quotation.start)
  );
}

/** "Okafor said, “I never saw it” in the budget": the sentence of the words in marks goes on without them. */
export function trailingWords(scene: Scene, quotation: Quotation, beside: Beside): Span[] {
  const tree = treeAt(scene, quotation.start);
  if (!tree) return [];
  if (beside.verb > quotation.start) return afterCue(scene, tree, quotation, beside);
  if (beside.verb < tree.sentence.start || beside.rule === 'sign') return [];
  const clause = ownClause(scene, tree, quotation);
  if (clause) return [clause];
  if (!/[\p{L}\p{N}]$/u.test(scene.text.slice(quotation.start, quotation.inner.end))) return [];
  const from = tokenAt(tree, quotation.end);
  const next = tree.tokens[from];
  if (!next || /[^ ]/.test(scene.text.slice(quotation.end, next.start))) return [];
  // "as she puts it, “the best thing we have” is the quay": the words in marks are a subject
  const predicate = next.upos === 'AUX' && /^\p{Ll}/u.test(scene.text.slice(quotation.inner.start));
  if (!predicate && !isInto(scene, tree, quotation, from)) return [];
  const end = clauseEnd(scene, tree, tokenAt(tree, beside.verb), from);
  const span = contentSpan(scene, next.start, tree.tokens[end]!.end);
  return span ? [span] : [];
}

/** True if a token hangs on a word in marks before it: "“I never saw it” | in the budget", "“what is the use” | to mend it", "“we saw” | it coming". */
function isInto(scene: Scene, { tokens }: Tree, quotation: Quotation, at: number): boolean {
  let { head } = tokens[at]!;
  const { upos } = tokens[at]!;
  // "“we will mend” | the quay", not "the week before"
  const isObject = upos === 'DET' && head > at && relation(tokens[head]!) === 'obj';
  if (!isObject && !/^(?:ADP|PART|NOUN|PRON|ADJ|VERB)$/.test(upos)) return false;
  for (let steps = 0; head > at && !isFiniteVerb(tokens[head]!) && steps < 4; steps++)
    head = tokens[head]!.head;
  return head >= 0 && quotationAt(scene, tokens[head]!.start) === quotation;
}

function saysAlready(tree: Tree, low: number, high: number): boolean {
  return tree.tokens.some(
    ({ start }, at) =>
      start >= low &&
      start < high &&
      !opensFor(tree, at, high) &&
      ownSubject(tree, at) !== null &&
      verbCues(tree, at).some(cue =>
        cue.frames.some(frame => frame.act === 'say' && frame.takes.includes('c')),
      ),
  );
}

/**
 * "When Pell said he would not come, he “made us angry,” said Lind": a clause of time or condition for a verb within the marks; "Nothing the mayor
 * said “will calm them,” said Lind": what tells of the subject of that verb.
 */
function opensFor({ tokens }: Tree, verb: number, marks: number): boolean {
  const { deprel, head } = tokens[verb]!;
  if (relation(tokens[verb]!) === 'advcl') return (tokens[head]?.start ?? 0) >= marks;
  const first = tokens.find(({ start, upos }) => start >= marks && upos !== 'PUNCT');
  return deprel === 'acl:relcl' && first !== undefined && /^(?:VB[DZP]|MD)$/.test(first.xpos);
}

function skippingConjunction(scene: Scene, start: number, end: number): Span | null {
  const opener =
    /^\s*(?:(?:but|and|yet|so|still|also|meanwhile)\b|however\b(?=,))[\s,]*/i.exec(
      scene.text.slice(start, end),
    )?.[0] ?? '';
  const span = contentSpan(scene, start + opener.length, end);
  return span && /\w/.test(scene.text.slice(span.start, span.end)) ? span : null;
}

/**
 * "She said, “Instead of a new pier,” the board “built a wall”", "“No matter what I do” they will “complain”": the clause that the first words
 * in marks open, with more in marks.
 */
function ownClause(scene: Scene, tree: Tree, quotation: Quotation): Span | null {
  const { text, outer } = scene;
  const words = text.slice(quotation.inner.start, quotation.inner.end);
  if (!/(?:,|[\p{L}\p{N}])$/u.test(words) || !OPENS_CLAUSE.test(words)) return null;
  const from = tokenAt(tree, quotation.end);
  const next = outer.find(other => other.start >= quotation.end && other.end <= tree.sentence.end + 1);
  if (!next || !tree.tokens[from] || text.slice(quotation.end, next.start).length > 40) return null;
  if (/[.;:,]/.test(text.slice(quotation.end, next.start))) return null;
  return contentSpan(scene, tree.tokens[from]!.start, next.end);
}

/** What opens a clause that cannot stand alone. */
const OPENS_CLAUSE =
  /^(?:instead|rather|while|if|because|although|after|as|when|no matter|once|unless|until|whatever|whenever|whether)\b/i;

/** "It has “a ruin,” she said, and is waiting for a wall": what goes on with the sentence behind the cue. */
function afterCue(scene: Scene, tree: Tree, quotation: Quotation, beside: Beside): Span[] {
  const { text } = scene;
  const { start, end } = tree.sentence;
  const lead = text.slice(start, quotation.start);
  const behind = behindCue(scene, tree, quotation, beside.end);
  if (behind !== null) return untilNarrator(scene, tree, beside, behind);
  if (!/[\p{L}\p{N}]\s+$/u.test(lead) || beside.end >= end) return [];
  const rest = text.slice(beside.end, end);
  const from = tokenAt(tree, beside.end) + 1;
  const [first, second] = [tree.tokens[from], tree.tokens[from + 1]];
  if (!first || !second || !/^,\s/.test(rest) || /["“”]|\bsaid\b/.test(rest)) return [];
  const joined = /^(?:and|or)$/.test(lower(first));
  const shifted = joined && isShifted(tree, from);
  const tied = lower(first) === 'that' ? second.upos === 'PRON' : joined && isPlain(second.xpos);
  if (!shifted && (!tied || narratorAgain(tree, tokenAt(tree, beside.verb), from))) return [];
  return untilNarrator(scene, tree, beside, from);
}

function untilNarrator(scene: Scene, tree: Tree, { verb }: Beside, from: number): Span[] {
  const end = clauseEnd(scene, tree, tokenAt(tree, verb), from);
  const span = contentSpan(scene, tree.tokens[from]!.start, tree.tokens[end]!.end);
  return span ? [span] : [];
}

/** "it was “gone,” she said, | and the crew had not seen it", "and the board would mend it": what the past makes of what a speaker says. */
function isShifted(tree: Tree, from: number): boolean {
  const clause = finiteAfter(tree, from);
  return (
    clause !== null &&
    clause.subject !== null &&
    clause.subject > from &&
    /^(?:had|would|could|might|should)$/.test(lower(tree.tokens[clause.at]!))
  );
}

/** A present form goes on with what was said in the present; a past one may be the narrator's. */
const isPlain = (xpos: string): boolean => /^(?:VBP|VBZ|MD)$/.test(xpos);
