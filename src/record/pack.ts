import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A value as compressed JSON, for what is kept whole and seldom looked at. */
export function pack(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: 3 });
}

export function unpack<T>(bytes: Uint8Array): T {
  return JSON.parse(inflateRawSync(bytes, { maxOutputLength: 1 << 30 }).toString()) as T;
}
