import { field, type Kind, textOf } from '../kind.ts';

export const rule: Kind = {
  name: 'rule',
  array: 'rules',
  label: 'Rule',
  plural: 'Rules',
  doc: 'A statute, ordinance, order, policy, condition or procedure, and what it requires of whom.',
  fields: [
    field.text('name', 'Name', 'The words that name it.', { required: true }),
    field.choice('type', 'Type', 'What sort of rule.', {
      choices: ['statute', 'ordinance', 'order', 'court order', 'policy', 'condition', 'procedure'],
    }),
    field.text('citation', 'Citation', 'Its legal citation in normal form.'),
    field.entity('of', 'Of', 'Whose rule it is.'),
    field.date('date', 'Date', 'When it was made or took effect.'),
    field.records('requires', 'Requires', 'What it asks, of whom, when and within which time.', {
      of: [
        field.entity('bearer', 'Bearer', 'Who must act or refrain.'),
        field.text('action', 'Action', 'What must be done or not done.'),
        field.entity('to', 'To', 'Towards whom.'),
        field.text('trigger', 'Trigger', 'What sets it off.'),
        field.duration('limit', 'Limit', 'ISO 8601 duration.'),
      ],
    }),
    field.date('due', 'Due', 'When its time limit ends; empty until a person dates what sets it off.'),
  ],
  caption: item =>
    `${textOf(item, 'name')}${textOf(item, 'citation') ? ` (${textOf(item, 'citation')})` : ''}`,
};
