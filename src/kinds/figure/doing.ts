import type { Span } from '../../text/span.ts';
import { contains, overlaps } from '../../text/span.ts';
import type { Measured } from './measured.ts';
import { firstOf } from './phrases.ts';
import { lower, type Scene } from './scene.ts';

const GENERAL =
  /^(?:people|persons|residents|men|women|children|adults|homes|houses|households|families|cases|officers|students|voters|workers|officials|members|cities|towns|counties|schools|wells|areas|places|times|applicants|drivers|patients)$/;

/** Verbs that say how high something stands. */
const STANDS =
  /^(?:be|reach|total|stand|number|average|exceed|cost|hold|hit|remain|have|amount|come|top|surpass)$/;
const SAYS = /^(?:say|tell|add|announce|write|report|state|note|warn|claim|think|believe)$/;

/**
 * What those counted did or what was done to them ("people … have suffered fatal overdoses": "suffered fatal overdoses", without
 * auxiliaries, so that tense and voice keep no two figures apart): nouns as general as these, and shares, count
 * different things under different verbs. Also the verb of a change or a state, where the measure is its subject.
 */
export function doingOf(scene: Scene, measured: Measured | null): Span | null {
  if (!measured) return scene.quantity.kind === 'money' ? act(scene) : null;
  if (measured.rule === 'attribute') return null;
  const { tokens, view, index, quantity } = scene;
  const link = lower(tokens[firstOf(scene) - 1]);
  // "fell by 19 percent" is a change, "fell to 61" and "reached 61" say how high it stands.
  if (measured.rule === 'object' || measured.rule === 'verb of change')
    return link === 'by' ? verbBefore(scene, measured) : null;
  const says = measured.rule === 'role' || measured.rule === 'noun before';
  if (says && (/^(?:to|at|from)$/.test(link) || STANDS.test(verbLemma(scene)))) return null;
  const head = tokens.findLastIndex(token => token.end <= measured.span.end);
  const general =
    GENERAL.test(lower(tokens[head])) || quantity.kind === 'percent' || quantity.rule === 'share' || says;
  if (!general) return null;
  // "helped them nine times": the act that happened so often.
  if (lower(tokens[head]) === 'times') return act(scene);
  for (const clause of view.clauses[index]!) {
    const subject = clause.passive ? clause.patient : clause.agent;
    if (!subject || clause.kind === 'copula' || SAYS.test(clause.lemma) || subject.carried) continue;
    if (
      !contains(subject, measured.span) &&
      !contains({ start: scene.start, end: measured.span.end }, tokens[subject.head]!)
    )
      continue;
    const object = clause.passive ? null : clause.patient;
    const outer =
      object && !scene.amounts.some(one => overlaps(one, object)) && object.start > clause.group.start
        ? object.end
        : clause.group.end;
    return {
      start: tokens[clause.predicate]!.start,
      end: Math.max(clause.group.end, upToLink(scene, object?.head ?? -1, outer)),
    };
  }
  return null;
}

/** The verb ahead of the amount. */
function verbBefore({ tokens, first }: Scene, measured: Measured): Span | null {
  const { start, end } = measured.span;
  const verb = tokens.findLast(
    (token, at) => at < first && token.upos === 'VERB' && (token.end <= start || token.start >= end),
  );
  return verb ? { start: verb.start, end: verb.end } : null;
}

function verbLemma({ tokens, first }: Scene): string {
  return tokens.findLast((token, at) => at < first && /^(?:VERB|AUX)$/.test(token.upos))?.lemma ?? '';
}

/** The object without what hangs on it by a preposition of time or place ("fatal overdoses in Averil since 2013"). */
function upToLink({ tokens }: Scene, head: number, end: number): number {
  if (head < 0) return end;
  const link = tokens.findIndex(
    (token, k) =>
      k > head &&
      token.end <= end &&
      /^(?:in|on|at|since|during|by|across|throughout|until|before|after)$/.test(lower(token)),
  );
  return link < 0 ? end : tokens[link - 1]!.end;
}

/** The smallest clause that holds the amount, up to its object; where the amount follows at once, up to the amount. */
function act({ view, index, quantity, start, tokens, amounts }: Scene): Span | null {
  const clauses = view.clauses[index]!.filter(clause => contains(clause.whole, quantity));
  clauses.sort((a, b) => a.whole.end - a.whole.start - (b.whole.end - b.whole.start));
  const clause = clauses[0];
  if (!clause || clause.kind === 'copula' || SAYS.test(clause.lemma)) return null;
  const { patient, group } = clause;
  const between = tokens.filter(token => token.start >= group.end && token.end <= start);
  const close =
    between.length < 9 && between.every(token => /^(?:DET|ADJ|NOUN|PROPN|VERB|PART)$/.test(token.upos));
  if (close && quantity.kind !== 'money' && between.length > 0)
    return { start: tokens[clause.predicate]!.start, end: between[between.length - 1]!.end };
  const object =
    patient && !clause.passive && patient.start > group.start && patient.end <= quantity.start
      ? patient
      : null;
  const clear = object && !amounts.some(one => overlaps(one, object));
  const end = clear ? Math.max(group.end, object.end) : group.end;
  // "will receive up to $150,000": "up" is the amount's.
  const last = group.start < start && end > start ? tokens.findLast(token => token.end <= start) : null;
  return { start: tokens[clause.predicate]!.start, end: last ? last.end : end };
}
