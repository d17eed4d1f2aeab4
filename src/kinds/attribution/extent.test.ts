import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('a list stays whole over commas, brackets and marks', () => {
  assertTold([
    [
      'The lawsuit demands his reinstatement as a committee investigator, recovery of lost wages and other damages.',
      [
        'The lawsuit: his reinstatement as a committee investigator, recovery of lost wages and other damages',
      ],
    ],
    [
      'The party endorsed the election of Tom Lund (R-Wis.), John Harris (R-Ariz.), and Ada Okafor.',
      ['The party: the election of Tom Lund (R-Wis.), John Harris (R-Ariz.), and Ada Okafor'],
    ],
    ["Okafor called the plan 'stupid', 'useless'.", ["Okafor: the plan 'stupid', 'useless'"]],
    [
      'The mayor called for a prosecutor to look into the ties between the fund and the harbour office.',
      ['The mayor: a prosecutor to look into the ties between the fund and the harbour office'],
    ],
    ['The mayor praised the cooks and closed the hall.', ['The mayor: the cooks']],
    [
      'Okafor thanked her manager, Tom Lindqvist, and her spokeswoman, Ellen Brooks.',
      ['Okafor: her manager, Tom Lindqvist, and her spokeswoman, Ellen Brooks'],
    ],
    [
      'The board denounced suggestions by the rivals, Donald Lund and Ted Harris (R-Tex.), that they would close the pier.',
      [
        'The board: suggestions by the rivals, Donald Lund and Ted Harris (R-Tex.), that they would close the pier',
      ],
    ],
    [
      'The mayor reiterated many of the pledges she made for years: mending the pier, taking care of the old and building a lock.',
      [
        'The mayor: many of the pledges she made for years: mending the pier, taking care of the old and building a lock',
      ],
    ],
    [
      'The secretary lauded Mr. Lund, whose term ends next June, for closing the pier.',
      ['The secretary: Mr. Lund, whose term ends next June, for closing the pier'],
    ],
    ['The board praised Mr. Lund, whose term ends next June.', ['The board: Mr. Lund']],
  ]);
});

test('a comparison and a change keep their second half', () => {
  assertTold([
    [
      'Okafor cited figures showing that tenants were as worried about rent as they were about work.',
      ['Okafor: figures showing that tenants were as worried about rent as they were about work'],
    ],
    ['Okafor blamed the fall in oil prices.', ['Okafor: the fall in oil prices']],
  ]);
});

test('the narrator’s participle, bracket or next speaker ends what was said', () => {
  assertTold([
    [
      'Okafor denied that the pier was unsafe, however, appearing to rely on an old report.',
      ['Okafor: that the pier was unsafe'],
    ],
    [
      'She noted that the mayors -- Tom Lund, Ada Okafor and Ellen Brooks -- all plan to skip the fair.',
      ['She: that the mayors -- Tom Lund, Ada Okafor and Ellen Brooks -- all plan to skip the fair'],
    ],
    [
      'Okafor tells crowds she may be sued over her pier (the price of which, many say, is a sign of the row).',
      ['Okafor: she may be sued over her pier'],
    ],
    [
      'She declined to comment on the debate over the pier, only saying that she hoped for a solution.',
      ['She: the debate over the pier', 'She: that she hoped for a solution'],
    ],
    [
      'Although the agency declined to comment and council aides later said the remark was wrong, it showed how bitter the row was.',
      ['the agency: to comment', 'council aides: the remark was wrong'],
    ],
    [
      'Okafor said the ruling “kept us safe” on the radio before claiming that the quay was lost.',
      ['Okafor: the ruling “kept us safe” on the radio', 'Okafor: that the quay was lost'],
    ],
  ]);
});

test('words go on after a cue that is set between two clauses about the same matter', () => {
  assertTold([
    [
      'He may not run as he once did, they say, but he is still a good mayor.',
      ['they: He may not run as he once did … but he is still a good mayor'],
    ],
    [
      'Okafor’s allies bristle at the idea – the pier was a ruin, they insist.',
      ['Okafor’s allies: the pier was a ruin'],
    ],
    [
      '“I have no idea how they voted,” he said of people whose voting rights were restored, “But I know that they did.”',
      ['he: “I have no idea how they voted,” … “But I know that they did.”'],
    ],
    [
      'He said the time for waiting is over, and the nation has to act.',
      ['He: the time for waiting is over, and the nation has to act'],
    ],
    [
      'After Lindqvist fell silent, he warned, “Certainly if they play that card, it is fair game.”',
      ['he: “Certainly if they play that card, it is fair game.”'],
    ],
    [
      'The contrast with Lund, said Okafor and others, would be clear since the pier is old.',
      ['Okafor and others: The contrast with Lund … would be clear since the pier is old'],
    ],
    [
      'The loss was steep for Mr. Lund, who said he intended to get “recharged and take a day off.”',
      ['who: he intended to get “recharged and take a day off.”'],
    ],
    ['Before leaving, rival Tom Lindqvist answered with anger, promoting a march that failed.', []],
  ]);
});

test('a sentence that introduces words of its own does not pass them to the speaker before it', () => {
  assertTold([
    [
      '“There was a fault,” said a former official. “But was it a crime?”\nOkafor has since apologized for what happened: “I should have asked.”',
      ['a former official: “There was a fault,” … “But was it a crime?”', 'Okafor: “I should have asked.”'],
    ],
  ]);
});

test('what the clause is about is kept, and what stands between cue and clause left out', () => {
  assertTold([
    [
      'The mayor, Tom Lund, who heads the board, which runs the pier, said Ms. Okafor’s gifts “call into question the vote” in May.',
      ['The mayor, Tom Lund: Ms. Okafor’s gifts “call into question the vote” in May'],
    ],
    [
      'Her chairman Tom Lindqvist said — on Twitter, as it happens — that the club raised $4 million that day.',
      ['Her chairman Tom Lindqvist: that the club raised $4 million that day'],
    ],
    [
      'Word came that Okafor was, in the words of an aide, “the heir” of the pier.',
      ['an aide: Okafor was … “the heir” of the pier'],
    ],
  ]);
});

test('a participle or a second verb is said by whoever the main verb tells of', () => {
  assertTold([
    [
      'The mayor blamed the board for making an issue out of Lindqvist’s claim that Ada Okafor “sank the pier,” saying they were petty.',
      [
        'The mayor: the board for making an issue out of Lindqvist’s claim that Ada Okafor “sank the pier,”',
        'The mayor: they were petty',
      ],
    ],
    [
      'Harris went after Okafor over her refusal to resign, calling it “absurd” and asserting that a row must follow.',
      ['Harris: it “absurd”', 'Harris: that a row must follow'],
    ],
    [
      'She urged the council to join the clubs to save the pier, proposed that more men be left in the yard, and pushed to hire boats.',
      ['She: the council to join the clubs to save the pier', 'She: that more men be left in the yard'],
    ],
  ]);
});

test('a joint within a phrase does not end it', () => {
  assertTold([
    [
      'Okafor called on the Senate to fix the lock and build upon past gains to mend the port.',
      ['Okafor: the Senate to fix the lock and build upon past gains to mend the port'],
    ],
    [
      'Brooks criticized Lindqvist for not doing more for candidates for county and town offices as he rallies his supporters.',
      ['Brooks: Lindqvist for not doing more for candidates for county and town offices'],
    ],
    [
      'Okafor cited the county’s failure to provide proper lamps and road markings to ensure safety on the quay.',
      ['Okafor: the county’s failure to provide proper lamps and road markings to ensure safety on the quay'],
    ],
    [
      'Okafor demanded answers to questions regarding the events leading up to and following the fire.',
      ['Okafor: answers to questions regarding the events leading up to and following the fire'],
    ],
    [
      'Okafor announced the first round of grants under the Act she and four colleagues helped pass into law.',
      ['Okafor: the first round of grants under the Act she and four colleagues helped pass into law'],
    ],
    [
      'For years Okafor has called on the committee to hold hearings on the toll and is pleased it began talks last week.',
      ['Okafor: the committee to hold hearings on the toll'],
    ],
    [
      'Okafor denounced the toll and Lindqvist said it would stay.',
      ['Okafor: the toll', 'Lindqvist: it would stay'],
    ],
  ]);
});

test('a noun with a relative clause is no clause', () => {
  assertTold([
    ['The court held a hearing on May 30, 2007 in which the clubs stated their views.', []],
    ['The Harbour Trust maintains a database of the accused wardens; the Trust has been fined for it.', []],
    [
      'Okafor claimed the boats which she had bought were lost.',
      ['Okafor: the boats which she had bought were lost'],
    ],
    ['Okafor announced people who live there will pay.', ['Okafor: people who live there will pay']],
  ]);
});

test('a clause begins behind those who hear it, and holds its quotation whole', () => {
  assertTold([
    [
      'Brooks told host Chris Lind she believed the pier would open.',
      ['Brooks: she believed the pier would open'],
    ],
    [
      'Okafor told reporters "Sailors in Arda who have been hurt need not pay. The court has found so."',
      ['Okafor: "Sailors in Arda who have been hurt need not pay. The court has found so."'],
    ],
    [
      'Okafor went on to add, "If we want a pier, we need to build."',
      ['Okafor: "If we want a pier, we need to build."'],
    ],
  ]);
});

test('times, places and figures of the matter go with it', () => {
  assertTold([
    [
      'Ada Okafor opposed any further assessment until the shortfall is explained.',
      ['Ada Okafor: any further assessment until the shortfall is explained'],
    ],
    [
      'Ada Okafor recommended further tests before any decision.',
      ['Ada Okafor: further tests before any decision'],
    ],
    ['Ada Okafor opposed the plan before leaving.', ['Ada Okafor: the plan']],
    ['Ada Okafor backed the toll before the vote.', ['Ada Okafor: the toll']],
    [
      'Ada Okafor expressed concern over violent incidents in classrooms.',
      ['Ada Okafor: concern over violent incidents in classrooms'],
    ],
    [
      'Ada Okafor questioned the forecast in the planning report.',
      ['Ada Okafor: the forecast in the planning report'],
    ],
    ['Ada Okafor questioned the toll in a letter.', ['Ada Okafor: the toll']],
    [
      'Ada Okafor welcomed the port’s decision to defer the loss of the 1.5c bonus to June but described it as a stay.',
      [
        'Ada Okafor: the port’s decision to defer the loss of the 1.5c bonus to June',
        'Ada Okafor: it as a stay',
      ],
    ],
    [
      'Ada Okafor opposed the plan, which would close the pier.',
      ['Ada Okafor: the plan, which would close the pier'],
    ],
  ]);
});

test('a clause within that has no verb as yet goes on', () => {
  assertTold([
    [
      'Ada Okafor asked them to determine whether the port and the town had inspected the boat.',
      ['Ada Okafor: them to determine whether the port and the town had inspected the boat'],
    ],
    [
      'The study found that when the sharks left, a smaller fish called the sevengill moved in.',
      ['The study: that when the sharks left, a smaller fish called the sevengill moved in'],
    ],
    [
      'Ada Okafor advised that the board had not followed Chapter 9, which calls for a hearing, and that the protest ought to have stayed it.',
      [
        'Ada Okafor: that the board had not followed Chapter 9, which calls for a hearing, and that the protest ought to have stayed it',
      ],
    ],
  ]);
});

test('what was said begins behind those who hear it and the time', () => {
  assertTold([
    [
      'Anselm Okafor told the 600 or so around the ring that the date would be 10 June.',
      ['Anselm Okafor: that the date would be 10 June'],
    ],
    [
      'Tom Okafor told a Senate panel earlier on Wednesday he would not lift the freeze.',
      ['Tom Okafor: he would not lift the freeze'],
    ],
  ]);
});
