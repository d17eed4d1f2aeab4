import type { Act } from './cues.ts';

/*
 * Positions and demands told by a noun behind a verb that means little by itself: "made a plea for", "took a swipe at", "gave her backing to". A row is
 * what it does, its verbs, and its nouns with the preposition behind them.
 */
const ROWS: readonly [act: Act, verbs: string, nouns: string][] = [
  [
    'demand',
    'make issue',
    'appeal_for appeals_for call_for calls_for demand_for demands_for plea_for pleas_for',
  ],
  ['demand', 'echo join lead', 'calls_for demands_for'],
  ['endorse', 'give lend offer', 'backing_to blessing_to endorsement_to'],
  ['endorse', 'have offer', 'praise_for'],
  ['endorse', 'heap lavish shower', 'praise_on'],
  ['endorse', 'make mount offer', 'argument_for case_for'],
  ['endorse', 'mount offer', 'defence_of defense_of'],
  ['oppose', 'make mount offer', 'argument_against case_against'],
  ['oppose', 'deliver issue offer', 'condemnation_of critique_of denunciation_of rebuke_of rebuke_to'],
  ['oppose', 'aim direct hurl level', 'accusations_at criticism_at'],
  ['oppose', 'heap pour', 'criticism_on scorn_on'],
  ['oppose', 'pour throw', 'cold_water_on'],
  ['oppose', 'point', 'finger_at fingers_at'],
  ['oppose', 'take', 'dig_at digs_at jab_at jabs_at potshots_at shots_at swipe_at swipes_at'],
  ['say', 'raise sound', 'alarm_about alarm_on alarm_over alarms_about alarms_over'],
  ['say', 'have', 'words_for'],
];

/** Their keys, as the lexicon has them: "make plea for", whatever article and adjectives stand within. */
export const IDIOMS: readonly [act: Act, takes: string, keys: string][] = ROWS.map(([act, verbs, nouns]) => [
  act,
  'o',
  verbs
    .split(' ')
    .flatMap(verb => nouns.split(' ').map(noun => `${verb}_${noun}`))
    .join(' '),
]);
