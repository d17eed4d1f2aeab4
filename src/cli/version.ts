import { readFileSync } from 'node:fs';

const file = new URL('../../package.json', import.meta.url);
const about = JSON.parse(readFileSync(file, 'utf8')) as { version: string };

/** This program's version, from its package. */
export const version = about.version;
