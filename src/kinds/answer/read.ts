import type { Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem, FieldValue, MentionRef } from '../item.ts';
import { bare, complement, governor } from '../phrases.ts';
import { Fields, realityOf, timesOf, type View, wordsOf } from '../view.ts';

type Stance = 'complies' | 'partly' | 'refuses' | 'disputes' | 'refers elsewhere' | 'defers';

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
  return view.clauses.flatMap(clauses => clauses.flatMap(clause => answerIn(view, clause) ?? []));
}

function answerIn(view: View, clause: Clause): DraftItem | null {
  const { conditional, finite, modal } = clause.force;
  // "30 days to answer", "if the board refused", "might challenge it": no answer was given.
  if (conditional || !finite || modal === 'may' || modal === 'might' || modal === 'could' || modal === 'must')
    return null;
  const by = speakerOf(view, clause);
  if (!by) return null;
  const stance = stanceOf(view, clause);
  if (!stance) return null;
  const content = complement(view, clause);
  const end = content && content.whole.end > clause.group.end ? content.whole.end : clause.whole.end;
  const words = bare(view, { start: clause.group.start, end: Math.max(clause.group.end, end) });
  const fields = new Fields(view)
    .party('by', by)
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

function answered(clause: Clause): DraftItem['reality'] {
  const reality = realityOf(clause);
  return reality === 'denied' ? 'happened' : reality;
}

function stanceOf(view: View, clause: Clause): Stance | 'answers' | null {
  const row = stances.find(({ verbs }) => verbs.has(clause.lemma));
  const { negated, modal } = clause.force;
  if (row) return negated ? opposite(row.stance) : fits(view, clause, row.stance) ? row.stance : null;
  if (responding.has(clause.lemma)) return negated ? 'refuses' : 'answers';
  if (clause.kind === 'copula' && /^compliance$/u.test(clause.lemma)) return negated ? 'refuses' : 'complies';
  return negated &&
    modal === 'will' &&
    /^(?:change|move|budge|yield|back down|give in|comment)$/u.test(clause.lemma)
    ? 'refuses'
    : null;
}

function opposite(stance: Stance): Stance | null {
  if (stance === 'complies') return 'refuses';
  return null;
}

/** Some verbs answer only with the right thing after them. */
function fits(view: View, clause: Clause, stance: Stance): boolean {
  const words = wordsOf(view, clause.whole);
  if (clause.lemma === 'agree') return /^xcomp/u.test(complement(view, clause)?.relation ?? '');
  if (stance === 'defers')
    return (
      clause.patient !== null &&
      /\b(?:letter|order|request|demand|ruling|decision|complaint|subpoena|report)\b/iu.test(
        wordsOf(view, clause.patient),
      )
    );
  if (stance === 'refers elsewhere') return /\byou to\b|\bquestions\b|\bto (?:its|their|the)\b/iu.test(words);
  if (clause.lemma === 'challenge' || clause.lemma === 'contest') return clause.patient !== null;
  if (clause.lemma === 'consider' || clause.lemma === 'ignore')
    return clause.patient !== null && view.context.mentionAt(clause.patient) === null;
  return true;
}

/** The party that answers: the clause's agent, or the speaker where the agent is that speaker's "we" or "I" or a pronoun left open. */
function speakerOf(view: View, clause: Clause): Span | null {
  const agent = clause.agent ?? (clause.relation === 'xcomp' ? governor(view, clause)?.agent : null) ?? null;
  if (!agent) return null;
  if (view.context.mentionAt(agent)) return agent;
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
