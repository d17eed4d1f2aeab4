/** Places of what a state knows of each word. Words absent are `n + 1`, labels absent -1. */
export const HEAD = 0;
export const LABEL = 1;
export const LEFT = 2; // outermost child to the left, then the one within it
export const LEFT2 = 3;
export const RIGHT = 4;
export const RIGHT2 = 5;
export const LEFTS = 6; // how many children to the left
export const RIGHTS = 7;
export const LEFT_LABELS = 8; // bits of the labels seen, folded to 31
export const RIGHT_LABELS = 9;
/** The nearest child that is a preposition or conjunction (label case or mark). */
export const CASE = 10;
export const CELL = 11;

/**
 * Configuration of the arc-eager system (Nivre 2008) or, if `hybrid`, of the arc-hybrid one (Kuhlmann, Gómez-Rodríguez
 * and Satta 2011), with the root behind the last word (Ballesteros and Nivre 2013).
 */
export class State {
  readonly none: number;
  readonly n: number;
  readonly hybrid: boolean;
  cells: Int32Array;
  stack: Int32Array;
  depth = 0;
  buffer = 0;
  score = 0;

  constructor(n: number, hybrid = false) {
    this.n = n;
    this.hybrid = hybrid;
    this.none = n + 1;
    this.cells = new Int32Array((n + 2) * CELL);
    this.stack = new Int32Array(n + 1);
    this.reset();
  }

  reset(): void {
    const { cells, none } = this;
    for (let at = 0; at < cells.length; at += CELL) {
      cells[at + HEAD] = -1;
      cells[at + LABEL] = -1;
      for (let k = LEFT; k <= RIGHT2; k++) cells[at + k] = none;
      for (let k = LEFTS; k <= RIGHT_LABELS; k++) cells[at + k] = 0;
      cells[at + CASE] = none;
    }
    this.depth = 0;
    this.buffer = 0;
    this.score = 0;
  }

  copy(from: State): void {
    this.cells.set(from.cells);
    this.stack.set(from.stack);
    this.depth = from.depth;
    this.buffer = from.buffer;
    this.score = from.score;
  }

  get top(): number {
    return this.depth > 0 ? this.stack[this.depth - 1]! : this.none;
  }

  headOf(word: number): number {
    return this.cells[word * CELL + HEAD]!;
  }

  /** Whether every word has been read; what is left on the stack then goes to the root or, headed, is dropped. */
  get done(): boolean {
    return this.buffer >= this.n && (!this.hybrid || this.depth <= 1);
  }

  shift(): void {
    this.stack[this.depth++] = this.buffer++;
  }

  reduce(): void {
    this.depth--;
  }

  left(label: number, kase: boolean): void {
    const child = this.stack[--this.depth]!;
    const { cells } = this;
    const at = this.buffer * CELL;
    this.#attach(child, this.buffer, label);
    cells[at + LEFT2] = cells[at + LEFT]!;
    cells[at + LEFT] = child;
    cells[at + LEFTS] = cells[at + LEFTS]! + 1;
    cells[at + LEFT_LABELS] = cells[at + LEFT_LABELS]! | (1 << (label % 31));
    if (kase) cells[at + CASE] = child;
  }

  right(label: number, kase: boolean): void {
    const child = this.hybrid ? this.stack[--this.depth]! : this.buffer;
    const head = this.stack[this.depth - 1]!;
    const { cells } = this;
    const at = head * CELL;
    this.#attach(child, head, label);
    cells[at + RIGHT2] = cells[at + RIGHT]!;
    cells[at + RIGHT] = child;
    cells[at + RIGHTS] = cells[at + RIGHTS]! + 1;
    cells[at + RIGHT_LABELS] = cells[at + RIGHT_LABELS]! | (1 << (label % 31));
    if (kase) cells[at + CASE] = child;
    if (this.hybrid) return;
    this.stack[this.depth++] = child;
    this.buffer++;
  }

  #attach(child: number, head: number, label: number): void {
    this.cells[child * CELL + HEAD] = head;
    this.cells[child * CELL + LABEL] = label;
  }
}
