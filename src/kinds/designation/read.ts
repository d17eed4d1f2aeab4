import type { Clause } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { dependents, governor, nouns, phrase } from '../phrases.ts';
import { conjunctsOf, phraseOf, tokensOf, type View, wordsOf } from '../view.ts';
import { graded } from './graded.ts';
import { designationFrom, type Labelled, type Polarity } from './item.ts';
import { isLabel, markedLabels, normal, quoted } from './labels.ts';
import { listedAs } from './listed.ts';
import { called, nameBefore, namedThen, naming } from './named.ts';
import { designatedAs, labelNoun, ratingGiven } from './nominal.ts';
import { contested, quotedLabel } from './quoted.ts';
import { inStanding } from './standing.ts';

/**
 * What parties are called: "named the utility a “high-risk supplier”", "denied that the town is a …", "the self-described … city",
 * "became a … in 2015". A copula alone counts only for a label that the document elsewhere marks as one. Never of a person.
 */
export function readDesignations(view: View): DraftItem[] {
  const found = [
    ...view.clauses.flatMap((clauses, sentence) =>
      clauses.flatMap(clause => {
        const marked = [...quotedLabel(view, clause), ...graded(view, clause), ...inStanding(view, clause)];
        return marked.length > 0
          ? marked
          : [...called(view, sentence, clause), ...isOne(view, sentence, clause)];
      }),
    ),
    ...contested(view),
    ...designatedAs(view),
    ...labelNoun(view),
    ...ratingGiven(view),
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
  // "is on the wrong track" tells where it is, not what.
  if (children[head]!.some(child => tokens[child]!.deprel === 'case' && child < head)) return [];
  const label = phraseOf(tokens, children, head);
  if (!isLabel(view, sentence, head, label)) return [];
  const seeming = seemsIn(view, clause);
  const { relation } = seeming ?? clause;
  const above = governor(view, seeming ?? clause);
  const denying =
    above !== null &&
    /^(?:deny|dispute|reject|refute)$/u.test(above.lemma) &&
    /^(?:ccomp|xcomp)/u.test(relation);
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
      of:
        pronoun && !told
          ? [meant]
          : conjunctsOf(view, sentence, (pronoun && told ? told : clause.agent).head),
      by: speaking,
      polarity: own && polarity === 'asserted' ? 'self-declared' : polarity,
      rule: 'is',
      // "denied that it was a …": whoever "it" is, of itself
      official: denying,
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

/** Nouns that a place is one of, and nouns that a body or place may be one of several of. */
const places =
  /^(?:city|town|village|county|state|country|nation|district|haven|sanctuary|jurisdiction|community|municipality|area|zone|region|territory|neighbou?rhood|port|hub|republic|enclave|suburb)$/u;
const kinds =
  /^(?:city|town|village|county|state|country|nation|district|haven|sanctuary|jurisdiction|community|municipality|area|zone|region|territory|port|hub|authority|agency|bank|company|firm|supplier|vendor|contractor|provider|employer|organi[sz]ation|group|network|union|charity|school|university|college|hospital|landlord|utility|platform|airline|plant|mine|mill|site|project|programme|program|entity|sponsor|operator)$/u;

/** "the sanctuary city of Pell", "so-called …s, including Pell and Marsh", "several “…” cities". */
function apposed(view: View): Labelled[] {
  return nouns(view, () => true).flatMap((noun): Labelled[] => {
    const tokens = tokensOf(view, noun.sentence);
    const token = tokens[noun.at]!;
    if (token.upos !== 'NOUN') return [];
    const label = phrase(view, noun);
    const marked =
      /^(?:\S+\s+){0,3}(?:[“"‘']|so-called|self-)/u.test(wordsOf(view, label)) ||
      quoted(view, { start: label.start, end: tokens[noun.at]!.end });
    const of = dependents(view, noun, /^nmod/u, new Set(['of'])).filter(at => tokens[at]!.upos === 'PROPN');
    const listed = dependents(
      view,
      noun,
      /^(?:nmod|appos|obl)/u,
      new Set(['including', 'like', 'such']),
    ).filter(at => tokens[at]!.upos === 'PROPN');
    const heads = of.length > 0 ? of : listed;
    // "the port city of Pell" is Pell; "the operation of the mill" and "a strong presence of the firm" are not what they are of.
    if (heads.length === 0 || !(of.length > 0 ? places : kinds).test(token.lemma)) return [];
    const words: Span = { start: label.start, end: Math.min(label.end, tokens[noun.at]!.end) };
    // "the “Corner Row” neighborhood": a name in marks.
    if (/[“"‘']\p{Lu}/u.test(wordsOf(view, words))) return [];
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
