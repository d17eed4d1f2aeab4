import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleAfter, titleBefore } from './titles.ts';

const before = (text: string, name: string): string => {
  const words = text.split(' ');
  const at = words.indexOf(name);
  const from = titleBefore(words, at);
  return from < 0 ? '' : words.slice(from, at).join(' ');
};

test('titles before a name', () => {
  assert.equal(before('Then Attorney General Lena Marsh spoke', 'Lena'), 'Then Attorney General');
  assert.equal(before('the former mayor Tom Alder', 'Tom'), 'former mayor');
  assert.equal(before('Acting U.S. Attorney Ida Bell', 'Ida'), 'Acting U.S. Attorney');
  assert.equal(before('Sen. Roy Quill ( R )', 'Roy'), 'Sen.');
});

test('titles with the realm they are of', () => {
  assert.equal(before('Former Secretary of State Lena Marsh spoke', 'Lena'), 'Former Secretary of State');
  assert.equal(before('the mayor of Elmford Tom Alder', 'Tom'), 'mayor of Elmford');
  assert.equal(before('the state of Ohio Tom Alder left', 'Tom'), '');
  assert.equal(before('the mayor of the town Tom Alder left', 'Tom'), '');
});

test('plain words are no titles', () => {
  assert.equal(before('a private Tom Alder meeting', 'Tom'), '');
  assert.equal(before('yesterday Tom Alder left', 'Tom'), '');
});

test('titles beside a name', () => {
  const words = "Lena Marsh , the city 's police chief , left".split(' ');
  const found = titleAfter(words, 2);
  assert.deepEqual(found && words.slice(found.first, found.last + 1), ['police', 'chief']);
  const none = 'Lena Marsh , who left'.split(' ');
  assert.equal(titleAfter(none, 2), null);
  assert.equal(titleAfter('Quarrow , whose major business is paper'.split(' '), 1), null);
});

test('a title that another noun or a verb follows is nobody’s', () => {
  assert.equal(titleAfter('Reyes , Alder wage delegate warfare'.split(' '), 1), null);
  assert.equal(titleAfter('Reyes , the mayor said , had left'.split(' '), 1), null);
  assert.deepEqual(titleAfter('Reyes , Alder mayor since May'.split(' '), 1), { first: 3, last: 3 });
  assert.deepEqual(titleAfter('Reyes , a delegate elected in May'.split(' '), 1), { first: 3, last: 3 });
});
