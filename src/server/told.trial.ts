import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { houseReader } from '../record/house.ts';
import { openRecord } from '../record/open.ts';
import { readInto } from '../record/read.ts';
import { serveTrial } from './served.trial.ts';

const article = (title: string, outlet: string, published: string, body: string, more = '') =>
  `---\ntitle: ${title}\noutlet: ${outlet}\npublished: ${published}\n${more}---\n\n${body}\n`;

const wire =
  'The office withdrew its notice to the four towns on Monday, after their councils had asked a judge to stop it, and said that it would write to them anew before the end of the year.';

const texts: Readonly<Record<string, string>> = {
  'gazette.md': article(
    'Arrests at the harbor',
    'Ostery Gazette',
    '2021-03-10',
    `Police arrested 14 protesters in Ostery on Tuesday.\n\n${wire}`,
  ),
  'post.md': article(
    'Forty-one held',
    'Tidewater Post',
    '2021-03-10',
    'Police in Ostery arrested 41 protesters on Tuesday.',
  ),
  'news.md': article(
    'Police count again',
    'Harbor News',
    '2021-03-11',
    'Police in Ostery arrested 41 protesters on March 9, 2021.',
  ),
  'courier.md': article(
    'A notice withdrawn',
    'Inland Courier',
    '2021-03-10',
    `${wire} Nobody had expected it so soon, least of all the towns.`,
  ),
  'ministry.md': article(
    'Harbors named',
    'Wharf Mail',
    '2021-03-11',
    'The Interior Ministry named Pellbridge a “protected harbor.”',
  ),
  'denial.md': article(
    'Not so, says Pellbridge',
    'Cobble Echo',
    '2021-03-12',
    'Pellbridge denied that it is a “protected harbor.”',
  ),
  'letters-first.md': article(
    'Letters',
    'Quarrow Times',
    '2021-03-01',
    'The office wrote to 29 towns in January. It asked them for the records of their harbors by April.',
    'work: letters\n',
  ),
  'letters-second.md': article(
    'Letters, corrected',
    'Quarrow Times',
    '2021-03-02',
    'The office wrote to 34 towns in January. It asked them for the records of their harbors by April.',
    'work: letters\nsupersedes: letters-first.md\n',
  ),
};

// A program: serves a new record of texts that tell the same thing twice, and otherwise, for tests of the page.
const folder = await mkdtemp(join(tmpdir(), 'onrecord-told-'));
for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
const reader = houseReader();
const store = openRecord(join(folder, 'told.onrecord'), { create: true });
await readInto(store, [folder], { reader });
await serveTrial(store, reader, folder);
