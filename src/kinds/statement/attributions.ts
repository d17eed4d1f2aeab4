import type { Analysis } from '../../language/analysis.ts';
import type { Span } from '../../text/span.ts';
import { readClauses } from './clauses.ts';
import { SPEECH } from './cues.ts';
import { readLabel } from './headline.ts';
import { readAccording, readAdjectives, readNouns } from './phrases.ts';
import { readQuoted } from './quoted.ts';
import { type Attribution, quotationAt, type Scene, sceneOf, treeAt } from './scene.ts';

/** Who said what in a document, in reading order; only the outermost of what stands within one another. */
export function readAttributions(analysis: Analysis): Attribution[] {
  const scene = sceneOf(analysis);
  const quoted = readQuoted(scene);
  const found = [...quoted.attributions];
  const taken = (offset: number) => quoted.taken.has(offset);
  for (const tree of scene.trees) {
    if (analysis.blocks[tree.sentence.block]?.kind === 'boilerplate') continue;
    found.push(...readLabel(scene, tree), ...readClauses(scene, tree, taken));
    found.push(...readAccording(scene, tree), ...readAdjectives(scene, tree), ...readNouns(scene, tree));
  }
  const outermost = keepOutermost(found);
  return continueBare(scene, outermost, quoted.bare).sort((a, b) => start(a) - start(b));
}

const start = (one: Attribution) =>
  Math.min(one.source?.start ?? one.cue.start, one.cue.start, one.content[0]!.start);
const within = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
const size = (one: Attribution) => one.content.reduce((sum, span) => sum + span.end - span.start, 0);

/** Drops what lies within another's content, and of two readings of one cue the shorter. */
function keepOutermost(all: readonly Attribution[]): Attribution[] {
  const bySize = all.filter(one => one.content.length > 0).sort((a, b) => size(b) - size(a));
  const kept: Attribution[] = [];
  for (const one of bySize) {
    const inside = kept.some(
      other =>
        other.content.some(span => within(one.cue, span)) ||
        (other.cue.start < one.cue.end && one.cue.start < other.cue.end),
    );
    if (!inside) kept.push(one);
  }
  return kept;
}

/** A bare quotation after a sentence that reports its speaker goes on with what he said. */
function continueBare(scene: Scene, all: readonly Attribution[], bare: readonly Span[]): Attribution[] {
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
