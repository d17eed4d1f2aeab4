import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asCounted, feltInCue } from './counted.ts';

/** The cue that the kit counts, where the reader's stands between | and |. */
function counted(marked: string): string {
  const [before, cue, after] = marked.split('|') as [string, string, string];
  const start = before.length;
  const text = before + cue + after;
  const span = asCounted(text, { start, end: start + cue.length });
  return text.slice(span.start, span.end);
}

test('what leads to the verb, and the paper by which it was sent, go with the cue', () => {
  assert.equal(counted('Okafor now |says| it leaks.'), 'now says');
  assert.equal(counted('Okafor is now |asking| for a vote.'), 'is now asking');
  assert.equal(counted('Okafor went on to |explain| why.'), 'went on to explain');
  assert.equal(counted('The board issued a statement |saying| it leaks.'), 'issued a statement saying');
  assert.equal(counted('Okafor |says| it leaks.'), 'says');
});

test('so does the way of it, where the speaking ends there', () => {
  assert.equal(counted('“It leaks,” Okafor |said| in a statement.'), 'said in a statement');
  assert.equal(counted('“It leaks,” Okafor |said| dryly.'), 'said dryly');
  assert.equal(counted('Okafor |said| nearly that.'), 'said');
  assert.equal(counted('Okafor |said| in a statement of ours it leaks.'), 'said');
});

test('what is felt counts to the cue, what it is about to the content', () => {
  const parts = (text: string, verb: string): string[] => {
    const start = text.indexOf(verb);
    const end = start + verb.length;
    const [cue, content] = feltInCue(text, { start, end }, [{ start: end + 1, end: text.length }]);
    return [cue, ...content].map(span => text.slice(span.start, span.end));
  };
  assert.deepEqual(parts('Okafor expressed deep concern that it leaks', 'expressed'), [
    'expressed deep concern',
    'that it leaks',
  ]);
  assert.deepEqual(parts('Okafor voiced doubts about the toll', 'voiced'), [
    'voiced doubts about',
    'the toll',
  ]);
  assert.deepEqual(parts('Okafor expressed support for the toll', 'expressed'), [
    'expressed',
    'support for the toll',
  ]);
});
