import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { houseReader } from '../record/house.ts';
import { openRecord } from '../record/open.ts';
import { readInto } from '../record/read.ts';
import type { Store } from '../record/sqlite.ts';

const documents: Readonly<Record<string, string>> = {
  'a.md': `---
title: Ferry fares to rise
outlet: Marrow Bay Mail
published: 2022-09-14
---

The Marrow Bay Ferry Board voted on Tuesday to raise fares by 12 percent from January 3, 2023.

“We did not ask for this, and we will not pretend that it is fair to the islands,” said Board President Odalys Trench. “If the state pays its share, the fares come down again.”

The board carried 48,200 passengers in August. Its debt stands at $3.4 million, according to its annual report.

Mayor Pellam Gorst of Skerry said that the board had hidden the debt for six years. “Nobody told the council a thing about the boats,” Gorst said.
`,
  'b.md': `---
title: Islands call the fares a tax
outlet: Skerry Post
published: 2022-09-20
---

Skerry’s council passed a motion on September 19 that calls the fares “a tax on living here.”

“Some of the boats are older than the people who sail them,” said Mayor Pellam Gorst. “It is a wonder that they float at all.”

Captain Ilse Varnholt, who sails the night boat, denied that the fleet is unsafe. “Every boat was inspected in June and every boat passed,” Varnholt said.
`,
  'c.md': `---
title: State names ferry board a “high-risk carrier”
outlet: Marrow Bay Mail
published: 2022-10-03
---

The State Harbor Office has named the Marrow Bay Ferry Board a “high-risk carrier,” a label that brings weekly inspections and bars the board from new loans.

Trench denied that the Marrow Bay Ferry Board is a high-risk carrier. “We reject the label,” she said.

“If you come, if you come, bring a boat that floats,” Trench said. “Ask Ilse [Varnholt] before you sail on a night like that.”

The harbor office counted 61 leaking hulls on the north quay before the storms of the autumn began, a report of its own divers said.
`,
  'd.md': `---
title: Hulls leak at the north quay
outlet: Skerry Post
published: 2022-10-04
---

The harbor office counted 61 leaking hulls on the north quay before the storms of the autumn began, a report of its own divers said.
`,
};

/** A small record about a made-up dispute over ferries, kept in memory. */
export async function standingRecord(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-stand-'));
  try {
    for (const [name, text] of Object.entries(documents)) writeFileSync(join(folder, name), text);
    const store = openRecord(':memory:', { create: true });
    await readInto(store, [folder], { reader: houseReader() });
    return store;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
