import { placeForm } from './places.ts';
import { plain } from './plain.ts';

const courtesies = new Set('mr mrs ms miss mx dr sir madam dame lord lady prof rev'.split(' '));

/** "Mr.", "Mrs.", "Dr.": forms of address, no offices. */
export function isCourtesy(title: string): boolean {
  return courtesies.has(plain(title).replaceAll('.', ''));
}

/** The gender that a form of address gives. */
export function genderOfTitle(title: string): 'm' | 'f' | null {
  const word = plain(title).replaceAll('.', '');
  if (/^(?:mr|sir|lord)$/u.test(word)) return 'm';
  return /^(?:mrs|ms|miss|madam|dame|lady)$/u.test(word) ? 'f' : null;
}

const written: readonly (readonly [RegExp, string])[] = [
  [/\bsens?\b/u, 'senator'],
  [/\breps?\b/u, 'representative'],
  [/\bcongress(?:man|woman|member|person)\b/u, 'representative'],
  [/\bgov\b/u, 'governor'],
  [/\blt\b/u, 'lieutenant'],
  [/\batty\b/u, 'attorney'],
  [/\bgen\b/u, 'general'],
  [/\bprof\b/u, 'professor'],
  [/\bspokes(?:wo)?man\b/u, 'spokesperson'],
  [/\bchair(?:wo)?man\b/u, 'chair'],
  [/\bchairperson\b/u, 'chair'],
  [/\bcouncil(?:wo)?man\b/u, 'council member'],
  [/\bcouncilmember\b/u, 'council member'],
  [/\bcouncill?or\b/u, 'council member'],
  [/\bpres\b/u, 'president'],
];

const past = /^(?:the )?(?:former|then|ex|late|onetime|one-time|erstwhile)[- ]/u;

/** True for "former mayor", "then-governor", "ex-judge". */
export function isFormer(title: string): boolean {
  return past.test(plain(title));
}

/** The form by which offices are compared: "Sen.", "the former US senator" → "senator". */
export function officeForm(title: string): string {
  let words = plain(title)
    .replace(past, '')
    .replace(/^(?:the|a|an|its|their|his|her|longtime|current|acting|interim|newly elected) /gu, '')
    .replace(/^(?:us|united states|federal|gop|republican|democratic|democrat) /u, '')
    .replace(/['’]s\b/gu, '')
    .trim();
  for (const [from, to] of written) words = words.replace(from, to);
  return words;
}

/** Offices that one person holds in one place at a time; two mayors of two towns in one year are two people. */
const exclusive =
  /^(?:deputy |vice |lieutenant )?(?:mayor|governor|sheriff|police chief|chief of police|fire chief|attorney general|district attorney|county executive|city manager|town manager|superintendent|city attorney|county attorney|prime minister|premier)$/u;

/** Offices that are elected, and trades that who holds one seldom keeps: a pastor and a senator of one name are taken for two. */
const elected =
  /^(?:mayor|governor|senator|representative|president|sheriff|council member|attorney general|delegate)$/u;
const trade =
  /\b(?:pastor|rabbi|imam|priest|coach|professor|teacher|student|broker|nurse|farmer|driver|officer|detective|trooper|deputy|singer|principal)$/u;

/** True where one holds an elected office now and the other keeps a trade. */
export function areAtOdds(a: readonly string[], b: readonly string[]): boolean {
  const differ = (one: readonly string[], other: readonly string[]) =>
    one.some(title => elected.test(title)) && other.length > 0 && other.every(title => trade.test(title));
  return differ(a, b) || differ(b, a);
}

export interface Claim {
  readonly title: string;
  readonly of: string;
  readonly year: number | null;
}

/** The exclusive offices that a mention holds, with where and when seen. Past offices claim nothing. */
export function claimsOf(
  titles: readonly { readonly title: string; readonly of: string | null }[],
  published: string | null,
): Claim[] {
  const year = published === null ? Number.NaN : Number(published.slice(0, 4));
  return titles.flatMap(({ title, of }) => {
    const form = officeForm(title);
    if (of === null || isFormer(title) || !exclusive.test(form)) return [];
    return [{ title: form, of: placeForm(of), year: Number.isNaN(year) ? null : year }];
  });
}

/** Two mayors of two places within three years, or of undated documents. */
export function areRivals(a: Claim, b: Claim): boolean {
  if (a.title !== b.title || a.of === b.of) return false;
  if (a.of.includes(b.of) || b.of.includes(a.of)) return false;
  return a.year === null || b.year === null || Math.abs(a.year - b.year) <= 3;
}

/** True where one title is the other or its end: "litigation director" and "director". A deputy is not the head. */
export function isSameOffice(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short === long) return short !== '';
  return (
    short !== '' &&
    long.endsWith(` ${short}`) &&
    !/\b(?:deputy|vice|assistant|associate|under|acting|lieutenant|first|co)$/u.test(
      long.slice(0, -short.length - 1),
    )
  );
}
