import type { Argument, Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import { bare, complement } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { type Fields, readingOf, tokensOf, type View, wordsOf } from '../view.ts';
import { isCountry, isCourt } from './addressed.ts';
import type { Asked } from './asked.ts';

/** What a column or a blog calls for in its writer's name: "The board should publish the file", "Let the mayor say so". */
export function calledForByWriter(view: View, clause: Clause): Asked | null {
  const { opinion, told } = writingOf(view);
  if (!opinion || !isWritersOwn(view, told, clause.group)) return null;
  return shouldDo(view, clause) ?? letDo(view, clause) ?? imperative(view, clause);
}

/** Verbs for what nobody can do on demand. */
const states =
  /^(?:face|feel|know|have|need|be|come|look|seem|remain|focus|try|learn|remember|understand|stand|worry|think|work|bear|become|prove|happen|expect|hope|see|read|get|want|win|lose|like|love|take care)$/u;

/** "The board should publish the file", "It ought to adopt the plan", "And it must stop digging". */
function shouldDo(view: View, clause: Clause): Asked | null {
  const { modal, negated, conditional } = clause.force;
  const task = clause.lemma === 'ought' ? complement(view, clause, /^xcomp/u) : clause;
  if (!task || (task === clause && modal !== 'should' && modal !== 'must')) return null;
  // "should not favor the rich": a principle
  if (negated && modal === 'should') return null;
  if (conditional || clause.passive || task.passive || task.kind === 'copula' || states.test(task.lemma))
    return null;
  if (!/^(?:root|conj|parataxis)/u.test(clause.relation) || !clause.agent || clause.agent.carried)
    return null;
  const tokens = tokensOf(view, clause.sentence);
  // "should have known" looks back, "should the mill fail" is a condition
  const children = view.children[clause.sentence]![clause.predicate]!;
  if (children.some(at => tokens[at]!.deprel.startsWith('aux') && tokens[at]!.lemma === 'have')) return null;
  if (children.some(at => tokens[at]!.xpos === 'MD' && tokens[at]!.end <= clause.agent!.start)) return null;
  const of = calledOn(view, clause, clause.agent);
  if (!of) return null;
  const { start } = tokens[task.predicate]!;
  const what = { start: negated ? clause.group.start : start, end: clause.whole.end };
  return { clause, by: null, of, what: bare(view, what), rule: 'opinion' };
}

/** Whom a column calls on: a body, a place, an office; "it" of the sentence after the one that calls on somebody. */
function calledOn(view: View, { sentence }: Clause, phrase: Argument): Argument | null {
  const words = wordsOf(view, phrase);
  // "A landlord must …" tells a rule
  if (
    /^(?:(?:we|i|you|they|one|he|she|this|that|who|which)$|(?:an?|any|every|each|no|all|most|many)\s)/iu.test(
      words,
    )
  )
    return null;
  // "civilized societies should …": a crowd; "Rovania must …": a policy
  const crowd =
    !view.context.mentionAt(phrase) && /^\p{Ll}[\p{L} -]*s$/u.test(words) && !/^the\s/u.test(words);
  if (crowd || isCountry(view, phrase)) return null;
  if (!/^it$/iu.test(words))
    return publicStanding(view, phrase) === 'public' && !isCourt(view, phrase) ? phrase : null;
  const before = sentence > 0 ? view.clauses[sentence - 1]!.find(one => one.relation === 'root') : undefined;
  return (before && shouldDo(view, before)?.of) ?? null;
}

/** "Let Mayor Okafor publish the readings": whom, and the bare verb behind. */
function letDo(view: View, clause: Clause): Asked | null {
  const of = clause.patient ?? clause.recipient;
  if (clause.lemma !== 'let' || clause.agent || clause.force.negated || clause.force.modal || !of)
    return null;
  if (publicStanding(view, of) !== 'public') return null;
  const tokens = tokensOf(view, clause.sentence);
  const task = view.clauses[clause.sentence]!.find(
    one =>
      one.group.start >= of.end &&
      tokens[one.predicate]!.head === clause.predicate &&
      /^VBP?$/u.test(tokens[one.predicate]!.xpos) &&
      /^(?:xcomp|ccomp|conj|advcl)/u.test(one.relation),
  );
  const what = task && { start: task.group.start, end: task.whole.end };
  return what ? { clause, by: null, of, what: bare(view, what), rule: 'opinion' } : null;
}

/** What a writer tells the reader to do. */
const asides =
  /^(?:consider|imagine|take|think|look|remember|note|ask|see|forget|call|suppose|picture|read|click|subscribe|email|let|make|recall|bear|spare|try|do|be|get|go|have|say|listen|watch|compare|wait|enter|add|throw|never|trust|believe|believe|witness|start|begin|tell|meet|guess|judge|count|mind|fast|thank|thanks|write|visit|join|vote|sign|come|keep|welcome|stay|blame|wish)$/u;

/** "Publish the well readings every month.", right after the writer has called for something: of the same, where that is told. */
function imperative(view: View, clause: Clause): Asked | null {
  const tokens = tokensOf(view, clause.sentence);
  if (clause.predicate !== 0 || tokens[0]!.xpos !== 'VB' || clause.relation !== 'root') return null;
  if (clause.agent || clause.passive || !clause.patient || asides.test(clause.lemma)) return null;
  const call = callBefore(view, clause.sentence - 1);
  if (!call || /\?/u.test(wordsOf(view, sentenceOf(view, clause.sentence)))) return null;
  return { clause, by: null, of: call.of, what: bare(view, clause.whole), rule: 'opinion' };
}

const sentenceOf = (view: View, sentence: number): Span => view.analysis.sentences[sentence]!;

/** "Here is what I would ask of the company. Build the wall. | Publish the plan.": the call in the writer's name that imperatives follow. */
function callBefore(view: View, last: number): { of: Argument | null } | null {
  for (let sentence = last; sentence >= Math.max(0, last - 4); sentence--) {
    const clauses = view.clauses[sentence]!;
    const root = clauses.find(one => one.relation === 'root');
    const words = wordsOf(view, sentenceOf(view, sentence));
    if (/\bI(?: would|['’]d)? (?:ask|urge|demand|propose|suggest)\b/u.test(words)) {
      const ask = clauses.find(({ lemma }) => lemma === 'ask');
      const of = ask?.obliques.find(({ preposition }) => preposition === 'of') ?? null;
      return { of: of && publicStanding(view, of) === 'public' ? of : null };
    }
    const call = root && (shouldDo(view, root) ?? letDo(view, root));
    if (call) return call;
    if (root?.predicate !== 0 || root.agent || tokensOf(view, sentence)[0]!.xpos !== 'VB') return null;
  }
  return null;
}

/** What a text is, worked out once. */
interface Writing {
  /** The words of those whom the text gives as speakers, apart from the writer's. */
  readonly told: readonly Span[];
  readonly opinion: boolean;
}

const known = new WeakMap<View, Writing>();

/** A text that its writer says "I" in, outside all quotations: a column, a blog, a speech. No letter, whose "I" asks by itself. */
function writingOf(view: View): Writing {
  const seen = known.get(view);
  if (seen) return seen;
  const told = view.context.statements.flatMap(({ evidence, fields }) =>
    fields.speaker === null ? [] : evidence.filter(({ role }) => role === 'content'),
  );
  const first = /(?<![\p{L}.])(?:I|my|me)(?:['’](?:m|ve|d|ll))?(?![\p{L}.])/gu;
  const own = [...view.analysis.text.matchAll(first)].filter(({ index }) =>
    isWritersOwn(view, told, { start: index, end: index + 1 }),
  );
  const writing = { told, opinion: view.context.correspondence === null && own.length > 1 };
  known.set(view, writing);
  return writing;
}

/** Whether words stand in nobody's mouth but the writer's. */
const isWritersOwn = (view: View, told: readonly Span[], span: Span): boolean =>
  overlapping(view.analysis.quotations, span).length === 0 &&
  !overlapping(told, span).some(content => contains(content, span));

/** Who calls is who writes, whom the text need not name. */
export function setWriter(fields: Fields, { rule }: Asked): void {
  if (rule === 'opinion')
    fields.set(
      'by',
      null,
      readingOf('', 'writer', { inferred: true, why: 'who writes the text calls for it' }),
    );
}
