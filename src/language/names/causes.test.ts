import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../analyse.ts';

const bodies = (text: string): string[] =>
  analyse({ text, blocks: [{ start: 0, end: text.length, kind: 'body' }], published: null })
    .names.filter(({ type }) => type === 'body')
    .map(({ start, end }) => text.slice(start, end));

test('groups that call themselves by plain words are bodies', () => {
  for (const [text, name] of [
    ['Families First Elmford, which has 400 members, said it was void.', 'Families First Elmford'],
    ['Fair Bills Now said the utility had never asked for leave.', 'Fair Bills Now'],
    ['Parents United said the board had known.', 'Parents United'],
    ['Voices for Elmford urged the council to stop the work.', 'Voices for Elmford'],
    ['Pell Residents Against the Tower said the plan was void.', 'Pell Residents Against the Tower'],
    ['No More Tolls, a local group, said the plan was void.', 'No More Tolls'],
    ['Protect Pell Bay has sued the port over the dredging.', 'Protect Pell Bay'],
  ] as const)
    assert.deepEqual(bodies(text), [name], text);
});

test('what one place shows holds for the same words elsewhere, and not for a part of them', () => {
  const text =
    'The mayor met Parents United on Friday. Parents United said the board had known. Parents said they were tired.';
  assert.deepEqual(bodies(text), ['Parents United', 'Parents United']);
});

test('nobody else’s name, and no words that open a sentence, are part of one', () => {
  for (const [text, names] of [
    ['Ada Okafor of Parents United said the plan was void.', []],
    ['For Parents in Pell, the mayor said, the plan was void.', []],
    ['The Vice President, Tom Lind, said on Friday the United States is ready.', []],
    ['Lawyers for Okafor said the plan was void.', []],
    ['Stop the work on Monday, the mayor said.', []],
  ] as const)
    assert.deepEqual(
      bodies(text).filter(name => name !== 'Parents United'),
      names,
      text,
    );
});
