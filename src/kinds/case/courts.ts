import type { Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import { dependents, isDefinite, type Noun, nouns, phrase } from '../phrases.ts';
import { conjunctsOf, tokensOf, type View, wordsOf } from '../view.ts';
import { nothing, type Sighting } from './sighting.ts';

const word = String.raw`(?:(?:Inc|Ltd|Co|Corp|Bros|St)\.|\p{Lu}[\p{L}&'’-]*)`;
const side = String.raw`${word}(?:\s(?:(?:of|the|and|for)\s){0,2}${word}){0,7}`;
const versus = new RegExp(String.raw`(?<![\p{L}])(${side}),?\sv\.?\s(${side})`, 'gu');
const legal =
  /\b(?:case|court|judge?ment|ruling|appeal|lawsuit|suit|complaint|judge|tribunal|decision|litigation|proceedings?|No\.|\[\d{4}\])/iu;

/** "Santos v. Elm Unified School District": cases by their names, where the words around are those of the law. */
export function versusNames(view: View): Sighting[] {
  const { text, sentences } = view.analysis;
  return [...text.matchAll(versus)].flatMap(match => {
    const start = match.index + /^(?:(?:The|In|See|But)\s)?/u.exec(match[0])![0].length;
    const name = { start, end: match.index + match[0].length };
    const sentence = sentences.findIndex(one => contains(one, name));
    const around = text.slice(Math.max(0, start - 100), name.end + 60);
    if (sentence < 0 || !legal.test(around)) return [];
    const left = { start, end: match.index + match[1]!.length };
    const right = { start: name.end - match[2]!.length, end: name.end };
    return [{ ...nothing, sentence, name, plaintiffs: [left], defendants: [right], back: true }];
  });
}

const matters = /^(?:appeal|request|application|motion|challenge|petition|claim|bid|lawsuit|suit|case)$/u;

/** "The Court of Appeals dismissed the mill's appeal", "a judge granted Pell's request against the order". */
export function judged(view: View, clause: Clause): Sighting | null {
  if (!/^(?:dismiss|reject|grant|uphold|refuse|hear|throw out|turn down|consolidate)$/u.test(clause.lemma))
    return null;
  if (!clause.agent || !clause.patient || clause.passive) return null;
  const court =
    view.analysis.names.find(name => name.subtype === 'court' && contains(clause.agent!, name)) ?? null;
  if (!court && !isJudge(view, clause.agent)) return null;
  const tokens = tokensOf(view, clause.sentence);
  const noun: Noun = { sentence: clause.sentence, at: clause.patient.head };
  if (!matters.test(tokens[noun.at]!.lemma)) return null;
  const [owner] = dependents(view, noun, /^nmod:poss/u).concat(
    dependents(view, noun, /^nmod/u, new Set(['by', 'from'])),
  );
  const against = tokens.flatMap((token, at) => {
    const marked = view.children[noun.sentence]![at]!.some(child => /^against$/iu.test(tokens[child]!.form));
    return marked && contains(clause.patient!, token) ? [at] : [];
  });
  // "a decision of the board": the one behind the decision is the other side.
  const others = against.flatMap(at => {
    const [of] = dependents(view, { sentence: noun.sentence, at }, /^nmod/u, new Set(['of', 'by']));
    return conjunctsOf(
      view,
      noun.sentence,
      /^(?:decision|order|notice|ruling|fine)$/u.test(tokens[at]!.lemma) ? (of ?? -1) : at,
    );
  });
  return {
    ...nothing,
    sentence: clause.sentence,
    plaintiffs: owner === undefined ? [] : [phrase(view, { sentence: noun.sentence, at: owner })],
    defendants: others,
    court: court ?? courtNear(view, view.analysis.sentences[clause.sentence]!),
    back: owner === undefined && isDefinite(view, noun),
  };
}

export function courtNear(view: View, span: Span): Span | null {
  return view.analysis.names.find(name => name.subtype === 'court' && contains(span, name)) ?? null;
}

function isJudge(view: View, span: Span): boolean {
  const ref = view.context.mentionAt(span);
  const titles = ref ? view.context.titlesOf(ref) : [];
  return /\b(?:judges?|court|tribunal|magistrate|justice)\b/iu.test(
    [wordsOf(view, span), ...titles].join(' '),
  );
}

const lawyer = /^(?:lawyer|attorney|counsel|solicitor|barrister|advocate)$/u;

/** Who represents whom: "are represented by Ann Roe", "counsel for the mill, Ann Roe", "the towns' solicitor, Ann Roe", "Ann Roe appeared for the mill". */
export function counselOf(view: View): Sighting[] {
  const byVerb = view.clauses.flatMap((clauses, sentence) =>
    clauses.flatMap((clause): Sighting[] => {
      const by = clause.lemma === 'represent' && clause.passive ? clause.agent : null;
      const forOne =
        clause.lemma === 'appear' && clause.obliques.some(one => one.preposition === 'for')
          ? clause.agent
          : null;
      const found = by ?? forOne;
      return found ? named(view, conjunctsOf(view, sentence, found.head), sentence) : [];
    }),
  );
  const byNoun = nouns(view, lemma => lawyer.test(lemma)).flatMap(noun => {
    const tokens = tokensOf(view, noun.sentence);
    const client = dependents(view, noun, /^nmod:poss/u).concat(
      dependents(view, noun, /^nmod/u, new Set(['for', 'of'])),
    );
    if (client.length === 0) return [];
    const beside = dependents(view, noun, /^appos/u).filter(at => at > noun.at);
    const own = tokens[noun.at]!;
    const before = own.deprel === 'appos' && own.head >= 0 && own.head < noun.at ? [own.head] : [];
    return named(
      view,
      [...beside, ...before].flatMap(at => conjunctsOf(view, noun.sentence, at)),
      noun.sentence,
    );
  });
  return [...byVerb, ...byNoun];
}

function named(view: View, spans: readonly Span[], sentence: number): Sighting[] {
  const counsel = spans.filter(span => {
    const ref = view.context.mentionAt(span);
    return ref !== null && /^(?:person|body)$/u.test(view.context.typeOf(ref) ?? '');
  });
  return counsel.length === 0 ? [] : [{ ...nothing, sentence, counsel, back: true, attached: true }];
}
