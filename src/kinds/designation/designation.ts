import { field, type Kind, namesOf, textOf } from '../kind.ts';

export const designation: Kind = {
  name: 'designation',
  array: 'designations',
  label: 'Designation',
  plural: 'Designations',
  doc: 'What a body, place or programme is called, as a label with consequences, by whom, and whether it agrees. Never of a person.',
  fields: [
    field.text('label', 'Label', 'As written.', { required: true }),
    field.entity('of', 'Of', 'Who is called so; empty where the words for it do not say which one.'),
    field.entity('by', 'By', 'Who calls it so; empty for the outlet.'),
    field.choice('polarity', 'Polarity', 'Asserted, denied, self-declared or undetermined.', {
      required: true,
      choices: ['asserted', 'denied', 'self-declared', 'undetermined'],
    }),
    field.text('definition', 'Definition', 'What the text says the label means.'),
    field.date('since', 'Since', 'Since when.'),
  ],
  caption: (item, name) =>
    `${namesOf(item, 'of', name)}: “${textOf(item, 'label')}” (${textOf(item, 'polarity')})`,
};
