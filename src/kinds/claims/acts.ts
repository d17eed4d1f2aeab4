import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import { timesOf, type View } from '../view.ts';
import { partiesIn } from './around.ts';
import type { Claim } from './claim.ts';
import { actOf } from './verbs.ts';
import { type ContentWords, contentWords } from './words.ts';

/** Verbs that say who tells something, not what was done. */
export const speaking: ReadonlySet<string> = new Set(
  (
    'say tell report accord add note write state explain announce argue claim maintain insist acknowledge admit concede believe think ' +
    'know feel suggest indicate show reveal find recall declare testify contend assert reply respond ask wonder quote comment'
  ).split(' '),
);
const denying = new Set(['deny', 'refute', 'dispute', 'reject']);
/** What hangs on these is wanted, feared or asked for, not told as so. */
const open = new Set(
  (
    'ask wonder whether want hope wish plan intend expect threaten warn consider try seek attempt promise pledge vow urge demand order ' +
    'request require suggest propose fear doubt imagine suppose pretend would could refuse decline fail agree allow let offer'
  ).split(' '),
);

/** The part of a clause that tells one thing: its words without those that only say who reports it. */
export function matterOf(view: View, clause: Clause): { span: Span; without: Span[] } {
  const clauses = view.clauses[clause.sentence]!;
  const reports = clauses
    .filter(other => other !== clause && speaking.has(other.lemma) && contains(clause.whole, other.whole))
    .map(other => other.whole);
  const sources = clause.obliques.filter(one => /^accord/u.test(one.preposition ?? ''));
  const inner = clauses
    .filter(
      other =>
        other !== clause &&
        contains(clause.whole, other.whole) &&
        /^(?:advcl|conj|parataxis|ccomp|acl:relcl)/u.test(other.relation) &&
        clauses[other.governor ?? -1] === clause,
    )
    .map(other => other.whole);
  const times = overlapping(view.analysis.times, clause.whole);
  return { span: clause.whole, without: [...reports, ...sources, ...inner, ...times] };
}

/** Whether the clause is told as so (1), as not so (-1), or left open (0). */
export function standing(view: View, clause: Clause): -1 | 0 | 1 {
  const { modal, negated, conditional, tense } = clause.force;
  const clauses = view.clauses[clause.sentence]!;
  const governor = clause.governor === null ? null : (clauses[clause.governor] ?? null);
  if (modal || conditional || tense === 'none' || tense === 'future') return 0;
  const { text, sentences } = view.analysis;
  const sentence = sentences[clause.sentence]!;
  if (/\?["”’']?$/u.test(text.slice(sentence.start, sentence.end).trim())) return 0;
  let sign: -1 | 1 = negated || deniesByNoun(view, clause) ? -1 : 1;
  if (governor && /^(?:ccomp|xcomp)/u.test(clause.relation)) {
    if (open.has(governor.lemma) || governor.force.negated) return 0;
    if (denying.has(governor.lemma)) sign = sign === 1 ? -1 : 1;
  }
  if (/^advcl/u.test(clause.relation)) return 0;
  return sign;
}

/** "adopted no plan", "no worker was dismissed", "nobody warned the town": the noun phrase carries the negation. */
function deniesByNoun(view: View, clause: Clause): boolean {
  const { tokens } = view.analysis.sentences[clause.sentence]!;
  const children = view.children[clause.sentence]!;
  return [clause.agent, clause.patient].some(
    argument =>
      argument !== null &&
      !argument.carried &&
      (/^(?:nobody|none|nothing|neither)$/iu.test(tokens[argument.head]!.form) ||
        children[argument.head]!.some(child => /^no$/iu.test(tokens[child]!.form))),
  );
}

/** Who acts: the clause's own agent; for a pronoun the one it stands for, as far as the text or the clause above says. */
export function agentOf(view: View, clause: Clause): ContentWords | null {
  const { agent } = clause;
  if (!agent || (agent.carried && clause.governor === null)) return null;
  const token = view.analysis.sentences[clause.sentence]!.tokens[agent.head]!;
  if (token.upos !== 'PRON') {
    const times = overlapping(view.analysis.times, agent);
    const { words, names } = contentWords(view, clause.sentence, agent, times);
    return words.length > 0 ? { words, names } : null;
  }
  const mention = view.context.mentionAt(agent);
  if (mention) {
    const words = view.context.nameOf(mention).toLowerCase().split(/\s+/u).sort();
    return { words, names: words };
  }
  const governor = clause.governor === null ? null : view.clauses[clause.sentence]![clause.governor];
  return governor ? agentOf(view, governor) : null;
}

/** Every clause that tells an act as done or as not done. */
export function actClaims(view: View): Claim[] {
  return view.clauses.flatMap(clauses => clauses.flatMap(clause => actFrom(view, clause)));
}

function actFrom(view: View, clause: Clause): Claim[] {
  if (clause.kind !== 'verb' || speaking.has(clause.lemma)) return [];
  if (denying.has(clause.lemma) && !(clause.patient && !clause.patient.carried)) return [];
  const sign = standing(view, clause);
  if (sign === 0) return [];
  const { span, without } = matterOf(view, clause);
  const matter = contentWords(view, clause.sentence, span, without, clause.predicate);
  const who = agentOf(view, clause);
  const words = [...new Set([...matter.words, ...(who?.words ?? [])])].sort();
  const names = [...new Set([...matter.names, ...(who?.names ?? [])])].sort();
  if (words.length < 2 && !(names.length > 0 && words.length > 0)) return [];
  const dates = timesOf(view, clause).filter(time => time.date && ofPredicate(view, clause, time));
  return [
    {
      type: 'act',
      head: actOf(clause.lemma),
      act: '',
      start: clause.whole.start,
      end: clause.whole.end,
      words,
      names,
      who: who?.words ?? [],
      polarity: sign === 1 ? 'asserted' : 'denied',
      date: dates.length === 1 ? dates[0]!.date : null,
      inferred: false,
      item: null,
      counted: counts(view, clause),
      parties: partiesIn(view, clause.whole, [clause]),
    },
  ];
}

/** Tokens up to which a clause is so short that any date in it is the act's own. */
const short = 16;

/** True where a time expression hangs on the predicate itself: "the war after the attacks of 2011" dates no act. */
function ofPredicate(view: View, clause: Clause, time: Span): boolean {
  const { tokens } = view.analysis.sentences[clause.sentence]!;
  const within = tokens.filter(token => contains(clause.whole, token));
  return (
    within.length <= short || within.some(token => contains(time, token) && token.head === clause.predicate)
  );
}

/** True where a number stands in the clause, dates left out: "arrested 14 protesters" tells one of many such acts. */
function counts(view: View, clause: Clause): boolean {
  return view.analysis.sentences[clause.sentence]!.tokens.some(
    token =>
      token.upos === 'NUM' &&
      contains(clause.whole, token) &&
      !overlapping(view.analysis.times, token).some(time => contains(time, token)),
  );
}
