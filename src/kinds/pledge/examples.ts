import type { Example } from '../example.ts';

export const pledgeExamples: readonly Example[] = [
  {
    text: 'Brackwater Electric Company promised to publish its tests by July 1.',
    finds: [{ by: 'Brackwater Electric Company', what: 'publish its tests by July 1', due: '2021-07-01' }],
  },
  {
    text: 'The Harbor Authority’s goal is to cut spills by one third in three years.',
    finds: [{ by: 'Harbor Authority', target: 'by one third' }],
  },
  {
    text: 'Marlow County said it would repair the bridge by August.',
    finds: [{ by: 'Marlow County', what: 'repair the bridge by August', due: '2021-08' }],
  },
  {
    text: 'Denholm Mayor Ines Okafor has in the past pledged to keep the school open.',
    finds: [{ by: 'Ines Okafor', what: 'keep the school open' }],
  },
  { text: 'The summer promised to be hot in Marlow County.', finds: [] },
  { text: 'The Harbor Authority hopes for rain.', finds: [] },
  {
    text: 'Brackwater Electric Company has given an assurance that it will close the old works by July 1.',
    finds: [{ by: 'Brackwater Electric Company', due: '2021-07-01' }],
  },
  { text: 'Brackwater Electric Company committed a violation in May.', finds: [] },
  { text: 'Brackwater Electric Company sought to limit the damage to 5 percent.', finds: [] },
  { text: 'The promise of Marlow County was not worth much.', finds: [] },
  { text: 'Will Marlow County promise to repair the bridge?', finds: [] },
  {
    text: 'The Harbor Authority gave an assurance that it would not close the pier.',
    finds: [{ by: 'Harbor Authority', what: 'would not close the pier' }],
  },
  { text: 'Rosa Lindqvist committed the double theft in May.', finds: [] },
  {
    text: 'The Harbor Authority committed to reopening the pier next year.',
    finds: [{ by: 'Harbor Authority', what: 'reopening the pier next year', due: '2022' }],
  },
  { text: 'The Harbor Authority remains committed to reopening the pier.', finds: [] },
  {
    text: '“The pier will reopen in August,” Denholm Mayor Ines Okafor promised.',
    finds: [{ by: 'Ines Okafor' }],
  },
  { text: 'The case shows Denholm Mayor Ines Okafor’s commitment to clean water.', finds: [] },
  {
    text: 'Marlow County said it would drop its claim if the Harbor Authority paid half.',
    finds: [{ by: 'Marlow County', what: 'drop its claim if the Harbor Authority paid half' }],
  },
  {
    text: 'Denholm Mayor Ines Okafor said she would sign nothing and would publish the letters.',
    finds: [{ by: 'Ines Okafor', what: 'publish the letters' }],
  },
  { text: 'Marlow County said it would have paid the sum if asked.', finds: [] },
  { text: 'Marlow County said the plan would raise questions.', finds: [] },
  {
    text: 'Commissioner Ines Okafor of Marlow County, which voted last week to repay $9,000, welcomed the step.',
    finds: [{ by: 'Marlow County', what: 'repay $9,000', target: '$9,000' }],
  },
  {
    text: 'Brackwater Electric Company agreed to reopen the gate.',
    finds: [{ by: 'Brackwater Electric Company', what: 'reopen the gate' }],
  },
  {
    text: 'The Ministry of Labor remains willing to fund the repair.',
    finds: [{ by: 'Ministry of Labor', what: 'fund the repair' }],
  },
  { text: 'The Senate voted to cut the tax.', finds: [] },
  { text: 'Marlow County voted to pay nothing.', finds: [] },
  { text: 'The Ministry of Labor is not prepared to fund the repair.', finds: [] },
  {
    text: 'FOR IMMEDIATE RELEASE\n\nThe Harbor Authority opened its tests today. Results will be published every month. The Harbor Authority will not attend the hearing.',
    finds: [
      { by: 'Harbor Authority', what: 'Results will be published every month' },
      { by: 'Harbor Authority', what: 'will not attend the hearing' },
    ],
  },
  { text: 'Results will be published every month by the mill.', finds: [] },
  { text: 'The Harbor Authority wants Marlow County to pay half of the sum.', finds: [] },
  { text: 'Marlow County voted against a measure to extend the lease.', finds: [] },
  { text: '“We’re ready to cut taxes,” Denholm Mayor Ines Okafor said.', finds: [] },
  { text: 'Denholm Mayor Ines Okafor said she would offer a prayer for her rival.', finds: [] },
  {
    text: 'Marlow County offered last week to put off the closure of the pier.',
    finds: [{ by: 'Marlow County', what: 'put off the closure of the pier' }],
  },
  {
    text: 'Marlow County said it would call off the strike if the Harbor Authority withdrew the notices.',
    finds: [
      { by: 'Marlow County', what: 'call off the strike if the Harbor Authority withdrew the notices' },
    ],
  },
  {
    text: 'Marlow County said no record would be disclosed without an order.',
    finds: [{ by: 'Marlow County', what: 'no record would be disclosed without an order' }],
  },
  {
    text: 'Marlow County said the records will never be shared with the police.',
    finds: [{ by: 'Marlow County', what: 'the records will never be shared with the police' }],
  },
  {
    text: 'Marlow County said the bridge would be repaired by August.',
    finds: [{ by: 'Marlow County', what: 'the bridge would be repaired by August' }],
  },
  {
    text: 'The Harbor Authority gave an undertaking that no work would take place at night.',
    finds: [{ by: 'Harbor Authority', what: 'no work would take place at night' }],
  },
  {
    text: '“We will hold the vote on May 5,” Denholm Mayor Ines Okafor said.',
    finds: [{ what: 'hold the vote on May 5' }],
  },
  { text: 'The Harbor Authority stopped short of promising a refund.', finds: [] },
  { text: 'The Harbor Authority refused to promise a refund.', finds: [] },
  { text: 'The Harbor Authority offered a view of the bay.', finds: [] },
  { text: 'Marlow County warned that the bridge would be closed by August.', finds: [] },
  { text: 'Without the tests, Marlow County said, a permit would not be renewed.', finds: [] },
  { text: 'Marlow County said it would hold its breath.', finds: [] },
  {
    text: 'The Harbor Authority said two berths would reopen on July 22.',
    finds: [{ by: 'Harbor Authority', what: 'two berths would reopen on July 22', due: '2021-07-22' }],
  },
  {
    text: 'The Harbor Authority said pilots would be in place on every boat by July 28.',
    finds: [{ by: 'Harbor Authority', due: '2021-07-28' }],
  },
  { text: 'The Harbor Authority said the trial would begin on July 22.', finds: [] },
  {
    text: 'Denholm Mayor Ines Okafor said she would bring an ordinance in July.',
    finds: [{ by: 'Ines Okafor', what: 'bring an ordinance in July' }],
  },
  { text: 'Denholm Mayor Ines Okafor said she would bring her brother in July.', finds: [] },
  {
    text: 'The Harbor Authority promised a filter to every household.',
    finds: [{ by: 'Harbor Authority', what: 'a filter to every household' }],
  },
  {
    text: 'The Ministry of Labor promised the company nine acres of woodland.',
    finds: [{ by: 'Ministry of Labor', what: 'nine acres of woodland' }],
  },
  {
    text: 'The Harbor Authority promised to pay for a guard to walk compartment 42.',
    finds: [{ by: 'Harbor Authority', what: 'pay for a guard to walk compartment 42', target: null }],
  },
  { text: 'The Harbor Authority promised that in December.', finds: [] },
  { text: 'Should the mill fail to pay, the Harbor Authority will suspend its licence.', finds: [] },
];
