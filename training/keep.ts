import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Where finished steps are kept between runs; outside the repository's history (see .gitignore). */
export class Keep {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** What `make` gave when it was last run under this name; runs it if never. */
  step<T>(name: string, make: () => T): T {
    const file = join(this.#folder, `${name}.v8`);
    if (existsSync(file)) return deserialize(readFileSync(file)) as T;
    const began = Date.now();
    console.log(name);
    const made = make();
    writeFileSync(file, serialize(made));
    console.log(`${name}: ${Math.round((Date.now() - began) / 1000)} s`);
    return made;
  }
}
