import { headWithin, NOMINAL } from './nominal.ts';
import { lower } from './scene.ts';
import { isFiniteVerb, isWeekday, lexicalVerb, ownSubject, type Tree } from './tree.ts';

/* The speaker who stands before what the sentence tells of her in passing, where the tree takes another for the subject. */

/** Before the verb of a clause: its auxiliaries and adverbs, and when it was said: "last week", "on Monday". */
const ADVERBIAL = /^(?:ADV|AUX|PART)$/;
const TIMES = /^(?:afternoon|evening|month|morning|night|week|weekend|year)$/;

/** The comma, dash or closing mark behind which a verb stands with nothing but its auxiliaries, adverbs and time before it; -1 elsewhere. */
function asideEnd(tree: Tree, verb: number): number {
  const { tokens } = tree;
  let at = verb - 1;
  while (at > 0) {
    const { upos } = tokens[at]!;
    // "figures – whose party was proud – | both | suggested"
    if (ADVERBIAL.test(upos) || /^(?:all|both|each)$/.test(lower(tokens[at]!))) at--;
    else if (TIMES.test(lower(tokens[at]!)) && /^(?:last|this|late|early)$/.test(lower(tokens[at - 1]!)))
      at -= 2;
    else if (isWeekday(tree, at)) at -= lower(tokens[at - 1]!) === 'on' ? 2 : 1;
    else break;
  }
  while (at > 0 && /^(?:["”]|'')$/.test(tokens[at]!.form)) at--;
  return at > 0 && (isBreak(tree, at) || tokens[at]!.form === ')') ? at : -1;
}

/** A comma or a dash, also a hyphen that stands for one: "Okafor - who leads it - said". */
const isBreak = ({ tokens }: Tree, at: number): boolean =>
  /^(?:,|—|–|--)$/.test(tokens[at]!.form) ||
  (tokens[at]!.form === '-' && (tokens[at - 1]?.end ?? 0) < tokens[at]!.start);

/** "who", "whose", "with whom", "some of which": what opens a relative clause behind a comma or a dash. */
function opensRelative(tree: Tree, at: number): number | null {
  const { tokens } = tree;
  if (!/^(?:who|whose|whom|which)$/.test(lower(tokens[at]!))) return null;
  const comma = tokens.findLastIndex(
    ({ upos, form }, before) => before < at && (upos !== 'ADP' || form === ','),
  );
  return comma > 0 && isBreak(tree, comma) ? comma : null;
}

/** "the union, whose | leader |, Ian Pell, | called": the noun behind "whose", with nothing but what tells of it before the verb. */
function ownedBefore({ tokens }: Tree, at: number, close: number): number | null {
  const comma = tokens.findIndex(({ form }, place) => place > at && form === ',');
  const noun = comma - 1;
  return lower(tokens[at]!) === 'whose' && noun > at && comma < close && tokens[noun]!.upos === 'NOUN'
    ? noun
    : null;
}

const ASKED = /^(?:asked|challenged|confronted|interviewed|pressed|questioned|quizzed|told|pushed)$/;

/** "Okafor, | asked about the strike, | said", "a clerk in Elmford, | Ohio, | told": the comma before an aside without a verb of its own. */
function opensOther({ tokens }: Tree, at: number, close: number): number | null {
  if (tokens[at - 1]?.form !== ',') return null;
  const inside = tokens.slice(at, close);
  if (ASKED.test(lower(tokens[at]!)) && !inside.some(({ form }) => form === ',')) return at - 1;
  const place = inside.length > 0 && inside.length < 4 && inside.every(({ upos }) => upos === 'PROPN');
  let town = at - 2;
  while (tokens[town]?.upos === 'PROPN') town--;
  return place && town < at - 2 && /^(?:at|from|in|near|of)$/.test(lower(tokens[town] ?? tokens[at]!))
    ? at - 1
    : null;
}

/** Joints that the tagger may take for prepositions. */
const AFTER = /^(?:after|before|since|until)$/;

/** True where a noun phrase that begins at a place may be the subject of a clause: nothing but an opening phrase, a joint or a mark before it. */
function opensClause({ tokens, lead }: Tree, from: number, head: number): boolean {
  if (from <= lead) return true;
  const before = tokens[from - 1]!;
  if (/^(?:;|:|—|–|--|["“]|``)$/.test(before.form) || before.upos === 'SCONJ') return true;
  if (/^(?:as|that)$/.test(lower(before)) || AFTER.test(lower(before))) return true;
  // "met Pell and Lind, who won": one list
  if (before.upos === 'CCONJ')
    return from - 1 <= lead || tokens[tokens[head]!.head]?.upos === 'VERB' || tokens[head]!.head < 0;
  return (before.form === ',' || before.upos === 'ADV') && !tokens.slice(lead, from).some(isFiniteVerb);
}

/**
 * "Ms. Okafor, who denied that Lind was unfit, | said": behind a relative clause between commas a verb without a noun of its own goes with the
 * noun before the first comma, whatever stands in the clause; null elsewhere.
 */
export function beforeAside(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  const close = asideEnd(tree, verb);
  if (close < 0) return null;
  for (let at = tree.lead + 2; at < close; at++) {
    const relative = opensRelative(tree, at);
    if (relative !== null && !tokens.slice(at + 1, close).some(isFiniteVerb)) {
      const owned = ownedBefore(tree, at, close);
      if (owned !== null) return owned;
      continue;
    }
    const open = relative ?? opensOther(tree, at, close);
    if (open === null) continue;
    const from = groupFrom(tree, open - 1);
    if (from === null) continue;
    const head = headWithin(tree, from, open - 1);
    return opensClause(tree, from, head) ? head : null;
  }
  return null;
}

const IN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART|ADP|CCONJ|SYM)$/;

/** Where the noun phrase that ends at a token begins; null where none does. */
function phraseFrom({ tokens, lead }: Tree, end: number): number | null {
  if (!NOMINAL.test(tokens[end]!.upos) && tokens[end]!.form !== ')') return null;
  let from = end;
  while (
    from > lead &&
    !AFTER.test(lower(tokens[from - 1]!)) &&
    (IN_PHRASE.test(tokens[from - 1]!.upos) || /^[()-]$/.test(tokens[from - 1]!.form))
  )
    from--;
  while (from < end && /^(?:ADP|CCONJ|PUNCT|PART)$/.test(tokens[from]!.upos)) from++;
  return /^(?:who|which|that|whom)$/.test(lower(tokens[from]!)) ? null : from;
}

/** Where the speaker's words begin, with an office or a name before another comma: "| The minister |, Ada Okafor, who". */
function groupFrom(tree: Tree, end: number): number | null {
  const { tokens, lead } = tree;
  const from = phraseFrom(tree, end);
  const comma = from === null || tokens[from - 1]?.form !== ',' ? -1 : from - 1;
  // "Ada Okafor, 75, a pilot in Ava, Mo., said": over the age
  const other = tokens[comma - 1]?.upos === 'NUM' && tokens[comma - 2]?.form === ',' ? comma - 3 : comma - 1;
  if (from === null || other < lead || isTime(tree, other)) return from;
  const outer = phraseFrom(tree, other);
  if (outer === null || !opensClause(tree, outer, headWithin(tree, outer, other))) return from;
  // "At the college, Elmford, a lecturer, who": a place
  const first = firstOfThree(tree, outer);
  if (first !== null) return first;
  const opening = outer < 2 || isTime(tree, outer - 2) || tokens[outer - 2]!.upos === 'ADV';
  return tokens[outer - 1]?.form !== ',' || opening ? outer : from;
}

/** "| Ada Okafor |, a pilot from Ava, Mo., who": the phrase before another comma, where no preposition opens it. */
function firstOfThree(tree: Tree, outer: number): number | null {
  const { tokens, lead } = tree;
  if (outer - 2 < lead || tokens[outer - 1]!.form !== ',' || isTime(tree, outer - 2)) return null;
  const from = phraseFrom(tree, outer - 2);
  if (from === null || (from > lead && tokens[from - 1]!.upos === 'ADP')) return null;
  const described = /^(?:an?|the)$/.test(lower(tokens[outer]!));
  return described && opensClause(tree, from, headWithin(tree, from, outer - 2)) ? from : null;
}

const isTime = (tree: Tree, at: number): boolean =>
  isWeekday(tree, at) ||
  TIMES.test(lower(tree.tokens[at]!)) ||
  /^(?:to|yester)day$/.test(lower(tree.tokens[at]!));

/**
 * "groups that have backed | him | say", "members who saw | the hall | called it a ruin": what a relative clause's verb acts on is no subject; the
 * noun before the clause is.
 */
export function beforeRelative(tree: Tree, subject: number, verb: number): number | 'none' {
  const { tokens, first } = tree;
  if (subject > verb) return subject;
  const finite = tokens.slice(Math.max(0, verb - 1), verb + 1).some(isFiniteVerb);
  const object = isObjectForm(tree, subject, finite);
  if (!object && !(finite && isActedOn(tree, Math.min(subject, first[subject]!)))) return subject;
  for (let at = subject - 1; at > 0; at--) {
    const before = tokens[at - 1]!;
    if (/^(?:who|that|which)$/.test(lower(tokens[at]!)) && /^(?:NOUN|PROPN|PRON)$/.test(before.upos))
      return at - 1;
    if (tokens[at]!.form === ';') break;
  }
  return object ? 'none' : subject;
}

const isObjectForm = ({ tokens }: Tree, at: number, finite: boolean): boolean =>
  /^(?:him|them|me|us|himself|herself|themselves)$/.test(lower(tokens[at]!)) ||
  (finite && lower(tokens[at]!) === 'her' && tokens[at]!.xpos === 'PRP');

/** Verbs that have a clause without "that" behind them: "who said the hall was old". */
const TELLS =
  /^(?:add|argue|believe|claim|expect|fear|feel|find|hear|hope|insist|know|learn|say|see|show|suggest|suspect|tell|think|warn|wish|worry)$/;

/** True of what stands right behind the verb of a relative clause that has no object: "who attended | the meetings". */
function isActedOn(tree: Tree, from: number): boolean {
  const { tokens } = tree;
  const before = from - 1;
  if (before < 2 || !isFiniteVerb(tokens[before]!) || tokens[before]!.upos !== 'VERB') return false;
  let at = before - 1;
  while (at > 0 && ADVERBIAL.test(tokens[at]!.upos)) at--;
  return (
    !TELLS.test(tokens[before]!.lemma) &&
    /^(?:who|that|which)$/.test(lower(tokens[at]!)) &&
    ownSubject(tree, lexicalVerb(tree, before)) === at &&
    /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.upos ?? '')
  );
}
