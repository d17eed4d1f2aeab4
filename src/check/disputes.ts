import { allDifferences, type Difference } from '../record/questions/differences.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Words } from './finding.ts';
import type { Holdings } from './holdings.ts';

/** The differences that the record itself keeps, by the places of their accounts. */
export class Disputes {
  readonly #holdings: Holdings;
  #byDocument: Map<string, { readonly place: Span; readonly difference: Difference }[]> | null = null;

  constructor(holdings: Holdings) {
    this.#holdings = holdings;
  }

  /** The open difference of figures of which an account stands at this place, or null. */
  figureAt(document: string, place: Span): Difference | null {
    const here = this.#all().get(document) ?? [];
    return here.find(one => overlaps(one.place, place))?.difference ?? null;
  }

  /** The words of each side, one account a side, with whose they are. */
  sides(difference: Difference): Words[] {
    return difference.sides.flatMap(side => {
      const one = side.evidence[0];
      const held = one && this.#holdings.named(one.document);
      return held ? [this.#holdings.evidence(held, one, one.voice ?? one.outlet)] : [];
    });
  }

  #all() {
    if (this.#byDocument) return this.#byDocument;
    this.#byDocument = new Map();
    for (const difference of allDifferences(this.#holdings.store)) {
      if (difference.type !== 'figure' || difference.status !== 'open') continue;
      for (const { document, start, end } of difference.sides.flatMap(side => side.evidence)) {
        const here = this.#byDocument.get(document) ?? [];
        here.push({ place: { start, end }, difference });
        this.#byDocument.set(document, here);
      }
    }
    return this.#byDocument;
  }
}
