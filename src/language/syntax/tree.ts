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

/** Makes a tree of tagged words; `rows` are lexicon rows, `tags` classes of the tagset. */
export interface TreeMaker {
  tree(rows: Int32Array, tags: Int32Array): Tree;
}

/** A parser and the way it reads. */
export interface Reader {
  readonly parser: Parser;
  readonly reversed: boolean;
}

/** Arcs in the order of the text, -1 for the root, whichever way they were read. */
export function read(
  reader: Reader,
  lexicon: Lexicon,
  rows: Int32Array,
  tags: Int32Array,
  atoms: TagAtoms,
): Arcs {
  const input: Input = parserInput(lexicon, rows, tags, atoms, reader.reversed);
  const { heads, labels } = reader.parser.parse(input);
  const n = rows.length;
  if (!reader.reversed) return { heads: heads.map(h => (h === n ? -1 : h)), labels };
  const turned = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const head = heads[n - 1 - i]!;
    turned[i] = head === n ? -1 : n - 1 - head;
  }
  return { heads: turned, labels: labels.slice().reverse() };
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

  tree(rows: Int32Array, tags: Int32Array): Tree {
    const { heads, labels } = read(this.#reader, this.#lexicon, rows, tags, this.#atoms);
    const names = this.#reader.parser.labels;
    return {
      heads,
      deprels: Array.from(labels, l => names[l] ?? 'dep'),
      unsure: new Uint8Array(rows.length),
    };
  }
}
