import type { Span } from '../../text/span.ts';
import type { ReadContext } from '../context.ts';
import type { MentionRef } from '../item.ts';
import { type Gender, genderOf } from './gender.ts';
import type { Attribution, Scene } from './scene.ts';
import { inferred, open, resolved, type Speaker } from './spoken.ts';

/** He or she: by the document's chains, else the last speaker if nobody else of that gender was named since. */
export function pronoun(
  scene: Scene,
  source: Span,
  text: string,
  gender: Gender,
  context: ReadContext,
  all: readonly Attribution[],
  earlier: readonly Speaker[],
): Speaker {
  const known = resolved(source, text, context);
  if (known) return known;
  const recent = peopleBefore(scene, source.start, gender, context);
  const last = earlier.findLastIndex(speaker => speaker.ref !== null);
  const ref = last < 0 ? null : earlier[last]!.ref!;
  const since = last < 0 ? 0 : (all[last]!.source?.end ?? 0);
  if (
    ref &&
    genderOf(scene, ref, context) !== other(gender) &&
    paragraphsBetween(scene, since, source.start) <= 2
  ) {
    const rivals = recent.filter(one => one.at > since && one.ref.mention !== ref.mention);
    if (rivals.length === 0 && isPerson(scene, ref, context)) {
      return inferred(
        text,
        ref,
        'last-speaker',
        context.nameOf(ref),
        `${context.nameOf(ref)} spoke last, and nobody else was named since.`,
      );
    }
  }
  const names = [...new Set(recent.slice(-4).map(one => context.nameOf(one.ref)))];
  const only = names.length === 1 ? recent.at(-1)! : null;
  if (only && paragraphsBetween(scene, only.at, source.start) <= 2) {
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

const other = (gender: Gender): Gender => (gender === 'she' ? 'he' : 'she');

function isPerson(scene: Scene, ref: MentionRef, context: ReadContext): boolean {
  return scene.analysis.names.some(
    name => name.type === 'person' && context.mentionAt(name)?.mention === ref.mention,
  );
}

function paragraphsBetween(scene: Scene, from: number, to: number): number {
  return scene.text.slice(from, to).split(/\n+/).length - 1;
}

/** People named before a place in the narrator's words whose gender does not speak against it, in order. */
function peopleBefore(
  scene: Scene,
  place: number,
  gender: Gender,
  context: ReadContext,
): { ref: MentionRef; at: number }[] {
  const found: { ref: MentionRef; at: number }[] = [];
  for (const name of scene.analysis.names) {
    if (name.start >= place || place - name.start > 1500) continue;
    if (name.type !== 'person') continue;
    const ref = context.mentionAt(name);
    if (ref && genderOf(scene, ref, context) !== other(gender)) found.push({ ref, at: name.start });
  }
  return found;
}
