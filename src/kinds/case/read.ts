import { placeAround } from '../../text/overlapping.ts';
import type { Span } from '../../text/span.ts';
import { type DraftItem, distinct } from '../item.ts';
import { mentionsIn } from '../link.ts';
import { speakerMeant } from '../oneself.ts';
import { standingFor } from '../parties.ts';
import { bare } from '../phrases.ts';
import { Fields, readingOf, tokensOf, type View, wordsOf } from '../view.ts';
import { captioned } from './captions.ts';
import { counselIn } from './counsel.ts';
import type { Sighting } from './sighting.ts';
import { suitsIn } from './suits.ts';

/**
 * Suits and other court matters: "sued the utility", "Roe v. Marl County", "the suit, filed in …", "the court dismissed the
 * firm's appeal", with those who represent the parties. Places that tell of one matter make one item.
 */
export function readCases(view: View): DraftItem[] {
  const sightings = [...suitsIn(view), ...counselIn(view), ...captioned(view)].sort(
    (a, b) => a.sentence - b.sentence || Number(b.sure) - Number(a.sure),
  );
  return grouped(view, sightings).map(group => caseFrom(view, group));
}

function grouped(view: View, sightings: readonly Sighting[]): Sighting[][] {
  const groups: Sighting[][] = [];
  const waiting: Sighting[] = [];
  for (const one of sightings) {
    const fits = groups.filter(members => members.every(other => agree(view, one, other)));
    const same =
      fits.findLast(members => members.some(other => shares(view, other, one))) ??
      fits.findLast(
        members =>
          one.sure && members.every(other => other.plaintiffs.length + other.defendants.length === 0),
      );
    const group = same ?? (joins(view, one) ? fits.at(-1) : undefined);
    if (group) group.push(one);
    else if (one.sure) groups.push([one, ...waiting.splice(0).filter(other => agree(view, one, other))]);
    else waiting.push(one);
  }
  return groups.filter(group =>
    group.some(
      one =>
        one.name !== null ||
        one.docketNumber !== null ||
        isNamed(view, [...one.plaintiffs, ...one.defendants]),
    ),
  );
}

/** What refers back, or names nobody, belongs to the matter told last, save where the sentence tells of another. */
function joins(view: View, one: Sighting): boolean {
  const start = wordsOf(view, view.analysis.sentences[one.sentence]!).slice(0, 60);
  const apart =
    /^(?:Separately|In parallel|In (?:a|an|its|their) (?:separate|second|different|parallel|related|other|earlier))\b/iu.test(
      start,
    );
  if (apart) return false;
  return one.back || one.plaintiffs.length === 0;
}

function isNamed(view: View, spans: readonly Span[]): boolean {
  return spans.some(
    span =>
      view.context.mentionAt(span) !== null ||
      speakerMeant(view, span) !== null ||
      // "a suit by leaders of the party" is not the party's.
      (standingFor(view, span) !== null &&
        !/\b(?:leaders|members|supporters|critics|activists|officials)\b/iu.test(wordsOf(view, span))),
  );
}

function mentionsOf(view: View, spans: readonly Span[]): number[] {
  return spans.flatMap(
    span => (view.context.mentionAt(span) ?? speakerMeant(view, span)?.ref)?.mention ?? [],
  );
}

/** A court, and what a party is called in it, are no parties. */
function isBench(view: View, span: Span): boolean {
  const ref = view.context.mentionAt(span);
  if (ref && view.context.typeOf(ref) === 'law') return true;
  const name = ref ? view.context.nameOf(ref) : wordsOf(view, span);
  return (
    /\b(?:court|tribunal)\b|^(?:the\s)?(?:plaintiff|petitioner|appell|respondent|defendant)/iu.test(name) &&
    !/\b(?:clerk|administration|services)\b/iu.test(name)
  );
}

/** "Roe appeals", under the heading "ANN ROE, Appellant, v. MARL COUNTY". */
function isHeaded(view: View, head: Sighting, one: Sighting): boolean {
  if (head.called === null || one.name !== null || one.docketNumber !== null) return false;
  const named = (span: Span) => {
    const ref = view.context.mentionAt(span);
    const last = (ref ? view.context.nameOf(ref) : wordsOf(view, span)).split(' ').at(-1)!.toLowerCase();
    return last.length > 2 && head.called!.toLowerCase().split(/[ ,]+/u).includes(last);
  };
  return [...one.plaintiffs, ...one.defendants].some(named);
}

function shares(view: View, a: Sighting, b: Sighting): boolean {
  if (isHeaded(view, a, b)) return true;
  if (a.sentence === b.sentence && a.docketNumber === null && b.docketNumber === null) return true;
  const right = mentionsOf(view, b.plaintiffs);
  const left = mentionsOf(view, a.plaintiffs);
  if (left.some(mention => right.includes(mention))) return true;
  const [sued, suing] = [mentionsOf(view, a.defendants), mentionsOf(view, b.defendants)];
  // "a lawsuit accusing the district", then its caption: the same defendant, and no plaintiff that differs.
  return (left.length === 0 || right.length === 0) && sued.some(mention => suing.includes(mention));
}

function agree(view: View, a: Sighting, b: Sighting): boolean {
  if (isHeaded(view, a, b) && b.court === null) return true;
  if (a.docketNumber && b.docketNumber && a.docketNumber !== b.docketNumber) return false;
  const left = mentionsOf(view, a.plaintiffs);
  const right = mentionsOf(view, b.plaintiffs);
  // "the suit" of the one sued joins the suit against it.
  const sued = mentionsOf(view, b.defendants);
  const suing = mentionsOf(view, a.defendants);
  if (left.some(mention => sued.includes(mention)) || right.some(mention => suing.includes(mention)))
    return false;
  if (sued.length > 0 && suing.length > 0 && !sued.some(mention => suing.includes(mention))) return false;
  const courts = mentionsOf(
    view,
    [a.court, b.court].flatMap(court => court ?? []),
  );
  if (!a.back && !b.back && courts.length === 2 && courts[0] !== courts[1]) return false;
  return left.length === 0 || right.length === 0 || left.some(mention => right.includes(mention));
}

function caseFrom(view: View, group: readonly Sighting[]): DraftItem {
  const all = (take: (one: Sighting) => readonly Span[]) => {
    const seen = new Set<number>();
    // Under a heading the parties are the heading's: "Roe appeals" does not make Roe a plaintiff.
    const heads = group.filter(one => one.called !== null);
    const spans = (heads.length > 0 ? heads : group).flatMap(take).filter(span => {
      if (isBench(view, span)) return false;
      const mention = view.context.mentionAt(span)?.mention ?? -1 - span.start;
      return !seen.has(mention) && seen.add(mention);
    });
    // Once a party is named, "the company" and "they" say nothing more.
    const named = spans.filter(span => isNamed(view, [span]));
    return named.length > 0
      ? named.concat(spans.filter(span => !isNamed(view, [span]) && isProper(view, span)))
      : spans;
  };
  const pick = <T>(take: (one: Sighting) => T | null) =>
    group.map(take).find(value => value !== null) ?? null;
  const courts = group.flatMap(one => one.court ?? []);
  const court = courts.find(one => view.context.mentionAt(one) !== null) ?? courts[0] ?? null;
  const fields = new Fields(view)
    .set('name', null)
    .parties(
      'plaintiffs',
      all(one => one.plaintiffs),
    )
    .parties(
      'defendants',
      all(one => one.defendants),
    )
    .date(
      'filed',
      pick(one => one.filed),
    )
    .party('court', court)
    .set(
      'docketNumber',
      pick(one => one.docketNumber),
    )
    .words(
      'about',
      pick(one =>
        one.about && /^(?!(?:who|which|whose)\b)\S+\s/iu.test(wordsOf(view, one.about))
          ? bare(view, one.about)
          : null,
      ),
    )
    .parties('counsel', counselOf(view, group));
  settleSide(fields, 'plaintiffs');
  settleSide(fields, 'defendants');
  const named = group.find(one => one.name !== null);
  if (named?.called)
    fields
      .set('name', named.called, readingOf(wordsOf(view, named.name!), 'heading'))
      .show('name', named.name!);
  else if (named) fields.set('name', wordsOf(view, named.name!));
  for (const one of group.slice(1)) fields.show('mention', view.analysis.sentences[one.sentence]!);
  const reality = group.every(one => one.reality !== 'happened' || !one.sure)
    ? group[0]!.reality
    : 'happened';
  const first = view.analysis.sentences[group[0]!.sentence]!;
  // A heading runs over what the sentences are cut into at "v.".
  const end = Math.max(first.end, group[0]!.called === null ? 0 : group[0]!.name!.end);
  return fields.item('case', { start: first.start, end }, 'case/2', reality);
}

/** "Marl County said | it | would sue": the speaker is a party by its pronoun. */
function settleSide({ view, values, evidence, readings }: Fields, side: string): void {
  for (const shown of evidence.filter(({ role }) => role === side)) {
    const meant = view.context.mentionAt(shown) ? null : speakerMeant(view, shown);
    if (!meant) continue;
    // a city's attorney who "would file suit" files the city's
    const ref = view.context.officeOf(meant.ref);
    values[side] = distinct([...mentionsIn(values[side]), ref.mention].map(mention => ({ mention })));
    readings[side] = meant.reading;
  }
}

/** Those who are named as counsel anywhere, each once. */
function counselOf(view: View, group: readonly Sighting[]): Span[] {
  const seen = new Set<number>();
  return group
    .flatMap(one => one.counsel)
    .filter(span => {
      const mention = view.context.mentionAt(span)?.mention ?? -1 - span.start;
      return (isNamed(view, [span]) || isProper(view, span)) && !seen.has(mention) && seen.add(mention);
    });
}

function isProper(view: View, span: Span): boolean {
  const sentence = placeAround(view.analysis.sentences, span);
  return (
    sentence >= 0 &&
    tokensOf(view, sentence).some(
      token => token.start >= span.start && token.end <= span.end && token.upos === 'PROPN',
    )
  );
}
