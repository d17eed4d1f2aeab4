import type * as shapes from '../server/shapes.ts';

export type { shapes };

/** A refusal of the server: what went wrong, its code, and the way out. */
export class Fault extends Error {
  readonly code: string;
  readonly remedy: string | null;
  constructor(title: string, code: string, remedy: string | null) {
    super(title);
    this.code = code;
    this.remedy = remedy;
  }
}

export type Query = Readonly<Record<string, string | number | null | undefined>>;

/** `/api/items?kind=figure`; empty values are left out. */
function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') search.set(key, String(value));
  }
  const text = search.toString();
  return `/api/${path}${text ? `?${text}` : ''}`;
}

async function answer<T>(response: Response): Promise<T> {
  if (response.ok) return (await response.json()) as T;
  const body = (await response.json().catch(() => null)) as {
    title?: string;
    code?: string;
    remedy?: string;
  } | null;
  throw new Fault(
    body?.title ?? `The server answered ${response.status}.`,
    body?.code ?? `http-${response.status}`,
    body?.remedy ?? null,
  );
}

export async function get<T>(path: string, query?: Query): Promise<T> {
  return answer<T>(await fetch(address(path, query), { headers: { accept: 'application/json' } }));
}

/** Every change carries the header; a page of another origin cannot set it without leave. */
export async function post<T>(path: string, body: unknown): Promise<T> {
  const form = body instanceof FormData;
  return answer<T>(
    await fetch(address(path), {
      method: 'POST',
      headers: form ? { 'x-onrecord': '1' } : { 'x-onrecord': '1', 'content-type': 'application/json' },
      body: form ? body : JSON.stringify(body),
    }),
  );
}
