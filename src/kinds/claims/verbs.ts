/** Verbs that say one act, the first of each row standing for the rest; without their objects they could be told apart, with them hardly. */
const rows = [
  'kill slay slaughter murder massacre die perish',
  'injure wound hurt',
  'buy purchase acquire',
  'close shut shut_down close_down',
  'resign quit step_down',
  'build construct erect',
  'attend turn_out show_up',
  'arrest detain',
  'dismiss lay_off',
  'send mail',
  'begin start',
  'evacuate displace',
  'demolish raze tear_down',
  'expose leak',
];

const canonical = new Map(
  rows.flatMap(row => {
    const [first, ...rest] = row.split(' ').map(verb => verb.replace('_', ' ')) as [string, ...string[]];
    return rest.map(verb => [verb, first] as const);
  }),
);

/** The verb that stands for an act: `kill` for `slay` and `die`; most verbs stand for themselves. */
export function actOf(lemma: string): string {
  return canonical.get(lemma) ?? lemma;
}
