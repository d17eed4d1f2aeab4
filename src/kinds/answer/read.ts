import type { Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem, FieldValue, MentionRef } from '../item.ts';
import { type Standing, standingFor } from '../parties.ts';
import { bare, complement, governor, infinitive } from '../phrases.ts';
import { Fields, readingOf, realityOf, timesOf, tokensOf, type View, wordsOf } from '../view.ts';
import { isCalledFor, isSilence, isSought } from './asked.ts';
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
    verbs: new Set(['refuse', 'decline', 'reject', 'resist', 'rebuff', 'defy', 'ignore', 'push back']),
  },
  { stance: 'disputes', verbs: new Set('deny dispute contest challenge refute rebut'.split(' ')) },
  { stance: 'refers elsewhere', verbs: new Set(['refer', 'redirect']) },
  { stance: 'defers', verbs: new Set(['review', 'study', 'consider', 'weigh']) },
];
const responding = new Set(['respond', 'reply', 'answer']);

/**
 * How parties answer demands, letters and charges: "the city refused to publish", "the board has fully complied",
 * "denied that …", "responded". Only of parties the text names; refusals to comment on the news are kept as refusals.
 */
export function readAnswers(view: View): DraftItem[] {
  return view.clauses.flatMap(clauses => clauses.flatMap(clause => answerIn(view, clause)));
}

function answerIn(view: View, clause: Clause): DraftItem[] {
  const { conditional, finite, modal } = clause.force;
  // "30 days to answer", "if the board refused", "might challenge it": no answer was given.
  if (
    conditional ||
    !finite ||
    modal === 'may' ||
    modal === 'might' ||
    modal === 'could' ||
    modal === 'can' ||
    modal === 'must'
  )
    return [];
  if (isSought(view, clause) || isSilence(view, clause)) return [];
  const stance = stanceOf(view, clause);
  const by = stance && speakerOf(view, clause);
  if (!by) return [];
  if (!isCalledFor(view, clause, stance)) return [];
  const words = bare(view, { start: clause.group.start, end: endOf(view, clause) });
  const standing = view.context.mentionAt(by) ? null : standingFor(view, by);
  const several = standing && standing.parties.length > 1 && standing.parties.length <= 12;
  return (several ? standing.parties : [null]).map(party =>
    answerOf(
      view,
      clause,
      party ? setBy(view, by, party, standing!) : new Fields(view).party('by', by),
      stance,
      words,
    ),
  );
}

/** One of several who answer alike: "officials from Pell and Marsh denied …". */
function setBy(view: View, by: Span, party: MentionRef, standing: Standing): Fields {
  const reading = readingOf(wordsOf(view, by), standing.rule, { inferred: true, why: standing.why });
  return new Fields(view).set('by', party, reading).show('by', by);
}

function answerOf(
  view: View,
  clause: Clause,
  fields: Fields,
  stance: Stance | 'answers',
  words: Span,
): DraftItem {
  fields
    .set('to', null)
    .set('stance', stance === 'answers' ? null : stance)
    .words('text', words)
    .date(
      'date',
      timesOf(view, clause).find(time => time.type === 'DATE' && time.date !== null),
    );
  return fields.item(
    'answer',
    view.analysis.sentences[clause.sentence]!,
    `answer-${stance === 'answers' ? 'responds' : stance.replace(' ', '-')}/1`,
    answered(clause),
  );
}

/** Where the answer's words end: before the next clause with a subject of its own beside it. */
function endOf(view: View, clause: Clause): number {
  const content = complement(view, clause);
  const end = Math.max(clause.group.end, content ? content.whole.end : clause.whole.end);
  const tokens = tokensOf(view, clause.sentence);
  const beside = view.clauses[clause.sentence]!.filter(
    other =>
      other.predicate > clause.predicate &&
      ((tokens[other.predicate]!.head === clause.predicate && /^(?:conj|parataxis)/u.test(other.relation)) ||
        // Both may hang on the one who reports them: "Pell has complied, and the letter asks nothing new, he said."
        (tokens[other.predicate]!.head === tokens[clause.predicate]!.head &&
          other.relation === clause.relation &&
          /^ccomp/u.test(other.relation))),
  );
  const cuts = beside.map(other => {
    const mark = view.children[clause.sentence]![other.predicate]!.find(
      at =>
        /^(?:cc|punct)/u.test(tokens[at]!.deprel) &&
        tokens[at]!.start >= clause.group.end &&
        at < other.predicate,
    );
    return mark === undefined ? other.whole.start : tokens[mark]!.start;
  });
  return Math.max(clause.group.end, Math.min(end, ...cuts));
}

function answered(clause: Clause): DraftItem['reality'] {
  const reality = realityOf(clause);
  return reality === 'denied' ? 'happened' : reality;
}

function stanceOf(view: View, clause: Clause): Stance | 'answers' | null {
  const { negated, modal } = clause.force;
  if (pushedBack(view, clause)) return negated ? null : 'refuses';
  const told = reported(view, clause) ?? wordedStance(view, clause);
  if (told) return told;
  const row = stances.find(({ verbs }) => verbs.has(clause.lemma));
  // "challenged the ministry to publish" is a demand.
  if (clause.lemma === 'challenge' && infinitive(view, clause)) return null;
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
  if (clause.lemma === 'deny' && clause.recipient) return false;
  if (clause.lemma === 'deny' && labels(view, clause)) return false;
  // "rejected any link": a thing asked can be refused, a thing said disputed; what else there is stays open.
  if (clause.lemma === 'reject' && clause.patient)
    return refusable.test(lemmaOf(view, clause, clause.patient.head));
  if (clause.lemma === 'agree') return /^xcomp/u.test(complement(view, clause)?.relation ?? '');
  if (stance === 'defers')
    return (
      clause.patient !== null &&
      /^(?:letter|order|request|demand|ruling|decision|complaint|subpoena|report)$/iu.test(
        lemmaOf(view, clause, clause.patient.head),
      )
    );
  if (stance === 'refers elsewhere')
    return clause.patient !== null && /\byou to\b|\bquestions\b|\bto (?:its|their|the)\b/iu.test(words);
  if (clause.lemma === 'challenge' || clause.lemma === 'contest') return clause.patient !== null;
  // "considers the town a risk" calls it so.
  if (clause.lemma === 'consider' && complement(view, clause, /^xcomp/u)) return false;
  if (clause.lemma === 'consider' || clause.lemma === 'ignore')
    return clause.patient !== null && view.context.mentionAt(clause.patient) === null;
  return true;
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

/** The party that answers: the clause's agent, or the speaker where the agent is that speaker's "we" or "I" or a pronoun left open. */
function speakerOf(view: View, clause: Clause): Span | null {
  const agent = clause.agent ?? (clause.relation === 'xcomp' ? governor(view, clause)?.agent : null) ?? null;
  if (!agent) return null;
  if (view.context.mentionAt(agent)) return agent;
  const standing = standingFor(view, agent);
  if (standing?.rule === 'office' || (standing?.parties.length ?? 0) === 1) return agent;
  // "Doyle, the utility's spokesman, said it would comply": what speaks for it is told just before.
  if (/^(?:it|they|the \w+)$/iu.test(wordsOf(view, agent))) {
    const above = governor(view, clause);
    if (above?.agent && /^(?:say|add|tell|insist|promise)$/u.test(above.lemma)) {
      const ref = view.context.mentionAt(above.agent);
      if (ref && view.context.typeOf(ref) !== null) return above.agent;
    }
  }
  if (!/^(?:we|i|our .*)$/iu.test(wordsOf(view, agent))) return null;
  const statement = view.context.statements.find(one =>
    one.evidence.some(piece => piece.role === 'content' && contains(piece, agent)),
  );
  const speaker = statement?.evidence.find(piece => piece.role === 'speaker');
  return statement && isMention(statement.fields.speaker) && speaker ? speaker : null;
}

function isMention(value: FieldValue | undefined): value is MentionRef {
  return typeof value === 'object' && value !== null && 'mention' in value;
}
