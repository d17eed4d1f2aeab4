import { test } from 'node:test';
import { assertSpoken } from './told.fixture.ts';

test('what a relative clause denies, opposes or blames on somebody stands before it', () => {
  assertSpoken([
    [
      'The talks turn on meddling in the Elmford vote, which Ada Okafor firmly denies.',
      ['Ada Okafor: meddling in the Elmford vote'],
    ],
    [
      'The clubs accused Tom Lind of breaking the lease by moving the gate, which Tom Lind has denied.',
      [
        '?: Tom Lind of breaking the lease by moving the gate',
        'Tom Lind: breaking the lease by moving the gate',
      ],
    ],
    [
      'Tom Lind sold the lock in May, which Ada Okafor has firmly denied.',
      ['Ada Okafor: Tom Lind sold the lock in May'],
    ],
    ['The leak, which Ada Okafor has denied, inflamed tensions in Elmford.', ['Ada Okafor: The leak']],
    ['Ada Okafor has denied meddling.', ['Ada Okafor: meddling']],
    [
      'Ada Okafor puts the blame squarely on Tom Lind for the closure.',
      ['Ada Okafor: Tom Lind for the closure'],
    ],
    [
      'Ada Okafor scolded the clubs for their dependence on the toll.',
      ['Ada Okafor: the clubs for their dependence on the toll'],
    ],
  ]);
});

test('nouns tell what was asked for, feared or said before', () => {
  assertSpoken([
    [
      'The board faced calls by Ada Okafor for the chairman to resign.',
      ['Ada Okafor: for the chairman to resign'],
    ],
    [
      'Ada Okafor sent strong signals Sunday that she wants to reopen the quay.',
      ['Ada Okafor: that she wants to reopen the quay'],
    ],
    [
      'Ada Okafor raised concerns that old leaks or earlier, smaller ones could sink the quay.',
      ['Ada Okafor: concerns that old leaks or earlier, smaller ones could sink the quay'],
    ],
    [
      'Ada Okafor has questioned the denials that the lock leaked.',
      ['Ada Okafor: the denials that the lock leaked'],
    ],
    [
      'Ada Okafor repeated her call for better pay on the quay.',
      ['Ada Okafor: her call for better pay on the quay'],
    ],
    [
      "The Harbour League claimed responsibility for Friday's strike.",
      ["Harbour League: responsibility for Friday's strike"],
    ],
  ]);
});

test('a noun behind “say” opens a clause, whatever its verb looks like', () => {
  assertSpoken([
    [
      'Ada Okafor says the company rolled out its new toll policy in the wrong way.',
      ['Ada Okafor: the company rolled out its new toll policy in the wrong way'],
    ],
    [
      'Ada Okafor said the mayor himself met with Tom Lind on Sunday.',
      ['Ada Okafor: the mayor himself met with Tom Lind on Sunday'],
    ],
  ]);
});

test('signs and banners are read, and nobody is named for them', () => {
  assertSpoken([
    ['A clerk held a sign in two languages saying "Prison for lifetime".', ['?: "Prison for lifetime"']],
    [
      'Banners reading “Respect Pell” and “Open the quay” were on show.',
      ['?: “Respect Pell” … “Open the quay”'],
    ],
    ['The club has a sign reading "No water, no wool" in the other window.', ['?: "No water, no wool"']],
  ]);
});
