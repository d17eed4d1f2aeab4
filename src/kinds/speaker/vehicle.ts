import type { Span } from '../../text/span.ts';
import type { Cast } from '../attribution/cast.ts';
import { lower, type Node } from '../attribution/scene.ts';
import { inferred, open, type Speaker } from '../attribution/spoken.ts';
import type { MentionRef } from '../item.ts';
import { issuersOf } from './issuer.ts';
import { namedInNext } from './leadin.ts';
import { plaintiffs } from './litigants.ts';
import { paperBefore } from './paperbefore.ts';
import type { Turn } from './pronoun.ts';
import type { PronounOf } from './stands.ts';

/* Letters, reports and posts that speak: whoever issued them does. */

/** How many sentences back a paper may have spoken that "the report" takes up. */
const BACK = 3;

/** What stands in a paper of the press, and the paper itself. */
const PRINTS = /^(?:report|story|article|paper|newspaper|magazine)$/;

/** "The suit was filed. It says": the document that the pronoun takes up, and whoever issued it. */
export function ofPaper(
  cast: Cast,
  head: Node,
  source: Span,
  text: string,
  turn: Turn,
  pronounOf: PronounOf,
): Speaker | null {
  const paper = paperBefore(cast.scene, head);
  return paper && vehicle(cast, paper, source, text, turn, pronounOf);
}

/** "The Courier reported it. The report said": the paper of the press that spoke last, which the words for what it printed take up. */
function ofPaperThatSpoke(
  cast: Cast,
  { tree, token }: Node,
  source: Span,
  text: string,
  turn: Turn,
): Speaker | null {
  const noun = lower(tree.tokens[token]!);
  if (!PRINTS.test(noun) || !/^the\b/i.test(text)) return null;
  const isPress = (ref: MentionRef, words: string) =>
    new RegExp(`\\b${noun}\\b`, 'i').test(words) ||
    cast.named.some(one => one.ref?.mention === ref.mention && one.name.subtype === 'media');
  const last = turn.earlier.findLastIndex(
    ({ ref, text: words }, at) => ref && tree.at - turn.all[at]!.sentence <= BACK && isPress(ref, words),
  );
  const ref = turn.earlier[last]?.ref;
  if (!ref || turn.all[last]!.cue.start > tree.tokens[token]!.start) return null;
  const name = cast.context.nameOf(ref);
  return inferred(text, ref, 'last-speaker', name, `${name} spoke last, and “${text}” takes it up.`, source);
}

/** "the letter says": whoever sent it, with the letter as the way it reached the record. */
export function vehicle(
  cast: Cast,
  head: Node,
  source: Span,
  text: string,
  turn: Turn,
  pronounOf: PronounOf,
): Speaker {
  const { context } = cast;
  const issuers = issuersOf(cast, head, pronounOf);
  const [first] = issuers;
  if (issuers.length === 1 && first!.ref) {
    const name = context.nameOf(first!.ref);
    return inferred(text, first!.ref, 'vehicle', name, `It is ${name} who issued it.`, source);
  }
  if (issuers.length === 1 && first!.many)
    return { ...open(first!.words, [], 'unnamed', 'The text does not give the names.'), vehicle: source };
  const refs = issuers.flatMap(({ ref }) => ref ?? []);
  const together = issuers.length > 1 && refs.length === issuers.length ? refs : [];
  const next =
    issuers.length > 1
      ? null
      : (plaintiffs(cast, head, text, pronounOf) ??
        namedInNext(cast, head, text, source) ??
        (first ? null : ofPaperThatSpoke(cast, head, source, text, turn)));
  if (next) return next;
  const why =
    issuers.length > 1
      ? 'The text names more than one whose document it is.'
      : first
        ? `The text says that it is by ${first.words}.`
        : 'The text does not say whose document it is.';
  return {
    ...open(
      text,
      issuers.map(({ words }) => words),
      'vehicle',
      why,
    ),
    vehicle: source,
    together,
  };
}
