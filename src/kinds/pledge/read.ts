import type { Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { bare, complement, contentOf, dependents, type Noun, nouns } from '../phrases.ts';
import { conjunctsOf, Fields, tokensOf, type View } from '../view.ts';

const promising = new Set('promise pledge vow commit undertake guarantee swear'.split(' '));
/** Aims count as pledges only with a mark to reach: a share, an amount, a date. */
const aiming = new Set('aim seek want plan intend hope work'.split(' '));
const goals = new Set(['goal', 'aim', 'target', 'objective', 'commitment', 'pledge', 'promise']);

/** Pledges and goals of parties: "promised to publish by June", "its goal is to cut losses by a third in three years". */
export function readPledges(view: View): DraftItem[] {
  const byVerb = view.clauses.flatMap(clauses => clauses.flatMap(clause => promised(view, clause) ?? []));
  const byNoun = nouns(view, lemma => goals.has(lemma)).flatMap(noun => goal(view, noun) ?? []);
  return [...byVerb, ...byNoun];
}

function promised(view: View, clause: Clause): DraftItem | null {
  const firm = promising.has(clause.lemma);
  if ((!firm && !aiming.has(clause.lemma)) || clause.force.negated || clause.passive) return null;
  const content = complement(view, clause);
  const what = content ? contentOf(view, content) : firm && clause.patient ? clause.patient : null;
  if (!what || !clause.agent || view.context.mentionAt(clause.agent) === null) return null;
  if (!firm && !hasMark(view, what)) return null;
  return pledgeFrom(view, clause.sentence, clause.agent, what, firm ? 'verb' : 'aim');
}

/** "the administration's goal is to reduce …" */
function goal(view: View, noun: Noun): DraftItem | null {
  const owner = dependents(view, noun, /^nmod:poss/u)[0];
  const clause = view.clauses[noun.sentence]!.find(
    one =>
      one.agent?.head === noun.at &&
      tokensOf(view, noun.sentence)[one.predicate]!.start > tokensOf(view, noun.sentence)[noun.at]!.end,
  );
  if (owner === undefined || !clause) return null;
  const [holder] = conjunctsOf(view, noun.sentence, owner);
  if (!holder || view.context.mentionAt(holder) === null) return null;
  const start = tokensOf(view, noun.sentence)[clause.predicate]!.start;
  return pledgeFrom(view, noun.sentence, holder, { start, end: clause.whole.end }, 'goal');
}

function hasMark(view: View, span: Span): boolean {
  return (
    view.analysis.quantities.some(
      one => contains(span, one) && (one.kind === 'percent' || one.kind === 'money'),
    ) ||
    /\b(?:by half|one[- ]third|by a (?:third|quarter|fifth)|double|halve)\b/iu.test(
      view.analysis.text.slice(span.start, span.end),
    )
  );
}

function pledgeFrom(view: View, sentence: number, by: Span, what: Span, rule: string): DraftItem {
  const due = view.analysis.times.find(
    time => contains(what, time) && (time.type === 'DURATION' || time.date !== null),
  );
  const quantity = view.analysis.quantities.find(
    one => contains(what, one) && one.kind !== 'ordinal' && (!due || !contains(due, one)),
  );
  const fields = new Fields(view)
    .party('by', by)
    .words('what', bare(view, what))
    .words('target', quantity ?? null);
  if (due?.date && due.type === 'DATE') fields.date('due', due);
  else if (due) fields.words('measure', due).show('due', due);
  return fields
    .set('outcome', null)
    .item('pledge', view.analysis.sentences[sentence]!, `pledge-${rule}/1`, 'planned');
}
