import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Handler } from 'hono';
import { setCookie } from 'hono/cookie';
import { refusal } from './fault.ts';
import { cookie, policy } from './guard.ts';

/** Where the built page lies: beside the built server, or under `dist` of a clone. */
const built = new URL(import.meta.url.endsWith('.ts') ? '../../dist/web/' : '../web/', import.meta.url);

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Files of the build by the names that Vite gives them: no folder, dot or escape that leads elsewhere. */
const asset = /^\/(?:assets\/)?[\w-]+(?:\.[\w-]+)*\.(?:css|js|svg|woff2)$/;

/**
 * Serves the page's files; any other address is a page of the app, which finds its own way. The page gets the token of this run as a
 * cookie that no script reads and no other site's request carries.
 */
export function pages(token: string): Handler {
  return async c => {
    if (asset.test(c.req.path)) {
      const bytes = await readFile(new URL(`.${c.req.path}`, built)).catch(() => null);
      if (!bytes) return refusal(c, 404, 'not-found', `There is no ${c.req.path}.`);
      const kept = c.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      const type = types[extname(c.req.path)] ?? 'application/octet-stream';
      return c.body(new Uint8Array(bytes), 200, { 'content-type': type, 'cache-control': kept });
    }
    const html = await readFile(new URL('index.html', built), 'utf8').catch(() => null);
    if (html === null) {
      return refusal(c, 503, 'not-built', 'The page is not built.', 'Build it with: npm run build:web');
    }
    const nonce = randomBytes(16).toString('base64');
    setCookie(c, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
    return c.body(html.replaceAll('@nonce@', nonce), 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(nonce),
      'cache-control': 'no-store',
    });
  };
}
