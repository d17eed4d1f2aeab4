import { plain } from '../../entities/plain.ts';
import type { FieldValue, MentionEntry } from '../../kinds/item.ts';
import { listEntities } from '../../record/questions/entities.ts';
import { listItems } from '../../record/questions/items.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { Found } from '../finding.ts';
import type { Holdings } from '../holdings.ts';
import { head } from '../names.ts';
import { otherSpelling } from './spelled.ts';

/** Names that the record spells otherwise, each at its first place and wherever it comes again. */
export function checkNames(holdings: Holdings, draft: Draft, quoted: readonly Span[]): Found[] {
  const known = new Map<string, ReturnType<typeof otherSpelling>>();
  return [...draft.analysis.names, ...unnamed(draft)].flatMap((name): Found[] => {
    if (quoted.some(span => overlaps(span, name))) return [];
    const written = draft.source.text.slice(name.start, name.end);
    let other = known.get(written);
    if (other === undefined) {
      other = otherSpelling(holdings, draft.source.text, name);
      known.set(written, other);
    }
    if (!other) return [];
    return [
      {
        code: 'wrong-name',
        severity: other.sure ? 'error' : 'warning',
        start: name.start,
        end: name.end,
        message: `differs from the record, which has “${other.name}”`,
        fix: other.name,
        evidence: [other.evidence],
      },
    ];
  });
}

/** Words with a capital that no name takes in: a misspelt name is often not known for one. */
function unnamed({ source, analysis }: Draft): Span[] {
  const capitals = [...source.text.matchAll(/(?<![\p{L}’'-])\p{Lu}\p{Ll}{4,}(?![\p{L}-])/gu)];
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
  return offices.has(form) && !former.test(title) ? form : null;
}

/** Offices that the record gives otherwise. */
export function checkOffices(holdings: Holdings, draft: Draft): Found[] {
  return draft.items.mentions.flatMap(mention => officeFindings(holdings, mention));
}

function officeFindings(holdings: Holdings, mention: MentionEntry): Found[] {
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
  const row = holdings.store.get<{ n: number }>('SELECT n FROM documents WHERE id = ?', place.document);
  return row ? [holdings.evidence(holdings.document(row.n), { start: place.start, end: place.end })] : [];
}

/** What the draft calls a body or place in its own voice, where the record has it denied or only as one side's word. */
export function checkDesignations(holdings: Holdings, draft: Draft): Found[] {
  const found: Found[] = [];
  for (const item of draft.items.items) {
    if (item.kind !== 'designation' || item.voice !== 'outlet' || item.fields.by !== null) continue;
    if (item.fields.polarity !== 'asserted') continue;
    const of = nameAt(draft, item.fields.of);
    const label = String(item.fields.label ?? '');
    if (!of || !label) continue;
    const { rows } = listItems(holdings.store, { kind: 'designation', limit: 500 });
    const same = rows.filter(
      row =>
        plain(String(row.fields.label)) === plain(label) &&
        typeof row.fields.of === 'string' &&
        [of.name, ...of.aliases].some(
          name => plain(name) === plain(row.names[row.fields.of as string] ?? ''),
        ),
    );
    if (!same.some(row => row.fields.polarity === 'denied')) continue;
    const whole = item.evidence[0]!;
    found.push({
      code: 'disputed-designation',
      severity: 'warning',
      start: whole.start,
      end: whole.end,
      message: `the record has this disputed: ${of.name} is called “${label}” by some and not by others`,
      fix: null,
      evidence: same.slice(0, 4).flatMap(row => evidenceAt(holdings, row.evidence[0]!)),
    });
  }
  return found;
}

function nameAt(draft: Draft, value: FieldValue | undefined): MentionEntry | null {
  return value && typeof value === 'object' && 'mention' in value
    ? (draft.items.mentions[value.mention as number] ?? null)
    : null;
}
