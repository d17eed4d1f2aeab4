import { type Input, parserInput, type TagAtoms } from './input.ts';
import type { Lexicon } from './lexicon.ts';
import type { Arcs, Parser } from './parser.ts';

/** A sentence's tree: heads are word indices, -1 for the root. */
export interface Tree {
  readonly heads: Int32Array;
  readonly deprels: readonly string[];
  /** 1 where the parsers disagree on the arc. */
  readonly unsure: Uint8Array;
}

/** The words of a sentence: their lexicon rows, and classes of the tagset. */
export interface Tagged {
  readonly rows: Int32Array;
  readonly tags: Int32Array;
}

/** Makes the trees of tagged sentences: of several at once, so that one parser's weights stay in the cache. */
export interface TreeMaker {
  trees(sentences: readonly Tagged[]): Tree[];
}

/** A parser and the way it reads. */
export interface Reader {
  readonly parser: Parser;
  readonly reversed: boolean;
}

/** A sentence as parsers see it, from either side. */
export class Inputs {
  readonly #lexicon: Lexicon;
  readonly #sentence: Tagged;
  readonly #atoms: TagAtoms;
  #forward: Input | null = null;

  constructor(lexicon: Lexicon, sentence: Tagged, atoms: TagAtoms) {
    this.#lexicon = lexicon;
    this.#sentence = sentence;
    this.#atoms = atoms;
  }

  get forward(): Input {
    this.#forward ??= this.#from(false);
    return this.#forward;
  }

  get reversed(): Input {
    return this.#from(true);
  }

  #from(reversed: boolean): Input {
    const { rows, tags } = this.#sentence;
    return parserInput(this.#lexicon, rows, tags, this.#atoms, reversed);
  }
}

/** Arcs in the order of the text, -1 for the root, whichever way they were read. */
export function read(reader: Reader, inputs: Inputs): Arcs {
  const input = reader.reversed ? inputs.reversed : inputs.forward;
  const { heads, labels, margins } = reader.parser.parse(input);
  const { n } = input;
  if (!reader.reversed) return { heads: heads.map(h => (h === n ? -1 : h)), labels, margins };
  const turned = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const head = heads[n - 1 - i]!;
    turned[i] = head === n ? -1 : n - 1 - head;
  }
  return { heads: turned, labels: labels.slice().reverse(), margins: margins.slice().reverse() };
}

/** The tree of one parser; nothing is unsure. */
export class OneParser implements TreeMaker {
  readonly #reader: Reader;
  readonly #lexicon: Lexicon;
  readonly #atoms: TagAtoms;

  constructor(reader: Reader, lexicon: Lexicon, atoms: TagAtoms) {
    this.#reader = reader;
    this.#lexicon = lexicon;
    this.#atoms = atoms;
  }

  trees(sentences: readonly Tagged[]): Tree[] {
    const names = this.#reader.parser.labels;
    return sentences.map(sentence => {
      const { heads, labels } = read(this.#reader, new Inputs(this.#lexicon, sentence, this.#atoms));
      const deprels = Array.from(labels, l => names[l] ?? 'dep');
      return { heads, deprels, unsure: new Uint8Array(heads.length) };
    });
  }
}
