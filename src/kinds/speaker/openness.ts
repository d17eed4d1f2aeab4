/*
 * How a speaker is open. "Officials said" names nobody, and that is all there is; "the report said" means something that a reader may know
 * from elsewhere in the text. Which of the two it is stands in the rule of the reading.
 */

/** Rules of readings whose speaker is open because the text names nobody, or because a person left it so. */
export const NOBODY: readonly string[] = ['unnamed', 'no-speaker', 'author', 'staff', 'decision'];

/** True if a speaker with a reading by that rule is open though the text means somebody. */
export const isUnsettled = (rule: string): boolean => !NOBODY.includes(rule);
