import type { Name } from '../analysis.ts';
import { adopt, type Draft, everyName, has, isComma, type Mend, rootOf } from './mend.ts';
import { TELLS } from './trailing.ts';

/* Names with the words of an office before them, of which the parser makes two phrases or a verb. */

/** "Acting Assistant Attorney General Okafor thanked them": the words of an office hang on the one who holds it, and on nothing besides. */
const officeWhole = everyName((name, tokens) => {
  const from = officeFrom(tokens, name);
  if (from < 0) return false;
  const { first, last } = name;
  const isWithin = (at: number) => from <= at && at <= last;
  const outer = tokens.flatMap(({ head }, at) => (isWithin(at) && !isWithin(head) ? [at] : []));
  const named = tokens.findIndex(
    ({ head }, at) => first <= at && at <= last && !(first <= head && head <= last),
  );
  const person = tokens[named];
  const lead = outer.find(at => tokens[at]!.deprel.startsWith('nsubj')) ?? outer[0];
  if (!person || lead === undefined) return false;
  const isTorn = outer.length > 1 || (person.head < first && /^(?:conj|nsubj|obj)/u.test(person.deprel));
  if (!isTorn) return false;
  const { head, deprel } = tokens[lead]!;
  for (const at of outer) if (at < first) Object.assign(tokens[at]!, { head: named, deprel: 'compound' });
  // "Acting" was taken for the verb of a clause beside the sentence's own
  const isSubject = deprel === 'advcl' && head > last && !has(tokens, head, /^nsubj/u);
  Object.assign(person, { head, deprel: isSubject ? 'nsubj' : deprel });
  for (const [at, token] of tokens.entries())
    if (!isWithin(at) && from <= token.head && token.head < first) token.head = named;
  return true;
});

/** The first word of the office right before a person's name; -1 where none stands there. */
function officeFrom(tokens: readonly Draft[], { type, title, first }: Name): number {
  if (type !== 'person' || !title || first === 0 || tokens[first - 1]!.end !== title.end) return -1;
  return tokens.findIndex(({ start }) => start === title.start);
}

/** "The pier is shut, the Harbor Board and the Ministry of Works (MOW) | said | today": two bodies or people before the verb that tells what stands before the comma. */
const pairTells: Mend = (tokens, names) => {
  const root = rootOf(tokens);
  for (const second of names) {
    const verb = behindBrackets(tokens, second.last + 1);
    const and = placeBefore(tokens, second) - 1;
    const first = names.find(({ last }) => last < and && behindBrackets(tokens, last + 1) === and);
    const comma = first ? placeBefore(tokens, first) - 1 : -1;
    const said = tokens[verb];
    if (!first || !said || tokens[and]?.form !== 'and' || !isComma(tokens[comma]) || root > comma) continue;
    if (![first, second].every(({ type }) => /^(?:person|body)$/u.test(type))) continue;
    if (!TELLS.test(said.lemma) || !/^VB[DNZP]$/u.test(said.xpos) || !endsIn(tokens, verb)) continue;
    if (!has(tokens.slice(0, comma), root, /^[nc]subj/u)) continue;
    const [one, other] = [headIn(tokens, comma + 1, and), headIn(tokens, and + 1, verb)];
    Object.assign(said, { head: -1, deprel: 'root', xpos: said.xpos === 'VBN' ? 'VBD' : said.xpos });
    Object.assign(tokens[root]!, { head: verb, deprel: 'ccomp' });
    Object.assign(tokens[one]!, { head: verb, deprel: 'nsubj' });
    Object.assign(tokens[other]!, { head: one, deprel: 'conj' });
    Object.assign(tokens[and]!, { head: other, deprel: 'cc' });
    Object.assign(tokens[comma]!, { head: verb, deprel: 'punct' });
    adopt(tokens, root, verb, (_, at) => at > verb);
    return true;
  }
  return false;
};

/** The place of a name with its office and its article. */
function placeBefore(tokens: readonly Draft[], name: Name): number {
  const from = officeFrom(tokens, name);
  const at = from < 0 ? name.first : from;
  return tokens[at - 1]?.form === 'the' ? at - 1 : at;
}

/** "(MOW) | said": behind letters in brackets, if they stand there. */
const behindBrackets = (tokens: readonly Draft[], at: number): number =>
  tokens[at]?.form === '(' && tokens[at + 2]?.form === ')' ? at + 3 : at;

/** The head of a stretch, on which the rest of it that hangs on words outside is hung. */
function headIn(tokens: Draft[], from: number, to: number): number {
  const outer = tokens.flatMap(({ head }, at) =>
    from <= at && at < to && (head < from || head >= to) ? [at] : [],
  );
  const [first = from] = outer.filter(at => /^(?:NOUN|PROPN)$/u.test(tokens[at]!.upos));
  for (const at of outer) if (at !== first) Object.assign(tokens[at]!, { head: first, deprel: 'dep' });
  return first;
}

/** True where nothing but when and where stands behind a verb. */
const endsIn = (tokens: readonly Draft[], verb: number): boolean =>
  tokens.slice(verb + 1).every(({ upos }) => /^(?:ADP|DET|NOUN|PROPN|NUM|PUNCT|ADV|ADJ)$/u.test(upos)) &&
  !has(tokens, verb, /^(?:obj|ccomp|xcomp|conj)/u) &&
  !/^(?:by|to)$/u.test(tokens[verb + 1]?.form ?? '');

export const officeMends: readonly Mend[] = [officeWhole, pairTells];
