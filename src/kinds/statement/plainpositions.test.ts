import { test } from 'node:test';
import { assertSpoken } from './told.fixture.ts';

const none = (texts: readonly string[]) => assertSpoken(texts.map(text => [text, []] as const));

test('a noun behind a plain verb tells a position or a demand', () => {
  assertSpoken([
    ['Ada Okafor made a plea for calm.', ['Ada Okafor: calm']],
    ['Ada Okafor made an unprompted call for an end to the levy.', ['Ada Okafor: an end to the levy']],
    ['Ada Okafor took a swipe at Tom Lind.', ['Ada Okafor: Tom Lind']],
    ['Ada Okafor gave her backing to the levy.', ['Ada Okafor: the levy']],
    ['Ada Okafor spoke out against the levy.', ['Ada Okafor: the levy']],
    ['Ada Okafor took the position that the levy was unlawful.', ['Ada Okafor: that the levy was unlawful']],
    ['Ada Okafor made the point that the vote was fair.', ['Ada Okafor: that the vote was fair']],
    ['Ada Okafor gave notice that she would resign.', ['Ada Okafor: that she would resign']],
    [
      'Ada Okafor raised the possibility that the levy would be dropped.',
      ['Ada Okafor: the possibility that the levy would be dropped'],
    ],
    ['Ada Okafor unveiled a plan to close the pier.', ['Ada Okafor: a plan to close the pier']],
    [
      'Ada Okafor expressed the view that the levy was unlawful.',
      ['Ada Okafor: the view that the levy was unlawful'],
    ],
  ]);
  none([
    'Ada Okafor unveiled a statue of the mayor.',
    'Ada Okafor floated a boat on the canal.',
    'Ada Okafor missed the point that the vote was fair.',
    'Ada Okafor took a line that the council had drawn.',
  ]);
});

test('what is said of somebody may hang on the word for her', () => {
  assertSpoken([
    ['Tom Lind accused another reporter of lying to her.', ['Tom Lind: another reporter of lying to her']],
    ['Ada Okafor warned the council about the pier.', ['Ada Okafor: the council about the pier']],
    [
      'Ada Okafor took the opportunity to say that the levy was unlawful.',
      ['Ada Okafor: that the levy was unlawful'],
    ],
  ]);
  none(['Tom Lind did not take the opportunity to say that the levy was unlawful.']);
});

test('the answer to a claim is not the claim', () => {
  assertSpoken([
    [
      'Ada Okafor hit back at claims that the levy was unfair.',
      ['Ada Okafor: claims that the levy was unfair'],
    ],
    [
      'Ada Okafor responded to the charge by saying that the levy was fair.',
      ['Ada Okafor: that the levy was fair'],
    ],
    ['Tom Lind admitted to defrauding his neighbors.', ['Tom Lind: defrauding his neighbors']],
    ['Tom Lind admitted to the police that he had lied.', ['Tom Lind: that he had lied']],
    [
      'Tom Lind was fined despite his claim in a recent interview that he had not read the mails.',
      ['Tom Lind: that he had not read the mails'],
    ],
  ]);
});

test('what a speaker leaves unsaid is none of her words', () => {
  assertSpoken([
    [
      'Ada Okafor acknowledged that the mayor had been paid but declined to provide a list of fees.',
      ['Ada Okafor: that the mayor had been paid'],
    ],
    ['Ada Okafor said she was stepping down but gave no reason.', ['Ada Okafor: she was stepping down']],
    [
      'Ada Okafor said the firm had cheated without providing evidence.',
      ['Ada Okafor: the firm had cheated'],
    ],
    [
      'Ada Okafor said the mayor was asked but declined to comment.',
      ['Ada Okafor: the mayor was asked but declined to comment'],
    ],
    [
      'Ada Okafor said Tom Lind left early and gave no reason.',
      ['Ada Okafor: Tom Lind left early and gave no reason'],
    ],
  ]);
});
