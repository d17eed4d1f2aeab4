export interface ConlluSentence {
  /** Every line as it stands: comments, multiword tokens and empty nodes too. */
  readonly lines: string[];
  /** Indices into `lines` of the words proper. */
  readonly words: readonly number[];
}

/** Reads CoNLL-U. @throws Error naming the line that has not ten columns */
export function readConllu(input: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let lines: string[] = [];
  let words: number[] = [];
  const close = () => {
    if (lines.length) sentences.push({ lines, words });
    lines = [];
    words = [];
  };
  input.split(/\r?\n/).forEach((line, n) => {
    if (line.trim() === '') {
      close();
      return;
    }
    if (!line.startsWith('#')) {
      const columns = line.split('\t');
      if (columns.length !== 10)
        throw new Error(`line ${n + 1} has ${columns.length} columns; CoNLL-U has 10, parted by tabs`);
      if (/^\d+$/.test(columns[0]!)) words.push(lines.length);
    }
    lines.push(line);
  });
  close();
  return sentences;
}
