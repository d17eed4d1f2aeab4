import { type Gazetteer, GIVEN, SORT } from './gazetteer.ts';
import { type TokenName, withFound } from './labels.ts';
import { isCallingWord } from './leads.ts';
import { titleAfter, titleBefore } from './titles.ts';

/** What only a person's name has before it. */
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mx)\.?$/;
/** The same, and offices that no body's name begins with. */
export const PERSONAL =
  /^(?:(?:Mr|Mrs|Ms|Mx)\.?|Miss|Congress(?:man|woman)|Council(?:man|woman|lor)|Cllr\.?|Alder(?:man|woman)|Assembly(?:man|woman))$/;

/** "Ms Purity Okafor", "Congressman Vale", "Mrs | Bridge": a person's name behind a courtesy, whatever else it may mean. */
export function asPerson(words: readonly string[], name: TokenName, gazetteer: Gazetteer): TokenName {
  const { last, type } = name;
  if (type === 'PER') return name;
  const inside = last > name.first && PERSONAL.test(words[name.first]!);
  const first = inside ? name.first + 1 : name.first;
  const courteous = inside || COURTESY.test(words[first - 1] ?? '') || isSeated(words, last);
  const named = courteous ? last - first < 2 : isHolder(words, name, gazetteer);
  return named && !(gazetteer.sorts(words[last]!) & SORT.bodyHead) ? { first, last, type: 'PER' } : name;
}

/** "Bridge | (D-Pell)": a party and a seat in brackets behind a name. */
const isSeated = (words: readonly string[], last: number): boolean =>
  words[last + 1] === '(' && /^[DRI]$/.test(words[last + 2] ?? '') && words[last + 3] === '-';

/** What stands before more than one name. */
const OF_SEVERAL =
  /^(?:Senators|Sens\.?|Representatives|Reps\.?|Congress(?:wo)?men|Justices|Judges|Ministers|Commissioners|Councill?ors|Cllrs\.?|Mayors|Governors|Govs\.?|Messrs\.?)$/;

/** "Senators | Okafor, Lind |": a comma behind an office of several parts two of them. */
export function apartAtComma(words: readonly string[], name: TokenName): TokenName[] {
  const comma = words.indexOf(',', name.first);
  const parts = name.type === 'PER' && comma > name.first && comma < name.last;
  return parts && OF_SEVERAL.test(words[name.first - 1] ?? '')
    ? [
        { ...name, last: comma - 1 },
        { ...name, first: comma + 1 },
      ]
    : [name];
}

/** "The minister, | Paul Bridge", "Paul Bridge |, the mayor of Pell": a given name and another beside an office, which no list knows for a place. */
function isHolder(words: readonly string[], { first, last }: TokenName, gazetteer: Gazetteer): boolean {
  if (gazetteer.sorts(words.slice(first, last + 1).join(' '))) return false;
  if (isOffice(words, first) && last > first && last - first < 3) return true;
  if (last !== first + 1 || !(gazetteer.sorts(words[first]!) & GIVEN)) return false;
  return (
    titleBefore(words, words[first - 1] === ',' ? first - 1 : first) >= 0 ||
    titleAfter(words, last + 1) !== null
  );
}

/** "its chief executive, | Temperance Okafor", "the union's safety officer, | Tuan Le Blanc": the name behind an office of somebody's and a comma. */
function isOffice(words: readonly string[], first: number): boolean {
  if (words[first - 1] !== ',') return false;
  const office = titleBefore(words, first - 1);
  const owner = words
    .slice(Math.max(0, office - 3), office)
    .findLast(word => /^(?:its|their|his|her|our|['’]s|the)$/i.test(word));
  return (
    office >= 0 && owner !== undefined && words.slice(office, first - 1).every(word => /^\p{Ll}/u.test(word))
  );
}

/** Letters that stand behind a name alone: of counsel, of members of a parliament, of orders and of degrees. */
const HONOURS =
  /^(?:KC|QC|SC|MP|MSP|MEP|MLA|MLC|MHA|MHK|MS|TD|JP|OBE|MBE|CBE|KBE|DBE|CMG|OAM|FRS|PhD|LLB|LLM|MD|DDS|RN|CPA|Esq)\.?$/;

/** "Ana Reyes | KC": letters behind a name are none of it. */
export function withoutHonours(words: readonly string[], name: TokenName): TokenName {
  let { last } = name;
  while (name.type === 'PER' && last > name.first && HONOURS.test(words[last]!)) last--;
  return last === name.last ? name : { ...name, last };
}

/** Letters that nothing but a person's name has before it, so that both its words may be unknown. */
const OFFICE_LETTERS = /^(?:KC|QC|SC|MSP|MEP|MLA|TD)$/;

/** "Wanjiru Lund | SC, for the town", "Ana Reyes MP": two or three words before such letters are a person, though the tagger passed them over or cut them. */
export function withLetters(
  words: readonly string[],
  names: readonly TokenName[],
  gazetteer: Gazetteer,
): TokenName[] {
  const found = words.flatMap((letters, at): TokenName[] => {
    if (!HONOURS.test(letters)) return [];
    let first = at;
    while (NAME_WORD.test(words[first - 1] ?? '') || /^\p{Lu}\.$/u.test(words[first - 1] ?? '')) first--;
    const last = at - 1;
    const next = words[at + 1] ?? '';
    const size = at - first;
    if (size < 2 || size > 3 || /^[Tt]he$/.test(words[first - 1] ?? '')) return [];
    if (
      /^\p{Lu}\p{Ll}/u.test(next) ||
      names.some(name => name.type === 'PER' && name.first < last && name.last >= last)
    )
      return [];
    const sorts = gazetteer.sorts(words[first]!);
    const unknown =
      OFFICE_LETTERS.test(letters) && sorts === 0 && gazetteer.sorts(words.slice(first, at).join(' ')) === 0;
    return sorts & GIVEN || unknown ? [{ first, last, type: 'PER' }] : [];
  });
  if (found.length === 0) return [...names];
  // the letters themselves may have been taken for a name
  const kept = names.filter(name => !found.some(one => one.first <= name.last && name.first <= one.last + 1));
  return [...kept, ...found].sort((a, b) => a.first - b.first);
}

const OPENS = /^(?:["“‘'(]|``)$/;
const CLOSES = /^(?:["”’')]|'')$/;
const NAME_WORD = /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u;

/** "Margaret | 'Peg' | Abara", "Tomas J. (Tom) Abara Jr.": a nickname between given names and a family name stands within the name. */
export function withNicknames(words: readonly string[], names: readonly TokenName[]): TokenName[] {
  const found = names.flatMap((name): TokenName[] => {
    // the tagger may have begun the nickname with the name: "Tomas | 'Tom"
    const begun = words.findIndex((word, i) => i > name.first && i < name.last && OPENS.test(word));
    const at = begun < 0 ? name.last + 1 : begun;
    const given = words.slice(name.first + 1, at).every(word => /^\p{Lu}\.$/u.test(word));
    const nicknamed =
      name.type === 'PER' &&
      given &&
      OPENS.test(words[at] ?? '') &&
      NAME_WORD.test(words[at + 1] ?? '') &&
      CLOSES.test(words[at + 2] ?? '') &&
      NAME_WORD.test(words[at + 3] ?? '');
    if (!nicknamed) return [];
    const family = hyphenated(words, at + 3);
    const suffix = /^(?:Jr|Sr|I{2,3}|IV)\.?$/.test(words[family + 1] ?? '') ? 1 : 0;
    return [{ ...name, last: family + suffix }];
  });
  return withFound(names, found);
}

/** "Thuy Lam | -Abara": both halves of a family name belong to the name, unless the second is somebody else's. */
export function withSecondHalf(
  words: readonly string[],
  name: TokenName,
  names: readonly TokenName[],
): TokenName {
  const last = name.type === 'PER' && name.last > name.first ? hyphenated(words, name.last) : name.last;
  if (last === name.last || /^\p{Lu}/u.test(words[last + 1] ?? '')) return name;
  return names.some(other => other.first === last) ? name : { ...name, last };
}

/** "Mr. | Soo-| Jin Okafor": both halves of a given name belong to the name. */
export function withFirstHalf(words: readonly string[], name: TokenName): TokenName {
  const { first, last, type } = name;
  const halved =
    type === 'PER' &&
    last > first &&
    words[first - 1] === '-' &&
    /^\p{Lu}\p{Ll}+$/u.test(words[first - 2] ?? '') &&
    (!/^\p{Lu}/u.test(words[first - 3] ?? '') || titleBefore(words, first - 2) >= 0);
  return halved ? { ...name, first: first - 2 } : name;
}

/** The last token of a family name that begins at a token: "Lam | - | Abara" is one. */
export function hyphenated(words: readonly string[], at: number): number {
  return words[at + 1] === '-' && /^\p{Lu}\p{Ll}/u.test(words[at + 2] ?? '') ? at + 2 : at;
}

/** Words between a given name and a family name: "Pieter van der | Lind", "Ana de la | Cruz". */
const PARTICLE =
  /^(?:de|del|della|da|dos|das|do|di|du|van|von|der|den|ten|ter|te|la|le|las|los|zu|zum|zur|bin|ibn|ben|ap|al|el)$/i;

/** The same in a row: "van der", "in ' t". */
const PARTICLES = new RegExp(`^(?:(?:${PARTICLE.source.slice(4, -2)}|in(?= ['’])|['’] ?t)(?: |$))+$`, 'i');

/** The family names of several words that the people of a document bear: "Lam - Abara" of "Thuy Lam-Abara", "van der Lind" of "Pieter van der Lind". */
export function longFamilies(
  document: readonly (readonly string[])[],
  names: readonly (readonly TokenName[])[],
): Set<string> {
  const found = names.flatMap((own, s) =>
    own.flatMap(({ first, last, type }) => {
      if (type !== 'PER' || last - first < 2) return [];
      const words = document[s]!.slice(first, last + 1);
      const particle = PARTICLE.test(words[0]!) ? 0 : words.findIndex(word => PARTICLE.test(word));
      if (particle > 0 && particle < words.length - 1) return [words.slice(particle).join(' ')];
      return last - first > 2 && words.at(-2) === '-' ? [words.slice(-3).join(' ')] : [];
    }),
  );
  return new Set(found);
}

/** Words in the longest such name. */
const FAMILY = 5;

/** "Lam-Abara said", "Van der Lind said", where another name holds a part or the tagger took it for a place: the person's, who is named in full elsewhere. */
export function withLongFamilies(
  words: readonly string[],
  names: readonly TokenName[],
  families: ReadonlySet<string>,
): TokenName[] {
  if (families.size === 0) return [...names];
  const found: TokenName[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let last = Math.min(first + FAMILY, words.length) - 1; last > first; last--) {
      const family = words.slice(first, last + 1).join(' ');
      const known = families.has(family) || families.has(family[0]!.toLowerCase() + family.slice(1));
      const within = names.every(
        name => name.last < first || last < name.first || (first <= name.first && name.last <= last),
      );
      if (!known || !within) continue;
      found.push({ first, last, type: 'PER' });
      first = last;
    }
  }
  return withFound(names, found);
}

/** "Sophie | in 't Lind", "Ursula | von der | Marlow": particles join a given name and a family name that the tagger parted. */
export function withParticles(words: readonly string[], names: readonly TokenName[]): TokenName[] {
  const joined: TokenName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const from = before ? before.last + 1 : name.first;
    const between = words.slice(from, name.first);
    const particles = between.length > 0 && between.length < 5 && PARTICLES.test(between.join(' '));
    if (before?.type === 'PER' && (name.type === 'PER' || name.first === name.last) && particles)
      joined[joined.length - 1] = { ...before, last: name.last };
    else joined.push(name.type === 'PER' ? withFamily(words, name) : name);
  }
  return joined;
}

/** "Ana van | 't Hof": a name that the tagger left off at a particle goes on to the family name. */
function withFamily(words: readonly string[], name: TokenName): TokenName {
  if (name.first === name.last || !/^\p{Ll}/u.test(words[name.last]!) || !PARTICLE.test(words[name.last]!))
    return name;
  const from = name.last + 1;
  for (let last = from; last < from + 4; last++) {
    const between = words.slice(from, last).join(' ');
    if ((between === '' || PARTICLES.test(between)) && NAME_WORD.test(words[last] ?? ''))
      return { ...name, last: hyphenated(words, last) };
  }
  return name;
}

/** Titles that are also given names. */
export const EITHER = /^(?:Baron|Deacon|Dean|Duke|Earl|King|Major|Prince|Rector)$/;

/** Which of those a document only ever writes as part of a name: "Dean Marsh", and neither "the dean" nor "the Dean of Works". */
export function givenTitles(document: readonly (readonly string[])[]): ReadonlySet<string> {
  const given = new Set(['Dean', 'Earl']);
  for (const sentence of document)
    sentence.forEach((word, at) => {
      const plain = /^(?:dean|earl)s?$/.test(word);
      const office =
        given.has(word) &&
        (/^(?:the|a|of)$/i.test(sentence[at - 1] ?? '') || !/^\p{Lu}/u.test(sentence[at + 1] ?? ''));
      if (plain || office) given.delete(word[0]!.toUpperCase() + word.slice(1).replace(/s$/, ''));
    });
  return given;
}

/** "Mayor | King | Lind", "a surveyor, | Dean | Marsh,": behind another title or a trade, what else is a title is a given name. */
export function withGivenTitle(
  words: readonly string[],
  name: TokenName,
  given: ReadonlySet<string>,
): TokenName {
  const { first, type } = name;
  const word = words[first - 1] ?? '';
  if (type !== 'PER' || !EITHER.test(word)) return name;
  const trade = words[first - 2] === ',' && isCallingWord(words[first - 3] ?? '');
  return given.has(word) || trade || titleBefore(words, first - 1) >= 0
    ? { ...name, first: first - 1 }
    : name;
}
