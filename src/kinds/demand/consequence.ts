import type { Clause } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import type { FieldValue } from '../item.ts';
import { bare, complement, infinitive } from '../phrases.ts';
import { type Fields, readingOf, tokensOf, type View, wordsOf } from '../view.ts';
import type { Asked } from './asked.ts';

export function setConsequence(fields: Fields, view: View, asked: Asked): void {
  const own = asked.consequence ?? consequenceOf(view, asked.clause, asked.what);
  fields.words('consequence', own);
  const after = own ? null : threatAfter(view, asked.clause.sentence);
  if (!after) return;
  fields.words('consequence', after.span);
  fields.readings.consequence = readingOf(wordsOf(view, after.span), 'threat-after', {
    inferred: true,
    why: after.why,
  });
}

/** What the words tell of the demand's life: that it is made again, that something is threatened. */
export function stepsOf(view: View, asked: Asked, fields: Fields): FieldValue[] {
  const { by, date } = fields.values;
  const parties = Array.isArray(fields.values.of) ? fields.values.of : [];
  const party = (parties.length === 1 ? parties[0] : null) as FieldValue;
  const step = (name: string): FieldValue => ({
    party,
    step: name,
    by: by ?? null,
    item: null,
    date: date ?? null,
  });
  const words = wordsOf(view, { start: asked.clause.group.start, end: asked.what.start });
  const again = /\b(?:again|repeat\w*|reiterat\w*|renew\w*|once more)\b/iu.test(words);
  return [
    step(again ? 'repeated' : 'made'),
    ...(fields.values.consequence ? [step('consequence threatened')] : []),
  ];
}

/** What one suffers who does not do as asked; "or explain why not" is one more thing asked. */
const loss =
  /^(?:face|lose|pay|forfeit|risk|suffer|see|be|incur|get|have|lead|result|sue|withhold|cut|fine|close|shut|take|go)\b/u;

/** "or pay $12,000 a day", "or face a suit": what is threatened in the same sentence. */
function consequenceOf(view: View, clause: Clause, what: Span): Span | null {
  const tokens = tokensOf(view, clause.sentence);
  for (const other of view.clauses[clause.sentence]!) {
    if (other.predicate <= clause.predicate || other.relation !== 'conj') continue;
    // "asked her to appear and is threatening a formal summons".
    if (other.lemma === 'threaten' && other.agent?.carried && other.patient && other.group.start >= what.end)
      return bare(view, other.patient);
    const or = view.children[clause.sentence]![other.predicate]!.find(
      child => tokens[child]!.deprel === 'cc' && tokens[child]!.form.toLowerCase() === 'or',
    );
    if (or === undefined || tokens[or]!.start < what.start || !loss.test(other.lemma)) continue;
    const report = view.clauses[clause.sentence]!.find(
      one => one.predicate > other.predicate && one.relation === 'conj' && one.agent && !one.agent.carried,
    );
    return bare(view, { start: tokens[or]!.end + 1, end: report?.agent?.start ?? other.whole.end });
  }
  return null;
}

/** "The state threatened to sue if the records were not handed over", "If you do not, the board will withhold …" in the next two sentences. */
function threatAfter(view: View, sentence: number): { span: Span; why: string } | null {
  for (let next = sentence + 1; next <= sentence + 2; next++)
    for (const clause of view.clauses[next] ?? []) {
      const unless = view.clauses[next]!.some(
        other =>
          other.force.conditional && (other.force.negated || /^(?:fail|refuse|ignore)$/u.test(other.lemma)),
      );
      const open = /\b(?:if|unless)\b[^.]{0,60}?(?:n[’']t|not|fails?|refuses?|unless)\b/iu.test(
        wordsOf(view, view.analysis.sentences[next]!),
      );
      if (!unless && !open) continue;
      const threat =
        clause.lemma === 'threaten' ? (infinitive(view, clause) ?? complement(view, clause)) : null;
      if (threat)
        return {
          span: bare(view, { start: threat.group.start, end: threat.whole.end }),
          why: 'threatened in the next words if it is not done',
        };
      if (clause.force.modal === 'will' && clause.patient && !clause.passive && clause.relation === 'root')
        return {
          span: bare(view, { start: clause.group.start, end: clause.patient.end }),
          why: 'announced in the next words if it is not done',
        };
    }
  return null;
}
