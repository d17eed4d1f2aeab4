import { field, type Kind, partiesOf, textOf } from '../kind.ts';

/** What can become of a demand, each step an item with its own words and voice. */
export const demandSteps = [
  'made',
  'repeated',
  'consequence threatened',
  'imposed',
  'answered',
  'challenged',
  'decided',
  'withdrawn',
  'said met',
  'said unmet',
] as const;

export const demand: Kind = {
  name: 'demand',
  array: 'demands',
  label: 'Demand',
  plural: 'Demands',
  doc: 'What one party asks or orders another to do, in any direction.',
  fields: [
    field.entity('by', 'By', 'Who demands it.'),
    field.entities('of', 'Of', 'Whom it is demanded of.'),
    field.text('what', 'What', 'What is demanded, in the words of the text.', { required: true }),
    field.items('basis', 'Basis', 'The rules it rests on.', { to: ['rule'] }),
    field.text('instrument', 'Instrument', 'The letter (its id) or the words that name what it was made by.'),
    field.date('date', 'Date', 'When it was made.'),
    field.date('due', 'Due', 'By when.'),
    field.text('consequence', 'Consequence', 'What is threatened if it is not met.'),
    field.records('steps', 'Steps', 'What became of it, party by party.', {
      line: ({ step, by, party }, name) =>
        [step, by && `by ${name(String(by))}`, party && `for ${name(String(party))}`]
          .filter(Boolean)
          .join(' '),
      of: [
        field.entity('party', 'Party', 'For whom.'),
        field.choice('step', 'Step', 'What happened.', { choices: demandSteps }),
        field.entity('by', 'By', 'Who did it.'),
        field.item('item', 'Item', 'The item that tells it.'),
        field.date('date', 'Date', 'When.'),
      ],
    }),
  ],
  caption: (item, name) => {
    const by = partiesOf(item, 'by', name);
    const of = partiesOf(item, 'of', name);
    return `${by ? `${by} asks` : 'Asked'}${of ? `${by ? '' : ' of'} ${of}` : ''}: ${textOf(item, 'what')}`;
  },
};
