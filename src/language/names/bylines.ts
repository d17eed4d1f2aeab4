import type { Block } from '../../sources/source.ts';
import type { Name, Sentence } from '../analysis.ts';

/** "By " before whoever wrote it. */
const BY = /^(?:By\s+)?$/i;

/** "Edda Lind, Courier staff": two words that open a byline are whoever wrote it, no place, though a comma and another name stand behind. */
export function withBylines(
  names: readonly Name[],
  sentences: readonly Sentence[],
  text: string,
  blocks: readonly Block[],
): Name[] {
  return names.map(name => {
    const block = blocks[sentences[name.sentence]!.block];
    const opens = block?.kind === 'byline' && BY.test(text.slice(block.start, name.start));
    return opens && name.type === 'place' && name.last === name.first + 1
      ? { ...name, type: 'person', subtype: null }
      : name;
  });
}
