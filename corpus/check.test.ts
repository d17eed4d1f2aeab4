import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkBench } from '../bench/check.ts';

type Shares = Readonly<Record<string, number>>;

/** Shares found may not fall below these, shares alarmed may not rise above them. */
const floors: { readonly own: Shares; readonly kit: Shares; readonly paraphrases: Shares } = JSON.parse(
  readFileSync(new URL('floors.json', import.meta.url), 'utf8'),
).check;

test('planted errors are found, right words left in peace, and true paraphrases not called wrong', async t => {
  const { own, kit } = await checkBench();
  const keeps = (summary: Shares, floor: Shares) => {
    for (const [name, value] of Object.entries(floor))
      assert.ok(
        name.endsWith('alarmed') ? summary[name]! <= value : summary[name]! >= value,
        `${name}: ${summary[name]}, floor ${value}`,
      );
  };
  await t.test('own documents', () => keeps(own.summary, floors.own));
  await t.test('paraphrases', () => {
    const { errors, warnings, found } = own.paraphrases!;
    assert.ok(errors <= floors.paraphrases.errors!, `${errors} true sentences are called wrong`);
    assert.ok(warnings <= floors.paraphrases.warnings!, `${warnings} true sentences have a warning`);
    assert.ok(found >= floors.paraphrases.found!, `${found} changed sentences are found`);
  });
  await t.test('attribution kit', { skip: !kit && 'ONRECORD_KITS is not set' }, () =>
    keeps(kit!.summary, floors.kit),
  );
});
