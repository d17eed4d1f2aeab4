import type { Name } from '../../language/analysis.ts';
import type { Span } from '../../text/span.ts';
import type { Cast, Named } from '../attribution/cast.ts';
import { correspondent } from '../attribution/correspondent.ts';
import { pronounGender } from '../attribution/gender.ts';
import { headBeforeTail, phraseSpan } from '../attribution/phrase.ts';
import { responding } from '../attribution/responses.ts';
import { type Attribution, lower, type Node, type Scene } from '../attribution/scene.ts';
import { inferred, ofNoName, open, resolved, type Speaker } from '../attribution/spoken.ts';
import { childrenOf, isFiniteVerb } from '../attribution/tree.ts';
import type { ReadContext } from '../context.ts';
import type { MentionRef } from '../item.ts';
import { isAbroad } from './abroad.ts';
import { anonymous } from './anonymous.ts';
import { antecedent } from './antecedent.ts';
import { authorSpeaks } from './author.ts';
import { namedBelow } from './below.ts';
import { besideName } from './besidename.ts';
import { bodyBefore, bodyNamedLater } from './bodies.ts';
import { bodyCalledSo } from './bodycalls.ts';
import { bodyPresent } from './bodypresence.ts';
import { bothTold, isBoth, suitsBoth } from './bothbodies.ts';
import { broughtIn } from './broughtin.ts';
import { byAgeOrChildren } from './byage.ts';
import { withCandidates } from './candidates.ts';
import { colleagues } from './colleagues.ts';
import { companyNear } from './company.ts';
import { couple, spouse } from './couple.ts';
import { courtCalled } from './courts.ts';
import { defined, shortName } from './defined.ts';
import { deputed } from './deputies.ts';
import { asLastSpeaker, description, isTitled } from './description.ts';
import { dislocated } from './dislocated.ts';
import { documentAt } from './documents.ts';
import { epithet, partyHead } from './epithet.ts';
import { calledBefore, foremost } from './foremost.ts';
import { groupGoesOn, itGoesOn, theyGoOn } from './goeson.ts';
import { governmentSpeaks } from './government.ts';
import { houseOf } from './houses.ts';
import { namesFor } from './infront.ts';
import { introduced } from './introduced.ts';
import { ownerOfStaff } from './issuer.ts';
import { placeBefore } from './joinedsubject.ts';
import { kinOf } from './kin.ts';
import { bodyLedIn, leadIn, officeLedIn } from './leadin.ts';
import { litigants } from './litigants.ts';
import { behindAddress, byCourtesy, describesOthers, headlined, isContested, labelled } from './named.ts';
import { numbered } from './numbered.ts';
import { isVehicle } from './paperbefore.ts';
import { bearerSpoke, pronoun, type Turn } from './pronoun.ts';
import { Salience } from './salience.ts';
import { sameHe } from './samehe.ts';
import { seated } from './seated.ts';
import { spokenFor, spokesmanGoesOn } from './spokesperson.ts';
import { standing } from './unsettled.ts';
import { variation } from './variation.ts';
import { ofPaper, vehicle } from './vehicle.ts';

/** Resolves the speakers of attributions, which must be in reading order. */
export type SpeakersOf = (attributions: readonly Attribution[]) => Speaker[];

/** Makes ready to resolve the speakers of a document; `told` are all its attributions. */
export function speakersIn(cast: Cast, told: readonly Attribution[]): SpeakersOf {
  const salience = new Salience(cast, told);
  return attributions => {
    const found: Speaker[] = [];
    for (const one of attributions) {
      const turn = { all: attributions, earlier: found, salience };
      const speaker = speakerOf(cast, one, turn);
      found.push(
        isNobody(speaker) && one.head ? (introduced(cast, one.head, speaker.text, turn) ?? speaker) : speaker,
      );
    }
    return found.map((speaker, at) => {
      const one = attributions[at]!;
      return withCandidates(cast, one, standing(one, speaker), salience);
    });
  };
}

const isNobody = ({ ref, together = [], vehicle, reading }: Speaker): boolean =>
  !ref &&
  together.length === 0 &&
  (!vehicle || reading?.rule === 'spokesperson') &&
  reading?.rule !== 'shared-name';

function speakerOf(cast: Cast, one: Attribution, turn: Turn): Speaker {
  const { scene, context } = cast;
  const { source } = one;
  if (!source || !one.head) return open('', [], 'no-speaker', 'The text names no speaker.');
  const head = headBeforeTail(partyHead(one.head, source.end), source);
  const { all, earlier } = turn;
  const same = all.findIndex(({ head: at }) => at?.tree === head.tree && at.token === one.head!.token);
  if (same >= 0 && same < earlier.length && all[same]!.source?.start === source.start) return earlier[same]!;
  const text = scene.text.slice(source.start, source.end).replace(/[\s,;:]+$/, '');
  const word = lower(head.tree.tokens[head.token]!);
  const called =
    seated(cast, one, text) ??
    responding(cast, one, text) ??
    correspondent(cast, head, text) ??
    defined(cast, text) ??
    litigants(cast, text) ??
    courtCalled(cast, head, text);
  if (called) return called;
  const named = namesFor(cast, one, head);
  const pronounOf = (node: Node) => pronounAt(cast, node, turn);
  const two = besideName(cast, head, source.start, text, named, pronounOf);
  if (two || named.length > 1) return two ?? together(cast, text, named);
  const first =
    named[0] ??
    (/^(?:transcript|turn)$/.test(one.rule) ? labelled : headlined)(cast, text) ??
    behindAddress(cast, source);
  const bearers = first ? cast.bearersOf(first.name) : [];
  const alike =
    first && bearers.length > 1 ? (byCourtesy(cast, first) ?? bearerSpoke(cast, head, bearers, turn)) : null;
  if (alike) return plain(text, alike, scene, first!.name, context);
  if (bearers.length > 1)
    return open(
      text,
      bearers.map(ref => context.nameOf(ref)),
      'shared-name',
      'More than one person of the document bears that last name.',
    );
  if (first && isContested(cast, first))
    return open(
      text,
      [context.nameOf(first.ref!)],
      'shared-name',
      'The text has a Mr. and a Mrs. of that name.',
    );
  // "The Harbor Act, introduced by Okafor, proposed": who brought a law in
  const law =
    first?.name.type === 'law' && first.ref ? vehicle(cast, head, source, text, turn, pronounOf) : null;
  if (law?.ref) return law;
  // "From Pell: “…”": somebody there
  if (first?.name.type === 'place' && one.lemma === ':' && /\bfrom\s$/i.test(before(scene, source)))
    return open(text, [], 'no-speaker', 'The text gives the place, and no name.');
  if (first?.ref) return plain(text, first.ref, scene, first.name, context);
  const whose = whoseOf(one);
  if (whose) return antecedent(cast, { ...one, head: whose }, text, () => null);
  if (/^(?:who|which|that|whom)$/.test(word))
    return antecedent(cast, one, text, node => {
      const span = phraseSpan(node);
      const words = scene.text.slice(span.start, span.end);
      return isVehicle(node) ? vehicle(cast, node, span, words, turn, pronounOf) : null;
    });
  const both = isBoth(text) ? (bothTold(cast, one, text) ?? groupGoesOn(cast, one, text, turn)) : null;
  if (both && suitsBoth(cast, text, both)) return both;
  const pair =
    couple(cast, head, text) ?? spouse(cast, head, text, pronounOf) ?? colleagues(cast, head, text);
  if (pair) return pair;
  const self = authorSpeaks(cast, source, text, word);
  if (self) return self;
  const gender = pronounGender(word);
  const on = gender || word === 'they' ? spokesmanGoesOn(cast, head, text, turn, pronounOf) : null;
  if (on) return on;
  if (gender) {
    const moved = dislocated(cast, one, head, text);
    if (moved) return moved;
    const found = pronoun(cast, head, text, turn);
    return found.ref ? found : (sameHe(cast, one, head, text, turn, gender) ?? found);
  }
  if (/^(?:they|their|it|its)$/.test(word))
    return (
      resolved(source, text, context) ??
      (/^it/.test(word)
        ? (itGoesOn(cast, one, text, turn) ?? ofPaper(cast, head, source, text, turn, pronounOf))
        : theyGoOn(cast, one, text, turn)) ??
      open(text, [], 'pronoun', 'Nothing fits the pronoun alone.')
    );
  const body =
    spokenFor(cast, head, source, text, turn, pronounOf) ??
    deputed(cast, one, head, text, turn, pronounOf) ??
    governmentSpeaks(cast, head, text);
  if (body) return body;
  // "Okafor advisers"; "Ohio governor quits" may be named below
  const others = cast.within(source).filter(({ name }) => describesOthers(head, source, name));
  if (others.length > 0)
    return (
      (others.every(({ name }) => name.type === 'place') ? namedBelow(cast, head, text) : null) ??
      ofNoName(text)
    );
  const short = shortName(cast, head, text);
  if (short) return short;
  const document = documentAt(cast, head);
  // "half of the voters in the Harbor poll said": the voters, not the poll
  if (document && ANSWERED.test(text.slice(0, document.tree.tokens[document.token]!.start - source.start)))
    return ofNoName(text);
  if (document) {
    const part = vehicle(cast, document, source, text, turn, pronounOf);
    // "results of the poll conducted by the board": the tree may hang the participle on "results"
    const isOpen = !part.ref && part.together?.length === 0 && document.token !== head.token;
    const whole = isOpen ? vehicle(cast, head, source, text, turn, pronounOf) : part;
    const found = whole.ref ? whole : part;
    // "the newspaper", "the magazine": a body, too
    const paper = found.reading?.candidates.length === 0 && !found.ref ? description(cast, head, text) : null;
    if (!paper) return found;
    return paper.ref && context.typeOf(paper.ref) === 'body'
      ? paper
      : (companyNear(cast, head, text) ?? found);
  }
  // "the Florida Republican" is not Florida
  const known = (head === one.head ? resolved(source, text, context) : null) ?? staff(cast, head, text, turn);
  if (known && !(known.ref && isAbroad(cast, known.ref, head))) return known;
  if (isTitled(head, text)) return open(text, [], 'unclear', 'It may be a name.');
  const told =
    anonymous(cast, one, text) ??
    officeLedIn(cast, head, text) ??
    kinOf(cast, head, text) ??
    byAgeOrChildren(cast, head, text, source.start, turn) ??
    foremost(cast, head, text, source.start, turn) ??
    description(cast, head, text);
  const found = told.ref
    ? told
    : (numbered(cast, head, text) ??
      calledBefore(cast, head, text, turn) ??
      leadIn(cast, head, text) ??
      bodyLedIn(cast, head, text) ??
      namedBelow(cast, head, text) ??
      asLastSpeaker(cast, head, text, turn, one.lemma === 'add') ??
      epithet(cast, head, text, turn) ??
      variation(cast, head, text, source.start, turn) ??
      bodyCalledSo(cast, head, text) ??
      placeBefore(cast, one, text) ??
      bodyPresent(cast, head, text) ??
      companyNear(cast, head, text) ??
      bodyNamedLater(cast, head, text) ??
      broughtIn(cast, head, text, turn) ??
      told);
  return found.ref && isAbroad(cast, found.ref, head)
    ? open(text, [context.nameOf(found.ref)], 'nominal', 'The document does not say who that is.')
    : found;
}

const before = ({ text }: Scene, { start }: Span): string => text.slice(Math.max(0, start - 8), start);

/** "Okafor, | whose | firm had sold the site, said": the word that stands for the speaker, where a verb of its own closes the clause with "whose". */
function whoseOf({ head, cue }: Attribution): Node | null {
  const { tree, token } = head!;
  const whose = childrenOf(tree, token, 'nmod').find(child => /^whose$/i.test(tree.tokens[child]!.form));
  const verb = tree.tokens.findIndex((word, at) => at > token && isFiniteVerb(word));
  return whose !== undefined && verb > 0 && tree.tokens[verb]!.start < cue.start
    ? { tree, token: whose }
    : null;
}

/** People who answer in a poll, before the poll. */
const ANSWERED =
  /\b(?:respondents|voters|people|adults|residents|participants|those|members|owners|workers|parents|men|women)\b.*\b(?:in|to|by|for)\b/i;

/** "Okafor and Lindqvist": each of them, if the text leaves none of the names open. */
function together(cast: Cast, text: string, named: readonly Named[]): Speaker {
  const { context, scene } = cast;
  const names = named.map(({ name, ref }) =>
    ref ? context.nameOf(ref) : scene.text.slice(name.start, name.end),
  );
  const refs = named.flatMap(({ name, ref }) => (ref && cast.bearersOf(name).length === 0 ? [ref] : []));
  const speaker = open(text, names, 'several-speakers', 'More than one is named as speaking.');
  return refs.length === named.length ? { ...speaker, together: refs } : speaker;
}

/** The name stands in the source; where the document has it fuller elsewhere, the reading says so. */
function plain(text: string, ref: MentionRef, scene: Scene, name: Name, context: ReadContext): Speaker {
  const told = scene.text.slice(name.start, name.end);
  const full = context.nameOf(ref);
  const words = text.includes(told) ? told : text;
  if (words === full || text.includes(full)) return { ref, text, reading: null, vehicle: null };
  // "A third", of "A third, Alder Energy, declined"
  const why = /^(?:an?|the|its|their|his|her|one|another)\b/i.test(words)
    ? `${full} stands beside “${words}”.`
    : `The document names ${words} in full as ${full}.`;
  return inferred(text, ref, 'same-name', full, why);
}

/** "Okafor’s agency": the body of her office; "her campaign": that of Ada Okafor; "her firm": open, with the fuller words for it. */
function staff(cast: Cast, head: Node, text: string, turn: Turn): Speaker | null {
  const { context } = cast;
  const owner = ownerOfStaff(cast, head, node => pronounAt(cast, node, turn));
  if (!owner?.ref || context.typeOf(owner.ref) !== 'person') return null;
  const noun = lower(head.tree.tokens[head.token]!);
  const house = houseOf(cast, head, owner);
  const office = context.officeOf(owner.ref);
  if (/^(?:agency|department)$/.test(noun) && office.mention !== owner.ref.mention) {
    const name = context.nameOf(office);
    return inferred(text, office, 'office', name, `${owner.words} heads ${name}.`);
  }
  const fuller = `${owner.words}’s ${noun}`;
  if (house) return inferred(text, house, 'staff', owner.words, `The text tells that it is ${fuller}.`);
  const why = `The text tells that it is ${fuller}, which has no name of its own.`;
  return open(text, text.includes(owner.words) ? [] : [fuller], 'staff', why);
}

/** Whom a pronoun stands for: "his letter", "the council disputes it. Its own report". */
const pronounAt = (cast: Cast, node: Node, { salience }: Turn): MentionRef | null => {
  const word = node.tree.tokens[node.token]!;
  if (pronounGender(lower(word))) return salience.at(node).ref;
  return cast.context.mentionAt(word) ?? (lower(word) === 'its' ? bodyBefore(cast, node) : null);
};
