import type { Example } from '../example.ts';

export const demandExamples: readonly Example[] = [
  {
    text: 'The Ministry of Labor asked the city of Denver to hand over its accident reports.',
    finds: [{ by: 'Ministry of Labor', of: ['Denver'] }],
  },
  {
    text: 'The Ministry of Labor demanded on Monday that Marlow County hand over its accident reports.',
    finds: [{ by: 'Ministry of Labor', of: ['Marlow County'], what: 'hand over its accident reports' }],
  },
  {
    text: 'Marlow County insisted that the Ministry of Labor answer the complaint by Friday.',
    finds: [{ by: 'Marlow County', of: ['Ministry of Labor'] }],
  },
  {
    text: 'The Ministry of Labor ordered Brackwater Electric Company to close the plant by July 1.',
    finds: [{ by: 'Ministry of Labor', of: ['Brackwater Electric Company'], due: '2021-07-01' }],
  },
  {
    text: 'The Denholm School Board demanded that Marlow County repair the bridge.',
    finds: [{ by: 'Denholm School Board', of: ['Marlow County'], what: 'repair the bridge' }],
  },
  {
    text: 'Marlow County called on the Ministry of Transport to publish its report.',
    finds: [{ by: 'Marlow County', of: ['Ministry of Transport'], what: 'publish its report' }],
  },
  {
    text: 'The Ministry of Labor gave Brackwater Electric Company 10 days to answer.',
    finds: [{ by: 'Ministry of Labor', of: ['Brackwater Electric Company'], what: 'answer' }],
  },
  {
    text: '“I would challenge the Ministry of Labor to produce a list of the cases,” said Denholm Mayor Ines Okafor.',
    finds: [{ by: 'Ines Okafor', of: ['Ministry of Labor'], what: 'produce a list of the cases' }],
  },
  {
    text: 'The Ministry of Labor asked Marlow County on Tuesday to hand over its records. The ministry threatened to sue if they were not delivered.',
    finds: [{ of: ['Marlow County'], date: '2021-06-08', consequence: 'sue if they were not delivered' }],
  },
  {
    text: 'The Harbor Authority requested an apology from the Denholm School Board.',
    finds: [{ by: 'Harbor Authority', of: ['Denholm School Board'], what: 'an apology' }],
  },
  {
    text: 'Brackwater Electric Company was told to filter its water.',
    finds: [{ of: ['Brackwater Electric Company'], what: 'filter its water' }],
  },
  { text: 'Marlow County asked whether the Ministry of Transport had read the report.', finds: [] },
  { text: 'The Harbor Authority said it wanted to grow.', finds: [] },
  { text: 'Marlow County challenged the ministry’s efforts to close the school.', finds: [] },
  {
    text: 'The Ministry of Labor told Brackwater Electric Company to filter its water and to publish its tests.',
    finds: [
      { of: ['Brackwater Electric Company'] },
      { of: ['Brackwater Electric Company'], what: 'publish its tests' },
    ],
  },
  {
    text: 'The Ministry of Labor set Brackwater Electric Company a deadline of July 1.',
    finds: [{ by: 'Ministry of Labor', of: ['Brackwater Electric Company'], due: '2021-07-01' }],
  },
  {
    text: 'The Denholm School Board called for an inquiry.',
    finds: [{ by: 'Denholm School Board', what: 'an inquiry' }],
  },
  { text: 'The Denholm School Board called for a spirit of patience.', finds: [] },
  { text: 'Brackwater Electric Company has 30 days to appeal.', finds: [] },
  { text: 'The Harbor Authority urged voters to come out on Tuesday.', finds: [] },
  {
    text: 'The Ministry of Labor told Marlow County that it was late and asked in addition that the county publish its accounts by June 30.',
    finds: [{ of: ['Marlow County'], due: '2021-06-30' }],
  },
  { text: 'The handbook requires the Ministry of Labor to give Marlow County notice.', finds: [] },
  { text: 'Rosa Lindqvist told her brother to come home to Denholm.', finds: [] },
  { text: 'The officer ordered the driver to step out, the Denholm police said.', finds: [] },
  { text: 'The bill directs the Ministry of Labor to publish its tests.', finds: [] },
  { text: 'The Harbor Authority’s form asks where each pupil lives.', finds: [] },
  { text: 'Denholm Mayor Ines Okafor told the critics to shut up.', finds: [] },
  { text: 'The report shows the questions that the Denholm School Board must resolve.', finds: [] },
  {
    text: 'Denholm Mayor Ines Okafor urged the Harbor Authority not to close the pier.',
    finds: [{ by: 'Ines Okafor', of: ['Harbor Authority'], what: 'not to close the pier' }],
  },
  {
    text: 'Denholm Mayor Ines Okafor urged the clerk to tell the Harbor Authority to wait.',
    finds: [{ by: 'Ines Okafor', what: 'tell the Harbor Authority to wait' }],
  },
  { text: 'Denholm Mayor Ines Okafor said she would order the Harbor Authority to close.', finds: [] },
  {
    text: 'Marlow County sent a letter requesting the Harbor Authority abandon its plan.',
    finds: [{ of: ['Harbor Authority'], what: 'abandon its plan' }],
  },
  { text: 'Marlow County insists it does not know the answer.', finds: [] },
  {
    text: 'Marlow County called for the Harbor Authority to reopen the pier.',
    finds: [{ by: 'Marlow County', of: ['Harbor Authority'], what: 'reopen the pier' }],
  },
  {
    text: 'Marlow County called for Brackwater Electric Company to pay for the damage.',
    finds: [{ by: 'Marlow County', of: ['Brackwater Electric Company'], what: 'pay for the damage' }],
  },
  { text: 'The Harbor Authority called for voters to turn out.', finds: [] },
  {
    text: 'The Ministry of Labor served an enforcement notice on Brackwater Electric Company requiring it to stop work by June 30.',
    finds: [{ by: 'Ministry of Labor', of: ['Brackwater Electric Company'], due: '2021-06-30' }],
  },
  {
    text: 'Brackwater Electric Company received a notice from the Ministry of Labor ordering it to stop work.',
    finds: [{ by: 'Ministry of Labor', of: ['Brackwater Electric Company'], what: 'stop work' }],
  },
  {
    text: 'The Ministry of Labor subpoenaed Marlow County’s records.',
    finds: [{ by: 'Ministry of Labor', of: ['Marlow County'] }],
  },
  { text: 'The Harbor Authority is asking members to vote on Tuesday.', finds: [] },
  {
    text: 'Marlow County’s demands include a new pier and longer hours.',
    finds: [{ by: 'Marlow County', what: 'a new pier and longer hours' }],
  },
  {
    text: 'Corvane Minerals dug near the creek for years. The Harbor Authority asked Corvane Minerals to wait. Mayor Ines Okafor demanded that the company be closed.',
    finds: [
      { by: 'Harbor Authority', of: ['Corvane Minerals'], what: 'wait' },
      { by: 'Ines Okafor', what: 'the company be closed' },
    ],
  },
  {
    text: 'Mayor Ines Okafor called for it to be withdrawn.',
    finds: [{ by: 'Ines Okafor', what: 'be withdrawn' }],
  },
  {
    text: 'Mayor Ines Okafor demanded Governor Tom Lund’s resignation.',
    finds: [{ by: 'Ines Okafor', of: ['Tom Lund'] }],
  },
  { text: 'Mayor Ines Okafor urged drivers to slow down.', finds: [] },
  {
    text: 'The Ministry of Labor asked Marlow County to provide, before the next meeting:\n\n• a map;\n\n• a plan.',
    finds: [
      { by: 'Ministry of Labor', of: ['Marlow County'], what: 'a map' },
      { by: 'Ministry of Labor', of: ['Marlow County'], what: 'a plan' },
    ],
  },
  // a heading without a verb
  { text: 'Marlow County’s request for the files', finds: [] },
  {
    text: 'The Harbor Authority asked Marlow County for notice of any work near the pier.',
    finds: [{ by: 'Harbor Authority', of: ['Marlow County'], what: 'notice of any work near the pier' }],
  },
  {
    text: 'Marlow County was asked on May 3 for its well records.',
    finds: [{ of: ['Marlow County'], what: 'its well records' }],
  },
  {
    text: 'The Harbor Authority wants a guarantee that no jobs will be lost.',
    finds: [{ by: 'Harbor Authority', what: 'a guarantee that no jobs will be lost' }],
  },
  {
    text: 'Investigators of the Ministry of Labor asked for the payroll records.',
    finds: [{ what: 'the payroll records' }],
  },
  { text: 'Marlow County asked the Harbor Authority for help.', finds: [] },
  { text: 'Denholm Mayor Ines Okafor asked for patience.', finds: [] },
  { text: 'The reporter asked me for how many days I would stay.', finds: [] },
  { text: 'Marlow County wants a bright future.', finds: [] },
  {
    text: 'The Denholm School Board is now calling on:\n\n– the Ministry of Labor to publish its tests by June 30;\n\n– Mayor Ines Okafor to reopen the pier, and to withdraw the charge.',
    finds: [
      { by: 'Denholm School Board', of: ['Ministry of Labor'], what: 'publish its tests by June 30' },
      { by: 'Denholm School Board', of: ['Ines Okafor'], what: 'reopen the pier' },
      { by: 'Denholm School Board', of: ['Ines Okafor'], what: 'withdraw the charge' },
    ],
  },
  {
    text: 'The Ministry of Labor requires the following:\n\n1. No later than June 30, 2021, Marlow County shall produce its records.\n\n2. Brackwater Electric Company must filter its water.',
    finds: [
      { by: 'Ministry of Labor', of: ['Marlow County'], what: 'produce its records', due: '2021-06-30' },
      { by: 'Ministry of Labor', of: ['Brackwater Electric Company'], what: 'filter its water' },
    ],
  },
  {
    text: 'The Harbor Authority says the plan offers the following:\n\n1. a map;\n\n2. a pier.',
    finds: [],
  },
  {
    text: 'Ministry of Labor\n\nJune 3, 2021\n\nMarlow County\n\nDear Sir or Madam,\n\nYou are required to:\n\n(a) close the east pier by June 30, 2021; and\n(b) give the Ministry of Labor a plan of the works.\n\nPlease confirm by June 10, 2021 that you have done so. Please address your answer to the Harbor Office. Please accept our thanks.\n\nYours faithfully,\n\nTom Lund\nMinistry of Labor',
    finds: [
      {
        by: 'Ministry of Labor',
        of: ['Marlow County'],
        what: 'close the east pier by June 30, 2021',
        due: '2021-06-30',
      },
      {
        by: 'Ministry of Labor',
        of: ['Marlow County'],
        what: 'give the Ministry of Labor a plan of the works',
      },
      { by: 'Ministry of Labor', of: ['Marlow County'], due: '2021-06-10' },
    ],
  },
  {
    text: 'Denholm Town Council\n\nMinutes of June 3, 2021\n\nMotion by Cllr Roe: that the Harbor Authority publish its tests by June 30. Carried 3-0.\n\nMotion by Cllr Roe: that the Ministry of Labor wait. Lost 1-4.\n\nIt was agreed that the Council meet again in July.',
    finds: [
      {
        by: 'Denholm Town Council',
        of: ['Harbor Authority'],
        what: 'publish its tests by June 30',
        due: '2021-06-30',
      },
    ],
  },
  {
    text: 'I have walked this pier for years, and I like it. The Harbor Authority should publish its tests. It must stop digging.',
    finds: [
      { of: ['Harbor Authority'], what: 'publish its tests' },
      { of: ['Harbor Authority'], what: 'stop digging' },
    ],
  },
  {
    text: 'I write this for my neighbors. Here is what I would ask of the Harbor Authority. Publish the readings every month.',
    finds: [{ of: ['Harbor Authority'], what: 'Publish the readings every month' }],
  },
  {
    text: 'I like my pier. Let the Harbor Authority publish the readings. Let me say it again.',
    finds: [{ of: ['Harbor Authority'], what: 'publish the readings' }],
  },
  {
    text: 'I like my pier. A harbor must publish its readings. Take the old quay. The Harbor Authority should have known. Should the Harbor Authority close, I would leave.',
    finds: [],
  },
  { text: 'The Harbor Authority should publish its tests.', finds: [] },
  {
    text: 'Marlow County threatened to sue unless the Harbor Authority reopens the pier.',
    finds: [{ by: 'Marlow County', of: ['Harbor Authority'], what: 'reopens the pier', consequence: 'sue' }],
  },
  {
    text: 'Marlow County will withhold the fee unless the Harbor Authority repairs the pier.',
    finds: [{ by: 'Marlow County', of: ['Harbor Authority'], what: 'repairs the pier' }],
  },
  { text: 'Marlow County will grow unless the Harbor Authority closes.', finds: [] },
  {
    text: 'Brackwater Electric Company missed a deadline to repair the dam.',
    finds: [{ of: ['Brackwater Electric Company'], what: 'repair the dam' }],
  },
  {
    text: 'Mayor Ines Okafor told Governor Tom Lund that the plan was late and gave him until June 30 to finish it.',
    finds: [{ by: 'Ines Okafor', of: ['Tom Lund'], what: 'finish it', due: '2021-06-30' }],
  },
  {
    text: 'The Ministry of Labor wrote to Marlow County on May 3 requiring it to publish its accounts.',
    finds: [{ by: 'Ministry of Labor', of: ['Marlow County'], what: 'publish its accounts' }],
  },
  {
    text: 'The Ministry of Labor gave Marlow County until the end of June to answer.',
    finds: [{ by: 'Ministry of Labor', of: ['Marlow County'], due: '2021-06-30' }],
  },
  {
    text: 'The Ministry of Labor recommended a lower limit.',
    finds: [{ by: 'Ministry of Labor', what: 'a lower limit' }],
  },
  {
    text: 'Marlow County asked the Harbor Authority to extend the June 30 deadline, and to pay for the pier.',
    finds: [
      { by: 'Marlow County', of: ['Harbor Authority'], what: 'extend the June 30 deadline' },
      { by: 'Marlow County', of: ['Harbor Authority'], what: 'pay for the pier', date: null },
    ],
  },
  {
    text: 'The Harbor Authority was late. It was directed to repair the pier by June 30.',
    finds: [{ of: ['Harbor Authority'], what: 'repair the pier by June 30', due: '2021-06-30' }],
  },
  {
    text: 'I know my history, and I say civilized societies should stand up to terror. Canada must act. The courts must uphold my rights.',
    finds: [],
  },
  {
    text: 'Ministry of Labor\n\nJune 3, 2021\n\nMarlow County\n\nDear Sir or Madam,\n\nA notice is enclosed.\n\nYours faithfully,\n\nTom Lund\nMinistry of Labor\n\nNOTICE UNDER SECTION 4\n\nTo: Marlow County\n\n1. You are required to:\n\n(a) close the east pier; and\n\n(b) remove the sheds.\n\n2. Digging must not resume without our consent.\n\n3. You may appeal within 14 days.',
    finds: [
      { by: 'Ministry of Labor', of: ['Marlow County'], what: 'close the east pier' },
      { by: 'Ministry of Labor', of: ['Marlow County'], what: 'remove the sheds' },
      { by: 'Ministry of Labor', of: ['Marlow County'], what: 'Digging must not resume without our consent' },
    ],
  },
  // a duty in somebody's quoted words, by who is told to say them
  {
    text: '“Marlow County must publish the readings,” said union secretary Ann Lindqvist.',
    finds: [{ by: 'Ann Lindqvist', of: ['Marlow County'], what: 'publish the readings' }],
  },
  {
    text: '“Brackwater Electric Company needs to pay for the wall,” said Mayor Ines Okafor.',
    finds: [{ by: 'Ines Okafor', of: ['Brackwater Electric Company'], what: 'pay for the wall' }],
  },
  { text: 'Marlow County needs to raise nine million dollars for the wall.', finds: [] },
  { text: '“Marlow County has to save money,” said Marlow County in a statement.', finds: [] },
  // who turns a request down is who was asked
  {
    text: 'Marlow County turned down the Harbor Authority’s request to freeze the closures.',
    finds: [{ by: 'Harbor Authority', of: ['Marlow County'], what: 'freeze the closures' }],
  },
  {
    text: 'The Harbor Authority rejected a request from Marlow County to close the pier.',
    finds: [{ by: 'Marlow County', of: ['Harbor Authority'], what: 'close the pier' }],
  },
  {
    text: 'Brackwater Electric Company ignored a demand by Marlow County that the wall be repaired.',
    finds: [{ by: 'Marlow County', of: ['Brackwater Electric Company'], what: 'the wall be repaired' }],
  },
  {
    text: 'Mayor Ines Okafor backed the Harbor Authority’s call to close the pier.',
    finds: [{ by: 'Harbor Authority', of: [], what: 'close the pier' }],
  },
  { text: 'Marlow County has received no request from the Harbor Authority to close the pier.', finds: [] },
  { text: 'The grant is nine million above Marlow County’s request to build the wall.', finds: [] },
  // "it" is the one on whom the sentence before lays something
  {
    text: 'The Harbor Authority found Brackwater Electric Company in breach of its licence. It has until June 30 to file a plan, and until July 14 to repair the wall.',
    finds: [
      {
        by: 'Harbor Authority',
        of: ['Brackwater Electric Company'],
        what: 'file a plan',
        due: '2021-06-30',
      },
      {
        by: 'Harbor Authority',
        of: ['Brackwater Electric Company'],
        what: 'repair the wall',
        due: '2021-07-14',
      },
    ],
  },
  {
    text: 'The Harbor Authority has written to Marlow County asking it to hand over its maps.',
    finds: [{ by: 'Harbor Authority', of: ['Marlow County'], what: 'hand over its maps' }],
  },
  {
    text: 'Brackwater Electric Company was fined and told to reopen the plant.',
    finds: [{ of: ['Brackwater Electric Company'], what: 'reopen the plant' }],
  },
  {
    text: 'The Harbor Authority called on Marlow County to wait and on Brackwater Electric Company to stop digging.',
    finds: [
      { by: 'Harbor Authority', of: ['Marlow County'], what: 'wait' },
      { by: 'Harbor Authority', of: ['Brackwater Electric Company'], what: 'stop digging' },
    ],
  },
  {
    text: 'The Harbor Authority will call off the strike if Marlow County withdraws the notices by June 17.',
    finds: [
      {
        by: 'Harbor Authority',
        of: ['Marlow County'],
        what: 'withdraws the notices by June 17',
        due: '2021-06-17',
      },
    ],
  },
  { text: 'The Harbor Authority will drop the rope if Marlow County pulls it.', finds: [] },
  {
    text: 'The Harbor Authority wants the readings published by Monday.',
    finds: [{ by: 'Harbor Authority', what: 'the readings published by Monday' }],
  },
  { text: 'The Harbor Authority wants people related to the clerk.', finds: [] },
  {
    text: 'The Harbor Authority sought assurances from Marlow County.',
    finds: [{ by: 'Harbor Authority', of: ['Marlow County'], what: 'assurances' }],
  },
  {
    text: 'The Harbor Authority pleaded with Marlow County to keep the pier open.',
    finds: [{ by: 'Harbor Authority', of: ['Marlow County'], what: 'keep the pier open' }],
  },
  {
    text: 'The Harbor Authority insisted on an independent review.',
    finds: [{ by: 'Harbor Authority', what: 'an independent review' }],
  },
  { text: 'The Harbor Authority insisted on its charm.', finds: [] },
  { text: 'The Harbor Authority reminds members of the public to report floods.', finds: [] },
  {
    text: 'The letter does not indicate that the Ministry of Labor is asking Marlow County for new files.',
    finds: [],
  },
  {
    text: 'The Ministry of Labor told Marlow County and Denver that they were late and gave them until July 1 to pay.',
    finds: [{ by: 'Ministry of Labor', of: ['Marlow County', 'Denver'], what: 'pay', due: '2021-07-01' }],
  },
  {
    text: 'The bill would allow the Ministry of Labor to seek damages from Brackwater Electric Company.',
    finds: [],
  },
  {
    text: 'The Ministry of Labor issued an order to the Harbor Authority to close the pier by July 3.',
    finds: [
      {
        by: 'Ministry of Labor',
        of: ['Harbor Authority'],
        what: 'close the pier by July 3',
        due: '2021-07-03',
      },
    ],
  },
  {
    text: 'Marlow County repeated its demand that the Harbor Authority publish the log.',
    finds: [{ by: 'Marlow County', of: ['Harbor Authority'], what: 'publish the log' }],
  },
  {
    text: 'Marlow County filed a request with the Harbor Authority for the log.',
    finds: [{ by: 'Marlow County', of: ['Harbor Authority'], what: 'the log' }],
  },
  {
    text: 'Marlow County sent a file to the Ministry of Labor with a request that it inspect the quay.',
    finds: [{ by: 'Marlow County', of: ['Ministry of Labor'], what: 'inspect the quay' }],
  },
  {
    text: 'The Harbor Authority faces an order to close the pier.',
    finds: [{ by: null, of: ['Harbor Authority'], what: 'close the pier' }],
  },
  {
    text: 'The Harbor Authority received a request from Marlow County for its log.',
    finds: [{ by: 'Marlow County', of: ['Harbor Authority'], what: 'its log' }],
  },
  { text: 'Denholm Mayor Ines Okafor made a call to the police to report a theft.', finds: [] },
  { text: 'The Harbor Authority received orders for ten boats.', finds: [] },
  { text: 'The Harbor Authority issued a request for proposals for the pier.', finds: [] },
  { text: 'The Harbor Authority might issue an order to Marlow County to close the pier.', finds: [] },
  { text: 'The Harbor Authority issued an order that took effect on Monday.', finds: [] },
  {
    text: 'The Ministry of Labor told the Harbor Authority it had 45 days to repair the quay.',
    finds: [{ by: 'Ministry of Labor', of: ['Harbor Authority'], what: 'repair the quay' }],
  },
  {
    text: 'The Ministry of Labor ordered the Harbor Authority to admit two boats and told it to pay £38,000.',
    finds: [
      { by: 'Ministry of Labor', of: ['Harbor Authority'] },
      { by: 'Ministry of Labor', of: ['Harbor Authority'], what: 'pay £38,000' },
    ],
  },
  { text: 'The Harbor Authority told the Ministry of Labor it had 30 days of coal left.', finds: [] },
  {
    text: 'The ministry set July 28 as the deadline for the Harbor Authority to file its plan.',
    finds: [{ of: ['Harbor Authority'], what: 'file its plan', due: '2021-07-28' }],
  },
  { text: 'The deadline to register with Marlow County is July 2.', finds: [] },
  {
    text: 'Denholm Mayor Ines Okafor said she would ask the Ministry of Labor to extend the deadline.',
    finds: [{ by: 'Ines Okafor', of: ['Ministry of Labor'], what: 'extend the deadline' }],
  },
  {
    text: 'Marlow County requested the data under the Freedom of Information Act.',
    finds: [{ by: 'Marlow County', of: [], what: 'the data' }],
  },
  {
    text: 'Marlow County demanded the closure be put off until August.',
    finds: [{ by: 'Marlow County', what: 'the closure be put off until August' }],
  },
  {
    text: 'Marlow County has called on the Harbor Authority, which closed the pier in May, to reopen it.',
    finds: [{ by: 'Marlow County', of: ['Harbor Authority'], what: 'reopen it' }],
  },
  {
    text: 'Marlow County demanded to see the log of the Harbor Authority.',
    finds: [{ by: 'Marlow County', what: 'see the log of the Harbor Authority' }],
  },
  { text: 'Marlow County asked to leave the Harbor Authority.', finds: [] },
  {
    text: 'The Harbor Authority must, by July 31:\n(a) reopen two berths;\n(b) publish its log.',
    finds: [
      { of: ['Harbor Authority'], what: 'reopen two berths', due: '2021-07-31' },
      { of: ['Harbor Authority'], what: 'publish its log', due: '2021-07-31' },
    ],
  },
  {
    text: 'Marlow County is calling on:\nthe Harbor Authority to publish its log;\nthe Ministry of Labor to pay for a ferry.',
    finds: [
      { by: 'Marlow County', of: ['Harbor Authority'], what: 'publish its log' },
      { by: 'Marlow County', of: ['Ministry of Labor'], what: 'pay for a ferry' },
    ],
  },
  { text: 'Each tenant of the Harbor Authority must:\n(a) lock the gate;\n(b) sweep the quay.', finds: [] },
  { text: 'An official of Marlow County, who requested anonymity, said the pier was shut.', finds: [] },
  { text: 'Marlow County submitted waiver requests to avoid a fine by the Ministry of Labor.', finds: [] },
  {
    text: 'Marlow County asked a judge to order the Harbor Authority to reopen the pier within 120 days.',
    finds: [{ by: 'Marlow County', of: ['Harbor Authority'], what: 'reopen the pier within 120 days' }],
  },
  {
    text: 'Marlow County sought an order requiring the Harbor Authority to publish its log.',
    finds: [{ by: 'Marlow County', of: ['Harbor Authority'], what: 'publish its log' }],
  },
  {
    text: 'Marlow County has called for the sailings to be restored at once.',
    finds: [{ by: 'Marlow County', what: 'the sailings to be restored at once' }],
  },
  { text: 'The Pier Plan called for the gate to be locked by July.', finds: [] },
  {
    text: 'Marlow County has asked to have the fee cut by half.',
    finds: [{ by: 'Marlow County', what: 'the fee cut by half' }],
  },
  {
    text: 'Marlow County has asked that work not restart until a second survey is complete.',
    finds: [{ by: 'Marlow County', what: 'work not restart until a second survey is complete' }],
  },
  {
    text: 'Marlow County insisted that its own rangers take part.',
    finds: [{ by: 'Marlow County', of: [], what: 'its own rangers take part' }],
  },
  {
    text: 'Marlow County insists that the budget include a new pier, but the ministry has not answered.',
    finds: [{ by: 'Marlow County', what: 'the budget include a new pier' }],
  },
  {
    text: 'Marlow County recommends that the Harbor Authority publish its log.',
    finds: [{ by: 'Marlow County', of: ['Harbor Authority'], what: 'publish its log' }],
  },
  { text: 'Marlow County insists that its own rangers take part.', finds: [] },
  { text: 'Marlow County insisted that the police have the log.', finds: [] },
  { text: 'The actor Ann Lee asked to have her hair cut.', finds: [] },
  { text: 'Marlow County asked a judge to order the driver to pay $500.', finds: [] },
  {
    text: 'The Ministry of Labor placed the Harbor Authority under review and has given it 60 days to explain its work.',
    finds: [{ by: 'Ministry of Labor', of: ['Harbor Authority'], what: 'explain its work' }],
  },
  {
    text: 'The Ministry of Labor asked that Marlow County require builders to pay.',
    finds: [{ by: 'Ministry of Labor', of: ['Marlow County'], what: 'require builders to pay' }],
  },
  {
    text: 'The Harbor Authority turned down Marlow County’s request for two more weeks.',
    finds: [{ by: 'Marlow County', of: ['Harbor Authority'], what: 'two more weeks' }],
  },
  {
    text: 'Marlow County’s request for a hearing was denied by the Harbor Authority.',
    finds: [{ by: 'Marlow County', of: ['Harbor Authority'], what: 'a hearing' }],
  },
  { text: 'The Immigration Board denied Sam Reyes’s request for asylum.', finds: [] },
  { text: 'The Ministry of Labor threatened to subpoena the files of Marlow County.', finds: [] },
];
