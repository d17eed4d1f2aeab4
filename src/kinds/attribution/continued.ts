import type { Span } from '../../text/span.ts';
import { SPEECH } from './cues.ts';
import { type Layered, SpanIndex } from './layers.ts';
import { contentSpan } from './phrase.ts';
import { type Attribution, isPunctuation, lower, quotationAt, type Scene, treeAt } from './scene.ts';
import { isFiniteVerb, type Tree } from './tree.ts';

/* What goes on behind words that have a cue, without one of its own. */

/** Where the first of an attribution's words stands. */
export const opening = (one: Attribution): number =>
  Math.min(one.source?.start ?? one.cue.start, one.cue.start, one.content[0]!.start);

/** A bare quotation after a sentence that reports its speaker goes on with what he said. */
export function continueBare(
  scene: Scene,
  all: readonly Layered[],
  bare: readonly Span[],
  fragments: readonly Span[],
): Layered[] {
  const found = [...all];
  const contents = new SpanIndex<number>();
  const bySentence = new Map<number, number[]>();
  found.forEach((one, index) => {
    for (const span of one.content) contents.add(span, index);
    bySentence.set(one.sentence, [...(bySentence.get(one.sentence) ?? []), index]);
  });
  // "“It stands,” she said. “It stands,” but “not for long.”": a sentence of her words without a cue
  const isRead = ({ at }: Tree) => bySentence.has(at);
  // "“It stands,” she said. “It stands,” but “not for long.”": a sentence of her words without a cue
  const sentences = fragments.flatMap(fragment => {
    const tree = treeAt(scene, fragment.start);
    if (!tree || isRead(tree)) return [];
    if (tree.sentence.start !== fragment.start && !endsInMarks(scene, tree, fragment)) return [];
    const before = scene.trees[tree.at - 1];
    if (!before || before.sentence.block !== tree.sentence.block) return [];
    if (!isRead(before) && !quotationAt(scene, before.sentence.start)) return [];
    if (definesTerm(scene, tree, before, fragment)) return [];
    return [contentSpan(scene, tree.sentence.start, Math.max(tree.sentence.end, fragment.end)) ?? fragment];
  });
  for (const quotation of [...bare, ...sentences]) {
    if (contents.find(quotation, span => span.start <= quotation.start && quotation.end <= span.end) !== null)
      continue;
    const tree = treeAt(scene, quotation.start);
    // "The report makes one finding: “…”": a sentence that introduces its own words
    if (tree && /:\s*$/.test(scene.text.slice(tree.sentence.start, quotation.start))) continue;
    const index = tree && lastSpeech(scene, found, bySentence, quotation, tree.at);
    if (index === null) continue;
    const one = found[index]!;
    if (isHeading(scene, one, quotation)) continue;
    const span = { start: quotation.start, end: quotation.end };
    found[index] = { ...one, content: [...one.content, span].sort((a, b) => a.start - b.start) };
  }
  return found;
}

/** "She marked it “top secret.” | “Top secret” is the highest of three marks.": a term from the sentence before, of which the narrator tells what it is. */
function definesTerm({ text }: Scene, tree: Tree, { sentence }: Tree, fragment: Span): boolean {
  const term = text.slice(fragment.start, fragment.end).replace(/^\W+|\W+$/g, '');
  const next = tree.tokens.find(({ start }) => start >= fragment.end);
  return (
    tree.sentence.start === fragment.start &&
    /^(?:be|denote|describe|mean|refer|stand)$/.test(next?.lemma ?? '') &&
    text.slice(sentence.start, sentence.end).toLowerCase().includes(term.toLowerCase())
  );
}

/** "''It is late,'' she said. 'A Hard Choice'": a heading in single marks behind words in double ones. */
function isHeading({ text }: Scene, one: Attribution, quotation: Span): boolean {
  const single = /^(?:'(?!')|‘)/;
  const { start, end } = one.content.at(-1)!;
  // "says it is “a ruin.” ¶ 'A Hard Choice'"
  const mark = /["“]|''|``|(?<!\S)['‘]/.exec(text.slice(start, end))?.[0] ?? "'";
  return single.test(text.slice(quotation.start)) && !single.test(mark);
}

/** The last act of speech in the sentence right before a place; sentences that open in a quotation are passed over. */
function lastSpeech(
  scene: Scene,
  all: readonly Layered[],
  bySentence: ReadonlyMap<number, readonly number[]>,
  place: Span,
  sentence: number,
): number | null {
  for (let at = sentence - 1; at >= 0; at--) {
    const speeches = (bySentence.get(at) ?? []).filter(
      index =>
        SPEECH.has(all[index]!.act) &&
        all[index]!.source !== null &&
        all[index]!.content[0]!.end <= place.start,
    );
    // "“It leaks,” she said after she called the clerk to warn him. “It does.”": words in marks go on with words in marks
    const direct = speeches.filter(index => all[index]!.rule.startsWith('direct-'));
    if (direct.length > 0) return direct.at(-1)!;
    if (speeches.length > 0)
      return speeches.reduce((best, index) => (opening(all[index]!) > opening(all[best]!) ? index : best));
    if (!quotationAt(scene, scene.trees[at]!.sentence.start)) return null;
  }
  return null;
}

/**
 * "“She leads this town,” he said. Instead, “she just acts like a beaten woman.”", "“We took him for a clown,” she said. Lind “mocks the dead.”":
 * a sentence whose only clause, but for "that is" and "there is", stands in the marks that close it.
 */
function endsInMarks(scene: Scene, { sentence, tokens }: Tree, fragment: Span): boolean {
  if (fragment.start < sentence.start || scene.text.slice(fragment.end, sentence.end).trim() !== '')
    return false;
  const outside = tokens.filter(({ start }) => start < fragment.start && !quotationAt(scene, start));
  const inside = tokens.filter(token => token.start >= fragment.start && !isPunctuation(token));
  if (/:\s*$/.test(scene.text.slice(sentence.start, fragment.start)) || inside.length < 4) return false;
  if (!/^\p{Ll}/u.test(inside[0]!.form)) return false;
  const verbs = outside.filter(({ upos }) => /^(?:VERB|AUX)$/.test(upos));
  if (verbs.length === 0) return inside.some(isFiniteVerb);
  const opens = outside.find(({ upos }) => !/^(?:ADV|CCONJ|PUNCT)$/.test(upos));
  return (
    verbs.every(({ form }) => /^(?:is|['’]s|are)$/.test(form)) &&
    /^(?:that|there|this|it)$/.test(lower(opens!))
  );
}
