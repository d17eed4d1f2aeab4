import type { Cast } from '../attribution/cast.ts';
import { CUE_VERBS } from '../attribution/cues.ts';
import { cueLemma } from '../attribution/frames.ts';
import {
  bringsIn,
  ISSUED_BY_ONLY,
  type IssuedKind,
  isAdopting,
  isDecision,
  isForNamed,
  isIssuing,
  isTime,
  nounAt,
  PRINTED,
  STAFFS,
  takenUpKinds,
} from '../attribution/issued.ts';
import { speakerBefore } from '../attribution/nominal.ts';
import { nounPhrase } from '../attribution/phrase.ts';
import { lower, type Node, quotationAt } from '../attribution/scene.ts';
import { childrenOf, ownSubject, possessorOf, relation, type Tree } from '../attribution/tree.ts';
import { bodyBefore } from './bodies.ts';
import { compounds } from './compounds.ts';
import { isOwnHouse, ownerNamed } from './houses.ts';
import { isNew, isTakenUp } from './newphrase.ts';
import { placed } from './placed.ts';
import { behindHouse, type Issuer, listed, type PronounOf, standsFor } from './stands.ts';

/**
 * Who issued the document that a noun stands for: the one its own phrase names, else the one named where the text brought
 * it in ("a letter from the board … the letter said"). Several where the text names several; none where it names nobody.
 */
export function issuersOf(cast: Cast, node: Node, pronounOf: PronounOf): readonly Issuer[] {
  const own = namedIssuers(cast, node, pronounOf);
  if (own.length > 0) return own;
  const kinds = takenUpKinds(nounAt(node.tree, node.token));
  // "the testimony at trial": of all who gave any
  const isAll =
    nounAt(node.tree, node.token) === 'testimony' && childrenOf(node.tree, node.token, 'nmod').length > 0;
  // "an accompanying statement": of whoever issued what it goes with
  const beside = /\baccompanying\b/.test(phraseWords(node)) ? bodyBefore(cast, node) : null;
  if (beside) return [{ ref: beside, words: cast.context.nameOf(beside) }];
  const before = isTakenUp(node) && !isAll ? introducedBy(cast, node, kinds, pronounOf) : [];
  return before.length > 0 ? before : onlyLater(cast, node, kinds, pronounOf);
}

/** The sentences at a text's head, which speak of what comes below. */
const HEAD = 3;

/** "Poll: Race is tight" over "a Harbor University poll": what the head speaks of, if the text names one issuer alone for such a thing. */
function onlyLater(
  cast: Cast,
  { tree, token }: Node,
  kinds: readonly IssuedKind[],
  pronounOf: PronounOf,
): readonly Issuer[] {
  if (tree.at >= HEAD || !/^NNP?$/.test(tree.tokens[token]!.xpos)) return [];
  const found = new Map<string, Issuer>();
  for (const here of cast.scene.trees.slice(tree.at)) {
    for (let at = here === tree ? token + 1 : 0; at < here.tokens.length; at++) {
      if (here.tokens[at]!.upos === 'VERB' || !bringsIn(here, at, kinds)) continue;
      for (const one of namedIssuers(cast, { tree: here, token: at }, pronounOf)) found.set(one.words, one);
    }
  }
  return found.size === 1 ? [...found.values()] : [];
}

/** "her campaign", "the administration": whose staff it is, by the phrase itself or by where the text brought it in. */
export function ownerOfStaff(cast: Cast, node: Node, pronounOf: PronounOf): Issuer | null {
  const kinds = STAFFS.filter(kind => kind.nouns.has(lower(node.tree.tokens[node.token]!)));
  if (kinds.length === 0) return null;
  const owners = (at: Node) => [...possessor(cast, at, pronounOf), ...compounds(cast, at)];
  const own = owners(node);
  if (own.length > 0 || !isTakenUp(node)) return own.length === 1 ? ownerNamed(cast, own[0]!) : null;
  return introducedBy(cast, node, kinds, pronounOf, owners)[0] ?? null;
}

/** The words of a noun's phrase before it, in small letters. */
export const phraseWords = ({ tree, token }: Node): string =>
  tree.tokens.slice(nounPhrase(tree, token)[0], token).map(lower).join(' ');

/** The nearest place before, outside quotations, where such a thing stands with its issuer; a new one without stops the search. */
function introducedBy(
  cast: Cast,
  { tree, token }: Node,
  kinds: readonly IssuedKind[],
  pronounOf: PronounOf,
  named = (node: Node) => namedIssuers(cast, node, pronounOf),
): readonly Issuer[] {
  const { scene } = cast;
  for (let sentence = tree.at; sentence >= 0; sentence--) {
    const here = scene.trees[sentence]!;
    const from = sentence === tree.at ? token - 1 : here.tokens.length - 1;
    for (let at = from; at >= 0; at--) {
      const node = { tree: here, token: at };
      if (!bringsIn(here, at, kinds) || quotationAt(scene, here.tokens[at]!.start)) continue;
      // "the port's decision was late, the opinion said": what it is about, not itself
      if (here === tree && isDecision(here, at) && nounAt(here, at) !== nounAt(tree, token)) continue;
      const found = here.tokens[at]!.upos === 'VERB' ? subjectIssuer(cast, node, at, pronounOf) : named(node);
      if (found.length > 0) return found;
      if (here.tokens[at]!.upos !== 'VERB' && isNew(node)) return [];
    }
  }
  return [];
}

function namedIssuers(cast: Cast, node: Node, pronounOf: PronounOf): readonly Issuer[] {
  return (
    [possessor, compounds, participle, placed, sender, prepositional, giver, sent, sayer]
      .map(look => look(cast, node, pronounOf))
      .find(found => found.length > 0) ?? []
  );
}

/** "the board’s letter", "her memo" */
function possessor(cast: Cast, { tree, token }: Node, pronounOf: PronounOf): readonly Issuer[] {
  const owner = possessorOf(tree, token) ?? ownerAhead(tree, token);
  // "last year’s figures" are nobody’s
  if (owner === undefined || isTime(tree.tokens[owner]!)) return [];
  return listed(standsFor(cast, tree, owner, pronounOf));
}

/** "| Okafor |’s statement read:": what stands before an "’s" right before the noun, wherever the tree hangs it. */
function ownerAhead({ tokens }: Tree, token: number): number | undefined {
  let at = token - 1;
  while (at > 0 && /^(?:ADJ|NUM)$/.test(tokens[at]!.upos)) at--;
  return at > 0 && tokens[at]!.xpos === 'POS' ? at - 1 : undefined;
}

/** "the lawsuit, filed by the board,", "data released in May by the ministry", "a letter the ministry sent" */
function participle(cast: Cast, { tree, token }: Node, pronounOf: PronounOf): readonly Issuer[] {
  const { tokens } = tree;
  // "a poll of | voters released by the board": the tree may hang the participle on those polled
  const polled = childrenOf(tree, token, 'nmod').flatMap(child =>
    childrenOf(tree, child, 'acl').filter(clause => tokens[clause]!.xpos === 'VBN'),
  );
  for (const clause of [...childrenOf(tree, token, 'acl', 'appos'), ...polled]) {
    if (clause < token) continue;
    // "a statement attributed to Okafor"
    if (tokens[clause]!.lemma === 'attribute') {
      const whose = agentAt(tree, clause, /^to$/);
      if (whose !== undefined) return listed(standsFor(cast, tree, whose, pronounOf));
    }
    if (!isIssuing(tokens[clause]!.lemma, nounAt(tree, token))) continue;
    const agent = agentAt(tree, clause);
    // "In a statement issued by his office, Okafor said": Okafor's
    const own = agent !== undefined && isOwnHouse(tree, agent) ? sayer(cast, { tree, token }, pronounOf) : [];
    if (own.length > 0) return own;
    if (agent !== undefined) return listed(standsFor(cast, tree, agent, pronounOf));
    const named = tokens[clause]!.xpos === 'VBN' ? namedBy(cast, tree, clause, tree.last[token]!) : [];
    if (named.length > 0) return named;
    const subject = ownSubject(tree, clause);
    if (subject === null || ISSUED_BY_ONLY.test(tokens[clause]!.lemma)) continue;
    if (tokens[subject]!.deprel === 'nsubj' && !/^(?:who|which|that)$/.test(lower(tokens[subject]!)))
      return listed(standsFor(cast, tree, subject, pronounOf));
  }
  return [];
}

/** "polls conducted for the papers | by Harbor Metrics": the name behind the next "by", where the tree hung it on another noun. */
function namedBy(cast: Cast, tree: Tree, clause: number, last: number): readonly Issuer[] {
  const by = tree.tokens.findIndex((one, at) => at > clause && at <= last + 1 && lower(one) === 'by');
  // "drafted for the board and obtained by the Courier"
  if (by < 0 || tree.tokens.slice(clause + 1, by).some(({ upos }) => upos === 'VERB')) return [];
  const name = tree.tokens[/^the$/i.test(tree.tokens[by + 1]?.form ?? '') ? by + 2 : by + 1];
  const found = name && cast.within(name)[0];
  return found?.ref && /^(?:body|person)$/.test(found.name.type)
    ? [{ ref: found.ref, words: cast.context.nameOf(found.ref) }]
    : [];
}

/** "a letter from the board", "a study by Okafor", "the website of the board" */
function prepositional(cast: Cast, { tree, token }: Node, pronounOf: PronounOf): readonly Issuer[] {
  for (const child of childrenOf(tree, token, 'nmod', 'obl')) {
    if (child < token) continue;
    const opener = lower(tree.tokens[tree.first[child]!]!);
    // "an article in the Courier"
    const paper = opener === 'in' && PRINTED.test(nounAt(tree, token));
    if (!/^(?:from|by|of)$/.test(opener) && !paper) continue;
    const found = standsFor(cast, tree, child, pronounOf);
    // "a report of theft" and "a survey of Ohio" tell the matter
    const owner = found?.ref && cast.context.typeOf(found.ref);
    if (found && (paper ? owner === 'body' : opener !== 'of' || owner === 'person' || owner === 'body')) {
      // "projections by the Courier and the Post"
      const more = opener === 'by' ? childrenOf(tree, child, 'conj') : [];
      const others = [...more, ...behindHouse(cast, tree, [child, ...more])].flatMap(other =>
        listed(standsFor(cast, tree, other, pronounOf)),
      );
      // "by Alder Fire and Rescue Service": one name with an "and" of its own
      return [found, ...others.filter(({ ref }) => !ref || ref.mention !== found.ref?.mention)];
    }
  }
  return [];
}

/** "The Courier published a letter on Monday | from the tenants |": who sent what another printed, where the tree hangs it on the verb. */
function sender(cast: Cast, { tree, token }: Node, pronounOf: PronounOf): readonly Issuer[] {
  const { head } = tree.tokens[token]!;
  if (
    head < 0 ||
    relation(tree.tokens[token]!) !== 'obj' ||
    !/^(?:letter|e-?mail|message|memo|note)$/.test(nounAt(tree, token))
  )
    return [];
  const from = childrenOf(tree, head, 'obl').find(
    child => child > token && lower(tree.tokens[tree.first[child]!]!) === 'from',
  );
  return from === undefined ? [] : listed(standsFor(cast, tree, from, pronounOf));
}

/** "The ministry sent the city a letter warning that": the subject of the verb whose object the letter is. */
function giver(cast: Cast, { tree, token: at }: Node, pronounOf: PronounOf): readonly Issuer[] {
  // "an email appeal"
  const own = tree.tokens[at]!.deprel === 'compound' ? tree.tokens[at]!.head : at;
  // "filed an answer and a counterclaim"
  const token = relation(tree.tokens[own]!) === 'conj' ? tree.tokens[own]!.head : own;
  const word = tree.tokens[token]!;
  if (word.head < 0 || !/^(?:obj|obl)$/.test(relation(word))) return [];
  const verb = tree.tokens[word.head]!;
  if (isAdopting(verb.lemma, nounAt(tree, at), childrenOf(tree, token, 'case').length > 0))
    return subjectIssuer(cast, { tree, token }, word.head, pronounOf).filter(
      ({ ref }) => ref && cast.context.typeOf(ref) === 'body',
    );
  if (relation(word) !== 'obj') return [];
  if (![cueLemma(verb), verb.lemma].some(lemma => isIssuing(lemma, nounAt(tree, at)))) return [];
  return subjectIssuer(cast, { tree, token }, word.head, pronounOf);
}

/** "an email was sent by the club’s director": the agent of the passive verb whose subject it is. */
function sent(cast: Cast, { tree, token }: Node, pronounOf: PronounOf): readonly Issuer[] {
  const { head, deprel } = tree.tokens[token]!;
  const isSent = deprel === 'nsubj:pass' && isIssuing(tree.tokens[head]?.lemma ?? '', nounAt(tree, token));
  const agent = isSent ? agentAt(tree, head, /^(?:by|from)$/) : undefined;
  // "was conducted for the papers by Harbor Metrics"
  const isFor = isSent && agent === undefined && isForNamed(tree, head);
  if (isFor) return namedBy(cast, tree, head, tree.tokens.length - 1);
  const found = agent === undefined ? [] : listed(standsFor(cast, tree, agent, pronounOf));
  // "The indictment was announced by the U.S. attorney": who tells of it
  const isTold =
    tree.tokens[head]?.lemma === 'announce' && found.some(({ ref }) => ref && cast.isPerson(ref));
  return isTold ? [] : found;
}

const agentAt = (tree: Tree, verb: number, marks = /^by$/): number | undefined =>
  childrenOf(tree, verb, 'obl').find(child =>
    childrenOf(tree, child, 'case').some(mark => marks.test(lower(tree.tokens[mark]!))),
  );

/** "Okafor said in a statement that": who speaks in it. */
function sayer(cast: Cast, { tree, token }: Node, pronounOf: PronounOf): readonly Issuer[] {
  const word = tree.tokens[token]!;
  if (word.head < 0 || relation(word) !== 'obl' || !CUE_VERBS.has(cueLemma(tree.tokens[word.head]!)))
    return [];
  const cases = childrenOf(tree, token, 'case').map(mark => lower(tree.tokens[mark]!));
  if (!cases.some(one => /^(?:in|via|through|on|with|by)$/.test(one))) return [];
  return subjectIssuer(cast, { tree, token }, word.head, pronounOf);
}

/** The subject of a verb, or of the verb that it is joined to or hangs on as a participle ("went back, putting out a letter"). */
function subjectIssuer(
  cast: Cast,
  { tree, token }: Node,
  verb: number,
  pronounOf: PronounOf,
): readonly Issuer[] {
  let here = verb;
  for (let steps = 0; steps < 4 && here >= 0; steps++) {
    const own = ownSubject(tree, here);
    // "Okafor was charged by the board in an indictment": who is told of did not issue it
    const subject = own !== null && tree.tokens[own]!.deprel === 'nsubj:pass' ? agentAt(tree, here) : own;
    if (subject === undefined) return [];
    // "The office announced that it has asked a court to bar him"
    if (
      subject !== null &&
      lower(tree.tokens[subject]!) === 'it' &&
      relation(tree.tokens[here]!) === 'ccomp'
    ) {
      here = tree.tokens[here]!.head;
      continue;
    }
    if (subject !== null) {
      if (subject === token || /^(?:who|which|that|it)$/.test(lower(tree.tokens[subject]!))) return [];
      // "Okafor and Lindqvist sent a letter"
      const first = standsFor(cast, tree, subject, pronounOf);
      const others = childrenOf(tree, subject, 'conj').flatMap(other =>
        listed(standsFor(cast, tree, other, pronounOf)),
      );
      return [...listed(first), ...others.filter(({ ref }) => ref && ref.mention !== first?.ref?.mention)];
    }
    if (!/^(?:conj|advcl|xcomp)$/.test(relation(tree.tokens[here]!))) {
      const near = here === verb ? speakerBefore(tree, here) : null;
      return near && near.head !== token ? listed(standsFor(cast, tree, near.head, pronounOf)) : [];
    }
    here = tree.tokens[here]!.head;
  }
  return [];
}
