import { field, type Kind, partiesOf, textOf } from '../kind.ts';

export const pledge: Kind = {
  name: 'pledge',
  array: 'pledges',
  label: 'Pledge',
  plural: 'Pledges',
  doc: 'What a party promises or sets itself as a goal.',
  fields: [
    field.entity('by', 'By', 'Who promises it.'),
    field.text('what', 'What', 'What is promised, in the words of the text.', { required: true }),
    field.text('measure', 'Measure', 'What it is measured by.'),
    field.text('target', 'Target', 'The mark to reach, in the words of the text.'),
    field.date('due', 'Due', 'By when.'),
    field.text('outcome', 'Outcome', 'What the record says became of it.'),
  ],
  caption: (item, name) => `${`${partiesOf(item, 'by', name)} pledges`.trimStart()}: ${textOf(item, 'what')}`,
};
