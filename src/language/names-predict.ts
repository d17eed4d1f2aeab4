import { namesInWords } from './names/find.ts';
import type { NameModel } from './names/model.ts';

/**
 * Tags a two-column CoNLL file: token, tab, anything; blank lines between sentences, `# doc` or `# newdoc` before a
 * document. Returns token, tab, BIO tag (PER, ORG, LOC). Only the tokens are read, never what stands beside them.
 */
export function predictNames(iob2: string, model: NameModel): string {
  const lines = iob2.split(/\r?\n/);
  const out = [...lines];
  let document: { words: string[]; lines: number[] }[] = [];
  let open = false;
  const flush = (): void => {
    const tagged = namesInWords(
      document.map(s => s.words),
      model,
    );
    document.forEach(({ words, lines: at }, s) => {
      const tags = words.map(() => 'O');
      for (const { first, last, type } of tagged[s]!) {
        for (let i = first; i <= last; i++) tags[i] = `${i === first ? 'B' : 'I'}-${type}`;
      }
      words.forEach((word, i) => {
        out[at[i]!] = `${word}\t${tags[i]}`;
      });
    });
    document = [];
  };
  lines.forEach((line, n) => {
    if (!line.trim()) open = false;
    else if (line.startsWith('# ') && !line.includes('\t')) {
      open = false;
      if (/^# (new)?doc\b/.test(line)) flush();
    } else {
      if (!open) document.push({ words: [], lines: [] });
      open = true;
      const sentence = document.at(-1)!;
      sentence.words.push(line.split('\t', 1)[0]!);
      sentence.lines.push(n);
    }
  });
  flush();
  return out.join('\n');
}
