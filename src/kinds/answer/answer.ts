import { field, type Kind, partiesOf, textOf } from '../kind.ts';

export const answer: Kind = {
  name: 'answer',
  array: 'answers',
  label: 'Answer',
  plural: 'Answers',
  doc: 'How a party answers a demand, a letter or a charge, in its own voice.',
  fields: [
    field.entity('by', 'By', 'Who answers.'),
    field.item('to', 'To', 'The demand or letter it answers.', { to: ['demand', 'letter'] }),
    field.choice('stance', 'Stance', 'What the answer comes to.', {
      choices: ['complies', 'partly', 'refuses', 'disputes', 'refers elsewhere', 'defers'],
    }),
    field.text('text', 'Words', 'The words of the answer.', { required: true }),
    field.date('date', 'Date', 'When.'),
  ],
  caption: (item, name) => {
    const by = partiesOf(item, 'by', name);
    const stance = textOf(item, 'stance') || 'answers';
    return `${by ? `${by} ${stance}` : `Answer (${stance})`}: ${textOf(item, 'text')}`;
  },
};
