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

test('who opposes, endorses or backs something is told beside the name, behind “by”, or as a source of support', () => {
  assertSpoken([
    ['Tom Lind, who opposes the plan, has sued.', ['Tom Lind: the plan']],
    [
      "The Pell Farmers' Union, which has endorsed Tom Lind, met on Friday.",
      ["Pell Farmers' Union: Tom Lind"],
    ],
    ['Ada Okafor has endorsed Lind.', ['Ada Okafor: Lind']],
    [
      "The plan, opposed by the Pell Farmers' Union, would close the mill.",
      ["Pell Farmers' Union: The plan"],
    ],
    ['The Harbour League has been critical of the plan.', ['Harbour League: the plan']],
    ['The plan drew sharp criticism from the Harbour League.', ['Harbour League: The plan']],
    ['Tom Lind won the endorsement of Governor Ada Okafor.', ['Ada Okafor: Tom Lind']],
    ['Tom Lind won no praise from Ada Okafor.', []],
    ['Ada Okafor threw her support behind the plan.', ['Ada Okafor: the plan']],
    ['Ada Okafor came out in favor of the dam.', ['Ada Okafor: the dam']],
    [
      'Ada Okafor brushed off suggestions that she would quit.',
      ['Ada Okafor: suggestions that she would quit'],
    ],
    ['Tom Lind has maintained his innocence.', ['Tom Lind: his innocence']],
    ['Tom Lind refused to condemn the strike.', ['Tom Lind: to condemn the strike']],
    ["Ada Okafor's call for a ban drew laughter.", ['Ada Okafor: a ban']],
  ]);
});

test('headlines without a full stop are told', () => {
  assertSpoken([
    ['Union vows to fight mill closure', ['?: to fight mill closure']],
    ['Renewed calls for ban on trucks', []],
  ]);
});

test('what is said of somebody or asked of him may stand behind what is told of him', () => {
  assertSpoken([
    [
      'Ada Okafor accused Tom Lind, who leads the council, of ignoring the flood.',
      ['Ada Okafor: Tom Lind, who leads the council, of ignoring the flood'],
    ],
    [
      'Tom Lind called on the board, which runs the ferry, to resign.',
      ['Tom Lind: the board, which runs the ferry, to resign'],
    ],
    [
      'Tom Lind called Ada Okafor, the mayor of Pell, a liar.',
      ['Tom Lind: Ada Okafor, the mayor of Pell, a liar'],
    ],
    ['Tom Lind, speaking at a rally in Elmford, promised to lower rents.', ['Tom Lind: to lower rents']],
    [
      'Marlow Freight has said it did nothing wrong and has vowed to appeal.',
      ['Marlow Freight: it did nothing wrong', 'Marlow Freight: to appeal'],
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
