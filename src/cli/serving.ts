import { spawn } from 'node:child_process';
import { userInfo } from 'node:os';
import { houseReader } from '../record/house.ts';
import type { Store } from '../record/sqlite.ts';
import { serveRecord } from '../server/serve.ts';
import { Pool } from '../sources/pool.ts';

/** Serves the record until Ctrl-C; tells the address, and opens it in the browser where that is asked for. */
export async function serveUntilStopped(
  store: Store,
  settings: { port: number; browser: boolean; who?: string | undefined },
): Promise<void> {
  const pool = new Pool();
  const checks = store.path === ':memory:' ? null : new Pool({ size: 1, seconds: 60 });
  const who = settings.who ?? process.env.ONRECORD_WHO ?? userInfo().username;
  const served = await serveRecord({ store, reader: houseReader(), pool, checks, who }, settings.port);
  process.stdout.write(`Onrecord is at ${served.address}  (Ctrl-C ends it)\n`);
  if (settings.browser) openBrowser(served.address);
  await new Promise<void>(resolve => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await served.close();
  await pool.close();
  await checks?.close();
  process.stdout.write('\n');
}

function openBrowser(address: string): void {
  const [program, ...rest] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '']
        : ['xdg-open'];
  const child = spawn(program!, [...rest, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
