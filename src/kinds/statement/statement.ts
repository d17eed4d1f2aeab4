import { field, type Kind, namesOf, textOf } from '../kind.ts';

export const statement: Kind = {
  name: 'statement',
  array: 'statements',
  label: 'Statement',
  plural: 'Statements',
  doc: 'What somebody said or wrote: the speaker, the cue that says so, and the words.',
  fields: [
    field.entity('speaker', 'Speaker', 'Who said it; empty where the text leaves it open.'),
    field.text('speakerText', 'As named', 'The words that name the speaker.'),
    field.choice('mode', 'Mode', 'Direct: all in quotation marks; mixed: some; indirect: none.', {
      required: true,
      choices: ['direct', 'mixed', 'indirect'],
    }),
    field.text('text', 'Words', 'The content.', { required: true }),
    field.text('cue', 'Cue', 'The words that say that it was said.'),
    field.entities('to', 'To', 'Whom it was said to.'),
    field.date(
      'date',
      'Said',
      'The day it was said; where the text does not say, the publication date, marked as inferred.',
    ),
    field.choice('act', 'Act', 'What the speaker does by it.', {
      choices: ['say', 'ask', 'demand', 'promise', 'threaten', 'deny', 'refuse', 'endorse', 'oppose', 'show'],
    }),
    field.entity('via', 'Via', 'Who reports it, where that is another source than the document.'),
  ],
  caption: (item, name) =>
    `${namesOf(item, 'speaker', name) || textOf(item, 'speakerText') || 'Nobody named'}: ${textOf(item, 'text')}`,
};
