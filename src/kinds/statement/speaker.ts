import type { Name } from '../../language/analysis.ts';
import { contains, type Span } from '../../text/span.ts';
import type { ReadContext } from '../context.ts';
import type { MentionRef } from '../item.ts';
import { type Cast, castOf, type Named } from './cast.ts';
import { UNNAMED_NOUNS, VEHICLE_NOUNS } from './cues.ts';
import { cueLemma } from './frames.ts';
import { type Gender, otherGender, pronounGender } from './gender.ts';
import { nounPhrase } from './phrase.ts';
import { pronoun } from './pronoun.ts';
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
  const { source, head } = one;
  if (!source || !head) return open('', [], 'no-speaker', 'The text names no speaker.');
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
  const first = named[0];
  if (first?.ref) return plain(text, first.ref, scene, first.name, context);
  if (/^(?:who|which|that|whom)$/.test(word)) return antecedent(cast, one, text);
  if (/^(?:i|we|me|us|my|our)$/.test(word))
    return open(text, [], 'author', 'The author of the document speaks.');
  const gender = pronounGender(word);
  if (gender)
    return sentenceSubject(cast, head, text, gender) ?? pronoun(cast, source, text, gender, all, earlier);
  if (/^(?:they|their|it|its)$/.test(word))
    return resolved(source, text, context) ?? open(text, [], 'pronoun', 'Nothing fits the pronoun alone.');
  if (VEHICLE_NOUNS.has(word)) return vehicle(cast, source, head, text);
  const known = resolved(source, text, context);
  if (known) return known;
  return nominal(cast, head, word, text);
}

/** The name stands in the source; where the document has it fuller elsewhere, the reading says so. */
function plain(text: string, ref: MentionRef, scene: Scene, name: Name, context: ReadContext): Speaker {
  const words = scene.text.slice(name.start, name.end);
  const full = context.nameOf(ref);
  if (words === full || text.includes(full)) return { ref, text, reading: null, vehicle: null };
  return inferred(text, ref, 'same-name', full, `The document names ${words} in full as ${full}.`);
}

/**
 * The names that speak in a source: the one that holds its head, or a person in apposition to it or named after an
 * office. "a spokesman for Okafor", "Okafor's lawyer" and "Harbour Board officials" name somebody else.
 */
function namesIn(cast: Cast, source: Span, head: Node): Named[] {
  const { text } = cast.scene;
  const token = head.tree.tokens[head.token]!;
  const speaking = cast.within(source).filter(({ name }) => {
    if (!contains(source, name) && !contains(name, token)) return false;
    const before = text.slice(
      Math.max(source.start, name.start - 40),
      name.title && name.title.end <= name.start ? Math.max(source.start, name.title.start) : name.start,
    );
    if (/^['’]s?(?:\s|$)/.test(text.slice(name.end, name.end + 3)) && name.end < source.end) return false;
    return !/\b(?:of|for|from|to|by|with|at|in|on|under|against|including|like|than)(?:\s+the|\s+a)?\s*$/i.test(
      before,
    );
  });
  const holding = speaking.filter(({ name }) => contains(name, token));
  const comma = text.slice(source.start, source.end).indexOf(',');
  const first = comma < 0 ? source.end : source.start + comma;
  // "a Harris supporter" is not Harris; "the mayor, Ellen Brooks" and "council president Ellen Brooks" are Brooks
  const people = speaking.filter(
    ({ name }) => name.type === 'person' && (token.upos !== 'NOUN' || name.end > token.start),
  );
  const joined = people.filter(one => isJoined(text, people[0]!.name, one.name));
  if (joined.length > 1) return joined;
  const before = people.filter(({ name }) => name.start < first);
  if (before.length > 0) return before.slice(-1);
  if (holding[0] && holding[0].name.type !== 'person') return holding.slice(0, 1);
  if (people.length > 0) return people.slice(0, 1);
  return holding.slice(0, 1);
}

/** "Okafor and Lindqvist": nothing but "and" and commas between two names. */
function isJoined(text: string, a: Name, b: Name): boolean {
  if (a === b) return true;
  const between = text.slice(a.end, b.title && b.title.start > a.end ? b.title.start : b.start);
  return /^[\s,]*and\s+$/.test(between);
}

/** "Okafor, who said": the noun that the relative clause hangs on. */
function antecedent(cast: Cast, one: Attribution, text: string): Speaker {
  const { context } = cast;
  const { tree, token } = one.head!;
  let here = token;
  for (let steps = 0; steps < 6 && here >= 0; steps++) {
    const at = tree.tokens[here]!;
    if (at.deprel === 'acl:relcl' && at.head >= 0) {
      const noun = tree.tokens[at.head]!;
      const name = cast.within(noun)[0];
      const ref = name ? name.ref : context.mentionAt(noun);
      if (ref)
        return inferred(
          text,
          ref,
          'relative',
          context.nameOf(ref),
          `“${text}” follows ${context.nameOf(ref)}.`,
        );
      return open(noun.form, [], 'relative', 'The noun before the relative clause is no name.');
    }
    here = at.head;
  }
  return open(text, [], 'relative', 'No noun was found for the relative pronoun.');
}

/** "the letter says": whose letter it is, by a possessive or "from", and the letter as the way it reached the record. */
function vehicle(cast: Cast, source: Span, head: Node, text: string): Speaker {
  const { context } = cast;
  const { tree, token } = head;
  const owner = childrenOf(tree, token, 'nmod').find(child => {
    const kind = tree.tokens[child]!.deprel;
    const opener = lower(tree.tokens[tree.first[child]!]!);
    return kind === 'nmod:poss' || /^(?:from|by|of)$/.test(opener);
  });
  if (owner !== undefined) {
    const word = tree.tokens[owner]!;
    const name = cast.within(word)[0];
    const ref = name ? name.ref : context.mentionAt(word);
    if (ref)
      return inferred(
        text,
        ref,
        'vehicle',
        context.nameOf(ref),
        `The words stand in something by ${context.nameOf(ref)}.`,
        source,
      );
  }
  const giver = giverOf(cast, head);
  if (giver)
    return inferred(
      text,
      giver,
      'vehicle',
      context.nameOf(giver),
      `It is ${context.nameOf(giver)} who sent or issued it.`,
      source,
    );
  const inside = cast.within(source).filter(({ name }) => contains(source, name) && name.type === 'body');
  const body = inside.length === 1 ? inside[0]!.ref : null;
  if (body)
    return inferred(
      text,
      body,
      'vehicle',
      context.nameOf(body),
      `The words stand in something by ${context.nameOf(body)}.`,
      source,
    );
  return {
    ...open(text, [], 'vehicle', 'The text does not say here whose document it is.'),
    vehicle: source,
  };
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
  if (!ref || people.some(one => one.ref?.mention !== ref.mention)) return null;
  if (cast.genderOf(ref) === otherGender(gender)) return null;
  const name = cast.context.nameOf(ref);
  return inferred(
    text,
    ref,
    'sentence-subject',
    name,
    `${name} is the subject of the sentence, and nobody else is named in it.`,
  );
}

/** "The ministry sent the city a letter warning that": the subject of the verb whose object the letter is. */
function giverOf(cast: Cast, { tree, token }: Node): MentionRef | null {
  const word = tree.tokens[token]!;
  const verb = word.head < 0 ? null : tree.tokens[word.head]!;
  if (
    !verb ||
    relation(word) !== 'obj' ||
    !/^(?:send|issue|release|write|post|publish|file|deliver|give|mail|sign)$/.test(cueLemma(verb))
  ) {
    return null;
  }
  const subject = ownSubject(tree, word.head);
  if (subject === null || subject > token) return null;
  const name = cast.within(tree.tokens[subject]!)[0];
  return name ? name.ref : cast.context.mentionAt(tree.tokens[subject]!);
}

/** "the mayor", "the department": the one person with that office, or the one body with that word in its name. */
function nominal(cast: Cast, head: Node, word: string, text: string): Speaker {
  const { scene, context } = cast;
  const definite = /^(?:the|this|that|its|their|his|her)\b/i.test(text);
  if (UNNAMED_NOUNS.has(word) || !definite)
    return open(text, [], 'unnamed', 'The text does not give the name.');
  const refs = new Map<number, MentionRef>();
  const singular = head.tree.tokens[head.token]!.lemma.toLowerCase();
  for (const { name, ref } of cast.named) {
    const inTitle =
      name.title !== null &&
      scene.text.slice(name.title.start, name.title.end).toLowerCase().split(/\W+/).includes(singular);
    const inName =
      name.type === 'body' &&
      scene.text.slice(name.start, name.end).toLowerCase().split(/\W+/).includes(singular);
    if (!inTitle && !inName) continue;
    if (ref) refs.set(ref.mention, ref);
  }
  const all = [...refs.values()];
  if (all.length === 1) {
    const name = context.nameOf(all[0]!);
    return inferred(
      text,
      all[0]!,
      'office',
      name,
      `${name} is the only one of whom the document says “${singular}”.`,
    );
  }
  return open(
    text,
    all.map(ref => context.nameOf(ref)),
    'nominal',
    all.length > 1 ? 'More than one fits.' : 'The document does not say who that is.',
  );
}
