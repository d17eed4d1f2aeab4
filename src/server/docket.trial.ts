import { openRecord } from '../record/open.ts';
import { addBytes } from '../record/read.ts';
import { toldReader } from '../record/told.ts';
import { serveTrial } from './served.trial.ts';

const office = 'body:Harbor Grants Office';
const documents: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'gazette.txt',
    'Harbor Gazette',
    '2024-03-02',
    [
      `demand | by=${office} | of=place:Ostery; place:Pellbridge; place:Quarrow | what=hand over their shelter records | date=2024-03-01 | due=2024-03-31 | consequence=lose the shelter grant | inferred=due`,
      `letter | from=${office} | to=place:Ostery; place:Pellbridge | date=2024-03-01 | about=shelter records`,
      `stake | what=the shelter grant | holder=place:Ostery | granter=${office} | amount=about 2400000 USD | state=at risk | date=2024-03-01`,
      `stake | what=money for the ferry | holder=place:Ostery | granter=${office} | amount=300000 USD | state=at risk | date=2024-03-01`,
      `designation | label=“non-sharing town” | of=place:Ostery | by=${office} | polarity=asserted`,
      'rule | name=the Halvorne Code | of=place:Ostery | type=ordinance | requires=action:tell nobody, trigger:a request, limit:P10D',
    ],
  ],
  [
    'post.txt',
    'Tidewater Post',
    '2024-03-09',
    [
      'answer | by=person:Dana Sorrel (Mayor of Ostery) | stance=refuses | text=our registers stay in our town hall | date=2024-03-08 | voice=person:Dana Sorrel',
      'designation | label=“non-sharing town” | of=place:Ostery | by=person:Dana Sorrel | polarity=denied | voice=person:Dana Sorrel',
      `case | name=Ostery v. Harbor Grants Office | plaintiffs=place:Ostery | defendants=${office} | filed=2024-03-09`,
      'pledge | by=place:Pellbridge | what=to publish its register | due=2024-06-15',
      `demand | by=${office} | of=place:Pellbridge | what=hand over its shelter records again | date=2024-03-07`,
      'answer | by=?Quarrow or Pellbridge | stance=defers | text=we shall see | inferred=by',
    ],
  ],
  [
    'places.txt',
    'Inland Courier',
    '2024-03-10',
    [
      `designation | label=“sharing town” | of=place:Denver | by=${office} | polarity=asserted`,
      `designation | label=“slow town” | of=place:Boise | by=${office} | polarity=asserted`,
      `stake | what=the harbour grant | holder=place:Denver | granter=${office} | amount=90000 USD | state=paid`,
    ],
  ],
];

// A program: serves a record of a made-up dispute for tests of the docket's pages, and tells its address.
const store = openRecord(':memory:', { create: true });
const reader = toldReader();
for (const [name, outlet, published, lines] of documents) {
  const given = { outlet: { value: outlet, from: 'trial' }, published: { value: published, from: 'trial' } };
  await addBytes(store, name, new TextEncoder().encode(`${lines.join('\n\n')}\n`), given, { reader });
}
await serveTrial(store, reader);
