import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakerIn, statementsIn } from './told.fixture.ts';

function speakers(text: string): string[] {
  const told = statementsIn(text);
  return told.items.map(item => speakerIn(told, item) ?? '?');
}

test('speakers are resolved to the full name', () => {
  assert.deepEqual(speakers('Mayor Ellen Brooks closed the bridge. “It is unsafe,” Brooks said.'), [
    'Ellen Brooks',
  ]);
  assert.deepEqual(speakers('Mayor Ellen Brooks closed the bridge on Monday. “It is unsafe,” she said.'), [
    'Ellen Brooks',
  ]);
  assert.deepEqual(speakers('“It is unsafe,” said Ellen Brooks, the mayor. “It closes today,” she added.'), [
    'Ellen Brooks',
    'Ellen Brooks',
  ]);
  assert.deepEqual(speakers('“It is unsafe,” Tom Harris, a lawyer for Ellen Brooks, said on Monday.'), [
    'Tom Harris',
  ]);
});

test('a spokesman without a name, and officials, stay unnamed', () => {
  for (const text of [
    '“It is unsafe,” a spokesman for Ellen Brooks said.',
    'Officials said the bridge was unsafe.',
    'The bridge was described as unsafe.',
  ]) {
    for (const item of statementsIn(text).items) {
      assert.equal(item.fields.speaker, null, text);
      assert.equal(item.readings.speaker?.inferred, false, text);
    }
  }
});

test('what two say together is a statement of each', () => {
  const both = (text: string) =>
    assert.deepEqual(speakers(text).slice(-2), ['Ellen Brooks', 'Tom Harris'], text);
  both('“It is unsafe,” said Ellen Brooks and Tom Harris.');
  both('Ellen Brooks and engineer Tom Harris said the bridge was unsafe.');
  both('Ellen Brooks and Tom Harris said the bridge was unsafe. They added that it was old.');
  both('Ellen Brooks and Tom Harris studied the bridge. They walked over it. They said that it was old.');
  assert.deepEqual(
    speakers('Ann Alder, Ellen Brooks and Tom Harris have all said that the bridge is unsafe.').length,
    3,
  );
  const [item] = statementsIn('Ellen Brooks and Tom Harris said the bridge was unsafe.').items;
  assert.match(item?.readings.speaker?.why ?? '', /together with Tom Harris/);
  // aides to two people are neither of them
  assert.deepEqual(speakers('Aides to Ellen Brooks and Tom Harris said the bridge was unsafe.'), ['?']);
});

test('what was inferred says so, with the rule and what it rests on', () => {
  const { items } = statementsIn('Mayor Ellen Brooks closed the bridge. “It is unsafe,” she said.');
  assert.equal(items[0]?.readings.speaker?.inferred, true);
  assert.equal(items[0]?.readings.speaker?.anchor, 'Ellen Brooks');
});

test('direct, mixed and indirect words are told apart', () => {
  const mode = (text: string) => statementsIn(text).items.map(item => item.fields.mode);
  assert.deepEqual(mode('“It is unsafe,” Brooks said.'), ['direct']);
  assert.deepEqual(mode('Brooks said the bridge was “a ruin” and should close.'), ['mixed']);
  assert.deepEqual(mode('Brooks said that the bridge was unsafe.'), ['indirect']);
});

test('every span of every statement slices to its words', () => {
  const text =
    'On Monday, Ellen Brooks said the bridge was “a ruin.”\n\n“It goes,” she told the council. “It is old.”';
  for (const item of statementsIn(text).items) {
    assert.equal(item.evidence[0]?.role, 'item');
    const words = (role: string) =>
      item.evidence.filter(one => one.role === role).map(one => text.slice(one.start, one.end));
    assert.equal(words('content').join(' … '), item.fields.text);
    assert.deepEqual(words('cue'), [item.fields.cue]);
    for (const one of item.evidence) {
      assert.ok(
        one.start >= item.evidence[0]!.start && one.end <= item.evidence[0]!.end && one.start < one.end,
      );
    }
  }
});

test('the day is the one beside the cue, else the publication, marked inferred', () => {
  const [said] = statementsIn('Ellen Brooks said on Monday that the bridge was unsafe.').items;
  assert.equal(said?.fields.date, '2021-03-01');
  assert.equal(said?.readings.date?.inferred, false);
  const [undated] = statementsIn('Ellen Brooks said that the bridge was unsafe.').items;
  assert.equal(undated?.fields.date, '2021-03-03');
  assert.equal(undated?.readings.date?.inferred, true);
  const [nowhen] = statementsIn('Ellen Brooks said that the bridge was unsafe.', null).items;
  assert.equal(nowhen?.fields.date, null);
});

test('a refusal to speak is kept as such, a denial of speech is none', () => {
  const acts = (text: string) => statementsIn(text).items.map(item => item.fields.act);
  assert.deepEqual(acts('Ellen Brooks declined to say whether the bridge would open.'), ['refuse']);
  assert.deepEqual(acts('Ellen Brooks did not say that the bridge was unsafe.'), []);
});

test('attitudes and deeds are no statements', () => {
  for (const text of [
    'Ellen Brooks wants a new bridge.',
    'Ellen Brooks hopes to rest.',
    'Harris hit the wall.',
  ]) {
    assert.deepEqual(statementsIn(text).items, [], text);
  }
});

test('swapping the speakers changes nothing but the names', () => {
  const told = (a: string, b: string) => {
    const text = `Mayor ${a} said the bridge was unsafe. “It is not,” said ${b}, an engineer.`;
    const { items } = statementsIn(text);
    return items.map(({ fields, reality, voice, by }) => [
      fields.mode,
      fields.act,
      fields.cue,
      reality,
      voice,
      by,
    ]);
  };
  assert.deepEqual(told('Ellen Brooks', 'Tom Harris'), told('Tom Harris', 'Ellen Brooks'));
});

test('who passes a statement on is kept apart from who made it', () => {
  const { items, context } = statementsIn(
    'The Washington Post reported that Mayor Ellen Brooks said the bridge was unsafe.',
  );
  assert.equal(items.length, 1);
  const name = (value: unknown) => (value ? context.nameOf(value as never) : null);
  assert.equal(name(items[0]?.fields.speaker), 'Ellen Brooks');
  assert.match(name(items[0]?.fields.via) ?? '', /Post/);
  assert.notEqual(items[0]?.voice, 'outlet');
});

test('a letter speaks for whoever sent it', () => {
  const { items, context } = statementsIn(
    'The Justice Department sent the city a letter saying that the bridge was unsafe.',
  );
  const speaker = items[0]?.fields.speaker;
  assert.match(speaker ? context.nameOf(speaker as never) : '', /Justice/);
  assert.match(items[0]?.readings.via?.text ?? '', /letter/);
});

test('a pronoun follows the subject of the sentence before, if nobody else is named', () => {
  assert.deepEqual(speakers('Ellen Brooks came to the bridge on Monday. She said it was unsafe.'), [
    'Ellen Brooks',
  ]);
});

test('a text that breaks off anywhere is read', () => {
  const text =
    '“It is late,” said Mayor Ada Okafor, who wrote to the agency on May 3. “We wait.” — Ada Okafor\n' +
    'According to the clerk, Tom Lind, the pier (“an old thing,” he called it) is shut; she denied it: “No.” –\n' +
    'LIND: It was said that, as she put it, “nobody came” — “not one.”\n' +
    'The ferry, according to the harbor master, was late.';
  for (let end = 1; end <= text.length; end++)
    if (!/\p{L}$/u.test(text.slice(0, end)))
      assert.doesNotThrow(() => statementsIn(text.slice(0, end)), text.slice(0, end));
  assert.equal(statementsIn('“It is late.” —').items.length, 0);
});
