import { field, type Item, type Kind, partiesOf, textOf } from '../kind.ts';

export const courtCase: Kind = {
  name: 'case',
  array: 'cases',
  label: 'Case',
  plural: 'Cases',
  doc: 'A suit or other court matter.',
  fields: [
    field.text('name', 'Name', 'The words that name it.'),
    field.entities('plaintiffs', 'Plaintiffs', 'Who sues.'),
    field.entities('defendants', 'Defendants', 'Who is sued.'),
    field.date('filed', 'Filed', 'When it was filed.'),
    field.entity('court', 'Court', 'Before which court.'),
    field.text('docketNumber', 'Docket number', 'As written.'),
    field.text('about', 'About', 'What it is about, in the words of the text.'),
    field.entities('counsel', 'Counsel', 'Who represents a party.'),
  ],
  caption: (item, name) => textOf(item, 'name') || sides(item, name) || 'Case without a party named',
};

/** "Ostery v. Harbor Grants Office"; where one side is not told, the other and what it is about. */
function sides(item: Item, name: (id: string) => string): string {
  const [plaintiffs, defendants] = [partiesOf(item, 'plaintiffs', name), partiesOf(item, 'defendants', name)];
  if (plaintiffs && defendants) return `${plaintiffs} v. ${defendants}`;
  const side = plaintiffs || (defendants && `Against ${defendants}`);
  return [side, textOf(item, 'about')].filter(Boolean).join(': ');
}
