import type { Argument, Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import type { Span } from '../../text/span.ts';
import { bare, contentOf, type Noun } from '../phrases.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';

/** "took the board | to court |", "has been taken | to court | by the board": "court" may be a verb to the tagger. */
export function toCourt(view: View, clause: Clause): boolean {
  if (!/^(?:take|haul|drag)$/u.test(clause.lemma) || !clause.patient) return false;
  const from = clause.passive ? clause.group.end : clause.patient.end;
  return /^\sto\scourt\b/u.test(view.analysis.text.slice(from, from + 10));
}

/** "is fighting the order in court"; with a court named: "proceedings are pending before the court, in which the firm is contesting …". */
export function inCourt(view: View, clause: Clause, known: boolean): boolean {
  return (
    (known && clause.relation.startsWith('acl')) ||
    /\bin (?:(?:federal|state|district) )?(?:court|the courts?)\b/iu.test(wordsOf(view, clause.whole))
  );
}

/** "to seek an order | that they are not in breach of the act |": the parser may hang the order's words on the suing. */
export function soughtBy(view: View, clause: Clause, aim: Clause): Span {
  const own = contentOf(view, aim);
  const list = view.clauses[clause.sentence]!;
  const more = list.find(
    one =>
      one.relation.startsWith('ccomp') &&
      list[one.governor ?? -1] === clause &&
      /^\s+that\s+$/u.test(view.analysis.text.slice(own.end, one.agent?.start ?? one.group.start)),
  );
  return more ? bare(view, { start: own.start, end: more.whole.end }) : own;
}

/** "fight | it | to the highest court", "contest | the union's claim | in court". */
export const isSuit = (view: View, sentence: number, { head }: Argument): boolean =>
  /^(?:it|them|(?:law)?suit|litigation|case|action|proceedings?|claim|complaint|appeal|petition)$/iu.test(
    tokensOf(view, sentence)[head]!.form.replace(/(?<=[stnmln])s$/u, ''),
  );

/** "has been taken to court | by the board |": the tree may hang the board on the court. */
export function takenBy(view: View, clause: Clause, plaintiffs: readonly Span[]): readonly Span[] {
  const { text, names } = view.analysis;
  const from = clause.group.end;
  const by = clause.passive ? /^\sto\scourt\sby\s(?:the\s)?/u.exec(text.slice(from, from + 24)) : null;
  if (!by) return plaintiffs;
  const start = from + by[0].length;
  return overlapping(names, { start, end: start + 1 }).filter(name => name.start === start);
}

/** "filed a complaint in federal district court against | the mill |": the tree may hang the mill on the court. */
export function againstBehind(view: View, { sentence, at }: Noun): readonly Span[] {
  const { text, names } = view.analysis;
  const { end } = tokensOf(view, sentence)[at]!;
  const lead = /^[^,;.()]{0,60}?\b(?:court|tribunal)\sagainst\s(?:the\s)?(?=\p{Lu})/iu.exec(
    text.slice(end, end + 80),
  );
  const start = end + (lead?.[0].length ?? 0);
  return lead ? overlapping(names, { start, end: start + 1 }).filter(name => name.start === start) : [];
}
