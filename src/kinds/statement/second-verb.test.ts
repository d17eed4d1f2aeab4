import { test } from 'node:test';
import { assertTold } from './told.fixture.ts';

test('a second verb of saying is the speaker’s, whatever the first clause tells of', () => {
  assertTold([
    [
      'Okafor said the bridge was unsafe and called for it to be closed.',
      ['Okafor: the bridge was unsafe', 'Okafor: it to be closed'],
    ],
    [
      'Ellen Brooks, who chairs the ward committee, said the roof had leaked since March, and called for the tenants to be rehoused.',
      ['Ellen Brooks: the roof had leaked since March', 'Ellen Brooks: the tenants to be rehoused'],
    ],
    [
      'Okafor has called for the clerk’s dismissal and once guaranteed that Lind would pay.',
      ['Okafor: the clerk’s dismissal', 'Okafor: that Lind would pay'],
    ],
    [
      "Okafor said he hadn't read the letter but promised to look into it.",
      ["Okafor: he hadn't read the letter", 'Okafor: to look into it'],
    ],
    [
      'Lind conceded that Okafor had touched the form but denied that it was forged.',
      ['Lind: that Okafor had touched the form', 'Lind: that it was forged'],
    ],
    [
      'The mayor agreed that the board had erred but said that the plan was “fair.”',
      ['The mayor: that the board had erred', 'The mayor: that the plan was “fair.”'],
    ],
    [
      'Okafor admits the board has cut the fleet but says the boats are “safe.”',
      ['Okafor: the board has cut the fleet', 'Okafor: the boats are “safe.”'],
    ],
    [
      'Lindqvist promised that nobody would lose a home and assured tenants that rents would not rise.',
      ['Lindqvist: that nobody would lose a home', 'Lindqvist: that rents would not rise'],
    ],
    [
      'Okafor said the trust had been warned in May, and on both occasions replied that the pumps were "in hand".',
      ['Okafor: the trust had been warned in May', 'Okafor: that the pumps were "in hand"'],
    ],
    [
      'She says the board has spent more on lawyers than on boats, and urges it to settle.',
      ['She: the board has spent more on lawyers than on boats', 'She: it to settle'],
    ],
    [
      'Mr Lindqvist termed the charge “absurd” and dared Ms. Okafor to repeat it in court.',
      ['Mr Lindqvist: the charge “absurd”', 'Mr Lindqvist: Ms. Okafor to repeat it in court'],
    ],
    [
      'Okafor said the mayor had met the union and promised to pay.',
      ['Okafor: the mayor had met the union and promised to pay'],
    ],
    [
      'Okafor said the firm had seen the plans but refused to pay.',
      ['Okafor: the firm had seen the plans but refused to pay'],
    ],
    [
      'Okafor said it had seen the plans but had not asked what they cost.',
      ['Okafor: it had seen the plans but had not asked what they cost'],
    ],
    [
      'Okafor said the boat was old and described as a wreck.',
      ['Okafor: the boat was old and described as a wreck'],
    ],
  ]);
});

test('words are told by an agent, asked by somebody, or phoned in', () => {
  assertTold([
    [
      'Residents were told by the warden, Ada Okafor, that the lift was "perfectly safe".',
      ['the warden, Ada Okafor: that the lift was "perfectly safe"'],
    ],
    [
      'The councillor was told by the agent that the damp was caused by cooking.',
      ['the agent: that the damp was caused by cooking'],
    ],
    [
      'Asked by Councillor Okafor whether the fee would be waived, the clerk said it would not.',
      ['Councillor Okafor: whether the fee would be waived', 'the clerk: it would not'],
    ],
    ['Asked whether the fee would be waived, the clerk said it would not.', ['the clerk: it would not']],
    ['Ada Okafor phoned the office to say that the ferry was late.', ['Ada Okafor: that the ferry was late']],
    ['Lindqvist called the office to book a room.', []],
  ]);
});

test('what a relative clause describes stands before it', () => {
  assertTold([
    [
      'Okafor opposed the levy, which she described as “a raid on widows”.',
      ['Okafor: the levy', 'she: the levy … as “a raid on widows”'],
    ],
    [
      'Pike spoke against the fee, which he called a tax on sleep.',
      ['Pike: the fee', 'he: the fee … a tax on sleep'],
    ],
    [
      'Okafor blames the ministry, which she says withheld the grant in June.',
      ['Okafor: the ministry', 'she: the ministry … withheld the grant in June'],
    ],
  ]);
});

test('positions, refusals and figures are taken in many words', () => {
  assertTold([
    ['Ms Okafor declined to be interviewed.', ['Ms Okafor: to be interviewed']],
    ['The cat refused to be moved.', []],
    [
      'The secretary has ruled out meeting the union before Friday.',
      ['The secretary: meeting the union before Friday'],
    ],
    ['Lindqvist opposed closing the library on Mondays.', ['Lindqvist: closing the library on Mondays']],
    ['The plan was condemned by the bishops.', ['the bishops: The plan']],
    ['The guests were welcomed by Okafor.', []],
    [
      'Police put the crowd at 2,000; organisers put it at 5,000.',
      ['Police: the crowd at 2,000', 'organisers: it at 5,000'],
    ],
    ['She put it at the back.', []],
    [
      'The House Leader did urge, though, that the bill be sent back.',
      ['The House Leader: that the bill be sent back'],
    ],
    ['She apologized to the families for the wait.', ['She: to the families for the wait']],
    ['Okafor asked for a second survey.', ['Okafor: a second survey']],
    ['He asked for a second beer.', []],
    ['He thought about it and allowed that somebody had.', ['He: that somebody had']],
    ['Lindqvist allowed the boats to sail.', []],
  ]);
});

test('“it” takes up a body that speaks, and no thing', () => {
  assertTold([
    ['It warned that the quay would close.', ['It: that the quay would close']],
    ['It has promised to withdraw the leaflet.', ['It: to withdraw the leaflet']],
    ['It provisionally found that the managers knew in May.', ['It: that the managers knew in May']],
    ['It promises to be a long night.', []],
    ['It shows that the boats are old.', []],
    ['The quay, which supports 50 jobs, is shut.', []],
  ]);
});

test('a saying that has an owner is told by the clause behind “is that”', () => {
  assertTold([
    ["Okafor's complaint is that nobody reads the minutes.", ['Okafor: that nobody reads the minutes']],
    ['Her argument was that the duty fell on the landlord.', ['Her: that the duty fell on the landlord']],
    ['The problem is that the roof leaks.', []],
    ['His dream is that the boat will sail.', []],
    ['Our view is that the fee is too high.', []],
    ["In Okafor's words, the lease is “a trap with a view”.", ['Okafor: the lease is “a trap with a view”']],
    ['The fee, in her words, “punishes the careful”.', ['her: The fee … “punishes the careful”']],
    ['In other words, the lease is a trap.', []],
  ]);
});

test('what somebody says in a paragraph of its own has no marks, but says “I” or “we”', () => {
  assertTold([
    [
      'Ines, a pilot from Lark, has emailed:\nI walked home from nights, an hour and ten.\nRain is due.',
      ['Ines, a pilot from Lark: I walked home from nights, an hour and ten.'],
    ],
    ['Okafor says it is over:\nThe boats have left Lark.', ['Okafor: it is over']],
  ]);
});

test('what minutes and rulings tell with a noun or a clause of their own', () => {
  assertTold([
    ['Cllr Okafor moved that the report be noted.', ['Cllr Okafor: that the report be noted']],
    ['Ms Okafor spoke in support of the application.', ['Ms Okafor: the application']],
    ['He urged restraint, saying more talks were planned.', ['He: restraint', 'He: more talks were planned']],
    ['Mrs Okafor gave evidence that the lift had failed.', ['Mrs Okafor: that the lift had failed']],
    ['Mrs Okafor had evidence that the lift had failed.', []],
    [
      'Mr Lindqvist accepted in cross-examination that he had not read the lease.',
      ['Mr Lindqvist: that he had not read the lease'],
    ],
    ['Mr Lindqvist accepted the evidence that the lease was old.', []],
    [
      'Okafor testified that, after the storm, the captain laughed.',
      ['Okafor: that, after the storm, the captain laughed'],
    ],
    ['Lindqvist made it clear that he would not move.', ['Lindqvist: that he would not move']],
  ]);
});

test('a second verb is of the nearest subject that it can go with', () => {
  assertTold([
    [
      'The paper spoke to the Navy, who told it this was unconfirmed and noted no ransom has been sought.',
      ['who: this was unconfirmed', 'who: no ransom has been sought'],
    ],
    [
      'Senator Okafor praised the news that pupils in Marlow have made gains in history and credited the Act with helping them.',
      [
        'Senator Okafor: the news that pupils in Marlow have made gains in history',
        'Senator Okafor: the Act with helping them',
      ],
    ],
  ]);
});
