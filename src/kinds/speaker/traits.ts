import { landsOf } from '../../language/names/demonyms.ts';
import type { Cast } from '../attribution/cast.ts';
import type { MentionRef } from '../item.ts';
import { callsOf } from './called.ts';

/** What the text tells beside a person's name: the parties and the places that it writes there, in small letters. */
export interface Traits {
  readonly parties: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const PARTY: Readonly<Record<string, string>> = {
  r: 'republican',
  gop: 'republican',
  republican: 'republican',
  d: 'democrat',
  democrat: 'democrat',
  democratic: 'democrat',
  conservative: 'conservative',
  tory: 'conservative',
  labour: 'labour',
};

/** The party that a word names, or null. */
export const partyOf = (word: string): string | null => PARTY[word.toLowerCase()] ?? null;

/** "Okafor (R-Fla.)", "Okafor, D-Ohio," */
const BRACKET = /^(?:['’]s?)?\s?(?:\(|,\s)(?<party>[RDI])(?:[-–](?<place>\p{Lu}[\p{L}. ]*))?(?:\)|,|\s)/u;
/** "Okafor of Ohio", "Okafor, of Ohio,", "Okafor, Ohio’s governor", "Okafor, a Florida Republican" */
const BEHIND =
  /^,? (?:of|from) (?<place>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)|^, (?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+['’]s \p{Ll}|^, an? (?<trait>(?:\p{L}+ ){0,3}(?:Republican|Democrat|Conservative))\b/u;
/** "Florida Sen. | Ada Okafor", "Republican nominee | Ada Okafor" */
const AHEAD = /(?:\b\p{L}[\p{L}.’'-]* ){1,5}$/u;

/** "| Kenyan | President Okafor", "| South African | minister Okafor" */
const LAND = /(?:\b(?:South|North|New|Saudi|Costa|Sri) )?\p{Lu}[\p{L}.]+ $/u;

/** Reads them at every place where the text names the person. */
export function traitsOf(cast: Cast, ref: MentionRef): Traits {
  const parties = new Set<string>();
  const places = new Set<string>();
  const { text } = cast.scene;
  const take = (words: string) => {
    for (const word of words.split(/[^\p{L}]+/u)) {
      const party = word.length > 1 ? partyOf(word) : null;
      if (party) parties.add(party);
    }
  };
  take([...callsOf(cast, ref)].join(' '));
  const placesIn = (start: number, end: number) => {
    for (const { name } of cast.within({ start, end }))
      if (name.type === 'place') places.add(text.slice(name.start, name.end).toLowerCase());
  };
  for (const { name, ref: other } of cast.named) {
    if (other?.mention !== ref.mention) continue;
    const after = text.slice(name.end, name.end + 60);
    const bracket = BRACKET.exec(after)?.groups;
    const party = bracket?.party && partyOf(bracket.party);
    if (party) parties.add(party);
    if (bracket?.place) places.add(bracket.place.trim().toLowerCase());
    const behind = BEHIND.exec(after);
    if (behind) placesIn(name.end, name.end + behind[0].length);
    if (behind?.groups?.trait) take(behind.groups.trait);
    const ahead = AHEAD.exec(text.slice(Math.max(0, name.start - 50), name.start))?.[0] ?? '';
    const title = name.title && name.title.end <= name.start ? name.title.start : name.start;
    if (ahead && title < name.start) {
      take(ahead);
      placesIn(name.start - ahead.length, name.start);
    }
    const land = LAND.exec(text.slice(Math.max(0, title - 30), title))?.[0].trim();
    for (const one of land ? landsOf(land) : []) places.add(one.toLowerCase());
  }
  return { parties, places };
}

/** True if a place's name, or an adjective from it, is short for another or stands for it: "Fla." and "Florida", "Russian" and "Russia". */
export function isSamePlace(a: string, b: string): boolean {
  const [short, long] = [a, b]
    .map(one => one.toLowerCase().replace(/[^\p{L}]/gu, ''))
    .sort((x, y) => x.length - y.length) as [string, string];
  if (long.startsWith(short.slice(0, Math.max(4, short.length - 2)))) return true;
  if (short.length > 5 || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
