import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { standingRecord } from '../check/stand.fixture.ts';
import { assistantServer } from './mcp.ts';

test('an assistant searches, asks and checks, and every answer has its evidence', async () => {
  const store = await standingRecord();
  const server = assistantServer(store, '0');
  const client = new Client({ name: 'test', version: '0' });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(ours), client.connect(theirs)]);
  const ask = async (name: string, given: Record<string, unknown>) => {
    const answer = (await client.callTool({ name, arguments: given })) as {
      isError?: boolean;
      content: { text: string }[];
    };
    return { failed: answer.isError === true, text: answer.content[0]!.text };
  };
  try {
    const { tools } = await client.listTools();
    assert.deepEqual(tools.map(one => one.name).sort(), ['check_draft', 'docket', 'search', 'statements']);
    assert.ok(tools.every(one => one.annotations?.readOnlyHint === true));
    const found = JSON.parse((await ask('search', { words: 'fares islands' })).text);
    assert.ok(
      found.rows.length > 0 && found.rows.every((row: { passages: unknown[] }) => row.passages.length > 0),
    );
    const said = JSON.parse((await ask('statements', { speaker: 'Pellam Gorst' })).text);
    assert.ok(said.total >= 2);
    assert.ok(
      said.statements.every((one: { evidence: { text: string }[] }) => one.evidence[0]!.text.length > 0),
    );
    const docket = JSON.parse((await ask('docket', { party: 'Marrow Bay Ferry Board' })).text);
    assert.match(docket.party, /Ferry Board/);
    const checked = JSON.parse(
      (await ask('check_draft', { draft: '“Nobody told the council a word about the boats,” Gorst said.' }))
        .text,
    );
    assert.equal(checked.findings[0].code, 'misquoted');
    assert.match(checked.findings[0].evidence[0].text, /a thing about the boats/);
    assert.equal((await ask('docket', { party: 'Nobody Known' })).failed, true);
  } finally {
    await client.close();
    await server.close();
    store.close();
  }
});
