import type { Problem } from './source.ts';

/**
 * A file that cannot be read at all. `message` names the fault and the place in the file, `remedy` the way out; neither
 * names the file, which the caller knows. `code` is stable.
 */
export class Refused extends Error {
  readonly code: string;
  readonly remedy: string;

  constructor(code: string, message: string, remedy: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'Refused';
    this.code = code;
    this.remedy = remedy;
  }

  /** The same as a problem to be kept with the document. */
  toProblem(): Problem {
    return { code: this.code, message: this.message, remedy: this.remedy };
  }
}

/** One line for a person: message and way out. */
export function inOneLine(problem: { message: string; remedy?: string }): string {
  return problem.remedy ? `${problem.message} (${problem.remedy})` : problem.message;
}
