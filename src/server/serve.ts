import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Fault } from '../record/fault.ts';
import { appOf, type Serving } from './app.ts';
import { newToken } from './guard.ts';

export interface Served {
  /** `http://127.0.0.1:PORT/` */
  readonly address: string;
  readonly token: string;
  close(): Promise<void>;
}

/** Serves a record on the loopback address. `port` 0 takes a free one; a taken one is refused with a `Fault`. */
export function serveRecord(serving: Omit<Serving, 'token'>, port = 0): Promise<Served> {
  const token = newToken();
  const app = appOf({ ...serving, token });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (info: AddressInfo) =>
      resolve({
        address: `http://127.0.0.1:${info.port}/`,
        token,
        close: () =>
          new Promise(done => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Fault('busy', `Port ${port} is taken.`, 'Choose another with --port, or leave it out.', error)
          : error,
      ),
    );
  });
}
