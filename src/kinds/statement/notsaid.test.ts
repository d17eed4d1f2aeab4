import { test } from 'node:test';
import { assertSpoken, assertTold } from './told.fixture.ts';

const none = (texts: readonly string[]) => assertSpoken(texts.map(text => [text, []] as const));

test('those who are accused accuse nobody', () => {
  none([
    'Tom Lind, who stands accused of leaking the minutes, left Elmford on Monday.',
    'Five clerks accused of leaking the minutes left Elmford.',
    'Ada Okafor heard of new charges against clerks accused of leaking the minutes.',
  ]);
  assertSpoken([
    ['Ada Okafor accused the clerks of leaking it.', ['Ada Okafor: the clerks of leaking it']],
    [
      'The board was accused by Ada Okafor of hiding the minutes.',
      ['Ada Okafor: The board … of hiding the minutes'],
    ],
  ]);
});

test('of words in another script nothing is told', () => {
  none(['तो बोला: "पुल पुराना है।" अब हर-एक चीज़ जो वो demand करते हैं: जब भी आते हैं।']);
});

test('what a law provides nobody says', () => {
  none(['The Elmford Constitution says that the wards are equal.', 'The law says that no fee is due.']);
});

test('what is rarely said, imagined or left out is not said', () => {
  none([
    'Ada Okafor has rarely acknowledged any motive behind the sale.',
    'If it leaks, the board should quickly revoke the licence and obtain a court order instructing Lind to yield.',
    'Picture Ada Okafor dismissing the leak as “what clubs do” if she had lost.',
    'Ada Okafor told reporters that she would raise the toll with regard ...',
    'The fee was a threat Ada Okafor warned about in her speech in Elmford.',
    'The court cast doubt on its commitment to fighting waste.',
    'A sale of the pier said to be near may yet fail.',
    'The clubs can help reassure guests that the pier is safe.',
    'Countless stories are being told that way.',
    'Tom Lind asked about the letter Ada Okafor was said to be carrying.',
  ]);
});

test('what is turned down, had made or shown by a deed is none of the words', () => {
  none([
    'Ada Okafor rejected a meeting with Tom Lind.',
    'The Harbour Board directed an interagency review to explore whether to move ahead.',
    'Ada Okafor acknowledged this risk by closing the pier.',
  ]);
  assertSpoken([
    ['Ada Okafor rejected the demand that she resign.', ['Ada Okafor: the demand that she resign']],
    ['Ada Okafor ordered the board to pay.', ['Ada Okafor: the board to pay']],
  ]);
});

test('the clause of a denial is whole without “that”', () => {
  assertSpoken([['Tom Lind denied the firm was at fault.', ['Tom Lind: the firm was at fault']]]);
});

test('who speaks in a clause behind a joint stands in it', () => {
  assertSpoken([
    [
      'Ada Okafor left the hall after the Department of Ports announced the closure of the pier.',
      ['Department of Ports: the closure of the pier'],
    ],
  ]);
});

test('the time, the programme and the next clause are no part of an object', () => {
  assertTold([
    ['Okafor slammed the old “establishment” on “Harbour & Friends”.', ['Okafor: the old “establishment”']],
    [
      'Okafor blamed the club for its debts hours before a meeting with Tom Lind.',
      ['Okafor: the club for its debts'],
    ],
    [
      "Okafor emphasized low expectations in the hours leading up to Monday's meeting.",
      ['Okafor: low expectations'],
    ],
    ['Okafor cited her meeting last month with Tom Lind.', ['Okafor: her meeting last month with Tom Lind']],
    [
      'Okafor has backed extending the lease and the Harbour Board recently ordered a review of the pier.',
      ['Okafor: extending the lease'],
    ],
    [
      'Okafor criticized her allies over their fees only to later thank them.',
      ['Okafor: her allies over their fees'],
    ],
  ]);
});

test('where a report was written speaks in no turn', () => {
  none([
    'ELMFORD — The mayor landed late.\n\nELMFORD — The board met in Elmford.\n\nMARLOW — The clerk left Marlow.\n\nMARLOW — It rained.',
    'Mail also wastes time: “Boards should know that most of it need not concern them.”',
    'Special Report: Okafor and Lind meet in Elmford',
  ]);
});

test('marks within one sentence are not what the next sentence asks', () => {
  assertSpoken([
    [
      'The march was a mix of messages, some backing Ada Okafor and some shouting "Tyrants go home!"  Some marchers questioned the count of the votes.',
      ['?: the count of the votes'],
    ],
  ]);
});

test('who is charged charges nobody, and of a claim that is denied only the claim is', () =>
  none([
    '12 clerks charged with 2016 ballot fraud The charges were announced on Friday.',
    'Anger at Tom Lind has grown since papers spoke with women who accused him, claims he has denied.',
  ]));

test('what is done for or against something is no word on it', () => {
  none([
    'Mayor Ada Okafor supported the pier bill when it came to the council for a vote.',
    'Mayor Ada Okafor also backed the club, attending the opening of its hall.',
    'Tom Lind opposed the toll, voting against it in May.',
  ]);
  assertSpoken([
    [
      'Mayor Ada Okafor supported the pier bill, calling it “a gift.”',
      ['Ada Okafor: the pier bill', 'Ada Okafor: it “a gift.”'],
    ],
    ['Tom Lind supported the pier bill when it was read.', ['Tom Lind: the pier bill']],
  ]);
});

test('what custom has it, what somebody writes and what leaves people wondering is not said', () =>
  none([
    'Tom Lind broke the old taboo that says you never whistle on a pier.',
    'Conventional wisdom says that voters hate tolls.',
    'Tom Lind hosts a show, writes a weekly column and, since 2013, leads “Harbor Tonight.”',
    'The length of the delay has left many sailors, including old hands, wondering what she wants.',
    'Over a long career, Tom Lind and his firms have advised, in no special order, a bank tied to the mill.',
  ]));
