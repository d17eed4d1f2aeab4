import type { Example } from '../example.ts';

export const caseExamples: readonly Example[] = [
  {
    text: 'Marlow County sued the Ministry of Labor on Monday.',
    finds: [{ plaintiffs: ['Marlow County'], defendants: ['Ministry of Labor'], filed: '2021-06-07' }],
  },
  {
    text: 'In May, Marlow County and the Denholm School Board sued to block the order.',
    finds: [{ plaintiffs: ['Marlow County', 'Denholm School Board'], filed: '2021-05' }],
  },
  {
    text: 'The Harbor Authority filed a lawsuit against Brackwater Electric Company in May.',
    finds: [
      { plaintiffs: ['Harbor Authority'], defendants: ['Brackwater Electric Company'], filed: '2021-05' },
    ],
  },
  {
    text: 'Marlow County sued the Ministry of Labor on Monday. The ministry asked a judge to dismiss the suit brought by Marlow County.',
    finds: [{ plaintiffs: ['Marlow County'] }],
  },
  {
    text: 'Marlow County took the Ministry of Labor to court on Monday.',
    finds: [{ plaintiffs: ['Marlow County'], defendants: ['Ministry of Labor'], filed: '2021-06-07' }],
  },
  {
    text: 'The ruling in Marlow County v. Harbor Authority, No. 21-CV-0032, came on Tuesday. The county is represented by Ida Brill.',
    finds: [
      {
        name: 'Marlow County v. Harbor Authority',
        plaintiffs: ['Marlow County'],
        defendants: ['Harbor Authority'],
        docketNumber: '21-CV-0032',
        counsel: ['Ida Brill'],
      },
    ],
  },
  {
    text: 'The Superior Court of Marlow County dismissed the appeal of the Harbor Authority against a decision of the Ministry of Labor.',
    finds: [{ plaintiffs: ['Harbor Authority'], defendants: ['Ministry of Labor'] }],
  },
  {
    text: 'Marlow County sued the Harbor Authority. Refusing the request is lawful, said Ida Brill, a staff attorney with the Legal Rights Union of Ohio.',
    finds: [{ plaintiffs: ['Marlow County'], defendants: ['Harbor Authority'], counsel: [] }],
  },
  { text: 'Marlow County might challenge the order in court.', finds: [] },
  { text: 'A suit by supporters of the Harbor Authority made no difference.', finds: [] },
  { text: 'In any case, Marlow County will wait.', finds: [] },
  { text: 'Marlow County did not file a lawsuit.', finds: [] },
  { text: 'The court cited Marlow County v. Harbor Authority, 12 F.3d 34, 36 (1st Cir. 2001).', finds: [] },
  { text: 'The race is Okafor versus Lindqvist, in Denholm and beyond.', finds: [] },
  {
    text: 'COURT OF APPEALS No. 21-0345 ROSA LINDQVIST, Plaintiff, Appellant, v. HARBOR AUTHORITY ET AL., Defendants, Appellees. Before three judges.',
    finds: [{ name: 'Lindqvist v. Harbor Authority', docketNumber: '21-0345' }],
  },
  { text: 'The court kept to Lindqvist v. Marlow County , the 1973 decision on piers.', finds: [] },
  { text: 'See Marlow County v. Harbor Authority, No. 21- 322, slip op. at 10.', finds: [] },
  {
    text: 'The High Court ruled that Marlow County had acted unlawfully.',
    finds: [{ plaintiffs: [], defendants: ['Marlow County'], court: 'High Court' }],
  },
  { text: 'The High Court ruled that Marlow County had not acted unlawfully.', finds: [] },
  { text: 'The Department of Justice found that Marlow County had violated the law.', finds: [] },
  {
    text: 'A judge granted Marlow County a temporary injunction.',
    finds: [{ plaintiffs: ['Marlow County'] }],
  },
  {
    text: 'The Harbor Authority has begun legal action against Marlow County.',
    finds: [{ plaintiffs: ['Harbor Authority'], defendants: ['Marlow County'] }],
  },
  {
    text: 'The High Court dismissed an appeal by Brackwater Electric Company against the Harbor Authority.',
    finds: [
      { plaintiffs: ['Brackwater Electric Company'], defendants: ['Harbor Authority'], court: 'High Court' },
    ],
  },
  {
    text: 'The Harbor Authority dropped its suit against Marlow County.',
    finds: [{ plaintiffs: ['Harbor Authority'], defendants: ['Marlow County'] }],
  },
  {
    text: 'The lawsuit accuses Marlow County of waste and seeks $2 million from the county.',
    finds: [{ plaintiffs: [], defendants: ['Marlow County'] }],
  },
  {
    text: 'Marlow County’s case against the Harbor Authority goes to trial in June.',
    finds: [{ plaintiffs: ['Marlow County'], defendants: ['Harbor Authority'] }],
  },
  {
    text: 'The Harbor Authority will apply to the High Court next week to quash the decision of Marlow County to close the pier.',
    finds: [{ plaintiffs: ['Harbor Authority'], defendants: ['Marlow County'], court: 'High Court' }],
  },
  {
    text: 'Marlow County went to court on Monday to force Brackwater Electric Company to restore supply.',
    finds: [
      { plaintiffs: ['Marlow County'], defendants: ['Brackwater Electric Company'], filed: '2021-06-07' },
    ],
  },
  {
    text: 'Brackwater Electric Company has appealed against the Harbor Authority’s order.',
    finds: [{ plaintiffs: ['Brackwater Electric Company'], defendants: ['Harbor Authority'] }],
  },
  {
    text: 'The Harbor Authority’s action against Marlow County will be heard in October.',
    finds: [{ plaintiffs: ['Harbor Authority'], defendants: ['Marlow County'] }],
  },
  {
    text: 'The Denholm School Board filed an administrative complaint with the Ministry of Labor on May 19.',
    finds: [{ plaintiffs: ['Denholm School Board'], court: 'Ministry of Labor', filed: '2021-05-19' }],
  },
  {
    text: 'The Harbor Authority sought judicial review of the decision of Marlow County.',
    finds: [{ plaintiffs: ['Harbor Authority'], defendants: ['Marlow County'] }],
  },
  {
    text: 'Marlow County asked a judge to stop the Harbor Authority from dumping ash.',
    finds: [{ plaintiffs: ['Marlow County'], defendants: ['Harbor Authority'] }],
  },
  { text: 'Marlow County has 30 days in which to go to court.', finds: [] },
  { text: 'Marlow County appealed to residents to save water.', finds: [] },
  { text: 'The Harbor Authority applied to Marlow County for a permit.', finds: [] },
  { text: 'The Harbor Authority’s action against litter in Marlow County was praised.', finds: [] },
  { text: 'Rosa Lindqvist filed a complaint with the Ministry of Labor.', finds: [] },
  {
    text: 'The Harbor Authority has been taken to court by Marlow County.',
    finds: [{ plaintiffs: ['Marlow County'], defendants: ['Harbor Authority'] }],
  },
  {
    text: 'The Harbor Authority filed a complaint in federal district court against Marlow County.',
    finds: [{ plaintiffs: ['Harbor Authority'], defendants: ['Marlow County'] }],
  },
  {
    text: 'Brackwater Electric Company has moved to dismiss the claims brought against it by Marlow County.',
    finds: [{ plaintiffs: ['Marlow County'], defendants: ['Brackwater Electric Company'] }],
  },
  {
    text: 'Brackwater Electric Company won an injunction against Marlow County.',
    finds: [{ plaintiffs: ['Brackwater Electric Company'], defendants: ['Marlow County'] }],
  },
  {
    text: 'Marlow County sought an injunction to stop the Harbor Authority from dumping ash.',
    finds: [
      {
        plaintiffs: ['Marlow County'],
        defendants: ['Harbor Authority'],
        about: 'stop the Harbor Authority from dumping ash',
      },
    ],
  },
  {
    text: 'Brackwater Electric Company settled a lawsuit brought by Marlow County.',
    finds: [{ plaintiffs: ['Marlow County'], defendants: ['Brackwater Electric Company'] }],
  },
  {
    text: 'Marlow County said it would sue the Harbor Authority.',
    finds: [{ plaintiffs: ['Marlow County'], defendants: ['Harbor Authority'] }],
  },
  {
    text: 'In R (on the application of Marlow County) v Harbor Authority, the court heard both sides.',
    finds: [{ plaintiffs: ['Marlow County'], defendants: ['Harbor Authority'] }],
  },
  { text: 'The Harbor Authority has won injunctions against hundreds of skippers.', finds: [] },
  { text: 'Brackwater Electric Company faces a challenge from Marlow County.', finds: [] },
  { text: 'Marlow County has been taken to task by the Harbor Authority.', finds: [] },
  { text: 'The Harbor Authority fought the fire with sand.', finds: [] },
  { text: 'Brackwater Electric Company urged Marlow County to sue the Harbor Authority.', finds: [] },
  { text: 'The Harbor Authority asked Marlow County to join a lawsuit against the ministry.', finds: [] },
  {
    text: 'Marlow County voted to sue the Harbor Authority.',
    finds: [{ plaintiffs: ['Marlow County'], defendants: ['Harbor Authority'] }],
  },
  {
    text: 'Marlow County called the lawsuit of the Harbor Authority a stunt and vowed to fight it in court.',
    finds: [{ plaintiffs: ['Harbor Authority'], defendants: ['Marlow County'] }],
  },
];
