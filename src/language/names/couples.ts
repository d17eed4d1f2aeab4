import type { Name, Sentence, Token } from '../analysis.ts';
import { usualGender } from '../chains/given.ts';
import { type Gazetteer, GIVEN, SORT } from './gazetteer.ts';

const AND = /^(?:and|&)$/;
const COURTESY = /^M(?:r|rs|s|iss)\.?$/;
const PARTICLE = /^(?:al|bin|da|de|del|den|der|di|dos|du|la|le|van|von)$/;

/**
 * Two people who share a family name that is written once, behind the second: "Ana | and Tom Reyes" makes the first Ana Reyes; "Mr and
 * Mrs Reyes" is two people, told by their forms of address.
 */
export function withCouples(
  names: readonly Name[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): Name[] {
  const people = names.filter(({ type }) => type === 'person');
  const tokensOf = ({ sentence, first, last }: Name) => sentences[sentence]!.tokens.slice(first, last + 1);
  const bare = people.filter(({ first, last }) => first === last);
  const full = people.filter(name => familyOf(tokensOf(name)) !== null);
  const formsInFull = new Set(full.flatMap(name => tokensOf(name).map(({ form }) => form)));
  const paired = new Map<Name, readonly Name[]>();
  for (const second of people) {
    const { tokens } = sentences[second.sentence]!;
    const own = tokensOf(second);
    const family = familyOf(own);
    const before = tokens[second.first - 2]?.form ?? '';
    if (COURTESY.test(before) && COURTESY.test(tokens[second.first - 1]!.form)) continue;
    const first = bare.find(
      ({ sentence, last }) => sentence === second.sentence && last === second.first - 2,
    );
    if (!first || !family || first.title || !AND.test(tokens[second.first - 1]!.form)) continue;
    const given = tokens[first.first]!.form;
    // whom the text names in full elsewhere has a family name of his own
    if (isGivenName(given, gazetteer) && !formsInFull.has(given)) paired.set(first, [{ ...first, family }]);
  }
  for (const second of people) {
    const { tokens } = sentences[second.sentence]!;
    const [title, and, other] = [1, 2, 3].map(back => tokens[second.first - back]);
    const couple =
      [title, other].every(token => token && COURTESY.test(token.form)) && AND.test(and?.form ?? '');
    const own = tokensOf(second);
    const family = joined(own);
    if (!couple || !isOneWord(own)) continue;
    const shape = { type: 'person', subtype: null, sentence: second.sentence, title: null } as const;
    const at = second.first - 3;
    paired.set(second, [
      { ...shape, first: at, last: at, start: other!.start, end: other!.end, family },
      { ...shape, first: at + 2, last: second.last, start: title!.start, end: second.end },
    ]);
  }
  return paired.size === 0 ? [...names] : names.flatMap(name => paired.get(name) ?? [name]);
}

/** Not "Ford | and Tom Reyes": a given name that no family bears, or that is far more often a given one. */
const isGivenName = (word: string, gazetteer: Gazetteer): boolean =>
  usualGender(word) !== null ||
  ((gazetteer.sorts(word) & GIVEN) !== 0 && !(gazetteer.sorts(word) & SORT.surname));

/** The family name of somebody named with one given name and, at most, initials; null where the words do not part so. */
function familyOf(tokens: readonly Token[]): string | null {
  if (isOneWord(tokens)) return null;
  const rest = tokens.slice(1).filter(({ form }) => !/^\p{Lu}\.?$/u.test(form));
  let from = 0;
  while (PARTICLE.test(rest[from]?.form ?? '')) from++;
  return rest.length > from && isOneWord(rest.slice(from)) ? joined(rest) : null;
}

const isOneWord = (tokens: readonly Token[]): boolean =>
  tokens.every((token, at) => at === 0 || token.start === tokens[at - 1]!.end);

const joined = (tokens: readonly Token[]): string =>
  tokens
    .map((token, at) => (tokens[at - 1] && tokens[at - 1]!.end < token.start ? ' ' : '') + token.form)
    .join('');
