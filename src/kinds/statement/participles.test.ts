import { test } from 'node:test';
import { assertTold } from './told.fixture.ts';

test('past a clause that a noun or an adjective has for its content a participle goes with the sentence’s subject', () => {
  assertTold([
    [
      'Mayor Ada Okafor came close to an admission that council workers had drained the pond, saying, "We never said nobody was there."',
      ['Mayor Ada Okafor: "We never said nobody was there."'],
    ],
    [
      'The union leader has given no details about how he planned to run the strike, saying in a letter only that he was “moving some staff.”',
      ['The union leader: that he was “moving some staff.”'],
    ],
    [
      'The board gave no word on whether the pier would open, saying only that it was “looking into it.”',
      ['The board: that it was “looking into it.”'],
    ],
    [
      'The court heard evidence that Tom Lind had phoned the clerk, telling her that she was “finished.”',
      ['Tom Lind: that she was “finished.”'],
    ],
  ]);
});

test('a participle behind a passive is told of whom the passive tells', () => {
  assertTold([
    [
      'Ada Okafor was booed off by sailors after telling holdouts that they were “being silly.”',
      ['Ada Okafor: that they were “being silly.”'],
    ],
    [
      'Two clerks were sacked after saying that the pier was “rotten.”',
      ['Two clerks: that the pier was “rotten.”'],
    ],
    ['Tom Lind was defeated in May, calling the vote “a theft.”', ['Tom Lind: the vote “a theft.”']],
    [
      'Ada Okafor was quoted in the Courier saying that the pier was “rotten.”',
      ['Ada Okafor: that the pier was “rotten.”'],
    ],
  ]);
});

test('who is remembered, heard or shown saying it speaks', () => {
  assertTold([
    [
      'Ada Okafor recalled her father telling her that the port was “a grave.”',
      ['her father: that the port was “a grave.”'],
    ],
    ['The clip shows Tom Lind calling the board “a ruin.”', ['Tom Lind: the board “a ruin.”']],
    [
      'Video shows the officer telling the man that he was “finished.”',
      ['the officer: that he was “finished.”'],
    ],
  ]);
});

test('a noun with a verb of its own behind “and” is its subject, whatever auxiliary stands between', () => {
  assertTold([
    [
      'The Courier will brand you a liar and Marlow News will accuse you of a “freak out.”',
      ['Marlow News: you of a “freak out.”'],
    ],
    [
      'Neither Ian Pell nor Tom Lind has won a town and Okafor strongly suggested they should “drop out.”',
      ['Okafor: they should “drop out.”'],
    ],
  ]);
});

test('the subject that follows a time speaks, whatever tells of it', () => {
  assertTold([
    [
      'In late May, the union’s deputy leader, Ada Okafor, turned to the board, saying: “We want our boats.”',
      ['the union’s deputy leader, Ada Okafor: “We want our boats.”'],
    ],
    [
      'In a letter sent Monday, Cllr. Ada Okafor (GP-Marlow) answered the claim, calling it “nonsense.”',
      ['Cllr. Ada Okafor (GP-Marlow): it “nonsense.”'],
    ],
  ]);
});

test('what figures say behind “that” is told by who goes by them', () => {
  assertTold([
    [
      'The union said on Monday that, according to its figures, the port had “no money.”',
      ['The union: that, according to its figures, the port had “no money.”'],
    ],
    [
      'Okafor told the court that according to the clerk the pier was “rotten.”',
      ['Okafor: that according to the clerk the pier was “rotten.”'],
    ],
  ]);
});

test('the last of several verbs or participles goes with the first', () => {
  assertTold([
    [
      'The mayor praised the guild, mocked the clerks that left and assured the town that the port was “saved.”',
      ['The mayor: the guild', 'The mayor: the clerks that left', 'The mayor: that the port was “saved.”'],
    ],
    [
      'The guild backed the union, whose leader, Ian Pell, called the claim “nonsense.”',
      ['The guild: the union', 'whose leader, Ian Pell: the claim “nonsense.”'],
    ],
  ]);
});

test('“before going on” is the narrator’s', () => {
  assertTold([
    [
      'The minister, Ada Okafor, stated it would be wrong for her to comment, before going on for a page about the tolls.',
      ['The minister, Ada Okafor: it would be wrong for her to comment'],
    ],
  ]);
});
