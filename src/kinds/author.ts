import type { Analysis } from '../language/analysis.ts';
import { overlapping } from '../text/overlapping.ts';
import type { MentionRef } from './item.ts';
import type { MentionTable } from './mentions.ts';

/** What somebody's own paper calls itself in its first line, before whose it is. */
const OWN =
  /^(?:(?:press|public|written|opening|prepared|official|full|media|policy)\s)*(?:statement|remarks|testimony|message|address|submission|response|comments?)\s(?:of|by|from)\s(?:the\s)?/iu;

/**
 * Whose paper a document is, by its first line: "Statement of Mayor Ada Okafor on the ruling", "Remarks by the Harbour Board". Null where the line names
 * nobody, or several ("Statement of Ada Okafor and Tom Lind").
 */
export function authorIn(analysis: Analysis, table: MentionTable): MentionRef | null {
  const { blocks, names, text } = analysis;
  const first = blocks.find(({ kind }) => kind === 'headline') ?? blocks.find(({ kind }) => kind === 'body');
  const own = first && OWN.exec(text.slice(first.start, first.end));
  if (!own) return null;
  const [name, next] = overlapping(names, { start: first.start + own[0].length, end: first.end }).filter(
    ({ type }) => type === 'person' || type === 'body',
  );
  const titled = name?.title?.start ?? name?.start ?? 0;
  if (!name || titled - first.start > own[0].length + 30) return null;
  if (next && /^(?:,|,? and|,? &)\s/u.test(text.slice(name.end, next.start))) return null;
  return table.at(name);
}
