/**
 * WebAssembly written by hand: each function gives the bytes of one expression or statement, its operands' bytes
 * first, so that a kernel reads like the program it is. Numbers of instructions after the WebAssembly core
 * specification 2.0, chapter 5. Only what the kernels here need.
 */
export type Code = readonly number[];

/** A number in groups of 7 bits, the lowest first, the last one's sign carried on (LEB128). */
function signed(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; ) {
    const byte = rest & 127;
    rest >>= 7;
    if (rest === (byte & 64 ? -1 : 0)) return [...bytes, byte];
    bytes.push(byte | 128);
  }
}

/** The same for a number that is not negative. */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

const SIMD = 0xfd;
const EMPTY = 0x40;
const END = 0x0b;

export const int = (value: number): Code => [0x41, ...signed(value)];
export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];

const binary =
  (op: number) =>
  (a: Code, b: Code): Code => [...a, ...b, op];
export const add = binary(0x6a);
export const times = binary(0x6c);
export const or = binary(0x72);
export const xor = binary(0x73);
export const and = binary(0x71);
export const shiftLeft = binary(0x74);
/** To the right with the sign. */
export const shiftSigned = binary(0x75);
export const shiftRight = binary(0x76);
export const differs = binary(0x47);
/** Both without a sign. */
const below = binary(0x49);
export const isZero = (a: Code): Code => [...a, 0x45];

/** 32 bits of memory at an address (bytes) that is a multiple of 4, plus an offset. */
export const load = (address: Code, offset = 0): Code => [...address, 0x28, 2, ...unsigned(offset)];
/** 8 bits, without a sign. */
export const loadByte = (address: Code, offset = 0): Code => [...address, 0x2d, 0, ...unsigned(offset)];
export const store = (address: Code, value: Code, offset = 0): Code => [
  ...address,
  ...value,
  0x36,
  2,
  ...unsigned(offset),
];

/** Four 32-bit numbers at once. */
export const loadFour = (address: Code, offset = 0): Code => [...address, SIMD, 0, 4, ...unsigned(offset)];
/** Four 16-bit numbers, widened to 32 bits with their signs. */
export const widenFour = (address: Code, offset = 0): Code => [...address, SIMD, 3, 3, ...unsigned(offset)];
export const storeFour = (address: Code, value: Code, offset = 0): Code => [
  ...address,
  ...value,
  SIMD,
  11,
  4,
  ...unsigned(offset),
];
export const addFour = (a: Code, b: Code): Code => [...a, ...b, SIMD, 0xae, 0x01];
export const zeroFour: Code = [SIMD, 12, ...new Array<number>(16).fill(0)];

/** Statements one after the other; `leave` goes on behind the block, counted from the innermost one at 0. */
export const block = (...body: Code[]): Code => [0x02, EMPTY, ...body.flat(), END];
/** The same, but `leave` begins the block again. */
export const loop = (...body: Code[]): Code => [0x03, EMPTY, ...body.flat(), END];
export const leave = (depth: number, when: Code): Code => [...when, 0x0d, ...unsigned(depth)];
/** The body for every value of a local from the one it has to below that of `end`, in steps of `by`. */
export const forEach = (local: number, end: number, by: number, ...body: Code[]): Code => {
  const more = below(get(local), get(end));
  return block(leave(0, isZero(more)), loop(...body, set(local, add(get(local), int(by))), leave(0, more)));
};

/** Locals, counted from 0: 32-bit parameters, other 32-bit numbers, then those of four 32-bit numbers. */
interface Locals {
  readonly parameters: number;
  readonly numbers: number;
  readonly fours: number;
}

const I32 = 0x7f;
const V128 = 0x7b;

/** A module of one function `run` without a result, over the memory that it is given as `m.m`. */
export function kernel({ parameters, numbers, fours }: Locals, body: readonly Code[]): WebAssembly.Module {
  const code = [2, numbers, I32, fours, V128, ...body.flat(), END];
  return new WebAssembly.Module(
    Uint8Array.from([
      ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      ...section(1, [1, 0x60, parameters, ...new Array<number>(parameters).fill(I32), 0]),
      ...section(2, [1, ...name('m'), ...name('m'), 2, 0, 1]),
      ...section(3, [1, 0]),
      ...section(7, [1, ...name('run'), 0, 0]),
      ...section(10, [1, ...unsigned(code.length), ...code]),
    ]),
  );
}

const section = (id: number, body: Code): Code => [id, ...unsigned(body.length), ...body];
const name = (text: string): Code => [text.length, ...Array.from(text, c => c.charCodeAt(0))];
