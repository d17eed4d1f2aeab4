import { overlapping, placeAround, placeHolding } from '../../text/overlapping.ts';
import type { Span } from '../../text/span.ts';
import { listFrom } from '../lists.ts';
import { bare } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { type View, wordsOf } from '../view.ts';
import { type Asked, partyIn } from './asked.ts';
import { entryAsked, partyBefore } from './listed.ts';
import { sayerOf } from './sayer.ts';

const when = String.raw`(?:,?\s(?:by|within|before|no later than|not later than) [^:,;]{3,40},?)?`;
/** "The utility must, by June 3:", "The mill is required to:": who has to do what the list tells. */
const duty = new RegExp(
  String.raw`(?<whom>(?:[Tt]he|[Ii]ts|[Yy]ou|\p{Lu})[^:;,.“”"]{0,70}?) (?:must|(?:is|are) (?:hereby |now |therefore )?(?:required|ordered|directed|instructed|asked) to|(?:has|have|needs?) to)${when}\s?:$`,
  'du',
);
/** "The town requests that the authority:", "the union is calling on the port to:": who asks, and whom. */
const asking = new RegExp(
  String.raw`(?<by>(?:[Tt]he|[Ww]e|I|\p{Lu})[^:;,.“”"]{0,70}?) (?:(?:is|are|am) )?(?:now |again |therefore |hereby |also |formally |respectfully |jointly ){0,2}(?:requests?|asks?|demands?|urges?|directs?|orders?|instructs?|calls? (?:up)?on|calling (?:up)?on|demanding|asking|urging)(?: that)? (?<whom>(?:the|its|\p{Lu})[^:;,.“”"]{0,70}?)(?: to)?${when}\s?:$`,
  'du',
);
/** "The parents are calling on:": each entry names whom. */
const calling =
  /(?<by>(?:[Tt]he|[Ww]e|I|\p{Lu})[^:;,.“”"]{0,70}?) (?:(?:is|are|am) )?(?:now |again |therefore |also |jointly ){0,2}(?:call(?:s|ing)? (?:up)?on|want|wants|urge|urges|urging|ask|asks|asking)\s?:$/du;

/**
 * Demands of a list that the line before it opens, where no verb of asking shows them: "To receive the loan, the utility must: • publish …", "The
 * town requests that the authority: (1) rescind …", "We are calling on: the trust to publish …; the county to pay …".
 */
export function openLists(view: View): Asked[] {
  return [...view.analysis.text.matchAll(/^[^\n]*:$/gmu)].flatMap(({ index, 0: line }) => {
    const named = calling.exec(line);
    const opening = named ?? asking.exec(line) ?? duty.exec(line);
    if (!opening) return [];
    const part = (name: string): Span | null => {
      const [start, end] = opening.indices!.groups![name] ?? [];
      return start === undefined ? null : { start: index + start, end: index + end! };
    };
    const end = index + line.length;
    const entries = listFrom(view, end + 1);
    const own = named && entries.length === 0 ? namedEntries(view, end + 1) : entries;
    const [by, whom] = [part('by'), part('whom')];
    if (whom && !mayBeBound(view, whom)) return [];
    return own.flatMap(entry => entryOf(view, entry, { line: { start: index, end }, by, whom }));
  });
}

/** A body or an office told of before, or the one addressed; "each grantee must:" is a rule's. */
const mayBeBound = (view: View, whom: Span): boolean =>
  /^you$/iu.test(wordsOf(view, whom))
    ? view.context.correspondence !== null
    : publicStanding(view, whom) === 'public' &&
      !/^(?:an?|any|each|every|all|no)\b/iu.test(wordsOf(view, whom));

function entryOf(
  view: View,
  entry: Span,
  { line, by, whom }: { readonly line: Span; readonly by: Span | null; readonly whom: Span | null },
): Asked[] {
  const sentence = placeHolding(view.analysis.sentences, entry.start);
  const clause = view.clauses[sentence]?.find(({ group }) => group.end > entry.start);
  if (!clause) return [];
  const party = (span: Span) => partyIn(view, Math.max(0, placeAround(view.analysis.sentences, span)), span);
  const due = overlapping(view.analysis.times, line).find(time => time.deadline !== undefined);
  const maker = by ? party(by) : sayerOf(view, line);
  const of = whom && party(whom);
  const asked = { clause, by: maker, of, what: entry, rule: 'list', ...(due ? { due } : {}) };
  return entryAsked(view, asked, entry, due).filter(one => one.of !== null);
}

/** Lines without a mark of a list, each naming who is to do what: "the county to pay for a ferry;". */
function namedEntries(view: View, from: number): Span[] {
  const { text } = view.analysis;
  const entries: Span[] = [];
  for (let at = from; at < text.length; ) {
    const close = text.indexOf('\n', at);
    const stop = close < 0 ? text.length : close;
    const line = bare(view, { start: at, end: stop });
    if (line.end > line.start) {
      if (!partyBefore(view, line)) break;
      entries.push(line);
    }
    at = stop + 1;
  }
  return entries.length > 1 ? entries : [];
}
