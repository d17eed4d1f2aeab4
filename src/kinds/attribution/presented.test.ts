import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPresentation } from './presented.ts';

/** The source of a text in which it stands between | and | and the cue is “said”. */
function shown(marked: string): string {
  const [before, source, after] = marked.split('|') as [string, string, string];
  const text = before + source + after;
  const at = text.indexOf('said', before.length);
  const start = before.length;
  const span = withPresentation(text, { start, end: start + source.length }, { start: at, end: at + 4 });
  return text.slice(span.start, span.end);
}

test('a relative clause that presents a speaker where she is first named goes with her', () => {
  assert.equal(
    shown('The pier is shut. |Ada Okafor|, who runs it, said it would open.'),
    'Ada Okafor, who runs it,',
  );
  assert.equal(shown('|A clerk|, whose house burned down, said so.'), 'A clerk, whose house burned down,');
});

test('at a later mention, over a sentence or where it reports other words, it does not', () => {
  assert.equal(shown('Ada Okafor left. |Okafor|, who runs it, said it would open.'), 'Okafor');
  assert.equal(shown('|Ada Okafor|, who told the board it leaked, said it would open.'), 'Ada Okafor');
  assert.equal(shown('|Ada Okafor|, who left. Lind said it would open.'), 'Ada Okafor');
});
