import { Fault, type FaultCode } from '../record/fault.ts';
import { Refused } from '../sources/refused.ts';

/** What the command ends with; docs/cli.md has the table. */
export const exit = {
  done: 0,
  found: 1,
  usage: 2,
  missing: 3,
  refused: 4,
  busy: 5,
  nothingRead: 6,
  ours: 70,
  stopped: 130,
} as const;

const codes: Readonly<Record<FaultCode, number>> = {
  usage: exit.usage,
  'not-found': exit.missing,
  'not-a-record': exit.refused,
  newer: exit.refused,
  damaged: exit.refused,
  refused: exit.refused,
  busy: exit.busy,
  ours: exit.ours,
};

interface SystemError extends Error {
  readonly code?: string;
  readonly path?: string;
}

const system: Readonly<Record<string, readonly [string, FaultCode]>> = {
  ENOENT: ['is not there', 'not-found'],
  EACCES: ['you have no permission', 'not-found'],
  EPERM: ['you have no permission', 'not-found'],
  ENOSPC: ['the disk is full', 'refused'],
  EROFS: ['the disk is read-only', 'refused'],
  EISDIR: ['is a folder', 'usage'],
};

/** Any error as one that a person can act on. What we did not foresee is ours, and says so. */
function faultFrom(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (error instanceof Refused) return new Fault('refused', error.message, error.remedy, error);
  const { code, path, message } =
    error instanceof Error
      ? (error as SystemError)
      : { code: undefined, path: undefined, message: String(error) };
  const known = code ? system[code] : undefined;
  if (known)
    return new Fault(
      known[1],
      `${path ?? 'a file'}: ${known[0]}`,
      'Check the path and your rights to it.',
      error,
    );
  if (/database or disk is full/.test(message))
    return new Fault('refused', 'the disk is full', 'Make room; what was committed is on record.', error);
  return new Fault(
    'ours',
    `a defect of Onrecord: ${message}`,
    'Please report it; ONRECORD_DEBUG=1 shows where it happened.',
    error,
  );
}

/** Tells a fault in one or two lines on the error stream, or as JSON, and gives the exit code. */
export function report(error: unknown, json: boolean): number {
  const fault = faultFrom(error);
  if (json)
    process.stdout.write(
      `${JSON.stringify({ error: { code: fault.code, message: fault.message, remedy: fault.remedy } })}\n`,
    );
  else process.stderr.write(`onrecord: ${fault.message}\n${fault.remedy ? `  ${fault.remedy}\n` : ''}`);
  if (process.env.ONRECORD_DEBUG && fault.code === 'ours')
    process.stderr.write(`${(fault.cause as Error)?.stack ?? ''}\n`);
  return codes[fault.code];
}
