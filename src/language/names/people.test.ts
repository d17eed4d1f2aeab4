import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../analyse.ts';

/** The names of a text with their types, as "Ana Reyes: person". */
function named(text: string): string[] {
  const block = { kind: 'body' as const, start: 0, end: text.length };
  const { names } = analyse({ text, blocks: [block], published: null });
  return names.map(name => `${text.slice(name.start, name.end)}: ${name.type}`);
}

const people: readonly [text: string, name: string][] = [
  ['Ms Hill said so on Friday.', 'Hill'],
  ['“No,” said Mr Park.', 'Park'],
  ['“We are tired,” said Congressman Fogg.', 'Fogg'],
  ['The minister, Paul Bridge, said so.', 'Paul Bridge'],
  ['The prime minister, Eleanor Strand, has yet to reply.', 'Eleanor Strand'],
  ['It was signed by Representatives Thuy Lam-Okafor (CA-56) and Tom Pell.', 'Thuy Lam-Okafor'],
  ['Archaeologist Ayelet Kedem said the wall was Roman.', 'Ayelet Kedem'],
  ['Farmer Siôn ap Gwilym said the river was low.', 'Siôn ap Gwilym'],
  ["Margaret 'Peg' Dunleavy said she had seen it.", "Margaret 'Peg' Dunleavy"],
  ['Thomas (Tom) Okafor said he had seen it.', 'Thomas (Tom) Okafor'],
  ['Lord Justice Pemberton said the appeal must fail.', 'Pemberton'],
  ['Surveyor Colm Baxter came in March. Baxter said it was dry.', 'Colm Baxter'],
  ['Gran Maureen Pickles said she was livid.', 'Maureen Pickles'],
  ['Hubby Craig, 34, was furious.', 'Craig'],
  ['Roofer Gaz Tulloch said he had warned them.', 'Gaz Tulloch'],
  ['Wanjiru Coetsee SC, for the utility, argued that no court could compel it.', 'Wanjiru Coetsee'],
  ['Fatima Sheikh KC told the judge so.', 'Fatima Sheikh'],
  ['Nuala Brannigan MLA said the talks had failed.', 'Nuala Brannigan'],
  ["Zanele Mokoena-Wood lives on the ridge. 'We pay for nothing,' Mokoena-Wood said.", 'Mokoena-Wood'],
  ['Ana Reyes, the mayor of Elmford, and Tom Strand, the mayor of Pell, met.', 'Tom Strand'],
  ['It came from Mr. Soo-Jin Okafor, the president.', 'Soo-Jin Okafor'],
  ['“No,” said its chief executive, Temperance Okafor.', 'Temperance Okafor'],
  ["The union's safety officer, Tuan Le Blanc, said so.", 'Tuan Le Blanc'],
  ['A letter to the Hon. Solange Strand came back.', 'Solange Strand'],
  ['Administrative Court – summary of the judgment of Mrs Justice Ferrars-Strand', 'Ferrars-Strand'],
  ['“No,” said Cr Beverley Okafor.', 'Beverley Okafor'],
  ['Canon Patrick Strand said so.', 'Patrick Strand'],
  ['Housing portfolio holder Coun Rukhsana Strand rejected that.', 'Rukhsana Strand'],
  ['Simogyet Walter Okafor called the report a disgrace.', 'Walter Okafor'],
  ['Datuk Seri Ahmad Okafor said the road would open.', 'Ahmad Okafor'],
  ['Detective Chief Inspector Ian Strand said two men were held.', 'Ian Strand'],
  ['“We are glad,” said Sec. Strand in reply.', 'Strand'],
  ['“No,” said Deputy Minister for Rural Affairs and Islands Hannah Strand.', 'Hannah Strand'],
  ['Ports Minister Grant Okafor says the berth will close.', 'Grant Okafor'],
  ['Prime Minister of Norway Igor Okafor posted a message.', 'Igor Okafor'],
  ['Directors Tobias Marlow and Wen-li Okafor dissented.', 'Wen-li Okafor'],
  ['Rep. Earl L. “Buddy” Okafor voted no.', 'Earl L. “Buddy” Okafor'],
  ['The chairman, Sen. John D. (Jay) Strand IV, has argued for it.', 'John D. (Jay) Strand IV'],
  ['Congressman Sanford D. Bishop, Jr. announced the grant.', 'Sanford D. Bishop, Jr.'],
  ["“No,” said Anna van 't Hof on Friday.", "Anna van 't Hof"],
  ['Pieter van der Strand left. “Never,” van der Strand said.', 'van der Strand'],
  ['A surveyor, Dean Marlow, visited in March.', 'Dean Marlow'],
  ['“We are grateful,” said Mayor King Marlow.', 'King Marlow'],
  ['The claim of Marvin Okafor Defendant Okafor claims the court erred.', 'Marvin Okafor'],
  ['Ana Marlow Tom Strand met. Ana Marlow said no, and Tom Strand agreed.', 'Tom Strand'],
  ['Said Marlow: “The bill is bad.” Senator Ana Marlow voted no.', 'Marlow'],
  ['Marlow Statement on the Farm Bill', 'Marlow'],
  ['Dutch Vandermeer, who owns the mill, would sell. Vandermeer said so.', 'Dutch Vandermeer'],
];
const others: readonly [text: string, lacks: string][] = [
  ['Mr Speaker, the bill is lost.', 'Speaker: person'],
  ['The dean left. Dean Marlow said no.', 'Dean Marlow: person'],
  ['Marlow-led Okafor Group said no to the plan.', 'Marlow-led Okafor: person'],
  ['The Secretary of State said no, and Ana Marlow agreed.', 'State said no: person'],
  ['Bishop Marlow said no on Friday.', 'Bishop Marlow: person'],
  ['She was Miss Ohio in 1999.', 'Ohio: person'],
  ['Lord Justice Pemberton said the appeal must fail.', 'Lord: body'],
  ['The mayor, Virginia Beach, Salem and Norfolk said no.', 'Virginia Beach: person'],
  ['Hunter Davies wrote the book.', 'Davies: person'],
  [
    'PRTA Announces New Conditions for Rural Transit Grants',
    'PRTA Announces New Conditions for Rural Transit Grants: programme',
  ],
  ['The Interested Party said so.', 'Interested Party: body'],
  ['The Acting Town Planner said so.', 'Acting Town Planner: body'],
  ['The MLA said so.', 'MLA: body'],
  ['The Elmford North MP said so.', 'Elmford North: person'],
  ['Senator Ana Brand (ND) spoke.', 'ND: body'],
];

test('what stands around a name shows a person', async t => {
  for (const [text, name] of people)
    await t.test(text, () => assert.ok(named(text).includes(`${name}: person`), named(text).join(', ')));
  for (const [text, lacks] of others)
    await t.test(text, () => assert.ok(!named(text).includes(lacks), named(text).join(', ')));
});
