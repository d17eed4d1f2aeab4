import type { Span } from '../../text/span.ts';
import type { Name, Sentence } from '../analysis.ts';
import { nameAt } from './spanned.ts';

const run = String.raw`\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)`;
const what = '(?:initiative|program(?:me)?|scheme|project|fund|pilot)';
/** "has started the Clear View project", "outside its Clear View programme": the noun is written small. */
const small = new RegExp(
  String.raw`(?:\b(?:the|a|its|their|our)|(?<!\b(?:station|channel|network|broadcaster|radio|television|TV|BBC|ABC|CBC|CNN|NPR|NBC|CBS))(?<=\p{L})[’']s)\s(${run}{0,3})\s${what}\b(?!\s(?:manager|director|officer|office|leader|team|staff|coordinator))`,
  'gu',
);
/** "a sampling programme, Farmers’ River Watch, at forty points", "a pilot called Steady Start", "The fund, known as Bright Coasts, closed". */
const beside = new RegExp(
  String.raw`\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|\p{L}[’']s)\s(?:\p{Ll}[\p{L}-]*\s){0,4}(?:(?:program(?:me)?|scheme|initiative|pilot),\s|campaign,\s(?=(?:\p{Lu}[\p{L}’'-]+\s){2})|(?:program(?:me)?|scheme|initiative|pilot|campaign|fund|project|package),?\s(?:called|known as|dubbed|named)\s(?:the\s)?)(${run}{1,4})(?=[,.;]|\s(?:\(|(?:at|in|for|that|which|to|with|across|on|will|would)\s))`,
  'gu',
);
/** "the ministry's “Fresh Start” scheme": the name in marks. */
const marked = new RegExp(String.raw`[“"‘](${run}{1,3})[”"’]\s(?:initiative|scheme|pilot|fund)\b`, 'gu');
/** "the city's own Pipe Pledge, announced in 2019". */
const owned = new RegExp(
  String.raw`[’']s?\s(?:own\s|new\s|flagship\s)?(${run}{0,3}\s(?:Pledge|Guarantee|Charter|Package|Plan|Fund|Scheme|Promise|Compact)),?\s(?:announced|launched|introduced|unveiled|set up|adopted|created)\b`,
  'gu',
);
/** "announced Safe Roads Now, a $2 million initiative that …". */
const introduced = new RegExp(
  String.raw`\b(?:announc|launch|unveil|creat|start|introduc|establish)\p{Ll}*\s(?:the\s|its\s)?(${run}{1,4}),\s(?:an?|its|the)\s(?:[^.,;:]|[.,]\d){0,60}?\b${what}\b`,
  'gu',
);
/** "the creation of the Springs Fund". */
const made = new RegExp(
  String.raw`\b(?:creation|launch|establishment)\sof\s(?:the|its|a)\s(${run}{0,4}\s(?:Fund|Scheme|Project|Plan|Initiative|Pledge|Charter))\b`,
  'gu',
);
/** "announced a $9 million Channel Assurance Package". */
const paidFor = new RegExp(
  String.raw`\b(?:announc|launch|unveil|creat|start|introduc|establish)\p{Ll}*\s(?:an?|the|its)\s(?:new\s)?(?:[$£€]\s?[\d.,]+\s?(?:million|billion|m|bn)?\s)?(${run}{0,4}\s(?:Package|Scheme|Guarantee|Facility|Pledge|Fund))\b`,
  'gu',
);

/**
 * The names with programmes that the text introduces as such, by the noun behind them or the words that launch them; further places of the
 * same words are theirs, too. What the tagger took for a person, body or place goes, save before a small noun ("the Marsh project").
 */
export function withProgrammes(names: readonly Name[], sentences: readonly Sentence[], text: string): Name[] {
  const strong = [introduced, made, beside, marked, owned, paidFor].flatMap(rule =>
    [...text.matchAll(rule)].map(match => spanOf(match)),
  );
  const weak = [...text.matchAll(small)]
    // "its AML program": what a thing is called in short, no name of one's own
    .filter(match => /\p{Ll}/u.test(match[1]!) || /^(?:the|a)\s/u.test(match[0]))
    .map(match => spanOf(match))
    .filter(span => !names.some(name => name.start < span.end && span.start < name.end));
  const words = new Set([...strong, ...weak].map(span => text.slice(span.start, span.end)));
  const found = [...words].flatMap(one => placesOf(one, text)).flatMap(span => wholeAt(span, sentences));
  const kept = names.filter(name => !found.some(one => one.start < name.end && name.start < one.end));
  const own = found.filter(
    one => !names.some(name => name.type === 'law' && one.start < name.end && name.start < one.end),
  );
  return own.length === 0 ? [...names] : [...kept, ...own].sort((a, b) => a.start - b.start);
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index! + match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length };
}

function placesOf(words: string, text: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const bounded = !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + words.length] ?? ' ');
    if (bounded) places.push({ start: at, end: at + words.length });
  }
  return places;
}

/** The programme whose name is just these words, where they are whole tokens of one sentence. */
function wholeAt(span: Span, sentences: readonly Sentence[]): Name[] {
  const name = nameAt(span, sentences, 'programme', 'programme');
  return name && name.start === span.start && name.end === span.end ? [name] : [];
}
