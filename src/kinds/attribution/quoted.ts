import type { Quotation } from '../../text/quotation.ts';
import type { Span } from '../../text/span.ts';
import { cueAfter } from './after.ts';
import { continuesReport, leadingWords, toldBefore, trailingWords } from './around.ts';
import { cueBefore } from './before.ts';
import { type Beside, isAnsweredBy } from './beside.ts';
import { cueAlone } from './cuealone.ts';
import { takes, verbCues } from './frames.ts';
import { isOtherHalf } from './otherhalf.ts';
import { type Attribution, lastSign, lower, quotationAt, type Scene, sameMarks, treeAt } from './scene.ts';
import { isTitle } from './termed.ts';
import { childOf, mainSubject, relation, type Tree } from './tree.ts';

/** Quotations with their speakers' cues, the offsets of the verbs so used, and what no cue introduces. */
export interface Quoted {
  readonly attributions: Attribution[];
  readonly taken: ReadonlySet<number>;
  /** Quotations that stand within a sentence (`fragment`), or alone without a cue beside them (`bare`). */
  readonly fragments: readonly Quotation[];
  readonly bare: readonly Quotation[];
}

/** Direct quotations: speaker after, before or in the middle; a colon; a dash; a speech of several paragraphs. */
export function readQuoted(scene: Scene): Quoted {
  const attributions: Attribution[] = [];
  /** Which attribution each verb, and each quotation, belongs to. */
  const byVerb = new Map<number, number>();
  const speech = new Map<Quotation, number>();
  /** Marks left open behind the cue of the words before them, not by a cue of their own. */
  const followers = new Set<Quotation>();
  const { outer, analysis } = scene;
  const join = (to: number, quotation: Quotation) => {
    const one = attributions[to]!;
    attributions[to] = { ...one, content: withSpan(one.content, quotation) };
    speech.set(quotation, to);
  };
  for (let at = 0; at < outer.length; at++) {
    const quotation = outer[at]!;
    if (isTitle(scene.text, quotation)) continue;
    const before = outer[at - 1];
    const opening = quotation.continues === null ? undefined : analysis.quotations[quotation.continues]!;
    const opened = opening && speech.get(opening);
    if (opened !== undefined && !(followers.has(opening!) && hasOwnCue(scene, quotation, byVerb))) {
      join(opened, quotation);
      continue;
    }
    const half = before && speech.get(before);
    if (half !== undefined && isOtherHalf(scene, attributions[half]!, before!, quotation)) {
      join(half, quotation);
      continue;
    }
    const end = endOfSpeech(scene, at);
    const [index, last] = lastSpoken(outer, at, speech);
    const goesOn = end > at && last !== null && goesOnUnclosed(scene, attributions[index]!, last, quotation);
    if (goesOn) followers.add(quotation);
    const beside =
      besides(scene, quotation, before, byVerb) ??
      (end > at && !goesOn ? cueAfter(scene, outer[end]!) : null);
    if (beside && !continuesReport(scene, quotation, beside)) {
      const known = byVerb.get(beside.verb);
      if (known !== undefined) {
        join(known, quotation);
        continue;
      }
      byVerb.set(beside.verb, attributions.length);
      const told = toldBefore(scene, quotation, beside);
      const spoken = before && speech.has(before) ? before : undefined;
      const lead = told ? null : leadingWords(scene, quotation, spoken, beside);
      attributions.push({
        ...fields(beside),
        content: [
          ...(lead ? [lead] : []),
          { start: (told ?? quotation).start, end: quotation.end },
          ...trailingWords(scene, quotation, beside),
        ],
      });
      speech.set(quotation, attributions.length - 1);
      for (let back = at - 1; back >= 0 && waits(scene, outer[back]!, outer[back + 1]!, speech); back--) {
        if (isAnswered(scene.text, outer[back]!, beside)) break;
        join(attributions.length - 1, outer[back]!);
      }
    } else {
      const alone = isBare(scene, quotation) ? cueAlone(scene, quotation) : null;
      if (alone && !byVerb.has(alone.verb)) {
        byVerb.set(alone.verb, attributions.length);
        attributions.push({ ...fields(alone), content: [{ start: quotation.start, end: quotation.end }] });
        speech.set(quotation, attributions.length - 1);
        continue;
      }
      if (!last) continue;
      const one = attributions[index]!;
      const follows = isBare(scene, quotation)
        ? followsOn(scene, one, last, quotation)
        : isSecond(scene, one, last, quotation);
      if (follows) join(index, quotation);
    }
  }
  const rest = outer.filter(quotation => !speech.has(quotation));
  return {
    attributions,
    taken: new Set(byVerb.keys()),
    fragments: rest.filter(quotation => !isBare(scene, quotation)),
    bare: rest.filter(quotation => isBare(scene, quotation)),
  };
}

/** The last quotation before a place that is speech, over titles in its cue: "he said on “Dockside.” “We go on.”" */
function lastSpoken(
  outer: readonly Quotation[],
  at: number,
  speech: ReadonlyMap<Quotation, number>,
): [number, Quotation | null] {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const index = speech.get(outer[back]!);
    if (index !== undefined) return [index, outer[back]!];
  }
  return [-1, null];
}

/**
 * "“It leaks,” Okafor said. “It has to go. ¶ “I am no engineer,” she went on": marks left open at the end of a paragraph, right behind the
 * cue of the words before them.
 */
function goesOnUnclosed(scene: Scene, one: Attribution, last: Quotation, quotation: Quotation): boolean {
  return (
    !/\n/.test(scene.text.slice(last.end, quotation.start)) &&
    isBare(scene, quotation) &&
    followsOn(scene, one, last, quotation)
  );
}

/** True if a paragraph that goes on with a speech is told with a cue of its own: "¶ “I am no engineer,” she went on". */
function hasOwnCue(scene: Scene, quotation: Quotation, byVerb: ReadonlyMap<number, number>): boolean {
  const cue = quotation.close === null ? null : cueAfter(scene, quotation);
  return cue !== null && plainSpeaker(cue) && !byVerb.has(cue.verb);
}

/** Where a speech of several paragraphs ends, as an index among the outer quotations. */
function endOfSpeech(scene: Scene, at: number): number {
  const { outer, analysis } = scene;
  let end = at;
  while (outer[end]?.close === null) {
    const next = outer[end + 1];
    if (!next || next.continues === null || analysis.quotations[next.continues] !== outer[end]) break;
    // a paragraph of an excerpt in straight marks, and words spoken in it in curved ones
    if (next.open !== outer[end]!.open) break;
    end++;
  }
  return end;
}

function besides(
  scene: Scene,
  quotation: Quotation,
  before: Quotation | undefined,
  byVerb: ReadonlyMap<number, number>,
): Beside | null {
  const earlier = cueBefore(scene, quotation, before);
  const known = earlier !== null && byVerb.has(earlier.verb);
  // "…,” she said, “…": the cue between two quotations is the first one's and goes on
  const between = known && /^[\s,]*$/.test(scene.text.slice(earlier.end, quotation.start));
  const comma = lastSign(scene, quotation) === ',';
  const later = comma && !between ? cueAfter(scene, quotation) : null;
  // "Okafor said, “…,” the Courier reported": the paper only passes it on
  const relayed = earlier?.rule === 'speaker-said-quotation' && !known && later?.lemma === 'report';
  if (earlier && !known && later && isAnsweredBy(scene.text, earlier, later)) return earlier;
  if (later && (earlier === null || earlier.verb !== later.verb) && plainSpeaker(later) && !relayed)
    return later;
  if (earlier && (earlier.rule !== 'name-colon' || !known)) {
    if (!known || !/\n/.test(scene.text.slice(earlier.end, quotation.start))) return earlier;
  }
  return cueAfter(scene, quotation);
}

/** A cue of a few words right after the quotation: "he claimed", "said Okafor". */
function plainSpeaker(beside: Beside): boolean {
  return beside.source !== null && beside.end - Math.min(beside.source.start, beside.cue.start) < 80;
}

function fields({
  source,
  head,
  cue,
  lemma,
  negated,
  hearer,
  sentence,
  rule,
}: Beside): Omit<Attribution, 'content'> {
  return { source, head, cue, lemma, negated, hearer, sentence, rule: `direct-${rule}`, act: 'say' };
}

function withSpan(content: readonly Span[], { start, end }: Quotation): Span[] {
  return [...content, { start, end }].sort((a, b) => a.start - b.start);
}

/** A quotation that is one or more whole sentences with nothing of the narrator's beside it but a "Then,". */
function isBare(scene: Scene, quotation: Quotation): boolean {
  const { text } = scene;
  if (
    quotation.close !== null &&
    !/[.?!…—–-]\W{0,2}$/.test(text.slice(quotation.inner.start, quotation.inner.end))
  )
    return false;
  const lead = text.slice(Math.max(0, quotation.start - 16), quotation.start);
  if (!/(?:^|\n|[.?!…:][”"’')]?)\s*(?:(?:And then|Then|Finally), |Adding[,:] )?$/.test(lead)) return false;
  const tail = text.slice(quotation.end, quotation.end + 3);
  return /^\s*(?:$|\n|[\p{Lu}“"‘'([\p{N}])/u.test(tail);
}

/** True if a sentence's subject is a personal pronoun or the speaker's own name, and nothing is quoted in it. */
function isAbout(scene: Scene, tree: Tree, one: Attribution): boolean {
  if (tree.tokens.some(({ start }) => quotationAt(scene, start))) return false;
  const subject = mainSubject(tree);
  if (subject === null || relation(tree.tokens[subject]!) !== 'nsubj') return false;
  // "Mr Okafor said it leaked": a report of its own
  const verb = tree.tokens[subject]!.head;
  if (
    verbCues(tree, verb).some(cue => takes(cue, 'c')?.act === 'say') &&
    childOf(tree, verb, 'ccomp') !== null
  )
    return false;
  if (/^(?:he|she|they)$/.test(lower(tree.tokens[subject]!))) return true;
  const words = one.source ? scene.text.slice(one.source.start, one.source.end).split(/\W+/) : [];
  return tree.tokens[subject]!.upos === 'PROPN' && words.includes(tree.tokens[subject]!.form);
}

/**
 * "“It must come with checks,” she said, and “clear costs.”", "the crowd shouted, “shame” and “resign.”": the second half of a sentence, behind
 * the cue or the first words in marks, and a joint.
 */
function isSecond({ text }: Scene, one: Attribution, last: Quotation, quotation: Quotation): boolean {
  const end = Math.max(one.cue.end, one.source?.end ?? 0, last.end);
  const between = text.slice(end, quotation.start);
  // "“It is dear,” she wrote in a note to the board, and “full of wind.”"
  const behind =
    text[last.inner.end - 1] === ','
      ? between.replace(/^ (?:in|on|at|during|to) [^.,;:\n“”"]{0,60}(?=, )/, '')
      : between;
  return end < quotation.start && /^,? (?:and|but|or)(?: (?:also|even|not|still|then|yet))?,? $/.test(behind);
}

/** A bare quotation right before one that has its cue: "“No.” “Never,” she said." */
function waits(
  scene: Scene,
  quotation: Quotation,
  next: Quotation,
  speech: ReadonlyMap<Quotation, number>,
): boolean {
  if (speech.has(quotation)) return false;
  const between = scene.text.slice(quotation.end, next.start);
  // "“I do not think the gate” – the oldest of three – “will last,” she said"
  const goesOn =
    /^\p{Ll}/u.test(scene.text.slice(next.inner.start)) && /^\s?(--|[—–])[^"“”\n]+\1\s?$/.test(between);
  return goesOn || (isBare(scene, quotation) && /^[^\S\n]*$/.test(between));
}

/** "“How long?” “A year,” he replied.": a question and another's answer. */
const isAnswered = (text: string, { inner }: Quotation, { lemma }: Beside): boolean =>
  /\?\s*$/.test(text.slice(inner.start, inner.end)) &&
  /^(?:answer|reply|respond|retort|counter)$/.test(lemma);

/** True if nothing stands between two quotations of one speech but its cue and white space. */
function followsOn(scene: Scene, one: Attribution, before: Quotation, quotation: Quotation): boolean {
  const alike = before.open === quotation.open;
  // a signature closes its speech, and a heading in other marks opens none
  if (one.rule === 'direct-signature' || !(alike || sameMarks(before, quotation))) return false;
  const end = Math.max(before.end, one.cue.end, one.source?.end ?? 0);
  const between = scene.text.slice(end, quotation.start);
  const paragraphs = between.split('\n').filter(words => /\w/.test(words));
  if (paragraphs.length > 1 || (!alike && between.includes('\n'))) return false;
  const tree = treeAt(scene, Math.max(before.end - 1, one.cue.start));
  const here = treeAt(scene, quotation.start);
  if (!tree || !here) return false;
  // "Okafor has since made amends: “…”": another sentence that introduces its own words
  if (here !== tree && /:\s*$/.test(scene.text.slice(here.sentence.start, quotation.start))) return false;
  // the sentence of the cue lies between, and at most one more about the same speaker: "He named no date."
  const others = scene.trees
    .slice(tree.at + 1, here.at)
    .filter(other => other.sentence.start >= end && other.tokens.some(token => /\w/.test(lower(token))));
  if (others.length === 0) return true;
  return others.length === 1 && paragraphs.length === 1 && alike && isAbout(scene, others[0]!, one);
}
