import type { Clause } from '../../language/clauses.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { listAfter } from '../lists.ts';
import { complement, contentOf, dependents, infinitive, type Noun, nouns } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { authorOf, conjunctsOf, partyOf, tokensOf, type View, wordsOf } from '../view.ts';
import { announced } from './announced.ts';
import { bound } from './bound.ts';
import { isDeed } from './deeds.ts';
import { impersonalPledges, subjectOf } from './impersonal.ts';
import { isOffer, isWithheld, thingPromised } from './offered.ts';
import { ownPledges } from './own.ts';
import { paperPledges } from './paper.ts';
import { isParty } from './party.ts';
import { statedPledges } from './stated.ts';
import { hasDay, hasMark, isThreatened, pledgeFrom } from './words.ts';

const promising = new Set('promise pledge vow commit undertake guarantee swear'.split(' '));
/** Aims count as pledges only with a mark to reach: a share, an amount, a date. */
const aiming = new Set('aim seek want plan intend hope work expect vote'.split(' '));
const goals = new Set(['goal', 'aim', 'target', 'objective', 'commitment', 'pledge', 'promise']);

/** Pledges and goals of parties: "promised to publish by June", "its goal is to cut losses by a third in three years". */
export function readPledges(view: View): DraftItem[] {
  const byVerb = view.clauses.flatMap(clauses => clauses.flatMap(clause => promised(view, clause) ?? []));
  const byNoun = nouns(view, lemma => goals.has(lemma)).flatMap(noun => goal(view, noun) ?? []);
  const given = view.clauses.flatMap(clauses =>
    clauses.flatMap(clause => assured(view, clause) ?? announced(view, clause) ?? []),
  );
  const byWill = view.clauses.flatMap(clauses => clauses.flatMap(clause => undertaken(view, clause) ?? []));
  const first = [...byVerb, ...byNoun, ...given, ...byWill, ...listedPledges(view)];
  const byBond = view.clauses.flatMap(clauses => clauses.flatMap(clause => bound(view, clause) ?? []));
  const found = [...first, ...byBond.filter(pledge => !isTwice(pledge, first))].filter(
    pledge => !/\?[”"’']?$/u.test(wordsOf(view, pledge.evidence[0]!)),
  );
  const stated = [...found, ...statedPledges(view, found)];
  const told = [...stated, ...ownPledges(view, stated)];
  const own = [...told, ...impersonalPledges(view, told)];
  return [...own, ...paperPledges(view).filter(pledge => !isTwice(pledge, own))];
}

/** Whether other pledges hold these words already. */
function isTwice(pledge: DraftItem, others: readonly DraftItem[]): boolean {
  const what = (item: DraftItem) => item.evidence.find(({ role }) => role === 'what')!;
  return others.some(other => overlaps(what(other), what(pledge)));
}

function promised(view: View, clause: Clause): DraftItem | null {
  const firm = promising.has(clause.lemma) || isOffer(view, clause);
  if ((!firm && !aiming.has(clause.lemma)) || clause.force.negated || clause.passive) return null;
  const told = clause.lemma === 'offer' ? infinitive(view, clause) : complement(view, clause);
  if (isWithheld(view, clause)) return null;
  // "committed a violation" promises nothing.
  if (
    clause.lemma === 'commit' &&
    clause.patient &&
    !/^\p{Sc}|\b(?:dollars|euros|pounds|million|billion)\b/u.test(wordsOf(view, clause.patient)) &&
    !told
  )
    return null;
  // "is guaranteed a seat", "that, he promised, was a priority".
  if (clause.lemma === 'guarantee' && !told && !(clause.patient && hasMark(view, clause.patient)))
    return null;
  if (/^(?:undertake|commit)$/u.test(clause.lemma) && !told && !hasMark(view, clause.whole)) return null;
  if (told?.kind === 'copula' && told.force.tense === 'past') return null;
  // "seeks to recover costs", in court.
  if (clause.lemma === 'seek' && /^(?:recover|obtain|collect|enjoin)$/u.test(told?.lemma ?? '')) return null;
  // "pledged delegates", "pledge their loyalty": nothing to do.
  if (
    !told &&
    clause.patient &&
    /\b(?:delegates?|loyalty|allegiance|fealty)$/iu.test(wordsOf(view, clause.patient))
  )
    return null;
  // "wants him to pay": asked of another
  if (clause.lemma === 'want' && told?.agent && told.agent.start !== clause.agent?.start) return null;
  // "sought to limit" tells of an aim gone by.
  if (clause.force.tense === 'past' && /^(?:aim|seek|want|hope|work)$/u.test(clause.lemma)) return null;
  // "the $2 million that it pledged to raise": the thing promised stands before the verb.
  if (/^acl/u.test(clause.relation) && clause.agent && !clause.agent.carried && !told?.patient) return null;
  const what = told ? contentOf(view, told) : firm ? thingPromised(view, clause) : null;
  // "a right that we guarantee": told of what there is.
  if (what && what.start < clause.group.start && !/^[“"]/u.test(wordsOf(view, what))) return null;
  if (!what || !clause.agent || !isParty(view, clause.agent)) return null;
  if (
    !firm &&
    !hasMark(view, what) &&
    !(
      /^(?:expect|vote|plan|intend|aim)$/u.test(clause.lemma) &&
      isOwn(view, clause, told) &&
      hasDay(view, what)
    )
  )
    return null;
  if (/^(?:expect|vote)$/u.test(clause.lemma) && !(isOwn(view, clause, told) && hasDay(view, what)))
    return null;
  return pledgeFrom(view, clause.sentence, clause.agent, what, firm ? 'verb' : 'aim');
}

/** "voted to bring back the buses by April 10": what one is to do oneself. */
function isOwn(view: View, clause: Clause, content: Clause | null): boolean {
  if (!content || !clause.agent || content.relation !== 'xcomp') return false;
  const ref = view.context.mentionAt(clause.agent);
  return ref === null || view.context.typeOf(ref) !== 'person';
}

/** "has given an assurance that it will complete …", "is committed to reducing …". */
function assured(view: View, clause: Clause): DraftItem | null {
  // "is committed to reopening", "committed to reopening"; "remains committed to" is a turn of speech
  const committed =
    (clause.lemma === 'commit' && clause.passive && hasMark(view, clause.whole)) ||
    (clause.kind === 'copula' && clause.lemma === 'committed') ||
    (clause.lemma === 'commit' &&
      !clause.patient &&
      clause.force.finite &&
      !clause.relation.startsWith('acl'));
  if (
    !(committed || (clause.patient && /^(?:give|make|offer|issue)$/u.test(clause.lemma))) ||
    clause.force.negated ||
    clause.force.conditional ||
    (clause.passive && !committed) ||
    !clause.agent ||
    !isParty(view, clause.agent) ||
    publicStanding(view, clause.agent) === 'private'
  )
    return null;
  const tokens = tokensOf(view, clause.sentence);
  if (committed) {
    const to = view.clauses[clause.sentence]!.find(
      other =>
        other.group.start > clause.group.end &&
        tokens[other.predicate]!.xpos === 'VBG' &&
        /^to$/iu.test(tokens[other.predicate - 1]?.form ?? ''),
    );
    return to
      ? pledgeFrom(
          view,
          clause.sentence,
          clause.agent,
          { start: to.group.start, end: endOf(view, to) },
          'committed',
        )
      : null;
  }
  const noun: Noun = { sentence: clause.sentence, at: clause.patient!.head };
  if (!/^(?:assurance|undertaking|commitment|promise|pledge|guarantee)$/u.test(tokens[noun.at]!.lemma))
    return null;
  const content = view.clauses[clause.sentence]!.find(
    other =>
      other.group.start > clause.patient!.start &&
      (tokens[other.predicate]!.head === noun.at || other.relation.startsWith('ccomp')) &&
      (other.force.modal === 'will' ||
        other.force.modal === 'would' ||
        (tokens[other.predicate]!.xpos === 'VB' &&
          other.force.modal === null &&
          !other.relation.endsWith('relcl'))),
  );
  if (!content) return null;
  // "a promise that it would not allow …": without its "not" it would be the opposite.
  const start = content.force.negated ? content.group.start : tokens[content.predicate]!.start;
  // "an undertaking that no dredging would take place"
  const none = subjectOf(content);
  const from = none && /^(?:no|nobody|none)\b/iu.test(wordsOf(view, none)) ? none.start : start;
  return pledgeFrom(
    view,
    clause.sentence,
    clause.agent,
    { start: from, end: endOf(view, content) },
    'assurance',
  );
}

/** Where a pledge's words end: before the next thing done beside it. */
function endOf(view: View, clause: Clause): number {
  const next = view.clauses[clause.sentence]!.find(
    other =>
      other.relation === 'conj' &&
      other.predicate > clause.predicate &&
      contains(clause.whole, other.whole) &&
      other.agent !== null &&
      !other.agent.carried,
  );
  return next?.agent?.start ?? clause.whole.end;
}

/** "The district will: • reopen its school …": what a party's own paper says it will do. */
function listedPledges(view: View): DraftItem[] {
  return view.analysis.sentences.flatMap((sentence, index) => {
    const words = wordsOf(view, sentence);
    if (!/\b(?:will|shall|commits? to|pledges? to|agrees? to|undertakes? to):$/iu.test(words)) return [];
    const clause = view.clauses[index]!.find(
      one => one.agent !== null && view.context.mentionAt(one.agent) !== null,
    );
    const subject = clause?.agent ?? lastParty(view, index);
    if (!subject) return [];
    return listAfter(view, index).map(entry => pledgeFrom(view, index, subject, entry, 'list'));
  });
}

/** "Under the plan, the District will:": the parser may find no verb; the party's words before "will". */
function lastParty(view: View, sentence: number): Span | null {
  const tokens = tokensOf(view, sentence);
  const will = tokens.findLastIndex(token => /^(?:will|shall)$/iu.test(token.form));
  for (let at = will - 1; at >= Math.max(0, will - 3); at--) {
    const span = { start: tokens[at]!.start, end: tokens[will - 1]!.end };
    if (/^(?:NOUN|PROPN)$/u.test(tokens[at]!.upos) || tokens[at]!.upos === 'DET')
      if (view.context.mentionAt(span)) return span;
  }
  return null;
}

/** "the administration's goal is to reduce …" */
function goal(view: View, noun: Noun): DraftItem | null {
  const owner = dependents(view, noun, /^nmod:poss/u)[0];
  const clause = view.clauses[noun.sentence]!.find(
    one =>
      one.agent?.head === noun.at &&
      (one.kind === 'copula' || /^VBG?$/u.test(tokensOf(view, noun.sentence)[one.predicate]!.xpos)) &&
      tokensOf(view, noun.sentence)[one.predicate]!.start > tokensOf(view, noun.sentence)[noun.at]!.end,
  );
  if (owner === undefined || !clause || clause.force.negated) return null;
  const tokens = tokensOf(view, noun.sentence);
  const about = clause.agent?.carried === false && clause.kind === 'copula';
  const { xpos } = tokens[clause.predicate]!;
  // "its goal of cutting", "its commitment to cutting"; not "cannot be met without cutting".
  const gerund = xpos === 'VBG' && (about || /^(?:of|to)$/iu.test(tokens[clause.predicate - 1]?.form ?? ''));
  const task = xpos === 'VB' || gerund;
  if (xpos === 'VBG' && !gerund) return null;
  // "her promise was worth little", "its firm commitment to safety": nothing that could be kept or broken.
  if (about && !task && !hasMark(view, clause.whole)) return null;
  if (
    !about &&
    tokens[noun.at]!.lemma === 'commitment' &&
    !hasMark(view, clause.whole) &&
    !hasDay(view, clause.whole)
  )
    return null;
  const [holder] = conjunctsOf(view, noun.sentence, owner);
  if (!holder || !isParty(view, holder) || publicStanding(view, holder) === 'private') return null;
  // "a pledge to be neutral" begins with "be".
  const be = view.children[noun.sentence]![clause.predicate]!.find(
    at => tokens[at]!.deprel === 'cop' && tokens[at]!.xpos === 'VB',
  );
  const start = tokens[be ?? clause.predicate]!.start;
  return pledgeFrom(view, noun.sentence, holder, { start, end: clause.whole.end }, 'goal');
}

/** "We will appeal it", "the mill will give the towns its data": a party's own word on what it is to do. */
function undertaken(view: View, clause: Clause): DraftItem | null {
  const { modal, negated, conditional } = clause.force;
  if ((modal !== 'will' && modal !== 'would') || negated || conditional || clause.passive || !clause.agent)
    return null;
  if (isThreatened(view, clause)) return null;
  if (modal === 'would' && /\bif\b/iu.test(wordsOf(view, view.analysis.sentences[clause.sentence]!)))
    return null;
  if (!isDeed(view, clause)) return null;
  // "Only a fool would send it".
  if (/^(?:only|an?|any|no|some)\s/iu.test(wordsOf(view, clause.agent))) return null;
  const own = ownWord(view, clause);
  if (!own) return null;
  const start = tokensOf(view, clause.sentence)[clause.predicate]!.start;
  const cut = view.clauses[clause.sentence]!.find(
    other =>
      other.predicate > clause.predicate &&
      /^(?:parataxis)/u.test(other.relation) &&
      contains(clause.whole, other.whole),
  );
  return pledgeFrom(view, clause.sentence, own, { start, end: cut?.whole.start ?? clause.whole.end }, 'will');
}

/** The one who speaks, if the clause's subject is "we", or the same party as the speaker, or the document is that party's own statement. */
function ownWord(view: View, clause: Clause): Span | null {
  const agent = clause.agent!;
  const words = wordsOf(view, agent);
  if (/^(?:we|i)$/iu.test(words)) return partyOf(view, agent).value ? agent : null;
  const speaker = view.clauses[clause.sentence]!.find(
    other =>
      /^(?:say|add|promise|write|tell|confirm|announce|insist|pledge|vow)$/u.test(other.lemma) &&
      other.agent !== null &&
      tokensOf(view, clause.sentence)[other.predicate]!.xpos !== 'VBG',
  )?.agent;
  const party = view.context.mentionAt(agent);
  if (speaker && party) {
    const by = view.context.mentionAt(speaker);
    if (by && (by.mention === party.mention || view.context.officeOf(by).mention === party.mention))
      return agent;
  }
  // A statement in the first person: "We regret … The utility will give …".
  return !speaker && party && authorOf(view)?.mention === party.mention ? agent : null;
}
