import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** In a clone, builds the page where it is missing or older than its source. An installed package brings it. */
export async function buildPage(): Promise<void> {
  if (!import.meta.url.endsWith('.ts')) return;
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const built = join(root, 'dist', 'web', 'index.html');
  if (existsSync(built) && statSync(built).mtimeMs > newest(join(root, 'src', 'web'))) return;
  process.stderr.write('building the page …\n');
  const { build } = await import('vite');
  await build({ configFile: join(root, 'src', 'web', 'vite.config.ts'), logLevel: 'error' });
}

function newest(folder: string): number {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter(entry => entry.isFile());
  return Math.max(0, ...files.map(entry => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}
