import { rm } from 'node:fs/promises';
import type { Reader } from '../record/reader.ts';
import type { Store } from '../record/sqlite.ts';
import { serveRecord } from './serve.ts';

/** Serves a record for tests of the page, tells its address on standard output, and takes its folder away when the program is stopped. */
export async function serveTrial(store: Store, reader: Reader, folder?: string): Promise<void> {
  const served = await serveRecord({ store, reader, who: 'Tester' });
  process.stdout.write(`${served.address}\n`);
  process.once('SIGTERM', async () => {
    await served.close();
    store.close();
    if (folder) await rm(folder, { recursive: true });
  });
}
