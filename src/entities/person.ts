import { isNickname } from './nicknames.ts';
import { plain } from './plain.ts';

/** A person's name in parts, in lower case: `{ given: ['martin', 'j'], last: 'walsh', suffix: null }`. */
export interface PersonName {
  readonly given: readonly string[];
  readonly last: string;
  /** jr, sr, ii, iii, iv. */
  readonly suffix: string | null;
}

const suffixes = /^(?:jr|sr|ii|iii|iv)$/u;
/** Words that belong to the last name after them. Those of the second list only in small letters: "Van Jones", "Al Green". */
const particles = /^(?:de|di|du|von|dos|da|del|della|der|den|st)$/u;
const smallParticles = /^(?:van|al|el|la|le|bin|ibn|ben|ter|ten|das)$/u;

/** "Martin J. Walsh", "Walsh, Martin J.", "Robert Pell Jr.", "Bill de Blasio" in parts. A lone name is the last name. */
export function personName(name: string): PersonName {
  const words = ordered(name)
    .replace(/(?<=\b\p{Lu}\.)(?=\p{Lu})/gu, ' ')
    .split(/[\s,]+/u)
    .map(raw => ({
      raw,
      word: plain(raw)
        .replace(/['’]s$/u, '')
        .replace(/\.$/u, ''),
    }))
    .filter(({ word }) => word !== '');
  const end = words.at(-1);
  const suffix = words.length > 1 && end && suffixes.test(end.word) ? end.word : null;
  if (suffix) words.pop();
  let from = words.length - 1;
  while (from > 0 && isParticle(words[from - 1]!, from - 1)) from--;
  return {
    given: words.slice(0, Math.max(from, 0)).map(({ word }) => word),
    last: words
      .slice(Math.max(from, 0))
      .map(({ word }) => word)
      .join(' '),
    suffix,
  };
}

function isParticle({ raw, word }: { raw: string; word: string }, at: number): boolean {
  if (particles.test(word)) return at > 0 || /^\p{Ll}/u.test(raw) || word === 'de';
  return smallParticles.test(word) && /^\p{Ll}/u.test(raw);
}

/** "Walsh, Martin" → "Martin Walsh"; a comma before "Jr." turns nothing. */
function ordered(name: string): string {
  const turned = /^([^,]+), ([^,]+)$/u.exec(name.trim());
  return turned && !suffixes.test(plain(turned[2]!)) ? `${turned[2]} ${turned[1]}` : name;
}

export type Likeness =
  /** The same given name, a middle name or initial more or less: "Martin J. Walsh" and "Martin Walsh". */
  | 'same'
  /** A short form: "Dan Rivera" and "Daniel Rivera". */
  | 'nickname'
  /** An initial in the place of the given name: "D. Rivera". */
  | 'initial'
  /** "Jr." with one of them only: it may be the father. */
  | 'suffix';

/** How two full names may be one person's; null where they cannot, or one has no given name. */
export function likeness(a: PersonName, b: PersonName): Likeness | null {
  if (a.last !== b.last || a.given.length === 0 || b.given.length === 0) return null;
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return null;
  const given = givenLikeness(a.given, b.given) ?? dropped(a.given, b.given) ?? dropped(b.given, a.given);
  if (given === null) return null;
  return a.suffix === b.suffix ? given : 'suffix';
}

function givenLikeness(a: readonly string[], b: readonly string[]): Likeness | null {
  const [first, ...middleA] = a;
  const [other, ...middleB] = b;
  const fits = middleA.length < middleB.length ? within(middleA, middleB) : within(middleB, middleA);
  if (!fits) return null;
  if (first === other) return first!.length === 1 ? 'initial' : 'same';
  if (first!.length === 1 || other!.length === 1) return first![0] === other![0] ? 'initial' : null;
  return isNickname(first!, other!) ? 'nickname' : null;
}

/** "E. Denise Simmons" and "Denise Simmons": an initial before the name that is used. */
function dropped(a: readonly string[], b: readonly string[]): Likeness | null {
  return a.length > 1 && a[0]!.length === 1 && a[1]!.length > 1 && givenLikeness(a.slice(1), b) === 'same'
    ? 'same'
    : null;
}

/** True where every middle name of the one stands in the other, in order, in full or as its initial. */
function within(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const name of few) {
    while (at < many.length && !agrees(name, many[at]!)) at++;
    if (at === many.length) return false;
    at++;
  }
  return true;
}

function agrees(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}
