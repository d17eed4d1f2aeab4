import type { Analysis, Token } from '../../language/analysis.ts';
import type { Quotation } from '../../text/quotation.ts';
import type { Span } from '../../text/span.ts';
import type { Act } from './cues.ts';
import { isFiniteVerb, type Tree, treeOf } from './tree.ts';

/** One document made ready for the readers of statements. */
export interface Scene {
  readonly analysis: Analysis;
  readonly text: string;
  readonly trees: readonly Tree[];
  /** Quotations that stand within no other, in reading order. */
  readonly outer: readonly Quotation[];
  /** Offsets of the verbs that introduce a quotation, once those are read. */
  readonly taken: ReadonlySet<number>;
}

/** A place in a tree: the sentence and the token. */
export interface Node {
  readonly tree: Tree;
  readonly token: number;
}

/** Who said what, as spans; the common form of all readers here, before speakers are resolved. */
export interface Attribution {
  readonly source: Span | null;
  /** Head of the source's noun phrase, where the sentence analysis has one. */
  readonly head: Node | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly act: Act;
  /** Lemma of the cue's verb, noun or adjective; `:` for a colon. */
  readonly lemma: string;
  readonly negated: boolean;
  /** The one spoken to, as the text has it. */
  readonly hearer: Span | null;
  /** The letter or statement in which somebody says it, where the text tells so beside her. */
  readonly vehicle?: Span;
  /** Index of the sentence of the cue. */
  readonly sentence: number;
  readonly rule: string;
}

/** What was plainly said: neither denied nor refused, to nobody whom the text names there. */
export function saying(
  { tree, token }: Node,
  told: Pick<Attribution, 'source' | 'cue' | 'content' | 'lemma' | 'rule'>,
): Attribution {
  return { ...told, head: { tree, token }, act: 'say', negated: false, hearer: null, sentence: tree.at };
}

/** True for a sentence with fewer than so many of the text itself above it: headlines, and what has a verb; not menus, bylines, datelines and labels. */
export function isAtHead({ analysis, trees }: Scene, tree: Tree, size: number): boolean {
  let above = 0;
  for (let at = 0; at < tree.at && above < size; at++) {
    const { sentence, tokens } = trees[at]!;
    const kind = analysis.blocks[sentence.block]?.kind ?? 'body';
    if (kind === 'headline' || (!/^(?:boilerplate|byline)$/.test(kind) && tokens.some(isFiniteVerb))) above++;
  }
  return above < size;
}

export function sceneOf(analysis: Analysis): Scene {
  return {
    analysis,
    text: analysis.text,
    trees: analysis.sentences.map(treeOf),
    outer: spoken(analysis),
    taken: new Set(),
  };
}

/** "OKAFOR: The pier is old." in a transcript, with or without a quotation mark before it. */
export const LABEL = /^["“”']*(?:[A-Z][A-Z.'’-]+ ){0,4}[A-Z][A-Z'’-]{2,}(?: \([^()]{1,40}\))?:\s/;

/** The outer quotations that may be somebody's words: neither nicknames nor the turns of a transcript. */
function spoken({ text, quotations }: Analysis): Quotation[] {
  const turns = new Set<number>();
  quotations.forEach((quotation, index) => {
    const follows = quotation.continues !== null && turns.has(quotation.continues);
    if (follows || LABEL.test(text.slice(quotation.start, quotation.start + 120))) turns.add(index);
  });
  return quotations.filter(
    (quotation, index) => quotation.depth === 0 && !turns.has(index) && !isNickname(text, quotation),
  );
}

/** 'Anthony “Tiny” Marlowe': a word or two in quotation marks within a name. */
function isNickname(text: string, quotation: Quotation): boolean {
  const inner = text.slice(quotation.inner.start, quotation.inner.end);
  if (!/^[\p{Lu}][\p{L}'’.-]*(?: [\p{Lu}][\p{L}'’.-]*)?$/u.test(inner)) return false;
  const before = /[\p{Lu}][\p{L}.'’-]*\s$/u.test(
    text.slice(Math.max(0, quotation.start - 20), quotation.start),
  );
  return before && /^\s[\p{Lu}]/u.test(text.slice(quotation.end, quotation.end + 2));
}

/** The outer quotation that holds an offset (marks included), or null. */
export function quotationAt(scene: Scene, offset: number): Quotation | null {
  const found = scene.outer[after(scene.outer, offset)];
  return found && found.start <= offset ? found : null;
}

/** The last sign in marks, without a space that slipped in behind it: "“It is late, ” she said". */
export const lastSign = ({ text }: Scene, { inner }: Quotation): string =>
  text
    .slice(inner.start, inner.end)
    .replace(/\s*\]?\s*$/, '')
    .at(-1) ?? '';

/** True of words in marks that open in capitals and are a sentence, no title. */
export function isSentence({ text }: Scene, { inner }: Quotation): boolean {
  const words = text.slice(inner.start, inner.end).match(/[\p{L}\p{N}’']+/gu) ?? [];
  return (
    words.length > 4 &&
    /^\p{Lu}/u.test(words[0]!) &&
    words.filter(word => /^\p{Ll}/u.test(word)).length > words.length / 2
  );
}

/** Curved and straight double marks are one sort, single ones another. */
export const sameMarks = ({ open: one }: Quotation, { open: other }: Quotation): boolean =>
  /^['‘’`]$/.test(one) === /^['‘’`]$/.test(other);

/** The place of a quotation among the outer ones. */
export function placeOf(outer: readonly Quotation[], quotation: Quotation): number {
  return after(outer, quotation.start);
}

/** Index of the first span that ends after an offset; the spans are in order and do not overlap. */
function after(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tree of the sentence that holds an offset, or the next one. */
export function treeAt(scene: Scene, offset: number): Tree | null {
  const at = after(scene.analysis.sentences, offset);
  return scene.trees[at] ?? null;
}

/** The nouns before a node, from so many sentences back, in reading order. */
export function nounsBefore({ trees }: Scene, { tree, token }: Node, back: number): Node[] {
  return trees
    .slice(Math.max(0, tree.at - back), tree.at + 1)
    .flatMap(here =>
      here.tokens
        .slice(0, here === tree ? token : undefined)
        .flatMap(({ upos }, at) => (upos === 'NOUN' ? [{ tree: here, token: at }] : [])),
    );
}

export const isPunctuation = (token: Token): boolean =>
  token.upos === 'PUNCT' || /^[^\p{L}\p{N}$%]+$/u.test(token.form);

/** Lower-case form, with curly apostrophes made straight. */
export function lower({ form }: Token): string {
  const plain = form.includes('’') ? form.replaceAll('’', "'") : form;
  return plain.toLowerCase();
}
