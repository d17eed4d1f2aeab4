import { inWords } from '../../text/dates.ts';
import type { shapes } from '../api.ts';

/** The words of an item that one would quote: its content where it has one, else the whole. */
export function quotable(item: shapes.Item): shapes.Evidence | undefined {
  return item.evidence.find(e => e.role === 'content') ?? item.evidence[0];
}

/** `“Words” — Speaker, in “Title”, Outlet, 21 March 2024. Link` */
export function citation(
  evidence: shapes.Evidence,
  speaker: string | null,
  document: shapes.Documents[string] | undefined,
  origin: string,
): string {
  const bare = evidence.text.replace(/^[“"'‘]+|[”"'’]+$/g, '').trim();
  const where = [
    document?.title ? `“${document.title}”` : document?.path,
    document?.outlet,
    document ? (document.published ? inWords(document.published) : 'undated') : null,
    evidence.page ? `p. ${evidence.page}` : null,
  ].filter(Boolean);
  const link = `${origin}/documents/${encodeURIComponent(evidence.document)}#${evidence.start}-${evidence.end}`;
  return `“${bare}” — ${speaker ? `${speaker}, in ` : ''}${where.join(', ')}. ${link}`;
}
