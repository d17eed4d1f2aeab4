import { test } from 'node:test';
import { assertArcs } from './arcs.fixture.ts';

const assertAllArcs = (cases: readonly (readonly [text: string, ...wanted: string[]])[]) => {
  for (const [text, ...wanted] of cases) assertArcs(text, ...wanted);
};

test('the clause behind a time that opens words in marks stands by itself', () => {
  assertAllArcs([
    [
      'After the vote, Mayor Tom Lind issued a statement, “Last year, our harbor was closed by a long strike.”',
      'closed parataxis issued',
      'year obl:unmarked closed',
    ],
    [
      'Governor Ada Okafor released a statement, “Today, our state was shaken by a violent storm.”',
      'shaken parataxis released',
    ],
  ]);
});

test('“that” behind a verb of saying leads back to what was said', () => {
  assertAllArcs([
    ['Here is what Ada Okafor said that made us think.', 'that nsubj made', 'made acl:relcl what'],
    ['This is what Okafor and Lind said that really upset the crowd.', 'upset acl:relcl what'],
    ['Ada Okafor said that Lind upset the crowd.', 'that mark upset', 'upset ccomp said'],
  ]);
});

test('how often something is said is not what is said', () => {
  assertAllArcs([['In a short speech, the mayor said “pier” five times.', 'times obl:unmarked said']]);
});

test('what is asked is the subject of the verb behind it', () => {
  assertAllArcs([
    [
      'How Lind argues this case will show whether the harbor is safe.',
      'argues csubj show',
      'case obj argues',
    ],
    ['How the mayor explains that loss will decide the vote.', 'explains csubj decide', 'that det loss'],
  ]);
});

test('what is counted, and what a verb told says something of', () => {
  assertAllArcs([
    [
      '“Two of us are the clinical leads,” one signatory said on Tuesday.',
      'signatory nsubj said',
      'one nummod signatory',
    ],
    [
      'The Rev Tom Lind, who chairs the board, backed the call, though he cautioned that money without hulls ‘buys nothing but sympathy’.',
      'money nsubj buys',
      'that mark buys',
    ],
    ['Ada Okafor waived that fee in May and left the hall.', 'fee obj waived'],
  ]);
});

test('who described something in marks also called for what stands behind them', () => {
  assertAllArcs([
    [
      'The campaign letter described the proposal as “a licence to idle” and called for it to be withdrawn.',
      'called conj described',
    ],
  ]);
});
