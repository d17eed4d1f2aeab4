import { inWords } from '../../text/dates.ts';
import type { shapes } from '../api.ts';

/** The words of an item that one would quote: its content where it has one, else the whole. */
export function quotable(item: shapes.Item): shapes.Evidence | undefined {
  return item.evidence.find(e => e.role === 'content') ?? item.evidence[0];
}

/** The words that show an item; with its own entry, where they only open the list in which it stands. */
export function wordsOf(item: shapes.Item): string {
  const [whole] = item.evidence;
  const entry = item.evidence.find(one => one.role === 'what');
  if (!whole) return '';
  const below = entry && entry.document === whole.document && entry.start >= whole.end;
  return below ? `${whole.text} … ${entry.text}` : whole.text;
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
