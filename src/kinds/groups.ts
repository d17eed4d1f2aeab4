import type { Analysis, Chain, Name } from '../language/analysis.ts';
import { bySpan } from '../text/span.ts';
import { countiesMeant } from './counties.ts';

/** Groups that are one: a name beside its initials ("Operation Clear Lake", "Operation CL"), a bare name that is also a place's. */
export function joined({ names, text }: Analysis, groups: readonly Group[]): Group[] {
  const forms = groups.map(group =>
    group.names.map(index => clean(text.slice(names[index]!.start, names[index]!.end))),
  );
  const types = groups.map(group => names[group.names[0]!]!.type);
  const programmes = [...groups.keys()].filter(index => types[index] === 'programme');
  const townOf = new Map<string, number>();
  for (const [index, own] of forms.entries())
    if (types[index] === 'place') for (const form of own) if (!townOf.has(form)) townOf.set(form, index);
  const places = [...groups.keys()].flatMap(index =>
    types[index] === 'place'
      ? [
          [
            index,
            { names: groups[index]!.names.map(at => names[at]!), forms: [...new Set(forms[index])] },
          ] as const,
        ]
      : [],
  );
  const countyOf = countiesMeant(text, new Map(places));
  const calledSo = calledShort(text, names, groups, types);
  const isBare = (group: Group, own: readonly string[]) =>
    group.names.every(index => names[index]!.title === null) && own.every(form => !form.includes(' '));
  const into = groups.map((group, index) => {
    const own = forms[index]!;
    if (types[index] === 'programme')
      return programmes.find(
        other => other !== index && own.some(a => forms[other]!.some(b => initialsOf(a, b))),
      );
    const full = own.every(form => form === own[0]) ? calledSo.get(own[0]!) : undefined;
    if (full !== undefined && full !== index && types[index] !== 'law') return full;
    if (types[index] === 'place') return countyOf.get(index);
    return types[index] === 'person' && isBare(group, own) ? townOf.get(own[0]!) : undefined;
  });
  const joining = Map.groupBy(groups.keys(), index => into[index]);
  return groups.flatMap((group, index) => {
    if (into[index] !== undefined) return [];
    const more = (joining.get(index) ?? []).map(other => groups[other]!);
    if (more.length === 0) return [group];
    return [
      {
        chain: group.chain ?? more.find(one => one.chain)?.chain ?? null,
        chains: [group, ...more].flatMap(one => one.chain ?? []),
        names: [...group.names, ...more.flatMap(one => one.names)].sort((a, b) => a - b),
      },
    ];
  });
}

/** "Pell Growth Department ("HCG")", "Pell Water Company (the “Company”)": what a paper calls a body from there on, where it calls one so. */
const CALLED =
  /^,? \((?:(?:hereafter|hereinafter|herein) )?(?:(?:the )?[“"](?:the )?(?<quoted>\p{Lu}[^“”"()]{1,30})[”"]|(?<initials>\p{Lu}{2,6}))\)/u;

/** The groups of bodies, by the short names that the text gives them. */
function calledShort(
  text: string,
  names: readonly Name[],
  groups: readonly Group[],
  types: readonly Name['type'][],
): Map<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  for (const [index, group] of groups.entries())
    for (const at of types[index] === 'body' ? group.names : []) {
      const { start, end } = names[at]!;
      // "Pell Rights/Light of Marlow (PRL)": of both together
      if (text[start - 1] === '/') continue;
      const { quoted, initials } = CALLED.exec(text.slice(end, end + 60))?.groups ?? {};
      const short = quoted ?? initials;
      if (short === undefined) continue;
      if ((found.get(short) ?? index) !== index) twice.add(short);
      found.set(short, index);
    }
  for (const short of twice) found.delete(short);
  return found;
}

/** True if the short form is the long one with its last words as initials: "Operation CL" of "Operation Clear Lake". */
function initialsOf(short: string, long: string): boolean {
  const few = short.split(' ');
  const many = long.split(' ');
  const last = few.pop()!;
  if (!/^[A-Z]{2,6}$/u.test(last) || many.length !== few.length + last.length) return false;
  return (
    few.every((word, at) => word === many[at]) &&
    many.slice(few.length).every((word, at) => word.startsWith(last[at]!))
  );
}

/** The names of one person, body, place, law or programme, with the chain of mentions that holds them. */
export interface Group {
  /** All chains of a group that joins several. */
  readonly chains?: readonly Chain[];
  readonly chain: Chain | null;
  readonly names: readonly number[];
}

/** The names by their chains; those outside all chains by their words and type. */
export function nameGroups(text: string, names: readonly Name[], chains: readonly Chain[]): Group[] {
  const taken = new Set<number>();
  const groups: Group[] = [];
  for (const chain of chains) {
    const members = chain.mentions.flatMap(mention => (mention.name === null ? [] : [mention.name]));
    if (members.length === 0) continue;
    for (const member of members) taken.add(member);
    groups.push({ chain, names: members });
  }
  const byWords = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    if (taken.has(index)) continue;
    const key = `${name.type}|${clean(text.slice(name.start, name.end))}`;
    byWords.set(key, [...(byWords.get(key) ?? []), index]);
  }
  for (const members of byWords.values()) groups.push({ chain: null, names: members });
  return groups.sort((a, b) => bySpan(names[a.names[0]!]!, names[b.names[0]!]!));
}

/** White space folded, a possessive ending left off. */
export function clean(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/['’]s?$/u, '')
    .trim();
}
