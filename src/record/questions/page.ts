import type { SQLInputValue } from 'node:sqlite';

/** Which rows of a long list: `offset` from 0, at most 500 at a time. */
export interface Page {
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

/** A part of a list, and how many there are in all. */
export interface Listed<T> {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly T[];
}

const most = 500;

export function windowOf(page: Page): { offset: number; limit: number } {
  const limit = Math.min(Math.max(Math.trunc(page.limit ?? 100), 0), most);
  return { offset: Math.max(Math.trunc(page.offset ?? 0), 0), limit };
}

/** Conditions of a query, joined by AND, with their values in order. */
export class Where {
  readonly #conditions: string[] = [];
  readonly values: SQLInputValue[] = [];

  /** Adds a condition; it is left out where one of its values is undefined. */
  and(condition: string, ...values: readonly (SQLInputValue | undefined)[]): this {
    const given = values.filter(value => value !== undefined);
    if (given.length < values.length) return this;
    this.#conditions.push(condition);
    this.values.push(...given);
    return this;
  }

  get sql(): string {
    return this.#conditions.length === 0 ? '1' : this.#conditions.join(' AND ');
  }
}
