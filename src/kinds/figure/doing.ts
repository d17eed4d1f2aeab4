import type { Span } from '../../text/span.ts';
import { contains } from '../../text/span.ts';
import type { Measured } from './measured.ts';
import { lower, type Scene } from './scene.ts';

const GENERAL =
  /^(?:people|persons|residents|men|women|children|adults|homes|houses|households|families|cases|officers|students|voters|workers|officials|members|cities|towns|counties|schools|wells|areas|places|times|applicants|drivers|patients)$/;

/**
 * What those counted did or what was done to them ("people … have suffered fatal overdoses"): nouns as general as these, and shares, count
 * different things under different verbs. Also the verb of a change or a state, where the measure is its subject.
 */
export function doingOf(scene: Scene, measured: Measured | null): Span | null {
  if (!measured) return null;
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
    if (!subject || clause.kind === 'copula' || subject.carried) continue;
    if (
      !contains(subject, measured.span) &&
      !contains({ start: scene.start, end: measured.span.end }, tokens[subject.head]!)
    )
      continue;
    const object = clause.passive ? null : clause.patient;
    const outer =
      object && !contains(object, quantity) && object.start > clause.group.start
        ? object.end
        : clause.group.end;
    return { start: clause.group.start, end: Math.max(clause.group.end, outer) };
  }
  return null;
}

/** The smallest clause that holds the amount, up to its object. */
function act({ view, index, quantity }: Scene): Span | null {
  const clauses = view.clauses[index]!.filter(clause => contains(clause.whole, quantity));
  clauses.sort((a, b) => a.whole.end - a.whole.start - (b.whole.end - b.whole.start));
  const clause = clauses[0];
  if (!clause) return null;
  const { patient, group } = clause;
  const object =
    !clause.passive && patient && patient.start > group.start && patient.end <= quantity.start
      ? patient.end
      : group.end;
  return { start: group.start, end: Math.max(group.end, object) };
}
