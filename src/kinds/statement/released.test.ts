import { test } from 'node:test';
import { assertSpoken } from './told.fixture.ts';

test('who put out a statement said the words that stand alone behind it', () => {
  assertSpoken([
    [
      'Ada Okafor released the following statement in response to the vote. “The pier is lost. We go on.”',
      ['Ada Okafor: “The pier is lost. We go on.”'],
    ],
    [
      'Ada Okafor issued a statement on the report. The report has nine chapters.\n“The pier is lost.\n“We go on.”',
      ['Ada Okafor: “The pier is lost. … “We go on.”'],
    ],
    [
      'Ada Okafor released the following statement after she saw the tape, which shows Tom Lind and two others at the gate: “The pier is lost. We go on.”',
      ['Ada Okafor: “The pier is lost. We go on.”'],
    ],
    [
      'Ada Okafor gave a speech on the pier. The full text of the speech is available below: “The pier is lost. We go on.”',
      ['Ada Okafor: “The pier is lost. We go on.”'],
    ],
    [
      'Ada Okafor runs the harbour. Okafor’s remarks as prepared are below: “The pier is lost. We go on.”',
      ['Ada Okafor: “The pier is lost. We go on.”'],
    ],
    [
      'Ada Okafor Statement on the Pier Act\n“The pier is lost. We go on.”\nAda Okafor runs the harbour.',
      ['Ada Okafor: “The pier is lost. We go on.”'],
    ],
  ]);
});

test('words of another, or far behind, are not the statement', () => {
  assertSpoken([
    [
      'Ada Okafor gave a speech on the pier. “The pier is lost. We go on,” Tom Lind told the board.',
      ['Tom Lind: “The pier is lost. We go on,”'],
    ],
    ['Ada Okafor did not release a statement on the vote. “The pier is lost. We go on.”', []],
    [
      'Ada Okafor issued a statement on Monday. The board met. Three were absent. The clerk read.\n“The pier is lost. We go on.”',
      [],
    ],
  ]);
});

test('signed words end with their signature, and marks of another shape go on with the same speech', () => {
  assertSpoken([
    [
      '“The pier is lost. We go on.” – Ada Okafor, clerk of Elmford “The toll is a farce. It must go.” – Tom Lind, a rower',
      ['Ada Okafor: “The pier is lost. We go on.”', 'Tom Lind: “The toll is a farce. It must go.”'],
    ],
    [
      '"The pier is lost,” said Ada Okafor. “We go on." "The toll is a farce. It must go,” said Tom Lind.',
      ['Ada Okafor: "The pier is lost,” … “We go on."', 'Tom Lind: "The toll is a farce. It must go,”'],
    ],
    [
      'Okafor Loses. WASHINGTON – Today, Senator Ada Okafor said the toll would stay.',
      ['Ada Okafor: the toll would stay'],
    ],
  ]);
});
