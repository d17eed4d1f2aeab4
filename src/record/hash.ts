import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** A short id: a letter for what it names, then 64 bits of the hash of the parts, in hexadecimal. */
export function idOf(letter: string, ...parts: readonly (string | number)[]): string {
  return letter + sha256(parts.join('\u0000')).slice(0, 16);
}
