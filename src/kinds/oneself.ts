import type { Clause } from '../language/clauses.ts';
import { overlapping, placeAround } from '../text/overlapping.ts';
import { contains, type Span } from '../text/span.ts';
import { isMention } from './heard.ts';
import type { DraftItem, MentionRef, Reading } from './item.ts';
import { phrase } from './phrases.ts';
import { publicStanding } from './public-life.ts';
import { Fields, readingOf, tokensOf, type View, wordsOf } from './view.ts';

/** A clause of somebody's words, at their top: what a speaker says outright, not under a condition or within a relative clause. */
export interface Told {
  readonly clause: Clause;
  readonly statement: DraftItem;
  /** The words that name the speaker. */
  readonly speaker: Span;
  readonly ref: MentionRef;
}

/** A told clause whose subject is the speaker, or the body for which the speaker speaks. */
export interface OwnWord extends Told {
  /** The words of the subject. */
  readonly subject: Span;
  /** Null where the words name the body by its kind alone, and the text leaves open which it is. */
  readonly by: MentionRef | null;
}

const known = new WeakMap<View, Told[]>();

/** What those in public life say outright: "the port said | it would pay half | and that | the matter was before the court". */
export function toldClauses(view: View): readonly Told[] {
  const found = known.get(view) ?? tellings(view);
  known.set(view, found);
  return found;
}

/** What those in public life say of themselves: "the port said | it would pay half", "“| We will sign nothing |,” the mayor said". */
export function ownWords(view: View): OwnWord[] {
  return toldClauses(view).flatMap(told => {
    const subject = told.clause.agent ?? (told.clause.passive ? told.clause.patient : null);
    const by = subject && oneself(view, told, subject);
    if (subject && !by && isOfOffice(view, told, subject)) {
      const body = view.context.officeOf(told.ref);
      const known = body.mention === told.ref.mention ? null : body;
      return [{ ...told, subject, by: view.context.mentionAt(subject) ?? known }];
    }
    return by ? [{ ...told, subject, by }] : [];
  });
}

const subjects = new WeakMap<View, ReadonlyMap<number, OwnWord>>();
const why = 'the speaker, or the body of the speaker’s office, is the subject of the words';

/** The speaker whom a subject within that speaker's words stands for, with how it is known: "said | it | would put $2 million into …"; null for all others. */
export function speakerMeant(
  view: View,
  { start, end }: Span,
): { readonly ref: MentionRef; readonly reading: Reading } | null {
  const bySubject = subjects.get(view) ?? new Map(ownWords(view).map(one => [one.subject.start, one]));
  subjects.set(view, bySubject);
  const own = bySubject.get(start);
  if (!own?.by || own.subject.end !== end) return null;
  return {
    ref: own.by,
    reading: readingOf(wordsOf(view, own.subject), 'speaker', { inferred: true, why }),
  };
}

/** Settles a party that an item leaves open on the speaker of whose words it is the subject. */
export function settleOnSpeaker({ view, values, evidence, readings }: Fields, name: string): void {
  const shown = evidence.findLast(({ role }) => role === name);
  const meant = shown && !values[name] ? speakerMeant(view, shown) : null;
  if (!meant) return;
  values[name] = meant.ref;
  readings[name] = meant.reading;
}

/** The fields of an item whose party is the one of whom these words tell. */
export function ownFields(view: View, { by, subject, speaker }: OwnWord): Fields {
  if (!by) return new Fields(view).party('by', subject);
  const words = wordsOf(view, subject);
  if (view.context.nameOf(by) === words) return new Fields(view).set('by', by).show('by', subject);
  return new Fields(view)
    .set('by', by, readingOf(words, 'speaker', { inferred: true, why }))
    .show('by', subject)
    .show('by', speaker);
}

function tellings(view: View): Told[] {
  const pieces = view.context.statements.flatMap(statement =>
    statement.evidence.flatMap(({ role, start, end }) =>
      role === 'content' ? [{ start, end, statement }] : [],
    ),
  );
  const innermost = (span: Span) =>
    overlapping(pieces, span)
      .filter(piece => contains(piece, span))
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
  return view.clauses.flatMap(list =>
    list.flatMap((clause): Told[] => {
      if (/^(?:advcl|acl|xcomp)/u.test(clause.relation) || !clause.force.finite) return [];
      const statement = innermost(clause.group)?.statement;
      if (statement?.reality !== 'happened' || !isMention(statement.fields.speaker)) return [];
      if (!isOutright(list, clause, span => innermost(span)?.statement === statement)) return [];
      const speaker = statement.evidence.find(({ role }) => role === 'speaker');
      return speaker && publicStanding(view, speaker) === 'public'
        ? [{ clause, statement, speaker, ref: statement.fields.speaker }]
        : [];
    }),
  );
}

/** True where no clause of the same words stands above it but those beside which it is set. */
function isOutright(list: readonly Clause[], clause: Clause, isTold: (span: Span) => boolean): boolean {
  for (let one = clause; one.governor !== null; one = list[one.governor]!) {
    const above = list[one.governor];
    if (!above || !isTold(above.group)) return !/^(?:advcl|acl)/u.test(one.relation);
    if (one.force.conditional || !/^(?:conj|parataxis|root)/u.test(one.relation)) return false;
  }
  return !clause.force.conditional;
}

/** The party that a subject within somebody's words stands for, where that is the speaker; null for all others. */
function oneself(view: View, { clause, statement, speaker, ref }: Told, subject: Span): MentionRef | null {
  const { context } = view;
  const words = wordsOf(view, subject).toLowerCase();
  const body = context.officeOf(ref);
  const named = context.mentionAt(subject);
  const isOwn = named !== null && (named.mention === ref.mention || named.mention === body.mention);
  const isPerson = context.typeOf(ref) === 'person';
  // "told the union that she was busy but | would not sign |": the parser may hang the second half on the telling
  if (contains(speaker, subject)) return clause.agent?.carried && clause.relation === 'conj' ? ref : null;
  switch (words) {
    case 'i':
      return isQuoted(view, subject) && isPerson ? ref : null;
    case 'we':
      return isQuoted(view, subject) || statement.fields.mode !== 'indirect' ? body : null;
    case 'he':
    case 'she':
      return isPerson && !isQuoted(view, subject) && (named === null || isOwn) ? ref : null;
    case 'it':
      if (isQuoted(view, subject)) return null;
      if (!isPerson) return named === null || isOwn ? ref : null;
      if (body.mention !== ref.mention) return body;
      return named && context.typeOf(named) === 'body' ? named : ownerIn(view, speaker);
    case 'they':
      return !isQuoted(view, subject) && !isPerson && (named === null || isOwn) ? ref : null;
    default:
      if (isOwn) return named;
      // "my officers", "her department", "their client": those for whom one speaks
      return /^(?:my|our|his|her|its|their) (?:client|department|ministry|office|officers|staff|government|administration|council|board|company|firm|agency|authority|party|union|members)$/u.test(
        words,
      ) && named === null
        ? body
        : null;
  }
}

/** The body in "the authority's chair, Ada Okafor": for whom the holder of an office speaks. */
function ownerIn(view: View, speaker: Span): MentionRef | null {
  const at = placeAround(view.analysis.sentences, speaker);
  const tokens = at < 0 ? [] : tokensOf(view, at);
  const owner = tokens.findIndex(
    token => contains(speaker, token) && token.deprel === 'nmod:poss' && /^(?:NOUN|PROPN)$/u.test(token.upos),
  );
  const ref = owner < 0 ? null : view.context.mentionAt(phrase(view, { sentence: at, at: owner }));
  return ref && view.context.typeOf(ref) !== 'person' ? ref : null;
}

/** What those with an office speak of as theirs. */
const offices: readonly { readonly office: RegExp; readonly body: RegExp }[] = [
  {
    office: /\b(?:chair\p{L}*|president|secretary|chief executive|spokes\p{L}+)\b/iu,
    body: /^the (?:tribe|co-?operative|club|union|federation|association|company|firm|board|trust|society|charity|group|league|nation)$/iu,
  },
  { office: /\bminister\b/iu, body: /^the (?:government|ministry|department|administration)$/iu },
  {
    office: /\b(?:mayor|council(?:l)?or|alder\p{L}+)\b/iu,
    body: /^the (?:city|town|council|village|borough)$/iu,
  },
];

/** "Chairwoman Okafor said the tribe would take part", "the mayor said the city would pay": an office, and a body of its kind. */
function isOfOffice(view: View, { ref }: Told, subject: Span): boolean {
  if (view.context.typeOf(ref) !== 'person') return false;
  const words = wordsOf(view, subject);
  const titles = view.context.titlesOf(ref).join(' ');
  if (isQuoted(view, subject)) return false;
  // "Lind, the utility's spokesman, said it would comply": no person is an "it"
  return /^it$/iu.test(words) || offices.some(({ office, body }) => office.test(titles) && body.test(words));
}

function isQuoted(view: View, span: Span): boolean {
  return overlapping(view.analysis.quotations, span).some(one => contains(one.inner, span));
}
