/**
 * Something that stops a command, told in one line with the way out. Exit codes follow from the code (docs/cli.md).
 * `ours` marks a defect of this program; all others lie in what it was given.
 */
export type FaultCode =
  | 'usage'
  | 'not-found'
  | 'not-a-record'
  | 'newer'
  | 'damaged'
  | 'busy'
  | 'refused'
  | 'ours';

export class Fault extends Error {
  readonly code: FaultCode;
  readonly remedy: string | null;

  constructor(code: FaultCode, message: string, remedy: string | null = null, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'Fault';
    this.code = code;
    this.remedy = remedy;
  }
}
