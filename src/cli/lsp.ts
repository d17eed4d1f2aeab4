import type { Command } from 'commander';
import { openRecord } from '../record/open.ts';
import { command, recordOption } from './options.ts';

/** `lsp` */
export function lspCommand(): Command {
  return command('lsp', 'check drafts in an editor: a language server on the standard input and output', [
    'lsp --record my.onrecord',
  ])
    .addOption(recordOption())
    .option('--stdio', 'the standard streams, which is the only way; editors pass it')
    .action(async (options: { record: string }) => {
      const { createConnection, StreamMessageReader, StreamMessageWriter } = await import(
        'vscode-languageserver/node'
      );
      const { serveEditor } = await import('../server/lsp.ts');
      const store = openRecord(options.record, { readOnly: true });
      const reader = new StreamMessageReader(process.stdin);
      serveEditor(createConnection(reader, new StreamMessageWriter(process.stdout)), store);
    });
}
