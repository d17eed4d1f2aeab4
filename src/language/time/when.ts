import type { Token } from './tokens.ts';
import type { Part, Unit } from './vocabulary.ts';

/** The year a rule read: known, a number of years from the anchor's ("last year's" -1), or left open (null). */
export type YearOf = { readonly year: number } | { readonly shift: number } | null;

/** What a relative expression counts from: the day of publication, the date last spoken of, or an expression of its own. */
export type From = 'published' | 'focus';

/** What an expression means before it is placed in the calendar. */
export type When =
  | {
      readonly is: 'calendar';
      readonly year: YearOf;
      readonly month: number | null;
      readonly day: number | null;
      readonly weekday: number | null;
      /** Last day of "Nov. 15-17". */
      readonly last?: number;
    }
  /** -1: "last Friday", 0: "this Friday", 1: "the coming Friday", 2: "next Friday" (this week's or the next's). */
  | {
      readonly is: 'weekday';
      readonly weekday: number;
      readonly turn: -1 | 0 | 1 | 2 | null;
      readonly from: From;
    }
  | { readonly is: 'monthTurn'; readonly month: number; readonly turn: -1 | 0 | 1 }
  | {
      readonly is: 'quarter';
      readonly n: number;
      readonly year: YearOf;
      readonly fiscal: boolean;
      /** The calendar month its words say it ended in. */
      readonly ended?: number;
    }
  | { readonly is: 'half'; readonly n: number; readonly year: YearOf }
  | {
      readonly is: 'season';
      readonly season: 'SP' | 'SU' | 'FA' | 'WI';
      readonly year: YearOf;
      readonly turn: number | null;
    }
  /** "last year" (year, -1), "today" (day, 0). */
  | { readonly is: 'step'; readonly unit: Unit; readonly count: number; readonly from: From }
  /** "two weeks ago" (week, -2). `count` null: "several years ago". */
  | { readonly is: 'ago'; readonly unit: Unit; readonly count: number | null; readonly from: From }
  /** The time one year before the period last spoken of ("a year earlier", "the year-ago quarter"). */
  | { readonly is: 'yearBefore'; readonly unit: 'quarter' | null }
  /** "the latest quarter", "the quarter". */
  | { readonly is: 'latest'; readonly unit: Unit }
  /** The `n`th week or day of a month or year; -1: the last. */
  | {
      readonly is: 'nth';
      readonly unit: 'day' | 'week';
      readonly n: number;
      readonly of: When;
      /** "the first Monday of October" */
      readonly weekday?: number;
    }
  | { readonly is: 'weekOf'; readonly of: When; readonly weekend: boolean }
  | { readonly is: 'fiscal'; readonly year: YearOf }
  | { readonly is: 'holiday'; readonly name: string; readonly year: YearOf; readonly turn: number | null }
  | { readonly is: 'part'; readonly part: Part; readonly of: When | null }
  | {
      readonly is: 'clock';
      readonly time: string;
      readonly zone: string;
      readonly of: When | null;
    }
  /** A value that needs no placing: durations, decades, sets, references. */
  | { readonly is: 'fixed'; readonly value: string; readonly date: string | null; readonly type: TimeType };

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 `mod`. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER';

export interface Reading {
  /** Token after the last. */
  readonly end: number;
  readonly when: When;
  readonly mod?: Mod;
  /** Values that remain possible when the words allow more than one. */
  readonly candidates?: readonly string[];
  /** Set by the rules that name a reading other than their own. */
  readonly rule?: string;
}

export type Read = (ts: readonly Token[], i: number) => Reading | null;

/**
 * One example of a rule. Brackets mark the expression: `Filed on [Nov. 3, 2016].` The text is published on 2017-11-15
 * (a Wednesday) unless `published` says otherwise. An example without brackets is a refusal: nothing is found in it.
 */
export interface Example {
  readonly says: string;
  readonly value?: string;
  readonly date?: string | null;
  readonly published?: string | null;
}

/** One way of saying a time. */
export interface Rule {
  readonly name: string;
  /** Lower-case words the expression may begin with; `#` stands for a number in figures. */
  readonly starts: Iterable<string>;
  readonly read: Read;
  readonly examples: readonly Example[];
}

export const fixed = (value: string, type: TimeType = 'DATE', date: string | null = null): When => ({
  is: 'fixed',
  value,
  date,
  type,
});
