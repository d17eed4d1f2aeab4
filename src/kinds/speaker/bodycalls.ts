import type { Name } from '../../language/analysis.ts';
import { type Cast, onlyOne } from '../attribution/cast.ts';
import { nounPhrase } from '../attribution/phrase.ts';
import { lower, type Node } from '../attribution/scene.ts';
import { leadsTo, type Speaker } from '../attribution/spoken.ts';
import type { MentionRef } from '../item.ts';
import { isPublicOffice } from '../offices.ts';

/** "Privat – the | association | for digital rights", "Ofwat, the | regulator |,", "Lumio is a video | app |": up to the noun's own tail. */
const SAID_OF =
  /^(?:,| [–—-]| \(| (?:is|was|remains))\s?(?:an?|the|its|their|one of the)\s(?<words>[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,5})/u;
/** "the video | app | Lumio" */
const WRITTEN_BEFORE = /\b(?:the|an?|its|their)\s(?<words>(?:[\p{Ll}-]+\s){1,4})$/iu;
/** "an outside | group | backing Okafor, Harbour Forward," */
const APPOSED_BEFORE =
  /(?:^|[\s“"(])(?:the|an?|its|their)\s(?<words>(?:(?:[\p{L}’'-]+|(?:\p{L}\.)+)\s){0,6}[\p{L}’'-]+), (?:the )?$/iu;
/** "were taken to | Alder Regional": where the sick and hurt are brought. */
const CARED_FOR =
  /\b(?:taken|rushed|airlifted|flown|admitted|transferred|treated|hospitali[sz]ed)\s(?:by [\p{L} ]{3,20} )?(?:to|at|in)\s(?:the )?$/u;
/** Where the tail of a noun begins. */
const TAIL =
  /\s(?:of|for|that|which|who|in|on|at|and|or|to|with|behind|based|run|set|founded|owned|representing|backing|supporting|opposing|from|by)\b.*$/u;

const lastWord = (words: string): string => words.replace(TAIL, '').trim().split(/\s/).at(-1)!.toLowerCase();

/** The nouns by which the text calls a body beside its name. */
function callsOf({ text }: { readonly text: string }, name: Name): string[] {
  const after = SAID_OF.exec(text.slice(name.end, name.end + 90))?.groups?.words;
  const before = WRITTEN_BEFORE.exec(text.slice(Math.max(0, name.start - 60), name.start))?.groups?.words;
  // "the advisory panel to the | Ministry of Works" is another's
  const own = before && !TAIL.test(before) ? before : undefined;
  const ahead = text.slice(Math.max(0, name.start - 90), name.start);
  const apposed = /^(?:[,.\n]|$)/.test(text.slice(name.end, name.end + 1))
    ? APPOSED_BEFORE.exec(ahead)?.groups?.words
    : undefined;
  const calls = [after, own, apposed].flatMap(words => (words ? [lastWord(words)] : []));
  return CARED_FOR.test(ahead) ? [...calls, 'hospital'] : calls;
}

const known = new WeakMap<Cast, ReadonlyMap<Name, readonly string[]>>();

/** What the text calls its bodies, name by name, read once. */
function callsIn(cast: Cast): ReadonlyMap<Name, readonly string[]> {
  const bodies = cast.named.flatMap(({ name }) => (name.type === 'body' ? [name] : []));
  const calls = known.get(cast) ?? new Map(bodies.map(name => [name, callsOf(cast.scene, name)]));
  known.set(cast, calls);
  return calls;
}

/** "The association said", after "Privat – the association for digital rights –": the one body that the text calls by the noun. */
export function bodyCalledSo(cast: Cast, { tree, token }: Node, text: string): Speaker | null {
  const word = tree.tokens[token]!;
  const noun = lower(word);
  const [from, to] = nounPhrase(tree, token);
  const plain = tree.tokens.slice(from + 1, token).every(one => /^\p{Ll}/u.test(one.form));
  // "in letters of the ministry, the candidate for mayor": an office is no body's
  if (isPublicOffice(noun)) return null;
  if (word.xpos !== 'NN' || to !== token || !plain || !/^(?:the|this)$/.test(lower(tree.tokens[from]!)))
    return null;
  const ref = bodyCalled(cast, { tree, token }, noun);
  return leadsTo(cast.context, text, ref, 'described', full => `The text calls ${full} “${noun}”.`);
}

/** The one body named before that the text calls by the noun. */
export function bodyCalled(cast: Cast, { tree, token }: Node, noun: string): MentionRef | null {
  const calls = callsIn(cast);
  const { start } = tree.tokens[token]!;
  return onlyOne(cast.named, name => name.start <= start && (calls.get(name)?.includes(noun) ?? false));
}

/** True if the text calls the body of that name so: "its U.S. | unit |, Alder Systems". */
export const isCalled = (cast: Cast, name: Name, nouns: RegExp): boolean =>
  callsIn(cast)
    .get(name)
    ?.some(noun => nouns.test(noun)) ?? false;
