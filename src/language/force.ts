import type { Token } from './analysis.ts';

/** How the words put a predicate: its tense, its modal verb, whether it is negated, whether it hangs on a condition. */
export interface Force {
  readonly tense: 'past' | 'present' | 'future' | 'none';
  /** Lemma of the modal verb (`would`, `may`, `could` ...), or null. */
  readonly modal: string | null;
  readonly negated: boolean;
  /** True under "if", "unless", "whether". */
  readonly conditional: boolean;
  /** True if the verb's act is under way or done ("has cut", "is cutting"), false for a bare infinitive. */
  readonly finite: boolean;
}

const negations = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'hardly', 'cannot']);
const conditions = new Set(['if', 'unless', 'whether', 'until']);

/** Reads the force of the predicate at a token from its auxiliaries and markers. */
export function forceOf(tokens: readonly Token[], children: readonly number[][], at: number): Force {
  const parts = children[at]!.map(child => tokens[child]!);
  const auxiliaries = parts.filter(part => part.deprel.startsWith('aux') || part.deprel === 'cop');
  const modal = auxiliaries.find(part => part.xpos === 'MD');
  const negated = parts.some(
    part =>
      (part.deprel === 'advmod' || part.deprel === 'det' || part.deprel === 'advmod:neg') &&
      negations.has(part.form.toLowerCase()),
  );
  const marks = parts.filter(part => part.deprel === 'mark' || part.deprel === 'advmod');
  const conditional = marks.some(part => conditions.has(part.form.toLowerCase()));
  const first = auxiliaries[0] ?? tokens[at]!;
  const infinitive = parts.some(part => part.deprel === 'mark' && part.form.toLowerCase() === 'to');
  return {
    tense: tenseOf(first, modal),
    modal: modal ? modalForm(modal.form) : null,
    negated,
    conditional,
    finite: !infinitive && /^VB[DZP]$|^MD$/u.test(first.xpos),
  };
}

function tenseOf(first: Token, modal: Token | undefined): Force['tense'] {
  if (modal) return /^(?:will|'ll|’ll|wo|shall)$/iu.test(modal.form) ? 'future' : 'none';
  if (first.xpos === 'VBD') return 'past';
  if (first.xpos === 'VBN') return 'past';
  return first.xpos === 'VBZ' || first.xpos === 'VBP' ? 'present' : 'none';
}

function modalForm(form: string): string {
  const plain = form.toLowerCase().replace(/’/gu, "'");
  return { "'ll": 'will', wo: 'will', "'d": 'would', ca: 'can' }[plain] ?? plain;
}
