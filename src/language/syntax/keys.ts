import { ATOMS, KEYS, MOST, TEMPLATES } from './memory.ts';
import {
  add,
  type Code,
  forEach,
  get,
  int,
  isZero,
  kernel,
  load,
  or,
  set,
  shiftRight,
  store,
  times,
  xor,
} from './wasm.ts';

/** Templates of features: a number and one to three atoms by their places, few atoms first. */
export type Templates = readonly (readonly number[])[];

/**
 * Reads templates, set apart by commas: the number, then the names of its atoms.
 * @throws Error for a name that is not among `atoms`
 */
export function templatesOf(list: string, atoms: readonly string[]): Templates {
  const place = (name: string) => {
    const at = atoms.indexOf(name);
    if (at < 0) throw new Error(`no atom is called ${name}`);
    return at;
  };
  return list
    .split(', ')
    .map(one => one.split(' '))
    .map(([number, ...names]) => [Number(number), ...names.map(place)])
    .sort((a, b) => a.length - b.length);
}

const [ones, twos, threes, at, out, h] = [0, 1, 2, 3, 4, 5];

/** The value of the atom whose address stands `place` numbers after a template's own. */
const atom = (place: number): Code => load(load(get(at), 4 * place));
/** `h` stirred: its high bits on its low ones, and all of it times an odd number. */
const folded = (bits: number): Code => xor(get(h), shiftRight(get(h), int(bits)));
const stir = (value: Code, factor: number): Code => set(h, times(value, int(factor)));
const begin = stir(xor(atom(1), load(get(at))), 0x9e3779b1);
/** A key is never 0, which marks an empty place of the table. */
const keep = (bits: number): Code[] => [
  set(h, folded(bits)),
  store(get(out), or(get(h), isZero(get(h))), KEYS),
  set(out, add(get(out), int(4))),
];

/** `mix1`, `mix2` and `mix3` of `hash.ts`, each over the templates of so many atoms. */
const mixed = kernel({ parameters: 3, numbers: 3, fours: 0 }, [
  set(at, int(TEMPLATES)),
  forEach(at, ones, 16, begin, stir(folded(15), 0x85ebca77), ...keep(13)),
  forEach(
    at,
    twos,
    16,
    begin,
    stir(add(folded(15), atom(2)), 0x85ebca77),
    stir(folded(13), 0xc2b2ae3d),
    ...keep(16),
  ),
  forEach(
    at,
    threes,
    16,
    begin,
    stir(add(folded(15), atom(2)), 0x85ebca77),
    stir(add(folded(13), atom(3)), 0xc2b2ae3d),
    stir(folded(16), 0x9e3779b1),
    ...keep(15),
  ),
]);

type Mixed = (ones: number, twos: number, threes: number) => void;

/** The keys of the features that templates make of atoms. */
export class Keys {
  /** To be filled before each `make`, one place an atom. */
  readonly atoms: Int32Array;
  readonly keys: Int32Array;
  readonly #ends: readonly [number, number, number];
  readonly #count: number;
  readonly #run: Mixed;

  /** @param memory where the keys go: that of the weights, to be summed there */
  constructor(templates: Templates, memory = new WebAssembly.Memory({ initial: 1 })) {
    this.atoms = new Int32Array(memory.buffer, ATOMS, MOST);
    this.keys = new Int32Array(memory.buffer, KEYS, MOST);
    const ints = new Int32Array(memory.buffer);
    templates.forEach(([number, ...places], i) => {
      ints[TEMPLATES / 4 + 4 * i] = Math.imul(number!, 0x27d4eb2f);
      places.forEach((place, k) => {
        ints[TEMPLATES / 4 + 4 * i + k + 1] = ATOMS + 4 * place;
      });
    });
    const end = (atoms: number) => TEMPLATES + 16 * templates.filter(t => t.length - 1 <= atoms).length;
    this.#ends = [end(1), end(2), end(3)];
    this.#count = templates.length;
    this.#run = new WebAssembly.Instance(mixed, { m: { m: memory } }).exports.run as Mixed;
  }

  /** Fills `keys` from `atoms`; returns how many they are. */
  make(): number {
    this.#run(this.#ends[0], this.#ends[1], this.#ends[2]);
    return this.#count;
  }
}
