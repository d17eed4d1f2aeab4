import { test } from 'node:test';
import { assertTold } from './told.fixture.ts';

test('a sentence whose verb the parser missed goes on to what its subject says', () => {
  assertTold([
    [
      'In May, a county judge sided with the union, saying the law violated the charter.',
      ['a county judge: the union', 'a county judge: the law violated the charter'],
    ],
    [
      'Officers with no knowledge of the case but with experience of fires chafed at it and said seeking help was right.',
      ['Officers with no knowledge of the case but with experience of fires: seeking help was right'],
    ],
    ['A clerk trained in Pell, saying he was ill, left the hall.', []],
    ['The traders, whose boats sank in the storm, say they will sue.', ['The traders: they will sue']],
    [
      'Lind, after initially saying he would not run, took to the quay this week.',
      ['Lind: he would not run'],
    ],
  ]);
});

test('a clause stands behind its verb of saying, whatever the parser hung it on', () => {
  assertTold([
    [
      '“They have a global plan,” he said of the port, adding the U.S. must be equally global to match it.',
      ['he: “They have a global plan,”', 'he: the U.S. must be equally global to match it'],
    ],
    [
      'The budget office said about half of the rise reflected losses from the toll.',
      ['The budget office: about half of the rise reflected losses from the toll'],
    ],
    [
      'The council said more than half of the houses needed new roofs.',
      ['The council: more than half of the houses needed new roofs'],
    ],
    [
      'Noting he majored in philosophy during college, Lind said he tends to wait.',
      ['Lind: he majored in philosophy during college', 'Lind: he tends to wait'],
    ],
    [
      'The court shelved laws that judges said discriminated against fishermen.',
      ['judges: laws … discriminated against fishermen'],
    ],
  ]);
});

test('a cue behind the words told', () => {
  assertTold([
    [
      'A longer pier may not be such a bad thing, say some traders, who recall the storm.',
      ['some traders: A longer pier may not be such a bad thing'],
    ],
    [
      'Even Lind, chairman of the works committee, is in trouble, Okafor said.',
      ['Okafor: Even Lind, chairman of the works committee, is in trouble'],
    ],
    [
      'Though traders hope for a longer pier, there is no link to the catch, researchers say.',
      ['researchers: Though traders hope for a longer pier, there is no link to the catch'],
    ],
    [
      'This is not about me, Mayor Lind told his closest advisers as he worked on the speech.',
      ['Mayor Lind: This is not about me'],
    ],
    [
      'At times last year, people close to the mayor said, the mere mention of the pier could make him fume.',
      ['people close to the mayor: At times last year … the mere mention of the pier could make him fume'],
    ],
    [
      'Lind, a father of four, was an engineer based in Pell, local newspaper Marlow Courier reports.',
      ['local newspaper Marlow Courier: Lind, a father of four, was an engineer based in Pell'],
    ],
  ]);
});

test('“as reported by” tells a whole sentence', () => {
  assertTold([
    [
      'As reported by the Marlow Courier, the pier was shut in May.',
      ['the Marlow Courier: the pier was shut in May'],
    ],
    ['The pier was shut, as first reported by the Courier.', ['the Courier: The pier was shut']],
    ['A look at the plan, as reported by the Courier.', []],
    ['“It fell,” Lind told reporters, as reported by the Courier.', ['Lind: “It fell,”']],
  ]);
});

test('shares of those asked each say their own', () => {
  assertTold([
    [
      'Many traders have said they will not attend and others have said they are not interested.',
      ['Many traders: they will not attend', 'others: they are not interested'],
    ],
    [
      'One in three said the port does not care and one in four said the port was cold.',
      ['One in three: the port does not care', 'one in four: the port was cold'],
    ],
    [
      'The vote was close, with about three in 10 saying they are unhappy.',
      ['about three in 10: they are unhappy'],
    ],
  ]);
});

test('a subject that the parser set elsewhere', () => {
  assertTold([
    [
      'At a rally in Elmford, N.H., on Tuesday, Senator Bernie Lind of Pell endorsed Ms. Okafor, saying that his former rival would make an outstanding president.',
      [
        'Senator Bernie Lind of Pell: Ms. Okafor',
        'Senator Bernie Lind of Pell: that his former rival would make an outstanding president',
      ],
    ],
    [
      'More than nine of 10 traders were worried about the economy; most said they were "very worried."',
      ['most: they were "very worried."'],
    ],
    [
      'The Pell minister of environment and energy, Ada Okafor, alluded to the vote during a meeting on Monday, saying the pact might be signed.',
      ['The Pell minister of environment and energy, Ada Okafor: the pact might be signed'],
    ],
    [
      'Lind, who is a rower, also decried the mayor’s calls to ban all boats from entering the port, noting he has “sacrificed nothing” for it.',
      [
        'Lind: the mayor’s calls to ban all boats from entering the port',
        'Lind: he has “sacrificed nothing” for it',
      ],
    ],
  ]);
});

test('who speaks beside a decision, or beside an aside', () => {
  assertTold([
    ['The board agreed to wait, with Okafor saying the lock was safe.', ['Okafor: the lock was safe']],
    [
      'Okafor, speaking in Pell on Monday, warned that the strike could last for months.',
      ['Okafor: that the strike could last for months'],
    ],
    [
      'The pier is unsafe, engineers hired by the town said.',
      ['engineers hired by the town: The pier is unsafe'],
    ],
  ]);
});

test('what is told within something ends with it', () => {
  assertTold([
    [
      'Though officers who have worked with Lind say they assume he shares some of it, they also say he does not show his views.',
      [
        'officers who have worked with Lind: they assume he shares some of it',
        'officers who have worked with Lind: he does not show his views',
      ],
    ],
    [
      'He argued the pipeline, which is widely liked by traders, "would not go 10 feet" without the law.',
      ['He: the pipeline, which is widely liked by traders, "would not go 10 feet" without the law'],
    ],
  ]);
});
