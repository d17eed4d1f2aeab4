import type { Clause } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import { complement, infinitive } from '../phrases.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { type Stance, wordedStance } from './worded.ts';

/** Verbs of answering, by the stance they show. */
const stances: readonly { readonly stance: Stance; readonly verbs: ReadonlySet<string> }[] = [
  {
    stance: 'complies',
    verbs: new Set(
      'comply cooperate obey accede consent hand over turn over agree'
        .replace(/(hand|turn) over/gu, '$1_over')
        .split(' ')
        .map(verb => verb.replace('_', ' ')),
    ),
  },
  {
    stance: 'refuses',
    verbs: new Set([
      'refuse',
      'decline',
      'reject',
      'resist',
      'rebuff',
      'turn down',
      'defy',
      'ignore',
      'push back',
    ]),
  },
  { stance: 'disputes', verbs: new Set('deny dispute contest challenge refute rebut'.split(' ')) },
  { stance: 'refers elsewhere', verbs: new Set(['refer', 'redirect']) },
  { stance: 'defers', verbs: new Set(['review', 'study', 'consider', 'weigh']) },
];
const responding = new Set(['respond', 'reply', 'answer']);

/** What an answering verb comes to ("answers" where the words leave that open), or null for a clause that answers nothing. */
export function stanceOf(view: View, clause: Clause): Stance | 'answers' | null {
  const { negated, modal } = clause.force;
  if (pushedBack(view, clause)) return negated ? null : charged(view, clause) ? 'disputes' : 'refuses';
  const told = reported(view, clause) ?? wordedStance(view, clause);
  if (told) return told;
  const row = stances.find(({ verbs }) => verbs.has(clause.lemma));
  // "challenged the ministry to publish" is a demand.
  if (clause.lemma === 'challenge' && infinitive(view, clause)) return null;
  if (clause.lemma === 'deny' && !negated && clause.agent && asksFor(view, clause)) return 'refuses';
  if (row?.stance === 'refuses' && labelled(view, clause)) return negated ? null : 'disputes';
  if (negated && clause.lemma === 'agree' && !/^xcomp/u.test(complement(view, clause)?.relation ?? ''))
    return null;
  if (row) return negated ? opposite(row.stance) : fits(view, clause, row.stance) ? row.stance : null;
  // "did not respond to a request for comment": nothing was answered, and nothing refused.
  if (responding.has(clause.lemma)) return negated ? null : 'answers';
  if (clause.kind === 'copula' && /^compliance$/u.test(clause.lemma)) return negated ? 'refuses' : 'complies';
  const task = clause.lemma === 'go' ? infinitive(view, clause) : null;
  return negated &&
    (modal === 'will' || task) &&
    /^(?:change|move|budge|yield|back down|give in|comment|comply|bow)$/u.test(task?.lemma ?? clause.lemma)
    ? 'refuses'
    : null;
}

/** "pushed back against the request": the particle may stand as an adverb. */
function pushedBack(view: View, clause: Clause): boolean {
  const tokens = tokensOf(view, clause.sentence);
  const back = view.children[clause.sentence]![clause.predicate]!.some(at =>
    /^back$/iu.test(tokens[at]!.form),
  );
  return (
    /^push(?: back)?$/u.test(clause.lemma) &&
    (back || clause.lemma === 'push back') &&
    clause.obliques.some(one => one.preposition === 'against' || one.preposition === 'on')
  );
}

/** "pushed back on those charges": what is said is disputed. */
function charged(view: View, clause: Clause): boolean {
  return clause.obliques.some(one =>
    /\b(?:charges?|claims?|criticism|allegations?|accusations?|suggestions?|findings?)\b/iu.test(
      wordsOf(view, one),
    ),
  );
}

/** "told the regulator that its works complies with the act", "wrote that it had met …" to whoever asked. */
function reported(view: View, clause: Clause): Stance | null {
  if (!/^(?:tell|inform|assure|notify)$/u.test(clause.lemma) || clause.force.negated || clause.passive)
    return null;
  const to = clause.recipient ?? clause.patient;
  if (
    !to ||
    !/\b(?:board|agency|regulators?|department|ministry|court|commission|council|state|government|officials?|authorit)/iu.test(
      wordsOf(view, to),
    )
  )
    return null;
  const list = view.clauses[clause.sentence]!;
  const index = list.indexOf(clause);
  const said = list.find(
    other =>
      other.governor === index &&
      other.relation.startsWith('ccomp') &&
      /^(?:comply|cooperate|conform|meet)$/u.test(other.lemma) &&
      !other.force.modal,
  );
  return said && !said.force.negated ? 'complies' : null;
}

function opposite(stance: Stance): Stance | null {
  if (stance === 'complies') return 'refuses';
  return null;
}

/** Some verbs answer only with the right thing after them. */
function fits(view: View, clause: Clause, stance: Stance): boolean {
  const words = wordsOf(view, clause.whole);
  const judge = clause.agent && /\b(?:judge|justice|court|jury)\b/iu.test(aboutAgent(view, clause.agent));
  // "denied the motion": a court decides, it does not answer.
  if (judge && stance !== 'complies') return false;
  if (stance === 'disputes' && clause.patient && /^(?:that|this|it)$/iu.test(wordsOf(view, clause.patient)))
    return false;
  // "denied them access to the files" refuses; "denied that …" and "denied the charge" dispute.
  if (clause.lemma === 'deny' && (clause.recipient || asksFor(view, clause))) return false;
  if (clause.lemma === 'deny' && labels(view, clause)) return false;
  // "rejected any link": a thing asked can be refused, a thing said disputed; what else there is stays open.
  if (clause.lemma === 'reject' && clause.patient)
    return (
      refusable.test(lemmaOf(view, clause, clause.patient.head)) ||
      ((/^which$/iu.test(wordsOf(view, clause.patient)) || view.context.mentionAt(clause.patient) === null) &&
        isAskedIn(view, clause))
    );
  if (clause.lemma === 'agree') return /^xcomp/u.test(complement(view, clause)?.relation ?? '');
  if (stance === 'defers')
    return (
      // "has considered the request": what comes of it is told elsewhere
      !/^VB[ND]$/u.test(tokensOf(view, clause.sentence)[clause.predicate]!.xpos) &&
      clause.patient !== null &&
      /^(?:letter|order|request|demand|ruling|decision|complaint|subpoena|report)$/iu.test(
        lemmaOf(view, clause, clause.patient.head),
      )
    );
  if (stance === 'refers elsewhere')
    return (
      clause.patient !== null &&
      /\b(?:referred|referring|refers|directed|redirected) (?!questions)(?:\p{L}+ ){1,4}to (?:an? |the |its |his |her |their )?(?:[\p{L}’']+ ){0,3}?(?:website|web page|statement|press release|press office|lawyers?|spokes\p{L}+)\b|\byou to\b|\b(?:questions|inquiries|enquiries|requests|calls|reporters)\b/iu.test(
        words,
      )
    );
  if (clause.lemma === 'challenge' || clause.lemma === 'contest') return clause.patient !== null;
  // "considers the town a risk" calls it so.
  if (clause.lemma === 'consider' && complement(view, clause, /^xcomp/u)) return false;
  if (clause.lemma === 'consider' || clause.lemma === 'ignore')
    return clause.patient !== null && view.context.mentionAt(clause.patient) === null;
  return true;
}

/** "recommended a lower limit, which the minister rejected": what was put to somebody. */
function isAskedIn(view: View, clause: Clause): boolean {
  return /\b(?:recommend(?:s|ed|ation)|propos(?:es|ed|al)|urg(?:es|ed|ing)|call(?:s|ed) for|sought|demand(?:s|ed)|request(?:s|ed)|asked for|offer(?:s|ed))\b/iu.test(
    wordsOf(view, view.analysis.sentences[clause.sentence]!),
  );
}

/** "denied the town's request": refused. */
function asksFor(view: View, clause: Clause): boolean {
  return (
    clause.patient !== null &&
    /^(?:request|permission|permit|access|application|proposal|bid|extension|waiver|licen[cs]e|exemption)$/u.test(
      lemmaOf(view, clause, clause.patient.head),
    )
  );
}

/** What is asked or offered, and so can be turned down. */
const refusable =
  /^(?:request|demand|call|order|offer|proposal|plan|plea|appeal|condition|deadline|letter|term|subpoena|bid|ultimatum|deal|settlement|application|petition|invitation|recommendation|compromise|one|it|measure|change|claim|charge)$/iu;

function lemmaOf(view: View, clause: Clause, head: number): string {
  return tokensOf(view, clause.sentence)[head]!.lemma.toLowerCase();
}

/** "denied that the mill is a “dirty plant”": kept as a designation, not twice. */
function labels(view: View, clause: Clause): boolean {
  const content = complement(view, clause, /^ccomp/u);
  return (
    content?.kind === 'copula' &&
    content.agent !== null &&
    tokensOf(view, clause.sentence)[content.predicate]!.upos === 'NOUN' &&
    view.context.mentionAt(content.agent) !== null
  );
}

/** "rejects the label", "rejected the charge": what is said is disputed, nothing asked is refused. */
function labelled(view: View, clause: Clause): boolean {
  return (
    clause.lemma === 'reject' &&
    clause.patient !== null &&
    /\b(?:label|charge|claim|allegation|finding|accusation|description|designation|notion|idea|suggestion)s?\b/iu.test(
      wordsOf(view, clause.patient),
    )
  );
}

function aboutAgent(view: View, agent: Span): string {
  const ref = view.context.mentionAt(agent);
  const titles = ref ? view.context.titlesOf(ref) : [];
  return [wordsOf(view, agent), ...titles].join(' ');
}
