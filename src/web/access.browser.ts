import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import test, { after, before } from 'node:test';
import { address, begin, documentOf, end, opened } from './trial.ts';

before(() => begin());
after(end);

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Fault {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

const looks = [
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
] as const;

for (const [colorScheme, width] of looks) {
  test(`no serious fault by axe, no sideways scroll: ${colorScheme}, ${width} wide`, async () => {
    const reader = `/documents/${await documentOf('standard-2024-03-21')}`;
    const entities = (await (await fetch(`${address}api/entities`)).json()) as {
      rows: { id: string }[];
    };
    const paths = [
      '/',
      '/timeline?kind=all',
      '/documents',
      reader,
      '/items/statement',
      '/items/figure',
      '/items/event',
    ];
    const others = [
      '/entities',
      `/entities/${entities.rows[0]?.id}`,
      `/dockets/${entities.rows[0]?.id}`,
      '/differences',
      '/versions',
      '/matrix',
      '/map',
      '/deadlines',
      '/review',
      '/search?q=register',
      '/decisions',
      '/add',
    ];
    for (const path of [...paths, ...others]) {
      const page = await opened(path, { colorScheme, viewport: { width, height: 850 } });
      if (path === reader) await page.locator('.card-head').first().click();
      await page.waitForLoadState('networkidle');
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(wider, 0, `${path} scrolls sideways`);
      // By the debugger, which the page's policy does not bind.
      await page.evaluate(axe);
      const faults = await page.evaluate(async () => {
        const run = (globalThis as unknown as { axe: { run: () => Promise<{ violations: Fault[] }> } }).axe
          .run;
        return (await run()).violations;
      });
      const serious = faults.filter(fault => fault.impact === 'serious' || fault.impact === 'critical');
      assert.deepEqual(
        serious.map(fault => `${path}: ${fault.id}: ${fault.nodes[0]?.html.slice(0, 200)}`),
        [],
      );
      await page.context().close();
    }
  });
}
