import { test } from 'node:test';
import { assertSpoken, assertTold } from './told.fixture.ts';

test('minutes: initials behind a courtesy, the office in brackets, and what is given voice to', () => {
  assertSpoken([
    [
      'Present: Cllr M. Okafor (Mayor, in the chair), Mrs P. Lind (Town Clerk).\nThe Clerk reported that the gate was shut.\nThe Mayor replied that it was old.',
      ['P. Lind: that the gate was shut', 'M. Okafor: that it was old'],
    ],
    [
      'Mrs Joyce Roe expressed concern about speeding on the hill.',
      ['Joyce Roe: concern about speeding on the hill'],
    ],
    ['Residents raised fears that the road would flood.', ['?: fears that the road would flood']],
    ['Ada Okafor raised three children in Pell.', []],
    ['The crisis raised fears of a strike.', []],
    ['Ada Okafor appealed for calm.', ['Ada Okafor: calm']],
    ['Mr Okafor accepted that the letter was a draft.', ['Okafor: that the letter was a draft']],
    ['Mr Okafor accepted the prize.', []],
    ['The council does not accept that the road is unsafe.', ['?: that the road is unsafe']],
  ]);
});

test('courts: what those find whose office it is to find', () => {
  assertSpoken([
    ['Judge Ada Okafor found that the drivers were workers.', ['Ada Okafor: that the drivers were workers']],
    [
      'Judge Ada Okafor dismissed the second claim, holding that nobody had been harmed.',
      ['Ada Okafor: that nobody had been harmed'],
    ],
    ['Ada Okafor found that the tap was dry.', []],
    [
      'Counsel for the drivers, Ada Okafor, argued that the firm ran every hour.',
      ['Ada Okafor: that the firm ran every hour'],
    ],
    [
      'A study by Harbor University, which found that the fish had died, was shelved.',
      ['Harbor University: that the fish had died'],
    ],
  ]);
});

test('statements of companies: terms that the document defines, advisers named behind what they are', () => {
  assertSpoken([
    [
      'Corran Lifts plc (“Corran” or “the Company”) runs the lift.\nThe Company accepts that the rope was old.',
      ['Corran Lifts plc: that the rope was old'],
    ],
    [
      'Corran Lifts plc runs the lift.\nThe Club accepts that the rope was old.',
      ['?: that the rope was old'],
    ],
    [
      'Its solicitors, Abney Prior LLP, have advised that the notice is wrong.',
      ['Abney Prior LLP: that the notice is wrong'],
    ],
  ]);
});

test('somebody without a name goes on to speak as "he"', () => {
  assertSpoken([
    [
      'Tom Lind met the council. A neighbour of the plant welcomed the plan. He said it was great news.',
      ['?: the plan', '?: it was great news'],
    ],
    ['“I drove for hours,” said a woman who would give her name only as Ada.', ['Ada: “I drove for hours,”']],
  ]);
});

test('an interview: the turns of those who talk, by name or initials', () => {
  assertSpoken([
    [
      'Tom Lind talks to Ada Okafor about the pier.\nTom Lind: Why did it close?\nAda Okafor: It leaked. He said it did.\nTL: Will it open?\nAO: (Laughs) I hope so.',
      [
        'Tom Lind: Why did it close?',
        'Ada Okafor: It leaked. He said it did',
        'Tom Lind: Will it open?',
        'Ada Okafor: I hope so',
      ],
    ],
    ['The pier has two gates.\nAO: the east gate is shut.\nTL: the west gate is open.', []],
  ]);
});

test('a live page: papers and firms before their words, offices in capitals, no position of few', () => {
  assertSpoken([
    [
      'NorthRail tweets: “All lines are blocked. Please do not travel.”',
      ['NorthRail: “All lines are blocked. Please do not travel.”'],
    ],
    [
      'Residents of Mill Street and Quay Road are being told to leave now, Chief Fire Officer Ann-Marie Dupree says.',
      ['Ann-Marie Dupree: Residents of Mill Street and Quay Road are being told to leave now'],
    ],
    ['Not all swimmers support the boycott.', []],
  ]);
});

test('a question and the answer of another', () => {
  assertSpoken([
    ['“How long will it take?” “A year,” Ada Okafor replied.', ['Ada Okafor: “A year,”']],
    ['“It is late.” “We go on,” Ada Okafor said.', ['Ada Okafor: “It is late.” … “We go on,”']],
  ]);
});

test('the judge is the Justice whom the text names', () => {
  assertSpoken([
    [
      'Mrs Justice Okafor allowed the claim. The judge said that the letter was material.',
      ['Okafor: that the letter was material'],
    ],
  ]);
});

test('a word within a longer name is not the body of that name', () => {
  assertSpoken([
    ['Nurses left the Alder Government Hospital. The government said it was late.', ['?: it was late']],
    ['The Alder Police Federation met on Monday. The police said it was late.', ['?: it was late']],
    [
      'The Board of Alder Schools met on Monday. The board said it was late.',
      ['Board of Alder Schools: it was late'],
    ],
  ]);
});

test('releases: money and what it is, deeds that look like words, and who is described before the name', () => {
  assertSpoken([
    [
      'Ada Okafor announced $5 million in new funding for bridges on Monday.',
      ['Ada Okafor: $5 million in new funding for bridges'],
    ],
    ['Ada Okafor announced £5m in grants to schools.', ['Ada Okafor: £5m in grants to schools']],
    ['Ada Okafor applauded the passing of S.1, the Marl River Act.', ['Ada Okafor: the passing of S.1']],
    [
      'In letters sent Monday, the Harbor Board told Pell, Ostery and Marl that they were late.',
      ['Harbor Board: that they were late'],
    ],
    ['Senator Ada Okafor questioned the driver.', []],
    ['Ada Okafor questioned the motives of the board.', ['Ada Okafor: the motives of the board']],
    ['The Senate should join the House in supporting this bill.', []],
    [
      'The Secretary of the agency, Mr Tom Lind, accepted it. The Secretary said it was late.',
      ['Tom Lind: it was late'],
    ],
    ['The clerk of the board, Ada Okafor, came. The board said it was late.', ['?: it was late']],
  ]);
  assertTold([
    ['Alder Water, for its part, has promised a fund.', ['Alder Water: a fund']],
    [
      'Miami, FL -Miami, FL -Today, Congresswoman Okafor sent a letter to the governor asking him to mail ballots.',
      [],
    ],
  ]);
});
