import { lower } from './scene.ts';
import { isFiniteVerb, relation, type Tree } from './tree.ts';

/* A phrase that sums up what was said, which is the narrator's: "…, a move that …", "…, the latest turn in …". */

/** Nouns that take up a whole clause: what was said, or what was done by saying it. */
const RESUMES =
  /^(?:acknowledgment|acknowledgement|accusation|admission|allegation|allusion|approach|argument|arrangement|assertion|attack|attempt|boast|boost|call|change|charge|claim|comment|comparison|complaint|concession|contention|contrast|criticism|decision|declaration|departure|description|development|dig|effort|escalation|fact|feat|figure|gesture|goal|hint|idea|indication|insult|jab|jibe|joke|judge?ment|letter|line|message|mile(?:post|stone)|move|nod|note|number|phrase|plan|pledge|policy|point|position|post|practice|prediction|promise|proposal|quip|rebuke|recommendation|reference|reflection|rejection|remark|reminder|response|result|reversal|ruling|sentiment|shift|shot|sign|signal|stance|statement|step|stipulation|strategy|suggestion|swipe|tactic|tally|term|theme|threat|total|turn|tweet|verdict|view|warning|way|word|something)$/;

const CLAIMS = /^(?:accusation|allegation|assertion|charge|claim|contention)$/;

/** "…, a move that …", "— a fact later confirmed", "…, something that many had urged". */
export function resumes(tree: Tree, at: number): boolean {
  const { tokens } = tree;
  if (/^(?:something|one)$/.test(lower(tokens[at]!))) {
    const next = lower(tokens[at + 1] ?? tokens[at]!);
    return next === 'that' || (lower(tokens[at]!) === 'something' && tokens[at + 1]?.form !== ',');
  }
  if (!/^(?:an?|the)$/.test(lower(tokens[at]!))) return false;
  // "…, the first time it has done so"
  if (
    /^(?:first|second|third|latest)$/.test(lower(tokens[at + 1] ?? tokens[at]!)) &&
    tokens[at + 2]?.form === 'time'
  )
    return true;
  for (let noun = at + 1; noun < Math.min(tokens.length - 1, at + 6); noun++) {
    const token = tokens[noun]!;
    // "the latest and gravest turn in …"
    const joint =
      token.upos === 'CCONJ' && tokens[noun - 1]!.upos === 'ADJ' && tokens[noun + 1]!.upos === 'ADJ';
    if (joint) continue;
    if (!/^(?:NOUN|ADJ|ADV|PUNCT|VERB|PROPN|PART)$/.test(token.upos) || token.form === ',') return false;
    if (token.upos !== 'NOUN' || !RESUMES.test(token.lemma)) continue;
    const next = tokens[noun + 1]!;
    // "a move that", "a charge denied by": a noun phrase, not the subject of a clause that the speaker adds
    if (
      /^(?:that|which|who|to|later|he|she|they|it|some|many|one|of|in|for|from|with|about|on|at)$/.test(
        lower(next),
      )
    )
      return !startsClause(tree, at, noun);
    // "a plan | the mayor has changed"
    const verb = tokens.findIndex(({ deprel, head }) => deprel === 'acl:relcl' && head === noun);
    if (verb > noun && tree.first[verb] === noun + 1) return true;
    // "a claim | the board disputes", where the tree may take the verb for a noun
    const isClaim = next.upos === 'DET' && CLAIMS.test(token.lemma) && lower(tokens[at]!) !== 'the';
    return (/^VB[ND]$/.test(next.xpos) && relation(next) === 'acl') || next.upos === 'PROPN' || isClaim;
  }
  return false;
}

/** "…, comments that were echoed by aides": the plural without an article, with its relative clause. */
export function sumsUpBare(tree: Tree, at: number): boolean {
  if (sumsUpMarks(tree, at)) return true;
  const token = tree.tokens[at]!;
  const next = lower(tree.tokens[at + 1] ?? token);
  if (!/^(?:that|which)$/.test(next)) return false;
  return token.xpos === 'NNS' ? SAYINGS.test(token.lemma) : lower(token) === 'advice';
}

/**
 * "says she is “losing the town,” | part of a row that has gone on since May", "… “a fraud,” | one of many attacks he made that night": behind words
 * in marks and a comma the narrator sums them up, to the end of the sentence.
 */
function sumsUpMarks({ tokens }: Tree, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ form }) => form);
  const mark = before.find(form => form !== ',') ?? '';
  if (!before.includes(',') || !/^(?:”|"|''|’|')$/.test(mark)) return false;
  const [word, of, next] = tokens.slice(at, at + 3).map(lower);
  const sums =
    (word === 'part' && /^(?:an?|her|his|its|the|their|what)$/.test(next ?? '')) ||
    (word === 'one' && /^(?:a|dozens|many|numerous|scores|several)$/.test(next ?? ''));
  const rest = tokens.slice(at + 3);
  return (
    sums &&
    of === 'of' &&
    !rest.some(
      ({ form, upos }, i) => (form === ',' || upos === 'CCONJ') && isFiniteVerb(rest[i + 1] ?? rest[i]!),
    )
  );
}

/** "…, in | a move that", "…, in | the most serious action it has taken": what was said, as one of a sort. */
export function isFirstOfItsKind(tree: Tree, at: number): boolean {
  const { tokens } = tree;
  if (!/^(?:an?|the)$/.test(lower(tokens[at] ?? tokens[at - 1]!))) return false;
  if (resumes(tree, at)) return true;
  const degree = lower(tokens[at + 1] ?? tokens[at]!);
  if (!/^(?:most|first|second|third|latest|strongest|sharpest|.{3,}est)$/.test(degree)) return false;
  const noun = tokens.findIndex(
    (token, i) =>
      i > at &&
      /^(?:action|blow|case|clash|intervention|move|protest|step|strike|warning)$/.test(lower(token)),
  );
  return noun > 0 && noun < at + 6 && !tokens.slice(at, noun).some(({ form }) => form === ',');
}

/** Nouns for what was said, in the plural. */
const SAYINGS =
  /^(?:accusation|allegation|assertion|charge|claim|comment|complaint|remark|sentiment|statement|suggestion|threat|word)$/;

function startsClause(tree: Tree, from: number, noun: number): boolean {
  const head = tree.tokens[noun]!;
  return /^nsubj/.test(head.deprel) && head.head > noun && tree.first[head.head]! >= from - 1;
}
