import type { Name } from '../../language/analysis.ts';
import { overlapping } from '../../text/overlapping.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { readAccording } from './according.ts';
import { readAnnouncement } from './announcement.ts';
import { afterQuotation, beforeQuoted, isOutside, isToldIn, withoutHalf } from './besidequoted.ts';
import { readClauses } from './clauses.ts';
import { continueBare, opening } from './continued.ts';
import { readCopulas } from './copulas.ts';
import { notYetTold, readCried } from './cried.ts';
import { readLabel } from './headline.ts';
import { keepOutermost, type Layered } from './layers.ts';
import { readListed, withItems } from './listed.ts';
import { readAdjectives, readNouns } from './phrases.ts';
import { plainly } from './plainsource.ts';
import { readPosted } from './posted.ts';
import { readQuoted } from './quoted.ts';
import { readReceived } from './received.ts';
import { readResponses } from './responses.ts';
import type { Attribution, Scene } from './scene.ts';
import { readTurns } from './turns.ts';

/** Who said what in a document, in reading order: the outermost, each with what stands within it. */
export function readAttributions(plain: Scene): Layered[] {
  const { analysis } = plain;
  const quoted = readQuoted(plain);
  const scene: Scene = { ...plain, taken: quoted.taken };
  const found = [...quoted.attributions, ...readPosted(scene), ...readTurns(scene), ...readResponses(scene)];
  const taken = (offset: number) => quoted.taken.has(offset);
  for (const tree of scene.trees) {
    if (analysis.blocks[tree.sentence.block]?.kind === 'boilerplate') continue;
    found.push(...readLabel(scene, tree), ...readClauses(scene, tree, taken), ...readListed(scene, tree));
    found.push(...readAccording(scene, tree), ...readAdjectives(scene, tree), ...readNouns(scene, tree));
    found.push(
      ...readReceived(scene, tree),
      ...readAnnouncement(scene, tree),
      ...readCopulas(scene, tree),
      ...notYetTold(readCried(scene, tree), quoted.attributions),
    );
  }
  const direct = Map.groupBy(quoted.attributions, ({ sentence }) => sentence);
  // "issued a statement after she announced a vote: “…”": what stands within the cue of words in marks
  const isCue = (one: Attribution) =>
    !one.rule.startsWith('direct-') &&
    (direct.get(one.sentence) ?? []).some(
      ({ cue, rule }) => rule === 'direct-colon' && cue.start < one.cue.start && one.cue.end <= cue.end,
    );
  const clauses = Map.groupBy(
    found.filter(({ rule }) => rule === 'clause'),
    ({ sentence }) => sentence,
  );
  // "said that it has “a will,” she said": told once
  const isTold = (one: Attribution) =>
    one.rule.startsWith('direct-') &&
    (clauses.get(one.sentence) ?? []).some(
      other => other.content.length > 0 && isOutside(one, other) && isToldIn(scene.text, other, one),
    );
  // "held a sign saying “Mend it”": what the sign reads, not what its holder thinks
  const isHeld = (one: Attribution) =>
    one.lemma === 'hold' &&
    (direct.get(one.sentence) ?? []).some(
      ({ rule, cue }) => rule === 'direct-sign' && one.content.some(span => overlaps(span, cue)),
    );
  // "nothing said by Okafor. “…”": words in marks that stand beside it by chance
  const isOfThing = ({ rule, source }: Attribution) =>
    rule.startsWith('direct-') &&
    source !== null &&
    /^(?:any|every|no|some)thing$/i.test(plain.text.slice(source.start, source.end));
  // "unaware of —": nothing is told
  const isWordless = ({ content }: Attribution) =>
    content.length > 0 &&
    content.every(span => !/[\p{L}\p{N}]/u.test(plain.text.slice(span.start, span.end)));
  const own = found
    .filter(one => !isCue(one) && !isTold(one) && !isHeld(one) && !isOfThing(one) && !isWordless(one))
    .map(one => {
      const beside = direct.get(one.sentence) ?? [];
      const apart = beforeQuoted(scene, withoutHalf(one, beside), beside);
      return withItems(scene, plainly(scene, withName(scene, afterQuotation(scene, apart, beside))));
    });
  return continueBare(scene, keepOutermost(own), quoted.bare, quoted.fragments).sort(
    (a, b) => opening(a) - opening(b) || a.cue.start - b.cue.start,
  );
}

/** Words for those who stand by or against somebody, between the two names: "Okafor ally Tom Lindqvist". */
const BESIDE =
  /^ (?:[a-z]+ )?(?:ally|aide|adviser|advisor|strategist|supporter|surrogate|friend|foe|critic|backer|donor|rival|opponent|confidant|pollster|loyalist|lieutenant) $/;

/** True if a person's name goes on with the words of a source: behind its office, or behind whose ally it is. */
function completes({ text }: Scene, source: Span, cue: Span, { title, start: from, end: to }: Name): boolean {
  if (source.end >= from || (to > cue.start && cue.end > source.start)) return false;
  if (BESIDE.test(text.slice(source.end, from))) return true;
  return (
    title !== null &&
    title.end <= from &&
    source.end >= title.start - 40 &&
    source.start < title.end &&
    /^(?:[-–/][\p{Lu}\p{N}]+)?[^\S\n]?(?:[\p{Lu}][\p{L}&.-]*[^\S\n]){0,3}$/u.test(
      text.slice(source.end, Math.max(source.end, title.start)),
    )
  );
}

/** "Tom Lind, | president of the club said": the name that opens the sentence before what he is, where the second comma is left out. */
function describedName({ analysis, text, trees }: Scene, source: Span, cue: Span): Name | undefined {
  if (!/^\s*$/.test(text.slice(source.end, cue.start)) || /^(?:the|an?)\b/i.test(text.slice(source.start)))
    return undefined;
  return overlapping(analysis.names, { start: source.start - 3, end: source.start }).find(
    ({ type, sentence, first, last, end }) =>
      type === 'person' &&
      last > first &&
      text.slice(end, source.start) === ', ' &&
      trees[sentence]!.tokens.slice(0, first).every(({ form }) => /^["“”'’]+$/.test(form)),
  );
}

/** "Save | Our Pier said", "Ada | Okafor said": a source that begins or ends within a name has the whole of it. */
function withWholeName({ analysis }: Scene, source: Span, cue: Span, content: readonly Span[]): Span {
  const taken = [cue, ...content];
  const around = (at: number) =>
    overlapping(analysis.names, { start: at - 1, end: at + 1 }).find(
      name => name.start < at && at < name.end && !taken.some(span => overlaps(span, name)),
    );
  return {
    start: around(source.start)?.start ?? source.start,
    end: around(source.end)?.end ?? source.end,
  };
}

/** "Sens. Ada Okafor | (GP) and Tom Lind (IND) | said": with the people joined to it, where nothing else stands before the cue. */
function withJoined({ analysis, text }: Scene, source: Span, cue: Span): Span {
  if (cue.start <= source.end || cue.start - source.end > 200) return source;
  const rest = { start: source.end, end: cue.start };
  const people = overlapping(analysis.names, rest).filter(({ type }) => type === 'person');
  const last = people.at(-1);
  if (!last || last.end > cue.start || people[0]!.start < source.end) return source;
  // "aides to Okafor | and Lind"; "one of the lawyers, | Tom Lind"
  const own = overlapping(analysis.names, source).filter(({ type }) => type === 'person');
  const led = /\b(?:about|against|between|by|for|from|of|on|to|under|with)\b/.test(
    text.slice(source.start, own[0]?.start ?? source.start),
  );
  if (own.length > 0 ? led : people.length > 1) return source;
  let between = '';
  let at = own.at(-1)?.end ?? source.end;
  for (const { start: from, end: to, title } of people) {
    between += `${text.slice(at, title && title.start >= at ? title.start : from)} `;
    at = to;
  }
  const party = /^\s?\([^()]{1,24}\)/.exec(text.slice(last.end, cue.start))?.[0] ?? '';
  const bare = between.replace(/\s?\([^()]{1,24}\)/g, '');
  return /^(?:\s|,|&|\band\b)+$/.test(bare) ? { start: source.start, end: last.end + party.length } : source;
}

/** "Fairhaven | Mayor Ada Okafor has said": with the name behind its office, where the tree left it out of the subject. */
function withName(scene: Scene, one: Attribution): Attribution {
  const { head } = one;
  const own =
    one.source && withJoined(scene, withWholeName(scene, one.source, one.cue, one.content), one.cue);
  const described = own && head && describedName(scene, own, one.cue);
  if (described)
    return {
      ...one,
      source: { start: described.start, end: own.end },
      head: { tree: head.tree, token: described.last },
    };
  const source = own;
  if (!source || !head) return one;
  const behind = { start: source.end, end: head.tree.sentence.end };
  const name = overlapping(scene.analysis.names, behind).find(
    found => found.type === 'person' && completes(scene, source, one.cue, found),
  );
  const token = name ? head.tree.tokens.findIndex(({ end: to }) => to === name.end) : -1;
  if (!name || token < 0) return { ...one, source };
  return { ...one, source: { start: source.start, end: name.end }, head: { tree: head.tree, token } };
}
