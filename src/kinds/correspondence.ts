import type { Analysis } from '../language/analysis.ts';
import { overlapping } from '../text/overlapping.ts';
import { contains, type Span } from '../text/span.ts';
import { distinct, type MentionEntry, type MentionRef } from './item.ts';
import {
  headingBelow,
  headLine,
  headOf,
  isDate,
  lastOf,
  linesOf,
  signatureLines,
  signed,
  textAt,
} from './letterform.ts';
import type { MentionTable } from './mentions.ts';

/** One end of a letter: the person who signs or is addressed, the body or place behind the person, and the words that name them. */
export interface Correspondent {
  readonly person: MentionRef | null;
  readonly body: MentionRef | null;
  readonly evidence: Span;
}

/** A letter read off its lines: who writes, who is written to, its own day and subject. */
export interface Letter {
  readonly from: Correspondent | null;
  readonly to: Correspondent | null;
  /** All who are addressed: the bodies or places behind them, or they themselves. */
  readonly addressed: readonly MentionRef[];
  /** The first line of its letterhead, or null. */
  readonly head: Span | null;
  /** The line of its date, or null. */
  readonly dated: Span | null;
  /** The words of its line "Re:" or "Subject:", or of the heading below its salutation, or null. */
  readonly subject: Span | null;
  /** From the salutation to the closing. */
  readonly text: Span;
  /** A paper of the same ends below the signature ("NOTICE UNDER SECTION 12 / To: Marl Harbour Board"), or null. */
  readonly enclosed: Span | null;
}

/** A document that is itself a letter, or several below each other: the first, and all of them. */
export interface Correspondence extends Letter {
  readonly letters: readonly Letter[];
  /** Who writes and who is written to where a span stands in a letter's own words; null elsewhere. */
  endsAt(span: Span): Pick<Correspondence, 'from' | 'to' | 'addressed'> | null;
  /** The one that "we", "you", "this office", "the town" stand for in the letter's own words; null elsewhere and where both fit. */
  at(span: Span): MentionRef | null;
}

/** "Dear Ms. Roe:", "To the Board of Marl County," alone in its line: "To Roe, the matter is settled." opens a report. */
const salutation =
  /^(?:Dear\s+[^:,\n]{2,90}\s*[:,]|Dear\s+\p{Lu}[^:,.!?\n]{2,60}$|To:?\s+(?=(?:the\s|whom\s)?\p{Lu}|whom\s)[^:,\n]{2,90}\s*[:,]\s*$)/u;
const closing =
  /^(?:(?:very |yours |most )?(?:sincerely|truly|faithfully|respectfully)(?: yours| submitted)?|(?:with )?(?:best|kind|warm)(?:est)? (?:regards|wishes)|regards|signed|\/s\/.*)\W*$/iu;
/** What a letter calls the body at either end, behind "this", "our", "your" or "the". */
const bodyNoun =
  /^(?<whose>this|our|my|your|the)\s+(?<noun>office|agency|department|board|commission|commissioner|ministry|authority|city|town|county|village|borough|parish|company|corporation|union|district|council|bureau|division|institute|association|society|university|college|school|hospital|clinic|utility|firm|federation|league|club|committee|secretariat|administration|state|government|tribe|nation|municipality)(?:['’]s)?$/iu;
const townNoun = /^(?:city|town|village|county|borough|parish|municipality)$/iu;
const seat = /\b(?:city|town|village|county|borough|parish|mayor|clerk|council|manager)\b/iu;
/**
 * The correspondence that a document is, by the form of letters: lines "From:" and "To:", or a salutation with a letterhead, a
 * date, an address and a signature around it. Null for everything else. Of several letters below each other the first gives the day and
 * the subject, and each its own words.
 */
export function correspondenceOf(analysis: Analysis, table: MentionTable): Correspondence | null {
  const letters = lettersIn(analysis, linesOf(analysis)).flatMap(
    lines => letterOf(analysis, table, lines) ?? [],
  );
  const [first] = letters;
  if (!first) return null;
  const around = (span: Span) =>
    letters.find(({ text, enclosed }) => contains(text, span) || (enclosed && contains(enclosed, span)));
  const endsAt = (span: Span) => {
    const letter = around(span);
    return letter && !isQuoted(analysis, letter, span) ? letter : null;
  };
  const at = (span: Span) => {
    const letter = endsAt(span);
    return letter ? standing(analysis, table, letter, span) : null;
  };
  return { ...first, letters, endsAt, at };
}

/** The lines of each letter: those of a correspondence stand below each other, a closing before each further salutation. */
function lettersIn(analysis: Analysis, lines: readonly Span[]): (readonly Span[])[] {
  const is = (form: RegExp) => (line: Span) => form.test(textAt(analysis, line));
  const letters: (readonly Span[])[] = [];
  let rest = lines;
  for (;;) {
    const greeted = rest.findIndex(is(salutation));
    const closed = rest.findIndex((line, at) => greeted >= 0 && at > greeted && is(closing)(line));
    const next = rest.findIndex((line, at) => closed >= 0 && at > closed && is(salutation)(line));
    if (next < 0) return [...letters, rest];
    const ruled = rest.findIndex((line, at) => at > closed && at < next && is(/^[-–—_*=]{3,}$/u)(line));
    const cut = ruled >= 0 ? ruled + 1 : Math.min(closed + 3, next);
    letters.push(rest.slice(0, ruled >= 0 ? ruled : cut));
    rest = rest.slice(cut);
  }
}

/** The letter that lines are, or null. */
function letterOf(analysis: Analysis, table: MentionTable, lines: readonly Span[]): Letter | null {
  const greeted = lines.findIndex(line => salutation.test(textAt(analysis, line)));
  const fields = headOf(analysis, greeted < 0 ? lines.slice(0, 12) : lines.slice(0, greeted));
  if (greeted < 0 && !(fields.has('from') && fields.has('to'))) return null;
  const closed = lines.findIndex((line, at) => at > greeted && closing.test(textAt(analysis, line)));
  const first = greeted < 0 ? fields.size : greeted;
  const end = closed < 0 ? lines.length - 1 : closed;
  const text = { start: lines[first]?.start ?? 0, end: lines[end]?.end ?? analysis.text.length };
  const head = lines.slice(0, first).filter(line => !headLine.test(textAt(analysis, line)));
  const dated = fields.get('date') ?? head.find(line => isDate(analysis, line)) ?? null;
  const greeting = greeted < 0 ? null : lines[greeted]!;
  const address = addressOf(analysis, table, head, dated, greeting);
  const letterhead = head.filter(line => line !== dated && !address.includes(line));
  const signature =
    closed < 0
      ? lastOf(analysis, lines)
      : signed(analysis, lines.slice(closed + 1, closed + 1 + signatureLines));
  const signing = endOf(analysis, table, [...given(fields.get('from')), ...signature], letterhead);
  const from = signing && wholeOf(analysis, table, signing, letterhead);
  const to = endOf(analysis, table, [...given(fields.get('to')), ...given(greeting)], address);
  if (!from && !to) return null;
  const subject = fields.get('subject') ?? fields.get('re') ?? headingBelow(analysis, lines, greeted);
  const addressed = addressees(analysis, table, [...given(fields.get('to')), ...address], to);
  return {
    from,
    to,
    addressed,
    head: letterhead.find(line => !/[.!?]$/u.test(textAt(analysis, line))) ?? null,
    dated,
    subject,
    text,
    enclosed: closed < 0 ? null : enclosedIn(analysis, table, lines.slice(closed + 1), addressed),
  };
}

/** The paper below a signature: from its line "To: …", which names one of those addressed, to the last line. */
function enclosedIn(
  analysis: Analysis,
  table: MentionTable,
  lines: readonly Span[],
  addressed: readonly MentionRef[],
): Span | null {
  const first = lines.find(
    line =>
      headLine.exec(textAt(analysis, line))?.groups?.field?.toLowerCase() === 'to' &&
      mentionsIn(analysis, table, [line]).some(ref => addressed.some(one => one.mention === ref.mention)),
  );
  const last = lines.at(-1);
  return first && last && last.start > first.end ? { start: first.start, end: last.end } : null;
}

/** Of several persons in the address each stands for the body on the own line, or of the own office; of one, whoever is addressed. */
function addressees(
  analysis: Analysis,
  table: MentionTable,
  lines: readonly Span[],
  to: Correspondent | null,
): MentionRef[] {
  const typed = (refs: readonly MentionRef[], type: MentionEntry['type']) =>
    refs.filter(ref => table.entries[ref.mention]!.type === type);
  const ends = lines.flatMap(line => {
    const refs = mentionsIn(analysis, table, [line]);
    const [person] = typed(refs, 'person');
    return person ? [typed(refs, 'body')[0] ?? table.officeOf(person)] : [];
  });
  const only = to?.body ?? to?.person;
  return distinct(ends).length > 1 ? distinct(ends) : only ? [only] : [];
}

const given = (line: Span | null | undefined): Span[] => (line ? [line] : []);

/** The lines of the address: those behind the date, or, without one, from the first that names whom the salutation greets. */
function addressOf(
  analysis: Analysis,
  table: MentionTable,
  head: readonly Span[],
  dated: Span | null,
  greeting: Span | null,
): Span[] {
  const day = dated ? head.indexOf(dated) : -1;
  if (day >= 0 && day < head.length - 1) return head.slice(day + 1);
  const greeted = greeting ? mentionsIn(analysis, table, [greeting]) : [];
  const from = head.findIndex(line =>
    mentionsIn(analysis, table, [line]).some(ref => greeted.some(one => one.mention === ref.mention)),
  );
  return from < 0 ? [] : head.slice(from);
}

/** Who stands at one end: named by its own lines first, by the lines around them else. */
function endOf(
  analysis: Analysis,
  table: MentionTable,
  own: readonly Span[],
  around: readonly Span[],
): Correspondent | null {
  const lines = [...own, ...around];
  const refs = mentionsIn(analysis, table, lines);
  const typed = (type: MentionEntry['type'], among = refs) =>
    among.find(ref => table.entries[ref.mention]!.type === type) ?? null;
  const person = typed('person', mentionsIn(analysis, table, own)) ?? typed('person');
  const seats = lines.filter(
    line =>
      seat.test(textAt(analysis, line)) &&
      !/\b(?:Town|City|County|Village) Hall\b/u.test(textAt(analysis, line)),
  );
  const office = person ? table.officeOf(person) : null;
  const body =
    typed('body') ??
    typed('place', mentionsIn(analysis, table, seats)) ??
    (office && office.mention !== person?.mention ? office : null);
  const evidence = lines.find(line =>
    mentionsIn(analysis, table, [line]).some(ref => ref.mention === (body ?? person)?.mention),
  );
  return evidence ? { person, body, evidence } : null;
}

/** "PELL COUNTY SCHOOL DISTRICT / Office of the Superintendent": of a body and its part below it in the letterhead, the body. */
function wholeOf(
  analysis: Analysis,
  table: MentionTable,
  end: Correspondent,
  letterhead: readonly Span[],
): Correspondent {
  const { body } = end;
  if (
    !body ||
    !/^(?:Office|Division|Branch|Section|Unit|Directorate)\s(?:of|for)\s/iu.test(nameAt(table, body))
  )
    return end;
  const at = letterhead.findIndex(line =>
    mentionsIn(analysis, table, [line]).some(ref => ref.mention === body.mention),
  );
  const whole = mentionsIn(analysis, table, letterhead.slice(0, Math.max(at, 0))).findLast(
    ref => table.entries[ref.mention]!.type === 'body',
  );
  return whole ? { ...end, body: whole } : end;
}

const nameAt = (table: MentionTable, { mention }: MentionRef): string => table.entries[mention]!.name;

/** Those whose names stand in the lines, in the lines' order. */
function mentionsIn(analysis: Analysis, table: MentionTable, lines: readonly Span[]): MentionRef[] {
  return lines.flatMap(line => overlapping(analysis.names, line).flatMap(name => table.at(name) ?? []));
}

const isQuoted = ({ quotations }: Analysis, { text }: Letter, span: Span): boolean =>
  overlapping(quotations, span).some(
    one => one.start <= span.start && span.end <= one.end && contains(text, one),
  );

function standing(
  analysis: Analysis,
  table: MentionTable,
  { from, to }: Letter,
  span: Span,
): MentionRef | null {
  const words = textAt(analysis, span).trim();
  const whole = (end: Correspondent | null) => end?.body ?? end?.person ?? null;
  if (/^(?:we|us|our|ours|ourselves)$/iu.test(words)) return whole(from);
  if (/^(?:i|me|my|mine|the undersigned)$/iu.test(words)) return from?.person ?? whole(from);
  if (/^(?:you|your|yours)$/iu.test(words)) return whole(to);
  const { whose = '', noun = '' } = bodyNoun.exec(words)?.groups ?? {};
  if (/^(?:this|our|my)$/iu.test(whose)) return from?.body ?? null;
  if (/^your$/iu.test(whose)) return to?.body ?? null;
  if (!noun) return null;
  const [own, other] = [isCalled(table, from?.body, noun), isCalled(table, to?.body, noun)];
  if (own === other) return null;
  return (own ? from?.body : to?.body) ?? null;
}

/** Whether a body or place may be called by a noun: its name holds the word, or it is a place and the word one for places. */
function isCalled(table: MentionTable, ref: MentionRef | null | undefined, noun: string): boolean {
  if (!ref) return false;
  const { name, type } = table.entries[ref.mention]!;
  return new RegExp(`\\b${noun}\\b`, 'iu').test(name) || (type === 'place' && townNoun.test(noun));
}
