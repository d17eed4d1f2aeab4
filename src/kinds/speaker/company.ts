import type { Name } from '../../language/analysis.ts';
import { BODY_NOUNS, isFirmNoun } from '../../language/chains/nouns.ts';
import { type Cast, type Named, onlyOne } from '../attribution/cast.ts';
import { nounPhrase, spanOf } from '../attribution/phrase.ts';
import { isAtHead, lower, type Node, nounsBefore, quotationAt } from '../attribution/scene.ts';
import { inferred, leadsTo, type Speaker } from '../attribution/spoken.ts';
import { mainSubject } from '../attribution/tree.ts';
import type { MentionRef } from '../item.ts';

/** How many sentences back a body may stand that "the company" takes up. */
const REACH = 4;
/** The sentences at a text's head, which speak of what comes below. */
const HEAD = 4;

/** Kinds of body that a noun of the press stands for, beside those that stand for any. */
const PRESS =
  /^(?:outlet|magazine|station|publication|channel|paper|tabloid|daily|weekly|newspaper|network|broadcaster)$/;
/** Nouns under which no kind is told: any body whose kind the text leaves open answers to them. */
const LOOSE =
  /^(?:company|firm|group|organi[sz]ation|nonprofit|website|site|coalition|charity|startup|retailer|manufacturer|processor|distributor|wholesaler|carrier)$/;

/** Words that set one such thing off from another. */
const WHICH = /^(?:other|same|rival|new|old|first|second|third|different|unnamed|separate|.*est)$/;

/**
 * "Harbor Eye marched on Monday. … the group said in a statement": the one body named near that answers to the noun, where the
 * text has brought in no other such thing without a name ("a group of parents").
 */
export function companyNear(cast: Cast, node: Node, text: string): Speaker | null {
  const { tree, token } = node;
  const word = tree.tokens[token]!;
  const noun = lower(word);
  if (noun === 'police') return onlyPolice(cast, node, text);
  if (noun === 'board' && /^editorial$/i.test(tree.tokens[token - 1]?.form ?? ''))
    return paperOf(cast, node, text);
  // "The Courier endorsed Okafor. “She earned it,” the editors wrote"
  if (/^the (?:paper['’]s |newspaper['’]s )?editors$/i.test(text) && isPaperBefore(cast, node))
    return paperOf(cast, node, text);
  if (word.xpos !== 'NN' || isFirmNoun(noun)) return null;
  const [from, to] = nounPhrase(tree, token);
  // "the Harbor group", "the group of parents", "the largest group"
  if (!/^(?:the|this|that)$/i.test(tree.tokens[from]!.form) || to !== token) return null;
  const words = tree.tokens.slice(from + 1, token);
  if (words.some(one => !/^\p{Ll}/u.test(one.form) || WHICH.test(one.form))) return null;
  const ref = bodyNear(cast, node, noun, words.length === 0 ? REACH : 1);
  const why = (name: string) => `${name} is the only body named near that “${noun}” may mean.`;
  return leadsTo(cast.context, text, ref, 'described', why);
}

/** The one body named in the sentences before that answers to the noun, those first of which the text tells it; if it has brought in no other such thing. */
export function bodyNear(cast: Cast, node: Node, noun: string, reach = REACH): MentionRef | null {
  const kinds = PRESS.test(noun) ? ['media'] : (BODY_NOUNS[noun] ?? []);
  if (kinds.length === 0 && !LOOSE.test(noun)) return null;
  const { tree, token } = node;
  const { start } = tree.tokens[token]!;
  const from = cast.scene.trees[Math.max(0, tree.at - reach)]!.sentence.start;
  const said = ({ name }: Named) =>
    name.type === 'body' && name.start < start && !quotationAt(cast.scene, name.start);
  // a paper is a company, too, but seldom called so
  const isSuch = (name: Name) =>
    (name.subtype !== null && name.subtype === kinds[0]) || soundsSo(cast.scene.text, name, noun);
  const near = cast.within({ start: from, end: start }).filter(said);
  const told = near.some(({ name }) => isSuch(name));
  const ref = onlyOne(near, name => (told ? isSuch(name) : answersTo(name, noun, kinds)));
  if (ref) return isAnother(cast, node, noun, reach) ? null : ref;
  // far from its name: the only such body of the text
  const only = near.length > 0 || reach < REACH ? null : onlyOne(cast.named.filter(said), isSuch);
  return only && !isAnother(cast, node, noun, tree.at) ? only : null;
}

/** "the Courier's editorial board", "the editorial board": the paper whose it is, or the one named last before. */
function paperOf(cast: Cast, { tree, token }: Node, text: string): Speaker | null {
  const { end } = tree.tokens[token]!;
  const own = cast
    .within(spanOf(tree, nounPhrase(tree, token)[0], token))
    .find(({ name }) => name.type === 'body');
  const last = cast.named.findLast(
    ({ name }) => name.type === 'body' && name.subtype === 'media' && name.end < end,
  );
  const why = (name: string) => `It speaks for ${name}, the paper named ${own ? 'with it' : 'last'}.`;
  return leadsTo(cast.context, text, own?.ref ?? last?.ref, 'described', why);
}

/** True if a paper is the subject of the sentence before, in which nobody else of the press is named. */
function isPaperBefore({ scene, within }: Cast, { tree }: Node): boolean {
  const before = scene.trees[tree.at - 1];
  const subject = before ? mainSubject(before) : null;
  if (!before || subject === null) return false;
  const press = within(before.sentence).filter(({ name }) => name.subtype === 'media');
  return press.length === 1 && within(before.tokens[subject]!)[0] === press[0];
}

/** Bodies of the police, or over them, that are no force: "the Police Federation", "the Police Commission". */
const OF_POLICE =
  /\b(?:Federation|Association|Union|Guild|Benevolent|Foundation|Commission|Authority|Board|Committee|Council|Ombudsman|Academy|College|Museum)\b/;

/** "police said", "police in Fairhaven said" after "the Fairhaven Police Department": the one police force of the text. */
function onlyPolice(cast: Cast, { tree, token }: Node, text: string): Speaker | null {
  const found = /^(?:the )?police(?: in (?<place>\p{L}.*))?$/iu.exec(text);
  if (!found) return null;
  const ref = onlyOne(
    cast.named,
    (name, one) =>
      name.type === 'body' && name.subtype === 'police' && !OF_POLICE.test(cast.context.nameOf(one)),
  );
  const before = cast.named.findLast(
    one => one.ref?.mention === ref?.mention && one.name.start < tree.tokens[token]!.start,
  );
  // a text's head speaks of those whom it names further down
  const isHead = isAtHead(cast.scene, tree, HEAD);
  if (!ref || !(before ? tree.at - before.name.sentence <= 2 * REACH : isHead)) return null;
  const name = cast.context.nameOf(ref);
  if (!name.includes(found.groups?.place ?? '')) return null;
  return inferred(text, ref, 'described', name, `${name} is the only police force that the text names.`);
}

/** Words in the names of such bodies as seldom call themselves by what they are: "the Dockers’ League", "the Civic Front". */
const SOUNDS: Readonly<Record<string, RegExp>> = {
  union:
    /\b(?:Workers|Nurses|Nursing|Doctors|Teachers|Lecturers|Professors|Faculty|Journalists|Writers|Actors|Musicians|Drivers|Pilots|Attendants|Dockers|Seafarers|Miners|Firefighters|Engineers|Machinists|Officers|Police|Educators|Employees|Farmworkers|Brotherhood|Guild|Lodge|Staff|Trades|Unison|Unite)\b/,
  party: /\b(?:Front|Movement|Congress|Democrats|Greens|Conservatives|Liberals|Alliance)\b/,
};

const soundsSo = (text: string, { subtype, start, end }: Name, noun: string): boolean =>
  (subtype === null || /^(?:association|advocacy)$/.test(subtype)) &&
  (SOUNDS[noun]?.test(text.slice(start, end)) ?? false);

/** True if a body of that kind, or one whose kind the text leaves open, answers to the noun. */
export const answersTo = ({ subtype }: Name, noun: string, kinds = BODY_NOUNS[noun] ?? []): boolean =>
  subtype === null ? LOOSE.test(noun) : kinds.includes(subtype);

/** "A drug company sued. … The company said": the noun was used before of something else. */
function isAnother(cast: Cast, node: Node, noun: string, back: number): boolean {
  return nounsBefore(cast.scene, node, Math.max(REACH, back)).some(({ tree, token }) => {
    if (tree.tokens[token]!.lemma.toLowerCase() !== noun) return false;
    const [from] = nounPhrase(tree, token);
    return !/^(?:the|this|that)$/i.test(tree.tokens[from]!.form);
  });
}
