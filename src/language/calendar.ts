/* Words of the calendar, as they stand in a text in small letters. */

/** "monday"; not "mondays", which tells a habit and no date. */
export const isDayName = (word: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word);

/** "monday", "mondays" */
export const isAnyDay = (word: string): boolean => isDayName(word.replace(/s$/, ''));

/** "march", "sept.", "oct"; not "may", which is a verb more often than a month, unless it stands among others that cannot be one. */
export const isMonthName = (word: string): boolean =>
  /^(?:january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?)$/.test(
    word,
  );

/** Stretches of time that "this", "last" and "next" stand before: "last november", "this weekend", "next may". */
export const isStretch = (word: string): boolean =>
  isDayName(word) ||
  isMonthName(word) ||
  /^(?:may|spring|summer|fall|autumn|winter|morning|afternoon|evening|night|week|weekend|month|year)$/.test(
    word,
  );
