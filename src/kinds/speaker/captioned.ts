import { type Caption, captionOf } from '../../text/caption.ts';
import type { Cast } from '../attribution/cast.ts';
import { distinct, type MentionRef } from '../item.ts';

const known = new WeakMap<Cast, { readonly caption: Caption | null }>();

/** The caption of the text, read once. */
export function captionIn(cast: Cast): Caption | null {
  const found = known.get(cast) ?? { caption: captionOf(cast.scene.text) };
  known.set(cast, found);
  return found.caption;
}

/** Those whom the caption calls so, and whether others stand behind "et al."; null where it calls nobody so. */
export function captionedAs(cast: Cast, role: string): { refs: MentionRef[]; others: boolean } | null {
  const caption = captionIn(cast);
  if (!caption) return null;
  const called = caption.parties.filter(({ roles }) => roles.includes(role));
  const refs = distinct(called.flatMap(({ name }) => cast.context.mentionAt(name) ?? []));
  return refs.length > 0 ? { refs, others: caption.others.has(role) } : null;
}
