import { field, type Kind, namesOf, textOf } from '../kind.ts';

export const programme: Kind = {
  name: 'programme',
  array: 'programmes',
  label: 'Programme',
  plural: 'Programmes',
  doc: 'A named programme, operation or initiative, with its aim and members.',
  fields: [
    field.text('name', 'Name', 'The words that name it.', { required: true }),
    field.words('aliases', 'Aliases', 'Other names for it.'),
    field.entity('by', 'By', 'Whose programme it is.'),
    field.text('aim', 'Aim', 'What it is for, in the words of the text.'),
    field.text('target', 'Target', 'What it is directed at.'),
    field.entities('members', 'Members', 'Places and bodies that take part.'),
    field.date('date', 'Date', 'When it began.'),
  ],
  caption: (item, name) =>
    `${textOf(item, 'name')}${namesOf(item, 'members', name) ? `: ${namesOf(item, 'members', name)}` : ''}`,
};
