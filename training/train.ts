import { fileURLToPath } from 'node:url';
import { Keep } from './keep.ts';
import { trainLanguage } from './language.ts';

const kits = process.env.ONRECORD_KITS;
if (!kits) {
  console.error(
    'Set ONRECORD_KITS to the folder that holds train/ud (docs/training.md says where to get it).',
  );
  process.exit(2);
}
const here = new URL('.', import.meta.url);
const keep = new Keep(process.env.ONRECORD_TRAINING ?? fileURLToPath(new URL('work', here)));
trainLanguage(kits, keep, new URL('../models/', here));
