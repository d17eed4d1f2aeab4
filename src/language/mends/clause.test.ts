import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcsOf } from './arcs.fixture.ts';

/** A sentence, and an arc that its tree has: a word, its relation and its head. */
const CASES: readonly (readonly [text: string, arc: string])[] = [
  ['Local MSP Fiona Baxter branded the ruling an insult to the town.', 'insult xcomp branded'],
  [
    'They asked a judge to make the firm publish its test results and to void their supply contracts.',
    'void conj make',
  ],
  ['The commission’s chairman Dr Gerald Okafor has since dismissed the claims.', 'dismissed root -'],
  [
    'Its chief executive, Shanthi Okafor, said members stood ready to run the routes.',
    'executive nsubj said',
  ],
  ["The Newspaper's Editor-in-Chief, Ada Okafor, said in a note that she would stay.", 'Ada appos Editor'],
  ['The Portland, Ore., maker of bolts said it would grow.', 'maker nsubj said'],
  ['In the suit, the Portland, Ore., jury ruled that it was late.', 'Portland compound jury'],
  ['The union GWU claims that as many as 4,000 couriers could bring similar cases.', 'claims root -'],
  [
    'The plan follows a review led by Dame Ada Okafor, which found that it was late.',
    'found acl:relcl review',
  ],
  [
    'The board itself acknowledges, at paragraph 4 of its report, that the rope was old.',
    'old ccomp acknowledges',
  ],
  ['Counsel for the drivers, Ada Okafor, argued that the firm ran every hour.', 'Ada appos Counsel'],
  ['The local MP, Dan Trevelyan, accused Sir Gordon of “hiding behind his email”.', 'accused root -'],
  ['The chairperson, Ms Ada Okafor, accused the board.', 'Ada appos chairperson'],
  ['His sister, Ellen Brooks, recalled in an interview that he had sold the boat.', 'sister nsubj recalled'],
  ['The firm confirmed by email that the boats were sold.', 'firm nsubj confirmed'],
  ['The log records that the gate was shut.', 'log nsubj records'],
  ['Governor Ada Okafor last week directed the board to wait.', 'Ada nsubj directed'],
  ['The union has called the figures incomplete, dated and wrong.', 'incomplete xcomp called'],
  ['The union rejected as “an insult” the offer of 2 per cent.', 'offer obj rejected'],
  ['Ada Okafor suggested Tom Lindqvist resign.', 'resign ccomp suggested'],
  ['Ada Okafor suggested the port change its motto.', 'change ccomp suggested'],
  ['Ada Okafor suggested the route change the board wanted.', 'change obj suggested'],
  ['Ada Okafor, president of the union, accused the board of delay.', 'accused root -'],
  ['The port said in an email it was reviewing the matter.', 'reviewing ccomp said'],
  ['The port said in a letter it sent on Monday that it was late.', 'sent acl:relcl letter'],
  ['The Pittsburgh, Pa., maker of valves said it was late.', 'maker nsubj said'],
  ['The Pittsburgh, Pa., valve maker also said it was late.', 'Pittsburgh compound maker'],
  ['The energy and defense concern said it was late.', 'concern nsubj said'],
  ['The gate, built by Tom Roe, closed in May.', 'built acl gate'],
];

test('slips in clauses are set right', () => {
  for (const [text, arc] of CASES) {
    const arcs = arcsOf(text);
    assert.ok(arcs.includes(arc), `${arc}: ${arcs.join(', ')}`);
  }
});
