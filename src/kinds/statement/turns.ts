import type { Scene } from './scene.ts';

/** "Ada Okafor:", "AO:", "Okafor:", "Q:" at the head of a paragraph. */
const TURN = /^((?:\p{Lu}\.?){1,3}|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){0,2}): (?=\S)/u;
/** Fewer turns, or fewer who speak, are no conversation. */
const LEAST = 4;

const known = new WeakMap<object, ReadonlyMap<number, number>>();

/** The paragraphs of an interview that a speaker's name or initials open, each with the offset at which its words begin. */
export function turnsOf({ analysis, text }: Scene): ReadonlyMap<number, number> {
  const found = known.get(analysis);
  if (found) return found;
  const turns = new Map<number, number>();
  const labels = new Set<string>();
  const people = analysis.names.filter(({ type }) => type === 'person');
  const names = people.map(({ start, end }) => text.slice(start, end));
  const short = new Set([
    ...names.flatMap(name => [name, name.split(' ').at(-1)!, initialsOf(name)]),
    'Q',
    'A',
  ]);
  for (const [at, { start, end }] of analysis.blocks.entries()) {
    const label = TURN.exec(text.slice(start, Math.min(end, start + 80)));
    if (!label || !short.has(label[1]!.replaceAll('.', ''))) continue;
    const stage = /^\([^()\n]{1,40}\) /.exec(text.slice(start + label[0].length, end));
    turns.set(at, start + label[0].length + (stage?.[0].length ?? 0));
    labels.add(label[1]!);
  }
  const all = turns.size >= LEAST && labels.size > 1 ? turns : new Map<number, number>();
  known.set(analysis, all);
  return all;
}

/** "AO" for "Ada Okafor". */
export const initialsOf = (name: string): string =>
  name.replace(/[^\p{Lu}]*(\p{Lu})[^\s-]*/gu, '$1').replace(/\P{Lu}/gu, '');
