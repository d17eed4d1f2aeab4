import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { address, begin, end, opened } from './trial.ts';

before(() => begin('docket'));
after(end);

async function docketAddress(name: string): Promise<string> {
  const { rows } = (await (await fetch(`${address}api/matrix`)).json()) as {
    rows: { entity: string; name: string }[];
  };
  const found = rows.find(row => row.name === name);
  assert.ok(found, name);
  return `/dockets/${found.entity}`;
}

test('from the matrix to a docket, and from each of its items to the words', async () => {
  const page = await opened('/matrix');
  await page.getByRole('link', { name: 'Demanded: 1, Ostery' }).click();
  await page.getByRole('heading', { name: 'Docket of Ostery' }).waitFor();
  const items = await page.locator('.docket-row .words').count();
  assert.ok(items >= 6, `${items} items`);
  assert.equal(await page.locator('.docket-row .words:not(a)').count(), 0, 'every item leads to its words');
  await page.locator('#stakes').waitFor();
  await page.getByText('2,700,000').first().waitFor();
  await page.getByText('among them “about”').waitFor();
  const steps = page.getByRole('list', { name: 'What became of it' }).first();
  assert.match((await steps.textContent()) ?? '', /made.*answered.*Dana Sorrel.*challenged/s);
  await steps.getByRole('link', { name: 'answered' }).click();
  await page.locator('mark.selected', { hasText: 'town hall' }).first().waitFor();
  await page.context().close();
});

test('who has not answered is one click', async () => {
  const page = await opened('/matrix');
  await page.getByRole('link', { name: 'Ostery', exact: true }).waitFor();
  await page.getByLabel('Who has not answered').check();
  await page.getByText('2 parties').waitFor();
  assert.equal(await page.getByRole('link', { name: 'Ostery', exact: true }).count(), 0);
  await page.getByRole('link', { name: 'Quarrow', exact: true }).waitFor();
  await page.context().close();
});

test('the map leads to a docket by mouse and by keyboard, and lists who has no place', async () => {
  const page = await opened('/map');
  const map = page.getByRole('group', { name: 'Map of 2 parties' });
  await map.locator('path.land').waitFor();
  const dot = map.getByRole('link', { name: 'Denver: 1 called, 1 at stake' });
  assert.ok((await dot.locator('circle').boundingBox())!.x > 0);
  assert.equal(await map.getByText('Boise', { exact: true }).count(), 1);
  const without = page.getByRole('region', { name: 'Without a place' });
  await without.getByRole('link', { name: 'Ostery' }).waitFor();
  assert.equal(await without.getByRole('link', { name: 'Denver' }).count(), 0);
  await dot.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Docket of Denver' }).waitFor();
  await page.goBack();
  await map.getByRole('link', { name: /^Boise/ }).click();
  await page.getByRole('heading', { name: 'Docket of Boise' }).waitFor();
  await page.context().close();
});

test('a docket prints as a memo: its items and no controls', async () => {
  const page = await opened(await docketAddress('Ostery'));
  await page.locator('.docket-row').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByRole('button', { name: 'Print' }).isVisible(), false);
  assert.equal(await page.locator('.rail').isVisible(), false);
  assert.equal(await page.locator('.docket-row').first().isVisible(), true);
  await page.context().close();
});

test('a demand tells what became of it for each party', async () => {
  const { rows } = (await (await fetch(`${address}api/items?kind=demand`)).json()) as {
    rows: { id: string }[];
  };
  const page = await opened(`/item/${rows[0]!.id}`);
  await page.getByRole('heading', { name: /For Quarrow/ }).waitFor();
  assert.match((await page.getByRole('heading', { name: /For Ostery/ }).textContent()) ?? '', /answered/);
  assert.match((await page.getByRole('heading', { name: /For Quarrow/ }).textContent()) ?? '', /open/);
  await page.context().close();
});

test('a deadline is confirmed and goes to the calendar', async () => {
  const page = await opened('/deadlines');
  const row = page.locator('.deadline-row', { hasText: '31 March 2024' });
  await row.getByText('computed', { exact: true }).waitFor();
  await row.getByRole('button', { name: 'Confirm' }).click();
  await row.getByText('in the calendar').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save the calendar' }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'deadlines.ics');
  await page.context().close();
});

test('a time limit gets its day by hand', async () => {
  const page = await opened('/deadlines?view=undated');
  const row = page.locator('.deadline-row', { hasText: 'start not dated' }).first();
  await row.getByLabel('Day: a request').fill('2024-03-05');
  await row.getByRole('button', { name: 'Count 10 days' }).click();
  await row.waitFor({ state: 'detached' });
  await page.goto('/deadlines');
  const dated = page.locator('.deadline-row', { hasText: '15 March 2024' });
  await dated.getByText('10 days from 2024-03-05 (a request)').waitFor();
  await dated.getByText('in the calendar').waitFor();
  await page.context().close();
});

test('a tracker is added by its rows, and a fault in it is told', async () => {
  const page = await opened('/add');
  const table = (text: string) => ({ name: 'grants.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator('input[type=file]').setInputFiles(table('Town,kind,what\nWick,grant,the ferry grant\n'));
  await page.getByRole('button', { name: 'Read the file' }).click();
  await page.getByRole('alert').getByText('no column is “party”').waitFor();
  await page.getByLabel('Columns with other names').fill('Town=party');
  await page.getByRole('button', { name: 'Read the file' }).click();
  await page.getByText('1 item added').waitFor();
  await page.goto('/items/stake?q=ferry%20grant');
  await page.getByText('the ferry grant').first().waitFor();
  await page.context().close();
});

test('whom an open field means is settled by one key, and can be undone', async () => {
  const page = await opened('/review?kind=answer');
  const open = page.locator('.review-card', { hasText: 'we shall see' });
  await open.getByRole('button', { name: 'Look at it' }).or(open.locator('.settle')).first().click();
  const choices = open.getByRole('group', { name: 'Whom it means' }).getByRole('button');
  assert.deepEqual(await choices.allInnerTexts(), ['By: Quarrow\n1', 'By: Pellbridge\n2']);
  await page.keyboard.press('2');
  await open.waitFor({ state: 'detached' });
  await page.goto('/items/answer');
  await page.getByText(/Pellbridge defers: we shall see/).waitFor();
  await page.goto('/decisions');
  const last = page.locator('.decision-row', { hasText: 'Corrected' }).first();
  await last.getByRole('button', { name: 'Undo' }).click();
  await last.getByText('Undone').waitFor();
  await page.goto('/review?kind=answer');
  await page.locator('.review-card', { hasText: 'we shall see' }).waitFor();
  await page.context().close();
});

test('review is done by the keyboard alone', async () => {
  const page = await opened('/review');
  const current = page.locator('.review-card[aria-current]');
  await current.waitFor();
  const first = await current.getAttribute('data-item');
  await page.keyboard.press('j');
  await page.locator(`.review-card[aria-current]:not([data-item="${first}"])`).waitFor();
  await page.keyboard.press('k');
  await page.locator(`.review-card[aria-current][data-item="${first}"]`).waitFor();
  await page.keyboard.press('e');
  await page.getByRole('dialog').getByLabel('Field').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('c');
  await page.locator(`.review-card[data-item="${first}"]`).waitFor({ state: 'detached' });
  const second = await current.getAttribute('data-item');
  await page.keyboard.press('r');
  await page.locator(`.review-card[data-item="${second}"]`).waitFor({ state: 'detached' });
  await page.context().close();
});

for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const) {
  test(`nothing scrolls sideways: ${colorScheme}, ${width} wide`, async () => {
    for (const path of [await docketAddress('Ostery'), '/matrix', '/map', '/deadlines', '/review']) {
      const page = await opened(path, { colorScheme, viewport: { width, height: 850 } });
      await page.waitForLoadState('networkidle');
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(wider, 0, path);
      await page.context().close();
    }
  });
}

test('words selected in a text are added as an item', async () => {
  const { rows } = (await (await fetch(`${address}api/documents`)).json()) as {
    rows: { id: string; path: string }[];
  };
  const page = await opened(`/documents/${rows.find(row => row.path === 'gazette.txt')!.id}`);
  await page.locator('.text mark').first().waitFor();
  await page.evaluate(() => {
    const [block] = document.querySelectorAll('.text .block');
    window.getSelection()?.selectAllChildren(block!);
  });
  await page.getByRole('button', { name: 'Add as …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Kind').selectOption('letter');
  await dialog.getByLabel('Date').fill('2024-02-02');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await page.locator('.card', { hasText: 'added by hand' }).waitFor();
  await page.context().close();
});
