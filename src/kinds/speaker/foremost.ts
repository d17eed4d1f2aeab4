import type { Cast } from '../attribution/cast.ts';
import { nounPhrase } from '../attribution/phrase.ts';
import { lower, type Node } from '../attribution/scene.ts';
import { leadsTo, type Speaker } from '../attribution/spoken.ts';
import type { MentionRef } from '../item.ts';
import { isPublicOffice } from '../offices.ts';
import { isHeadlineOffice } from './bareoffice.ts';
import { latest } from './bodies.ts';
import { fitting } from './description.ts';
import { mayBe, shows, toldBy } from './epithet.ts';
import type { Turn } from './pronoun.ts';
import { MARGIN } from './salience.ts';
import { isTakenUp } from './takenup.ts';
import { traitsOf } from './traits.ts';

/**
 * "The president", of two in the text: "the Kenyan president" is the one whose country, or the only one whose country is no other;
 * else it is the one who is clearly the most present there, if nobody without an office is as present.
 */
export function foremost(
  cast: Cast,
  node: Node,
  text: string,
  start: number,
  { salience }: Turn,
): Speaker | null {
  if (!(/^the\s/i.test(text) || isHeadlineOffice(node, text)) || /['’]s\s/.test(text)) return null;
  const fits = fitting(cast, node);
  if (fits.length < 2 || !fits.every(ref => cast.isPerson(ref))) return null;
  const lead = (ref: MentionRef, why: (name: string) => string) =>
    leadsTo(cast.context, text, ref, 'office-nearest', why);
  const told = toldBy(cast, node);
  const shown = told?.telling ? fits.filter(ref => shows(traitsOf(cast, ref), told)) : [];
  const possible = shown.length > 0 || !told ? shown : fits.filter(ref => mayBe(cast, ref, told));
  if (possible.length === 1)
    return lead(possible[0]!, name => `${name} is the only one of those so called whom the words fit.`);
  const left = possible.length > 0 ? possible : fits;
  const [from, to] = nounPhrase(node.tree, node.token);
  // "the absent trustee", of whom the text tells that elsewhere
  if ((to - from > 1 && !told?.telling) || latest(cast, node, left)) return null;
  const home = to - from === 1 ? ofHere(cast, node, left) : null;
  if (home) return lead(home, name => `${name} is the only one so called of whom the text tells no country.`);
  const isLeft = new Set(left.map(ref => ref.mention));
  const present = salience.around(node, start, () => true);
  const [first, second] = present.filter(({ ref }) => isLeft.has(ref.mention));
  if (!first || (second && first.score - second.score < MARGIN)) return null;
  // "President Pell tried, too. Okafor thinks she will do better. The president said": one whom the text speaks of throughout needs no title
  const times = (ref: MentionRef) => cast.named.filter(one => one.ref?.mention === ref.mention).length;
  const isRivalled = present.some(
    ({ ref, score }) =>
      score > first.score &&
      times(ref) > times(first.ref) &&
      !cast.context.titlesOf(ref).some(isPublicOffice),
  );
  return isRivalled
    ? null
    : lead(first.ref, name => `${name} is the most present there of those whom the text calls so.`);
}

/** How many sentences back the text may have named the one who needs no country. */
const REACH = 6;

/** "President Okafor met Marlovian President Tom Lind. … The president said": where the text tells the country of every other, the one of whom it tells none. */
function ofHere(cast: Cast, { tree, token }: Node, fits: readonly MentionRef[]): MentionRef | null {
  const { text } = cast.scene;
  const word = tree.tokens[token]!;
  const here = fits.filter(ref => traitsOf(cast, ref).places.size === 0);
  const [home, another] = here;
  if (!home || another || fits.length < 2) return null;
  const own = cast.named.filter(({ ref }) => ref?.mention === home.mention);
  // "Marlow's Okafor"
  if (
    own.some(({ name }) => /\p{Lu}\p{L}+['’]s $/u.test(text.slice(Math.max(0, name.start - 24), name.start)))
  )
    return null;
  const last = own.findLast(({ name }) => name.end <= word.start)?.name;
  if (!last || tree.at - last.sentence > REACH) return null;
  // "the Marlovian president" since
  const since = text.slice(last.end, word.start);
  return new RegExp(`\\p{Lu}\\p{L}+(?:['’]s)? ${lower(word)}\\b`, 'u').test(since) ? null : home;
}

/** "The mayor said … The mayor said": the same words for the one whom they led to before, where the text gives that office to nobody. */
export function calledBefore(cast: Cast, node: Node, text: string, { earlier }: Turn): Speaker | null {
  const noun = lower(node.tree.tokens[node.token]!);
  if (!/^the\s/i.test(text) || !isPublicOffice(noun) || fitting(cast, node).length > 0) return null;
  if (isTakenUp(cast, node, noun)) return null;
  const before = earlier.findLast(one => one.text.toLowerCase() === text.toLowerCase());
  const ref = before?.ref && cast.isPerson(before.ref) ? before.ref : null;
  return leadsTo(cast.context, text, ref, 'described', name => `The text has called ${name} so before.`);
}
