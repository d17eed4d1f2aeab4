import { test } from 'node:test';
import { assertTold } from './told.fixture.ts';

test('a position that a noun tells behind a verb of little meaning', () => {
  assertTold([
    ['Ada Okafor took a swipe at the governor’s plan.', ['Ada Okafor: the governor’s plan']],
    ['Tom Lind made an unprompted call for an end to the toll.', ['Tom Lind: an end to the toll']],
    ['Ada Okafor fired back at the union over the toll.', ['Ada Okafor: the union over the toll']],
    ['Tom Lind took the position that the pier was his.', ['Tom Lind: that the pier was his']],
    ['The point that it leaked was lost on Okafor.', []],
  ]);
});

test('deeds admitted, and to whom', () => {
  assertTold([
    ['Tom Lind admitted to hiding the letters.', ['Tom Lind: hiding the letters']],
    [
      'Tom Lind admitted to the police that he had hidden the letters.',
      ['Tom Lind: that he had hidden the letters'],
    ],
  ]);
});

test('what is brought up, laid out and taken back; a statue that is unveiled tells nothing', () => {
  assertTold([
    ['Mayor Okafor raised the possibility of a strike.', ['Mayor Okafor: the possibility of a strike']],
    ['Mayor Okafor unveiled a plan to close the pier.', ['Mayor Okafor: a plan to close the pier']],
    ['Mayor Okafor unveiled a statue.', []],
    [
      'Mayor Okafor walked back her claim that the pier leaked.',
      ['Mayor Okafor: her claim that the pier leaked'],
    ],
  ]);
});

test('words end before what the speaker keeps back, and a reply before how it is made', () => {
  assertTold([
    [
      'Mayor Okafor said she welcomed the report but gave no details.',
      ['Mayor Okafor: she welcomed the report'],
    ],
    [
      'Mayor Okafor answered the charge by saying that the pier was safe.',
      ['Mayor Okafor: that the pier was safe'],
    ],
  ]);
});
