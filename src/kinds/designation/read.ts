import { type Clause, subtree } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem, MentionRef } from '../item.ts';
import { bare, dependents, governor, nouns, phrase } from '../phrases.ts';
import { conjunctsOf, Fields, phraseOf, readingOf, timesOf, tokensOf, type View, wordsOf } from '../view.ts';

type Polarity = 'asserted' | 'denied' | 'self-declared' | 'undetermined';

/** A label put on a party. `head` is the label's noun. */
interface Labelled {
  readonly sentence: number;
  readonly label: Span;
  readonly of: readonly Span[];
  readonly by: Span | null;
  readonly polarity: Polarity;
  readonly rule: string;
  /** True if the words themselves say that this is a label; the others count only for labels so known. */
  readonly sure: boolean;
}

const naming = new Set(
  'name designate label call describe list declare classify brand term dub identify deem consider single out'.split(
    ' ',
  ),
);
/** Nouns that say what everybody is: no label with consequences. */
const plain = new Set(
  (
    'city town county state village place country nation area community part member leader mayor man woman person people group thing way ' +
    'one reason problem example time day year lot number case result step move issue matter question victory crisis story home center ' +
    'agency company body organization department office board court law policy rule program programme city-state party side'
  ).split(' '),
);

/**
 * What parties are called: "named the utility a “high-risk supplier”", "denied that the town is a …", "the self-described … city",
 * "became a … in 2015". A copula alone counts only for a label that the document elsewhere marks as one. Never of a person.
 */
export function readDesignations(view: View): DraftItem[] {
  const found = [
    ...view.clauses.flatMap((clauses, sentence) =>
      clauses.flatMap(clause => [...called(view, sentence, clause), ...isOne(view, sentence, clause)]),
    ),
    ...apposed(view),
    ...namedThen(view),
  ];
  const known = new Set([
    ...found.filter(one => one.sure).map(one => normal(view, one.label)),
    ...markedLabels(view),
  ]);
  const seen = new Set<string>();
  return found
    .filter(one => {
      const key = `${one.sentence} ${normal(view, one.label)} ${one.of[0]?.start}`;
      return !seen.has(key) && seen.add(key);
    })
    .filter(one => one.sure || known.has(normal(view, one.label)))
    .flatMap(one => designationFrom(view, one));
}

/** Labels that the document marks as such anywhere: "so-called …s", "self-described …", or in short quotation marks. */
function markedLabels(view: View): string[] {
  return nouns(view, (_, token) => token.upos === 'NOUN').flatMap(noun => {
    const span = phrase(view, noun);
    const marked =
      /\b(?:so-called|self-(?:described|professed|declared|proclaimed|styled))\b/iu.test(
        wordsOf(view, span),
      ) || quoted(view, span);
    return marked && isLabel(view, noun.sentence, noun.at, span) ? [normal(view, span)] : [];
  });
}

/** The label without article, marks and number: "so-called sanctuary cities" and "a ‘sanctuary city’" are one. */
function normal(view: View, span: Span): string {
  return labelWords(view, span).toLowerCase().replace(/ies$/u, 'y').replace(/s$/u, '');
}

function labelWords(view: View, span: Span): string {
  return wordsOf(view, span)
    .replace(/[“”"‘’'`]/gu, '')
    .replace(/^(?:an?|the|as|so-called|self-(?:described|professed|declared|proclaimed|styled))\s+/giu, '')
    .replace(/^(?:so-called|self-(?:described|professed|declared|proclaimed|styled))\s+/giu, '')
    .replace(/[,.;]+$/u, '');
}

/** "named X a Y", "listed X as a Y", "X was designated a Y". */
function called(view: View, sentence: number, clause: Clause): Labelled[] {
  if (!naming.has(clause.lemma) || !clause.patient || clause.force.modal === 'could') return [];
  const tokens = tokensOf(view, sentence);
  const children = view.children[sentence]!;
  const second = children[clause.predicate]!.find(child => {
    const { deprel, upos } = tokens[child]!;
    return (
      child !== clause.patient!.head &&
      upos === 'NOUN' &&
      /^(?:xcomp|obj|obl)/u.test(deprel) &&
      tokens[child]!.start > clause.group.start
    );
  });
  if (second === undefined) return [];
  const marker = children[second]!.find(child => tokens[child]!.deprel === 'case');
  if (marker !== undefined && tokens[marker]!.form.toLowerCase() !== 'as') return [];
  const label =
    marker === undefined
      ? phraseOf(tokens, children, second)
      : after(phraseOf(tokens, children, second), tokens[marker]!);
  const clausal = children[second]!.some(child => tokens[child]!.deprel.startsWith('acl'));
  const { end } = subtree(tokens, children as number[][], second);
  const full = clausal ? bare(view, { start: label.start, end }) : label;
  if (!clausal && !isLabel(view, sentence, second, label)) return [];
  const self = clause.agent && tokens[clause.patient.head]!.lemma === 'itself';
  const polarity: Polarity = clause.force.negated ? 'denied' : self ? 'self-declared' : 'asserted';
  const of =
    self && clause.agent
      ? conjunctsOf(view, sentence, clause.agent.head)
      : conjunctsOf(view, sentence, clause.patient.head);
  return [
    {
      sentence,
      label: full,
      of,
      by: clause.passive ? clause.agent : self ? null : clause.agent,
      polarity,
      rule: 'named',
      sure: true,
    },
  ];
}

/** "named the utility a “high-risk supplier”", "listed Pell as a …": a name and a label side by side, where the tree is silent. */
function namedThen(view: View): Labelled[] {
  return view.analysis.names.flatMap((name): Labelled[] => {
    if (name.type === 'person') return [];
    const tokens = tokensOf(view, name.sentence);
    const verb = [name.first - 1, name.first - 2].find(
      at => naming.has(tokens[at]?.lemma ?? '') && tokens[at]?.upos === 'VERB',
    );
    if (verb === undefined) return [];
    let at = name.last + 1;
    if (/^as$/iu.test(tokens[at]?.form ?? '')) at++;
    if (!/^(?:an?|the)$/iu.test(tokens[at]?.form ?? '')) return [];
    const first = ++at;
    while (
      /^[“"‘']$|^[-–]$/u.test(tokens[at]?.form ?? '') ||
      /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[at]?.upos ?? '')
    )
      at++;
    if (at === first || tokens[at - 1]!.upos === 'ADJ') return [];
    const label = bare(view, { start: tokens[first]!.start, end: tokens[at - 1]!.end });
    if (!isLabel(view, name.sentence, at - 1, label)) return [];
    const clause = view.clauses[name.sentence]!.find(one => one.predicate === verb);
    const negated = clause?.force.negated ?? false;
    return [
      {
        sentence: name.sentence,
        label,
        of: [name],
        by: clause?.agent ?? null,
        polarity: negated ? 'denied' : 'asserted',
        rule: 'named',
        sure: true,
      },
    ];
  });
}

function after(span: Span, marker: Span): Span {
  return { start: Math.max(span.start, marker.end + 1), end: span.end };
}

/** "X is (not) a Y", "X became a Y", under "denied that", too. */
function isOne(view: View, sentence: number, clause: Clause): Labelled[] {
  const tokens = tokensOf(view, sentence);
  const children = view.children[sentence]!;
  const becoming = /^(?:become|remain)$/u.test(clause.lemma);
  const other = becoming
    ? children[clause.predicate]!.find(
        child => /^(?:xcomp|obj)/u.test(tokens[child]!.deprel) && tokens[child]!.upos === 'NOUN',
      )
    : undefined;
  const head = becoming ? other : clause.kind === 'copula' ? clause.predicate : undefined;
  if (head === undefined || tokens[head]!.upos !== 'NOUN' || !clause.agent) return [];
  const label = phraseOf(tokens, children, head);
  if (!isLabel(view, sentence, head, label)) return [];
  const above = governor(view, clause);
  const denying = above !== null && /^(?:deny|dispute|reject|refute)$/u.test(above.lemma);
  const speaking = above !== null && /^(?:ccomp|parataxis)/u.test(clause.relation) ? above.agent : null;
  const negated = clause.force.negated !== denying;
  const self = /\bself-/iu.test(wordsOf(view, label)) || (becoming && !speaking);
  const polarity: Polarity =
    clause.force.conditional || clause.force.modal === 'may'
      ? 'undetermined'
      : negated
        ? 'denied'
        : self
          ? 'self-declared'
          : 'asserted';
  return [
    {
      sentence,
      label,
      of: conjunctsOf(view, sentence, clause.agent.head),
      by: speaking,
      polarity,
      rule: 'is',
      sure: denying || quoted(view, label) || /\b(?:self-|so-called)/iu.test(wordsOf(view, label)),
    },
  ];
}

/** "the sanctuary city of Pell", "so-called …s, including Pell and Marsh", "several “…” cities". */
function apposed(view: View): Labelled[] {
  return nouns(view, () => true).flatMap((noun): Labelled[] => {
    const tokens = tokensOf(view, noun.sentence);
    const token = tokens[noun.at]!;
    if (token.upos !== 'NOUN') return [];
    const label = phrase(view, noun);
    const marked =
      /^(?:\S+\s+){0,3}(?:[“"‘']|so-called|self-)/u.test(wordsOf(view, label)) || quoted(view, label);
    const of = dependents(view, noun, /^nmod/u, new Set(['of'])).filter(at => tokens[at]!.upos === 'PROPN');
    const listed = dependents(
      view,
      noun,
      /^(?:nmod|appos|obl)/u,
      new Set(['including', 'like', 'such']),
    ).filter(at => tokens[at]!.upos === 'PROPN');
    const heads = of.length > 0 ? of : listed;
    if (heads.length === 0) return [];
    const words: Span = of.length > 0 ? { start: label.start, end: tokens[noun.at]!.end } : label;
    if (!isLabel(view, noun.sentence, noun.at, words)) return [];
    return [
      {
        sentence: noun.sentence,
        label: words,
        of: heads.flatMap(at => conjunctsOf(view, noun.sentence, at)),
        by: null,
        polarity: 'asserted',
        rule: 'apposition',
        sure: marked,
      },
    ];
  });
}

/** A label has at least one word beside its noun, or stands in quotation marks; what everybody is, is none. */
function isLabel(view: View, sentence: number, head: number, span: Span): boolean {
  const lemma = tokensOf(view, sentence)[head]!.lemma.toLowerCase();
  const count = labelWords(view, span).split(' ').length;
  if (count > 5 || /\d/u.test(wordsOf(view, span))) return false;
  const modified = dependents(view, { sentence, at: head }, /^(?:compound|amod|nmod)/u).length > 0;
  return quoted(view, span) || (modified && count >= 2) || (!plain.has(lemma) && count >= 2);
}

function quoted(view: View, span: Span): boolean {
  return view.analysis.quotations.some(
    quotation =>
      quotation.end - quotation.start < 60 && (contains(span, quotation) || contains(quotation, span)),
  );
}

function designationFrom(view: View, one: Labelled): DraftItem[] {
  const parties = one.of.filter(span => isPublic(view, view.context.mentionAt(span)));
  return parties.map(party => {
    const fields = new Fields(view)
      .words('label', bare(view, one.label))
      .party('of', party)
      .party('by', one.by);
    fields
      .set('label', labelWords(view, one.label))
      .set('polarity', one.polarity, one.rule === 'is' ? undefined : readingOf(one.rule, one.rule));
    const clause = view.clauses[one.sentence]!.find(
      found => contains(found.whole, party) && contains(found.whole, one.label),
    );
    const since =
      clause && /^(?:become|be)$/u.test(clause.lemma)
        ? timesOf(view, clause).find(
            time =>
              /\bsince\b/iu.test(view.analysis.text.slice(Math.max(0, time.start - 8), time.start)) ||
              clause.lemma === 'become',
          )
        : undefined;
    fields.date('since', since);
    return fields.item('designation', view.analysis.sentences[one.sentence]!, `designation-${one.rule}/1`);
  });
}

function isPublic(view: View, ref: MentionRef | null): boolean {
  return ref !== null && view.context.typeOf(ref) !== 'person';
}
