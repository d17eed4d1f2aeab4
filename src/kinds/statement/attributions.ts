import { overlaps, type Span } from '../../text/span.ts';
import { readClauses } from './clauses.ts';
import { SPEECH } from './cues.ts';
import { readLabel } from './headline.ts';
import { readAccording, readAdjectives, readNouns } from './phrases.ts';
import { readQuoted } from './quoted.ts';
import { type Attribution, quotationAt, type Scene, treeAt } from './scene.ts';

/** An attribution, and those that stand within its content. */
export interface Layered extends Attribution {
  readonly inner: readonly Attribution[];
}

/** Who said what in a document, in reading order: the outermost, each with what stands within it. */
export function readAttributions(scene: Scene): Layered[] {
  const { analysis } = scene;
  const quoted = readQuoted(scene);
  const found = [...quoted.attributions];
  const taken = (offset: number) => quoted.taken.has(offset);
  for (const tree of scene.trees) {
    if (analysis.blocks[tree.sentence.block]?.kind === 'boilerplate') continue;
    found.push(...readLabel(scene, tree), ...readClauses(scene, tree, taken));
    found.push(...readAccording(scene, tree), ...readAdjectives(scene, tree), ...readNouns(scene, tree));
  }
  return continueBare(scene, keepOutermost(found), quoted.bare).sort((a, b) => start(a) - start(b));
}

const start = (one: Attribution) =>
  Math.min(one.source?.start ?? one.cue.start, one.cue.start, one.content[0]!.start);
const within = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
const size = (one: Attribution) => one.content.reduce((sum, span) => sum + span.end - span.start, 0);

/** Puts what lies within another's content there, and drops the shorter of two readings of one cue. */
function keepOutermost(all: readonly Attribution[]): Layered[] {
  const bySize = all.filter(one => one.content.length > 0).sort((a, b) => size(b) - size(a));
  const kept: { one: Attribution; inner: Attribution[] }[] = [];
  for (const one of bySize) {
    const outer = kept.find(({ one: other }) => other.content.some(span => within(one.cue, span)));
    if (outer) outer.inner.push(one);
    else if (!kept.some(({ one: other }) => overlaps(other.cue, one.cue))) kept.push({ one, inner: [] });
  }
  return kept.map(({ one, inner }) => ({ ...one, inner }));
}

/** A bare quotation after a sentence that reports its speaker goes on with what he said. */
function continueBare(scene: Scene, all: readonly Layered[], bare: readonly Span[]): Layered[] {
  const found = [...all];
  for (const quotation of bare) {
    if (found.some(one => one.content.some(span => within(quotation, span)))) continue;
    const tree = treeAt(scene, quotation.start);
    if (!tree) continue;
    const index = lastSpeech(scene, found, quotation, tree.at);
    if (index === null) continue;
    const one = found[index]!;
    found[index] = {
      ...one,
      content: [...one.content, { start: quotation.start, end: quotation.end }].sort(
        (a, b) => a.start - b.start,
      ),
    };
  }
  return found;
}

/** The last act of speech in the sentence right before a place. */
function lastSpeech(scene: Scene, all: readonly Attribution[], place: Span, sentence: number): number | null {
  let best: number | null = null;
  all.forEach((one, index) => {
    const ends = one.content.at(-1)!.end;
    if (!SPEECH.has(one.act) || one.source === null || ends > place.start) return;
    const between = scene.trees
      .slice(one.sentence + 1, sentence)
      .some(tree => !quotationAt(scene, tree.sentence.start));
    if (between || one.sentence >= sentence) return;
    if (best === null || start(one) > start(all[best]!)) best = index;
  });
  return best;
}
