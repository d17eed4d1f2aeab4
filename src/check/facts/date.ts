import type { TimeExpression } from '../../language/analysis.ts';
import { overlaps } from '../../text/span.ts';
import type { Found } from '../finding.ts';
import type { Holdings } from '../holdings.ts';
import { timeRelation } from './dates.ts';
import type { Near } from './near.ts';
import { readSentence } from './reading.ts';
import { saysElsewhere } from './source.ts';

/** From this score on, a date that differs is an error; below `least` nothing is said of it. */
const sure = 0.75;
const least = 0.66;

/** "…, she said on Tuesday": people speak on many days, so that all else must be the same. */
const ofSaying = /\b(?:said|says|told|wrote|announced|added|stated|tweeted)\b[^.;:”"]*$/u;
const wholly = 0.9;

/** A date of a draft, with the words of its sentence and the sentence's other dates. */
interface Dated {
  readonly text: string;
  readonly own: string;
  readonly time: TimeExpression;
  readonly all: readonly TimeExpression[];
}

/** The finding that the record has another day for the same thing, or null. */
export function dateFinding(
  holdings: Holdings,
  { text, own, time, all }: Dated,
  near: readonly Near[],
): Found | null {
  const saying = ofSaying.test(text.slice(Math.max(0, time.start - 60), time.start));
  let against: { near: Near; theirs: TimeExpression } | null = null;
  for (const one of near) {
    const { telling, laid } = one;
    if (telling.score < (saying ? wholly : least) || !one.answers) continue;
    const { times } = readSentence(telling.held, telling);
    const relations = times.map(theirs => ({ theirs, relation: timeRelation(time, theirs) }));
    if (relations.some(each => each.relation === 'agree')) return null;
    const place = laid?.counterpart(time) ?? null;
    const differing = relations.filter(
      // a date that another of the draft's agrees with answers to that one
      ({ theirs, relation }) =>
        relation === 'differ' && !all.some(mine => timeRelation(mine, theirs) === 'agree'),
    );
    const answer = differing.find(({ theirs }) => place && overlaps(theirs, place)) ?? differing[0];
    // of two dates in the record's sentence, either may be meant
    if (answer && (differing.length === 1 || telling.score >= 0.8))
      against ??= { near: one, theirs: answer.theirs };
  }
  if (!against) return null;
  const { telling } = against.near;
  const { theirs } = against;
  const number = /\d+/u.exec(text.slice(time.start, time.end))?.[0];
  if (number && saysElsewhere(telling.held, number, own, telling)) return null;
  const written = telling.held.text.slice(theirs.start, theirs.end);
  const day = theirs.relative && theirs.date ? `“${written}” (${theirs.date})` : `“${written}”`;
  return {
    code: 'wrong-date',
    severity: telling.score >= sure ? 'error' : 'warning',
    start: time.start,
    end: time.end,
    message: `differs from the record, which has ${day}`,
    fix: theirs.relative ? null : written,
    evidence: [holdings.evidence(telling.held, telling)],
  };
}
