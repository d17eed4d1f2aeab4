import type { Span } from '../../text/span.ts';
import type { Cast } from '../attribution/cast.ts';
import { nounPhrase } from '../attribution/phrase.ts';
import { type Attribution, lower, type Node } from '../attribution/scene.ts';
import { inferred, open, type Speaker } from '../attribution/spoken.ts';
import type { MentionRef } from '../item.ts';
import type { Turn } from './pronoun.ts';
import { ownersOf, RULE } from './spokesperson.ts';
import type { PronounOf } from './stands.ts';

/** Who argue for whoever pays them. */
const COUNSEL = /^(?:counsel|lawyers?|attorneys?|solicitors?|barristers?)$/;
/** Who look into things, or see to them, in a body's name. */
const AGENTS = /^(?:inspectors?|investigators?)$/;
/** Whom a town hall or an agency calls its own working body; those of a hospital or a school are workers. */
const STAFF = /^staff$/;
/** Kinds of body whose staff report and recommend in its name. */
const OFFICIAL = /^(?:agency|department|legislature|committee|court|city|county|state)$/;

/** Words that set some of them off from the rest: "two lawyers", "a former inspector". */
const APART =
  /^(?:some|several|many|most|few|two|three|four|five|six|seven|eight|nine|ten|\d+|other|another|former|ex|retired|then|unnamed|anonymous)$/;
/** What lawyers tell those whom they serve. */
const ADVISES = /^(?:advise|warn|caution|counsel|recommend|brief|inform|urge|remind|believe|think|fear)$/;
/** Before whom lawyers speak for their side. */
const FORUM =
  /\b(?:court|judges?|jury|justices?|tribunal|bench|panel|hearing|magistrates?|reporters|press)\b/i;
/** A city, a county or a state as the corporation that it is. */
const CORPORATE =
  /^(?:the )?(?:city|town|county|state|borough|village|township|province|commonwealth) of\b|\bcounty$/i;

/** How many sentences back counsel may have come up who is "counsel" now. */
const REACH = 6;

/**
 * "Lawyers for Alder Water argued", "its inspectors found", "City of Elmford investigators said", "Department staff recommended": the body in whose
 * name they act, with the words for who spoke as the way. Open with the body where they may speak apart from it ("the board's own attorney warned"),
 * and with the person where they act for one. Null where the text names none.
 */
export function deputed(
  cast: Cast,
  one: Attribution,
  node: Node,
  text: string,
  turn: Turn,
  pronounOf: PronounOf,
): Speaker | null {
  const { tree, token } = node;
  const noun = lower(tree.tokens[token]!);
  const isCounsel = COUNSEL.test(noun);
  if (!isCounsel && !AGENTS.test(noun) && !STAFF.test(noun)) return null;
  const source = one.source!;
  const before = tree.tokens.slice(nounPhrase(tree, token)[0], token).map(lower);
  if (before.some(word => APART.test(word))) return null;
  const corporate = corporation(cast, node);
  const owners = corporate ? [corporate] : ownersOf(cast, node, pronounOf);
  if (owners.length === 0) return isCounsel ? lastCounsel(cast, node, text, turn) : null;
  const [ref] = owners;
  if (!ref || owners.length > 1) return null;
  const name = cast.context.nameOf(ref);
  const why = `Whoever speaks has no name in the text and acts for ${name}.`;
  const left = { ...open(text, [name], RULE, why), vehicle: source };
  if (cast.isPerson(ref)) return isCounsel ? left : null;
  if (!corporate && !isParty(cast, ref, source)) return null;
  if (STAFF.test(noun) && !isOfficial(cast, ref)) return null;
  // "the council's own attorney": may speak apart from it
  if (before.includes('own') || (isCounsel && speaksToClient(cast, one))) return left;
  return inferred(text, ref, RULE, name, why, source);
}

/** "The board's lawyers warned it": what counsel tells those whom it serves is not their word. */
function speaksToClient({ scene }: Cast, { lemma, hearer }: Attribution): boolean {
  if (ADVISES.test(lemma)) return true;
  return hearer !== null && !FORUM.test(scene.text.slice(hearer.start, hearer.end));
}

/** "City of | Elmford | inspectors" */
function corporation(cast: Cast, { tree, token }: Node): MentionRef | null {
  const [from] = nounPhrase(tree, token);
  const phrase = { start: tree.tokens[from]!.start, end: tree.tokens[token]!.start };
  const words = cast.scene.text.slice(phrase.start, phrase.end);
  const place = cast.within(phrase).find(({ name }) => name.type === 'place' && name.end === phrase.end - 1);
  return place && CORPORATE.test(words) ? place.ref : null;
}

/** A body, or a place that the text means as a corporation: "the City of Elmford's lawyers", "its lawyers", not "Elmford lawyers". */
function isParty(cast: Cast, ref: MentionRef, source: Span): boolean {
  const type = cast.context.typeOf(ref);
  if (type === 'body') return true;
  const named = cast.within(source).find(one => one.ref?.mention === ref.mention);
  return (
    type === 'place' && (!named || CORPORATE.test(cast.scene.text.slice(named.name.start, named.name.end)))
  );
}

function isOfficial(cast: Cast, ref: MentionRef): boolean {
  const kind = cast.named.find(one => one.ref?.mention === ref.mention)?.name.subtype;
  return OFFICIAL.test(kind ?? '');
}

/** "Counsel for the Alder Trust conceded that. … Counsel replied": who spoke so last, if no other counsel came forward since. */
function lastCounsel(cast: Cast, { tree }: Node, text: string, { all, earlier }: Turn): Speaker | null {
  if (!/^(?:the )?(?:counsel|lawyers?|attorneys?)$/i.test(text)) return null;
  const at = all.findLastIndex(({ source }, n) => {
    const words = source && n < earlier.length ? cast.scene.text.slice(source.start, source.end) : '';
    return /\b(?:counsel|lawyers?|attorneys?)\b/i.test(words);
  });
  const before = earlier[at];
  if (!before || tree.at - all[at]!.sentence > REACH) return null;
  const why = `“${text}” goes on with what ${before.text} said.`;
  if (before.ref)
    return inferred(text, before.ref, RULE, cast.context.nameOf(before.ref), why, before.vehicle);
  return before.reading?.rule === RULE ? { ...before, text, reading: { ...before.reading, text } } : null;
}
