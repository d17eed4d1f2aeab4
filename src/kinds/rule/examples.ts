import type { Example } from '../example.ts';

export const ruleExamples: readonly Example[] = [
  {
    text: 'The Ministry of Labor cited 29 U.S.C. § 654 in its complaint.',
    finds: [{ citation: '29 U.S.C. § 654', type: 'statute' }],
  },
  {
    text: 'Marlow County passed the Quiet Harbor Ordinance in May.',
    finds: [{ name: 'Quiet Harbor Ordinance', type: 'ordinance', date: '2021-05' }],
  },
  {
    text: 'The plant must notify the Ministry of Labor within 24 hours of any spill.',
    finds: [{ type: 'procedure', requires: [{ to: 'Ministry of Labor', limit: 'PT24H' }] }],
  },
  {
    text: 'The Ministry of Labor pointed to a federal law that prohibits any county or local board from withholding accident reports.',
    finds: [{ name: 'a federal law', requires: [{ action: 'not: withholding accident reports' }] }],
  },
  {
    text: 'A plant is put on the list if it has had two accidents, according to the ministry’s rules.',
    finds: [{ name: 'the ministry’s rules', requires: [{ trigger: 'if it has had two accidents' }] }],
  },
  {
    text: 'A federal judge ruled on Tuesday that the Ministry of Labor cannot withhold the harbor grant.',
    finds: [
      {
        type: 'court order',
        requires: [{ bearer: 'Ministry of Labor', action: 'cannot withhold the harbor grant' }],
      },
    ],
  },
  {
    text: 'A judge blocked the Ministry of Labor from demanding the records.',
    finds: [{ type: 'court order', requires: [{ action: 'not: demanding the records' }] }],
  },
  { text: 'Marlow County asked a judge to forbid the Ministry of Labor to touch the records.', finds: [] },
  { text: 'A judge ordered the driver to pay a fine to Marlow County.', finds: [] },
  { text: 'As a rule, Marlow County is quiet in winter.', finds: [] },
  { text: 'The law of gravity holds in Marlow County, too.', finds: [] },
  {
    text: 'A landlord may request a hearing within 15 days of a notice.',
    finds: [{ type: 'procedure' }],
  },
  {
    text: 'The order, she said, breaks the Harbor Act and the Clean Pier Act.',
    finds: [{ name: 'Harbor Act' }, { name: 'Clean Pier Act' }],
  },
  {
    text: 'Firm Found in Violation of Clean Pier Act.',
    finds: [{ name: 'Clean Pier Act', type: 'statute' }],
  },
  {
    text: 'It was repealed by Public Law 99-514, Title VI, 100 Stat. 2273.',
    finds: [{ citation: 'Pub. L. 99-514' }],
  },
  {
    text: 'A permanent injunction bars the Harbor Authority from dumping ash.',
    finds: [
      {
        name: 'A permanent injunction',
        requires: [{ bearer: 'Harbor Authority', action: 'not: dumping ash' }],
      },
    ],
  },
  { text: 'Current law provides two ways to pay.', finds: [] },
  { text: 'The court found that the Ministry of Labor had failed to report.', finds: [] },
  { text: 'We have three weeks to go, said Marlow County.', finds: [] },
  {
    text: 'The pilots rely on the Harbor Workers’ Compensation Act.',
    finds: [{ name: 'Harbor Workers’ Compensation Act', of: null }],
  },
  {
    text: 'Section 11 of the Grant Agreement repeats that limit.',
    finds: [{ name: 'Section 11 of the Grant Agreement', type: 'condition' }],
  },
  {
    text: 'Marlow County had not followed Chapter 9 of its Grants Manual.',
    finds: [{ name: 'Chapter 9 of its Grants Manual', type: 'procedure', of: 'Marlow County' }],
  },
  {
    text: 'The Harbor Authority was in breach of condition 14 of its licence. Condition 14 caps the noise.',
    finds: [{ name: 'condition 14 of its licence', type: 'condition' }],
  },
  {
    text: 'The county lost the hearing promised by the ministry’s grants manual.',
    finds: [{ name: 'the ministry’s grants manual', type: 'procedure' }],
  },
  {
    text: 'Under the terms of the Quay Repair Scheme, applicants must have a permit.',
    finds: [{ name: 'the terms of the Quay Repair Scheme', type: 'condition' }],
  },
  {
    text: 'Under the fund’s rules, what is left returns to Marlow County.',
    finds: [{ name: 'the fund’s rules', type: 'policy' }],
  },
  {
    text: 'Pell should drop the requirement that a permit be in place before payment.',
    finds: [{ name: 'the requirement that a permit be in place before payment', type: 'condition' }],
  },
  {
    text: 'The tribunal stayed part of a notice on the pier on Monday.',
    finds: [{ type: 'court order', date: '2021-06-07' }],
  },
  { text: 'The derogation allows nine mills to spread more ash.', finds: [{ name: 'The derogation' }] },
  { text: 'Rosa Lindqvist had a valid gun licence allowing her to hunt.', finds: [] },
  { text: 'Under the agreement, Marlow County may walk away.', finds: [] },
  { text: 'Patients in condition 2 slept longer than Marlow County.', finds: [] },
  { text: 'Marlow County read chapter 9 of the novel.', finds: [] },
  { text: 'The judge quashed the conviction.', finds: [] },
  {
    text: 'The licence obliges Marlow County to make its bulletins in Denholm.',
    finds: [{ name: 'The licence', type: 'condition', requires: [{ bearer: 'Marlow County' }] }],
  },
  {
    text: 'The committee would order the papers under Standing Order 152.',
    finds: [{ name: 'Standing Order 152', type: 'order' }],
  },
  {
    text: 'Marlow County cited its own Policy 4.12, which forbids their release.',
    finds: [{ name: 'Policy 4.12', type: 'policy' }],
  },
  {
    text: 'Under section 57 of the RIPA, Marlow County may apply to the court.',
    finds: [{ name: 'section 57 of the RIPA', type: 'statute' }],
  },
  { text: 'Chapter 3 of the data belongs to Marlow County.', finds: [] },
  { text: 'The plea agreement said that Brackwater Electric Company made false bills.', finds: [] },
  { text: 'The court found that it could rule on the matter of Marlow County.', finds: [] },
  { text: 'Ada Brill has a condition that requires rest, Marlow County said.', finds: [] },
  { text: 'The paper has several provisions prohibiting that, Marlow County said.', finds: [] },
  {
    text: 'In May, Governor Ines Okafor signed an executive order that said state grants could be denied to any town that refused to share its files.',
    finds: [{ name: 'an executive order', type: 'order' }],
  },
  {
    text: 'The Harbor Authority may lease it without regard to any provision of law requiring a tender.',
    finds: [],
  },
  {
    text: 'Under the consent order, the Harbor Authority must replace its pumps.',
    finds: [{ name: 'the consent order', type: 'order' }],
  },
  {
    text: 'Section 9(b) of the Consent Order provides that no funds shall be withheld.',
    finds: [{ name: 'Section 9(b) of the Consent Order', type: 'order' }],
  },
  {
    text: 'Results must be mailed, as Marlow Administrative Rule 340-61 requires.',
    finds: [{ name: 'Marlow Administrative Rule 340-61' }],
  },
  {
    text: 'The Open Harbors Operational Guidance sets out how boats are checked.',
    finds: [{ name: 'Open Harbors Operational Guidance', type: 'policy' }],
  },
  {
    text: 'The rate was fixed until 2027 by a supply agreement both sides signed.',
    finds: [{ name: 'a supply agreement', type: 'condition' }],
  },
  {
    text: 'The permit limits the plant to 40 tonnes a day.',
    finds: [{ name: 'The permit', type: 'condition' }],
  },
  {
    text: 'The state’s open records law gives agencies 20 days to answer.',
    finds: [{ name: 'The state’s open records law', type: 'statute' }],
  },
  { text: 'Under the order, the Harbor Authority must wait.', finds: [] },
  { text: 'She read the Open Harbors Handbook on the train.', finds: [] },
  { text: 'The price was fixed by an agreement.', finds: [] },
];
