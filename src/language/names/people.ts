import { FEMALE, MALE, PERSON } from '../chains/nouns.ts';
import { type Gazetteer, GIVEN, SORT } from './gazetteer.ts';
import type { TokenName } from './labels.ts';
import { titleBefore } from './titles.ts';

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
  const courteous = inside || COURTESY.test(words[first - 1] ?? '');
  const named = courteous ? last - first < 2 : isHolder(words, name, gazetteer);
  return named && !(gazetteer.sorts(words[last]!) & SORT.bodyHead) ? { first, last, type: 'PER' } : name;
}

/** "The minister, | Paul Bridge": a given name and another behind an office, which no list knows for a place. */
function isHolder(words: readonly string[], { first, last }: TokenName, gazetteer: Gazetteer): boolean {
  if (last !== first + 1 || !(gazetteer.sorts(words[first]!) & GIVEN)) return false;
  if (gazetteer.sorts(words.slice(first, last + 1).join(' '))) return false;
  return titleBefore(words, words[first - 1] === ',' ? first - 1 : first) >= 0;
}

const HONOURS = /^(?:KC|QC|SC|MP|MSP|MEP|TD|OBE|MBE|CBE|KBE|DBE|FRS|PhD|MD|DDS|RN|CPA|Esq)\.?$/;

/** "Ana Reyes | KC": letters behind a name are none of it. */
export function withoutHonours(words: readonly string[], name: TokenName): TokenName {
  let { last } = name;
  while (name.type === 'PER' && last > name.first && HONOURS.test(words[last]!)) last--;
  return last === name.last ? name : { ...name, last };
}

/** Words for what somebody is, where a capital makes them look like a given name: "Democrat | Reyes", "Journalist | Ana Reyes". */
const LEAD =
  /^(?:Longtime|Former|Veteran|Fellow|Retired|Democrat|Republican|Conservative|Liberal|Journalist|Reporter|Activist|Marine|Navy|SEAL|Army)$/;
/** What a party to a case is called before its name. */
const PARTY_TO = /^(?:Amicus|Amici|Appellants?|Claimants?|Intervenors?|Petitioners?|Respondents?)$/;

export function withoutLead(words: readonly string[], name: TokenName, gazetteer: Gazetteer): TokenName {
  let { first } = name;
  while (
    first < name.last &&
    (PARTY_TO.test(words[first]!) ||
      (name.type === 'PER' &&
        (LEAD.test(words[first]!) || isTrade(words, first, name.last, gazetteer)) &&
        !/^(?:Le|La|De)$/.test(words[first + 1]!))) &&
    /^\p{Lu}/u.test(words[first + 1]!)
  )
    first++;
  return first === name.first ? name : { ...name, first };
}

/** Trades and conditions that no list of people in general holds. */
const TRADE =
  /^(?:academic|architect|biologist|builder|butcher|carer|conservationist|crofter|ecologist|economist|fisherman|gardener|geologist|grandad|grazier|historian|householder|hydrologist|landowner|lecturer|midwife|mum|dad|olympian|pastoralist|pensioner|publican|rancher|retiree|shopkeeper|shopper|skipper|trader|trawlerman|villager|vet)$/;
/** Those that nobody bears for a name, so that an unknown given name may follow: "Archaeologist | Wen Abara". */
const NEVER_NAME =
  /^(?:\p{L}{2,}(?:ologist|ographer|onomist|icist|itioner|ician)|activist|barrister|businessman|businesswoman|campaigner|candidate|conservationist|councillor|crofter|driver|farmer|fisherman|grandfather|grandmother|grazier|headteacher|historian|homeowner|landowner|lawyer|lecturer|midwife|neighbou?r|nurse|organi[sz]er|pastoralist|pensioner|plaintiff|publican|rancher|resident|retiree|shopkeeper|skipper|solicitor|student|survivor|teacher|trader|trawlerman|villager|volunteer|widow|witness)$/u;

/** "Shopkeeper | Ana Reyes": what somebody does, before a given name and another. */
function isTrade(words: readonly string[], at: number, last: number, gazetteer: Gazetteer): boolean {
  const word = words[at]!.toLowerCase();
  if (last - at < 2) return false;
  if (NEVER_NAME.test(word)) return true;
  return (
    (TRADE.test(word) || PERSON.has(word) || MALE.has(word) || FEMALE.has(word)) &&
    (gazetteer.sorts(words[at + 1]!) & GIVEN) !== 0
  );
}

const OPENS = /^(?:["“‘'(]|``)$/;
const CLOSES = /^(?:["”’')]|'')$/;
const NAME_WORD = /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u;

/** "Margaret | 'Peg' | Abara", "Tomas (Tom) Abara": a nickname between a given name and a family name stands within the name. */
export function withNicknames(words: readonly string[], names: readonly TokenName[]): TokenName[] {
  const found = names.flatMap((name): TokenName[] => {
    const at = name.last + 1;
    const nicknamed =
      name.type === 'PER' &&
      name.first === name.last &&
      OPENS.test(words[at] ?? '') &&
      NAME_WORD.test(words[at + 1] ?? '') &&
      CLOSES.test(words[at + 2] ?? '') &&
      NAME_WORD.test(words[at + 3] ?? '');
    return nicknamed ? [{ ...name, last: hyphenated(words, at + 3) }] : [];
  });
  if (found.length === 0) return [...names];
  const kept = names.filter(name => !found.some(one => one.first <= name.last && name.first <= one.last));
  return [...kept, ...found].sort((a, b) => a.first - b.first);
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

/** The last token of a family name that begins at a token: "Lam | - | Abara" is one. */
export function hyphenated(words: readonly string[], at: number): number {
  return words[at + 1] === '-' && /^\p{Lu}\p{Ll}/u.test(words[at + 2] ?? '') ? at + 2 : at;
}
