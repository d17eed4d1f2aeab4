import { type Cast, onlyOne } from './cast.ts';
import { inferred, type Speaker } from './spoken.ts';

/** "(“Corran” or “the Company”)", "(the “Claimant”)", "(hereinafter “the Board”)": the words that a document gives a name right behind it. */
const DEFINES =
  /^,? \((?:hereafter |hereinafter |together )?((?:(?:the )?[“"][^“”"()]{2,40}[”"](?: or |, |; | and )?)+)\)/u;
const TERM = /(?:the )?[“"](?:the )?([^“”"]+)[”"]/giu;

/** "the Company said", where the document has called one of its names so. */
export function defined(cast: Cast, text: string): Speaker | null {
  const term = /^(?:the )?(\p{Lu}[\p{L} .&’'-]*)$/u.exec(text.replace(/^The /, 'the '))?.[1];
  if (term === undefined) return null;
  const ref = onlyOne(cast.named, name => {
    const list = DEFINES.exec(cast.scene.text.slice(name.end, name.end + 160))?.[1];
    return list !== undefined && [...list.matchAll(TERM)].some(([, word]) => word === term);
  });
  if (!ref) return null;
  const full = cast.context.nameOf(ref);
  return inferred(text, ref, 'defined', full, `The document calls ${full} “${term}”.`);
}
