import type { Token } from '../../language/analysis.ts';
import { isAnyDay, isMonthName } from '../../language/calendar.ts';
import { lower } from './scene.ts';
import { childrenOf, type Tree } from './tree.ts';

/**
 * What somebody issues, in groups whose words take one another up: "a letter … the letter", "sued … the complaint says".
 * `verbs` bring such a thing in without its noun.
 */
export interface IssuedKind {
  readonly nouns: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
}

const TABLE: readonly (readonly [nouns: string, verbs: string])[] = [
  ['lawsuit suit complaint filing petition motion brief affidavit', 'sue'],
  ['counterclaim countersuit crossclaim cross-claim', 'countersue'],
  ['poll survey polling', 'poll'],
  [
    'study report summary paper analysis research audit review findings finding account assessment investigation',
    '',
  ],
  ['average', ''],
  ['projection forecast estimate calculation tracker tally', ''],
  ['letter', 'write'],
  ['email e-mail message memo memorandum note', 'email'],
  ['statement release announcement press submission communique communiqué', 'announce'],
  ['tweet post message caption', 'tweet'],
  ['order ruling decision opinion injunction decree edict', 'rule order'],
  ['bill legislation measure resolution ordinance motion', ''],
  ['ad advertisement advert commercial spot video', ''],
  ['website site page blog', ''],
  ['plan proposal platform blueprint policy strategy manifesto', ''],
  ['data figures statistics records database', ''],
  ['document documents dossier transcript', ''],
  ['notice warrant subpoena declaration proclamation directive circular advisory', 'order direct instruct'],
  ['indictment', 'indict'],
  ['editorial column op-ed article story book memoir headline', ''],
  ['sign banner billboard hat poster placard shirt sticker sweatshirt t-shirt newsletter bulletin', ''],
  ['leaflet flyer flier pamphlet brochure booklet', ''],
  ['diary', ''],
  ['speech testimony remarks', 'testify'],
];

const KINDS: readonly IssuedKind[] = TABLE.map(([nouns, verbs]) => ({
  nouns: new Set(nouns.split(' ')),
  verbs: new Set(verbs.split(' ').filter(Boolean)),
}));

/** What somebody speaks through who has staff: no name of its own, but whose it is tells which one. */
export const STAFFS: readonly IssuedKind[] =
  'campaign camp|administration|team|office|agency|department|company|firm|organization group'
    .split('|')
    .map(nouns => ({ nouns: new Set(nouns.split(' ')), verbs: new Set() }));

/** The groups that a noun belongs to; empty for what nobody issues. */
export const issuedKinds = (noun: string): readonly IssuedKind[] =>
  KINDS.filter(kind => kind.nouns.has(noun));

/** The groups whose things "the document" takes up: "a letter from the board … the two-page document". */
const PAPERS = KINDS.filter(({ nouns }) =>
  ['complaint', 'report', 'letter', 'memo', 'statement', 'ruling', 'plan', 'document', 'notice'].some(noun =>
    nouns.has(noun),
  ),
);

/** What a caption stands below. */
const PICTURES: IssuedKind = {
  nouns: new Set('photo photograph picture image selfie clip reel'.split(' ')),
  verbs: new Set(),
};

/** The groups of what a noun may take up again. */
export function takenUpKinds(noun: string): readonly IssuedKind[] {
  if (/^(?:document|dossier)$/.test(noun)) return PAPERS;
  return noun === 'caption' ? [...issuedKinds(noun), ...issuedKinds('video'), PICTURES] : issuedKinds(noun);
}

/** The noun as the groups have it: the plural of some ("findings"), else the lemma. */
export function nounAt(tree: Tree, at: number): string {
  const token = tree.tokens[at]!;
  const form = lower(token);
  return issuedKinds(form).length > 0 ? form : token.lemma.toLowerCase();
}

/** Verbs whose subject issues what their object is, and whose agent issues what they are said of. */
const ISSUING =
  /^(?:send|issue|release|write|post|publish|file|deliver|give|mail|sign|circulate|unveil|introduce|propose|submit|produce|prepare|conduct|compile|draft|author|launch|collect|tweet|pen|put|run|air|distribute|maintain|gather|keep|start|commission|sponsor|carry|do|make|lead)$/;

/** True for a verb whose subject issues the thing: "returned an indictment", where "returned a letter" sends it back. */
export const isIssuing = (lemma: string, noun: string): boolean =>
  ISSUING.test(lemma) || (noun === 'indictment' && /^(?:announce|return|hand|unseal)$/.test(lemma));

/** "The council adopted a resolution", "voted 6-1 for the resolution": a body says what it resolves. */
export const isAdopting = (lemma: string, noun: string, isFor: boolean): boolean =>
  /^(?:declaration|motion|resolution)$/.test(noun) &&
  (isFor ? lemma === 'vote' : /^(?:adopt|approve|pass)$/.test(lemma));

/** Verbs that are no act of issuing unless somebody is named after "by": "a poll done by", "a review led by". */
export const ISSUED_BY_ONLY = /^(?:sponsor|commission|carry|do|make|lead|keep|run|sign|put)$/;

/** What stands in a paper, which then speaks by it. */
export const PRINTED = /^(?:article|column|editorial|essay|op-ed|piece|report|story)$/;

/** Stretches of time, to which what is issued in them does not belong: "last year’s figures". */
const TIME = /^(?:year|month|week|day|night|season|decade|century|quarter|today|yesterday|[A-Z][a-z]+day)$/;

export const isTime = (token: Token): boolean =>
  TIME.test(token.lemma) || isMonthName(lower(token)) || isAnyDay(lower(token));

/** What anybody may make, where an opinion is a court's. */
export const isDecision = (tree: Tree, at: number): boolean =>
  /^(?:decision|order|ruling)$/.test(nounAt(tree, at));

/** True of a word that brings such a thing in: its noun, or a verb that does ("sued"; "wrote to the mayor", as "wrote" alone may be a book). */
export function bringsIn(tree: Tree, at: number, kinds: readonly IssuedKind[]): boolean {
  const token = tree.tokens[at]!;
  if (token.upos !== 'VERB')
    return /^(?:NOUN|PROPN)$/.test(token.upos) && kinds.some(kind => kind.nouns.has(nounAt(tree, at)));
  const own = kinds.some(kind => kind.verbs.has(token.lemma));
  if (own && (token.lemma !== 'write' || lower(tree.tokens[at + 1] ?? token) === 'to')) return true;
  return kinds.some(kind => kind.verbs.has('sue')) && asksCourt(tree, at);
}

/** "asked a federal court to bar him from the port": who does so sues. */
const asksCourt = (tree: Tree, at: number): boolean =>
  tree.tokens[at]!.lemma === 'ask' &&
  childrenOf(tree, at, 'obj').some(child => tree.tokens[child]!.lemma === 'court') &&
  childrenOf(tree, at, 'xcomp').length > 0;

/** "conducted | for the Courier and the networks | by", not "prepared for review by". */
export const isForNamed = ({ tokens }: Tree, verb: number): boolean =>
  tokens[verb + 1]?.form === 'for' &&
  tokens[verb + (tokens[verb + 2]?.upos === 'DET' ? 3 : 2)]?.upos === 'PROPN';
