import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

// The browser's own services are off, so that it asks nothing of the network.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Programs of their own: the page's room does not reach into the server's. */
const programs = {
  sample: '../server/trial.ts',
  docket: '../server/docket.trial.ts',
  told: '../server/told.trial.ts',
} as const;

let browser: Browser;
let server: ChildProcess;

/** Where the trial's server is; '' until it is up. */
export let address = '';

/** To be called before and after a file's tests. */
export async function begin(which: keyof typeof programs = 'sample'): Promise<void> {
  const program = fileURLToPath(new URL(programs[which], import.meta.url));
  server = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(server.stdout!, 'data')) as [Buffer];
  address = line.toString().trim();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: flags,
  });
}

export async function end(): Promise<void> {
  await browser?.close();
  if (server?.kill('SIGTERM')) await once(server, 'exit');
}

/** A fresh page; whatever the browser complains of (a script's fault, a breach of the policy) fails the test. */
export async function opened(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    baseURL: address,
    ...options,
  });
  const page = await context.newPage();
  page.on('pageerror', error => assert.fail(`${path}: ${error.message}`));
  page.on('console', message => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      assert.fail(`${path}: ${message.text()}`);
  });
  page.on('request', request => assert.ok(request.url().startsWith(address), `asked ${request.url()}`));
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  return page;
}

export async function documentOf(name: string): Promise<string> {
  const page = (await (await fetch(`${address}api/documents?limit=100`)).json()) as {
    rows: { id: string; path: string }[];
  };
  const found = page.rows.find(row => row.path.includes(name));
  assert.ok(found, name);
  return found.id;
}
