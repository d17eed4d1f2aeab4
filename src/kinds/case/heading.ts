import type { Span } from '../../text/span.ts';

/** The caption at the head of an opinion or a filing: the parties with what they are called in court, and the numbers before them. */
export interface Heading extends Span {
  readonly left: Span;
  readonly right: Span;
  /** "Roe v. Marl County": first parties only, persons by their last names. */
  readonly name: string;
  /** As written ("09-1234, 09-1235"), or null. */
  readonly docketNumber: string | null;
}

const role =
  '(?:(?:Nominal|Cross|Third-Party)[ -])?(?:Plaintiff|Petitioner|Appellant|Appellee|Respondent|Defendant|Debtor|Claimant|Movant|Complainant)s?';
const versus = new RegExp(String.raw`,?\s(?:${role}[,/–-]?\s?(?:and\s)?){1,4}[,.]?\s?v(?:s)?\.\s`, 'giu');
const rightEnd = new RegExp(
  String.raw`,?\s${role}\b|;|,\s(?:ET AL|et al|in (?:his|her|its)|as\b|AS\b|(?:Acting\s)?(?:Attorney General|Secretary|Commissioner|Warden|Superintendent|Director))|\s(?:ON\s)?(?:APPEAL|PETITION|Appeal|Petition)\b|\n\n`,
  'u',
);
/** What stands before the first party: numbers, rules, another heading's end. */
const leftStart = /^[\s\S]*(?:\d{2}-\d{3,6}|_{3,}|\n\n|\bDebtors?\.|\]\s|\bCircuit\s(?=\p{Lu}))/u;
const numbers = /\bNos?\.\s(\d{2}-\d{3,6}(?:(?:,| and|,? &)\s\d{2}-\d{3,6})*)/gu;
const before = 200;
const behind = 160;

/** The formal captions of a text ("ANN ROE, Plaintiff, Appellant, v. MARL COUNTY ET AL., Defendants, Appellees."). */
export function headings(text: string): Heading[] {
  return [...text.matchAll(versus)].flatMap((found): Heading[] => {
    const from = Math.max(0, found.index - before);
    const ahead = text.slice(from, found.index);
    const skipped = leftStart.exec(ahead)?.[0].length ?? 0;
    const left = within(text, from + skipped, firstParty(ahead.slice(skipped)));
    const start = found.index + found[0].length;
    const rest = text.slice(start, start + behind);
    const end = rightEnd.exec(rest)?.index ?? -1;
    if (!left || end < 3 || left.end - left.start > 90) return [];
    const right = within(text, start, firstParty(rest.slice(0, end)));
    if (!right || !/^\p{Lu}/u.test(text.slice(right.start))) return [];
    const number = [...text.slice(Math.max(0, left.start - 120), left.start).matchAll(numbers)].at(-1);
    return [
      {
        start: left.start,
        end: right.end,
        left,
        right,
        name: `${partyName(text, left)} v. ${partyName(text, right)}`,
        docketNumber: number?.[1] ?? null,
      },
    ];
  });
}

/** The first of several parties. */
function firstParty(words: string): string {
  return words.split(/;|,?\s(?:ET AL|et al)\b|\sAND\s(?=\p{Lu}{3})/u)[0]!;
}

function within(text: string, from: number, words: string): Span | null {
  const lead = /^[\s.,:;*_-]*/u.exec(words)![0].length;
  const end = from + words.replace(/[\s,;]+$/u, '').length;
  const start = from + lead;
  return end - start > 2 && /\p{Lu}/u.test(text.slice(start, end)) ? { start, end } : null;
}

const bodies =
  /\b(?:of|inc|incorporated|limited|corp(?:oration)?|compan(?:y|ies)|co|ltd|llc|llp|l\.?p|s\.?a|city|town|county|state|states|commonwealth|united|department|dept|board|commission|agency|authority|bank|trust|center|centre|hospital|university|college|school|district|association|society|union|group|industries|services|international|national|partners|products|systems|insurance|mortgage|fund|partnership|s\.e|church|service|administration|commissioner|secretary|people|government)\b/iu;

/** A person by the last name, a body by its own, both in the letters that the text uses for them elsewhere. */
function partyName(text: string, span: Span): string {
  // ", Administrator, etc.", ", a/k/a Roe": what a party is called besides.
  const words = text
    .slice(span.start, span.end)
    .replace(/\s+/gu, ' ')
    .replace(/^(?:THE|The)\s/u, '')
    .replace(/(?:,\s(?!(?:inc|ltd|llc|llp|corp|co|l\.?p|n\.?a|p\.?c)\b)\S|\s(?:AS|As|as)\s).*$/iu, '');
  const plain = words.replace(/,?\s(?:JR|SR|Jr|Sr|I{2,3}|IV)\.?$/u, '');
  const person = !bodies.test(plain) && !/[,&\d]/u.test(plain) && plain.split(' ').length <= 4;
  const called = person ? plain.split(' ').at(-1)! : words;
  return /\p{Ll}/u.test(called)
    ? called
    : called.replace(/[\p{L}.’'-]+/gu, (word, at: number) => cased(text, word, at === 0));
}

function cased(text: string, word: string, first: boolean): string {
  if (!first && /^(?:OF|THE|AND|FOR|IN|ON|AT|TO)$/u.test(word)) return word.toLowerCase();
  if (/^(?:LLC|LLP|USA|I{2,3}|IV|VI{0,3}|(?:\p{Lu}\.){2,})$/u.test(word)) return word;
  const plain = word.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, letter => letter.toUpperCase());
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  // "MCGEE" at the head is "McGee" further down.
  const written = [...text.matchAll(new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'giu'))].find(
    ([one]) => /^\p{Lu}/u.test(one) && /\p{Ll}/u.test(one),
  );
  return written?.[0] ?? plain;
}
