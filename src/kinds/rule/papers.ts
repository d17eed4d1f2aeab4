import { placeAround } from '../../text/overlapping.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { Fields, type View } from '../view.ts';
import { prescribing, requirement } from './requirement.ts';
import { typeOf } from './types.ts';

const capital = String.raw`\p{Lu}[\p{L}’'&-]+`;
/** Papers by which a body binds itself and others, written as names: "the High Water Operational Guidance", "Marl Administrative Rule 340-61". */
const titled = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${capital}\s)(?:(?:${capital}|of|and|for|on)\s){0,6}(?:Guidance|Guidelines|Code of (?:Practice|Conduct)|Manual|Handbook|Rulebook|Framework|Protocol|Standards|Procedures?|Standing Orders)|(?:${capital}\s){1,3}(?:Rule|Regulation|Standard|Instruction|Procedure)\s\d[\d.:/-]*\d[A-Z]?)(?![\p{L}\p{N}])`,
  'gu',
);
/** What a paper does, behind its name. */
const binding =
  /^,?\s(?:also\s)?(?:requires?|provides?|sets? out|lays? down|states?|says?|prohibits?|forbids?|bars?|bans?|allows?|permits?|obliges?|demands?|limits?|prescribes?|stipulates?)\b/u;
/** What is done with a paper, before its name. */
const bound =
  /\b(?:under|breach(?:ed|es|ing)?(?: of)?|violat(?:ed|es|ing|ion of)|compl(?:y|ied|ies|iance) with|required by|in line with|contrary to|set out in|laid down in|as)\s(?:the\s|its\s|their\s)?(?:[\p{L}’'&-]+['’]s\s)?$/iu;

/** Papers named in capitals that the text tells to bind somebody: "as Marl Administrative Rule 340-61 requires", "The Open Water Guidance sets out a procedure". */
export function paperRules(
  view: View,
  taken: readonly Span[],
): { readonly items: readonly DraftItem[]; readonly spans: readonly Span[] } {
  const { text } = view.analysis;
  const spans = [...text.matchAll(titled)].flatMap((found): Span[] => {
    const lead = /^(?:The|Under|In|Its|This|That|Our|Your|As|And|But)\s/u.exec(found[0])?.[0].length ?? 0;
    const span = { start: found.index + lead, end: found.index + found[0].length };
    if (!/\s/u.test(text.slice(span.start, span.end))) return [];
    if (taken.some(other => overlaps(other, span))) return [];
    const behind = text.slice(span.end, span.end + 24);
    const before = text.slice(Math.max(0, span.start - 50), span.start);
    return binding.test(behind) || bound.test(before) ? [span] : [];
  });
  const first = new Map<string, Span>();
  for (const span of spans) {
    const words = text.slice(span.start, span.end);
    if (!first.has(words)) first.set(words, span);
  }
  return { items: [...first.values()].flatMap(span => ruleFrom(view, span) ?? []), spans };
}

function ruleFrom(view: View, span: Span): DraftItem | null {
  const index = placeAround(view.analysis.sentences, span);
  if (index < 0) return null;
  const words = view.analysis.text.slice(span.start, span.end);
  const type = /(?:Guidance|Guidelines|Framework|Code of Practice|Code of Conduct|Standards)$/u.test(words)
    ? 'policy'
    : /(?:Manual|Handbook|Rulebook|Protocol|Procedures?|Standing Orders)(?:\s[\d.-]+)?$/u.test(words)
      ? 'procedure'
      : typeOf(words);
  const fields = new Fields(view).words('name', span).set('citation', null).set('type', type).set('of', null);
  const clause = view.clauses[index]!.find(
    ({ agent, lemma }) => agent && contains(agent, span) && prescribing.has(lemma),
  );
  const required = clause ? requirement(view, clause, fields) : null;
  return fields
    .set('requires', required ? [required] : [])
    .item('rule', view.analysis.sentences[index]!, 'rule-paper/1');
}
