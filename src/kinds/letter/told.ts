import type { TimeExpression } from '../../language/analysis.ts';
import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import type { Span } from '../../text/span.ts';
import { standingFor } from '../parties.ts';
import { complement, contentOf, type Noun, prepositionOf } from '../phrases.ts';
import { conjunctsOf, timesOf, tokensOf, type View, wordsOf } from '../view.ts';

/** What one mention of a letter tells. */
export interface Sighting {
  readonly noun: Noun;
  readonly from: Span | null;
  readonly to: readonly Span[];
  readonly date: TimeExpression | null;
  readonly about: Span | null;
  readonly definite: boolean;
  /** The sentence that told of the sending before the word for the letter fell, or null. */
  readonly told: number | null;
}

export const isPronoun = (view: View, span: Span): boolean =>
  /^(?:its|their|his|her|our|my|your|it|they)$/iu.test(wordsOf(view, span));

const telling = /^(?:tell|inform|notify|warn|ask|order|advise|threaten|demand)$/u;

/** "In May the ministry told nine towns that … The letter said …": the clause just before tells who sent it, to whom and when. */
export function toldBefore(view: View, one: Sighting): Sighting {
  if (one.date && one.from) return one;
  for (let sentence = one.noun.sentence - 1; sentence >= Math.max(0, one.noun.sentence - 1); sentence--) {
    const clause = view.clauses[sentence]!.find(
      found =>
        telling.test(found.lemma) &&
        found.agent !== null &&
        !found.passive &&
        view.context.mentionAt(found.agent) !== null &&
        (!one.from ||
          view.context.mentionAt(one.from)?.mention === view.context.mentionAt(found.agent)!.mention),
    );
    if (!clause?.agent) continue;
    const to = toldTo(view, clause);
    if (to.length === 0 || (!one.from && !meets(view, one.to, to))) continue;
    return {
      ...one,
      from: one.from ?? clause.agent,
      to: one.from && one.to.length > 0 ? one.to : to,
      date:
        one.date ?? timesOf(view, clause).find(time => time.type === 'DATE' && time.date !== null) ?? null,
      about: reported(view, clause) ?? one.about,
      told: sentence,
    };
  }
  return one;
}

/** Whom a clause tells, or from whom it threatens to take. */
function toldTo(view: View, clause: Clause): Span[] {
  const to = clause.recipient ?? clause.patient;
  // "told the Post that …": a paper is told what it prints.
  if (to && overlapping(view.analysis.names, to).some(name => /^(?:media|court)$/u.test(name.subtype ?? '')))
    return [];
  if (to && clause.lemma !== 'threaten') return conjunctsOf(view, clause.sentence, to.head);
  const tokens = tokensOf(view, clause.sentence);
  const from = tokens.findIndex(
    (token, at) =>
      at > clause.predicate &&
      token.upos === 'NOUN' &&
      prepositionOf(view, { sentence: clause.sentence, at }) === 'from',
  );
  return clause.lemma === 'threaten' && from > 0 ? conjunctsOf(view, clause.sentence, from) : [];
}

/** No contradiction: nobody is named, or one of those named is among those told. */
function meets(view: View, named: readonly Span[], told: readonly Span[]): boolean {
  const of = (spans: readonly Span[]) =>
    spans.flatMap(span => {
      const ref = view.context.mentionAt(span);
      return ref ? [ref.mention] : (standingFor(view, span)?.parties.map(one => one.mention) ?? []);
    });
  const left = of(named);
  const right = of(told);
  return named.length === 0 || left.some(one => right.includes(one));
}

/** What the letter said: "the letter said that …". */
export function reported(view: View, clause: Clause): Span | null {
  if (!/^(?:say|warn|ask|state|tell|demand|note|mention|argue|urge|read|threaten)$/u.test(clause.lemma))
    return null;
  const content = complement(view, clause);
  return content ? contentOf(view, content) : (clause.patient ?? null);
}
