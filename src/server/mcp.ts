import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { checkDraft } from '../check/check.ts';
import { draftFromText } from '../check/draft.ts';
import { docketOf } from '../record/questions/docket.ts';
import { listEntities } from '../record/questions/entities.ts';
import { type ItemListed, listItems } from '../record/questions/items.ts';
import { searchDocuments } from '../record/questions/search.ts';
import type { Store } from '../record/sqlite.ts';
import { Refused } from '../sources/refused.ts';

/** Rows of one answer, so that an assistant's window is not flooded. */
const most = 50;
const limit = z.number().int().min(1).max(most).default(10).describe('How many, at most');

/** A server of the Model Context Protocol over one record: it answers with the record's words and their places, and changes nothing. */
export function assistantServer(store: Store, version: string): McpServer {
  const server = new McpServer({ name: 'onrecord', version });
  const reading = { annotations: { readOnlyHint: true, openWorldHint: false } };
  server.registerTool(
    'search',
    {
      title: 'Search',
      description: 'Documents of the record that have all the words, with the passages where they stand.',
      inputSchema: { words: z.string().min(1).max(500), limit },
      ...reading,
    },
    asked => answer(searchDocuments(store, asked.words, { limit: asked.limit })),
  );
  server.registerTool(
    'statements',
    {
      title: 'Statements',
      description:
        'Who said what, with the words and where they stand. Narrow by speaker (a name or an id), by words, or by document.',
      inputSchema: {
        speaker: z.string().max(200).optional(),
        words: z.string().max(500).optional(),
        document: z.string().max(100).optional(),
        limit,
      },
      ...reading,
    },
    ({ speaker, words, document, limit: rows }) => {
      const entity = speaker === undefined ? undefined : entityNamed(store, speaker);
      if (entity === null) return refused(`Nobody of the name ${speaker} is on record.`);
      const found = listItems(store, {
        kind: 'statement',
        limit: rows,
        document,
        ...(entity === undefined ? {} : { entity, field: 'speaker' }),
        ...(words === undefined ? {} : { words }),
      });
      return answer({ total: found.total, statements: found.rows.map(told) });
    },
  );
  server.registerTool(
    'docket',
    {
      title: 'Docket',
      description:
        'All on record that concerns one party: what it is called, demanded of it, at stake, answered, in court. Each item with its words.',
      inputSchema: { party: z.string().min(1).max(200).describe('A name or an id'), limit },
      ...reading,
    },
    ({ party, limit: rows }) => {
      const entity = entityNamed(store, party);
      const docket = entity === null ? null : docketOf(store, entity);
      if (!docket) return refused(`No party of the name ${party} is on record.`);
      const sections = docket.sections.map(({ label, total, rows: items }) => ({
        label,
        total,
        items: items.slice(0, rows).map(one => ({ ...told(one.item), inferred: one.inferred })),
      }));
      return answer({ party: docket.party.name, officers: docket.officers, sections });
    },
  );
  server.registerTool(
    'check_draft',
    {
      title: 'Check a draft',
      description:
        'Holds a draft against the record: findings with the record’s words, and a verdict for every sentence. “Not on record” is not to say untrue.',
      inputSchema: { draft: z.string().min(1).max(400_000) },
      ...reading,
    },
    async ({ draft }) => {
      try {
        const { findings, sentences, counts } = checkDraft(store, await draftFromText(draft));
        return answer({ counts, findings, sentences });
      } catch (error) {
        if (error instanceof Refused) return refused(`${error.message}; ${error.remedy}`);
        throw error;
      }
    },
  );
  return server;
}

function told(item: ItemListed) {
  const { id, caption, document, path, title, outlet, published, reality, status, evidence } = item;
  return { id, caption, document, path, title, outlet, published, reality, status, evidence };
}

function entityNamed(store: Store, name: string): string | null {
  if (/^e[0-9a-f]{16}$/u.test(name)) return name;
  const { rows } = listEntities(store, { name, limit: 20 });
  const same = rows.find(one =>
    [one.name, ...one.aliases].some(other => other.toLowerCase() === name.toLowerCase()),
  );
  return (same ?? rows[0])?.id ?? null;
}

function answer(value: object) {
  return { content: [{ type: 'text' as const, text: JSON.stringify(value) }] };
}

function refused(text: string) {
  return { content: [{ type: 'text' as const, text }], isError: true };
}
