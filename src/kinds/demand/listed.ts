import type { Argument, Clause } from '../../language/clauses.ts';
import { overlapping, placeAround } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import { listAfter } from '../lists.ts';
import { bare } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { type View, wordsOf } from '../view.ts';
import { type Asked, asking, partyIn, prepositional } from './asked.ts';
import { dueOf } from './due.ts';

/** "asked the mill to provide, | before the next meeting: | • a map • a plan": a time alone stands before the list. */
const timeBetween = /^[,\s]*(?:before|by|within|no later than|until|at|for) [^,;:.]{1,50}:\s*$/iu;

/** "The mill is directed to take these steps: 1. Close … 2. Pay …": one demand an entry; another demand is returned as it is. */
export function listed(view: View, asked: Asked): Asked[] {
  const { sentence } = asked.clause;
  const end = view.analysis.sentences[sentence]!.end;
  // What is asked must be the end of the sentence: what stands before another clause opens no list.
  const rest = view.analysis.text.slice(asked.what.end, end);
  if (rest.length > 12 && !timeBetween.test(rest)) return [asked];
  const entries = listAfter(view, sentence);
  if (entries.length === 0) return [asked];
  const due = asked.due ?? dueOf(view, asked.clause, asked.what) ?? undefined;
  return [...leadOf(view, asked), ...entries.flatMap(entry => entryAsked(view, asked, entry, due))];
}

/** "must send | a written answer, including a schedule |, that commits it to:": what is asked before the list is asked, too. */
function leadOf(view: View, asked: Asked): Asked[] {
  const words = view.analysis.text.slice(asked.what.start, asked.what.end);
  const cut = words.search(/,? (?:that|which) [^,:]{3,60}\bto:?$/u);
  const what = { start: asked.what.start, end: asked.what.start + cut };
  return cut > 0 && asked.clause.patient ? [{ ...asked, what: bare(view, what) }] : [];
}

/** An entry as a demand of its own: of the one that it names ("the mill to pay …", "The mill shall pay …"), else of the one the list is for. */
export function entryAsked(view: View, asked: Asked, entry: Span, due: Asked['due']): Asked[] {
  const { text } = view.analysis;
  const first = text.slice(entry.start, entry.end).search(/[.;](?:\s|$)/u);
  const whole = bare(view, { start: entry.start, end: first > 0 ? entry.start + first : entry.end });
  const own = overlapping(view.analysis.times, whole).find(
    time => contains(whole, time) && time.deadline !== undefined,
  );
  const when = own ?? due;
  const one = { ...asked, rule: 'list', ...(when ? { due: when } : {}) };
  const named = partyBefore(view, whole);
  if (!named) return [{ ...one, what: whole }];
  return named.tasks.map(what => {
    const its = overlapping(view.analysis.times, what).find(time => contains(what, time) && time.deadline);
    return { ...one, of: named.of, what, ...(its ? { due: its } : {}) };
  });
}

/** What stands between the one an entry names and what that one is to do. */
const duty =
  /^(?:that )?(?:[^:;]{0,60}?, )?(?<whom>(?:[Tt]he |[Ii]ts |\p{Lu})[^:;,]{1,70}?),? (?<link>to|not to|(?:shall|must|should)(?: not)?) (?=\p{Ll})/du;

export function partyBefore(view: View, entry: Span): { of: Argument; tasks: Span[] } | null {
  const { text, sentences } = view.analysis;
  const found = duty.exec(text.slice(entry.start, entry.end));
  const [from, to] = found?.indices?.groups?.whom ?? [0, 0];
  const span = { start: entry.start + from, end: entry.start + to };
  // "the transport minister, | Ada Roe |, to pay": the office may stand before the name
  const titled = { start: entry.start, end: span.end };
  if (!found || (publicStanding(view, span) !== 'public' && !isOffice(view, titled, span))) return null;
  const link = found.groups!.link!;
  const end = entry.start + found[0].length;
  const start = /not/u.test(link) ? end - link.length - 1 : end;
  // "to release half of it by May, and to withdraw the rule": two things
  const further = link === 'to' ? /,? and to (?=\p{Ll})/u.exec(text.slice(start, entry.end)) : null;
  const cut = further ? start + further.index : entry.end;
  const rest = further ? [bare(view, { start: cut + further[0].length, end: entry.end })] : [];
  return {
    of: partyIn(view, placeAround(sentences, span), span),
    tasks: [bare(view, { start, end: cut }), ...rest],
  };
}

/** "the transport minister, Ada Roe": words for an office before the name of its holder. */
const isOffice = (view: View, titled: Span, name: Span): boolean =>
  view.context.mentionAt(name) !== null &&
  publicStanding(view, { start: titled.start, end: Math.max(titled.start, name.start - 2) }) === 'public';

/** What may stand for the list before its colon: "the following", "these three things", nothing at all. */
const placeholder =
  /^(?:(?:for|that|to(?: (?:do|take|provide|make))?|on|upon|of (?:it|you|them))\b\s*)?(?:(?:all of )?the following(?: \p{L}+)?|(?:(?:the|these|those|two|three|four|five|six) )+(?:things|steps|actions|measures|items|changes)|)\s*:$/iu;

/**
 * A verb of asking right before a list: "The union is demanding:", "The department requires the following:", "You are required to:",
 * "The tribe requests that the agency:" (whom it asks stands between "that" and the colon).
 */
export function openList(view: View, clause: Clause): Asked | null {
  const sentence = view.analysis.sentences[clause.sentence]!;
  if (!/:\s*$/u.test(view.analysis.text.slice(clause.group.end, sentence.end))) return null;
  if (!asking.has(prepositional(clause)) && !/^(?:call|ask)$/u.test(clause.lemma)) return null;
  if (listAfter(view, clause.sentence).length === 0) return null;
  const rest = view.analysis.text.slice(clause.group.end, sentence.end);
  const what = { start: clause.group.start, end: sentence.end };
  if (clause.passive)
    return clause.patient && /^\s*(?:to|the following)?\s*:\s*$/iu.test(rest)
      ? { clause, by: clause.agent, of: clause.patient, what, rule: 'list' }
      : null;
  if (!clause.agent || /^(?:tell|warn|challenge|invite)$/u.test(clause.lemma)) return null;
  if (placeholder.test(rest.trim())) return { clause, by: clause.agent, of: null, what, rule: 'list' };
  const found = /^(?:.*?\bthat)?\s*(?<whom>[^:,;]{2,60}?)(?: to)?\s*:\s*$/u.exec(rest);
  if (!found?.groups?.whom) return null;
  const start = clause.group.end + rest.lastIndexOf(found.groups.whom);
  const whom = { start, end: start + found.groups.whom.length };
  // "The Authority directs the Licensee:", a term that a notice defines
  const standing = publicStanding(view, whom);
  const defined =
    standing === 'open' &&
    /^the \p{Lu}/u.test(wordsOf(view, whom)) &&
    publicStanding(view, clause.agent) === 'public';
  if (standing !== 'public' && !defined && !/^you$/iu.test(wordsOf(view, whom))) return null;
  return { clause, by: clause.agent, of: partyIn(view, clause.sentence, whom), what, rule: 'list' };
}
