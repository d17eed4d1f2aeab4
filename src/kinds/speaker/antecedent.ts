import type { Token } from '../../language/analysis.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Cast } from '../attribution/cast.ts';
import { nounPhrase, spanOf } from '../attribution/phrase.ts';
import type { Attribution, Node } from '../attribution/scene.ts';
import { inferred, ofNoName, open, type Speaker, speakTogether } from '../attribution/spoken.ts';
import { childrenOf, ownSubject, type Tree } from '../attribution/tree.ts';
import { voiceOf } from '../attribution/voices.ts';
import type { MentionRef } from '../item.ts';
import { isForPeople } from './description.ts';
import { firstJoined } from './joined.ts';
import { HEAD } from './unsettled.ts';

/** "Okafor, who said": whom the relative clause hangs on, by the tree where that gives a noun, else the words right before. */
export function antecedent(
  cast: Cast,
  one: Attribution,
  text: string,
  ofDocument: (node: Node) => Speaker | null,
): Speaker {
  const { tree, token } = one.head!;
  const who = /^who/i.test(text);
  const above = nounAbove(tree, token);
  const noun =
    above === null
      ? nounBefore(tree, token, who)
      : who && !isPersonAt(cast, tree, above)
        ? personAbove(tree, above)
        : above;
  // "the Elmford Post, which said": a paper by its name, and no post
  const isNamed =
    noun !== null && cast.within(tree.tokens[noun]!).some(({ ref, name }) => ref && name.type === 'body');
  const document = noun === null || who || isNamed ? null : ofDocument({ tree, token: noun });
  if (document) return document;
  const told = who && above === null ? predicateOf(cast, tree, token) : null;
  if (told) {
    const name = cast.context.nameOf(told);
    return inferred(text, told, 'relative', name, `“${text}” tells more of ${name}.`);
  }
  const many = who ? joinedBefore(cast, tree, token) : [];
  const number = many.length > 1 ? numberOf(tree.tokens[token + 1]) : 'one';
  if (number === 'many')
    return speakTogether(cast.context, text, many, 'relative', names => `“${text}” follows ${names}.`);
  if (number === 'any') {
    const names = many.map(one => cast.context.nameOf(one));
    return open(text, names, 'relative', 'It may be told of the last of them alone, or of all.');
  }
  const ref = refIn(cast, tree, noun, token, who);
  if (ref) {
    const name = cast.context.nameOf(ref);
    return inferred(text, ref, 'relative', name, `“${text}” follows ${name}.`);
  }
  if (noun === null) return open(text, [], 'relative', 'No noun was found for the relative pronoun.');
  const [from, to] = nounPhrase(tree, noun, 0, Math.max(noun, token - 1));
  const { start, end } = spanOf(tree, from, to);
  const words = cast.scene.text.slice(start, end);
  const isSet = /^the\b/i.test(words) && tree.tokens[token - 1]?.form !== ',';
  const anew = who ? bringsIn(tree.tokens[noun]!, words, isSet) : isNewBody({ tree, token: noun }, words);
  return anew
    ? ofNoName(words)
    : open(words, [], 'relative', 'The noun before the relative clause is no name.');
}

/** "an Elmford panel, which said": a body that the text brings in by what it is. */
const isNewBody = (node: Node, words: string): boolean =>
  node.tree.at >= HEAD && /^(?:an?|another|one)\b/i.test(words) && voiceOf(node) === 'body';

/**
 * "a professor, who said", "those who say", "Ada Lind's neighbours, who said", "the town's leaders, who said": people whom the text brings in with no
 * name; `isSet` of "the owners who say", whom nothing but their words sets off.
 */
function bringsIn({ xpos }: Token, words: string, isSet: boolean): boolean {
  if (/^NNP?S$/.test(xpos) && (isSet || /^the [\p{L} ]+['’]s? /iu.test(words))) return true;
  if (/^(?:an?|one|another|some|many|several|those|people|anyone|everyone|others)\b/i.test(words))
    return true;
  return (
    !/^(?:both|the|these|his|her|their|its)\b/i.test(words) &&
    (/^NNP?S$/.test(xpos) || /^\p{Ll}/u.test(words))
  );
}

/** "Okafor and Lindqvist, | who": the people joined right before. */
function joinedBefore(cast: Cast, tree: Tree, token: number): readonly MentionRef[] {
  if (tree.tokens[token - 1]?.form !== ',') return [];
  const people = cast
    .within({ start: tree.sentence.start, end: tree.tokens[token]!.start })
    .filter(({ name }) => name.type === 'person');
  const joined = firstJoined(cast.scene.text, people);
  const refs = joined.flatMap(({ ref }) => ref ?? []);
  return joined.at(-1)?.name.last === token - 2 && refs.length === joined.length ? refs : [];
}

/** Of how many a verb tells: "who say", "who says", "who said". */
const numberOf = (verb: Token | undefined): 'one' | 'many' | 'any' =>
  !verb || verb.xpos === 'VBZ' || verb.form === 'was'
    ? 'one'
    : verb.xpos === 'VBP' || verb.form === 'were'
      ? 'many'
      : 'any';

/** Whom the noun names, or where it names nobody and "who" follows, the words right before. */
function refIn(cast: Cast, tree: Tree, noun: number | null, token: number, who: boolean): MentionRef | null {
  const own = noun === null ? null : refOf(cast, tree, noun);
  const place = own !== null && who && cast.context.typeOf(own) === 'place';
  if (place) return fromPlace(cast, tree, noun!);
  if (own) return own;
  // "a message from her adviser, Ada Okafor, that read": hers, be it the message or the adviser that is told of
  if (!who) return noun !== null && isSender(tree, noun) ? nameBefore(cast, tree, noun, token) : null;
  return (
    nameBefore(cast, tree, noun, token) ??
    beforeComma(cast, tree, noun ?? token) ??
    joinedRelative(cast, tree, token)
  );
}

/** "a message | from her adviser |, Ada Okafor, that read": of whom something written is. */
const isSender = (tree: Tree, noun: number): boolean =>
  childrenOf(tree, noun, 'case').some(
    at => /^(?:by|from)$/.test(tree.tokens[at]!.form) && voiceOf({ tree, token: at - 1 }) === 'document',
  );

/** "Ada Okafor, 42, from Elmford, who said": the person whom the words before a place tell of; a place is never "who". */
function fromPlace(cast: Cast, tree: Tree, place: number): MentionRef | null {
  for (let at = place - 1; at >= Math.max(0, place - 14); at--) {
    const { upos, form } = tree.tokens[at]!;
    if (/^(?:VERB|AUX|SCONJ)$/.test(upos) || /^[;:]$/.test(form)) return null;
    const one = cast.within(tree.tokens[at]!)[0];
    if (one?.name.type === 'person') return one.ref;
    if (upos === 'NOUN' && isForPeople(tree.tokens[at]!.lemma.toLowerCase())) return null;
  }
  return null;
}

/** "an attack on Okafor, who said", "the clerk Tom Okafor, who said": the person named right before, if the noun above is nobody else. */
function nameBefore(cast: Cast, tree: Tree, noun: number | null, token: number): MentionRef | null {
  const last = /^[,)]$/.test(tree.tokens[token - 1]?.form ?? '') ? token - 2 : token - 1;
  const one = last < 0 ? undefined : cast.within(tree.tokens[last]!)[0];
  if (one?.name.type !== 'person' || one.name.last !== last) return null;
  // "the mill's director, Ada Okafor, who said"
  const office = noun === one.name.first - 2 && tree.tokens[noun + 1]!.form === ',';
  const other =
    noun !== null &&
    noun !== one.name.first - 1 &&
    !office &&
    isForPeople(tree.tokens[noun]!.lemma.toLowerCase());
  return other ? null : one.ref;
}

/** "Okafor, whom the mayor chose, and who said": the person of the relative clause before, to which this one is joined. */
function joinedRelative(cast: Cast, tree: Tree, token: number): MentionRef | null {
  if (!/^(?:and|but)$/.test(tree.tokens[token - 1]?.form ?? '')) return null;
  const first = tree.tokens.slice(0, token).findLastIndex(({ form }) => /^(?:who|whom|whose)$/.test(form));
  return first > 0 ? nameBefore(cast, tree, null, first) : null;
}

/** "Okafor, the harbor and river commissioner, who": the person right before the comma that opens the description. */
function beforeComma(cast: Cast, tree: Tree, noun: number): MentionRef | null {
  for (let at = noun - 1; at > 0 && noun - at < 12; at--) {
    const { form, upos } = tree.tokens[at]!;
    if (/^(?:VERB|AUX|SCONJ)$/.test(upos) || /^[;:]$/.test(form)) return null;
    if (form !== ',') continue;
    const one = cast.within(tree.tokens[at - 1]!)[0];
    return one?.name.type === 'person' && one.name.last === at - 1 ? one.ref : null;
  }
  return null;
}

function isPersonAt(cast: Cast, tree: Tree, noun: number): boolean {
  return cast.within(tree.tokens[noun]!)[0]?.name.type === 'person';
}

const isNoun = (tree: Tree, at: number) => /^(?:NOUN|PROPN|PRON)$/.test(tree.tokens[at]!.upos);

/** The noun that the relative clause hangs on in the tree, if it stands before it. */
function nounAbove(tree: Tree, token: number): number | null {
  let here = token;
  for (let steps = 0; steps < 6 && here >= 0; steps++) {
    const at = tree.tokens[here]!;
    if (at.deprel === 'acl:relcl')
      return at.head >= 0 && at.head < token && isNoun(tree, at.head) ? at.head : null;
    here = at.head;
  }
  return null;
}

/** "a councillor familiar with the matter, who": over the phrases that hang on the noun by a preposition. */
function personAbove(tree: Tree, noun: number): number {
  let here = noun;
  for (let steps = 0; steps < 4; steps++) {
    const token = tree.tokens[here]!;
    const head = tree.tokens[token.head];
    const hangs = childrenOf(tree, here, 'case').length > 0 || token.upos === 'ADJ';
    if (!hangs || !head || token.head > here || !/^(?:NOUN|PROPN|ADJ)$/.test(head.upos)) break;
    here = token.head;
  }
  return isNoun(tree, here) ? here : noun;
}

/** "to re-elect Okafor this year, who": what tells a time is nobody. */
const TIME =
  /^(?:years?|months?|weeks?|days?|morning|night|today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** The noun right before the pronoun, over a comma and a bracket: "Okafor (42), who". */
function nounBefore(tree: Tree, token: number, one: boolean): number | null {
  for (let at = token - 1; at >= Math.max(0, token - 6); at--) {
    if (TIME.test(tree.tokens[at]!.form) || /^(?:this|last|next)$/.test(tree.tokens[at]!.form)) continue;
    if (isNoun(tree, at)) return one ? personAbove(tree, at) : at;
    if (!/^(?:PUNCT|NUM)$/.test(tree.tokens[at]!.upos)) return null;
  }
  return null;
}

/** "Capt. Okafor, who said": the name behind the title, where the tree took the title for the head. */
const titled = (cast: Cast, token: Span) =>
  cast.named.find(({ name }) => name.title && contains(name.title, token) && name.start >= token.end);

const isPredicate = (tree: Tree, at: number): boolean => childrenOf(tree, at, 'cop').length > 0;

/** "Okafor is a lawyer who said", "Okafor is a sailor, a lawyer and a father who said": of whom the noun is said. */
function subjectNamed(cast: Cast, tree: Tree, at: number): MentionRef | null {
  const subject = isPredicate(tree, at) ? ownSubject(tree, at) : null;
  if (subject === null || subject > at) return null;
  const one = cast.within(tree.tokens[subject]!)[0];
  return one?.name.type === 'person' ? one.ref : null;
}

/** "Okafor is a sailor, father and friend who has sworn": the verb joined to what is said of him, where the tree missed the last noun. */
function predicateOf(cast: Cast, tree: Tree, token: number): MentionRef | null {
  const verb = tree.tokens[tree.tokens[token]!.head];
  return verb?.deprel === 'conj' && verb.head >= 0 && verb.head < token
    ? subjectNamed(cast, tree, verb.head)
    : null;
}

/** The name that holds the noun, or the one to which it stands in apposition: "Okafor, a lawyer who said". */
function refOf(cast: Cast, tree: Tree, noun: number): MentionRef | null {
  let here = noun;
  for (let steps = 0; steps < 3; steps++) {
    const token = tree.tokens[here]!;
    const name = cast.within(token)[0] ?? titled(cast, token);
    if (name) return name.ref;
    const named = subjectNamed(cast, tree, here);
    if (named) return named;
    if (!/^(?:appos|conj)$/.test(token.deprel) || token.head < 0 || token.head > here) break;
    if (token.deprel === 'conj' && !isPredicate(tree, token.head)) break;
    here = token.head;
  }
  return cast.context.mentionAt(tree.tokens[noun]!);
}
