import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import { bare, dependents, nouns, phrase, rolesIn } from '../phrases.ts';
import { conjunctsOf, phraseOf, tokensOf, type View, wordsOf } from '../view.ts';
import type { Labelled } from './item.ts';
import { isImagined, isMistaken, makerIn, naming } from './named.ts';

/** What may stand between the one called and the quoted label: "a district “in need of help”", "as a “…”", ", a “…”". */
const between =
  /^,?\s(?:as\s)?(?:(?:an?|the|one of the)\s)?(?:(?!(?:for|of|to|with|by|standing|being)\s)[\p{L}-]+\s){0,2}$/u;

/** "labelled it “in need of intervention”", "called the group “a mob”", "calls itself a “tenants-first borough”": the label in its marks. */
export function quotedLabel(view: View, clause: Clause): Labelled[] {
  // "calls itself a “borough”": two objects, the one called first.
  const called =
    clause.recipient && clause.recipient.start < (clause.patient?.start ?? 0)
      ? clause.recipient
      : clause.patient;
  if (!naming.has(clause.lemma) || !called || isImagined(view, clause) || isMistaken(view, clause)) return [];
  const quote = overlapping(view.analysis.quotations, clause.whole).find(
    one =>
      one.start > clause.group.start &&
      contains(clause.whole, { start: one.start, end: one.end - 1 }) &&
      isShort(view, one),
  );
  if (!quote) return [];
  // Who is called so stands between the verb and the label; before the verb in the passive.
  const before = clause.passive || called.carried;
  if (before ? called.end > clause.group.start : called.start < clause.group.end) return [];
  const from = before ? clause.group.end : Math.max(clause.group.end, Math.min(called.end, quote.start));
  if (!between.test(view.analysis.text.slice(from, quote.start).replace(/^\S*/u, ''))) return [];
  const itself = /^(?:itself|themselves|himself|herself)$/iu.test(wordsOf(view, called).split(' ')[0]!);
  const party = itself ? clause.agent : called;
  if (!party || isOfDeed(view, clause, party, quote)) return [];
  const cut =
    party.start < quote.start && party.end > quote.start ? { start: party.start, end: quote.start } : null;
  return [
    {
      sentence: clause.sentence,
      label: quote,
      of: cut ? [bare(view, cut)] : conjunctsOf(view, clause.sentence, party.head),
      by: itself ? null : makerIn(view, clause),
      polarity: clause.force.negated ? 'denied' : itself ? 'self-declared' : 'asserted',
      rule: 'quoted',
      sure: true,
      official: /^(?:designate|class|classify|rate|grade|label|list|certify)$/u.test(clause.lemma),
    },
  ];
}

/** "what the papers called a “rough week”", "called it “the least bad option”": a deed or a time is called so, no body or place. */
function isOfDeed(view: View, clause: Clause, party: Span, quote: Span): boolean {
  const before = view.analysis.text.slice(
    view.analysis.sentences[clause.sentence]!.start,
    clause.group.start,
  );
  if (/\bwhat\s(?:[^,;.]{1,60}\s)?$/iu.test(before)) return true;
  const last = /(\p{L}+)\W*$/u.exec(wordsOf(view, quote))?.[1] ?? '';
  return (
    /^(?:it|this|that)$/iu.test(wordsOf(view, party)) &&
    /^(?:option|thing|idea|move|decision|step|plan|way|mistake|deal|law|bill|case|question|joke|lie|attack|example|victory|day|week|year|moment|circumstances|threat|effort|measure|proposal|policy|report|claim)s?$/iu.test(
      last,
    )
  );
}

function isShort(view: View, quote: Span): boolean {
  const words = wordsOf(view, quote);
  return words.split(' ').length <= 7 && /^\W*(?:an?\s|the\s)?\p{Ll}/u.test(words) && !/[?!]/u.test(words);
}

/** "rejects its classification as a very large platform": a label told of as disputed. */
export function contested(view: View): Labelled[] {
  return nouns(view, lemma =>
    /^(?:classification|designation|characteri[sz]ation|description|listing|label|portrayal|depiction)$/u.test(
      lemma,
    ),
  ).flatMap((noun): Labelled[] => {
    const role = rolesIn(view, noun).find(
      one =>
        one.role === 'patient' &&
        /^(?:contest|reject|dispute|deny|challenge|refute)$/u.test(one.clause.lemma),
    );
    if (!role?.clause.agent || role.clause.passive || role.clause.force.negated) return [];
    const tokens = tokensOf(view, noun.sentence);
    const children = view.children[noun.sentence]!;
    const inside = tokens.findIndex((token, at) => {
      const as = children[at]!.some(child => /^as$/iu.test(tokens[child]!.form) && child > noun.at);
      return as && at > noun.at && token.upos !== 'VERB' && at - noun.at < 12;
    });
    if (inside < 0) return [];
    const marker = tokens.findIndex((token, at) => at > noun.at && /^as$/iu.test(token.form));
    const full = phraseOf(tokens, children, inside);
    const label = bare(view, {
      start: Math.max(full.start, tokens[marker]!.end),
      end: tokens.findLast(token => token.end <= full.end && !/^\W+$/u.test(token.form))!.end,
    });
    const owner =
      dependents(view, noun, /^nmod:poss/u)[0] ?? dependents(view, noun, /^nmod/u, new Set(['of']))[0];
    if (owner === undefined) return [];
    const span = phrase(view, { sentence: noun.sentence, at: owner });
    const own = /^(?:its|their)$/iu.test(wordsOf(view, span));
    return [
      {
        sentence: noun.sentence,
        label,
        of: [own ? role.clause.agent : span],
        by: role.clause.agent,
        polarity: 'denied',
        rule: 'contested',
        sure: true,
      },
    ];
  });
}
