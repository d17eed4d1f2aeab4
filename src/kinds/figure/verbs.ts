import type { Clause } from '../../language/clauses.ts';
import { CHANGE } from '../../language/quantity/ranges.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { phraseOf } from '../view.ts';
import type { Measured } from './measured.ts';
import { afterDeterminer, chainBefore, firstOf, isName, nominal, nounPhrase } from './phrases.ts';
import { amountAt, lower, type Scene, spanOf, timeAt } from './scene.ts';

const found = (span: Span | null, rule: string): Measured | null => span && { span, rule, inferred: false };

/** Verbs that say how high their subject stands. */
const LEVEL =
  /^(?:be|rise|fall|reach|climb|total|average|number|stand|double|triple|grow|drop|increase|decrease|decline|jump|exceed|surpass|top|hit|remain|swell|shrink|dwindle|slip|surge|plunge|soar|go)$/;

/** Beside those of level, verbs whose subject a sum of money belongs to; the subject of others hands it over or takes it. */
const BEARS = /^(?:cost|hold|raise|amount|come|run|carry|yield|generate|price|value|estimate|worth)$/;
const TURNS =
  /^(?:lower|cut|reduce|raise|increase|bring|push|slash|leave|keep|set|hold|put|boost|limit|cap|expand|extend|double|halve|trim|shrink|ease|drop)$/;

const SAYS = /^(?:say|tell|add|announce|write|report|state|note|warn|claim|think|believe|estimate)$/;

/** "cut opioid prescriptions by one-third", "raised the fuel tax by 6 cents". */
export function object(scene: Scene): Measured | null {
  const { tokens } = scene;
  const by = firstOf(scene) - 1;
  if (lower(tokens[by]) !== 'by') return null;
  const span = chainBefore(scene, by - 1);
  if (!span) return null;
  let at = tokens.findIndex(token => token.start >= span.start);
  while (at > 0 && (/^(?:DET|ADP|ADJ|NOUN)$/.test(tokens[at - 1]!.upos) || tokens[at - 1]!.xpos === 'PRP$'))
    at--;
  return tokens[at - 1]?.upos === 'VERB' && !nameOnly(scene, span) ? found(span, 'object') : null;
}

/** "The staff shrank from 410", by the verb's form, since taggers take rare ones for nouns. */
export function moved(scene: Scene): Measured | null {
  const { tokens } = scene;
  let at = firstOf(scene) - 1;
  if (!/^(?:from|to|by)$/.test(lower(tokens[at]))) return null;
  at--;
  if (tokens[at]?.upos === 'ADV') at--;
  if (!CHANGE.test(lower(tokens[at])) || /^(?:up|down)$/.test(lower(tokens[at]))) return null;
  do at--;
  while (tokens[at]?.upos === 'AUX' || tokens[at]?.upos === 'ADV');
  const span = chainBefore(scene, at);
  return span && !nameOnly(scene, span) ? found(span, 'verb of change') : null;
}

/** "The repairs cost $310,000", "The drought cost farmers $230 million". */
export function cost(scene: Scene): Measured | null {
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
export function role(scene: Scene): Measured | null {
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
  // "lower emissions to 32 percent": what is changed, not who changes it.
  const turned =
    !clause.passive && TURNS.test(clause.lemma) && clause.patient && !overlaps(clause.patient, quantity);
  if (turned) return nominal(tokens[clause.patient!.head]) ? clause.patient!.head : null;
  if (
    quantity.kind === 'money' &&
    !LEVEL.test(clause.lemma) &&
    !BEARS.test(clause.lemma) &&
    clause.kind === 'verb'
  )
    return null;
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
  const { lemma } = tokens[at]!;
  if (scene.quantity.kind === 'money' && !LEVEL.test(lemma) && !BEARS.test(lemma)) return null;
  while (at >= 0 && /^(?:VERB|AUX|ADV|PART)$/.test(tokens[at]!.upos)) at--;
  if (/^(?:which|that)$/.test(lower(tokens[at]))) at -= tokens[at - 1]?.form === ',' ? 2 : 1;
  const span = chainBefore(scene, at);
  return span && !nameOnly(scene, span) ? found(span, 'noun before') : null;
}

/** A name alone has the figure; it is not what is counted. */
function nameOnly({ tokens }: Scene, span: Span): boolean {
  return tokens
    .filter(token => token.start >= span.start && token.end <= span.end)
    .every(token => token.upos === 'PROPN');
}

/** The words of a phrase by its head, without determiner, not running into a verb, the amount or a date. */
function phrase(scene: Scene, head: number): Span {
  const { tokens } = scene;
  const whole = phraseOf(tokens, scene.view.children[scene.index]!, head);
  let first = tokens.findIndex(token => token.start >= whole.start);
  while (first < head && (/^(?:DET|NUM)$/.test(tokens[first]!.upos) || tokens[first]!.xpos === 'PRP$'))
    first++;
  let last = head;
  // "the number of licensed homes" counts homes.
  if (
    /^(?:number|total|amount|count|share|percentage)$/.test(tokens[head]!.lemma) &&
    lower(tokens[head + 1]) === 'of'
  ) {
    const counted = nounPhrase(scene, afterDeterminer(scene, head + 2));
    if (counted) return counted;
  }
  for (; tokens[last + 1] && tokens[last + 1]!.end <= whole.end; last++) {
    const next = tokens[last + 1]!;
    const name = next.upos === 'ADP' && isName(tokens, afterDeterminer(scene, last + 2), tokens.length - 1);
    if (/^(?:VERB|AUX|PUNCT)$/.test(next.upos) || name || amountAt(scene, next) || timeAt(scene, next)) break;
  }
  while (last > head && /^(?:ADP|DET|CCONJ|ADV)$/.test(tokens[last]!.upos)) last--;
  return spanOf(scene, first, last);
}

/** The verb ahead says how high its subject stands ("fell to 61"), so a bare number is the subject's. */
export function level(scene: Scene): boolean {
  // "and that 2,900 have been cut off": the number is a subject itself.
  if (/^(?:VERB|AUX)$/.test(scene.tokens[scene.last + 1]?.upos ?? '')) return false;
  for (let at = firstOf(scene) - 1; at >= 0; at--) {
    const token = scene.tokens[at]!;
    if (token.upos === 'VERB' || token.upos === 'AUX') return LEVEL.test(token.lemma);
  }
  return false;
}
