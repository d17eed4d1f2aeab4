import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from './rules.ts';
import { findTimes } from './times.ts';
import type { Example, Rule } from './when.ts';

const PUBLISHED = '2017-11-15';

/** Takes the brackets out of an example: its text and the first span they mark. */
function marked(says: string): { text: string; start: number; end: number } | null {
  const start = says.indexOf('[');
  const end = says.indexOf(']') - 1;
  return start < 0 ? null : { text: says.replaceAll(/[[\]]/g, ''), start, end };
}

function check(rule: Rule, example: Example): void {
  const published = example.published === undefined ? PUBLISHED : example.published;
  const mark = marked(example.says);
  const times = findTimes({ text: mark?.text ?? example.says, published });
  const told = JSON.stringify(times.map(t => [example.says.length && t.start, t.end, t.value, t.rule]));
  if (!mark) {
    assert.equal(times.length, 0, `${example.says} finds ${told}`);
    return;
  }
  const found = times.find(t => t.start === mark.start && t.end === mark.end);
  assert.ok(found, `${example.says} finds ${told}`);
  assert.equal(found.value, example.value, example.says);
  assert.equal(found.rule, rule.name, example.says);
  if (example.date !== undefined) assert.equal(found.date, example.date, example.says);
}

for (const rule of rules)
  test(`rule: ${rule.name}`, () => {
    assert.ok(
      rule.examples.some(e => marked(e.says)),
      'an example that is found',
    );
    for (const example of rule.examples) check(rule, example);
  });

test('rules have names of their own, and about a fifth of the examples find nothing', () => {
  assert.equal(new Set(rules.map(r => r.name)).size, rules.length);
  const examples = rules.flatMap(r => r.examples);
  const refusals = examples.filter(e => !marked(e.says));
  assert.ok(refusals.length >= examples.length / 5, `${refusals.length} of ${examples.length}`);
});

test('every expression is its slice, in reading order, and none overlap', () => {
  const text = rules.flatMap(r => r.examples.map(e => e.says.replaceAll(/[[\]]/g, ''))).join('\n\n');
  let last = 0;
  for (const t of findTimes({ text, published: PUBLISHED })) {
    assert.ok(t.start >= last && t.end > t.start);
    assert.equal(text.slice(t.start, t.end).trim(), text.slice(t.start, t.end));
    last = t.end;
  }
});

test('an undated document keeps its relative expressions relative', () => {
  const examples = rules.flatMap(r => r.examples.map(e => e.says.replaceAll(/[[\]]/g, '')));
  for (const text of examples)
    for (const t of findTimes({ text, published: null }))
      if (t.relative && t.anchor === null) {
        assert.equal(t.date, null, text);
        assert.deepEqual(t.candidates, [], text);
      }
});
