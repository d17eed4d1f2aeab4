import { field, type Kind, namesOf, textOf } from '../kind.ts';

/** The event types of PLOVER (Open Event Data Alliance), in its order. */
export const ploverTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'INVESTIGATE',
  'DEMAND',
  'DISAPPROVE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'FIGHT',
] as const;

export const event: Kind = {
  name: 'event',
  array: 'events',
  label: 'Event',
  plural: 'Events',
  doc: 'Something that a body or public person did, typed by PLOVER.',
  fields: [
    field.choice('type', 'Type', 'The PLOVER type; empty where no type fits.', { choices: ploverTypes }),
    field.entities('actors', 'Who', 'Who did it.'),
    field.entities('targets', 'To whom', 'Whom it was done to.'),
    field.text('action', 'Action', 'The words that tell it.', { required: true }),
    field.date('date', 'Date', 'When it happened, by its own words.'),
    field.text('place', 'Place', 'Where.'),
  ],
  caption: (item, name) =>
    [namesOf(item, 'actors', name), textOf(item, 'action'), namesOf(item, 'targets', name)]
      .filter(Boolean)
      .join(' · '),
};
