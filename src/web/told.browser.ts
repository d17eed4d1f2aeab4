import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import test, { after, before } from 'node:test';
import { begin, documentOf, end, opened } from './trial.ts';

before(() => begin('told'));
after(end);

test('differences are filtered by kind, party and weight, and a decision stays', async () => {
  const page = await opened('/differences');
  const cards = page.locator('article.difference');
  await cards.first().waitFor();
  const all = await cards.count();
  assert.ok(all >= 2);
  await page.getByLabel('Kind').selectOption('designation');
  await page.getByRole('heading', { name: /Pellbridge/ }).waitFor();
  assert.equal(await cards.count(), 1);
  await page.getByLabel('Kind').selectOption('');
  await page.getByLabel('Party or words').fill('Ostery');
  await page.getByText('1 difference', { exact: true }).waitFor();
  await page.getByRole('heading', { name: '41', exact: true }).waitFor();
  assert.match((await cards.first().textContent()) ?? '', /14.*1 source|1 source.*14/s);
  await page.getByLabel('Sources').selectOption('5');
  await page.getByText('No accounts differ').waitFor();
  await page.getByLabel('Sources').selectOption('3');
  await page.getByText('Decide').click();
  await page.getByLabel('Why').fill('the police counted again');
  await page.getByRole('button', { name: 'Settled by a document' }).click();
  await page.locator('.chip.good', { hasText: 'settled' }).waitFor();
  const again = await opened('/differences?party=ostery');
  await again.locator('.chip.good', { hasText: 'settled' }).waitFor();
  await again.getByText('the police counted again').waitFor();
  await again.context().close();
  await page.context().close();
});

test('the reader marks at each passage who else tells it, and how', async () => {
  const page = await opened(`/documents/${await documentOf('gazette')}`);
  const reused = page.locator('mark.passage-reused').first();
  await reused.waitFor();
  assert.equal(await page.locator('mark[data-note="= Inland Courier"]').count(), 1);
  assert.match((await page.locator('mark.passage-disputed').allTextContents()).join(''), /14 protesters/);
  await page.getByText('Who else tells this').click();
  await page.locator('.passages [data-how="disputed"] q', { hasText: '41 protesters' }).first().click();
  await page.locator('h1', { hasText: /Forty-one held|Police count again/ }).waitFor();
  await page.locator('mark.passage-told').first().waitFor();
  await page.getByRole('button', { name: /Told elsewhere/ }).click();
  assert.equal(await page.locator('mark.passage-told').count(), 0);
  await page.context().close();
});

test('the witnesses of a fact are listed beside it', async () => {
  const page = await opened(`/documents/${await documentOf('post')}`);
  await page.locator('.card-head', { hasText: '41' }).first().click();
  await page.getByText(/Told by 2 sources/).click();
  await page.locator('.evidence li', { hasText: 'Harbor News' }).getByRole('link').click();
  await page.getByRole('heading', { name: 'Police count again' }).waitFor();
  await page.context().close();
});

test('a newer version shows what it changed, word by word, and the items in those words', async () => {
  const page = await opened('/versions');
  const card = page.locator('article.version');
  await card.waitFor();
  assert.deepEqual(
    [await card.locator('del').allTextContents(), await card.locator('ins').allTextContents()],
    [['29'], ['34']],
  );
  await card.getByText('Items in the words that went').click();
  await card.locator('.evidence', { hasText: 'that went' }).getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Letters', exact: true }).waitFor();
  await page.getByText('A newer version of this text is on record').click();
  await page.locator('.versions-of ins', { hasText: '34' }).waitFor();
  await page.context().close();
});

test('no serious fault by axe, no sideways scroll', async () => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const reader = `/documents/${await documentOf('gazette')}`;
  for (const [colorScheme, width] of [
    ['light', 390],
    ['dark', 1440],
  ] as const)
    for (const path of ['/differences', '/versions', reader]) {
      const page = await opened(path, { colorScheme, viewport: { width, height: 850 } });
      await page.locator('article.difference, article.version, mark.passage-reused').first().waitFor();
      if (path === reader) await page.getByText('Who else tells this').click();
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(wider, 0, `${path} scrolls sideways`);
      await page.evaluate(axe);
      const { violations } = (await page.evaluate('axe.run()')) as {
        violations: { id: string; impact: string | null; nodes: { html: string }[] }[];
      };
      const serious = violations.filter(one => one.impact === 'serious' || one.impact === 'critical');
      assert.deepEqual(
        serious.map(one => `${one.id}: ${one.nodes[0]?.html}`),
        [],
        path,
      );
      await page.context().close();
    }
});
