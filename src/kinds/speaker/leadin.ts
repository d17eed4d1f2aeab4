import type { Span } from '../../text/span.ts';
import type { Cast, Named } from '../attribution/cast.ts';
import { CUE_VERBS } from '../attribution/cues.ts';
import { cueLemma } from '../attribution/frames.ts';
import { nounPhrase } from '../attribution/phrase.ts';
import { lower, type Node } from '../attribution/scene.ts';
import { inferred, leadsTo, type Speaker } from '../attribution/spoken.ts';
import { mainSubject, rootOf, type Tree } from '../attribution/tree.ts';
import { isBodyNoun } from '../attribution/voices.ts';
import { isPublicOffice } from '../offices.ts';
import { isForPeople } from './description.ts';
import { phraseWords } from './issuer.ts';

/** People by what ties them to others, who may hold any office. */
const TIED =
  /^(?:aide|adviser|advisor|ally|friend|supporter|backer|man|woman|strategist|surrogate|critic|insider|leader)$/;

/**
 * "A school inspector says it was old. … Ada Okafor told the board so": a paper tells first what somebody is, and in the next
 * sentence who. The next sentence's subject is a person named in full there for the first time, who speaks, and of whom it tells
 * nothing else: a new name without a word on whose it is was described before.
 */
export function leadIn(cast: Cast, { tree, token }: Node, text: string): Speaker | null {
  const word = tree.tokens[token]!;
  const noun = lower(word);
  if (word.xpos !== 'NN' || !(isForPeople(noun) || TIED.test(noun)) || !isBrought(text)) return null;
  if (!/^nsubj/.test(word.deprel)) return null;
  const found = firstNamed(cast, cast.scene.trees[tree.at + 1]);
  if (!found || !suits(cast, found, noun, text)) return null;
  const why = (name: string) => `The next sentence names ${name}, of whom nothing else is told.`;
  return leadsTo(cast.context, text, found.ref, 'named-after', why);
}

/** The sentences at a text's head, its byline and date among them. */
const HEAD = 6;

/**
 * "Minister rejects cut. The Minister for Harbours has ruled it out. Tom Lind told a committee so. … The Minister said": an office that the
 * head tells of, whose holder the next sentence names and the text nowhere calls by another.
 */
export function officeLedIn(cast: Cast, { tree, token }: Node, text: string): Speaker | null {
  const word = tree.tokens[token]!;
  const noun = lower(word);
  const bare = text === word.form && tree.at < HEAD;
  if (!isPublicOffice(noun) || !/^NNP?$/.test(word.xpos) || !(bare || /^the\s/i.test(text))) return null;
  for (const here of cast.scene.trees.slice(0, HEAD)) {
    const subject = mainSubject(here);
    if (subject === null || lower(here.tokens[subject]!) !== noun) continue;
    if (lower(here.tokens[nounPhrase(here, subject)[0]]!) !== 'the') continue;
    const found = firstNamed(cast, cast.scene.trees[here.at + 1]);
    const isOther = found && cast.context.titlesOf(found.ref!).some(isPublicOffice);
    if (!found || isOther || isToldOf(cast, found)) return null;
    // "In the letters of Ada Okafor, the candidate": who may be meant is named already
    const ahead = { start: here.sentence.start, end: here.tokens[subject]!.start };
    if (cast.within(ahead).some(({ name }) => name.type === 'person')) return null;
    const why = (name: string) => `The head of the text speaks of the ${noun}, and then names ${name}.`;
    return leadsTo(cast.context, text, found.ref, 'named-after', why);
  }
  return null;
}

/**
 * "A harbour group wants a vote. Piers First, which Tom Lind leads, will march. The group": the body that is the subject of the sentence behind
 * the text's head, named there for the first time, and that the text goes on to call so.
 */
export function bodyLedIn(cast: Cast, { tree, token }: Node, text: string): Speaker | null {
  const noun = lower(tree.tokens[token]!);
  const [next, then] = cast.scene.trees.slice(tree.at + 1, tree.at + 3);
  if (tree.at >= HEAD || !/^an?\s/i.test(text) || !isBodyNoun(noun) || !next) return null;
  const subject = mainSubject(next);
  const found = subject === null ? undefined : cast.within(next.tokens[subject]!)[0];
  if (!found?.ref || found.name.type !== 'body') return null;
  if (cast.named.find(({ ref }) => ref?.mention === found.ref!.mention) !== found) return null;
  const goesOn = then ? mainSubject(then) : null;
  if (goesOn === null || lower(then!.tokens[goesOn]!) !== noun) return null;
  if (phraseWords({ tree: then!, token: goesOn }) !== 'the') return null;
  const why = (name: string) => `The next sentence names ${name}, and the text calls it the ${noun}.`;
  return leadsTo(cast.context, text, found.ref, 'named-after', why);
}

/** "according to an email from the president of the union. In his email, Tom Lind told": who wrote what the next sentence takes up. */
export function namedInNext(cast: Cast, { tree, token }: Node, text: string, source: Span): Speaker | null {
  const next = cast.scene.trees[tree.at + 1];
  if (!next) return null;
  const [first, second, third] = next.tokens.map(lower);
  if (first !== 'in' || !/^(?:his|her|the)$/.test(second ?? '') || third !== lower(tree.tokens[token]!))
    return null;
  const found = firstNamed(cast, next);
  if (!found?.ref) return null;
  const name = cast.context.nameOf(found.ref);
  return inferred(text, found.ref, 'vehicle', name, `The next sentence names ${name} as writing it.`, source);
}

/** "a school inspector", "one organizer", "Okafor’s campaign manager": a description that brings somebody in. */
const isBrought = (text: string): boolean =>
  /^(?:an?|one)\s/i.test(text) || /^\p{Lu}[\p{L} .-]*['’]s?\s/u.test(text);

/** The person who is the subject of a sentence and speaks in it, named in full there and nowhere before. */
function firstNamed(cast: Cast, tree: Tree | undefined): Named | null {
  const subject = tree ? mainSubject(tree) : null;
  if (!tree || subject === null || !CUE_VERBS.has(cueLemma(tree.tokens[rootOf(tree)]!))) return null;
  const found = cast.within(tree.tokens[subject]!)[0];
  if (!found?.ref || found.name.type !== 'person' || found.name.first === found.name.last) return null;
  const isNew = cast.named.find(one => one.ref?.mention === found.ref!.mention) === found;
  return isNew ? found : null;
}

/** "Ada Okafor, a sailor, said" */
const isToldOf = ({ scene }: Cast, { name }: Named): boolean =>
  /^, (?:an?|the|who)\s/.test(scene.text.slice(name.end, name.end + 8));

/** What the text tells of the person holds the noun, or is nothing at all. */
function suits(cast: Cast, { name, ref }: Named, noun: string, text: string): boolean {
  const titles = cast.context.titlesOf(ref!).map(title => title.toLowerCase());
  if (titles.some(title => title.split(/\W+/).includes(noun))) return true;
  if (titles.length === 0) return !isToldOf(cast, { name, ref });
  const after = cast.scene.text.slice(name.end, name.end + 80);
  // "Okafor’s right-hand woman": "Ida Lind, deputy head of Okafor’s campaign"
  const owner = /^(\p{Lu}[\p{L} .-]*)['’]s?\s/u.exec(text)?.[1]?.split(' ').at(-1);
  return owner !== undefined && TIED.test(noun) && after.includes(owner);
}
