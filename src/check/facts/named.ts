import { plain } from '../../entities/plain.ts';
import type { MentionEntry } from '../../kinds/item.ts';
import { listEntities } from '../../record/questions/entities.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { Found } from '../finding.ts';
import type { Holdings } from '../holdings.ts';
import { head } from '../names.ts';
import type { Telling } from './source.ts';
import { otherSpelling } from './spelled.ts';

/** Names that the record spells otherwise. `tellingsOf` gives the sentences of the record that tell of what stands at a place. */
export function checkNames(
  holdings: Holdings,
  draft: Draft,
  quoted: readonly Span[],
  tellingsOf: (place: Span) => readonly Telling[],
): Found[] {
  return [...draft.analysis.names, ...unnamed(draft)].flatMap((name): Found[] => {
    if (quoted.some(span => overlaps(span, name))) return [];
    const other = otherSpelling(holdings, draft.source.text, name, tellingsOf(name));
    if (!other) return [];
    return [
      {
        code: 'wrong-name',
        severity: 'error',
        start: name.start,
        end: name.end,
        message: `differs from the record, which has “${other.name}”`,
        fix: other.name,
        evidence: [other.evidence],
      },
    ];
  });
}

/** Words with a capital that no name takes in: a misspelt name is often not known for one. "O’Maley", "al-Shara", "McCroy". */
function unnamed({ source, analysis }: Draft): Span[] {
  const capitals = [
    ...source.text.matchAll(/(?<!\p{L}[’']?)\p{Lu}(?:[’']\p{Lu}|\p{Ll}{1,2}\p{Lu})?\p{Ll}{2,}(?![\p{L}])/gu),
  ];
  return capitals
    .map(one => ({ start: one.index, end: one.index + one[0].length }))
    .filter(span => !analysis.names.some(name => overlaps(name, span)));
}

const former = /\b(?:former|ex|then|acting|interim|deputy|vice|retired|late|candidate|nominee)\b/iu;
/** Heads that name an office, so that two of them are two offices; others ("lawyer", "resident") may both be true of one person. */
const offices = new Set(
  'mayor governor sheriff commissioner auditor treasurer judge justice president senator representative secretary chairman chairwoman chair clerk attorney prosecutor chief superintendent minister councilman councilwoman speaker ombudsman comptroller coroner director'.split(
    ' ',
  ),
);
const written: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  congressman: 'representative',
  congresswoman: 'representative',
};

function officeOf(title: string): string | null {
  const word = head(title);
  const form = written[word] ?? word;
  return offices.has(form) && !former.test(title) && !/^chief of staff\b/iu.test(title) ? form : null;
}

/** Offices that the record gives otherwise. */
export function checkOffices(holdings: Holdings, draft: Draft): Found[] {
  return draft.items.mentions.flatMap(mention => officeFindings(holdings, draft, mention));
}

/** Members of a house chair its committees, speak for it, and stand for other offices. */
const inHouse = new Set('senator representative councilman councilwoman'.split(' '));
const ofHouse = new Set('chair speaker president minister secretary'.split(' '));

/** True if nobody holds both at a time. */
function excludes(one: string, other: string): boolean {
  if (one === other) return false;
  return !(inHouse.has(one) && ofHouse.has(other)) && !(inHouse.has(other) && ofHouse.has(one));
}

/** "who served as U.S. attorney from 1983 to 1989", "was then the mayor". */
function wasHeld(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 60);
  return (
    /\b(?:served|worked|elected|serving|was|were|been|then|once|became|named|appointed|as|for|former|ex)\b(?:\s+\p{L}+){0,2}[\s-]*$/iu.test(
      before,
    ) || /^[^.;]{0,40}\b(?:from|until|in|between|since)\s+(?:\w+\s+)?(?:19|20)\d\d\b/u.test(after)
  );
}

function officeFindings(holdings: Holdings, draft: Draft, mention: MentionEntry): Found[] {
  if (mention.type !== 'person' || !mention.name.includes(' ')) return [];
  const claims = mention.titles.flatMap(one => {
    const office = officeOf(one.title);
    return office ? [{ office, evidence: one.evidence }] : [];
  });
  if (claims.length === 0) return [];
  const [entity] = listEntities(holdings.store, { name: mention.name, type: 'person', limit: 2 }).rows.filter(
    one => [one.name, ...one.aliases].some(name => plain(name) === plain(mention.name)),
  );
  const held = (entity?.offices ?? []).map(one => ({ ...one, office: officeOf(one.title) }));
  const known = held.filter(one => one.office !== null);
  if (!entity || known.length === 0) return [];
  return claims
    .filter(({ evidence }) => !wasHeld(draft.source.text, evidence))
    .filter(({ office }) => known.some(one => excludes(one.office!, office)))
    .filter(claim => !held.some(one => head(one.title) === claim.office || one.office === claim.office))
    .map(({ office, evidence }) => {
      const first = known[0]!;
      const words = known.flatMap(one => one.evidence).slice(0, 2);
      return {
        code: 'wrong-office' as const,
        severity: 'warning' as const,
        start: evidence.start,
        end: evidence.end,
        message: `differs from the record, where ${entity.name} is ${first.title}, not ${office}`,
        fix: null,
        evidence: words.flatMap(one => evidenceAt(holdings, one)),
      };
    });
}

function evidenceAt(holdings: Holdings, place: Span & { readonly document: string }) {
  const held = holdings.named(place.document);
  return held ? [holdings.evidence(held, place)] : [];
}
