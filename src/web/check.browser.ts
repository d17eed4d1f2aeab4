import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { begin, end, opened } from './trial.ts';

before(() => begin());
after(end);

const draft =
  '“We are really asking four towns to do what 61 others already do,” Commissioner Harriet Lomax said. The brass band of Quarrow played at noon for Edda Rourke.';

test('a pasted draft is held against the record, and a finding leads to the words in the Reader', async () => {
  const page = await opened('/check');
  await page.getByLabel('Draft', { exact: true }).fill(draft);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  const finding = page.locator('.finding', { hasText: 'misquoted' });
  await finding.getByText('adds “really”').waitFor();
  await page.getByRole('status').getByText('1 differing').waitFor();
  await page.getByRole('status').getByText('1 not on record').waitFor();
  assert.equal(await page.locator('sup.verdict').count(), 2);
  await page.locator('.draft-mark', { hasText: 'really' }).click();
  assert.match(page.url(), /#finding-1$/);
  await finding.getByRole('link').first().click();
  await page.waitForURL(/\/documents\/\w+#\d+-\d+$/);
  await page.locator('mark.target').first().waitFor();
  const words = (await page.locator('mark.target').allTextContents()).join('');
  assert.match(words, /asking four towns to do what 61 others already do/);
  await page.context().close();
});

test('a file dropped on the form is checked, and one that cannot be says why', async () => {
  const page = await opened('/check');
  const drop = async (name: string, words: string) => {
    const data = await page.evaluateHandle(
      ([file, text]) => {
        const carried = new DataTransfer();
        carried.items.add(new File([text!], file!));
        return carried;
      },
      [name, words],
    );
    await page.dispatchEvent('.check-form textarea', 'drop', { dataTransfer: data });
  };
  await drop('draft.md', draft);
  await page.locator('.finding', { hasText: 'adds “really”' }).waitFor();
  await drop('draft.md', 'word '.repeat(60_000));
  await page.getByRole('alert').getByText('60000 words').waitFor();
  await page.context().close();
});
