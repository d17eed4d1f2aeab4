import { figureInWords } from '../amount.ts';
import { field, type Kind, textOf } from '../kind.ts';

export const figure: Kind = {
  name: 'figure',
  array: 'figures',
  label: 'Figure',
  plural: 'Figures',
  doc: 'A number with what it counts, where, for which period, and by whose account.',
  fields: [
    field.number('value', 'Value', 'The number; empty for a range, which has low and high.'),
    field.number('low', 'Low', 'Lower bound, where the words give one.'),
    field.number('high', 'High', 'Upper bound, where the words give one.'),
    field.text('qualifier', 'Qualifier', 'more than, about, at least … in normal form.'),
    field.text('unit', 'Unit', 'percent, a currency code, a unit of measure, or empty for a plain count.'),
    field.text('measures', 'Counts', 'What is counted, in the words of the text.'),
    field.text(
      'doing',
      'Doing',
      'What those counted did, or what was done to them, where the noun alone does not tell.',
    ),
    field.text('place', 'Place', 'Where.'),
    field.date('period', 'Period', 'For which time.'),
    field.entity('said', 'Source', 'The source that the text names for the figure.'),
    field.text('superlative', 'Superlative', 'record, highest, lowest … as the text has it.'),
    field.text('comparison', 'Comparison', 'What the text sets the figure against.'),
  ],
  caption: item => [figureInWords(item.fields), textOf(item, 'measures')].filter(Boolean).join(' '),
};
