import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { refusal } from './fault.ts';

/** Names under which a browser on this machine reaches the loopback address; any other is a rebound name. */
const hosts = new Set(['localhost', '127.0.0.1', '[::1]']);

const nameOf = (host: string) => host.replace(/:\d+$/, '');

export const cookie = 'onrecord-token';

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

function same(given: string | undefined, token: string): boolean {
  if (given === undefined) return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Refuses requests under a foreign name (DNS rebinding) or from a foreign page. */
export const localOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? '';
  if (!hosts.has(nameOf(host))) {
    return refusal(
      c,
      403,
      'host',
      'This server answers only to localhost.',
      'Open http://localhost with its port.',
    );
  }
  const origin = c.req.header('origin');
  if (origin !== undefined && origin !== `http://${host}`) {
    return refusal(
      c,
      403,
      'origin',
      'This request came from another page.',
      'Use the page that Onrecord serves.',
    );
  }
  if (c.req.header('sec-fetch-site') === 'cross-site' && c.req.method !== 'GET') {
    return refusal(
      c,
      403,
      'origin',
      'This request came from another page.',
      'Use the page that Onrecord serves.',
    );
  }
  return next();
};

/**
 * Every change wants the token of this run: as a cookie that the page was given (with a header that no foreign form can set), or
 * as the header `x-onrecord-token` for programs.
 */
export function changesWant(token: string): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const byHeader = same(c.req.header('x-onrecord-token'), token);
    const byCookie = same(getCookie(c, cookie), token) && c.req.header('x-onrecord') === '1';
    if (byHeader || byCookie) return next();
    return refusal(c, 403, 'token', 'This change lacks the token of this run.', 'Load the page again.');
  };
}

/** Nothing inline, nothing from elsewhere; `nonce` admits the one style element that the component library sets. */
export function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export const headers: MiddlewareHandler = async (c, next) => {
  await next();
  const set = (name: string, value: string) => c.res.headers.set(name, value);
  if (!c.res.headers.has('content-security-policy')) set('content-security-policy', policy('none'));
  set('x-content-type-options', 'nosniff');
  set('referrer-policy', 'no-referrer');
  set('cross-origin-resource-policy', 'same-origin');
  set('cross-origin-opener-policy', 'same-origin');
  if (c.req.path.startsWith('/api/')) set('cache-control', 'no-store');
};
