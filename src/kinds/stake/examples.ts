import type { Example } from '../example.ts';

export const stakeExamples: readonly Example[] = [
  {
    text: 'The Ministry of Transport threatened to withhold a $2 million grant from Marlow County.',
    finds: [
      {
        holder: 'Marlow County',
        state: 'at risk',
        amount: { value: 2_000_000, currency: 'USD', qualifier: null },
      },
    ],
  },
  {
    text: 'Marlow County received a $40,000 grant from the Ministry of Labor.',
    finds: [{ holder: 'Marlow County', granter: 'Ministry of Labor', state: 'paid' }],
  },
  {
    text: 'Marlow County’s eligibility for a $75,000 grant was at risk, the Ministry of Labor said.',
    finds: [{ holder: 'Marlow County', state: 'at risk' }],
  },
  {
    text: 'The Ministry of Labor revoked the license of Brackwater Electric Company.',
    finds: [{ granter: 'Ministry of Labor', state: 'withheld' }],
  },
  {
    text: 'Brackwater Electric Company must close the works by July 1 or pay $9,000 for each day of delay.',
    finds: [{ holder: 'Brackwater Electric Company', state: 'at risk' }],
  },
  { text: 'Money was on everybody’s mind in Marlow County.', finds: [] },
  { text: 'The Harbor Authority granted the wish of a child.', finds: [] },
  {
    text: 'Brackwater Electric Company could face a fine of $9,000.',
    finds: [{ holder: 'Brackwater Electric Company', state: 'at risk' }],
  },
  { text: 'Brackwater Electric Company made money from its old works.', finds: [] },
  { text: 'Rosa Lindqvist got her money back and left Denholm.', finds: [] },
  { text: 'The Ministry of Labor gave substantial assistance in the case.', finds: [] },
  { text: 'The bill provides funding for schools in Marlow County.', finds: [] },
  { text: 'Rosa Lindqvist faces up to five years in prison and a fine of $9,000.', finds: [] },
  { text: 'The Harbor Authority will cut $2 million in costs.', finds: [] },
  {
    text: 'The Ministry of Labor refused to issue a permit to the Harbor Authority.',
    finds: [{ holder: 'Harbor Authority', granter: 'Ministry of Labor', state: 'withheld' }],
  },
  {
    text: 'Marlow County and the Denholm School Board received more than $3 million in grants.',
    finds: [{ amount: { value: 3_000_000, currency: 'USD', qualifier: 'more than' } }],
  },
  { text: 'Marlow County must continue to provide this funding to the Denholm School Board.', finds: [] },
  {
    text: 'The Ministry of Transport awarded Marlow County a $2 million grant.',
    finds: [{ what: 'a $2 million grant', holder: 'Marlow County', state: 'paid' }],
  },
  {
    text: 'Marlow County would have to hand back the $2 million grant unless work starts by June.',
    finds: [{ holder: 'Marlow County', granter: null, state: 'at risk' }],
  },
  {
    text: 'The Ministry of Labor revoked Brackwater Electric Company’s permit.',
    finds: [{ holder: 'Brackwater Electric Company', granter: 'Ministry of Labor', state: 'withheld' }],
  },
  {
    text: 'Marlow County is at risk of losing its $2 million grant.',
    finds: [{ holder: 'Marlow County', state: 'at risk' }],
  },
  {
    text: 'Marlow County could be fined up to $500,000 if it does not act.',
    finds: [{ what: 'up to $500,000', holder: 'Marlow County', state: 'at risk' }],
  },
  {
    text: 'The Ministry of Labor has refused Brackwater Electric Company a permit.',
    finds: [{ what: 'a permit', holder: 'Brackwater Electric Company', state: 'withheld' }],
  },
  {
    text: 'The Ministry of Labor has warned Marlow County that it could lose $4 million.',
    finds: [{ holder: 'Marlow County', state: 'at risk' }],
  },
  {
    text: 'The Dockers Union says 210 jobs hang on the deal.',
    finds: [{ what: '210 jobs', holder: null, state: 'at risk' }],
  },
  {
    text: 'Brackwater Electric Company will cut 300 jobs in Denholm.',
    finds: [{ what: '300 jobs', granter: 'Brackwater Electric Company', state: 'at risk' }],
  },
  { text: 'Two million jobs were lost in the last recession.', finds: [] },
  { text: 'Brackwater Electric Company advertised 12 jobs in Denholm.', finds: [] },
  {
    text: 'Brackwater Electric Company was fined $64,000 by the Ministry of Labor for a spill.',
    finds: [
      {
        what: '$64,000',
        holder: 'Brackwater Electric Company',
        granter: 'Ministry of Labor',
        state: null,
      },
    ],
  },
  {
    text: 'The Ministry of Labor has imposed a penalty of $2 million on Brackwater Electric Company.',
    finds: [{ holder: 'Brackwater Electric Company', granter: 'Ministry of Labor', state: null }],
  },
  { text: 'Rosa Lindqvist was fined $400 for speeding in Denholm.', finds: [] },
  {
    text: 'Brackwater Electric Company has not paid the $6 million it owes the Coast Recovery Fund.',
    finds: [
      {
        what: '$6 million',
        holder: 'Coast Recovery Fund',
        granter: 'Brackwater Electric Company',
        state: 'withheld',
      },
    ],
  },
  {
    text: 'The Harbor Authority owes Marlow County $3 million in back rent.',
    finds: [
      {
        what: '$3 million in back rent',
        holder: 'Marlow County',
        granter: 'Harbor Authority',
        state: 'withheld',
      },
    ],
  },
  { text: 'Marlow County owes its beauty to the sea.', finds: [] },
  { text: 'The Harbor Authority owes the public an answer.', finds: [] },
  {
    text: 'Marlow County could see its federal road money dry up.',
    finds: [{ what: 'federal road money', holder: 'Marlow County', state: 'at risk' }],
  },
  {
    text: 'Brackwater Electric Company saw its discharge licence suspended for nine days in April.',
    finds: [{ what: 'discharge licence', holder: 'Brackwater Electric Company', state: 'withheld' }],
  },
  {
    text: 'The lease would not be renewed until Marlow County opened its books.',
    finds: [{ what: 'The lease', state: 'at risk' }],
  },
  {
    text: 'Brackwater Electric Company may terminate the contract with Marlow County if the channel is not ready.',
    finds: [{ holder: 'Marlow County', granter: 'Brackwater Electric Company', state: 'at risk' }],
  },
  {
    text: 'The Harbor Authority withdrew its sponsorship of the Denholm Festival.',
    finds: [{ what: 'its sponsorship of the Denholm Festival', granter: 'Harbor Authority' }],
  },
  {
    text: 'The Ministry of Labor is prepared to make available up to $150,000 to Marlow County.',
    finds: [{ holder: 'Marlow County', granter: 'Ministry of Labor', state: 'offered' }],
  },
  {
    text: 'The Ministry of Transport released $6 million of the $14 million in grants that it had been withholding.',
    finds: [
      {
        granter: 'Ministry of Transport',
        state: 'paid',
        amount: { value: 6_000_000, currency: 'USD', qualifier: null },
      },
    ],
  },
  { text: 'Brackwater Electric Company paid the Harbor Authority $3 million for the site.', finds: [] },
  { text: 'Brackwater Electric Company says it lost $2 million last year.', finds: [] },
  { text: 'The Harbor Authority gave its approval on Monday.', finds: [] },
  { text: 'The Ministry of Labor made two firms terminate their no-poach agreement.', finds: [] },
  {
    text: 'The Ministry of Transport may terminate the grant agreement with Marlow County.',
    finds: [{ holder: 'Marlow County', granter: 'Ministry of Transport', state: 'at risk' }],
  },
  {
    text: 'The Ministry of Labor is considering shortening the licence of Brackwater Electric Company.',
    finds: [{ holder: 'Brackwater Electric Company', granter: 'Ministry of Labor', state: 'at risk' }],
  },
  {
    text: 'The Ministry of Labor may shorten or revoke the licence held by Brackwater Electric Company.',
    finds: [{ what: 'the licence', holder: 'Brackwater Electric Company', state: 'at risk' }],
  },
  {
    text: 'The Ministry of Transport has begun holding back $41 million from Marlow County.',
    finds: [{ holder: 'Marlow County', granter: 'Ministry of Transport', state: 'withheld' }],
  },
  {
    text: 'The Harbor Authority could see a tenth of its operating grant withheld.',
    finds: [{ what: 'a tenth of its operating grant', holder: 'Harbor Authority', state: 'at risk' }],
  },
  {
    text: 'Marlow County will not be eligible for the Coast Recovery Fund.',
    finds: [{ what: 'eligible for the Coast Recovery Fund', holder: 'Marlow County', state: 'at risk' }],
  },
  {
    text: 'Marlow County was awarded £2.3m in 2020.',
    finds: [{ what: '£2.3m', holder: 'Marlow County', state: 'paid', date: '2020' }],
  },
  {
    text: 'The Ministry of Labor will provide Marlow County with $350,000.',
    finds: [{ what: '$350,000', holder: 'Marlow County', granter: 'Ministry of Labor', state: 'offered' }],
  },
  {
    text: 'Marlow County has yet to receive the $2 million it was promised.',
    finds: [{ holder: 'Marlow County', state: 'withheld' }],
  },
  {
    text: 'The Harbor Authority has refused to renew the lease of Brackwater Electric Company.',
    finds: [{ holder: 'Brackwater Electric Company', granter: 'Harbor Authority', state: 'withheld' }],
  },
  {
    text: 'The Ministry of Labor rejected the permit application of Brackwater Electric Company.',
    finds: [
      {
        what: 'the permit application of Brackwater Electric Company',
        holder: 'Brackwater Electric Company',
        state: 'withheld',
      },
    ],
  },
  {
    text: 'The Ministry of Transport will not release the money until Marlow County signs.',
    finds: [{ granter: 'Ministry of Transport', state: 'at risk' }],
  },
  { text: 'Brackwater Electric Company will pay $1.2 million to the United States.', finds: [] },
  { text: 'Brackwater Electric Company will pay Marlow County $1.2 million to settle the case.', finds: [] },
  { text: 'Brackwater Electric Company paid $200,000 to Rosa Lindqvist.', finds: [] },
  { text: 'Rosa Lindqvist is not eligible for a grant.', finds: [] },
  { text: 'The court must ask before it accepts the waiver, says Marlow County.', finds: [] },
  { text: 'The Ministry of Labor rejected the claim.', finds: [] },
  { text: 'Brackwater Electric Company kept back the contracts with its suppliers.', finds: [] },
  {
    text: 'The Ministry of Transport is sitting on $3 million it had promised Marlow County.',
    finds: [
      {
        what: '$3 million',
        holder: 'Marlow County',
        granter: 'Ministry of Transport',
        state: 'withheld',
      },
    ],
  },
  {
    text: 'Marlow County urged the Ministry of Transport to restore the $3 million it suspended in May.',
    finds: [{ what: '$3 million', state: 'withheld' }],
  },
  {
    text: 'The Ministry of Labor will pay $500,000 of the $2 million it has been holding back.',
    finds: [
      { what: '$500,000', granter: 'Ministry of Labor', state: 'offered' },
      { what: '$2 million', state: 'withheld' },
    ],
  },
  {
    text: 'The Ministry of Labor has suspended payment of £1.2m due to Marlow County from the Coast Recovery Fund.',
    finds: [
      {
        what: 'payment of £1.2m',
        holder: 'Marlow County',
        programme: 'Coast Recovery Fund',
        granter: 'Ministry of Labor',
        state: 'withheld',
      },
    ],
  },
  {
    text: 'The Harbor Authority announced an award of $9 million in emergency financing to Marlow County.',
    finds: [{ holder: 'Marlow County', granter: 'Harbor Authority', state: 'offered' }],
  },
  {
    text: 'The Ministry of Transport has pledged €5 million towards a new bridge in Denholm.',
    finds: [{ what: '€5 million', granter: 'Ministry of Transport', state: 'offered' }],
  },
  {
    text: 'Marlow County said it would put an extra $210,000 towards tutors.',
    finds: [{ what: '$210,000', granter: 'Marlow County', state: 'offered' }],
  },
  {
    text: 'Marlow County paid its matching contribution of $5.2 million in full.',
    finds: [{ granter: 'Marlow County', holder: null, state: 'paid' }],
  },
  {
    text: 'The Harbor Authority will meet the cost of the survey, up to £25,000, if it is made in time.',
    finds: [{ granter: 'Harbor Authority', condition: 'if it is made in time', state: 'offered' }],
  },
  {
    text: 'Marlow County must sign by June 1 or see $3 million go elsewhere.',
    finds: [{ what: '$3 million', holder: 'Marlow County', state: 'at risk' }],
  },
  {
    text: 'The $9 million loan to Marlow County is still up in the air.',
    finds: [{ holder: 'Marlow County', state: 'at risk' }],
  },
  {
    text: 'The cancellation of a $9 million grant to the Denholm School Board stunned parents.',
    finds: [{ holder: 'Denholm School Board', state: 'withheld' }],
  },
  {
    text: 'Brackwater Electric Company faces the loss of its operating licence.',
    finds: [{ what: 'operating licence', holder: 'Brackwater Electric Company', state: 'at risk' }],
  },
  {
    text: 'The Ministry of Labor assessed a penalty of $240,000 against Brackwater Electric Company.',
    finds: [
      {
        what: 'a penalty of $240,000',
        holder: 'Brackwater Electric Company',
        granter: 'Ministry of Labor',
      },
    ],
  },
  {
    text: 'Brackwater Electric Company was slapped with a £2m fine by the Ministry of Labor.',
    finds: [{ holder: 'Brackwater Electric Company', state: null }],
  },
  {
    text: 'Brackwater Electric Company agreed to pay a $3 million penalty.',
    finds: [{ what: 'a $3 million penalty', holder: 'Brackwater Electric Company' }],
  },
  {
    text: 'The Ministry of Labor proposed a $400,000 fine against Brackwater Electric Company.',
    finds: [{ holder: 'Brackwater Electric Company', granter: 'Ministry of Labor', state: 'at risk' }],
  },
  {
    text: 'The Ministry of Labor fined Brackwater Electric Company $3 million.',
    finds: [{ holder: 'Brackwater Electric Company', granter: 'Ministry of Labor' }],
  },
  { text: 'The Dockers Union said 300 jobs would go.', finds: [{ what: '300 jobs', state: 'at risk' }] },
  { text: 'Rosa Lindqvist is sitting on the grants board of Marlow County.', finds: [] },
  { text: 'Brackwater Electric Company holds $2 million in its reserves.', finds: [] },
  { text: 'The bill would set aside $5 million for a bridge in Denholm.', finds: [] },
  { text: 'Rosa Lindqvist pledged $900 towards a bench in Denholm.', finds: [] },
  { text: 'Rosa Lindqvist was hit with a $900 fine in Denholm.', finds: [] },
  { text: 'Marlow County paid its contribution to the debate.', finds: [] },
  { text: 'Marlow County was stunned by the loss of a ship.', finds: [] },
  { text: 'The Harbor Authority sent the $3 million bill it got to Denholm.', finds: [] },
  {
    text: 'The Harbor Authority warned Marlow County that its licence could be suspended.',
    finds: [{ holder: 'Marlow County', state: 'at risk' }],
  },
  {
    text: 'The Ministry of Labor froze a $3.4 million grant to Marlow County. Officials urged it to release the $3.4 million.',
    finds: [
      { holder: 'Marlow County', granter: 'Ministry of Labor', state: 'withheld' },
      { holder: 'Marlow County', granter: 'Ministry of Labor', state: 'withheld' },
    ],
  },
  { text: 'Marlow County must refrain from withholding funds.', finds: [] },
  {
    text: 'The Ministry of Labor has put $12 million for the Denholm bridge on hold.',
    finds: [{ what: '$12 million', granter: 'Ministry of Labor', state: 'withheld' }],
  },
  {
    text: 'Marlow County has been promised $2 million by the Ministry of Labor.',
    finds: [{ holder: 'Marlow County', granter: 'Ministry of Labor', state: 'offered' }],
  },
  {
    text: 'The deal would give Marlow County $4 million.',
    finds: [{ holder: 'Marlow County', state: 'offered' }],
  },
  {
    text: 'The cuts would cost Marlow County $4 million a year in state aid.',
    finds: [{ holder: 'Marlow County', state: 'at risk' }],
  },
  {
    text: 'The Ministry of Labor has docked Marlow County $4 million.',
    finds: [{ holder: 'Marlow County', granter: 'Ministry of Labor', state: 'withheld' }],
  },
  {
    text: 'Nearly 900 workers could lose their jobs if the mill closes.',
    finds: [{ what: 'Nearly 900 workers', holder: null, state: 'at risk' }],
  },
  {
    text: 'Brackwater Electric Company fined $4 million over spill',
    finds: [{ holder: 'Brackwater Electric Company', granter: null }],
  },
  { text: 'The Dockers Union gave the Lindqvist campaign $2 million.', finds: [] },
  { text: 'Rosa Lindqvist would get $2 million.', finds: [] },
  { text: 'The storm cost Marlow County $2 million.', finds: [] },
];
