import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import {
  dependents,
  governor,
  type Noun,
  type NounRole,
  phrase,
  prepositionOf,
  rolesIn,
  whole,
} from '../phrases.ts';
import { namesIn, tokensOf, type View } from '../view.ts';
import { gappedOn } from './gapped.ts';
import { givenIn, sumAt } from './sums.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Money, and what is counted in it. */
const money = set(
  'grant fund funding loan subsidy aid money reimbursement allocation dollar assistance bond payment allotment allowance appropriation ' +
    'bonus rebate sponsorship royalty compensation invoice rent credit contribution balance award financing',
);

/** What somebody may do, hold or be because another granted it. */
const papers = set(
  'contract permit license licence accreditation charter franchise lease exemption waiver derogation concession certificate certification ' +
    'registration permission approval authorization authorisation easement consent status right agreement',
);

/** Of these only the loss is a stake: an approval, a consent or a right is got every day. */
const lostOnly =
  /^(?:approval|authori[sz]ation|consent|status|right|credit|invoice|rent|royalty|certification|certificate|permission|contribution|balance|agreement)$/u;

/** What is given to somebody by name, and so is a stake without an amount; of the rest ("money", "aid") something must be told. */
const solid =
  /^(?:grant|subsidy|loan|permit|licen[cs]e|accreditation|reimbursement|allocation|allotment|charter|franchise|lease|exemption|waiver|derogation|concession|certificate|registration|permission|approval|authori[sz]ation|easement|status|right|bonus|sponsorship|rent|royalty)$/u;

/** Whether a noun names what a party can hold, be given or lose; as a part of a body's name ("the Harbour Fund") it does not. */
export function isGood(view: View, noun: Noun): boolean {
  const { lemma, upos } = tokensOf(view, noun.sentence)[noun.at]!;
  const word = lemma.toLowerCase();
  if (!money.has(word) && !papers.has(word)) return false;
  // "won an award": nothing paid is told
  if (
    word === 'award' &&
    !overlapping(view.analysis.quantities, whole(view, noun)).some(one => one.kind === 'money')
  )
    return false;
  // "the no-poach agreement" gives nobody anything
  if (
    word === 'agreement' &&
    !dependents(view, noun, /^(?:compound|amod)/u).some(at =>
      /^(?:grant|lease|licen[cs]e|funding|service|supply|loan|franchise|concession)$/iu.test(
        tokensOf(view, noun.sentence)[at]!.form,
      ),
    )
  )
    return false;
  return (
    upos !== 'PROPN' ||
    !namesIn(view, noun.sentence).some(
      // "a Pier Renewal Grant of $2 million" is given; the "Assistance" in a programme's name is not
      name =>
        (name.type === 'body' && name.first < noun.at && noun.at <= name.last) ||
        (name.type === 'programme' && name.first < noun.at && noun.at < name.last),
    )
  );
}

/** "half of the grant", "what remains of the fund": the good is behind the word that measures it. */
const part =
  /^(?:half|third|quarter|fifth|tenth|rest|part|portion|share|slice|chunk|most|some|all|bulk|remainder|remain|what|much|cent|percent|%|instal?lment|tranche|round)$/iu;

/** Where a good stands in the clauses of its sentence: as itself, as a part of it, or as what a relative pronoun right behind it takes up. */
export function placesOf(view: View, noun: Noun): NounRole[] {
  const own = [
    ...rolesIn(view, noun).filter(role => !isWholeOf(view, noun, role)),
    ...givenIn(view, noun),
    ...gappedOn(view, noun),
  ];
  const [seen] = [...own, ...partRoles(view, noun)].flatMap(({ clause, role }) =>
    role === 'patient' ? seenIn(view, noun, clause) : [],
  );
  if (seen) return [{ clause: seen, role: 'patient' }];
  if (own.length > 0) return own;
  const parts = [...partRoles(view, noun), ...offered(view, noun)];
  if (parts.length > 0) return parts;
  const tokens = tokensOf(view, noun.sentence);
  const { head: over, deprel } = tokens[noun.at]!;
  // "failing which its licence could be suspended": two subjects to the parser
  if (deprel.startsWith('nsubj'))
    return view.clauses[noun.sentence]!.flatMap((clause): NounRole[] =>
      clause.predicate === over ? [{ clause, role: clause.passive ? 'patient' : 'agent' }] : [],
    );
  // "stripped the firm of its licence"
  if (prepositionOf(view, noun) === 'of') {
    const stripped = rolesIn(view, { sentence: noun.sentence, at: over }).filter(
      ({ clause, role }) => role === 'patient' && /^(?:strip|deprive)$/u.test(clause.lemma),
    );
    if (stripped.length > 0) return stripped.map(({ clause }) => ({ clause, role: 'oblique' }));
  }
  const { end } = whole(view, noun);
  const which = tokens.findIndex(token => token.start >= end && /^(?:which|that)$/iu.test(token.form));
  return which >= 0 && tokens[which]!.start - end <= 2 && tokens[which]!.upos === 'PRON'
    ? rolesIn(view, { sentence: noun.sentence, at: which })
    : [];
}

/** "half of the grant", "up to 15 per cent of its grant": where the part stands; "up to" is no preposition there. */
function partRoles(view: View, noun: Noun): NounRole[] {
  const over = partAt(view, noun);
  if (over === null) return [];
  const tokens = tokensOf(view, noun.sentence);
  const at = tokens[over]!.lemma === 'remain' ? tokens[over]!.head : over;
  return rolesIn(view, { sentence: noun.sentence, at }).flatMap(({ clause, role }): NounRole[] => {
    if (role !== 'oblique') return [{ clause, role }];
    const { start } = phrase(view, { sentence: noun.sentence, at });
    const words = view.analysis.text.slice(Math.max(0, start - 7), tokens[at]!.end);
    return /\bup to \d/iu.test(words) ? [{ clause, role: 'patient' }] : [];
  });
}

/** "announced | an offer of $9 million in | emergency financing": where the offer stands. */
function offered(view: View, noun: Noun): NounRole[] {
  const { sentence } = noun;
  const tokens = tokensOf(view, sentence);
  const sum = { sentence, at: tokens[noun.at]!.head };
  if (sum.at < 0 || prepositionOf(view, noun) !== 'in' || !sumAt(view, sum)) return [];
  const offer = { sentence, at: tokens[sum.at]!.head };
  if (offer.at < 0 || prepositionOf(view, sum) !== 'of') return [];
  return /^(?:offer|award)$/u.test(tokens[offer.at]!.lemma) ? rolesIn(view, offer) : [];
}

/** The word that measures a good with "of": "| half | of the grant". */
export function partAt(view: View, noun: Noun): number | null {
  const tokens = tokensOf(view, noun.sentence);
  const { head } = tokens[noun.at]!;
  return head >= 0 && prepositionOf(view, noun) === 'of' && part.test(tokens[head]!.lemma) ? head : null;
}

/** "saw its licence suspended": the participle behind it tells what became of it. */
function seenIn(view: View, noun: Noun, clause: Clause): Clause[] {
  if (!/^(?:see|have)$/u.test(clause.lemma)) return [];
  const tokens = tokensOf(view, noun.sentence);
  return view.clauses[noun.sentence]!.filter(
    one =>
      one.predicate === noun.at + 1 &&
      tokens[one.predicate]!.xpos === 'VBN' &&
      governor(view, one) === clause,
  );
}

/** "released $6 million of the $14 million in grants": the part is what was given. */
function isWholeOf(view: View, noun: Noun, { clause, role }: NounRole): boolean {
  if (role !== 'oblique' || !clause.patient) return false;
  const [next] = overlapping(view.analysis.quantities, clause.patient);
  // "cost the county $4 million a year in aid"
  return (
    next?.kind === 'money' &&
    /^\s(?:of|(?:an?|each|per)\s\p{L}+\sin)\s/u.test(
      view.analysis.text.slice(next.end, whole(view, noun).end),
    )
  );
}

export const isMoney = (lemma: string): boolean => money.has(lemma);
export const isPaper = (lemma: string): boolean => papers.has(lemma);
export const isSolid = (lemma: string): boolean => solid.test(lemma);
export const isLostOnly = (lemma: string): boolean => lostOnly.test(lemma);
