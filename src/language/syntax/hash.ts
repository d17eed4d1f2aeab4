/** FNV-1a over UTF-16 code units, as a signed 32-bit number. */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

/** The key of a feature: template `t` filled with up to three atoms. Never 0, which marks an empty place. */
export function mix1(t: number, a: number): number {
  let h = Math.imul(a ^ Math.imul(t, 0x27d4eb2f), 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca77);
  return h ^ (h >>> 13) || 1;
}

export function mix2(t: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(t, 0x27d4eb2f), 0x9e3779b1);
  h = Math.imul((h ^ (h >>> 15)) + b, 0x85ebca77);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae3d);
  return h ^ (h >>> 16) || 1;
}

export function mix3(t: number, a: number, b: number, c: number): number {
  let h = Math.imul(a ^ Math.imul(t, 0x27d4eb2f), 0x9e3779b1);
  h = Math.imul((h ^ (h >>> 15)) + b, 0x85ebca77);
  h = Math.imul((h ^ (h >>> 13)) + c, 0xc2b2ae3d);
  h = Math.imul(h ^ (h >>> 16), 0x9e3779b1);
  return h ^ (h >>> 15) || 1;
}
