import type { Span } from '../../text/span.ts';
import { afterDeterminer, extended, firstOf, nominal, nounPhrase, phraseBefore } from './phrases.ts';
import { amountAt, lower, type Scene, timeAt } from './scene.ts';
import { cost, level, moved, object, role } from './verbs.ts';

/** What a figure counts: the noun phrase, and the rule by which it was found. */
export interface Measured {
  readonly span: Span;
  readonly rule: string;
  /** True where the words belong to another figure of the sentence ("14 offices in 2018 and 9 in 2017"). */
  readonly inferred: boolean;
}

/** What the amount counts; null where the words do not say. `before` is what the sentence's last figure counted. */
export function measuredOf(scene: Scene, before: Measured | null): Measured | null {
  const open = bare(scene) && before !== null && !level(scene);
  return (
    beside(scene) ??
    partitive(scene) ??
    nounOf(scene) ??
    purpose(scene) ??
    apposition(scene) ??
    worth(scene) ??
    (before && (elliptic(scene) || open) ? carried(before) : null) ??
    attribute(scene) ??
    object(scene) ??
    moved(scene) ??
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
  if (/^(?:total|each|apiece|annually|altogether)$/.test(lower(tokens[at]))) return null;
  // "$250 billion worth of goods"
  if (lower(tokens[at]) === 'worth' && lower(tokens[at + 1]) === 'of') at = afterDeterminer(scene, at + 2);
  if (/^points?$/.test(lower(tokens[at])) && nominal(tokens[at + 1])) at++;
  // "a 5 percent cut", but "1 percent support them".
  const given =
    /^(?:DET|ADJ|PRON|PART)$/.test(tokens[scene.first - 1]?.upos ?? '') ||
    /^(?:cut|raise|rise|drop|increase|share|stake|tariff|levy|tax)s?$/.test(lower(tokens[at]));
  if (quantity.kind === 'percent' && !given) return null;
  if (/^points?$/.test(lower(tokens[at])) && quantity.kind === 'number') return null;
  const noun = nounPhrase(scene, at);
  return noun && found(extended(scene, noun), 'noun beside');
}

/** "38 percent of homes", "11 of the 40 counties", "14 inches of rain", "half of the inmates". */
function partitive(scene: Scene): Measured | null {
  const { tokens, last, quantity } = scene;
  // "half the money"
  const straight =
    quantity.rule === 'share' && (tokens[last + 1]?.upos === 'DET' || tokens[last + 1]?.xpos === 'PRP$');
  if (lower(tokens[last + 1]) !== 'of' && !straight) return null;
  let at = straight ? last + 1 : last + 2;
  while (
    tokens[at] &&
    (/^(?:DET|NUM)$/.test(tokens[at]!.upos) ||
      tokens[at]!.xpos === 'PRP$' ||
      amountAt(scene, tokens[at]) ||
      /^(?:of|nearly|about|all|more|than)$/.test(lower(tokens[at])))
  )
    at++;
  // "1 percent of the bank's 100,000 lenders"
  const owner = nounPhrase(scene, at);
  const next = owner && tokens.findIndex(token => token.start >= owner.end);
  if (next && /^['’]s?$/.test(tokens[next]?.form ?? '') && amountAt(scene, tokens[next + 1])) at = next + 2;
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
  if (!/^(?:in|on|for|to|toward|towards)$/.test(link)) return null;
  // "refund $33 million to 120,000 customers"
  while (link === 'to' && amountAt(scene, tokens[at + 1]) && nominal(tokens[at + 2])) at++;
  if (amountAt(scene, tokens[at + 1])) return null;
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

/** "The grant, worth $650,000 a year", "a contract worth $2 million". */
function worth(scene: Scene): Measured | null {
  const { tokens } = scene;
  const at = firstOf(scene) - 1;
  if (lower(tokens[at]) !== 'worth') return null;
  const noun = tokens[at - 1]?.form === ',' ? at - 2 : at - 1;
  return nominal(tokens[noun]) ? found(phraseBefore(scene, noun), 'worth') : null;
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

/** "from 74 in 2017", "and 9 in 2017", "up from 640", ", to $90,000": an amount that leans on the one before. */
function elliptic(scene: Scene): boolean {
  const { tokens, quantity, amounts } = scene;
  if (amounts[0] === quantity) return false;
  const at = firstOf(scene) - 1;
  const word = lower(tokens[at]);
  // "settled 140 claims for a total of $3.2 million"
  if (quantity.qualifier === 'total' && word === 'for') return true;
  if (/^(?:and|or|from|than|,|versus|against)$/.test(word)) return true;
  return word === 'to' && (tokens[at - 1]?.form === ',' || amountAt(scene, tokens[at - 1]) !== null);
}

/** A plain count without a noun. */
function bare(scene: Scene): boolean {
  return (
    (scene.quantity.kind === 'number' || scene.quantity.kind === 'range') && scene.quantity.rule !== 'share'
  );
}
