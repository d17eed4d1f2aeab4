import { FILTER, FULL, KEYS, SHORT, SUMS } from './memory.ts';
import {
  add,
  addFour,
  and,
  block,
  type Code,
  differs,
  forEach,
  get,
  int,
  isZero,
  kernel,
  leave,
  load,
  loadByte,
  loadFour,
  loop,
  set,
  shiftLeft,
  shiftRight,
  shiftSigned,
  store,
  storeFour,
  widenFour,
  xor,
  zeroFour,
} from './wasm.ts';

/** Classes summed in one go: what eight registers hold. Rows and sums are as long as a multiple of it. */
export const LANE = 32;

/** Bits of a table's word that hold how many pairs a short row has; 0 for a full one. The others hold half the row's address. */
export const COUNT_BITS = 5;

/** The keys' length in bytes, the table's address, its places less one (a power of 2 less one), the sums' length in bytes. */
export type Sums = (count: number, table: number, mask: number, length: number) => void;

const [count, table, mask, length, i, key, at, found, end, row, shorts, fulls] = Array.from(
  { length: 12 },
  (_, k) => k,
) as [number, number, number, number, number, number, number, number, number, number, number, number];
const sum = (k: number) => 12 + k;

const inLane = (code: (k: number) => Code): Code[] => Array.from({ length: LANE / 4 }, (_, k) => code(k));
/** The place of the table where a key is looked for first. Its lowest bits tell the bit of the filter's byte at that place. */
const home = (k: Code): Code => and(shiftRight(k, int(3)), get(mask));
/** The address of a place in the table, which has 8 bytes: a key, then where its row is. */
const entry = (place: Code): Code => add(get(table), shiftLeft(place, int(3)));
const address = (word: Code): Code => and(shiftRight(word, int(COUNT_BITS - 1)), int(-2));
const COUNT = (1 << COUNT_BITS) - 1;

const clear = [set(i, int(0)), forEach(i, length, 16, storeFour(get(i), zeroFour, SUMS))];

/** Keeps the keys that the filter lets pass: a third and more of all features was never seen in training. */
const sift = [
  set(i, int(0)),
  set(end, int(0)),
  forEach(
    i,
    count,
    4,
    set(key, load(get(i), KEYS)),
    store(get(end), get(key), KEYS),
    set(
      end,
      add(
        get(end),
        shiftLeft(and(shiftRight(loadByte(home(get(key)), FILTER), and(get(key), int(7))), int(1)), int(2)),
      ),
    ),
  ),
  set(count, get(end)),
];

/**
 * Reads each key's place in the table ahead of the look-up: with no branch between them many reads are under way at
 * once, so that the look-up finds them in the cache. Their sum is kept, lest a compiler leave the reads out.
 */
const fetch = [
  set(i, int(0)),
  set(found, int(0)),
  forEach(i, count, 4, set(found, add(get(found), load(entry(home(load(get(i), KEYS))))))),
  store(int(0), get(found), SHORT),
];

/** Lists the rows found, the short ones and the full ones apart. */
const lookUp = [
  set(i, int(0)),
  set(shorts, int(0)),
  set(fulls, int(0)),
  forEach(
    i,
    count,
    4,
    set(key, load(get(i), KEYS)),
    set(at, home(get(key))),
    block(
      loop(
        set(row, entry(get(at))),
        set(found, load(get(row))),
        leave(1, isZero(get(found))),
        set(at, and(add(get(at), int(1)), get(mask))),
        leave(0, differs(get(found), get(key))),
      ),
      set(found, load(get(row), 4)),
      store(get(shorts), get(found), SHORT),
      store(get(fulls), get(found), FULL),
      set(at, shiftLeft(isZero(and(get(found), int(COUNT))), int(2))),
      set(fulls, add(get(fulls), get(at))),
      set(shorts, add(get(shorts), xor(get(at), int(4)))),
    ),
  ),
];

/** Reads where the short rows begin ahead of their use, as `fetch` does. */
const fetchShort = [
  set(i, int(0)),
  set(found, int(0)),
  forEach(i, shorts, 4, set(found, add(get(found), load(address(load(get(i), SHORT)))))),
  store(int(0), get(found), KEYS),
];

/** Adds the pairs of the short rows one by one. */
const addPairs = [
  set(i, int(0)),
  forEach(
    i,
    shorts,
    4,
    set(found, load(get(i), SHORT)),
    set(at, address(get(found))),
    set(end, add(get(at), shiftLeft(and(get(found), int(COUNT)), int(2)))),
    forEach(
      at,
      end,
      4,
      set(found, load(get(at))),
      set(row, shiftLeft(and(get(found), int(255)), int(2))),
      store(get(row), add(load(get(row), SUMS), shiftSigned(get(found), int(8))), SUMS),
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
      fulls,
      4,
      set(row, add(address(load(get(at), FULL)), shiftRight(get(i), int(1)))),
      ...inLane(k => set(sum(k), addFour(get(sum(k)), widenFour(get(row), 8 * k)))),
    ),
    ...inLane(k => storeFour(get(i), get(sum(k)), SUMS + 16 * k)),
  ),
];

/** Sums the weights of the features whose keys stand at `KEYS`, class by class, into `SUMS`: a function of type `Sums`. */
export const sums = kernel({ parameters: 4, numbers: 8, fours: LANE / 4 }, [
  ...clear,
  ...sift,
  ...fetch,
  ...lookUp,
  ...fetchShort,
  ...addPairs,
  ...addRows,
]);
