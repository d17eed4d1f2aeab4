#!/usr/bin/env node
// Plain JavaScript for whatever Node runs it: Onrecord wants Node 24, which comes with it as the package `node`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(import.meta.url);
const root = dirname(dirname(here));

if (Number(process.versions.node.split('.')[0]) < 24) {
  let node;
  try {
    node = join(dirname(createRequire(here).resolve('node/package.json')), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch {}
  if (!node || !existsSync(node)) {
    process.stderr.write(`onrecord: needs Node 24; this is ${process.version}\n  Install Onrecord again with its dependencies, or use a newer Node.\n`);
    process.exit(70);
  }
  // Ctrl-C reaches both; the child decides how it ends.
  process.on('SIGINT', () => {});
  const { status, signal } = spawnSync(node, [here, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(status ?? (signal === 'SIGINT' ? 130 : 70));
}

const built = join(root, 'dist', 'cli', 'main.js');
await import(existsSync(join(root, 'src', 'cli', 'main.ts')) ? '../src/cli/main.ts' : built);
