import { field, type Kind, partiesOf, textOf } from '../kind.ts';

export const letter: Kind = {
  name: 'letter',
  array: 'letters',
  label: 'Letter',
  plural: 'Letters',
  doc: 'A letter, notice or written request from one party to others.',
  fields: [
    field.entity('from', 'From', 'Who sent it.'),
    field.entities('to', 'To', 'Whom it went to.'),
    field.date('date', 'Date', 'When it was sent.'),
    field.text('about', 'About', 'What it is about, in the words of the text.'),
    field.item('replies', 'Replies to', 'The letter it answers.', { to: ['letter'] }),
  ],
  caption: (item, name) => {
    const from = partiesOf(item, 'from', name);
    const to = partiesOf(item, 'to', name);
    const about = textOf(item, 'about');
    return `Letter${from ? ` from ${from}` : ''}${to ? ` to ${to}` : ''}${about ? `: ${about}` : ''}`;
  },
};
