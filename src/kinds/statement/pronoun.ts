import type { Name } from '../../language/analysis.ts';
import type { Span } from '../../text/span.ts';
import type { MentionRef } from '../item.ts';
import type { Cast } from './cast.ts';
import { CUE_VERBS } from './cues.ts';
import { cueLemma } from './frames.ts';
import type { Gender } from './gender.ts';
import { type Attribution, type Node, quotationAt, treeAt } from './scene.ts';
import { inferred, open, resolved, type Speaker } from './spoken.ts';
import { isMain, ownSubject, type Tree } from './tree.ts';

/** How far back a pronoun looks, in UTF-16 code units: some three paragraphs of a newspaper. */
const REACH = 1500;

/** True if a place lies within two paragraphs after another. */
const isNear = (cast: Cast, from: number, to: number): boolean =>
  cast.scene.text.slice(from, to).split(/\n+/).length <= 3;

/** A verb of saying that is the sentence's own, or joined to it. */
function isMainCue(one: Attribution): boolean {
  const { tree, token } = one.head!;
  const verb = tree.tokens[token]!.head;
  return verb >= 0 && /^nsubj/.test(tree.tokens[token]!.deprel) && isMain(tree, verb);
}

/**
 * True if somebody named since the last speaker may be the one a pronoun means: in the sentences of the two only the
 * subject of a main clause ("asked whether Lindqvist would pay, she said" means the one asked), between them anybody.
 */
function contends(cast: Cast, name: Name, before: number, here: number): boolean {
  if (name.sentence !== before && name.sentence !== here) return true;
  const tree = cast.scene.trees[name.sentence]!;
  for (let at = name.first; at <= name.last; at++) {
    let token = tree.tokens[at]!;
    // "Mayor | Okafor said": the title may carry the relation
    if (/^(?:flat|appos)/.test(token.deprel) && token.head >= 0) token = tree.tokens[token.head]!;
    // "Lindqvist's fate is unclear, but she said"
    if (token.deprel === 'nmod:poss' && token.head >= 0 && name.sentence === here)
      token = tree.tokens[token.head]!;
    if (/^nsubj/.test(token.deprel) && token.head >= 0 && isMain(tree, token.head)) return true;
  }
  return false;
}

/** Verbs whose speaker spoke already. */
const GOES_ON = /^(?:add|continue|conclude|go on|elaborate)$/;

/** What came before an attribution: those before it, and who spoke in those that are resolved. */
export interface Turn {
  readonly all: readonly Attribution[];
  readonly earlier: readonly Speaker[];
}

/** The person who spoke last, if that is near and nobody else contends since; the gender, where one is told, must fit. */
export function heldFloor(
  cast: Cast,
  { tree, token }: Node,
  { all, earlier }: Turn,
  gender: Gender | null = null,
  goesOn = false,
): MentionRef | null {
  const place = tree.tokens[token]!.start;
  const last = earlier.length - 1;
  const ref = earlier[last]?.ref;
  const since = all[last]?.source?.end;
  if (!ref || since === undefined || since > place || !isNear(cast, since, place)) return null;
  if (!cast.isPerson(ref) || (gender && !cast.mayBe(ref, gender))) return null;
  const rivals =
    !goesOn &&
    peopleBefore(cast, place, gender).some(
      other =>
        other.name.start > since &&
        other.ref.mention !== ref.mention &&
        contends(cast, other.name, all[last]!.sentence, tree.at),
    );
  return rivals ? null : ref;
}

/** "“It is old,” Okafor said. … “Lindqvist knows it,” she added.": after a quotation the last speaker, if the narrator named nobody else since. */
export function lastInSpeech(
  cast: Cast,
  one: Attribution,
  text: string,
  gender: Gender,
  all: readonly Attribution[],
  earlier: readonly Speaker[],
): Speaker | null {
  if (!one.rule.startsWith('direct-') && !isMainCue(one)) return null;
  const ref = heldFloor(cast, one.head!, { all, earlier }, gender, GOES_ON.test(one.lemma));
  if (!ref) return null;
  const name = cast.context.nameOf(ref);
  return inferred(text, ref, 'last-speaker', name, `${name} spoke last, and nobody else was named since.`);
}

/** "The board said it was old. It added": the body or the document that spoke last, in the same paragraph. */
export function sameBody(
  cast: Cast,
  one: Attribution,
  text: string,
  all: readonly Attribution[],
  earlier: readonly Speaker[],
): Speaker | null {
  const last = earlier.length - 1;
  const before = all[last];
  const speaker = earlier[last];
  const tree = one.head!.tree;
  if (!before?.source || !speaker || before.source.end > one.source!.start) return null;
  const block = cast.scene.trees[before.sentence]?.sentence.block;
  if (block !== tree.sentence.block || tree.at - before.sentence > 1) return null;
  if (
    speaker.ref &&
    (cast.isPerson(speaker.ref) ? speaker.vehicle === null : cast.context.typeOf(speaker.ref) !== 'body')
  )
    return null;
  if (!speaker.ref && speaker.vehicle === null) return null;
  const why = speaker.reading?.why ?? `“${text}” goes on with what ${speaker.text} said.`;
  if (speaker.ref)
    return inferred(
      text,
      speaker.ref,
      'last-speaker',
      cast.context.nameOf(speaker.ref),
      why,
      speaker.vehicle,
    );
  return { ...open(text, speaker.reading?.candidates ?? [], 'vehicle', why), vehicle: speaker.vehicle };
}

/** He or she: by the document's chains, else the last speaker if nobody else of that gender was named since. */
export function pronoun(
  cast: Cast,
  source: Span,
  text: string,
  gender: Gender,
  all: readonly Attribution[],
  earlier: readonly Speaker[],
): Speaker {
  const { context } = cast;
  const known = resolved(source, text, context);
  if (known?.ref && isFree(cast, known.ref, source) && cast.mayBe(known.ref, gender)) return known;
  const recent = peopleBefore(cast, source.start, gender);
  const previous = previousSubject(cast, source, text, gender);
  if (previous) return previous;
  const last = earlier.findLastIndex(speaker => speaker.ref !== null);
  const ref = last < 0 ? null : earlier[last]!.ref!;
  const since = last < 0 ? 0 : (all[last]!.source?.end ?? 0);
  const near = (from: number) => isNear(cast, from, source.start);
  if (ref && cast.isPerson(ref) && cast.mayBe(ref, gender) && near(since)) {
    const rivals = recent.filter(one => one.at > since && one.ref.mention !== ref.mention);
    const name = context.nameOf(ref);
    if (rivals.length === 0) {
      return inferred(
        text,
        ref,
        'last-speaker',
        name,
        `${name} spoke last, and nobody else was named since.`,
      );
    }
  }
  const names = [...new Set(recent.slice(-4).map(one => context.nameOf(one.ref)))];
  const only = names.length === 1 ? recent.at(-1)! : null;
  if (only && near(only.at)) {
    return inferred(
      text,
      only.ref,
      'only-person',
      names[0]!,
      `${names[0]} is the only person named before it that fits.`,
    );
  }
  return open(text, names, 'pronoun', 'More than one person fits the pronoun, or none.');
}

/** False where a person was last named within a quotation: "“Lindqvist should stay,” she said" does not tell who she is. */
function isFree(cast: Cast, ref: MentionRef, source: Span): boolean {
  if (cast.context.typeOf(ref) !== 'person') return false;
  const stretch = { start: Math.max(0, source.start - REACH), end: source.start };
  const last = cast.within(stretch).findLast(one => one.ref?.mention === ref.mention);
  return !last || !quotationAt(cast.scene, last.name.start);
}

/** "Okafor came on Monday. She said": the subject of the sentence before, in the same paragraph, if it names nobody else. */
function previousSubject(cast: Cast, source: Span, text: string, gender: Gender): Speaker | null {
  const { scene } = cast;
  const here = treeAt(scene, source.start);
  const before = here ? scene.trees[here.at - 1] : undefined;
  if (!here || !before || before.sentence.block !== here.sentence.block) return null;
  const root = before.tokens.findIndex(token => token.head < 0);
  // "Okafor was in Fairhaven to …": a name that opens the sentence and that the tree took for its root
  const opens = root >= 0 && root <= 2 && /^(?:NOUN|PROPN)$/.test(before.tokens[root]!.upos);
  const subject = root < 0 ? null : (ownSubject(before, root) ?? (opens ? root : null));
  if (subject === null) return null;
  const people = cast
    .within({ start: before.sentence.start, end: source.start })
    .filter(({ name }) => name.type === 'person');
  const word = before.tokens[subject]!;
  const ref = people.find(({ name }) => name.start <= word.start && word.end <= name.end)?.ref;
  if (!ref || !cast.mayBe(ref, gender)) return null;
  const others = people.some(
    one =>
      one.ref &&
      one.ref.mention !== ref.mention &&
      cast.mayBe(one.ref, gender) &&
      !quotationAt(scene, one.name.start),
  );
  if (others && !speaksAgain(cast, before, subject, source)) return null;
  const name = cast.context.nameOf(ref);
  return inferred(
    text,
    ref,
    'previous-subject',
    name,
    others
      ? `${name} is the subject of the sentence before, and its speaker.`
      : `${name} is the subject of the sentence before, which names nobody else that fits.`,
  );
}

/** "Okafor asked Lindqvist whether it held. She said": a subject that spoke, and a pronoun that opens the next sentence. */
function speaksAgain(cast: Cast, before: Tree, subject: number, source: Span): boolean {
  const here = treeAt(cast.scene, source.start)!;
  const root = before.tokens.findIndex(token => token.head < 0);
  const opens = here.tokens.findIndex(token => token.start === source.start) <= 1;
  return opens && ownSubject(before, root) === subject && CUE_VERBS.has(cueLemma(before.tokens[root]!));
}

/** People whom the narrator names before a place, and whose gender does not speak against it, in order. */
function peopleBefore(
  cast: Cast,
  place: number,
  gender: Gender | null,
): { ref: MentionRef; at: number; name: Name }[] {
  return cast
    .within({ start: Math.max(0, place - REACH), end: place })
    .filter(({ name }) => name.type === 'person' && !quotationAt(cast.scene, name.start))
    .flatMap(({ name, ref }) =>
      ref && (!gender || cast.mayBe(ref, gender)) ? [{ ref, at: name.start, name }] : [],
    );
}
