import { KEYS, ROWS, SUMS, TABLE } from './memory.ts';
import {
  add,
  addFour,
  and,
  block,
  type Code,
  choose,
  differs,
  forEach,
  get,
  int,
  isZero,
  kernel,
  leave,
  load,
  loadFour,
  loop,
  set,
  shiftLeft,
  shiftRight,
  shiftSigned,
  store,
  storeFour,
  widenFour,
  zeroFour,
} from './wasm.ts';

/** Classes summed in one go: what eight registers hold. Rows and sums are as long as a multiple of it. */
export const LANE = 32;

/** The keys' length in bytes, the table's places less one (a power of 2 less one), the sums' length in bytes. */
export type Sums = (count: number, mask: number, length: number) => void;

const [count, mask, length, i, key, at, found, end, row, rows] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const sum = (k: number) => 10 + k;

const inLane = (code: (k: number) => Code): Code[] => Array.from({ length: LANE / 4 }, (_, k) => code(k));
/** The address of a place in the table, which has 8 bytes: a key, then where its row is. */
const entry = (place: Code): Code => shiftLeft(place, int(3));

const clear = [set(i, int(0)), forEach(i, length, 16, storeFour(get(i), zeroFour, SUMS))];

/**
 * Reads each key's place in the table ahead of the look-up: with no branch between them many reads are under way at
 * once, so that the look-up finds them in the cache. Their sum is kept, lest a compiler leave the reads out.
 */
const fetch = [
  set(i, int(0)),
  set(found, int(0)),
  forEach(i, count, 4, set(found, add(get(found), load(entry(and(load(get(i), KEYS), get(mask))), TABLE)))),
  store(int(0), get(found), ROWS),
];

/** A short row, its pairs added one by one. `found` is twice its address plus how many. */
const addPairs = [
  set(at, and(shiftRight(get(found), int(1)), int(-4))),
  set(end, add(get(at), shiftLeft(and(get(found), int(7)), int(2)))),
  forEach(
    at,
    end,
    4,
    set(found, load(get(at))),
    set(row, shiftLeft(and(get(found), int(255)), int(2))),
    store(get(row), add(load(get(row), SUMS), shiftSigned(get(found), int(8))), SUMS),
  ),
];

/** A full row is set aside until all are found. */
const setAside = [store(get(rows), shiftRight(get(found), int(1)), ROWS), set(rows, add(get(rows), int(4)))];

const lookUp = [
  set(i, int(0)),
  set(rows, int(0)),
  forEach(
    i,
    count,
    4,
    set(key, load(get(i), KEYS)),
    set(at, and(get(key), get(mask))),
    block(
      loop(
        set(found, load(entry(get(at)), TABLE)),
        leave(1, isZero(get(found))),
        set(row, load(entry(get(at)), TABLE + 4)),
        set(at, and(add(get(at), int(1)), get(mask))),
        leave(0, differs(get(found), get(key))),
      ),
      set(found, get(row)),
      choose(and(get(found), int(7)), addPairs, setAside),
    ),
  ),
];

/** Lane by lane the sums stay in registers while all full rows are added. */
const addRows = [
  set(i, int(0)),
  forEach(
    i,
    length,
    4 * LANE,
    ...inLane(k => set(sum(k), loadFour(get(i), SUMS + 16 * k))),
    set(at, int(0)),
    forEach(
      at,
      rows,
      4,
      set(row, add(load(get(at), ROWS), shiftRight(get(i), int(1)))),
      ...inLane(k => set(sum(k), addFour(get(sum(k)), widenFour(get(row), 8 * k)))),
    ),
    ...inLane(k => storeFour(get(i), get(sum(k)), SUMS + 16 * k)),
  ),
];

/** Sums the weights of the features whose keys stand at `KEYS`, class by class, into `SUMS`: a function of type `Sums`. */
export const sums = kernel({ parameters: 3, numbers: 7, fours: LANE / 4 }, [
  ...clear,
  ...fetch,
  ...lookUp,
  ...addRows,
]);
