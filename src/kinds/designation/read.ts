import { type Clause, subtree } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { bare, dependents, governor, nouns, phrase } from '../phrases.ts';
import { conjunctsOf, phraseOf, tokensOf, type View, wordsOf } from '../view.ts';
import { designationFrom, type Labelled, type Polarity } from './item.ts';
import { isLabel, markedLabels, normal, quoted } from './labels.ts';
import { listedAs } from './listed.ts';

const naming = new Set(
  'name designate label call describe list declare classify brand term dub identify deem consider single out'.split(
    ' ',
  ),
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
    ...listedAs(view, naming, verb => nameBefore(view, verb)),
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
        by: clause?.agent ?? nameBefore(view, tokens[verb]!),
        polarity: negated ? 'denied' : 'asserted',
        rule: 'named',
        sure: true,
      },
    ];
  });
}

/** The name that ends right before the verb, where the tree lost the subject. */
function nameBefore(view: View, verb: Span): Span | null {
  const name = view.analysis.names.findLast(one => one.end <= verb.start);
  return name &&
    /^\s+(?:(?:has|have|had|also|recently|then)\s+)*$/u.test(view.analysis.text.slice(name.end, verb.start))
    ? name
    : null;
}

function after(span: Span, marker: Span): Span {
  return { start: Math.max(span.start, marker.end + 1), end: span.end };
}

/** Verbs that name whom they tell beside what they tell. */
const telling = /^(?:tell|inform|notify|warn|advise)$/u;

/** "appeared to be a …": the clause of the verb that leaves it open. */
function seemsIn(view: View, clause: Clause): Clause | null {
  const above = clause.relation.startsWith('xcomp') ? governor(view, clause) : null;
  return above && /^(?:appear|seem)$/u.test(above.lemma) ? above : null;
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
  const seeming = seemsIn(view, clause);
  const { relation } = seeming ?? clause;
  const above = governor(view, seeming ?? clause);
  const denying = above !== null && /^(?:deny|dispute|reject|refute)$/u.test(above.lemma);
  const speaking = above !== null && /^(?:ccomp|parataxis)/u.test(relation) ? above.agent : null;
  // "Officials from Pell denied that they were …": they are whose officials deny it.
  const pronoun =
    /^(?:they|it|we)$/iu.test(wordsOf(view, clause.agent)) && view.context.mentionAt(clause.agent) === null;
  const told = speaking && above && telling.test(above.lemma) ? (above.recipient ?? above.patient) : null;
  const meant = pronoun ? (told ?? speaking ?? clause.agent) : clause.agent;
  const own = pronoun && !told && (speaking === null || /^we$/iu.test(wordsOf(view, clause.agent)));
  const negated = clause.force.negated !== denying;
  const self = /\bself-/iu.test(wordsOf(view, label)) || (becoming && !speaking);
  const polarity: Polarity =
    clause.force.conditional || clause.force.modal === 'may' || seeming
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
      of: pronoun && !told ? [meant] : conjunctsOf(view, sentence, (told ?? clause.agent).head),
      by: speaking,
      polarity: own && polarity === 'asserted' ? 'self-declared' : polarity,
      rule: 'is',
      // "We are no …, and we ask the board to withdraw that label."
      sure:
        denying ||
        /\b(?:that|the|this) (?:label|designation)\b/iu.test(
          wordsOf(view, view.analysis.sentences[sentence]!),
        ) ||
        quoted(view, label) ||
        /\b(?:self-|so-called)/iu.test(wordsOf(view, label)),
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
    const words: Span = { start: label.start, end: Math.min(label.end, tokens[noun.at]!.end) };
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
