import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UNKNOWN } from '../sources/metadata.ts';
import type { Source } from '../sources/source.ts';
import { readDocument } from './read.ts';

const cases: readonly (readonly [text: string, relations: readonly string[]])[] = [
  ['The jail is run by Dunmore County, not by the city’s police.', ['Dunmore County operates The jail']],
  [
    'Officials of the Dunmore County jails said on Monday that they complied.',
    ['Dunmore County operates jails'],
  ],
  ['Dunmore County may run the jail next year.', []],
  ['Dunmore County does not run the jail.', []],
  ['Mayor Ann Roe runs three miles a day.', []],
];

for (const [text, relations] of cases)
  test(text, () => {
    const blocks = [{ kind: 'paragraph', start: 0, end: text.length }] as unknown as Source['blocks'];
    const draft = readDocument({ text, blocks, metadata: UNKNOWN } as Source);
    const name = (mention: number) => draft.mentions[mention]!.name;
    assert.deepEqual(
      (draft.relations ?? []).map(
        ({ from, type, of, ofText }) => `${name(from.mention)} ${type} ${of ? name(of.mention) : ofText}`,
      ),
      relations,
    );
  });
