/** A mention as the joining of mentions across documents sees it. */
export interface Named {
  readonly id: string;
  readonly document: string;
  readonly type: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly titles: readonly { readonly title: string; readonly of: string | null }[];
}

const departments = 'department|ministry|office|bureau|agency|division|commission';
/** "Justice Department" and "U.S. Department of Justice" both become "department of justice". */
const headLast = new RegExp(`^(?:the )?(?:u\\.?s\\.? |united states )?(.+?) (${departments})$`, 'u');
const headFirst = new RegExp(
  `^(?:the )?(?:u\\.?s\\.? |united states )?(${departments}) of (?:the )?(.+)$`,
  'u',
);

/** Words that name a sort of body, not one body: a name of nothing else says too little to join two documents by. */
const sorts = new Set(
  `the a an of for and in city town village county state district municipal local federal national public board council
  commission committee department office agency bureau police sheriff sheriff's sheriffs court supreme superior circuit appeals
  legislature assembly senate house government administration school university college hospital jail prison union association
  company authority council's attorney attorney's attorneys general mayor mayor's governor governor's law enforcement health fire
  water works parks human services office's ministry parliament ordinance act order bill`.split(/\s+/u),
);

/** Lower case, one sort of apostrophe, no full stops of abbreviations, white space folded; without a leading "the". */
export function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/gu, "'")
    .replace(/(?<=\p{L})\.(?=\s|$|\p{L})/gu, '')
    .replace(/[\s\u00ad]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
}

const sameCountry = new Map(
  ['us', 'usa', 'united states of america'].map(form => [form, 'united states'] as const),
);

/** The form by which two full names of that type are compared. */
export function normal(name: string, type: string | null): string {
  const words = plain(name);
  if (type === 'place') return sameCountry.get(words) ?? words;
  if (type !== 'body') return words;
  const last = headLast.exec(words);
  if (last && !/ of /u.test(last[1]!)) return `${last[2]} of ${last[1]}`;
  const first = headFirst.exec(words);
  return first ? `${first[1]} of ${first[2]}` : words;
}

export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(name.trim());
}

const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', '&', 'at', 'by']);

/** "Harbor Grants Office" → "hgo"; '' for names of one word. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/u).filter(word => !small.has(word.toLowerCase()) && /\p{L}/u.test(word));
  return words.length < 2
    ? ''
    : words
        .map(word => /\p{L}/u.exec(word)![0])
        .join('')
        .toLowerCase();
}

/** The last word of a person's name, a "Jr." or "III" left off. */
export function lastName(name: string): string {
  return (
    plain(name)
      .replace(/,? (?:jr|sr|i{2,3}|iv)$/u, '')
      .split(' ')
      .at(-1) ?? ''
  );
}

/** True for a name that can stand for different things in different documents: one word of a person's name, "City Council", "Police Department". */
export function isWeak(name: string, type: string | null): boolean {
  const words = plain(name).split(' ');
  if (type === 'person') return words.length < 2;
  if (type === 'body') return isAcronym(name) || words.every(word => sorts.has(word));
  return false;
}

/** The keys by which mentions may meet: those that share none, directly or over others, are never compared. */
export function keysOf(mention: Named): string[] {
  const { type, name } = mention;
  const keys = new Set([`${type}|${normal(name, type)}`]);
  for (const alias of mention.aliases)
    if (!isWeak(alias, type) || isAcronym(alias)) keys.add(`${type}|${normal(alias, type)}`);
  if (type === 'body' && !isWeak(name, type)) {
    const short = initials(name);
    if (short.length > 2) keys.add(`${type}|${short}`);
  }
  if (type === 'person') keys.add(`person~${lastName(name)}`);
  return [...keys].sort();
}
