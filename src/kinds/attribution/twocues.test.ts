import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('two clauses of one sentence have a cue each', () => {
  assertTold([
    [
      'In Elmford, marchers wore white, Radio Pell reported, while in Quarrow the parade began with a song, the Quarrow Courier reported.',
      [
        'Radio Pell: In Elmford, marchers wore white',
        'the Quarrow Courier: in Quarrow the parade began with a song',
      ],
    ],
    [
      'The pier is old, Lind said, but the lock is new, Okafor said.',
      ['Lind: The pier is old', 'Okafor: the lock is new'],
    ],
    [
      'In Elmford, the marchers wore white, Lind reported, and in Quarrow the parade began with a song, Okafor said.',
      ['Lind: In Elmford, the marchers wore white', 'Okafor: in Quarrow the parade began with a song'],
    ],
  ]);
});

test('a report of its own behind words in marks takes none of them', () => {
  assertTold([
    [
      'In it, he says Lind has “built a safe lead.” If Lind has more votes than Pell, members who back him would be going against the town, Okafor said.',
      [
        'he: Lind has “built a safe lead.”',
        'Okafor: If Lind has more votes than Pell, members who back him would be going against the town',
      ],
    ],
    [
      'He says Lind has “built a safe lead.” Members who back her would be unwise, Okafor said.',
      ['He: Lind has “built a safe lead.”', 'Okafor: Members who back her would be unwise'],
    ],
    ['“It is late.” Okafor, who runs the pier, said.', ['Okafor: “It is late.”']],
  ]);
});

test('“and I quote” announces words, and the next sentence is no cue of theirs', () => {
  assertTold([
    [
      'Lind said, and I quote, “We love the poor crews.” He treats them as fools who will believe anything he says.',
      ['Lind: “We love the poor crews.”'],
    ],
  ]);
});

test('words whose closing mark was lost are none of the speech in the next paragraph', () => {
  assertTold([
    [
      'Okafor says she counts 500 “old fortunes.\n“It comes down to money,” Mr. Lind said. “The more people, the better.”',
      [
        'Okafor: she counts 500 “old fortunes.',
        'Mr. Lind: “It comes down to money,” … “The more people, the better.”',
      ],
    ],
  ]);
});
