import type { Span } from '../../text/span.ts';
import { type TurnLabel, turnParagraphs, turnsIn } from '../../text/turns.ts';
import { contentSpan } from './phrase.ts';
import { type Attribution, type Scene, saying, treeAt } from './scene.ts';

/** A conversation: its paragraphs, and those of them that a speaker's label opens. */
interface Conversation {
  readonly paragraphs: readonly Span[];
  readonly turns: ReadonlyMap<number, TurnLabel>;
  /** The labels by where they begin. */
  readonly labels: ReadonlyMap<number, TurnLabel>;
}

const known = new WeakMap<object, Conversation>();

/** What an interview, a hearing or a sitting is made of; no turns where a text is none of these. */
function conversationIn({ analysis, text }: Scene): Conversation {
  const found = known.get(analysis);
  if (found) return found;
  const people = analysis.names.filter(({ type }) => type === 'person');
  const names = people.map(({ start, end }) => text.slice(start, end));
  const short = new Set(names.flatMap(name => [name, name.split(' ').at(-1)!, initialsOf(name)]));
  const paragraphs = turnParagraphs(text, analysis.blocks);
  const turns = turnsIn(
    text,
    paragraphs,
    words => short.has(words),
    words => isPlaceShouted(analysis, words),
  );
  const labels = new Map([...turns.values()].map(turn => [turn.label.start, turn]));
  const read = { paragraphs, turns, labels };
  known.set(analysis, read);
  return read;
}

/** "ELMFORD" where the text names Elmford, a place: no speaker, but where a report was written. */
export const isPlaceShouted = ({ names, text }: Scene['analysis'], words: string): boolean =>
  names.some(
    ({ type, start, end }) =>
      type === 'place' && text.slice(start, end).toUpperCase() === words.toUpperCase(),
  );

/** The label of the turn that opens at a place, if one does. */
export const turnAt = (scene: Scene, offset: number): TurnLabel | undefined =>
  conversationIn(scene).labels.get(offset);

/** Where the first turn that a letter alone opens begins; the end of the text where none is. */
export function lettered(scene: Scene): number {
  const first = [...conversationIn(scene).turns.values()].find(({ sort }) => sort === 'letter');
  return first?.label.start ?? scene.text.length;
}

/** "AO" for "Ada Okafor". */
export const initialsOf = (name: string): string =>
  name.replace(/[^\p{Lu}]*(\p{Lu})[^\s-]*/gu, '$1').replace(/\P{Lu}/gu, '');

/** "The CHAIR: Good morning.": each turn of a conversation, whole over its paragraphs, without what happened in the room. */
export function readTurns(scene: Scene): Attribution[] {
  return [...conversationIn(scene).turns].flatMap(([paragraph, { label, stop, words }]): Attribution[] => {
    const content = saidIn(scene, paragraph, words);
    const tree = treeAt(scene, label.end - 1);
    if (content.length === 0 || !tree) return [];
    const token = tree.tokens.findLastIndex(({ start }) => start < label.end);
    return [saying({ tree, token }, { source: label, cue: stop, content, lemma: ':', rule: 'turn' })];
  });
}

/** "[Interruption.]", "(Laughter)": what the recorder puts between two sentences. */
const ASIDE =
  /(?:^|(?<=[.?!…—–”"]\s?))[^\S\n]*(?:\[\p{Lu}[^[\]\n]{2,60}\]|\(\p{Lu}\p{L}+(?: \p{L}+){0,4}\.?\))(?=\s|$)/gmu;

/** The words of a turn: its paragraphs up to the next label or to what the recorder tells, less asides. */
function saidIn(scene: Scene, paragraph: number, words: number): Span[] {
  const { text } = scene;
  const span = { start: words, end: endOfTurn(scene, paragraph) };
  const asides = [...text.slice(span.start, span.end).matchAll(ASIDE)].map(({ index, 0: aside }) => ({
    start: span.start + index,
    end: span.start + index + aside.length,
  }));
  const starts = [span.start, ...asides.map(({ end }) => end)];
  return starts.flatMap((start, at) => contentSpan(scene, start, asides[at]?.start ?? span.end) ?? []);
}

/** A turn goes on over paragraphs until the next label, a heading, a stage direction or a line of the record ("The committee rose."). */
function endOfTurn(scene: Scene, paragraph: number): number {
  const { paragraphs, turns } = conversationIn(scene);
  const isLast = [...turns.keys()].every(at => at <= paragraph);
  let last = paragraph;
  while (last + 1 < paragraphs.length && !turns.has(last + 1)) {
    const next = scene.text.slice(paragraphs[last + 1]!.start, paragraphs[last + 1]!.end).trim();
    if (!goesOn(next) || (isLast && !SPEAKS.test(next))) break;
    last++;
  }
  return paragraphs[last]!.end;
}

/** Words that only somebody who speaks has for oneself and for those spoken to. */
const SPEAKS = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|[Yy]ou|[Yy]our)\b/u;
/** What the record tells of the sitting: "The committee adjourned at 5.", "Mr Okafor handed in a paper.". */
const RECORD =
  /^(?:The (?:[Cc]ommittee|[Mm]eeting|[Cc]ouncil|[Ss]itting|[Hh]ouse|[Cc]ourt|[Hh]earing|jury|[Ww]itness(?:es)?|[Mm]ember|motion|amendment|question|session|interview|panel|[Cc]lerk|[Cc]onvener|[Cc]hair\p{L}*)|M(?:r|rs|s|iss)|Dr|Prof(?:essor)?|Senator|Cllr|Councillor|Sir|Dame|Motion|Meeting|Question|Witness|\p{Lu}\p{Ll}+ \p{Lu}\p{L}+)\.? [^?]*$/u;

function goesOn(paragraph: string): boolean {
  if (!/\p{Ll}.*[.?!…—–:;”"’')]$/su.test(paragraph) || /^[[(\d*]/.test(paragraph)) return false;
  return SPEAKS.test(paragraph) || !RECORD.test(paragraph);
}
