import type { Clause } from '../../language/clauses.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { phraseOf } from '../view.ts';
import { amountAt, lower, type Scene, spanOf, timeAt } from './scene.ts';

/** What a figure counts: the noun phrase, and the rule by which it was found. */
export interface Measured {
  readonly span: Span;
  readonly rule: string;
  /** True where the words belong to another figure of the sentence ("14 offices in 2018 and 9 in 2017"). */
  readonly inferred: boolean;
}

const CHANGE_NOUN =
  /^(?:cut|cuts|rise|increase|increases|decrease|drop|raise|decline|reduction|growth|jump|hike|fall|gain|loss|surge|deaths?)$/;
const PAYS =
  /^(?:award|give|pay|get|receive|grant|owe|send|spend|donate|offer|seek|approve|propose|want|ask|win|lose|allocate|demand|request|provide|contribute|borrow|lend|earn)$/;
const LEVEL =
  /^(?:be|rise|fall|reach|climb|total|average|number|stand|double|triple|grow|drop|increase|decrease|decline|jump|exceed|surpass|top|hit|remain|swell|shrink|dwindle|slip|surge|plunge|soar|go)$/;
const TIME_UNIT = /^(?:second|minute|hour|day|week|month|quarter|year|night|decade)s?$/;

/** What the amount counts; null where the words do not say. `before` is what the sentence's last figure counted. */
export function measuredOf(scene: Scene, before: Measured | null): Measured | null {
  const open = bare(scene) && before !== null && !level(scene);
  return (
    beside(scene) ??
    partitive(scene) ??
    nounOf(scene) ??
    purpose(scene) ??
    (before && (elliptic(scene) || open) ? carried(before) : null) ??
    attribute(scene) ??
    object(scene) ??
    cost(scene) ??
    role(scene)
  );
}

function carried(before: Measured): Measured {
  return { span: before.span, rule: 'ellipsis', inferred: true };
}

/** "418 drug overdose deaths", "a $72,500 public safety grant", "a 45-acre park", "nine times". */
function beside(scene: Scene): Measured | null {
  const { tokens, last } = scene;
  let at = last + 1;
  // "200-odd", "45 - acre": what is left of a hyphenated amount.
  while (tokens[at]?.form === '-' && at < last + 3) at++;
  if (scene.quantity.qualifierSpan && scene.quantity.qualifierSpan.start >= scene.quantity.end)
    while (tokens[at] && tokens[at]!.start < scene.quantity.qualifierSpan.end) at++;
  if (/^more$/.test(lower(tokens[at])) && lower(tokens[at + 1]) === 'than') return null;
  const noun = nounPhrase(scene, at);
  if (!noun) return null;
  const unit = lower(tokens[at]);
  if (/^(?:a|an|per|each|every)$/.test(unit)) return null;
  return { span: extended(scene, noun), rule: 'noun beside', inferred: false };
}

/** "38 percent of homes", "11 of the 40 counties", "14 inches of rain", "half of the inmates". */
function partitive(scene: Scene): Measured | null {
  const { tokens, last, quantity } = scene;
  if (lower(tokens[last + 1]) !== 'of') return null;
  let at = last + 2;
  while (
    tokens[at] &&
    (/^(?:DET|NUM)$/.test(tokens[at]!.upos) ||
      amountAt(scene, tokens[at]) ||
      lower(tokens[at]) === 'of' ||
      /^(?:nearly|about|all|more|than)$/.test(lower(tokens[at])))
  )
    at++;
  const noun = nounPhrase(scene, at);
  return (
    noun && { span: quantity.kind === 'money' ? noun : extended(scene, noun), rule: 'of', inferred: false }
  );
}

/** "a budget of $88 million", "a rate of 5 percent", "a population of 13,500". */
function nounOf(scene: Scene): Measured | null {
  const { tokens } = scene;
  const at = firstOf(scene) - 1;
  if (lower(tokens[at]) !== 'of' || at < 1) return null;
  const noun = at - 1;
  if (
    !/^(?:NOUN|PROPN)$/.test(tokens[noun]!.upos) ||
    /^(?:total|average|maximum|minimum|level|rate)$/.test(lower(tokens[noun])) === false
  ) {
    if (!/^(?:NOUN|PROPN)$/.test(tokens[noun]!.upos)) return null;
    return { span: backward(scene, noun), rule: 'noun of', inferred: false };
  }
  return null;
}

/** "$9 million in repairs", "spent $1.2 million on legal fees", "gave $45,000 to the museum". */
function purpose(scene: Scene): Measured | null {
  const { tokens, last, quantity } = scene;
  if (quantity.kind !== 'money') return null;
  let at = last + 1;
  if (/^(?:more|a|per)$/.test(lower(tokens[at]))) return null;
  while (tokens[at] && timeAt(scene, tokens[at])) at++;
  if (!/^(?:in|on|for|to|toward|towards)$/.test(lower(tokens[at])) || amountAt(scene, tokens[at + 1]))
    return null;
  const noun = nounPhrase(scene, skipDeterminer(scene, at + 1));
  if (!noun) return null;
  const name = tokens.find(token => token.start >= noun.start && token.upos !== 'ADJ');
  // "in Corvane", "to Ms. Quill": a place or a person, not what the money is for.
  if (name?.upos === 'PROPN' && /^(?:in|to|for)$/.test(lower(tokens[at]))) return null;
  return { span: noun, rule: `money ${lower(tokens[at])}`, inferred: false };
}

/** "is 44 percent foreign-born" */
function attribute(scene: Scene): Measured | null {
  const { tokens, last, quantity } = scene;
  if (quantity.kind !== 'percent' || !tokens[last + 1]) return null;
  const rest = /^[A-Za-z]+(?:-[A-Za-z]+)*/.exec(scene.view.analysis.text.slice(tokens[last + 1]!.start));
  const be = tokens
    .slice(Math.max(0, scene.first - 3), scene.first)
    .some(token => /^(?:is|was|are|were|be)$/.test(lower(token)));
  if (!be || !rest || !/^(?:ADJ|VERB|NOUN|PROPN)$/.test(tokens[last + 1]!.upos)) return null;
  if (/^(?:more|less|higher|lower|of|below|above|up|down|short)$/.test(rest[0].toLowerCase())) return null;
  const { start } = tokens[last + 1]!;
  return { span: { start, end: start + rest[0].length }, rule: 'attribute', inferred: false };
}

/** The phrase that the verb gives the amount to: what is cut by a third, what reached $1.1 billion, what is 12 feet high. */
function role(scene: Scene): Measured | null {
  const { view, index, quantity } = scene;
  const clauses = view.clauses[index]!.filter(clause => contains(clause.whole, quantity));
  clauses.sort((a, b) => a.whole.end - a.whole.start - (b.whole.end - b.whole.start));
  for (const clause of clauses) {
    const fill = filler(scene, clause);
    if (fill !== null) return { span: phrase(scene, fill), rule: 'role', inferred: false };
  }
  return subjectBefore(scene);
}

function filler(scene: Scene, clause: Clause): number | null {
  if (scene.quantity.kind === 'money' && PAYS.test(clause.lemma) && !clause.passive) return null;
  const { tokens, first, quantity } = scene;
  const fits = (head: number | undefined): head is number =>
    head !== undefined && /^(?:NOUN|PROPN)$/.test(tokens[head]!.upos) && !overlaps(tokens[head]!, quantity);
  if (lower(tokens[firstOf(scene) - 1]) === 'by' && !clause.passive && fits(clause.patient?.head))
    return clause.patient!.head;
  const subject = clause.passive ? clause.patient : clause.agent;
  if (fits(subject?.head) && subject!.head < first) return subject!.head;
  return null;
}

/** Where the tree gives no subject: the noun phrases before the verb group ahead of the amount; the first is the head. */
function subjectBefore(scene: Scene): Measured | null {
  const { tokens } = scene;
  let at = firstOf(scene) - 1;
  while (at >= 0 && !/^(?:VERB|AUX)$/.test(tokens[at]!.upos)) {
    if (/^[.;:“”]$/.test(tokens[at]!.form)) return null;
    at--;
  }
  if (at < 0 || (scene.quantity.kind === 'money' && PAYS.test(tokens[at]!.lemma))) return null;
  while (at >= 0 && /^(?:VERB|AUX|ADV|PART)$/.test(tokens[at]!.upos)) at--;
  return chainBefore(scene, at);
}

/** "State grants to the county", "poverty rate in Stavely": the noun phrases that end at a token, the last ones dropped where they are names. */
function chainBefore(scene: Scene, end: number): Measured | null {
  const { tokens } = scene;
  if (end < 0 || !/^(?:NOUN|PROPN)$/.test(tokens[end]!.upos)) return null;
  let first = end;
  while (
    first > 0 &&
    (/^(?:ADJ|NOUN|PROPN|DET|ADP)$/.test(tokens[first - 1]!.upos) ||
      /^(?:-|['’]s?)$/.test(tokens[first - 1]!.form)) &&
    !timeAt(scene, tokens[first - 1])
  )
    first--;
  while (first < end && /^(?:DET|ADP)$/.test(tokens[first]!.upos)) first++;
  let last = end;
  for (let k = first; k < end; k++)
    if (
      tokens[k]!.upos === 'ADP' &&
      tokens[tokens[k + 1]?.upos === 'DET' ? k + 2 : k + 1]?.upos === 'PROPN'
    ) {
      last = k - 1;
      break;
    }
  return last < first || timeAt(scene, tokens[last])
    ? null
    : { span: spanOf(scene, first, last), rule: 'noun before', inferred: false };
}

/** "cut opioid prescriptions by one-third", "raised the fuel tax by 6 cents". */
function object(scene: Scene): Measured | null {
  const { tokens } = scene;
  const by = firstOf(scene) - 1;
  if (lower(tokens[by]) !== 'by' || !/^(?:NOUN|PROPN)$/.test(tokens[by - 1]?.upos ?? '')) return null;
  const span = backward(scene, by - 1);
  const at = tokens.findIndex(token => token.start >= span.start);
  const verb = tokens[tokens[at - 1]?.upos === 'DET' || tokens[at - 1]?.xpos === 'PRP$' ? at - 2 : at - 1];
  return verb?.upos === 'VERB' ? { span, rule: 'object', inferred: false } : null;
}

/** "The repairs cost $310,000", "The drought cost farmers $230 million". */
function cost(scene: Scene): Measured | null {
  if (scene.quantity.kind !== 'money') return null;
  const at = scene.tokens.findLastIndex(
    (token, k) =>
      k < scene.first &&
      /^costs?$/.test(lower(token)) &&
      !/^(?:the|a|of|at|its|total)$/.test(lower(scene.tokens[k - 1])),
  );
  return at > 0
    ? chainBefore(scene, /^(?:AUX|PART)$/.test(scene.tokens[at - 1]!.upos) ? at - 2 : at - 1)
    : null;
}

/** The words of a phrase by its head, without determiner. */
function phrase(scene: Scene, head: number): Span {
  const whole = phraseOf(scene.tokens, scene.view.children[scene.index]!, head);
  let first = scene.tokens.findIndex(token => token.start >= whole.start);
  if (/^(?:DET|NUM)$/.test(scene.tokens[first]!.upos) && first < head) first++;
  // A phrase may not run into the verb or the amount.
  let last = head;
  while (
    scene.tokens[last + 1] &&
    scene.tokens[last + 1]!.end <= whole.end &&
    !/^(?:VERB|AUX|PUNCT)$/.test(scene.tokens[last + 1]!.upos) &&
    !amountAt(scene, scene.tokens[last + 1]) &&
    !timeAt(scene, scene.tokens[last + 1])
  )
    last++;
  while (last > head && /^(?:ADP|DET|CCONJ|ADV)$/.test(scene.tokens[last]!.upos)) last--;
  return spanOf(scene, first, last);
}

/** The noun phrase that starts at a token: modifiers and nouns up to the last noun. */
export function nounPhrase(scene: Scene, from: number): Span | null {
  const { tokens } = scene;
  let noun = -1;
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (timeAt(scene, token)?.date || amountAt(scene, token)) break;
    if (token.form === '-' || token.form === '–') continue;
    if (
      /^(?:NOUN|PROPN)$/.test(token.upos) ||
      (at === from && CHANGE_NOUN.test(lower(token)) && scene.quantity.kind !== 'number')
    )
      noun = at;
    else if (
      noun >= 0 &&
      /^['’]s?$/.test(token.form) &&
      /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.upos ?? '')
    )
      continue;
    else if (token.upos === 'ADJ' || /^VB[NG]$/.test(token.xpos)) {
      if (noun >= 0 && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.upos ?? '')) break;
    } else if (token.upos === 'ADV' && noun < 0 && /^(?:ADJ|VERB)$/.test(tokens[at + 1]?.upos ?? ''))
      continue;
    else break;
  }
  if (noun < 0) return null;
  const span = spanOf(scene, from, noun);
  return TIME_UNIT.test(lower(tokens[noun])) ? null : span;
}

/** A phrase with its "of" complement ("instances of jail release"), or for changes with what changed ("cut in overtime"). */
function extended(scene: Scene, noun: Span): Span {
  const { tokens } = scene;
  const last = tokens.findLastIndex(token => token.end <= noun.end);
  const link = lower(tokens[last + 1]);
  const change = CHANGE_NOUN.test(lower(tokens[last]));
  if (link !== 'of' && !(change && /^(?:in|for|from|to)$/.test(link))) return noun;
  const at = skipDeterminer(scene, last + 2);
  const rest = nounPhrase(scene, at);
  if (!rest || (tokens[at]!.upos === 'PROPN' && link !== 'of')) return noun;
  return { start: noun.start, end: rest.end };
}

function skipDeterminer(scene: Scene, at: number): number {
  return /^(?:DET)$/.test(scene.tokens[at]?.upos ?? '') || scene.tokens[at]?.xpos === 'PRP$' ? at + 1 : at;
}

/** The noun phrase that ends at a token, without determiner. */
function backward(scene: Scene, noun: number): Span {
  const { tokens } = scene;
  let at = noun;
  while (
    at > 0 &&
    (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[at - 1]!.upos) ||
      tokens[at - 1]!.form === '-' ||
      /^['’]s?$/.test(tokens[at - 1]!.form)) &&
    !timeAt(scene, tokens[at - 1])
  )
    at--;
  return spanOf(scene, at, noun);
}

/** The first token of the amount with the qualifier before it. */
export function firstOf(scene: Scene): number {
  let at = scene.first;
  while (at > 0 && scene.tokens[at - 1]!.start >= scene.start) at--;
  // "an estimated", "a record": the article belongs to what is counted.
  if (at > 0 && /^(?:a|an|the)$/.test(lower(scene.tokens[at - 1]))) at--;
  return at;
}

/** "from 74 in 2017", "and 9 in 2017", "up from 640", ", to $90,000": an amount that leans on the one before. */
function elliptic(scene: Scene): boolean {
  const { tokens, quantity, amounts } = scene;
  if (amounts[0] === quantity) return false;
  const at = firstOf(scene) - 1;
  const word = lower(tokens[at]);
  if (/^(?:and|or|from|than|,|versus|against)$/.test(word)) return true;
  return word === 'to' && (lower(tokens[at - 1]) === ',' || amountAt(scene, tokens[at - 1]) !== null);
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
  return scene.quantity.kind === 'number' || scene.quantity.kind === 'range';
}
