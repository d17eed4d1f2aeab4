import type { Token } from './analysis.ts';
import { isDayName, isMonthName } from './calendar.ts';
import type { Argument } from './clauses.ts';

/** The tree of one sentence, and the roles already worked out (by predicate), so that shared subjects are followed once. */
export interface Links {
  readonly tokens: readonly Token[];
  readonly children: readonly number[][];
  /** Predicate token → clause index. */
  readonly place: ReadonlyMap<number, number>;
  readonly done: Map<number, Roles>;
}

export interface Roles {
  readonly agent: Argument | null;
  readonly patient: Argument | null;
  readonly recipient: Argument | null;
  readonly obliques: readonly Argument[];
}

/** Verbs whose object is the one to do what the infinitive says ("ordered the mill to close"). Others leave it to the subject. */
const objectControl = new Set(
  (
    'advise allow give leave ask authorize beg call cause challenge coerce command compel convince direct empower enable encourage ' +
    'entitle exhort expect forbid force get help implore instruct invite lead let make obligate oblige order permit ' +
    'persuade press pressure prompt push remind request require teach tell urge want warn'
  ).split(' '),
);

/** What one plans, and does oneself ("plans to close the pier"). */
const own = new Set('plan decision intention promise pledge threat vow refusal'.split(' '));

const none: Roles = { agent: null, patient: null, recipient: null, obliques: [] };

/** Who acts, who is acted on, who receives, and the rest of a predicate's phrases. */
export function argumentsOf(links: Links, at: number, passive: boolean): Roles {
  const known = links.done.get(at);
  if (known) return known;
  links.done.set(at, none);
  const roles = workOut(links, at, passive);
  links.done.set(at, roles);
  return roles;
}

function workOut(links: Links, at: number, passive: boolean): Roles {
  const { tokens, children } = links;
  const find = (...deprels: string[]) => {
    const child = children[at]!.find(child => deprels.includes(tokens[child]!.deprel));
    return child === undefined ? null : relative(links, argument(links, child));
  };
  const obliques = children[at]!.filter(child =>
    /^obl(?!:npmod|:tmod|:unmarked)/u.test(tokens[child]!.deprel),
  ).map(child => relative(links, argument(links, child)));
  const surface = find('nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj') ?? carriedSubject(links, at, passive);
  const objects = children[at]!.filter(child => tokens[child]!.deprel === 'obj').map(child =>
    relative(links, argument(links, child)),
  );
  const object = objects.at(-1) ?? headOfRelative(links, at, 'obj');
  // "gave the utility 30 days": the parser may call both objects.
  const indirect = find('iobj') ?? (objects.length > 1 ? objects[0]! : null);
  const by = obliques.find(phrase => phrase.preposition === 'by') ?? null;
  const to = obliques.find(phrase => phrase.preposition === 'to') ?? null;
  const patient = passive ? surface : object;
  return {
    agent: passive ? by : surface,
    patient,
    recipient: indirect ?? (patient ? to : null),
    obliques,
  };
}

/** A day or month beside a noun tells when the clause happened; it is no part of the one who acts ("the board on Wednesday told"). */
const isTimeWord = (word: string) =>
  isDayName(word) || isMonthName(word) || /^(?:may|today|yesterday|tomorrow)$/u.test(word);

/** The phrase that a token heads, cut before relative clauses and appositions, with its preposition. */
function argument({ tokens, children }: Links, head: number, carried = false): Argument {
  const marker = children[head]!.find(child => tokens[child]!.deprel === 'case');
  const fixed =
    marker === undefined ? [] : children[marker]!.filter(child => tokens[child]!.deprel === 'fixed');
  const preposition =
    marker === undefined ? null : [marker, ...fixed].map(part => tokens[part]!.form.toLowerCase()).join(' ');
  let { start, end } = tokens[head]!;
  const open = [head];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const token = tokens[at]!;
    start = Math.min(start, token.start);
    end = Math.max(end, token.end);
    for (const child of children[at]!) {
      const { deprel } = tokens[child]!;
      if (
        at === head &&
        (deprel === 'case' || /^(?:acl|appos|punct|cc|parataxis|cop|nsubj|mark|advcl|aux)/u.test(deprel))
      )
        continue;
      if (at === head && deprel === 'conj' && tokens[child]!.upos === 'VERB') continue;
      if (at === head && /^(?:nmod|obl)/u.test(deprel) && isTimeWord(tokens[child]!.form.toLowerCase()))
        continue;
      open.push(child);
    }
  }
  return { start, end, head, preposition, carried, unsure: tokens[head]!.unsure };
}

/** "which", "that", "who" stand for the noun that their clause hangs on. */
function relative(links: Links, phrase: Argument): Argument {
  const { tokens } = links;
  const token = tokens[phrase.head]!;
  if (!/^(?:who|whom|which|that)$/iu.test(token.form) || token.upos !== 'PRON') return phrase;
  let clause = token.head;
  for (let steps = 0; clause >= 0 && steps < 8; steps++) {
    if (tokens[clause]!.deprel.startsWith('acl')) {
      const noun = tokens[clause]!.head;
      return noun < 0 ? phrase : { ...argument(links, noun, true), preposition: phrase.preposition };
    }
    clause = tokens[clause]!.head;
  }
  return phrase;
}

/** The object gap of a relative clause without a pronoun ("the letter the state sent"). */
function headOfRelative(links: Links, at: number, gap: 'obj'): Argument | null {
  const { tokens, children } = links;
  const token = tokens[at]!;
  if (token.deprel !== 'acl:relcl' || token.head < 0) return null;
  const filled = children[at]!.some(child => {
    const { deprel, form } = tokens[child]!;
    return deprel === gap || deprel === 'ccomp' || deprel === 'xcomp' || /^(?:who|which|that)$/iu.test(form);
  });
  const subject = children[at]!.some(child => tokens[child]!.deprel.startsWith('nsubj'));
  return filled || !subject ? null : argument(links, token.head, true);
}

function carriedSubject(links: Links, at: number, passive: boolean): Argument | null {
  const { tokens, children, place } = links;
  const token = tokens[at]!;
  if (token.head < 0) return null;
  if (token.deprel === 'acl' && isInfinitive(links, at) && own.has(tokens[token.head]!.lemma))
    return planner(links, token.head);
  if (token.deprel.startsWith('acl'))
    return token.xpos === 'TO' ? null : carried(argument(links, token.head, true));
  let head = token.head;
  while (head >= 0 && !place.has(head)) head = tokens[head]!.head;
  if (head < 0 || !/^(?:conj|xcomp|advcl|parataxis)/u.test(token.deprel)) return null;
  const headPassive = children[head]!.some(child => /^(?:nsubj:pass|aux:pass)/u.test(tokens[child]!.deprel));
  const outer = argumentsOf(links, head, headPassive);
  const subject = headPassive ? outer.patient : outer.agent;
  if (token.deprel === 'conj') return passive === headPassive || !passive ? carried(subject) : null;
  const told =
    passive && token.deprel === 'xcomp' && !headPassive
      ? outer.patient
      : objectControl.has(tokens[head]!.lemma) && isInfinitive(links, at)
        ? (outer.recipient ?? outer.patient)
        : null;
  if (told && /^(?:xcomp|advcl)/u.test(token.deprel) && told.start < token.start) return carried(told);
  return carried(subject);
}

/** "| it | went ahead with plans to close the pier": whoever acts in the clause above, unless the plans are another's. */
function planner(links: Links, plan: number): Argument | null {
  const { tokens, children, place } = links;
  const owner = children[plan]!.find(child => tokens[child]!.deprel === 'nmod:poss');
  if (owner !== undefined) return carried(argument(links, owner));
  let head = tokens[plan]!.head;
  while (head >= 0 && !place.has(head)) head = tokens[head]!.head;
  if (head < 0 || children[head]!.some(child => tokens[child]!.deprel.endsWith(':pass'))) return null;
  return carried(argumentsOf(links, head, false).agent);
}

function isInfinitive({ tokens, children }: Links, at: number): boolean {
  return children[at]!.some(
    child => tokens[child]!.deprel === 'mark' && tokens[child]!.form.toLowerCase() === 'to',
  );
}

function carried(phrase: Argument | null): Argument | null {
  return phrase && { ...phrase, carried: true };
}
