import type { Argument, Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import type { Span } from '../../text/span.ts';
import { bare } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { type Asked, partyIn } from './asked.ts';

/** How minutes tell what a meeting decides: "Motion by Cllr Okafor: that …", "RESOLVED that …", "It was agreed that …". */
const opening =
  /^(?:\p{P}*\d*[.)]?\s*)?(?:(?:On (?:a )?)?[Mm]otion\b[^:.]{0,90}[:,]?|(?:It was )?(?:RESOLVED|Resolved|resolved|AGREED|agreed|DIRECTED)[^:.]{0,30}?:?|Moved\b[^:.]{0,90}[:,]?) that /u;
/** "the Sheriff deliver the sheets", "the Clerk be instructed to write": whom the meeting tells to do something. */
const whom =
  /^(?<whom>(?:[Tt]he )?\p{Lu}[^,;:.]{1,50}?) (?<be>be (?:asked|directed|instructed|requested|required) to )?(?=\p{Ll})/du;

/** The day, head or place of minutes: what opens a record of a meeting. */
const isMinutes = (view: View): boolean => /\bminutes\b/iu.test(view.analysis.text.slice(0, 400));

/** "Motion by Cllr Okafor: that the Clerk write to the mill by June 20. Carried": asked by the meeting, once it is carried. */
export function carried(view: View, clause: Clause): Asked | null {
  if (clause !== view.clauses[clause.sentence]![0] || !isMinutes(view)) return null;
  const { text, sentences } = view.analysis;
  const sentence = sentences[clause.sentence]!;
  const start = opening.exec(text.slice(sentence.start, sentence.end));
  if (!start || !isCarried(view, clause.sentence)) return null;
  const from = sentence.start + start[0].length;
  const found = whomAsked(view, clause.sentence, { start: from, end: sentence.end });
  if (!found) return null;
  const meeting = meetingOf(view);
  if (meeting && view.context.mentionAt(found.of)?.mention === view.context.mentionAt(meeting)?.mention)
    return null;
  return {
    clause,
    by: meeting && partyIn(view, clause.sentence, meeting),
    of: found.of,
    what: found.what,
    rule: 'motion',
  };
}

function whomAsked(view: View, sentence: number, span: Span): { of: Argument; what: Span } | null {
  const tokens = tokensOf(view, sentence);
  for (const token of tokens) {
    if (token.start <= span.start || !/^VBP?$/u.test(token.xpos)) continue;
    const words = view.analysis.text.slice(span.start, token.end + 1);
    const found = whom.exec(words);
    const [from, to] = found?.indices?.groups?.whom ?? [0, 0];
    const of = { start: span.start + from, end: span.start + to };
    const verb = found?.groups?.be ? span.start + found[0].length : token.start;
    if (!found || (!found.groups?.be && of.end + 1 !== token.start) || token.lemma === 'be') {
      if (token.lemma === 'be') continue;
      return null;
    }
    if (publicStanding(view, of) !== 'public') return null;
    const end = view.analysis.text.slice(verb, span.end).search(/;/u);
    return {
      of: partyIn(view, sentence, of),
      what: bare(view, { start: verb, end: end > 0 ? verb + end : span.end }),
    };
  }
  return null;
}

/** "Carried 3–0.", "RESOLVED": that the meeting wants it. */
function isCarried(view: View, sentence: number): boolean {
  const { sentences, text } = view.analysis;
  const own = wordsOf(view, sentences[sentence]!);
  if (/\b(?:resolved|agreed|directed)\b/iu.test(own)) return true;
  const after = text.slice(sentences[sentence]!.end, sentences[sentence]!.end + 160);
  return (
    /^\s*[^.]{0,80}\b(?:carried|passed|adopted|approved|unanimous\w*)\b/iu.test(after) &&
    !/^\s*[^.]{0,80}\b(?:failed|lost|defeated|not carried|withdrawn)\b/iu.test(after)
  );
}

/** Whose minutes they are: the first body or place that their head names. */
const meetingOf = (view: View): Span | null =>
  overlapping(view.analysis.names, { start: 0, end: 200 }).find(
    ({ type }) => type === 'body' || type === 'place',
  ) ?? null;
