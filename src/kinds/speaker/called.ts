import type { Name } from '../../language/analysis.ts';
import type { Cast } from '../attribution/cast.ts';
import type { MentionRef } from '../item.ts';

/** Words of which a text uses one for whom it called another before: "candidate Okafor … the front-runner". */
const ALIKE: readonly ReadonlySet<string>[] = `
candidate nominee contender hopeful challenger standard-bearer aspirant
front-runner frontrunner
businessman businesswoman mogul tycoon billionaire millionaire magnate entrepreneur developer financier investor executive
doctor physician surgeon neurosurgeon pediatrician paediatrician psychiatrist
lawyer attorney solicitor barrister counsel
professor academic scholar historian economist scientist researcher
writer author novelist columnist journalist reporter
leader head chief boss
chair chairman chairwoman chairperson
teacher educator schoolteacher
singer musician rapper artist performer
actor actress comedian performer star
activist organizer organiser campaigner advocate protester
pastor minister priest preacher reverend cleric
official bureaucrat administrator`
  .trim()
  .split('\n')
  .map(line => new Set(line.split(' ')));

/** Words at which a description ends, or that no description before a name holds. */
const LINK =
  /^(?:of|to|for|with|by|in|on|at|from|that|and|or|but|as|when|while|who|which|whose|the|an?|his|her|its|their|than|like|if|after|before|against|about|over|said|says)$/;
/** "Okafor’s bid", "the Okafor campaign", "Okafor is running for": what only a candidate has or does. */
const RUNS =
  /^(?:['’]s? (?:\p{L}+ ){0,2}| )(?:campaign|candidacy|bid)\b|^,? (?:who )?(?:is |was |has been |has )?(?:running|runs|ran) (?:for|against)\b/u;
/** "Okafor, a retired surgeon,", "Okafor is the owner of", "Okafor — a surgeon —": what follows is said of her. */
const SAID_OF =
  /^(?:(?:, | [—–(] ?)(?:now |then |himself |herself )?|(?:,? who)? (?:is|was|became|remains) (?:also |still |now )?)(?:an?|the|its|their) (?<words>[^,.;:—–()]+)(?<end>.?)/u;

/** "A retired | farmer |, Ada Okafor,": what stands in front of a name in commas. */
const SAID_BEFORE =
  /(?:^|[\s“"(])(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\s(?<words>(?:[\p{Ll}’'-]+\s){0,3}[\p{Ll}’'-]+), $/u;

const known = new WeakMap<Cast, ReadonlyMap<number, ReadonlySet<string>>>();

/** What the text calls somebody where it names the person, in small letters: titles, words before the name, apposition and predicate. */
export function callsOf(cast: Cast, ref: MentionRef): ReadonlySet<string> {
  const calls = known.get(cast) ?? readCalls(cast);
  known.set(cast, calls);
  return calls.get(ref.mention) ?? new Set();
}

/** The people whom the text calls by the noun, or by one used in turn with it. */
export function calledSo(cast: Cast, noun: string): MentionRef[] {
  const people = new Map<number, MentionRef>();
  for (const { ref } of cast.named) if (ref && cast.isPerson(ref)) people.set(ref.mention, ref);
  return [...people.values()].filter(ref => isCalledSo(callsOf(cast, ref), noun));
}

function readCalls(cast: Cast): ReadonlyMap<number, ReadonlySet<string>> {
  const { text } = cast.scene;
  const calls = new Map<number, Set<string>>();
  for (const { name, ref } of cast.named) {
    if (!ref || name.type !== 'person') continue;
    const found = calls.get(ref.mention) ?? new Set(cast.context.titlesOf(ref).flatMap(wordsOf));
    calls.set(ref.mention, found);
    for (const word of lastOwned(ahead(cast, name))) found.add(word.toLowerCase());
    const after = text.slice(name.end, name.end + 120);
    if (RUNS.test(after)) found.add('candidate');
    const front =
      /^[,.)]/.test(after) && SAID_BEFORE.exec(text.slice(Math.max(0, name.start - 60), name.start));
    const own = front ? front.groups!.words!.split(' ') : [];
    if (!own.some(word => LINK.test(word))) for (const word of own.slice(-1)) found.add(word.toLowerCase());
    const words = SAID_OF.exec(after)?.groups?.words?.split(' ') ?? [];
    const end = words.findIndex(word => LINK.test(word));
    for (const word of lastOwned(end < 0 ? words : words.slice(0, end))) found.add(word.toLowerCase());
  }
  return calls;
}

const wordsOf = (title: string): string[] => title.toLowerCase().split(/[\s,]+/);

/** "the mayor’s | brother": the words behind an owner. */
const lastOwned = (words: readonly string[]): readonly string[] =>
  words.slice(words.findLastIndex(word => /['’]s?$/.test(word)) + 1);

/** True if the text calls somebody by the noun, or by one that is used in turn with it. */
const isCalledSo = (calls: ReadonlySet<string>, noun: string): boolean =>
  calls.has(noun) || ALIKE.some(words => words.has(noun) && [...words].some(word => calls.has(word)));

/** "the retired | surgeon | Okafor": the nouns and adjectives right before a name. */
function ahead({ scene }: Cast, { sentence, first }: Name): string[] {
  const { tokens } = scene.trees[sentence]!;
  let from = first;
  while (
    from > 0 &&
    /^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(tokens[from - 1]!.upos) &&
    !/^[^-\p{L}]/u.test(tokens[from - 1]!.form)
  )
    from--;
  return tokens.slice(from, first).map(({ form }) => form);
}
