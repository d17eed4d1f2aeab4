import { overlapping } from '../../text/overlapping.ts';
import type { Name, Sentence, Token } from '../analysis.ts';
import { nameOf, withInPlace } from './spanned.ts';

/** Words in small letters that tell which of a place's bodies is meant. */
const WHOSE =
  /^(?:agricultur(?:e|al)|air|appeals?|appellate|board|borough|budget|building|central|city|circuit|civil|conservation|constitutional|consumer|coroner|county|criminal|defen[cs]e|district|economic|education|elections?|energy|environment(?:al)?|ethics|family|federal|finance|fire|fisheries|foreign|forestry|gaming|harbou?r|health|high|highway|historic|home|homeland|hospital|housing|human|immigration|industry|insurance|interior|irrigation|judicial|justice|juvenile|labou?r|land|landmarks|levee|library|licensing|liquor|lottery|medical|metropolitan|mining|municipal|national|natural|nursing|oversight|parish|park|parks|parole|pension|pensions|personnel|planning|police|port|preservation|prison|probate|prosecutors?|protection|provincial|public|quality|recreation|redevelopment|regional|resources|retirement|revenue|rights|river|roads?|safety|sanitation|school|schools|securities|security|services|sewer|sheriff|social|state|sports|superior|supreme|tax|tourism|town|township|trade|traffic|transit|transport(?:ation)?|treasury|tribal|utilit(?:y|ies)|veterans|village|voting|wastewater|water|watershed|welfare|wildlife|works|workforce|zoning|and|of|['’]s)$/u;
const BODIES: Readonly<Record<string, string>> = {
  agency: 'agency',
  assembly: 'legislature',
  authority: 'agency',
  bank: 'bank',
  board: 'agency',
  bureau: 'agency',
  commission: 'agency',
  council: 'legislature',
  court: 'court',
  department: 'department',
  district: 'agency',
  legislature: 'legislature',
  ministry: 'department',
  parliament: 'legislature',
  senate: 'legislature',
};
/** A place or land, or a part of one; not a party, a day or a title. */
const PLACE = /^(?:\p{Lu}[\p{L}’'-]+|(?:\p{Lu}\.){2,}|US|UK|EU|UN|DC|St\.|Mt\.)$/u;
const NO_PLACE =
  /^(?:The|This|That|Our|Their|Its|His|Her|An?|Republican|Democratic|Conservative|Labou?r|Liberal|President|Mayor|Governor|Minister|\p{L}+day|January|February|March|April|June|July|August|September|October|November|December)$/u;
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|\d{1,2}(?:st|nd|rd|th))$/iu;

/**
 * "The Elmford school board", "the ninth U.S. circuit court of appeals": public bodies whose own words the text writes small, behind the name of
 * their place. They are bodies by these words, where nobody of the name is a person of the text.
 */
export function withPlainBodies(
  names: readonly Name[],
  sentences: readonly Sentence[],
  text: string,
): Name[] {
  const people = new Set(
    names.flatMap(({ type, start, end, first, last, title }) =>
      type === 'person' && (title || last > first) ? [text.slice(start, end).split(/\s/).at(-1)!] : [],
    ),
  );
  const found = sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((_, at): Name[] => {
      const body = bodyAt(tokens, at) ?? ofPlace(names, tokens, at);
      if (!body || tokens.slice(body.first, body.place + 1).some(({ form }) => people.has(form))) return [];
      const { first, last, subtype } = body;
      const span = { start: tokens[first]!.start, end: tokens[last]!.end };
      const crossed = overlapping(names, span).some(name => name.first < first || name.last > body.place);
      return crossed ? [] : [nameOf(tokens, sentence, first, last, 'body', subtype)];
    }),
  );
  return withInPlace(names, found);
}

interface Found {
  readonly first: number;
  /** The last token of the place. */
  readonly place: number;
  readonly last: number;
  readonly subtype: string;
}

/** A body whose article stands at a token. */
function bodyAt(tokens: readonly Token[], at: number): Found | null {
  if (!/^the$/iu.test(tokens[at]!.form)) return null;
  const first = at + 1;
  let place = ORDINAL.test(tokens[first]?.form ?? '') ? first : at;
  while (place < at + 4 && isPlace(tokens[place + 1])) place++;
  if (place === at || !isPlace(tokens[place])) return null;
  return bodyBehind(tokens, first, place, place + 1);
}

/** "| Elmford |’s school board": a body of the place that ends at a token; a capital that opens a sentence tells of no place. */
function ofPlace(names: readonly Name[], tokens: readonly Token[], at: number): Found | null {
  if (!isPlace(tokens[at]) || !/^['’]s?$/u.test(tokens[at + 1]?.form ?? '')) return null;
  const known = overlapping(names, tokens[at]!);
  if (known.length === 0 ? at === 0 : known.some(({ type }) => type !== 'place')) return null;
  let first = at;
  while (isPlace(tokens[first - 1])) first--;
  return bodyBehind(tokens, first, at, at + 2);
}

/** The body whose own words begin at `from`, behind the name of a place. */
function bodyBehind(tokens: readonly Token[], first: number, place: number, from: number): Found | null {
  let last = from;
  while (
    last < from + 5 &&
    WHOSE.test(tokens[last]?.form ?? '') &&
    !(isBody(tokens[last]) && !goesOn(tokens, last))
  )
    last++;
  const subtype = BODIES[tokens[last]?.form ?? ''];
  // "the Elmford board": a word more must tell which
  if (!subtype || last === from) return null;
  if (/^(?:and|of|['’]s)$/u.test(tokens[from]!.form)) return null;
  // "the Elmford savings bank" is no public body
  if (subtype === 'bank' && tokens[last - 1]!.form !== 'central') return null;
  if (
    tokens[last]!.form === 'court' &&
    tokens[last + 1]?.form === 'of' &&
    tokens[last + 2]?.form === 'appeals'
  )
    last += 2;
  // "the Elmford school board | members"
  if (tokens[last + 1]?.upos === 'NOUN') return null;
  return { first, place, last, subtype };
}

const isPlace = (token: Token | undefined): boolean =>
  token !== undefined && PLACE.test(token.form) && !NO_PLACE.test(token.form);

const isBody = (token: Token | undefined): boolean => token !== undefined && token.form in BODIES;

/** "school | board": a word for a body that belongs to the name of another. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  WHOSE.test(tokens[at + 1]?.form ?? '') || isBody(tokens[at + 1]);
