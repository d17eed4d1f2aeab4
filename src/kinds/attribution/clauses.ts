import type { Span } from '../../text/span.ts';
import { SPEECH } from './cues.ts';
import type { Part } from './extent.ts';
import { takes, type VerbCue, verbCues } from './frames.ts';
import { type Matter, matterOf } from './matter.ts';
import { isNegated } from './negation.ts';
import { restBefore } from './nextsource.ts';
import { behindJoint, nounFirst, speakerBefore } from './nominal.ts';
import { isToldBeside, POSITIONS } from './objects.ts';
import { contentSpan, nounPhrase, sourceOf, spanOf } from './phrase.ts';
import { isOfPronoun, mainBehind, tellsWhich, withAntecedent } from './relative.ts';
import { type Attribution, lower, type Node, quotationAt, type Scene } from './scene.ts';
import { type Sender, senderOf } from './sender.ts';
import { maySpeak } from './sensed.ts';
import { isOnlyBeing, sharedSubject } from './sharedsubject.ts';
import { cueStart, LIGHT, subjectOf } from './subject.ts';
import { isMadeKnown } from './tails.ts';
import {
  childOf,
  childrenOf,
  hasTo,
  isFiniteVerb,
  isPassive,
  isWeekday,
  ownSubject,
  relation,
  type Tree,
} from './tree.ts';

/** What is said, thought or wanted under each verb cue of a sentence. `taken` tells the verbs that introduce a quotation. */
export function readClauses(scene: Scene, tree: Tree, taken: (offset: number) => boolean): Attribution[] {
  const found: Attribution[] = [];
  for (let verb = 0; verb < tree.tokens.length; verb++) {
    const token = tree.tokens[verb]!;
    if ((relation(token) === 'amod' && !isTold(tree, verb)) || isNoVerb(tree, verb) || taken(token.start))
      continue;
    // "so-called"
    const hyphen = tree.tokens[verb - 1];
    if (hyphen?.form === '-' && hyphen.end === token.start) continue;
    // "said it was safe in | announcing the inquiry": when it was said
    if (verb > 0 && found.length > 0 && isMadeKnown(tree, verb - 1)) continue;
    const one = readVerb(scene, tree, verb);
    if (one) found.push(one);
  }
  return found;
}

/**
 * "struck gloomy | notes", "both its embrace of tolls and | vow to widen it", "so hotly | charged that she left": a noun or an adjective
 * that the tagger took for a verb.
 */
function isNoVerb({ tokens, children }: Tree, at: number): boolean {
  const { deprel, head, xpos } = tokens[at]!;
  const degree = tokens[at - 1]?.upos === 'ADV' ? tokens[at - 2] : tokens[at - 1];
  if (xpos === 'VBN' && degree && /^(?:so|too)$/.test(lower(degree))) return true;
  // "on | opposing | sides", not "senators opposing tolls"
  if (
    xpos === 'VBG' &&
    /^oppos/.test(lower(tokens[at]!)) &&
    tokens[at + 1]?.xpos === 'NNS' &&
    /^(?:ADP|SCONJ|VERB|AUX|DET|ADJ)$/.test(tokens[at - 1]?.upos ?? '')
  )
    return true;
  // "police | reports that the board read": a second noun, since no plural has "reports" for its verb
  const owner = tokens[at - 1];
  if (xpos === 'VBZ' && NOUNS_TOO.test(lower(tokens[at]!)) && owner?.head === at)
    if (owner.xpos === 'NNS' || lower(owner) === 'police') return true;
  // "60 | pledged guests came"
  if (/^VB[DN]$/.test(xpos) && tokens[at - 1]?.upos === 'NUM' && tokens[at + 1]?.xpos === 'NNS') return true;
  if (deprel === 'obj') return tokens[at - 1]?.upos === 'ADJ';
  if (deprel !== 'conj' || tokens[head]?.upos !== 'NOUN' || tokens[at - 1]?.upos !== 'CCONJ') return false;
  return children[head]!.some(child => child < head && tokens[child]!.deprel === 'cc:preconj');
}

const NOUNS_TOO = /^(?:accounts|charges|claims|comments|demands|estimates|notes|records|reports|requests)$/;

/** "its director | told residents", "It fell, | wrote sailor Lind": a past form taken for a participle of the noun behind it. */
const isTold = ({ tokens }: Tree, at: number): boolean =>
  /^(?:told|said|wrote)$/.test(lower(tokens[at]!)) && /^(?:NOUN|PR|PUNCT)/.test(tokens[at - 1]?.upos ?? '');

function readVerb(scene: Scene, tree: Tree, verb: number): Attribution | null {
  for (const cue of verbCues(tree, verb)) {
    const matter = matterOf(scene, tree, verb, cue) ?? silence(tree, verb, cue);
    if (!matter || refusesToSay(scene, tree, verb)) continue;
    // "did not respond to requests for comment" reports a silence
    if (cue.key === 'respond to' && isNegated(tree, verb)) return null;
    const sends = senderOf(tree, verb);
    const subject =
      matter.subject ??
      sends?.subject ??
      nearer(tree, verb, sharedSubject(tree, verb) ?? subjectOf(tree, verb));
    if (subject === 'none' || (subject !== null && isOnlyBeing(tree, subject, verb))) return null;
    // "people seeking asylum" only describes; "a man saying that he knew" speaks
    // "a study, which found", "dismissed the claim, holding that"
    const finds =
      matter.act === 'show' &&
      (tree.tokens[verb]!.deprel === 'acl:relcl' || tree.tokens[verb - 1]?.form === ',');
    if (
      relation(tree.tokens[verb]!) === 'acl' &&
      !finds &&
      // "Lind, who opposes the toll"
      !(POSITIONS.has(matter.act) && (isOfPronoun(tree, verb) || matter.rule === 'passive')) &&
      sends === null &&
      // "It stood by her, with the guild | calling her “a friend”"
      !hasOwnWith(tree, verb) &&
      // "the plan, | dismissed by Lind as a “stunt,” fell"
      !(matter.rule === 'passive' && matter.subject !== undefined) &&
      // "Lind, who thinks it is “a ruin”"
      !(matter.act === 'believe' && matter.rule === 'clause' && isToldBeside(tree, verb)) &&
      (!SPEECH.has(matter.act) || !maySpeak(tree, verb))
    )
      return null;
    // "they came to see the lanterns" tells a purpose
    const purpose = relation(tree.tokens[verb]!) === 'advcl' && hasTo(tree, verb);
    if (purpose && (!SPEECH.has(matter.act) || matter.rule === 'object')) return null;
    const found = attribution(scene, tree, verb, cue, matter, subject);
    const isTold = found?.content.some(({ start, end }) => /["“”]|''/.test(scene.text.slice(start, end)));
    if (
      /^(?:object|matter)$/.test(matter.rule) &&
      subject !== null &&
      tellsWhich(tree, subject, verb) &&
      !isTold
    )
      return null;
    return found && sends ? { ...found, ...withPaper(tree, verb, sends) } : found;
  }
  return null;
}

/** "with | the guild | calling her “a friend”": a participle with a subject of its own behind "with". */
const hasOwnWith = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb]!.xpos === 'VBG' &&
  (ownSubject(tree, verb) ?? verb) < verb &&
  childrenOf(tree, verb, 'mark').some(mark => lower(tree.tokens[mark]!) === 'with');

/** "Closing the pier, Okafor said it was old": the name right before the verb, where the tree took what stands before the comma. */
function nearer(tree: Tree, verb: number, subject: number | null | 'none'): number | null | 'none' {
  const before = tree.tokens[verb - 1];
  const rest = restBefore(tree, verb, subject);
  if (rest !== null) return rest;
  const both = bothBefore(tree, verb);
  if (both !== null) return both;
  // "was grounded after the Courier reported": the name that the tree hung on the passive before
  if (
    subject === null &&
    /^VB[DZ]$/.test(tree.tokens[verb]!.xpos) &&
    before?.upos === 'PROPN' &&
    (!isPassive(tree, verb) || tree.tokens[verb]!.xpos === 'VBD')
  )
    return verb - 1;
  const own = behindJoint(tree, verb);
  if (own !== null && typeof subject === 'number' && subject < own) return own;
  // not "Okafor, | Lind and other sailors | said": part of a list
  const close = speakerBefore(tree, verb, false);
  if (subject === 'none' && /^VB[DZP]$/.test(tree.tokens[verb]!.xpos))
    return withoutSubject(tree, verb, close?.head ?? null);
  if (typeof subject !== 'number' || subject > verb) return subject;
  if (
    !close ||
    close.from <= subject ||
    !/^(?:,|:|;|—|–|--|''|”|")$/.test(tree.tokens[close.from - 1]?.form ?? '') ||
    isWeekday(tree, close.head)
  )
    return subject;
  return /^(?:PROPN|PRON)$/.test(tree.tokens[close.head]!.upos) ||
    /^(?:the|a|an|his|her|its|their)$/i.test(tree.tokens[close.from]!.form)
    ? close.head
    : subject;
}

/** "…, and both | the board and the union | have urged her to wait": the nouns behind "both", which the tree hung on what stands before. */
function bothBefore(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  const both = tokens.findLastIndex((token, at) => at < verb && at > verb - 12 && lower(token) === 'both');
  if (both < 1 || lower(tokens[both - 1]!) !== 'and' || ownSubject(tree, verb) !== null) return null;
  if (tokens.slice(both, verb).filter(isFiniteVerb).length > 1 || !isFiniteVerb(tokens[verb - 1]!))
    return null;
  return nounFirst(tree, both + 1, verb);
}

/** A finite verb that the tree left without a subject: the name right before it, or the one that opens the sentence. */
function withoutSubject(tree: Tree, verb: number, close: number | null): number | 'none' {
  if (close !== null && !isWeekday(tree, close)) return close;
  if (tree.tokens[verb]!.head >= 0 || (tree.tokens[verb - 1]?.form !== ',' && tree.lead === 0)) return 'none';
  return nounFirst(tree, tree.lead, verb) ?? 'none';
}

/** "would not comment on the case", "will not say": what somebody keeps to herself, where no clause tells it. */
function silence(tree: Tree, verb: number, cue: VerbCue): Matter | null {
  const { tokens } = tree;
  const before = tokens.slice(Math.max(0, verb - 2), verb).map(lower);
  const refuses = /^(?:would|will|wo) (?:not|n't)$/.test(before.join(' ')) && cue.key === tokens[verb]!.lemma;
  if (!refuses || !/^(?:comment|say|elaborate|answer|discuss|speculate)$/.test(cue.key)) return null;
  if (childrenOf(tree, verb, 'ccomp', 'xcomp', 'obj').some(child => child > verb)) return null;
  const end = tokens.findIndex((token, at) => at > verb && /^(?:[.,;:!?]|CCONJ)$/.test(token.form));
  return {
    parts: [{ from: verb, to: (end < 0 ? tokens.length : end) - 1 }],
    act: 'refuse',
    cueTo: verb - 1,
    rule: 'silence',
  };
}

/** "declined to say whether": the cue is the verb of saying, with the refusal before it; not "declined to comment | , saying". */
function refusesToSay(scene: Scene, tree: Tree, verb: number): boolean {
  if (!/^(?:decline|refuse)$/.test(tree.tokens[verb]!.lemma)) return false;
  const tells = (at: number) => verbCues(tree, at).some(cue => takes(cue, 'c'));
  const more = (at: number) => tree.last[at]! > at + 1 && tree.tokens[at + 1]!.form !== ',';
  // "declined to comment through a lawyer", "declined to specify | the sum": of the first nothing is told
  const bare = (at: number) =>
    (tree.tokens[at]!.lemma === 'comment' && lower(tree.tokens[at + 1]!) !== 'on') ||
    readVerb(scene, tree, at) !== null;
  return childrenOf(tree, verb, 'xcomp').some(child => more(child) && tells(child) && bare(child));
}

/** "sent | a letter to Lind | urging": the way by which it reached the record. */
function withPaper(tree: Tree, verb: number, { paper }: Sender): Pick<Attribution, 'vehicle'> {
  return paper === null ? {} : { vehicle: spanOf(tree, ...nounPhrase(tree, paper, 0, verb - 1)) };
}

function attribution(
  scene: Scene,
  tree: Tree,
  verb: number,
  cue: VerbCue,
  matter: Matter,
  subject: number | null,
): Attribution | null {
  const { tokens } = tree;
  const content: Span[] = [];
  const parts =
    matter.rule === 'clause' || matter.rule === 'verdict'
      ? behindAs(tree, verb, withAntecedent(tree, verb, matter.rule, matter.parts))
      : matter.parts;
  const main = mainBehind(tree, verb);
  for (const { from, to } of parts) {
    const end = main !== null && from < main ? Math.min(to, main - 1) : to;
    const span = from > end ? null : contentSpan(scene, tokens[from]!.start, tokens[end]!.end);
    if (span) content.push(inMarks(scene, span));
  }
  if (matter.rule === 'verdict') throughColon(scene, content);
  if (content.length === 0) return null;
  const from = cueStart(tree, verb);
  const cueTo = matter.cueTo + (tokens[matter.cueTo + 1]?.form === ':' ? 1 : 0);
  const cueSpan = { start: tokens[from]!.start, end: tokens[cueTo]!.end };
  if (quotationAt(scene, tokens[verb]!.start)) return null;
  // "Nine were killed and more than 20 hurt, | officials | said": behind the words told
  const low = Math.max(0, ...matter.parts.map(({ to }) => (subject !== null && to < subject ? to + 1 : 0)));
  const source = subject === null ? null : sourceOf(tree, subject, from, matter.cueTo, low);
  const head: Node | null = subject === null ? null : { tree, token: subject };
  const hearer = childOf(tree, verb, 'iobj') ?? (takes(cue, 'h') ? childOf(tree, verb, 'obj') : null);
  return {
    source,
    head,
    cue: cueSpan,
    content: content.filter(span => source === null || span.end <= source.start || span.start >= source.end),
    act:
      LIGHT.has(tokens[from]!.lemma) && /^(?:decline|refuse)$/.test(tokens[from]!.lemma)
        ? 'refuse'
        : matter.act,
    lemma: cue.key,
    negated: isNegated(tree, verb),
    hearer: hearer === null ? null : spanOf(tree, ...nounPhrase(tree, hearer)),
    sentence: tree.at,
    rule: matter.rule,
  };
}

/** "what Lind describes as | “a hard fight”": what something is called, where the words do not tell what; else "the levy … as “a raid”". */
function behindAs({ tokens }: Tree, verb: number, parts: readonly Part[]): readonly Part[] {
  const [only, ...others] = parts;
  const isBare = only?.from === verb + 1 && only.to > only.from && lower(tokens[only.from]!) === 'as';
  return isBare && others.length === 0 ? [{ from: only.from + 1, to: only.to }] : parts;
}

/** "told reporters “Sailors | who wait need not pay”": words that begin within marks are told with all that stands in them. */
function inMarks(scene: Scene, span: Span): Span {
  const quotation = quotationAt(scene, span.start);
  const inside = quotation !== null && quotation.close !== null && span.end <= quotation.end;
  return inside ? { start: quotation.start, end: quotation.end } : span;
}

/** "called the plan “a ruin”: | “It leaks.”": words in marks behind a colon go on with those before it. */
function throughColon(scene: Scene, content: Span[]): void {
  const last = content.at(-1);
  const colon = last && /^["”]?: ?(?=["“])/.exec(scene.text.slice(last.end, last.end + 4));
  const next = colon && quotationAt(scene, last.end + colon[0].length);
  if (next && next.close !== null) content[content.length - 1] = { start: last.start, end: next.end };
}
