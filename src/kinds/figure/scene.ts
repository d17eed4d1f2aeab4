import type { Quantity, Sentence, TimeExpression, Token } from '../../language/analysis.ts';
import { overlapping } from '../../text/overlapping.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { View } from '../view.ts';

/** One figure's sentence, with the token range of the amount: `first` to `last`, inclusive. */
export interface Scene {
  readonly view: View;
  readonly sentence: Sentence;
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly quantity: Quantity;
  readonly first: number;
  readonly last: number;
  /** Where the amount with its qualifier starts. */
  readonly start: number;
  readonly times: readonly TimeExpression[];
  /** The sentence's other amounts, in order, this one among them. */
  readonly amounts: readonly Quantity[];
}

/** The scenes of all amounts that a record would hold, in order; see `recordable`. */
export function scenesOf(view: View, keep: (scene: Scene) => boolean): Scene[] {
  const { analysis } = view;
  const found: Scene[] = [];
  let q = 0;
  for (const [index, sentence] of analysis.sentences.entries()) {
    const kind = analysis.blocks[sentence.block]?.kind;
    while (q < analysis.quantities.length && analysis.quantities[q]!.start < sentence.start) q++;
    const all: Quantity[] = [];
    while (q < analysis.quantities.length && analysis.quantities[q]!.start < sentence.end)
      all.push(analysis.quantities[q++]!);
    if (all.length === 0 || kind === 'boilerplate' || kind === 'byline') continue;
    const times = overlapping(analysis.times, sentence);
    const amounts = all.filter(
      one => one.kind !== 'ordinal' && one.kind !== 'age' && one.rule !== 'duration',
    );
    for (const quantity of amounts) {
      const first = sentence.tokens.findIndex(token => token.end > quantity.start);
      const last = sentence.tokens.findLastIndex(token => token.start < quantity.end);
      if (first < 0 || last < first) continue;
      const start = Math.min(quantity.start, quantity.qualifierSpan?.start ?? quantity.start);
      const scene = {
        view,
        sentence,
        index,
        tokens: sentence.tokens,
        quantity,
        first,
        last,
        start,
        times,
        amounts,
      };
      if (keep(scene)) found.push(scene);
    }
  }
  return found;
}

export const lower = (token: Token | undefined): string => token?.form.toLowerCase() ?? '';

export function timeAt(scene: Scene, token: Token | undefined): TimeExpression | null {
  return (token && scene.times.find(time => overlaps(time, token))) ?? null;
}

export function amountAt(scene: Scene, token: Token | undefined): Quantity | null {
  return (token && scene.amounts.find(one => overlaps(one, token))) ?? null;
}

export function textOf(scene: Scene, span: Span): string {
  return scene.view.analysis.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}

/** The span of tokens `from` to `to`, inclusive. */
export function spanOf(scene: Scene, from: number, to: number): Span {
  return { start: scene.tokens[from]!.start, end: scene.tokens[to]!.end };
}
