import type { Span } from '../../text/span.ts';
import type { Cast, Named } from '../attribution/cast.ts';

/** "the head of the mill, |": words for somebody, up to the comma before the name. */
const OFFICE = /^(?:the|its|their|his|her|an?) [^,]{3,120}, $/i;
/** "| (NC-10)": what may stand behind the name. */
const SEAT = /^(?: ?\([^()]{1,40}\))?,?$/;

/** "The head of the mill, Ada Okafor (IND), and the head of the port, Tom Lind, said": each by name; none of other words. */
export function eachApposed(cast: Cast, { start, end }: Span): readonly Named[] {
  const { text } = cast.scene;
  const parts = text.slice(start, end).split(/(?<=,) and (?=(?:the|its|their|his|her|an?) )/i);
  if (parts.length < 2) return [];
  let from = start;
  const found = parts.map(part => {
    const own = { start: from, end: from + part.length };
    from = own.end + ' and '.length;
    return cast.within(own).find(({ name, ref }) => {
      const opens = Math.min(name.start, name.title?.start ?? name.start);
      return (
        ref &&
        name.type === 'person' &&
        OFFICE.test(text.slice(own.start, opens)) &&
        SEAT.test(text.slice(name.end, own.end))
      );
    });
  });
  const named = found.flatMap(one => one ?? []);
  return named.length === parts.length ? named : [];
}
