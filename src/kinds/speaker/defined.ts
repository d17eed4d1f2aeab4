import type { Name } from '../../language/analysis.ts';
import { type Cast, type Named, onlyOne } from '../attribution/cast.ts';
import type { Node } from '../attribution/scene.ts';
import { leadsTo, type Speaker } from '../attribution/spoken.ts';
import type { MentionRef } from '../item.ts';

/** "(“Corran” or “the Company”)", "(the “Claimant”)", "(hereinafter “the Board”)", "('the Association')": the words that a document gives a name right behind it. */
const DEFINES =
  /^,? \((?:hereafter |hereinafter |together )?((?:(?:the )?[“"‘'][^“”"‘()]{2,40}[”"’'](?: or |, |; | and )?)+)\)/u;
const TERM = /(?:the )?[“"‘'](?:the )?([^“”"‘’']+)[”"’']/giu;

/** "Nurses Abroad (known by its French initials INE)", "Nurses Abroad (INE)", "Nurses Abroad, better known as INE,": the initials of a body, of whatever language. */
const INITIALS =
  /^(?:,? \(?(?:(?:also|better|best|commonly|widely) )?known (?:as|by|under) (?:(?:its|the|their) )?(?:[\p{L}-]+ ){0,2}?(?:(?:abbreviation|acronym|initials|letters) )?| \()[“"‘']?(\p{Lu}[\p{Lu}&.-]{1,9})[”"’']?[),]/u;

/** "the Company said", where the document has called one of its names so. */
export function defined(cast: Cast, text: string): Speaker | null {
  const term = /^(?:the )?(\p{Lu}[\p{L} .&’'-]*)$/u.exec(text.replace(/^The /, 'the '))?.[1];
  if (term === undefined) return null;
  const ref = onlyOne(cast.named, name => {
    if (name.type === 'body' && INITIALS.exec(cast.scene.text.slice(name.end, name.end + 60))?.[1] === term)
      return true;
    const list = DEFINES.exec(cast.scene.text.slice(name.end, name.end + 160))?.[1];
    return list !== undefined && [...list.matchAll(TERM)].some(([, word]) => word === term);
  });
  return leadsTo(cast.context, text, ref, 'defined', full => `The document calls ${full} “${term}”.`);
}

/**
 * "The City", "the Shire", where the text names one "City of Dunlow" alone; "the Post", after "The Harbor Post": the body named last whose name
 * ends in that word with its capital.
 */
export function shortName(cast: Cast, { tree, token }: Node, text: string): Speaker | null {
  const { form, start, xpos } = tree.tokens[token]!;
  if (text === form && /^NNP?$/.test(xpos) && /^\p{Lu}\p{Ll}{2,}$/u.test(form))
    return halfName(cast, { tree, token });
  if (!/^\p{Lu}\p{Ll}/u.test(form) || text.replace(/^The /, 'the ') !== `the ${form}`) return null;
  const before = cast.named.filter(({ name, ref }) => ref && name.type !== 'person' && name.start < start);
  const nameOf = ({ ref }: Named) => cast.context.nameOf(ref!);
  const only = onlyOne(before, (_, one) => cast.context.nameOf(one).startsWith(`${form} of `));
  const last = before.findLast(one => one.name.type === 'body' && nameOf(one).endsWith(` ${form}`));
  const ref = only ?? (text.startsWith('the') ? last?.ref : null);
  const why = (full: string) => `The document names ${form} in full as ${full}.`;
  return leadsTo(cast.context, text, ref, 'same-name', why);
}

/** "State said", "Corvane said": the one department or firm named before whose name that word opens. */
function halfName(cast: Cast, { tree, token }: Node): Speaker | null {
  const { form, start } = tree.tokens[token]!;
  const before = cast.named.filter(({ name, ref }) => ref && name.type === 'body' && name.start < start);
  const opens = ({ subtype }: Name, ref: MentionRef) => {
    const full = cast.context.nameOf(ref);
    const [first, ...rest] = full
      .replace(/^(?:the )?U\.?S\.? /i, '')
      .replace(/^Department of (\p{L}+)$/u, '$1 Department')
      .split(' ');
    return (
      first === form &&
      (subtype === 'company' ? rest.length > 0 : /^(?:Department|Ministry)$/.test(rest.join(' ')))
    );
  };
  const ref = onlyOne(before, opens);
  return leadsTo(
    cast.context,
    form,
    ref,
    'same-name',
    full => `The document names ${form} in full as ${full}.`,
  );
}
