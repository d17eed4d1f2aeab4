import { overlapping, placeAround } from '../../text/overlapping.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { Fields, tokensOf, type View, wordsOf } from '../view.ts';
import { prescribing, requirement } from './requirement.ts';
import { typeOf } from './types.ts';

const number = String.raw`(?:\d{1,4}[A-Za-z]?(?:\.\d{1,3})*(?:\([0-9a-z]{1,4}\)){0,3}|[IVX]{1,5})`;
/** Papers that lay down what holds between those under them, or for anybody. */
const paper =
  '(?:agreement|contract|licen[cs]e|permit|lease|manual|handbook|rulebook|charter|constitution|polic(?:y|ies)|rules|regulations|guidelines|guidance|derogation|exemption|treaty|convention|protocol|by-?laws|covenant|(?:consent |court )?(?:order|decree)|settlement|consent|code|act|ordinance|standing orders|terms(?: and conditions)?)';
const word = String.raw`\p{L}[\p{L}’'&-]*`;
/** "Chapter 9 of its Grants Manual", "condition 14 of the licence", "SECTION 72, COASTAL WATERS ACT", "condition 31". */
const provisions = new RegExp(
  String.raw`\b(?<part>section|chapter|article|clause|condition|paragraph|regulation|rule|part|schedule|standard|annex|appendix)s?\s(?<number>${number})` +
    String.raw`(?:\sof\s(?<whole>(?:the|its|their|his|her|our|your|that|this|(?:\p{Lu}${word}\s){1,4}?\p{Lu}${word}['’]s?)\s(?:(?:${word}|\d{4})\s){0,4}?${paper}(?:\sof\s(?:\p{Lu}${word}\s?){1,3}(?<!\s))?)\b|\sof\sthe\s(?<letters>[A-Z]{2,5}A)\b|,\s(?<caps>(?:\p{Lu}{2,}\s){1,5}(?:ACT|CODE|ORDINANCE|REGULATIONS?|RULES)(?:\s\d{4})?)\b)?`,
  'giu',
);
/** A text without these words has no conditions that numbers name. */
const licensed = /\b(?:licen[cs]e|permit|consent|planning permission|approval|lease)\b/iu;

/** "the limit in | condition 14", "in breach of | condition 14". */
const keeping =
  /\b(?:limits?|requirements?|breach(?:es|ed)?|dut(?:y|ies)|obligations?|compl\p{L}+|required)\s(?:\p{L}+\s){0,3}$/iu;

interface Provision extends Span {
  readonly key: string;
  readonly paper: string;
  readonly owner: Span | null;
}

/**
 * Numbered parts of papers that bind somebody: "Section 11 of the Grant Agreement", "Chapter 9 of its Grants Manual", "condition 14". A part
 * of a law that the text names stands with the law.
 */
export function provisionRules(
  view: View,
  taken: readonly Span[],
): { readonly items: readonly DraftItem[]; readonly spans: readonly Span[] } {
  const found = provisionsIn(view, taken);
  const items = [...Map.groupBy(found, one => one.key).values()].flatMap(group => {
    const fullest = group.find(one => one.paper !== '') ?? group[0]!;
    return (
      ruleFrom(
        view,
        fullest,
        group.filter(one => one !== fullest),
      ) ?? []
    );
  });
  return { items, spans: found };
}

function provisionsIn(view: View, taken: readonly Span[]): Provision[] {
  const { text } = view.analysis;
  const hasConditions = licensed.test(text);
  return [...text.matchAll(provisions)].flatMap((found): Provision[] => {
    const { part = '', number: count = '', whole, caps, letters: lettered } = found.groups ?? {};
    const span = { start: found.index, end: found.index + found[0].length };
    if (taken.some(other => overlaps(other, span))) return [];
    const condition = /^condition$/iu.test(part);
    const kept = hasConditions || keeping.test(text.slice(Math.max(0, found.index - 40), found.index));
    const named = whole ?? caps ?? (lettered === lettered?.toUpperCase() ? lettered : undefined);
    if (named === undefined ? !(condition && kept && /^\d/u.test(count)) : isVague(named)) return [];
    const owner = whole === undefined ? null : ownerOf(view, span.end - whole.length, whole);
    const key = `${part.toLowerCase()} ${count}${condition ? '' : ` ${(named ?? '').split(/\s/u).at(-1)!.toLowerCase()}`}`;
    return [{ ...span, key, paper: named ?? '', owner }];
  });
}

/** "section 12 of the Act": which act is told elsewhere, and its part stands with it. */
const isVague = (paper: string): boolean =>
  /^(?:the|that|this)\s(?:act|code|ordinance|rules|regulations|constitution|order)$/iu.test(paper);

/** "| its | Grants Manual", "| Marl County's | charter". */
function ownerOf(view: View, start: number, whole: string): Span | null {
  const own = /^(?:its|their|his|her|our|your)\b|^.*?(?=['’]s?\s)/iu.exec(whole)?.[0] ?? '';
  if (own) return { start, end: start + own.length };
  // "of the Pell licence"
  const name = overlapping(view.analysis.names, { start, end: start + whole.length }).find(
    ({ type }) => type === 'body' || type === 'place',
  );
  return name ?? null;
}

function ruleFrom(view: View, one: Provision, more: readonly Provision[]): DraftItem | null {
  const index = placeAround(view.analysis.sentences, one);
  if (index < 0 || tokensOf(view, index).length < 4) return null;
  const fields = new Fields(view).words('name', one).set('citation', null);
  const condition = /^condition/u.test(one.key) || binding.test(one.paper);
  fields.set('type', condition ? 'condition' : manual.test(one.paper) ? 'procedure' : typeOf(one.paper));
  const clause = view.clauses[index]!.find(
    ({ agent, lemma }) => agent && contains(agent, one) && prescribing.has(lemma),
  );
  const required = clause ? requirement(view, clause, fields) : null;
  fields.party('of', one.owner).set('requires', required ? [required] : []);
  for (const other of more) fields.show('mention', other);
  return fields.item('rule', view.analysis.sentences[index]!, 'rule-provision/1');
}

const binding = /\b(?:agreement|contract|licen[cs]e|permit|lease|covenant|consent|terms|conditions)$/iu;
const manual = /\b(?:manual|handbook|rulebook|protocol|standing orders)$/iu;

/** A lower-case paper of somebody's: "its own grants manual", "the ministry's guidelines". */
export const isPaper = (words: string): boolean => new RegExp(`\\b${paper}$`, 'iu').test(words);

/** Sort of rule that a paper is by what it is called. */
export function paperType(view: View, span: Span): string {
  const words = wordsOf(view, span);
  return binding.test(words) ? 'condition' : manual.test(words) ? 'procedure' : typeOf(words);
}
