import { agree, parseEdtf } from '../../language/time/edtf.ts';
import type { Account } from './account.ts';
import { alike, near, sharesObject } from './alike.ts';
import { figures } from './counted.ts';
import { compareQuotes } from './quotes.ts';

export type DifferenceType = 'figure' | 'designation' | 'date' | 'quotation' | 'account';

/** What two accounts are to each other; null where they are not about the same thing. */
export type Verdict =
  | { readonly what: 'differ'; readonly type: DifferenceType; readonly why: string }
  | { readonly what: 'same'; readonly why: string }
  /** May be the same: to be joined by a person or a docket number. */
  | { readonly what: 'maybe'; readonly why: string };

/** Verbs of what is done over and over: two dates of it are two events. */
const recurring = new Set(
  (
    'meet visit speak vote campaign travel win lose beat hold host praise criticize criticise attack warn call urge tweet appear talk debate ' +
    'raise spend poll lead rise fall increase decrease drop grow pay play run work have be get make take go come do give see show use need keep ' +
    'put want like love help try start begin continue turn move look watch read write post publish air broadcast ask answer refuse respond ' +
    'support oppose back defend address discuss face follow include receive offer say hit reach report release unveil find become bring ' +
    'condemn denounce question blame accuse celebrate mark join attend march protest rally gather appear'
  ).split(' '),
);
/** Verbs that say too little for a charge and its denial to be about one thing. */
const empty = new Set(
  'have be do get go come make take want need know think like seem become let keep put give use see look feel mean happen try start care matter'.split(
    ' ',
  ),
);
/** What nobody does twice, so that it needs no object to be one event. */
const once = new Set('resign kill retire'.split(' '));

/** Sets two accounts against each other. Symmetric; a pure function of the two. */
export function compare(a: Account, b: Account): Verdict | null {
  if (a.type !== b.type || a.id === b.id) return null;
  if (a.document === b.document && a.type !== 'label' && !apart(a, b)) return null;
  switch (a.type) {
    case 'label':
      return labels(a, b);
    case 'figure':
      return figures(a, b);
    case 'act':
      return acts(a, b);
    case 'case':
      return suits(a, b);
    default:
      return quotations(a, b);
  }
}

/** Two accounts of one document: two known voices, not in one sentence. */
function apart(a: Account, b: Account): boolean {
  const open = (voice: string | null) => voice === null || voice.startsWith('unnamed in ');
  if (a.voice === b.voice || open(a.voice) || open(b.voice)) return false;
  const between = Math.max(a.start, b.start) - Math.min(a.end, b.end);
  return a.sentence === undefined || b.sentence === undefined ? between > breath : a.sentence !== b.sentence;
}

/** Code units within which one text sets two accounts side by side without contradicting itself. */
const breath = 300;

function labels(a: Account, b: Account): Verdict | null {
  if (a.head !== b.head || !sameParty(a.names, b.names)) return null;
  const denied = (one: Account) => one.polarity === 'denied';
  if (denied(a) === denied(b))
    return a.document === b.document ? null : { what: 'same', why: 'same party, same label' };
  return { what: 'differ', type: 'designation', why: 'one gives the label, the other denies it' };
}

function sameParty(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [new Set(a), new Set(b)];
  return (
    a.length > 0 && a.length === b.length && a.every(word => y.has(word)) && b.every(word => x.has(word))
  );
}

/** One docket number is one suit, which is filed on one day. */
function suits(a: Account, b: Account): Verdict | null {
  if (a.head !== b.head || a.document === b.document) return null;
  return agree(a.date!, b.date!)
    ? { what: 'same', why: 'same docket number' }
    : { what: 'differ', type: 'date', why: 'one docket number, and no day of filing fits both' };
}

function acts(a: Account, b: Account): Verdict | null {
  if (a.head !== b.head || !alike(a, b)) return null;
  const dated = a.date !== null && b.date !== null;
  const agreed = !dated || agree(a.date!, b.date!);
  if (a.polarity !== b.polarity) {
    if (!agreed || empty.has(a.head) || !sharesObject(a, b)) return null;
    return { what: 'differ', type: 'account', why: 'one tells it, the other denies it' };
  }
  if (a.polarity === 'denied') return null;
  if (dated && agreed)
    return fine(a.date!) || fine(b.date!)
      ? { what: 'same', why: 'same act, same parties, dates agree' }
      : null;
  if (!dated)
    return recurring.has(a.head) ? null : { what: 'maybe', why: 'same act and parties; a date is missing' };
  if (a.counted || b.counted || recurring.has(a.head) || !hasObject(a) || !hasObject(b)) return null;
  const letters = a.words.includes('letter');
  if (letters && a.date!.slice(0, 7) !== b.date!.slice(0, 7)) return null;
  return { what: 'differ', type: 'date', why: 'same act and parties, and no day fits both' };
}

/** True for a date of one month or less. */
function fine(date: string): boolean {
  const parsed = parseEdtf(date);
  return parsed !== null && !('from' in parsed) && parsed.month !== null;
}

function hasObject(one: Account): boolean {
  return once.has(one.head) || one.words.some(word => !one.who.includes(word));
}

/** Days within which versions of one utterance are told, and within which one that is quoted at length is looked back on. */
const soon = 7;
const lookedBack = 120;
/** Words in a row by which an utterance is known for one, however much later. */
const longRun = 9;

function quotations(a: Account, b: Account): Verdict | null {
  if (a.who.length === 0 || !a.who.some(word => b.who.includes(word))) return null;
  if (a.document === b.document || !near(a.published, b.published, lookedBack)) return null;
  const { versions, run } = compareQuotes(a.said, b.said);
  if (versions === 'other' || (run < longRun && !near(a.published, b.published, soon))) return null;
  return versions === 'same'
    ? { what: 'same', why: 'same speaker, same words' }
    : { what: 'differ', type: 'quotation', why: 'the same words, told otherwise' };
}
