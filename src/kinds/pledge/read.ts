import type { Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { standingFor } from '../parties.ts';
import { bare, complement, contentOf, dependents, type Noun, nouns } from '../phrases.ts';
import { authorOf, conjunctsOf, Fields, partyOf, tokensOf, type View, wordsOf } from '../view.ts';

const promising = new Set('promise pledge vow commit undertake guarantee swear'.split(' '));
/** Aims count as pledges only with a mark to reach: a share, an amount, a date. */
const aiming = new Set('aim seek want plan intend hope work'.split(' '));
const goals = new Set(['goal', 'aim', 'target', 'objective', 'commitment', 'pledge', 'promise']);

/** Pledges and goals of parties: "promised to publish by June", "its goal is to cut losses by a third in three years". */
export function readPledges(view: View): DraftItem[] {
  const byVerb = view.clauses.flatMap(clauses => clauses.flatMap(clause => promised(view, clause) ?? []));
  const byNoun = nouns(view, lemma => goals.has(lemma)).flatMap(noun => goal(view, noun) ?? []);
  const byWill = view.clauses.flatMap(clauses => clauses.flatMap(clause => undertaken(view, clause) ?? []));
  return [...byVerb, ...byNoun, ...byWill];
}

function promised(view: View, clause: Clause): DraftItem | null {
  const firm = promising.has(clause.lemma);
  if ((!firm && !aiming.has(clause.lemma)) || clause.force.negated || clause.passive) return null;
  const content = complement(view, clause);
  const what = content ? contentOf(view, content) : firm && clause.patient ? clause.patient : null;
  if (!what || !clause.agent || !isParty(view, clause.agent)) return null;
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
  if (!holder || !isParty(view, holder)) return null;
  const start = tokensOf(view, noun.sentence)[clause.predicate]!.start;
  return pledgeFrom(view, noun.sentence, holder, { start, end: clause.whole.end }, 'goal');
}

/** Those who can be held to their word: a party known by name, or a government told of in general. */
function isParty(view: View, span: Span): boolean {
  if (view.context.mentionAt(span) !== null || standingFor(view, span) !== null) return true;
  return /\b(?:administration|government|ministry|department|council|board|agency|company|city|county|state|union|we)$/iu.test(
    wordsOf(view, span),
  );
}

const deeds =
  /^(?:give|provide|publish|release|pay|build|repair|install|replace|cut|reduce|hire|remove|close|clean|test|send|hand over|share|appeal|restore|return|fix|end|stop)$/u;

/** "We will appeal it", "the mill will give the towns its data": a party's own word on what it is to do. */
function undertaken(view: View, clause: Clause): DraftItem | null {
  const { modal, negated, conditional } = clause.force;
  if ((modal !== 'will' && modal !== 'would') || negated || conditional || clause.passive || !clause.agent)
    return null;
  if (!deeds.test(clause.lemma) || !(clause.patient || clause.recipient)) return null;
  const own = ownWord(view, clause);
  if (!own) return null;
  const start = tokensOf(view, clause.sentence)[clause.predicate]!.start;
  const cut = view.clauses[clause.sentence]!.find(
    other =>
      other.predicate > clause.predicate &&
      /^(?:parataxis)/u.test(other.relation) &&
      contains(clause.whole, other.whole),
  );
  return pledgeFrom(view, clause.sentence, own, { start, end: cut?.whole.start ?? clause.whole.end }, 'will');
}

/** The one who speaks, if the clause's subject is "we", or the same party as the speaker, or the document is that party's own statement. */
function ownWord(view: View, clause: Clause): Span | null {
  const agent = clause.agent!;
  const words = wordsOf(view, agent);
  if (/^(?:we|i)$/iu.test(words)) return partyOf(view, agent).value ? agent : null;
  const speaker = view.clauses[clause.sentence]!.find(
    other => /^(?:say|add|promise|write|tell)$/u.test(other.lemma) && other.agent !== null,
  )?.agent;
  const party = view.context.mentionAt(agent);
  if (speaker && party) {
    const by = view.context.mentionAt(speaker);
    if (by && (by.mention === party.mention || view.context.officeOf(by).mention === party.mention))
      return agent;
  }
  // A statement in the first person: "We regret … The utility will give …".
  return !speaker && party && authorOf(view)?.mention === party.mention ? agent : null;
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
  const mark =
    /\bby (?:half|a (?:third|quarter|fifth)|one[- ](?:third|quarter|half|fifth)|two[- ]thirds)\b/iu.exec(
      view.analysis.text.slice(what.start, what.end),
    );
  const quantity = mark
    ? { start: what.start + mark.index, end: what.start + mark.index + mark[0].length }
    : view.analysis.quantities.find(
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
