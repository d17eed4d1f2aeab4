import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { begin, documentOf, end, opened } from './trial.ts';

before(() => begin());
after(end);

test('the overview leads to what needs attention', async () => {
  const page = await opened('/');
  await page.getByText('file could not be read').click();
  await page.getByRole('link', { name: 'hearing-transcript-cut-short.pdf' }).click();
  await page.getByText('cut off or damaged').waitFor();
  await page.context().close();
});

test('from a statement to its words, and back by the address', async () => {
  const page = await opened('/items/statement');
  await page.getByLabel('Words').fill('punished');
  await page.getByRole('link', { name: /Nobody is being punished/ }).click();
  await page.locator('mark.selected').first().waitFor();
  const words = (await page.locator('mark.selected').allTextContents()).join('');
  assert.match(words, /“Nobody is being punished,”/);
  assert.ok(await page.locator('mark.selected').first().isVisible());
  const place = new URL(page.url());
  assert.match(place.hash, /^#\d+-\d+$/);
  const again = await opened(place.pathname + place.hash);
  await again.locator('.card[aria-current]').waitFor();
  assert.match((await again.locator('.card[aria-current]').textContent()) ?? '', /Nobody is being punished/);
  await again.locator('.card[aria-current] .inferred', { hasText: '21 March 2024' }).waitFor();
  await page.context().close();
  await again.context().close();
});

test('the text picks an item in the list, and the list a place in the text', async () => {
  const page = await opened(`/documents/${await documentOf('standard-2024-03-21')}`);
  await page.locator('mark', { hasText: '$2.4 million' }).click();
  await page.locator('.card[aria-current]', { hasText: 'USD' }).waitFor();
  await page.locator('.card-head', { hasText: 'tax rolls' }).click();
  await page.locator('mark.selected', { hasText: 'tax rolls' }).waitFor();
  await page.getByRole('button', { name: /Sentences not read/ }).click();
  assert.ok((await page.locator('mark.unread').count()) > 0);
  assert.ok((await page.locator('.unread-list li').count()) > 0);
  await page.context().close();
});

test('a decision is made, logged and undone', async () => {
  const page = await opened(`/documents/${await documentOf('courier-2024-04-18')}`);
  await page.locator('.card-head', { hasText: 'counted the reminders' }).click();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.locator('.card[aria-current] .chip.good').waitFor();
  await page.getByRole('button', { name: 'Correct…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Field').selectOption('date');
  await dialog.getByRole('textbox', { name: /^Said/ }).fill('2024-04-17');
  await dialog.getByLabel(/Why/).fill('the clerk’s log');
  await dialog.getByRole('button', { name: 'Correct' }).click();
  await page.locator('.card[aria-current]', { hasText: '17 April 2024' }).waitFor();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /Decisions/ })
    .click();
  const last = page.locator('.decision-row', { hasText: 'Corrected' }).first();
  await last.getByText('the clerk’s log').waitFor();
  await last.getByRole('button', { name: 'Undo' }).click();
  await last.getByText('Undone').waitFor();
  await page.context().close();
});

test('what is known of a document is corrected on its page', async () => {
  const page = await opened(`/documents/${await documentOf('town-meeting')}`);
  await page.getByText('undated:').waitFor();
  await page.getByRole('button', { name: 'Correct date or source…' }).click();
  await page.getByLabel(/^Published/).fill('2024-03-26');
  await page.getByRole('dialog').getByRole('button', { name: 'Correct' }).click();
  await page.getByText('Tuesday, 26 March 2024').waitFor();
  await page.context().close();
});

test('a search leads to the place of the word', async () => {
  const page = await opened('/search');
  await page.getByLabel('Words').fill('dragnet');
  await page.locator('mark.found').first().click();
  await page.locator('mark.target').first().waitFor();
  assert.equal(await page.locator('mark.target').first().textContent(), 'dragnet');
  await page.context().close();
});

test('a dropped file is read with the outlet and date that were filled in', async () => {
  const page = await opened('/timeline');
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(
      new File(['“We will swim,” said Mayor Quill. The pier costs $12,000.'], 'pier.txt', {
        type: 'text/plain',
      }),
    );
    return data;
  });
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await page.getByText('pier.txt').waitFor();
  await page.getByLabel('Outlet').fill('The Lamp');
  await page.getByLabel('Published').fill('2024-07-02');
  await page.getByRole('button', { name: 'Read the file' }).click();
  await page.locator('.add-result a').click();
  await page.getByText('Tuesday, 2 July 2024').waitFor();
  await page.locator('mark', { hasText: 'We will swim' }).first().waitFor();
  await page.context().close();
});

test('dark follows the system and can be chosen', async () => {
  const page = await opened('/', { colorScheme: 'dark' });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  await page.getByLabel('Appearance').selectOption('light');
  const light = await paper();
  assert.notEqual(dark, light);
  await page.reload();
  await page.locator('h1').waitFor();
  assert.equal(await paper(), light);
  await page.context().close();
});

test('the keyboard is enough: skip link, rows, Reader, confirm', async () => {
  const page = await opened('/items/statement');
  await page.locator('.statement-row').first().waitFor();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  assert.equal(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.index), '1');
  await page.keyboard.press('Enter');
  await page.locator('.card[aria-current]').waitFor();
  const first = await page.locator('.card[aria-current]').getAttribute('data-item');
  await page.keyboard.press('j');
  await page.locator(`.card[aria-current]:not([data-item="${first}"])`).waitFor();
  const head = page.locator('.card[aria-current] .card-head');
  await head.focus();
  for (let tries = 0; tries < 12; tries++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Confirm') break;
  }
  await page.keyboard.press('Enter');
  await page.locator('.card[aria-current] .chip.good').waitFor();
  await page.context().close();
});

test('a quotation is copied with its citation and link', async () => {
  const page = await opened(`/documents/${await documentOf('standard-2024-03-21')}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('.card-head', { hasText: 'tax rolls' }).click();
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByText('Copied with its citation').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(
    copied,
    /^“The code talks about tax rolls,” — Sela Dannick, in “.*”, The Stannick Standard, 21 March 2024\. http/,
  );
  await page.context().close();
});

test('on a narrow window the text fills it, and a picked item stands at its foot', async () => {
  const page = await opened(`/documents/${await documentOf('standard-2024-03-21')}`, {
    viewport: { width: 390, height: 800 },
  });
  const text = await page.locator('.text').boundingBox();
  assert.ok(text && text.width > 340, `the text is ${text?.width} wide`);
  await page.locator('mark.hl').first().click();
  const card = await page.locator('.card[aria-current]').boundingBox();
  assert.ok(card && Math.abs(card.y + card.height - 800) < 2);
  await page.context().close();
});
