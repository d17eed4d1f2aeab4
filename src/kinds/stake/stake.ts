import { field, type Kind, namesOf, textOf } from '../kind.ts';

export const stake: Kind = {
  name: 'stake',
  array: 'stakes',
  label: 'Stake',
  plural: 'Stakes',
  doc: 'What a party stands to gain or lose: a grant, funds, a permit.',
  fields: [
    field.text('what', 'What', 'The words that name it.', { required: true }),
    field.text('programme', 'Programme', 'The programme it belongs to.'),
    field.amount('amount', 'Amount', 'Value, currency and qualifier.'),
    field.entity('holder', 'Holder', 'Who has it or applies for it.'),
    field.entity('granter', 'Granter', 'Who gives or may take it.'),
    field.text('condition', 'Condition', 'What it hangs on.'),
    field.choice('state', 'State', 'Where it stands.', {
      choices: ['offered', 'at risk', 'withheld', 'paid', 'clawed back'],
    }),
    field.date('date', 'Date', 'When it stood so.'),
  ],
  caption: (item, name) =>
    `${textOf(item, 'what')}${namesOf(item, 'holder', name) ? ` (${namesOf(item, 'holder', name)})` : ''}${textOf(item, 'state') ? `: ${textOf(item, 'state')}` : ''}`,
};
