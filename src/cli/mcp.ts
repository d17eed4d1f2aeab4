import type { Command } from 'commander';
import { openRecord } from '../record/open.ts';
import { command, recordOption } from './options.ts';
import { version } from './version.ts';

/** `mcp` */
export function mcpCommand(): Command {
  return command(
    'mcp',
    'let an assistant ask the record: a Model Context Protocol server on the standard streams',
    ['mcp --record my.onrecord'],
  )
    .addOption(recordOption())
    .action(async (options: { record: string }) => {
      const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js');
      const { assistantServer } = await import('../server/mcp.ts');
      const store = openRecord(options.record, { readOnly: true });
      const server = assistantServer(store, version);
      process.once('exit', () => store.close());
      await server.connect(new StdioServerTransport());
    });
}
