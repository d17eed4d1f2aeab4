import type { Name } from '../language/analysis.ts';

/** One place's names in a document, with their written forms. */
interface PlaceNames {
  readonly names: readonly Name[];
  readonly forms: readonly string[];
}

const COUNTY = /^(?<bare>\p{Lu}\S*(?: \p{Lu}\S*)?) (?<noun>County|Parish|Shire|Borough|Township)$/u;

/**
 * The county that a bare name means, for each such name of a document: "Pell" where the text has named "Pell County" before, or in "Marlow and Pell
 * counties"; not where a town bears the name, too ("the city of Pell", "Pell, Ohio", "the Pell mayor").
 */
export function countiesMeant(text: string, places: ReadonlyMap<number, PlaceNames>): Map<number, number> {
  const counties = new Map<string, { index: number; noun: string; start: number }[]>();
  for (const [index, { names, forms }] of places)
    for (const form of forms) {
      const { bare, noun } = COUNTY.exec(form)?.groups ?? {};
      if (!bare || !noun) continue;
      const start = Math.min(...names.map(name => name.start));
      counties.set(bare, [...(counties.get(bare) ?? []), { index, noun, start }]);
    }
  const meant = new Map<number, number>();
  for (const [index, { names, forms }] of places) {
    const [form] = forms;
    const [county, ...others] = form && forms.length === 1 ? (counties.get(form) ?? []) : [];
    if (!county || others.length > 0 || county.index === index || isTown(text, form!, names)) continue;
    const shared = names.some(name => isShared(text, name, county.noun));
    if (shared || names.every(name => name.start > county.start)) meant.set(index, county.index);
  }
  return meant;
}

/** Whether the words around a bare name show a town, or another place than the county. */
function isTown(text: string, form: string, names: readonly Name[]): boolean {
  return names.some(({ start, end }) => {
    const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)];
    return (
      /\b(?:cit(?:y|ies)|towns?|villages?|mayors?|port|university) of $/iu.test(before) ||
      /^(?:, \p{Lu}| (?:city|town|village|mayor|council|police|residents?)\b| \p{Lu})/u.test(after) ||
      /\p{Lu}\S* $/u.test(before) ||
      form.length < 3
    );
  });
}

/** "Marlow and | Pell | counties" */
const isShared = (text: string, { end }: Name, noun: string): boolean =>
  new RegExp(`^(?:(?:,|,? and|,? or) \\p{Lu}\\S*)* ${noun.toLowerCase().replace(/y$/, 'ie')}s\\b`, 'u').test(
    text.slice(end, end + 80),
  );
