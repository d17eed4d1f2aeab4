/** Writing to people: tables as wide as the terminal, a progress line that is not written into a pipe. */

const plainWidth = 120;

/** Text cut to so many columns, with an ellipsis; line breaks and control characters become spaces. */
export function cut(text: string, width: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length <= width ? line : `${line.slice(0, Math.max(0, width - 1)).trimEnd()}…`;
}

/**
 * Rows in aligned columns. The last column takes what is left of the terminal's width and is cut there; in a pipe nothing is cut and
 * columns are parted by tabs.
 */
export function table(
  rows: readonly (readonly string[])[],
  stream: NodeJS.WriteStream = process.stdout,
): string {
  if (!stream.isTTY)
    return rows.map(row => `${row.map(cell => cut(cell, Number.POSITIVE_INFINITY)).join('\t')}\n`).join('');
  const widths: number[] = [];
  for (const row of rows)
    for (const [n, cell] of row.slice(0, -1).entries())
      widths[n] = Math.max(widths[n] ?? 0, Math.min(cell.length, 40));
  const left = Math.max(
    20,
    (stream.columns ?? plainWidth) - widths.reduce((sum, width) => sum + width + 2, 0),
  );
  return rows
    .map(row =>
      row
        .map((cell, n) => (n === row.length - 1 ? cut(cell, left) : cut(cell, widths[n]!).padEnd(widths[n]!)))
        .join('  '),
    )
    .map(line => `${line.trimEnd()}\n`)
    .join('');
}

/** One line on the error stream that is written over; nothing where that is no terminal. */
export class ProgressLine {
  readonly #stream = process.stderr;
  readonly #started = performance.now();
  #last = 0;

  show(done: number, total: number, path: string): void {
    const now = performance.now();
    if (!this.#stream.isTTY || (now - this.#last < 100 && done < total)) return;
    this.#last = now;
    const seconds = (now - this.#started) / 1000;
    const rate = done / Math.max(seconds, 0.001);
    const left = rate > 0 ? `, ${duration((total - done) / rate)} left` : '';
    const line = `${done} of ${total} files, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second${left}  ${path}`;
    this.#stream.write(`\r\u001b[K${cut(line, (this.#stream.columns ?? plainWidth) - 1)}`);
  }

  clear(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\u001b[K');
  }
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

/** "1 file", "2 files". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** Writes in pieces, waiting where the reader of a pipe is slow; ends quietly where it has gone. */
export async function writeOut(pieces: Iterable<string>): Promise<void> {
  let batch = '';
  const flush = async () => {
    const ready = process.stdout.write(batch);
    batch = '';
    if (!ready) await new Promise<void>(resolve => process.stdout.once('drain', resolve));
  };
  for (const piece of pieces) {
    batch += piece;
    if (batch.length > 65_536) await flush();
  }
  await flush();
}
