import { bodyForm } from '../entities/bodies.ts';
import { isAcronym, plain } from '../entities/plain.ts';

/** Somebody as a draft or a record names him, with offices where they are known. */
export interface Party {
  readonly type: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly titles: readonly { readonly title: string; readonly of: string | null }[];
}

export type Likeness = 'same' | 'different' | 'unclear';

const small = new Set(
  'the of and for in a an on at county city town state office department board council commission agency bureau police sheriff court union association company group committee authority community'.split(
    ' ',
  ),
);

/** Whether two namings can be of one party. `different` only where the words leave no doubt. */
export function likeness(a: Party, b: Party): Likeness {
  if (namesOf(a).some(name => namesOf(b).some(other => normal(name, a.type) === normal(other, b.type))))
    return 'same';
  if (a.type === 'person' && b.type === 'person') return persons(a, b);
  if (a.type === 'person' || b.type === 'person') {
    const [person, body] = a.type === 'person' ? [a, b] : [b, a];
    return personAndBody(person, body);
  }
  return bodies(a, b);
}

const namesOf = (party: Party) => [party.name, ...party.aliases];

function persons(a: Party, b: Party): Likeness {
  const mine = new Set(namesOf(a).filter(isPersonName).map(lastName));
  const theirs = new Set(namesOf(b).filter(isPersonName).map(lastName));
  if (mine.size === 0 || theirs.size === 0) return sharesTitle(a, b) ? 'same' : 'unclear';
  for (const one of mine) {
    if (theirs.has(one)) return firstNamesClash(a, b, one) ? 'different' : 'same';
    for (const other of theirs) if (distance(one, other, 2) <= 2 && one[0] === other[0]) return 'unclear';
  }
  return 'different';
}

/** "Ruth Lomax" and "Harriet Lomax" are two; "H. Lomax" may be either. */
function firstNamesClash(a: Party, b: Party, last: string): boolean {
  const firsts = (party: Party) =>
    new Set(
      namesOf(party)
        .map(name => plain(name).split(' '))
        .filter(words => words.length > 1 && words.includes(last))
        .map(words => words[0]!)
        .filter(word => word.length > 2),
    );
  const mine = firsts(a);
  const theirs = firsts(b);
  if (mine.size === 0 || theirs.size === 0) return false;
  return ![...mine].some(one => [...theirs].some(other => one.startsWith(other.slice(0, 3))));
}

function isPersonName(name: string): boolean {
  return /^\p{Lu}/u.test(name) && !/^(?:the|a|an|his|her|their)\b/iu.test(name);
}

function sharesTitle(a: Party, b: Party): boolean {
  const heads = (party: Party) =>
    new Set([...party.titles.map(office => head(office.title)), ...namesOf(party).map(head)]);
  const mine = heads(a);
  return [...heads(b)].some(one => mine.has(one));
}

/** The word that an office is called by: "health officer of Wendlow County" → "officer". */
export function head(title: string): string {
  const words = plain(title)
    .replace(/ (?:of|for|in|at|to) .*$/u, '')
    .replace(/[^\p{L}\s-]/gu, '')
    .split(' ');
  return words.at(-1) ?? '';
}

function personAndBody(person: Party, body: Party): Likeness {
  const bodyWords = namesOf(body).flatMap(telling);
  const of = person.titles.flatMap(office => (office.of ? telling(office.of) : []));
  const titled = person.titles.flatMap(office => telling(office.title));
  if ([...of, ...titled].some(word => bodyWords.includes(word))) return 'same';
  // whoever holds an office speaks for some body: only a named other one tells them apart
  return of.length > 0 && bodyWords.length > 0 && person.titles.every(office => office.of)
    ? 'different'
    : 'unclear';
}

function bodies(a: Party, b: Party): Likeness {
  const mine = namesOf(a).flatMap(telling);
  const theirs = namesOf(b).flatMap(telling);
  if (mine.length === 0 || theirs.length === 0) return 'unclear';
  if (mine.some(word => theirs.includes(word))) return 'unclear';
  const acronyms = (party: Party) =>
    namesOf(party).map(name => (isAcronym(name) ? plain(name) : initials(name)));
  if (acronyms(a).some(one => one !== '' && acronyms(b).includes(one))) return 'same';
  return 'different';
}

function telling(name: string): string[] {
  return plain(name)
    .split(/[\s-]+/u)
    .filter(word => word.length > 2 && !small.has(word));
}

/** Edits (a letter changed, added, dropped, or two neighbours swapped) between two words; stops counting above `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      let best = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2]! + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

function normal(name: string, type: string | null): string {
  return type === 'body' ? bodyForm(name) : plain(name);
}

function lastName(name: string): string {
  const words = plain(name)
    .replace(/,? (?:jr|sr|i{2,3}|iv)$/u, '')
    .split(' ');
  return words.at(-1) ?? '';
}

/** "Harbor Grants Office" → "hgo"; '' for names of one word. */
function initials(name: string): string {
  const words = name.split(/[\s-]+/u).filter(word => /^\p{Lu}/u.test(word));
  return words.length < 2
    ? ''
    : words
        .map(word => word[0]!)
        .join('')
        .toLowerCase();
}
