import type { Name } from '../../language/analysis.ts';
import { contains, type Span } from '../../text/span.ts';
import type { ReadContext } from '../context.ts';
import type { MentionRef } from '../item.ts';
import { antecedent } from './antecedent.ts';
import { type Cast, castOf, type Named } from './cast.ts';
import { companyNear } from './company.ts';
import { VEHICLE_NOUNS } from './cues.ts';
import { asLastSpeaker, description } from './description.ts';
import { epithet, partyHead } from './epithet.ts';
import { type Gender, pronounGender } from './gender.ts';
import { issuedKinds } from './issued.ts';
import { issuersOf, nounAt, ownerOfStaff } from './issuer.ts';
import { describesOthers, labelled, namesIn } from './named.ts';
import { nounPhrase } from './phrase.ts';
import { lastInSpeech, pronoun, sameBody, type Turn } from './pronoun.ts';
import { type Attribution, lower, type Node, quotationAt, type Scene } from './scene.ts';
import { inferred, open, resolved, type Speaker } from './spoken.ts';
import { childrenOf, ownSubject, relation } from './tree.ts';

/** Resolves the speakers of a document's attributions, which must be in reading order. */
export function resolveSpeakers(
  scene: Scene,
  attributions: readonly Attribution[],
  context: ReadContext,
): Speaker[] {
  const cast = castOf(scene, context);
  const found: Speaker[] = [];
  for (const one of attributions) found.push(speakerOf(cast, one, attributions, found));
  return found;
}

function speakerOf(
  cast: Cast,
  one: Attribution,
  all: readonly Attribution[],
  earlier: readonly Speaker[],
): Speaker {
  const { scene, context } = cast;
  const { source } = one;
  if (!source || !one.head) return open('', [], 'no-speaker', 'The text names no speaker.');
  const head = partyHead(one.head, source.end);
  const same = all.findIndex(
    ({ head: other }) => other?.tree === head.tree && other.token === one.head!.token,
  );
  if (same >= 0 && same < earlier.length && all[same]!.source?.start === source.start) return earlier[same]!;
  const text = scene.text.slice(source.start, source.end).replace(/[\s,;:]+$/, '');
  const word = lower(head.tree.tokens[head.token]!);
  const named = namesIn(cast, source, head);
  if (named.length > 1) {
    return open(
      text,
      named.map(({ name, ref }) => (ref ? context.nameOf(ref) : scene.text.slice(name.start, name.end))),
      'several-speakers',
      'More than one is named as speaking.',
    );
  }
  const first = named[0] ?? (one.rule === 'transcript' ? labelled(cast, text) : undefined);
  const bearers = first ? cast.bearersOf(first.name) : [];
  const alike = first && bearers.length > 1 ? byCourtesy(cast, first) : null;
  if (alike) return plain(text, alike, scene, first!.name, context);
  if (bearers.length > 1)
    return open(text, bearers, 'shared-name', 'More than one person of the document bears that last name.');
  // "The Harbor Act, introduced by Okafor, proposed": who brought a law in
  const law =
    first?.name.type === 'law' && first.ref ? vehicle(cast, head, source, text, { all, earlier }) : null;
  if (law?.ref) return law;
  if (first?.ref) return plain(text, first.ref, scene, first.name, context);
  if (/^(?:who|which|that|whom)$/.test(word))
    return antecedent(cast, one, text, node =>
      isVehicle(node) ? vehicle(cast, node, phraseSpan(node), text, { all, earlier }) : null,
    );
  if (/^(?:i|we|me|us|my|our)$/.test(word))
    return open(text, [], 'author', 'The author of the document speaks.');
  const gender = pronounGender(word);
  if (gender)
    return (
      lastInSpeech(cast, one, text, gender, all, earlier) ??
      sentenceSubject(cast, head, text, gender) ??
      pronoun(cast, source, text, gender, all, earlier)
    );
  if (/^(?:they|their|it|its)$/.test(word))
    return (
      resolved(source, text, context) ??
      (/^it/.test(word) ? sameBody(cast, one, text, all, earlier) : null) ??
      open(text, [], 'pronoun', 'Nothing fits the pronoun alone.')
    );
  // "Okafor advisers"
  if (cast.within(source).some(({ name }) => describesOthers(head, source, name)))
    return open(text, [], 'unnamed', 'The text does not give the name.');
  const document = partOf(head) ?? (isVehicle(head) ? head : null);
  if (document) {
    const found = vehicle(cast, document, source, text, { all, earlier });
    // "the newspaper", "the magazine": a body, too
    const body = found.reading?.candidates.length === 0 && !found.ref ? description(cast, head, text) : null;
    if (!body) return found;
    return body.ref && context.typeOf(body.ref) === 'body' ? body : (companyNear(cast, head, text) ?? found);
  }
  // "the Florida Republican" is not Florida
  const known =
    (head === one.head ? resolved(source, text, context) : null) ?? staff(cast, head, text, { all, earlier });
  if (known) return known;
  const told = description(cast, head, text);
  const turn = { all, earlier };
  return told.ref
    ? told
    : (asLastSpeaker(cast, head, text, turn, one.lemma === 'add') ??
        epithet(cast, head, text, turn) ??
        companyNear(cast, head, text) ??
        told);
}

/**
 * "Mrs. Okafor", where her daughter has the name too: the one person whom the text has so called twice before. "Mr." and "Ms." tell less,
 * since a brother or a daughter bears them as well.
 */
function byCourtesy(cast: Cast, { name }: Named): MentionRef | null {
  const { text } = cast.scene;
  const isMrs = ({ title }: Name) => title !== null && /^Mrs\.?$/.test(text.slice(title.start, title.end));
  const last = text.slice(name.start, name.end);
  if (!isMrs(name)) return null;
  const before = cast.named.filter(
    one =>
      one.ref &&
      one.name.start < name.start &&
      isMrs(one.name) &&
      text.slice(one.name.start, one.name.end) === last &&
      cast.bearersOf(one.name).length === 0,
  );
  const refs = new Set(before.map(one => one.ref!.mention));
  return refs.size === 1 && before.length > 1 ? before[0]!.ref : null;
}

const isVehicle = ({ tree, token }: Node): boolean =>
  VEHICLE_NOUNS.has(lower(tree.tokens[token]!)) || issuedKinds(nounAt(tree, token)).length > 0;

/** "one of her ads", "the results of the poll": the document of which it is a part. */
function partOf({ tree, token }: Node): Node | null {
  if (
    !/^(?:one|two|some|several|another|both|averages?|results?|copy|copies|version|portion|section|page|draft)$/.test(
      lower(tree.tokens[token]!),
    )
  )
    return null;
  const whole = childrenOf(tree, token, 'nmod').find(
    child => child > token && lower(tree.tokens[tree.first[child]!]!) === 'of',
  );
  return whole !== undefined && isVehicle({ tree, token: whole }) ? { tree, token: whole } : null;
}

function phraseSpan({ tree, token }: Node): Span {
  const [from] = nounPhrase(tree, token, 0, token);
  return { start: tree.tokens[from]!.start, end: tree.tokens[token]!.end };
}

/** The name stands in the source; where the document has it fuller elsewhere, the reading says so. */
function plain(text: string, ref: MentionRef, scene: Scene, name: Name, context: ReadContext): Speaker {
  const words = scene.text.slice(name.start, name.end);
  const full = context.nameOf(ref);
  if (words === full || text.includes(full)) return { ref, text, reading: null, vehicle: null };
  return inferred(text, ref, 'same-name', full, `The document names ${words} in full as ${full}.`);
}

/** "the letter says": whoever sent it, with the letter as the way it reached the record. */
function vehicle(cast: Cast, head: Node, source: Span, text: string, turn: Turn): Speaker {
  const { context } = cast;
  const issuers = issuersOf(cast, head, node => pronounAt(cast, node, turn));
  const [first] = issuers;
  if (issuers.length === 1 && first!.ref) {
    const name = context.nameOf(first!.ref);
    return inferred(text, first!.ref, 'vehicle', name, `It is ${name} who issued it.`, source);
  }
  const why =
    issuers.length > 1
      ? 'The text names more than one whose document it is.'
      : first
        ? `The text says that it is by ${first.words}.`
        : 'The text does not say whose document it is.';
  return {
    ...open(
      text,
      issuers.map(({ words }) => words),
      'vehicle',
      why,
    ),
    vehicle: source,
  };
}

/** "Okafor’s agency": the body of her office; "her campaign": open, with the fuller words for it. */
function staff(cast: Cast, head: Node, text: string, turn: Turn): Speaker | null {
  const { context } = cast;
  const owner = ownerOfStaff(cast, head, node => pronounAt(cast, node, turn));
  if (!owner?.ref || context.typeOf(owner.ref) !== 'person') return null;
  const noun = lower(head.tree.tokens[head.token]!);
  const office = context.officeOf(owner.ref);
  if (/^(?:agency|department)$/.test(noun) && office.mention !== owner.ref.mention) {
    const name = context.nameOf(office);
    return inferred(text, office, 'office', name, `${owner.words} heads ${name}.`);
  }
  const fuller = `${owner.words}’s ${noun}`;
  const why = `The text tells that it is ${fuller}, which has no name of its own.`;
  return open(text, text.includes(owner.words) ? [] : [fuller], 'staff', why);
}

/** What a pronoun that is no source of its own is looked up as. */
const NOWHERE = {
  content: [],
  act: 'say',
  lemma: '',
  negated: false,
  hearer: null,
  rule: 'clause',
} as const;

/** Whom a pronoun outside the sources stands for: "his letter". */
function pronounAt(cast: Cast, { tree, token }: Node, { all, earlier }: Turn): MentionRef | null {
  const word = tree.tokens[token]!;
  const said = all.findIndex(({ head }) => head?.tree === tree && head.token === token);
  if (said >= 0 && said < earlier.length) return earlier[said]!.ref;
  const gender = pronounGender(lower(word));
  const text = cast.scene.text.slice(word.start, word.end);
  if (gender) {
    const before = all.slice(0, earlier.length);
    const here = { ...NOWHERE, source: word, head: { tree, token }, cue: word, sentence: tree.at };
    return (
      lastInSpeech(cast, here, text, gender, before, earlier) ??
      pronoun(cast, word, text, gender, before, earlier)
    ).ref;
  }
  return cast.context.mentionAt(word);
}

/**
 * "President Ortiz spoke at the quay, where he said": the person who is the subject of the sentence's own verb, if
 * nobody else is named between.
 */
function sentenceSubject(cast: Cast, head: Node, text: string, gender: Gender): Speaker | null {
  const { tree, token } = head;
  const root = tree.tokens.findIndex(one => one.head < 0);
  const subject = root < 0 ? null : ownSubject(tree, root);
  if (subject === null || subject >= token || root > token) return null;
  const here = tree.tokens[subject]!;
  const people = cast
    .within({ start: tree.sentence.start, end: tree.tokens[token]!.start })
    .filter(({ name }) => name.type === 'person' && !quotationAt(cast.scene, name.start));
  const [from, to] = nounPhrase(tree, subject, 0, token - 1);
  const phrase = { start: tree.tokens[from]!.start, end: Math.max(here.end, tree.tokens[to]!.end) };
  const ref = people.find(({ name }) => contains(phrase, name))?.ref;
  // "her remark" in what Okafor did is Okafor's, whoever else is named
  const own = relation(tree.tokens[token]!) === 'nmod' && /^(?:nsubj|nsubj:pass)$/.test(here.deprel);
  if (!ref || (!own && people.some(one => one.ref?.mention !== ref.mention))) return null;
  if (!cast.mayBe(ref, gender)) return null;
  const name = cast.context.nameOf(ref);
  return inferred(
    text,
    ref,
    'sentence-subject',
    name,
    `${name} is the subject of the sentence, and nobody else is named in it.`,
  );
}
