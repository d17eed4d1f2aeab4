import type { Span } from '../../text/span.ts';
import type { Cast, Named } from '../attribution/cast.ts';

const OFFICE =
  '(?:Acting |Associate |Assistant |Deputy |Executive |General |Interim |Managing |Vice |Co-)*(?:Chair(?:man|woman|person)?s?(?: Emeritus)?|Ranking (?:Member|Republican|Democrat)|Director|Director-General|Secretary|Administrator|Commissioner|Comptroller|President|CEO|Chief|Chief Executive|Minister|Leader|Speaker|Superintendent|Inspector General|Counsel|Chancellor|Provost|Dean|Head|[Ss]pokes(?:man|woman|person))';

/** What may stand between the first words of a body's name and who runs it: more of the name, and the office. */
const BETWEEN = new RegExp(
  `^(?<rest>(?:,? (?:(?:and|&|of|on|for|the) ){0,2}(?!(?:${OFFICE})\\b)\\p{Lu}[\\p{L}’'-]*){0,6}) ${OFFICE}(?: (?:Dr|Gen|Prof|Rep|Sen)\\.)? $`,
  'u',
);

/**
 * "House Committee on Ways and Means Ranking Member | Tom Lind", "Agency for Ports and Inland Waters Director | Ada Okafor (D-VA)": who runs a body whose
 * name takes in "and", in one run of capitals without an article; not "the Department of Works and Mayor Tom Lind".
 */
export function holderOf(cast: Cast, source: Span): Named | null {
  const { text } = cast.scene;
  const within = cast.within(source).filter(({ name }) => name.end <= source.end);
  const body = within.find(({ name }) => name.type === 'body');
  const person = within.at(-1);
  if (!body || person?.name.type !== 'person' || !person.ref) return null;
  if (body.name.start !== source.start || within.some(one => one !== person && one.name.type === 'person'))
    return null;
  if (!/^(?: ?\([^()]{1,12}\))?,?\s*$/.test(text.slice(person.name.end, source.end))) return null;
  const rest = BETWEEN.exec(text.slice(body.name.end, person.name.start))?.groups?.rest;
  if (rest === undefined) return null;
  // "Elmford Water and Harbour Board Chairman Tom Lind" may be two
  const isLong = / (?:of|on|for) /.test(text.slice(body.name.start, body.name.end));
  return isLong ? person : null;
}
