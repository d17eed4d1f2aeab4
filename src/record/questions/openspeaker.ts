import { NOBODY } from '../../kinds/speaker/openness.ts';

/**
 * SQL of how a statement `i` without a speaker is open: `unnamed` where the text names nobody, `unsettled` where it seems to mean somebody;
 * null for all other items.
 */
export const openSpeaker = `(CASE WHEN i.kind <> 'statement' OR json_extract(i.data, '$.fields.speaker') IS NOT NULL THEN NULL
  WHEN json_extract(i.data, '$.readings.speaker.rule') IN (${NOBODY.map(rule => `'${rule}'`).join(', ')}) THEN 'unnamed'
  WHEN json_extract(i.data, '$.readings.speaker.rule') IS NOT NULL THEN 'unsettled' END)`;
