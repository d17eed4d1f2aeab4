import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../sources/read.ts';
import { answerExamples } from './answer/examples.ts';
import { caseExamples } from './case/examples.ts';
import { demandExamples } from './demand/examples.ts';
import { designationExamples } from './designation/examples.ts';
import { eventExamples } from './event/examples.ts';
import type { Example } from './example.ts';
import type { Draft, FieldValue } from './item.ts';
import { letterExamples } from './letter/examples.ts';
import { pledgeExamples } from './pledge/examples.ts';
import { programmeExamples } from './programme/examples.ts';
import { readDocument } from './read.ts';
import { ruleExamples } from './rule/examples.ts';
import { stakeExamples } from './stake/examples.ts';

const all: { readonly [kind: string]: readonly Example[] } = {
  event: eventExamples,
  letter: letterExamples,
  demand: demandExamples,
  answer: answerExamples,
  pledge: pledgeExamples,
  stake: stakeExamples,
  designation: designationExamples,
  rule: ruleExamples,
  case: caseExamples,
  programme: programmeExamples,
};

/** Parties by name, only the fields that the example speaks of. */
function shown(value: FieldValue | undefined, want: unknown, draft: Draft): unknown {
  if (value === null || value === undefined || typeof value !== 'object') return value ?? null;
  if (Array.isArray(value))
    return value.map((inner, at) => shown(inner, Array.isArray(want) ? want[at] : undefined, draft));
  if ('mention' in value && typeof value.mention === 'number') return draft.mentions[value.mention]!.name;
  const record = value as { readonly [key: string]: FieldValue };
  const keys = want !== null && typeof want === 'object' ? Object.keys(want) : Object.keys(record);
  return Object.fromEntries(
    keys.map(key => [key, shown(record[key], (want as Example['finds'][0] | undefined)?.[key], draft)]),
  );
}

for (const [kind, examples] of Object.entries(all))
  test(`each example of a ${kind} gives its items, each refusal none`, async t => {
    for (const { text, finds } of examples)
      await t.test(text, async () => {
        const source = await readSource(Buffer.from(`${text}\n`), 'example.txt', {
          published: { value: '2021-06-10', from: 'sources.csv' },
        });
        const draft = readDocument(source);
        const items = draft.items.filter(item => item.kind === kind);
        const got = items.map((item, at) => shown(item.fields as FieldValue, finds[at] ?? {}, draft));
        assert.deepEqual(got, finds);
      });
  });

test('a fifth of the examples of the docket’s kinds must find nothing', () => {
  const examples = Object.values(all).flat();
  const refusals = examples.filter(example => example.finds.length === 0);
  assert.ok(refusals.length * 5 >= examples.length);
});
