import type { Facts } from './facts.ts';

/** A mention as the joining of mentions across documents sees it. */
export interface Named {
  readonly id: string;
  readonly document: string;
  readonly type: string | null;
  readonly subtype: string | null;
  /** The fullest name in its document, without title. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly titles: readonly { readonly title: string; readonly of: string | null }[];
  /** When its document came out (EDTF), or null. */
  readonly published: string | null;
  readonly facts: Pick<Facts, 'sense' | 'national' | 'near' | 'peers'>;
}

/** Facts of a mention that no document shows: one made by hand. */
export const noFacts: Named['facts'] = { sense: null, national: false, near: [], peers: [] };

/** Mentions that may be one, or more, of others: what stays open, and why. */
export class Open {
  readonly #found = new Map<string, Map<string, string>>();

  /** Notes that each of the first may be each of the second. */
  note(mentions: readonly string[], others: readonly string[], why: string): void {
    for (const mention of mentions) {
      const mine = this.#found.get(mention) ?? new Map<string, string>();
      for (const other of others) if (other !== mention && !mine.has(other)) mine.set(other, why);
      this.#found.set(mention, mine);
    }
  }

  of(mention: string): ReadonlyMap<string, string> {
    return this.#found.get(mention) ?? new Map();
  }
}
