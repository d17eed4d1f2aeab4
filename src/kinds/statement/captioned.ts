import { type Caption, captionOf } from '../../text/caption.ts';
import type { MentionRef } from '../item.ts';
import type { Cast } from './cast.ts';

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
  const refs = new Map<number, MentionRef>();
  for (const { name, roles } of caption.parties) {
    const ref = roles.includes(role) ? cast.context.mentionAt(name) : null;
    if (ref) refs.set(ref.mention, ref);
  }
  return refs.size > 0 ? { refs: [...refs.values()], others: caption.others.has(role) } : null;
}
