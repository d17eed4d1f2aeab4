import type { Span } from '../../text/span.ts';
import type { Cast, Named } from '../attribution/cast.ts';
import type { Node } from '../attribution/scene.ts';
import { joinedNames } from './joined.ts';

/** What names some of a group: "Several members, | including |Okafor". */
const SUCH = /^(?<group>[^,]+?)(?:,? including|,? among them|,? such as| like) /;
/** A part of a group, whose "of" leads to no others. */
const PART =
  /^(?:all|both|few|half|many|members|more|most|several|some|two|three|four|five|six|a (?:few|number))\b[^,]*? of /i;
/** What makes those named behind it others than those who speak: "lawyers | for | families, including the Okafors". */
const OTHERS = /\b(?:about|against|around|at|by|for|from|in|near|of|on|to|under|who|with)\b/i;

/** "Many of the island's leaders, including Harbour Master Ada Okafor, said": those of a group who are named as in it. */
export function among(cast: Cast, source: Span, { tree, token }: Node): readonly Named[] {
  const words = cast.scene.text.slice(source.start, source.end).replace(/[\s,]+$/, '');
  const found = SUCH.exec(words);
  const head = tree.tokens[token]!;
  if (!found || head.start >= source.start + found.groups!.group!.length) return [];
  if (!/^(?:NNP?S|JJ|DT|CD)$/.test(head.xpos) || OTHERS.test(found.groups!.group!.replace(PART, '')))
    return [];
  const list = { start: source.start + found[0].length, end: source.start + words.length };
  const people = cast.within(list).filter(({ name, ref }) => name.type === 'person' && ref);
  const [first] = people;
  const last = people.at(-1);
  if (!first || last!.name.end !== list.end) return [];
  const lead = cast.scene.text.slice(list.start, first.name.title?.start ?? first.name.start);
  if (!LEAD.test(lead)) return [];
  if (people.length === 1) return people;
  const joined = joinedNames(cast.scene.text, people);
  return joined.length === people.length ? joined : [];
}

/** "Elmford |Mayor Okafor", "the |Rev. Okafor": not "the lawyer for Okafor". */
const LEAD = /^(?:(?!(?:of|for|to|from|with|by|in|at|on|and|or) )[\p{L}.’'-]+ ){0,4}$/u;
