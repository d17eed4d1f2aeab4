import { test } from 'node:test';
import { assertSpoken, assertTold } from './told.fixture.ts';

test('a participle behind a comma or a closing mark goes with the sentence’s subject', () => {
  assertSpoken([
    [
      'Tom Lind has tried to calm the port in the last days leading up to the vote, saying on Monday that he expects little.',
      ['Tom Lind: that he expects little'],
    ],
  ]);
  assertTold([
    [
      'Lind described the talks as "loose," saying: "We want no papers here."',
      ['Lind: the talks as "loose,"', 'Lind: "We want no papers here."'],
    ],
  ]);
});

test('the noun before the verb speaks, not what a comma tells of a place before it', () =>
  assertTold([
    [
      'As anger grew in this town, the home of a great many sailors, officials of the Harbor Service said they would wait.',
      ['officials of the Harbor Service: they would wait'],
    ],
    [
      'A painted sign posted on a harbor bus stop Monday read "Nothing good happens to those who ask."',
      ['A painted sign posted on a harbor bus stop: "Nothing good happens to those who ask."'],
    ],
  ]));

test('whom the clause behind the verb tells of does not say it', () =>
  assertSpoken([
    [
      'Tom Lind, speaking on Pell News’ “This Harbor,” said the mill’s request gives the port a reason to wait.',
      ['Tom Lind: the mill’s request gives the port a reason to wait'],
    ],
  ]));

test('the name that ends the words for the speaker speaks', () =>
  assertSpoken([
    [
      'The top Democrat on the Harbor Committee, Ada Okafor, said she was worried.',
      ['Ada Okafor: she was worried'],
    ],
    [
      'Pell Corp.’s large valve unit, Marsh Electronics, said net income fell.',
      ['Marsh Electronics: net income fell'],
    ],
    ['Pell’s state-run Channel One said the vote was late.', ['Channel One: the vote was late']],
    ['The island nation of Bangladesh said it would come.', ['Bangladesh: it would come']],
  ]));

test('a place before a colon names nobody', () =>
  assertSpoken([
    [
      'From Nevada: “We all share one harbor, and we need it.”',
      ['?: “We all share one harbor, and we need it.”'],
    ],
  ]));

test('a paper, a party and a group speak by the name behind what they are', () =>
  assertSpoken([
    ['The state-run daily Quarrow criticized the plan for a toll.', ['Quarrow: the plan for a toll']],
    ['The bridge was closed, the official news agency TRNA reported.', ['TRNA: The bridge was closed']],
    [
      'Vestria’s biggest party, the Quarrow Unionists, is threatening to vote against the deal.',
      ['Quarrow Unionists: to vote against the deal'],
    ],
    [
      'A group of investors led by Alder Group Ltd. and its chairman, Tom Lind, said it filed for leave to buy the mill.',
      ['?: it filed for leave to buy the mill'],
    ],
    [
      'The group Nurses Abroad (known by its French initials INE) ranked the town low. “The town is low,” INE said.',
      ['Nurses Abroad: “The town is low,”'],
    ],
  ]));

test('“Nell’s mother” is the one of whom the text tells that', () =>
  assertSpoken([
    [
      'Nell Lind was found. Her mother, Ada Lind, works in Pell. Nell’s mother said she was glad.',
      ['Ada Lind: she was glad'],
    ],
    [
      'Nell Lind was found. Her mother, Ada Lind, works in Pell. Tom Okafor’s mother said it was late.',
      ['?: it was late'],
    ],
  ]));

test('how long before it was does not say it, and a headline’s “US president” is he', () =>
  assertSpoken([
    [
      'Hours before meeting Mayor Ada Okafor for talks here Monday, Governor Tom Lind echoed the port’s view by saying the town was to blame.',
      ['Tom Lind: the town was to blame'],
    ],
    [
      'President Tom Lind met Marlow’s Boris Okafor in Pell on Monday. At the summit, US president says the two talked for long.',
      ['Tom Lind: the two talked for long'],
    ],
  ]));

test('who wrote what somebody passes on speaks in it', () =>
  assertSpoken([
    [
      'She forwarded a letter from the harbour master, Tom Lind, that said the pier would close.',
      ['Tom Lind: the pier would close'],
    ],
    ['He shared a post by his manager, Ada Okafor, which said: “We win.”', ['Ada Okafor: “We win.”']],
    ['The Washington Post, which said the pier was old, has closed.', ['Washington Post: the pier was old']],
  ]));

test('all who made a study tell what it found', () =>
  assertSpoken([
    [
      'A study by Ada Okafor and Tom Lind of the University of Elmford and Professor Kate Abara concluded that tolls fell.',
      ['Ada Okafor: that tolls fell', 'Tom Lind: that tolls fell', 'Kate Abara: that tolls fell'],
    ],
  ]));

test('where somebody served is no second speaker where the verb is of one', () =>
  assertSpoken([
    [
      'Quarrow News and former network anchor Kate Abara has praised the pier, calling it “a gift.”',
      ['Kate Abara: the pier', 'Kate Abara: it “a gift.”'],
    ],
    [
      'Quarrow News and its former anchor Kate Abara have praised the pier.',
      ['Quarrow News: the pier', 'Kate Abara: the pier'],
    ],
  ]));

test('a body says what it resolves, and a poll is of whoever it was made by', () =>
  assertSpoken([
    [
      'The Elmford City Council met. The council voted 6-1 for the resolution which said the toll was “unjust.”',
      ['Elmford City Council: the toll was “unjust.”'],
    ],
    [
      'The survey showed that most voters like it. The survey was conducted for the Courier and the harbor networks by Quarrow Research.',
      ['Quarrow Research: that most voters like it'],
    ],
  ]));

test('a note on a story speaks, not the story', () =>
  assertTold([
    [
      'The Pell Times ran a report on the story saying that Tom Lind paid the toll.',
      ['a report on the story: that Tom Lind paid the toll'],
    ],
  ]));

test('the office that the head tells of is of whoever stands before it', () =>
  assertSpoken([
    [
      'In the letters of Ada Okafor, the candidate for governor appeared calm.\nTom Lind wrote to her in May.\nOkafor said it was late. The candidate said that it was false.',
      ['Ada Okafor: it was late', 'Ada Okafor: that it was false'],
    ],
  ]));

test('a document is of whoever it is said to be by, “named” so', () =>
  assertSpoken([
    [
      'The suit, filed by a former clerk named Tom Lind, a reservist whom the port fired in June, says that it is old.',
      ['Tom Lind: that it is old'],
    ],
    ['The suit, filed by a clerk on an island named Pell, says that it is old.', ['?: that it is old']],
  ]));
