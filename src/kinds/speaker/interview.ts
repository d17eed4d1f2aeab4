import type { TurnLabel } from '../../text/turns.ts';
import { type Cast, type Named, onlyOne } from '../attribution/cast.ts';
import { quotationAt } from '../attribution/scene.ts';
import { leadsTo, open, type Speaker } from '../attribution/spoken.ts';
import { lettered } from '../attribution/turns.ts';
import type { MentionRef } from '../item.ts';

/** As much of the text before the first question as may tell whose interview it is, in UTF-16 code units. */
const LEAD = 1500;

/** "a Q&A with | Ada Okafor", "We sat down with the harbour master, | Ada Okafor": up to the name of who answers. */
const WITH =
  /\b(?:Q\s?(?:&|and)\s?A|interview(?:ed|s)?|conversation|chat(?:ted)?|(?:we|I|(?:reporter|editor|writer)s?|the \p{Lu}[\p{L} ]{2,30}) (?:has |have |recently )?(?:sat|sits|sit|spoke|spoken|talked|caught|met)(?: (?:down|up))?|questions)(?: (?:with|to|for|of))? (?:(?!(?:and|by) )[\p{L}’'-]+,? ){0,7}$/iu;
/** "| Ada Okafor | sat down with the Courier", "spoke to us" */
const SPOKE =
  /^(?:, [^.]{2,60},)? (?:recently |has )?(?:sat down|spoke|spoken|talked|caught up|answered|took)(?: [\p{L}’-]+){0,2} (?:with|to|from|questions)\b/u;
/** What tells that questions and answers follow. */
const TOLD =
  /\b(?:interview|Q\s?(?:&|and)\s?A|edited for|questions and answers|her answers|his answers|transcript)\b/i;

/**
 * "A: The roof leaks.", below "We sat down with Ada Okafor": the one who answers, whom the lead of the interview or its headline names; "Q:" stays open
 * with the paper that the head names. Null for other labels.
 */
export function interviewed(cast: Cast, turn: TurnLabel, text: string): Speaker | null {
  if (turn.sort !== 'letter' || !/^[QA]$/.test(text)) return null;
  const first = lettered(cast.scene);
  const lead = { start: Math.max(0, first - LEAD), end: first };
  const near = cast
    .within(lead)
    .filter(({ name }) => name.end <= first && !quotationAt(cast.scene, name.start));
  if (text === 'A')
    return leadsTo(
      cast.context,
      text,
      answering(cast, near, lead),
      'described',
      name => `The text above tells that ${name} answers.`,
    );
  const papers = near.filter(({ name }) => name.type === 'body' && name.subtype === 'media');
  const names = papers.flatMap(({ ref }) => (ref ? [cast.context.nameOf(ref)] : []));
  return open(text, [...new Set(names)].slice(0, 3), 'nominal', 'The text does not say who asks.');
}

function answering(
  { scene, named }: Cast,
  near: readonly Named[],
  lead: { start: number; end: number },
): MentionRef | null {
  const { text, trees } = scene;
  const people = (all: readonly Named[]) => all.filter(({ name }) => name.type === 'person');
  const headline = people(named.filter(({ name }) => name.sentence === 0 && name.end <= lead.end));
  const isWith = ({ name }: Named) => {
    const { start } = trees[name.sentence]!.sentence;
    return WITH.test(
      text.slice(start, name.title && name.title.start < name.start ? name.title.start : name.start),
    );
  };
  const answers = (one: Named) => isWith(one) || SPOKE.test(text.slice(one.name.end, one.name.end + 120));
  const all = () => true;
  return (
    onlyOne(headline.filter(isWith), all) ??
    onlyOne(people(near).filter(answers), all) ??
    (TOLD.test(text.slice(lead.start, lead.end)) ? onlyOne(headline, all) : null)
  );
}
