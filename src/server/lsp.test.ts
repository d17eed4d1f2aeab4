import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { createConnection } from 'vscode-languageserver/node';
import type {
  CodeAction,
  Hover,
  InitializeResult,
  Location,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { standingRecord } from '../check/stand.fixture.ts';
import { serveEditor } from './lsp.ts';

test('an editor gets diagnostics, the source on hover, its place, and the exact words as a fix', async () => {
  const store = await standingRecord();
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  serveEditor(connection, store);
  const client = createMessageConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  client.listen();
  const uri = 'file:///draft.md';
  const next = () =>
    new Promise<PublishDiagnosticsParams>(resolve => {
      const listening = client.onNotification(
        'textDocument/publishDiagnostics',
        (sent: PublishDiagnosticsParams) => {
          listening.dispose();
          resolve(sent);
        },
      );
    });
  try {
    const { capabilities }: InitializeResult = await client.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
    });
    assert.equal(capabilities.hoverProvider, true);
    await client.sendNotification('initialized', {});
    const text = '# A head\n\nSo it goes: “Nobody told the council a word about the boats,” Gorst said.\n';
    const first = next();
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    const { diagnostics } = await first;
    const [one] = diagnostics;
    assert.equal(one?.code, 'misquoted');
    assert.equal(one.range.start.line, 2);
    assert.equal(one.range.start.character, 'So it goes: “'.length);
    const position = { line: 2, character: 20 };
    const hover: Hover = await client.sendRequest('textDocument/hover', { textDocument: { uri }, position });
    assert.match((hover.contents as { value: string }).value, /a thing about the boats/);
    const places: Location[] = await client.sendRequest('textDocument/definition', {
      textDocument: { uri },
      position,
    });
    assert.match(places[0]!.uri, /a\.md$/);
    const actions: CodeAction[] = await client.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: one.range,
      context: { diagnostics },
    });
    const edit = actions[0]!.edit!.changes![uri]![0]!;
    assert.match(edit.newText, /^Nobody told the council a thing about the boats/);
    const second = next();
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: text.replace('a word', 'a thing') }],
    });
    assert.deepEqual((await second).diagnostics, []);
  } finally {
    client.dispose();
    connection.dispose();
    store.close();
  }
});
