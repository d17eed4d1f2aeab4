import type { Example } from '../example.ts';

export const designationExamples: readonly Example[] = [
  {
    text: 'The Ministry of Labor named Brackwater Electric Company a “high-hazard employer.”',
    finds: [
      {
        label: 'high-hazard employer',
        of: 'Brackwater Electric Company',
        by: 'Ministry of Labor',
        polarity: 'asserted',
      },
    ],
  },
  {
    text: 'Marlow County denied that Brackwater Electric Company was a high-hazard employer.',
    finds: [{ label: 'high-hazard employer', of: 'Brackwater Electric Company', polarity: 'denied' }],
  },
  {
    text: 'The ministry wrote to nine so-called refuge counties. Marlow County became a refuge county in 2016.',
    finds: [{ label: 'refuge county', of: 'Marlow County', polarity: 'self-declared', since: '2016' }],
  },
  {
    text: 'The Ministry of Labor recently named Boston, Denver and Marlow County as places that have passed rules that limit inspections.',
    finds: ['Boston', 'Denver', 'Marlow County'].map(of => ({
      label: 'places that have passed rules that limit inspections',
      of,
      by: 'Ministry of Labor',
    })),
  },
  { text: 'Marlow County is a good place to live.', finds: [] },
  { text: 'The Ministry of Labor called Ada Brill a reckless driver.', finds: [] },
  { text: 'Brackwater Electric Company is a company.', finds: [] },
  {
    text: 'The Harbor Authority described Brackwater Electric Company as a “serial polluter”.',
    finds: [{ label: 'serial polluter', of: 'Brackwater Electric Company', by: 'Harbor Authority' }],
  },
  { text: 'The Harbor Authority called Ada Brill a “serial litigant”.', finds: [] },
  { text: 'The operation of the Harbor Authority “at full steam” ended in May.', finds: [] },
  { text: 'Denholm Mayor Ines Okafor said that Marlow County was on the “wrong track”.', finds: [] },
  {
    text: 'Denholm Mayor Ines Okafor wondered whether she would call Marlow County a “dirty county”.',
    finds: [],
  },
  { text: 'A certified public accountant in Marlow County was named on Monday.', finds: [] },
  {
    text: 'The Denholm School Board was rated inadequate by the Ministry of Education.',
    finds: [{ label: 'inadequate', of: 'Denholm School Board', by: 'Ministry of Education' }],
  },
  {
    text: 'The Ministry of Education has declared the Denholm School Board in financial distress.',
    finds: [{ label: 'financial distress', of: 'Denholm School Board' }],
  },
  {
    text: 'The Ministry of Education placed the Denholm School Board on its list of failing boards.',
    finds: [{ label: 'failing boards', of: 'Denholm School Board', by: 'Ministry of Education' }],
  },
  { text: 'The Ministry of Education found the Denholm School Board helpful.', finds: [] },
  { text: 'The Ministry of Education may rate the Denholm School Board inadequate.', finds: [] },
  {
    text: 'The Ministry of Education has classified the Denholm School Board as high-risk.',
    finds: [{ label: 'high-risk', of: 'Denholm School Board', by: 'Ministry of Education' }],
  },
  {
    text: 'The Harbor Authority rated the port “unsatisfactory” in its report.',
    finds: [{ label: 'unsatisfactory', of: null, by: 'Harbor Authority' }],
  },
  {
    text: 'The Ministry of Labor has put both counties on its list of high-risk employers.',
    finds: [{ label: 'high-risk employers', of: null, by: 'Ministry of Labor' }],
  },
  {
    text: 'The Ministry of Labor has formed the view that the Harbor Authority is in breach of its licence.',
    finds: [{ label: 'in breach', of: 'Harbor Authority', by: 'Ministry of Labor', polarity: 'asserted' }],
  },
  {
    text: 'The Harbor Authority denied that it was in breach of its licence.',
    finds: [{ label: 'in breach', of: 'Harbor Authority', polarity: 'denied' }],
  },
  {
    text: 'The Harbor Authority declared two rivers to be in critical condition.',
    finds: [{ label: 'critical condition', of: null, by: 'Harbor Authority' }],
  },
  {
    text: 'A report of the Harbor Authority classed Marlow County as “not on track” to meet its targets.',
    finds: [{ label: 'not on track', of: 'Marlow County', by: 'Harbor Authority' }],
  },
  {
    text: 'The designation of Marlow County as critical would stay, the Harbor Authority said.',
    finds: [{ label: 'critical', of: 'Marlow County' }],
  },
  {
    text: 'The Denholm School Board’s “failing” rating was issued in May.',
    finds: [{ label: 'failing', of: 'Denholm School Board' }],
  },
  {
    text: 'The Harbor Authority declared the bridge structurally deficient in 2019.',
    finds: [{ label: 'structurally deficient', of: null, by: 'Harbor Authority' }],
  },
  { text: 'If the Harbor Authority was in breach of its licence, it would say so.', finds: [] },
  { text: 'Ada Brill was in breach of her lease, the Harbor Authority said.', finds: [] },
  { text: 'General Ada Brill was named chairman of the bank.', finds: [] },
  { text: 'The Harbor Authority is in talks with Marlow County.', finds: [] },
  {
    text: 'The bill would allow Marlow County to be designated as “transitional” by the Ministry of Labor.',
    finds: [],
  },
  {
    text: 'The Denholm School Board, which the Ministry of Labor has rated “troubled” since 2021, objected.',
    finds: [{ label: 'troubled', of: 'Denholm School Board', by: 'Ministry of Labor' }],
  },
  {
    text: 'The Denholm School Board was rated troubled in May.',
    finds: [{ label: 'troubled', of: 'Denholm School Board' }],
  },
  {
    text: 'The Ministry of Labor gave the Denholm School Board a rating of “requires improvement”.',
    finds: [{ label: 'requires improvement', of: 'Denholm School Board', by: 'Ministry of Labor' }],
  },
  {
    text: 'The Denholm School Board received the lowest grade, “inadequate”.',
    finds: [{ label: 'inadequate', of: 'Denholm School Board', by: null }],
  },
  {
    text: 'The Ministry of Labor found Brackwater Electric Company in breach of its licence.',
    finds: [{ label: 'in breach', of: 'Brackwater Electric Company', by: 'Ministry of Labor' }],
  },
  { text: 'Rosa Lindqvist received the lowest grade, “poor”.', finds: [] },
  { text: 'The Ministry of Labor may give Marlow County a rating of “poor”.', finds: [] },
];
