import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../language/analyse.ts';
import { withMends } from '../../language/mends/mends.ts';
import { readAttributions } from '../attribution/attributions.ts';
import { sceneOf } from '../attribution/scene.ts';
import { assertTold } from './told.fixture.ts';
import { isStatement } from './uttered.ts';

/** The contents of the statements of a text, each with its act. */
function told(text: string): string[] {
  const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
  const scene = sceneOf(withMends(analyse({ text, blocks, published: null })));
  return readAttributions(scene)
    .filter(one => isStatement(scene, one))
    .map(one => one.content.map(({ start, end }) => text.slice(start, end)).join(' | '));
}

const none = (texts: readonly string[]) =>
  assert.deepEqual(
    texts.map(told),
    texts.map(() => []),
    'nothing was said',
  );

test('a conclusion of the narrator is nobody’s statement, a finding of a survey is', () => {
  none([
    'The silence shows that the board has no plan.',
    'The video showed that the pier had fallen.',
    'The numbers suggest that the board was wrong.',
    'The delay means that the pier stays shut.',
  ]);
  assert.deepEqual(told('The survey showed that most residents want the pier.'), [
    'that most residents want the pier',
  ]);
});

test('deeds and figures of speech are no statements', () => {
  none([
    'The race promises to be close.',
    'Okafor denied the club the title.',
    'Okafor tweeted a picture of the pier.',
    'The guests were invited to see the pier.',
    'A fund supporting fishermen opened in May.',
  ]);
});

test('a topic is not what was said of it', () => {
  none([
    'Okafor discussed the pier with the board.',
    'Okafor talked about the pier.',
    'Okafor commented on the future of the pier.',
    'Okafor was responding to questions about the pier.',
    'Okafor recently spoke to the Courier about the pier.',
  ]);
});

test('what is wished, possible, seeming, asked or denied to have been said was not said', () => {
  none([
    'Okafor wants to say that the pier is safe.',
    'Okafor could say that the pier was safe.',
    'Okafor seemed to suggest that the pier was safe.',
    'Did Okafor say that the pier was safe?',
    'Who told you that the pier was safe?',
    'No one said that the pier was safe.',
    'If Okafor says that the pier is safe, it opens.',
    'When asked whether the pier was safe, Okafor smiled.',
  ]);
});

test('a position taken in public is a statement, with a full object', () => {
  assert.deepEqual(told('The mayor praised the board for closing the pier after the storm.'), [
    'the board for closing the pier',
  ]);
  assert.deepEqual(told('The mayor condemned the raid.'), ['the raid']);
  none(['The mayor condemned it.', 'The weather favors the pier.']);
});

test('a refusal to speak is kept', () => {
  assert.deepEqual(told('Okafor would not say whether the pier was safe.'), ['whether the pier was safe']);
  assert.deepEqual(told('Okafor declined to comment on the pier.'), ['the pier']);
});

test('what somebody would not say is kept as a refusal', () => {
  assert.deepEqual(told('Okafor wouldn’t comment on the fire.'), ['the fire']);
  assert.deepEqual(told('Asked about the fire, Okafor would not say.'), ['say']);
  none(['Okafor would not answer the door.', 'The gate would not open.']);
});

test('what only describes, counts or is denied to have been said is no statement', () => {
  none([
    'The mayor did not come out and say that the pier was unsafe.',
    'In a short reply, the mayor said “pier” five times.',
    'How Okafor answers that question will decide whether the pier stays.',
    'The campaign has endorsed none of it.',
    'The board heard the voters who say health is their top issue.',
    'Take a look at what Ada Okafor and Tom Lindqvist said that really got us thinking.',
    'The findings underscore the challenge that the board is facing.',
    'The affidavit cited interviews with residents.',
    'Okafor won 1,944 votes, compared to 1,192 for Lindqvist.',
    'Okafor’s Fair Ports Act would let the owners make a profit compared to previous years.',
    'The ship was called No Respite.',
    'He wants to avoid a row, recalling how the board used his remark.',
    'Few are calling for a wall.',
    'The board should reopen the pier or explain to residents why it is closed.',
    'The mayor wants to meet the board and tell it that the pier is safe.',
    'Voters rejected the treaty.',
    'The meeting was first reported by the Courier.',
    'If they continue to back Okafor, the pier will stay.',
    'The boats were sold according to size.',
    'Okafor called Lindqvist shortly after the winner was declared.',
  ]);
  assert.deepEqual(told('Lindqvist rose to greet the board and say that the pier was safe.'), [
    'that the pier was safe',
  ]);
  assert.deepEqual(told('Okafor said none of the piers was safe.'), ['none of the piers was safe']);
  assert.deepEqual(told('Officials who said the pier was safe were wrong.'), ['the pier was safe']);
  assert.deepEqual(told('A few are calling for a wall.'), ['a wall']);
});

test('a vote, a noun and an adjective say nothing', () => {
  none([
    'The proposal was rejected by 64 percent of the electorate.',
    'Independents strongly favored Okafor over Lindqvist.',
    'The county has been supporting Okafor by ten points.',
    '60 pledged delegates and seven others were there.',
    'She was asked to name a single reason.',
    'Okafor also struck gloomy notes similar to those Lindqvist had sounded.',
    'It remains so politically charged that Lindqvist made it the center of his speech.',
    'Thanks to his latest act, Lindqvist can add a new title to his list: “harbour poet.”',
  ]);
  assert.deepEqual(told('The mayor favors a toll on boats.'), ['a toll on boats']);
});

test('what is ruled, reckoned, found to be and put at a figure is said', () => {
  const cases: readonly (readonly [string, string[]])[] = [
    ['The tribunal ruled that the dismissal was unfair.', ['that the dismissal was unfair']],
    ['The institute has calculated that it would raise £4 billion.', ['that it would raise £4 billion']],
    ['The insurer put the cost of the repairs at £3 million.', ['the cost of the repairs at £3 million']],
    ['The delay put the crew at risk.', []],
    [
      'A survey found Ms Okafor with 38 percent and Mr Lindqvist with 31.',
      ['Ms Okafor with 38 percent and Mr Lindqvist with 31'],
    ],
    ['Inspectors found the water to be within the limits.', ['the water to be within the limits']],
    ['Police found him with a knife.', []],
    ['The Centre found that most boats leak.', ['that most boats leak']],
    ['Truth Watch rated the claim "mostly false."', ['the claim "mostly false."']],
  ];
  for (const [text, lines] of cases) assert.deepEqual(told(text), lines, text);
});

test('requests, speeches against and what one would say only', () => {
  const cases: readonly (readonly [string, string[]])[] = [
    ['The council has asked for the vote to be delayed.', ['the vote to be delayed']],
    ['Ada Okafor asked for her coat.', []],
    ['Tom Lindqvist, asking for anonymity to speak freely, left.', []],
    ['Ada Okafor spoke against the motion.', ['the motion']],
    ['Ada Okafor would say only that it was early.', ['that it was early']],
    ['Ada Okafor would say that it was early.', []],
    ['It called on ministers to mend the pier.', ['ministers to mend the pier']],
    ['It calls for patience and skill.', []],
  ];
  for (const [text, lines] of cases) assert.deepEqual(told(text), lines, text);
});

test('what was done, or must be shown, is not said', () => {
  assertTold([
    ['The storm claimed at least 12 lives.', []],
    ['Okafor claimed that lives were lost.', ['Okafor: that lives were lost']],
    ['Mayor Ada Okafor welcomed Tom Lindqvist to the pier.', []],
    ['Okafor welcomed the decision of the board.', ['Okafor: the decision of the board']],
    ['The record shows that the board has put forth odd claims.', []],
    ['Harbour records show that Okafor gave money.', ['Harbour records: that Okafor gave money']],
    ['The port must prove that the quay leaks.', []],
    ['Everything we have been told about this pier has been wrong.', []],
    [
      'Okafor argued that the port “must be shut” (emphasis added); see Lind v. Port Board, 975 F.2d 8.',
      ['Okafor: that the port “must be shut”'],
    ],
  ]);
});
