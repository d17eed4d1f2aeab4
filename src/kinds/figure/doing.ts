import type { Span } from '../../text/span.ts';
import { contains, overlaps } from '../../text/span.ts';
import type { Measured } from './measured.ts';
import { lower, type Scene } from './scene.ts';

const GENERAL =
  /^(?:people|persons|residents|men|women|children|adults|homes|houses|households|families|cases|officers|students|voters|workers|officials|members|cities|towns|counties|schools|wells|areas|places|times|applicants|drivers|patients)$/;

const SAYS = /^(?:say|tell|add|announce|write|report|state|note|warn|claim|think|believe)$/;

/**
 * What those counted did or what was done to them ("people … have suffered fatal overdoses"): nouns as general as these, and shares, count
 * different things under different verbs. Also the verb of a change or a state, where the measure is its subject.
 */
export function doingOf(scene: Scene, measured: Measured | null): Span | null {
  if (!measured) return scene.quantity.kind === 'money' ? act(scene) : null;
  if (measured.rule === 'attribute') return null;
  const { tokens, view, index, quantity } = scene;
  const head = tokens.findLastIndex(token => token.end <= measured.span.end);
  const general =
    GENERAL.test(lower(tokens[head])) ||
    quantity.kind === 'percent' ||
    quantity.rule === 'share' ||
    measured.rule === 'role' ||
    measured.rule === 'noun before';
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
      start: clause.group.start,
      end: Math.max(clause.group.end, upToLink(scene, object?.head ?? -1, outer)),
    };
  }
  return null;
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
    return { start: group.start, end: between[between.length - 1]!.end };
  const object =
    patient && !clause.passive && patient.start > group.start && patient.end <= quantity.start
      ? patient
      : null;
  const clear = object && !amounts.some(one => overlaps(one, object));
  return { start: group.start, end: clear ? Math.max(group.end, object.end) : group.end };
}
