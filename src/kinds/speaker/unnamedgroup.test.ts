import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementsIn } from '../statement/told.fixture.ts';
import { isUnsettled } from './openness.ts';

/** Texts whose last statement is by people or a paper without a name, and the words that tell of them. */
const WORDS: readonly (readonly [text: string, words: string])[] = [
  ['The mill was shut, officials said on Monday. More would close, they said.', 'officials'],
  ['Traders said the mill was calm. They said the price had fallen.', 'Traders'],
  [
    'To lawyers suing the port, it is now clear that the road is closed. They assert that the mill knew.',
    'lawyers suing the port',
  ],
  ['Authorities obtained a warrant after they said the car was seen in Elmford.', 'Authorities'],
  [
    'Ada Lind’s relatives in Elmford have fought to keep the house.\nThey said they would appeal.',
    'Ada Lind’s relatives in Elmford',
  ],
  ['A clerk at the mill said the gate was open.\nShe said the guard had left.', 'A clerk at the mill'],
  [
    'The port is quiet. The sea is calm. The day is long. The mayor is away. The girl’s relatives in Pell said the pier was old.',
    'The girl’s relatives in Pell',
  ],
  [
    'The port is quiet. The sea is calm. The day is long. The mayor is away. Reports reaching Elmford said the pier was old.',
    'Reports reaching Elmford',
  ],
  [
    'Lawyers for the tenants filed a brief in court on Monday arguing the mill could not close.',
    'Lawyers for the tenants',
  ],
  [
    'The port is quiet. The sea is calm. The day is long. The mayor is away. It is shut, according to state television.',
    'state television',
  ],
  ['Alder Motors was sued. The jury said it was old.', 'The jury'],
  [
    'Dealers said the volume reflected the end of the month. But they said prices showed fears over the sale.',
    'Dealers',
  ],
  [
    'The mill was shut, an official of the bank said. The official said that no day was fixed. He added that a party would be held.',
    'The official',
  ],
  [
    'Police sought the car, according to an investigator quoted by a paper. “It may be here,” the investigator said.',
    'the investigator',
  ],
  [
    'Pell Odeon Corp. directors said Garth Lind may bid. The directors added that the two have not decided.',
    'The directors',
  ],
  [
    'Researchers worked off Pell. The researchers suggested the weed might spread, and the fish would go. They reported that it was late.',
    'The researchers',
  ],
  [
    'The Pell relatives have left it unclear whether they will yield to the Harbour Board. In hopes of delay, they have demanded that it be mended.',
    'The Pell relatives',
  ],
  ['It hurt Texas voters, who said the pier was old.', 'Texas voters'],
];

test('people whom the text does not name are told in the words that it has for them', () => {
  for (const [text, words] of WORDS) {
    const item = statementsIn(text).items.at(-1);
    assert.equal(item?.fields.speaker, null, text);
    assert.equal(item.fields.speakerText, words, text);
    assert.equal(isUnsettled(item.readings.speaker!.rule), false, `${text} ${item.readings.speaker!.rule}`);
  }
});

/** "They" whom the text may name. */
const OPEN: readonly string[] = [
  'The companies met on Monday. They said the deal was off.',
  'Two leaders met on Monday. They said the deal was off.',
];

test('those whom the text may have named stay open', () => {
  for (const text of OPEN) {
    const item = statementsIn(text).items.at(-1);
    assert.equal(isUnsettled(item!.readings.speaker!.rule), true, text);
  }
});
