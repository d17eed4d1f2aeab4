import type { Phrase } from './mentions.ts';
import type { Thing } from './things.ts';

/** How many sentences back a pronoun looks. */
const BACK = 2;

/** What a phrase can take up, kept so that a long document takes time in proportion. */
export class Reach {
  /** Things without a name, in order of their first mention. */
  readonly nameless: Thing[] = [];
  private readonly named = new Set<Thing>();
  private readonly byNoun = new Map<string, Thing[]>();
  private readonly bySentence = new Map<number, Set<Thing>>();
  private readonly quoteOf: (phrase: Phrase) => number;

  constructor(quoteOf: (phrase: Phrase) => number) {
    this.quoteOf = quoteOf;
  }

  /** Notes a mention of a thing, new or known. */
  mention(thing: Thing, phrase: Phrase): void {
    if (thing.names.size) this.named.add(thing);
    else if (thing.mentions.length === 0 || thing.mentions[0] === phrase) {
      this.nameless.push(thing);
      for (const noun of thing.nouns)
        this.byNoun.set(noun, [...(this.byNoun.get(noun) ?? []).slice(-12), thing]);
    }
    if (thing.mentions.at(-1) !== phrase) thing.mentions.push(phrase);
    const here = this.bySentence.get(phrase.sentence) ?? new Set();
    here.add(thing);
    this.bySentence.set(phrase.sentence, here);
    this.bySentence.delete(phrase.sentence - BACK - 2);
  }

  /**
   * For a nominal the named things and the latest of its noun; for a pronoun what was mentioned up to BACK sentences
   * ago. A pronoun within a quotation is the speaker's word: it reaches only what stands in the same quotation, since
   * the names outside are the reporter's and one of them is the speaker.
   */
  before(phrase: Phrase): Thing[] {
    if (phrase.form === 'nominal') return [...this.named, ...(this.byNoun.get(phrase.noun) ?? [])];
    const near = new Set<Thing>();
    for (let s = phrase.sentence - BACK; s <= phrase.sentence; s++) {
      for (const thing of this.bySentence.get(s) ?? []) near.add(thing);
    }
    const quote = this.quoteOf(phrase);
    if (quote < 0) return [...near];
    return [...near].filter(thing => thing.mentions.some(m => this.quoteOf(m) === quote));
  }
}
