import type { Token } from '../../language/analysis.ts';
import { behindQuestion } from './hearersquestion.ts';
import { NOMINAL } from './nominal.ts';
import { lower } from './scene.ts';
import { isFiniteVerb, lexicalVerb, ownSubject, type Tree } from './tree.ts';

/* Finite clauses: the next one from a place on, whether one starts there, and the main one behind a subordinate clause. */

export interface Finite {
  readonly at: number;
  readonly subject: number | null;
  readonly lexical: number;
  readonly tense: string;
}

/** The first finite verb from a place on, with the verb that bears its meaning and that verb's subject. */
export function finiteAfter(tree: Tree, from: number): Finite | null {
  const { tokens } = tree;
  for (let at = from; at < Math.min(tokens.length, from + 16); at++) {
    const token = tokens[at]!;
    if (!isFiniteVerb(token)) continue;
    const lexical = lexicalVerb(tree, at);
    const subject = ownSubject(tree, lexical);
    // "the guests | who run the pier | refused"
    if (subject !== null && subject > from && /^wh(?:o|ich)$/.test(lower(tokens[subject]!))) continue;
    return { at, subject, lexical, tense: token.xpos };
  }
  return null;
}

const SUBORDINATES =
  /^(?:after|although|as|because|before|if|once|since|though|unless|until|when|whenever|whereas|while)$/;

/** "Now | that she said so", "Given | that it leaks". */
const BEFORE_THAT = /^(?:considering|given|now|seeing)$/;

/** "Six months | after she said so", "In the week | since it fell". */
const MEASURED = /^(?:after|before|since)$/;

/**
 * First token of the main clause that follows a subordinate one in which something was said: "While she said it would
 * open, | it stayed shut", "Okafor, who said it would open, | shut it". Null if there is none.
 */
export function mainClause(tree: Tree, verb: number, from: number): number | null {
  const { tokens, first, lead } = tree;
  const answer = behindQuestion(tree, verb);
  if (answer !== null) return answer;
  const { deprel, head } = tokens[verb]!;
  const by = deprel === 'advcl' && tokens[verb]!.xpos === 'VBG' && tokens[head]?.deprel === 'acl:relcl';
  // "who drew a laugh by saying that"
  const subject = ownSubject(tree, verb) ?? (deprel === 'conj' || by ? ownSubject(tree, head) : null);
  // "While a poll released last week | showed …": a subject that the tree hung on the participle
  const bare = subject === null && !tokens.slice(lead, verb).some(({ form }) => form === ',');
  if (!bare && (subject === null || subject >= verb)) return null;
  const relative = subject !== null && /^(?:who|which|that)$/.test(lower(tokens[subject]!));
  const joint = /^(?:and|but)$/.test(lower(tokens[lead]!)) ? 1 : 0;
  const opener = beforePhrase(tree, subject === null ? lead + joint : Math.min(subject, first[subject]!) - 1);
  const before = tokens[opener];
  const subordinate = before !== undefined && opensClause(tree, opener);
  const fronted =
    subordinate &&
    (opener <= tree.lead + 1 ||
      /^(?:and|but|,|;|—|–|--)$/.test(lower(tokens[opener - 1]!)) ||
      MEASURED.test(lower(before))) &&
    opensSentence(tree, opener);
  // "Among those who say it leaks, | most want it shut"
  const among = relative && tokens[lead]!.upos === 'ADP' && !tokens.slice(lead, subject!).some(isFiniteVerb);
  if (!relative && !fronted && !(subordinate && withinFronted(tree, opener))) return null;
  // "Mayor Okafor – who said she would close it – | said"
  const mark =
    relative && /^(?:—|–|--|-)$/.test(tokens[subject! - 1]?.form ?? '') ? tokens[subject! - 1]!.form : ',';
  for (let at = from + 2; at + 1 < tokens.length; at++) {
    if (tokens[at]!.form !== ',' && tokens[at]!.form !== mark) continue;
    let next = at + 1;
    while (next < tokens.length && tokens[next]!.upos === 'ADV') next++;
    const finite = /^(?:VB[DZ]|MD)$/.test(tokens[next]?.xpos ?? '') || (mark !== ',' && isSaid(tokens[next]));
    // "“best,” the board is": behind a mark that closes after the comma
    let after = at + 1;
    while (/^(?:["”]|'')$/.test(tokens[after]?.form ?? '')) after++;
    const starts = () => startsMain(tree, after) || ((fronted || among) && startsPlain(tree, from, after));
    if (relative && !among ? finite && !goesOnWith(tree, subject!, from, next) : starts())
      return after > at + 1 ? after : at;
  }
  return null;
}

/** "who said | that the lock, | under repair, | would hold": a verb whose subject is the relative's own, or stands in a clause told that has none yet. */
function goesOnWith(tree: Tree, relative: number, from: number, verb: number): boolean {
  const subject = ownSubject(tree, lexicalVerb(tree, verb));
  if (subject === null || subject === relative) return subject === relative;
  const told = tree.tokens.slice(from, verb);
  return subject >= from && subject < verb && !told.some(isFiniteVerb);
}

/** A conjunction that opens a clause of time, of condition or of concession. */
function opensClause({ tokens }: Tree, at: number): boolean {
  const word = lower(tokens[at]!);
  return SUBORDINATES.test(word) || (word === 'that' && at > 0 && BEFORE_THAT.test(lower(tokens[at - 1]!)));
}

const isSaid = (token: Token | undefined): boolean => /^(?:said|told)$/.test(token ? lower(token) : '');

/** "Although | in March | she said": the word before a phrase of time or place that stands between it and the subject. */
function beforePhrase({ tokens, lead }: Tree, opener: number): number {
  let at = opener;
  while (at > lead && /^(?:ADJ|ADP|DET|NOUN|NUM|PROPN)$/.test(tokens[at]!.upos)) at--;
  return at < opener &&
    tokens[at + 1]!.upos === 'ADP' &&
    SUBORDINATES.test(lower(tokens[at] ?? tokens[opener]!))
    ? at
    : opener;
}

/**
 * "While she boasts that the pier has no debts, | a trio of lenders have paid", "…, | at the hearing she said", "If you doubt that it fell, |
 * compare": behind the first comma after a clause told that has its verb, the words of a main clause, whatever the tree made of them.
 */
function startsPlain({ tokens }: Tree, from: number, at: number): boolean {
  const told = tokens.slice(from, at - 1);
  if (!told.some(isFiniteVerb) || told.some(({ form }) => form === ',')) return false;
  if (tokens[at]?.xpos === 'VB') return true;
  let verb = at;
  while (/^(?:ADJ|ADP|ADV|DET|NOUN|NUM|PART|PRON|PROPN)$/.test(tokens[verb]?.upos ?? '')) verb++;
  const next = tokens[verb];
  if (next === undefined || verb < at + 1 || /^(?:VBG|TO|VB)$/.test(next.xpos)) return false;
  if (tokens.slice(at, verb).some(token => /^W/.test(token.xpos))) return false;
  return isFiniteVerb(next) || (/^VBN$/.test(next.xpos) && !tokens.slice(verb).some(isFiniteVerb));
}

/** "If we hear her right | when she says the pier is safe, it will open": a clause within one that opens the sentence, with no comma between. */
function withinFronted({ tokens, lead }: Tree, opener: number): boolean {
  return (
    SUBORDINATES.test(lower(tokens[lead]!)) && !tokens.slice(lead, opener).some(({ form }) => form === ',')
  );
}

/** No finite verb with a subject stands before the subordinate clause, or a joint begins a new sentence with it. */
function opensSentence(tree: Tree, opener: number): boolean {
  const { tokens } = tree;
  if (/^(?:and|but|;)$/.test(lower(tokens[opener - 1] ?? tokens[opener]!))) return true;
  return !tokens.slice(tree.lead, opener).some(isFiniteVerb);
}

/** A subject right after the comma, and its finite verb. */
export function startsMain(tree: Tree, at: number): boolean {
  const clause = finiteAfter(tree, at);
  const { tokens, first } = tree;
  // "…, there is no way"
  if (clause !== null && tokens[at]!.xpos === 'EX') return clause.at <= at + 2;
  if (clause === null || clause.subject === null || clause.subject < at) return false;
  const opens = Math.min(first[clause.subject]!, clause.subject);
  return (
    NOMINAL.test(tokens[clause.subject]!.upos) &&
    // "…, that was the lesson": a demonstrative, and no relative pronoun
    (tokens[clause.subject]!.xpos === 'DT' || !/^(?:who|which|that)$/.test(lower(tokens[clause.subject]!))) &&
    tokens.slice(at, opens).every(token => token.upos === 'ADV' || token.form === ',')
  );
}

/** "At least nine were hurt", "In Elmford the pier was shut": a finite verb with a subject of its own, in no clause within. */
export function hasMain(tree: Tree, from: number, to: number): boolean {
  const { tokens, first } = tree;
  return tokens.slice(from, to + 1).some((token, i) => {
    const verb = lexicalVerb(tree, from + i);
    const subject = isFiniteVerb(token) ? ownSubject(tree, verb) : null;
    if (subject === null || subject < from || subject > from + i || /^W/.test(tokens[subject]!.xpos))
      return false;
    const before = tokens[Math.min(subject, first[subject]!) - 1];
    return (
      !/^(?:acl|advcl)/.test(tokens[verb]!.deprel) &&
      before?.upos !== 'SCONJ' &&
      !/^W/.test(before?.xpos ?? '')
    );
  });
}

/** "Even as it fell, | the port stayed open, said Okafor": a main clause behind the comma that closes the one in front. */
export const mainInside = (tree: Tree, from: number, to: number): boolean =>
  tree.tokens.some(
    ({ form }, at) =>
      form === ',' && at > from && at < to && startsMain(tree, at + 1) && finiteAfter(tree, at + 1)!.at < to,
  );

/** "As it fell, | a strong showing – a second place – could help, aides said": words of a main clause behind a comma or a dash, whatever the tree made of them. */
export const plainInside = ({ tokens }: Tree, from: number, to: number): boolean =>
  tokens.some(({ form }, at) => {
    if (!/^(?:,|—|–|--)$/.test(form) || at <= from || at >= to) return false;
    const verb = tokens.findIndex((token, i) => i > at && isFiniteVerb(token));
    if (verb < at + 2 || verb >= to || !OPENS_MAIN.test(tokens[at + 1]!.upos)) return false;
    return tokens.slice(at + 1, verb).every(({ upos, xpos }) => upos !== 'SCONJ' && !/^W/.test(xpos));
  });

const OPENS_MAIN = /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/;
