/** Jobs for the test of the pool. */
import { Refused } from './refused.ts';

export const twice = (value: number): number => value * 2;

export const length = (bytes: Uint8Array): number => bytes.length;

export function refuse(): never {
  throw new Refused('sample', 'cannot be read', 'try another');
}

export function fail(): never {
  throw new TypeError('a defect');
}

export function forever(): never {
  for (;;);
}

export function leave(): never {
  process.exit(3);
}

export function hoard(): number {
  const kept: number[][] = [];
  for (;;) kept.push(new Array(100_000).fill(kept.length));
}

export async function reject(): Promise<never> {
  setTimeout(() => {
    throw new Error('thrown outside the job');
  });
  return new Promise<never>(() => {});
}
