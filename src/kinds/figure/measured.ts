import type { Clause } from '../../language/clauses.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { phraseOf } from '../view.ts';
import {
  afterDeterminer,
  chainBefore,
  extended,
  firstOf,
  nominal,
  nounPhrase,
  phraseBefore,
} from './phrases.ts';
import { amountAt, lower, type Scene, spanOf, timeAt } from './scene.ts';

/** What a figure counts: the noun phrase, and the rule by which it was found. */
export interface Measured {
  readonly span: Span;
  readonly rule: string;
  /** True where the words belong to another figure of the sentence ("14 offices in 2018 and 9 in 2017"). */
  readonly inferred: boolean;
}

/** Verbs whose subject hands the money over or takes it: it is not what the money is for. */
const PAYS =
  /^(?:award|give|pay|get|receive|grant|owe|send|spend|donate|offer|seek|approve|propose|want|ask|win|lose|allocate|demand|request|provide|contribute|borrow|lend|earn|charge|announce)$/;
/** Verbs that say how high their subject stands. */
const LEVEL =
  /^(?:be|rise|fall|reach|climb|total|average|number|stand|double|triple|grow|drop|increase|decrease|decline|jump|exceed|surpass|top|hit|remain|swell|shrink|dwindle|slip|surge|plunge|soar|go)$/;
const SAYS = /^(?:say|tell|add|announce|write|report|state|note|warn|claim|think|believe|estimate)$/;

/** What the amount counts; null where the words do not say. `before` is what the sentence's last figure counted. */
export function measuredOf(scene: Scene, before: Measured | null): Measured | null {
  const open = bare(scene) && before !== null && !level(scene);
  return (
    beside(scene) ??
    partitive(scene) ??
    nounOf(scene) ??
    purpose(scene) ??
    apposition(scene) ??
    (before && (elliptic(scene) || open) ? carried(before) : null) ??
    attribute(scene) ??
    object(scene) ??
    cost(scene) ??
    (bare(scene) && !level(scene) ? null : role(scene))
  );
}

const found = (span: Span | null, rule: string): Measured | null => span && { span, rule, inferred: false };

function carried(before: Measured): Measured {
  return { span: before.span, rule: 'ellipsis', inferred: true };
}

/** "418 drug overdose deaths", "a $72,500 public safety grant", "a 45-acre park", "nine times". */
function beside(scene: Scene): Measured | null {
  const { tokens, last, quantity } = scene;
  let at = last + 1;
  // "45 - acre": what is left of a hyphenated amount.
  while (tokens[at]?.form === '-' && at < last + 3) at++;
  if (quantity.qualifierSpan && quantity.qualifierSpan.start >= quantity.end)
    while (tokens[at] && tokens[at]!.start < quantity.qualifierSpan.end) at++;
  if (lower(tokens[at]) === 'more' && lower(tokens[at + 1]) === 'than') return null;
  if (/^(?:a|an|per|each|every)$/.test(lower(tokens[at]))) return null;
  // "a ten-point lead"
  if (/^points?$/.test(lower(tokens[at])) && nominal(tokens[at + 1])) at++;
  const noun = nounPhrase(scene, at);
  return noun && found(extended(scene, noun), 'noun beside');
}

/** "38 percent of homes", "11 of the 40 counties", "14 inches of rain", "half of the inmates". */
function partitive(scene: Scene): Measured | null {
  const { tokens, last, quantity } = scene;
  if (lower(tokens[last + 1]) !== 'of') return null;
  let at = last + 2;
  while (
    tokens[at] &&
    (/^(?:DET|NUM)$/.test(tokens[at]!.upos) ||
      tokens[at]!.xpos === 'PRP$' ||
      amountAt(scene, tokens[at]) ||
      /^(?:of|nearly|about|all|more|than)$/.test(lower(tokens[at])))
  )
    at++;
  const noun = nounPhrase(scene, at);
  return noun && found(quantity.kind === 'money' ? noun : extended(scene, noun), 'of');
}

/** "a budget of $88 million", "the daily penalty of $12,000". */
function nounOf(scene: Scene): Measured | null {
  const { tokens } = scene;
  const at = firstOf(scene) - 1;
  if (lower(tokens[at]) !== 'of' || !nominal(tokens[at - 1])) return null;
  if (/^(?:total|average|maximum|minimum)$/.test(lower(tokens[at - 1]))) return null;
  return found(phraseBefore(scene, at - 1), 'noun of');
}

/** "$9 million in repairs", "spent $1.2 million on legal fees", "gave $45,000 to the museum". */
function purpose(scene: Scene): Measured | null {
  const { tokens, last, quantity } = scene;
  if (quantity.kind !== 'money') return null;
  let at = last + 1;
  while (tokens[at] && timeAt(scene, tokens[at])) at++;
  const link = lower(tokens[at]);
  if (!/^(?:in|on|for|to|toward|towards)$/.test(link) || amountAt(scene, tokens[at + 1])) return null;
  if (link === 'for' && /^(?:each|every)$/.test(lower(tokens[at + 1]))) return null;
  const noun = nounPhrase(scene, afterDeterminer(scene, at + 1));
  if (!noun) return null;
  const head = tokens.find(token => token.start >= noun.start && token.upos !== 'ADJ');
  // "in Corvane", "to Ms. Quill": a place or a person, not what the money is for.
  return head?.upos === 'PROPN' && /^(?:in|to|for)$/.test(link) ? null : found(noun, `money ${link}`);
}

/** "The share, 34 percent, was the highest": the amount stands between commas behind its noun. */
function apposition(scene: Scene): Measured | null {
  const { tokens, last } = scene;
  const at = firstOf(scene) - 1;
  if (tokens[at]?.form !== ',' || tokens[last + 1]?.form !== ',' || tokens[at - 1]?.upos !== 'NOUN')
    return null;
  return found(phraseBefore(scene, at - 1), 'apposition');
}

/** "is 44 percent foreign-born" */
function attribute(scene: Scene): Measured | null {
  const { tokens, first, last, quantity } = scene;
  const next = tokens[last + 1];
  if (quantity.kind !== 'percent' || !next || !/^(?:ADJ|VERB|NOUN|PROPN)$/.test(next.upos)) return null;
  const words = /^[A-Za-z]+(?:-[A-Za-z]+)*/.exec(scene.view.analysis.text.slice(next.start));
  const is = tokens.slice(Math.max(0, first - 3), first).some(token => token.lemma === 'be');
  if (!is || !words || /^(?:more|less|higher|lower|below|above|up|down|short)$/i.test(words[0])) return null;
  return found({ start: next.start, end: next.start + words[0].length }, 'attribute');
}

/** "cut opioid prescriptions by one-third", "raised the fuel tax by 6 cents". */
function object(scene: Scene): Measured | null {
  const { tokens } = scene;
  const by = firstOf(scene) - 1;
  if (lower(tokens[by]) !== 'by') return null;
  const span = chainBefore(scene, by - 1);
  if (!span) return null;
  let at = tokens.findIndex(token => token.start >= span.start);
  while (at > 0 && (/^(?:DET|ADP|ADJ|NOUN)$/.test(tokens[at - 1]!.upos) || tokens[at - 1]!.xpos === 'PRP$'))
    at--;
  return tokens[at - 1]?.upos === 'VERB' ? found(span, 'object') : null;
}

/** "The repairs cost $310,000", "The drought cost farmers $230 million". */
function cost(scene: Scene): Measured | null {
  if (scene.quantity.kind !== 'money') return null;
  const { tokens } = scene;
  const noun = /^(?:the|a|of|at|its|total)$/;
  const at = tokens.findLastIndex(
    (token, k) => k < scene.first && /^costs?$/.test(lower(token)) && !noun.test(lower(tokens[k - 1])),
  );
  if (at <= 0) return null;
  return found(chainBefore(scene, /^(?:AUX|PART)$/.test(tokens[at - 1]!.upos) ? at - 2 : at - 1), 'cost');
}

/** The phrase that the verb gives the amount to: what reached $1.1 billion, what fell to 61, what is 12 feet high. */
function role(scene: Scene): Measured | null {
  const { view, index, quantity } = scene;
  const clauses = view.clauses[index]!.filter(clause => contains(clause.whole, quantity));
  clauses.sort((a, b) => a.whole.end - a.whole.start - (b.whole.end - b.whole.start));
  const clause = clauses[0];
  if (!clause || scene.tokens[clause.predicate]!.unsure) return subjectBefore(scene);
  if (SAYS.test(clause.lemma)) return null;
  const head = subjectOf(scene, clause);
  return head === null ? null : found(phrase(scene, head), 'role');
}

function subjectOf(scene: Scene, clause: Clause): number | null {
  const { tokens, first, quantity } = scene;
  if (quantity.kind === 'money' && PAYS.test(clause.lemma) && !clause.passive) return null;
  const head = (clause.passive ? clause.patient : clause.agent)?.head;
  if (head === undefined || head >= first || !nominal(tokens[head]) || overlaps(tokens[head]!, quantity))
    return null;
  return head;
}

/** Where the tree gives no subject: the noun phrases before the verb group ahead of the amount, or before its "which". */
function subjectBefore(scene: Scene): Measured | null {
  const { tokens } = scene;
  let at = firstOf(scene) - 1;
  while (at >= 0 && !/^(?:VERB|AUX)$/.test(tokens[at]!.upos)) {
    if (/^[.;:“”]$/.test(tokens[at]!.form)) return null;
    at--;
  }
  if (at < 0 || SAYS.test(tokens[at]!.lemma)) return null;
  if (scene.quantity.kind === 'money' && PAYS.test(tokens[at]!.lemma)) return null;
  while (at >= 0 && /^(?:VERB|AUX|ADV|PART)$/.test(tokens[at]!.upos)) at--;
  if (/^(?:which|that)$/.test(lower(tokens[at]))) at -= tokens[at - 1]?.form === ',' ? 2 : 1;
  return found(chainBefore(scene, at), 'noun before');
}

/** The words of a phrase by its head, without determiner, not running into a verb, the amount or a date. */
function phrase(scene: Scene, head: number): Span {
  const { tokens } = scene;
  const whole = phraseOf(tokens, scene.view.children[scene.index]!, head);
  let first = tokens.findIndex(token => token.start >= whole.start);
  while (first < head && /^(?:DET|NUM)$/.test(tokens[first]!.upos)) first++;
  let last = head;
  for (; tokens[last + 1] && tokens[last + 1]!.end <= whole.end; last++) {
    const next = tokens[last + 1]!;
    const name = next.upos === 'ADP' && tokens[afterDeterminer(scene, last + 2)]?.upos === 'PROPN';
    if (/^(?:VERB|AUX|PUNCT)$/.test(next.upos) || name || amountAt(scene, next) || timeAt(scene, next)) break;
  }
  while (last > head && /^(?:ADP|DET|CCONJ|ADV)$/.test(tokens[last]!.upos)) last--;
  return spanOf(scene, first, last);
}

/** "from 74 in 2017", "and 9 in 2017", "up from 640", ", to $90,000": an amount that leans on the one before. */
function elliptic(scene: Scene): boolean {
  const { tokens, quantity, amounts } = scene;
  if (amounts[0] === quantity) return false;
  const at = firstOf(scene) - 1;
  const word = lower(tokens[at]);
  if (/^(?:and|or|from|than|,|versus|against)$/.test(word)) return true;
  return word === 'to' && (tokens[at - 1]?.form === ',' || amountAt(scene, tokens[at - 1]) !== null);
}

/** The verb ahead says how high its subject stands ("fell to 61"), so a bare number is the subject's. */
function level(scene: Scene): boolean {
  for (let at = firstOf(scene) - 1; at >= 0; at--) {
    const token = scene.tokens[at]!;
    if (token.upos === 'VERB' || token.upos === 'AUX') return LEVEL.test(token.lemma);
  }
  return false;
}

/** A plain count without a noun. */
function bare(scene: Scene): boolean {
  return (
    (scene.quantity.kind === 'number' || scene.quantity.kind === 'range') && scene.quantity.rule !== 'share'
  );
}
