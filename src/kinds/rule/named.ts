import type { Name } from '../../language/analysis.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { View } from '../view.ts';
import type { Citation } from './citations.ts';

/** A place where a rule is named or cited. */
export interface Place {
  readonly span: Span;
  readonly citation: Citation | null;
}

/**
 * The places of rules by their names and citations, one rule at each. "The Clean Intake Act, Averil Code § 20-14" is one; "the Intake Act
 * and the Harbors Act" are two; a section, a page of the statutes at large, or a heading around a name is none apart from it.
 */
export function namedPlaces(view: View, citations: readonly Citation[]): Place[] {
  const { text } = view.analysis;
  const places: Place[] = citations.map(citation => ({ span: citation, citation }));
  const names = view.analysis.names.filter(
    name =>
      name.type === 'law' &&
      !citations.some(citation => overlaps(citation, name)) &&
      !isPart(view, name, citations) &&
      !/^\d+ Stat\./u.test(text.slice(name.start, name.end)),
  );
  for (const span of names.flatMap(name => lawsIn(text, name))) {
    const cited = places.findIndex(
      place => place.citation !== null && /^,?\s\(?$/u.test(text.slice(span.end, place.span.start)),
    );
    if (cited >= 0) places[cited] = { span, citation: places[cited]!.citation };
    else places.push({ span, citation: null });
  }
  return places.map(place => ({
    ...place,
    span: place.citation === null ? withoutLead(text, place.span, places) : place.span,
  }));
}

/** What two places of one rule have in common: the citation, or the name without its year where the text has it without, too. */
export function keyOf(text: string, { span, citation }: Place, places: readonly Place[]): string {
  if (citation) return citation.normal.toLowerCase();
  const name = (one: Span) => text.slice(one.start, one.end).replace(/\s+/gu, ' ').toLowerCase();
  const plain = name(span).replace(/(?: of)? \d{4}$/u, '');
  return places.some(place => place.citation === null && name(place.span) === plain) ? plain : name(span);
}

/** Where one name ends and the next begins; "the Law and Order Act" is one. */
const joint =
  /(?:(?<=\b(?:Act|Code|Amendments?|Constitution|Ordinance|Treaty|ADA)(?: of \d{4})?),?\s(?:and|or)\s(?:the\s)?|(?<=\bLaw),?\s(?:and|or)\sthe\s)(?=\p{Lu})/gu;
/** Words of a heading or a sentence that a law's name does not hold: what stands before them is another's. */
const lead =
  /^.*\b(?:Accused|Announc(?:es|ing)|Asked|Asks|Calls?|Charged|Convicted|Could|Found|Has|Introduc(?:es|ing)|Is|Must|Passes|Passing|Resolve|Says|Sentenced|Should|Signs|Sponsor(?:s|ing)|Supports|Titled|Entitled|Unless|Urges|Violat(?:es|ing)|Violation|Votes?|Will|Would)\b(?:\s(?:of|the|for|in|to))*\s|^[^,]{1,20},\sthe\s|^.*\bin\s(?=Article\b)/u;
/** Names of what is no law: bodies, and runs of names. */
const noLaw =
  /\b(?:Chairman|Chairwoman|Subcommittee|Committee on|We|They|Actors?|President|Institute of|Association of)\b|^(?!.*\band\b)(?:.*,){3}|^Section of\b/u;

/** "the Harbor Workers' | Compensation Act", "the Securing Marl's | Borders Act": a possessive within the name, no owner's. */
const possessive =
  /(?:\p{Lu}[\p{L}-]*\s(?:(?:of|and|for)\s)?){0,4}\p{Lu}\p{L}*(?:s['’]|(?:men|ren|ople)['’]s)\s$|(?:Secur|Protect|Sav|Restor|Ensur|Support|Keep)\p{Ll}*\s(?:\p{Lu}[\p{L}-]*\s){0,2}\p{Lu}\p{L}+['’]s\s$/u;
/** What a title or a writer puts before a law's name. */
const epithet =
  /^(?:Summary of (?:The|the)\s|(?:Historic|Landmark|Bipartisan(?= \p{Lu}\p{L}+ \p{Lu}\p{L}+ Act)|New|Successful)\s|[IVX]+\sof\sthe\s)/u;

/** The laws that a name runs together, each without a heading's words before it. */
function lawsIn(text: string, name: Name): Span[] {
  const words = text.slice(name.start, name.end);
  const cuts = [...words.matchAll(joint)].map(found => [found.index, found.index + found[0].length] as const);
  const starts = [0, ...cuts.map(([, end]) => end)];
  const ends = [...cuts.map(([start]) => start), words.length];
  return starts.flatMap((start, at) => {
    const part = words.slice(start, ends[at]);
    const skipped = name.subtype === 'section' ? 0 : (lead.exec(part)?.[0].length ?? 0);
    const rest = part.slice(skipped);
    if (noLaw.test(rest) || (skipped > 0 && !/\s/u.test(rest))) return [];
    const from = name.start + start + skipped;
    const own =
      start + skipped === 0
        ? (possessive.exec(text.slice(Math.max(0, from - 80), from))?.[0].length ?? 0)
        : 0;
    const named = epithet.exec(rest)?.[0].length ?? 0;
    if (named > 0 && !/\s/u.test(rest.slice(named))) return [];
    return [{ start: own > 0 ? from - own : from + named, end: name.start + ends[at]! }];
  });
}

/** "Highlights of the Clean Intake Act", "Feedback in Clean Intake Act": the law's own name, where the text has it elsewhere. */
function withoutLead(text: string, span: Span, places: readonly Place[]): Span {
  const words = text.slice(span.start, span.end);
  const own = places
    .map(place => text.slice(place.span.start, place.span.end))
    .find(other => {
      const before = words.slice(0, words.length - other.length);
      return (
        other !== words && words.endsWith(other) && /\b(?:of|in|to|and|by|with|the|The)\s$/u.test(before)
      );
    });
  return own ? { start: span.end - own.length, end: span.end } : span;
}

/** "section 14 of the Clean Intake Act", "section 22 of the Act", "§ 14" after a citation: a part of a rule, no rule apart from it. */
function isPart(view: View, name: Name, citations: readonly Citation[]): boolean {
  if (name.subtype !== 'section') return false;
  const { text, names } = view.analysis;
  const after = text.slice(name.end, name.end + 40);
  if (
    /^(?:\([0-9a-z]{1,4}\))*(?:\sof|,)\s(?:the|that|this|its)\s(?:\p{Lu}|[Aa]ct\b|[Ll]aw\b|[Cc]ode\b)/u.test(
      after,
    )
  )
    return true;
  const words = text.slice(name.start, name.end);
  if (/^§/u.test(words)) return true;
  const number = /\d+[a-z]?/u.exec(words)?.[0];
  if (number && citations.some(({ normal }) => new RegExp(`§ ${number}\\b`, 'u').test(normal))) return true;
  const laws = names.filter(other => other.type === 'law' && other.subtype !== 'section');
  // "Section 8", "Title IX" are known by their numbers; where the text has the act, they are parts of it.
  if (/^(?:[Ss]ections?|Title)\s/u.test(words) && (laws.length > 0 || citations.length > 0)) return true;
  return laws.some(other => /^,?\s$/u.test(text.slice(other.end, name.start)));
}
