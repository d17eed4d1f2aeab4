import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('what is cried is told with a noun, and who cries it stands before or behind', () => {
  assertTold([
    ['The crowd broke into chants of “No more tolls.”', ['The crowd: “No more tolls.”']],
    ['Teachers greeted the mayor with cries of “Shame!” on Monday.', ['Teachers: “Shame!”']],
    ['The mayor was met with shouts of “Shame!” from teachers.', ['teachers: “Shame!”']],
    ['“Open the gate!” came shouts from the crowd, as the mayor left.', ['the crowd: “Open the gate!”']],
    ['The stand emptied amid cries of “Lind!” and the pier closed.', []],
    ['There was a shout of “Wrong house!” from the back of the hall.', []],
  ]);
});

test('verbs that call words out, and the cue of each of two quotations', () => {
  assertTold([
    ['“We go on,” Okafor called over her shoulder, as she left.', ['Okafor: “We go on,”']],
    ['“Go home,” Okafor called out as she left.', ['Okafor: “Go home,”']],
    [
      '“The gifts were all opened,” says the ad’s narrator, going on to detail a series of gifts.',
      ['the ad’s narrator: “The gifts were all opened,”'],
    ],
    [
      'As the crowd yelled, “Go home,” Lind said, “I live here.”',
      ['the crowd: “Go home,”', 'Lind: “I live here.”'],
    ],
    [
      '“We have to row,” the guild nominee told “Fair Birds” after he was asked about it.',
      ['the guild nominee: “We have to row,”'],
    ],
  ]);
});

test('a noun that the sentence needs for its verb, a clause behind a topic, a share between commas', () => {
  assertTold([
    ['The ad claims “Lind is the captain you can trust.”', ['The ad: “Lind is the captain you can trust.”']],
    ['Lind said of the plan that it was a ruin.', ['Lind: that it was a ruin']],
    [
      'Slightly less than half, 49%, say the pier is better.',
      ['Slightly less than half, 49%: the pier is better'],
    ],
    [
      'A 2014 council report found “no evidence of theft.”',
      ['A 2014 council report: “no evidence of theft.”'],
    ],
    ['Police found “a bag of coins” in the boat.', []],
  ]);
});
