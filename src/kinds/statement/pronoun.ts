import type { Span } from '../../text/span.ts';
import type { MentionRef } from '../item.ts';
import type { Cast } from './cast.ts';
import { type Gender, otherGender } from './gender.ts';
import { type Attribution, quotationAt, treeAt } from './scene.ts';
import { inferred, open, resolved, type Speaker } from './spoken.ts';
import { ownSubject } from './tree.ts';

/** How far back a pronoun looks, in UTF-16 code units: some three paragraphs of a newspaper. */
const REACH = 1500;

/** He or she: by the document's chains, else the last speaker if nobody else of that gender was named since. */
export function pronoun(
  cast: Cast,
  source: Span,
  text: string,
  gender: Gender,
  all: readonly Attribution[],
  earlier: readonly Speaker[],
): Speaker {
  const { scene, context } = cast;
  const known = resolved(source, text, context);
  if (known?.ref && context.typeOf(known.ref) === 'person') return known;
  const recent = peopleBefore(cast, source.start, gender);
  const previous = previousSubject(cast, source, text, gender);
  if (previous) return previous;
  const last = earlier.findLastIndex(speaker => speaker.ref !== null);
  const ref = last < 0 ? null : earlier[last]!.ref!;
  const since = last < 0 ? 0 : (all[last]!.source?.end ?? 0);
  const near = (from: number) => scene.text.slice(from, source.start).split(/\n+/).length <= 3;
  if (ref && cast.isPerson(ref) && cast.genderOf(ref) !== otherGender(gender) && near(since)) {
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

/** "Okafor came on Monday. She said": the subject of the sentence before, in the same paragraph, if it names nobody else. */
function previousSubject(cast: Cast, source: Span, text: string, gender: Gender): Speaker | null {
  const { scene } = cast;
  const here = treeAt(scene, source.start);
  const before = here ? scene.trees[here.at - 1] : undefined;
  if (!here || !before || before.sentence.block !== here.sentence.block) return null;
  const root = before.tokens.findIndex(token => token.head < 0);
  const subject = root < 0 ? null : ownSubject(before, root);
  if (subject === null) return null;
  const people = cast
    .within({ start: before.sentence.start, end: source.start })
    .filter(({ name }) => name.type === 'person');
  const word = before.tokens[subject]!;
  const ref = people.find(({ name }) => name.start <= word.start && word.end <= name.end)?.ref;
  if (
    !ref ||
    people.some(one => one.ref?.mention !== ref.mention) ||
    cast.genderOf(ref) === otherGender(gender)
  )
    return null;
  const name = cast.context.nameOf(ref);
  return inferred(
    text,
    ref,
    'previous-subject',
    name,
    `${name} is the subject of the sentence before, which names nobody else.`,
  );
}

/** People whom the narrator names before a place, and whose gender does not speak against it, in order. */
function peopleBefore(cast: Cast, place: number, gender: Gender): { ref: MentionRef; at: number }[] {
  return cast
    .within({ start: Math.max(0, place - REACH), end: place })
    .filter(({ name }) => name.type === 'person' && !quotationAt(cast.scene, name.start))
    .flatMap(({ name, ref }) =>
      ref && cast.genderOf(ref) !== otherGender(gender) ? [{ ref, at: name.start }] : [],
    );
}
