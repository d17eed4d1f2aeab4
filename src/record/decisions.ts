import type { FieldValue, Reading, Reality } from '../kinds/item.ts';
import type { Quote } from './quote.ts';
import type { Store } from './sqlite.ts';

type Action =
  | 'confirm'
  | 'correct'
  | 'reject'
  | 'add'
  | 'merge'
  | 'split'
  | 'document'
  | 'difference'
  | 'join'
  | 'part'
  | 'undo';

/** What a decision is about, by words. */
export type Target =
  | {
      readonly of: 'item';
      readonly kind: string;
      readonly words: Quote;
      readonly ordinal: number;
      readonly field: string | null;
    }
  | { readonly of: 'mentions'; readonly mentions: readonly MentionQuote[] }
  | { readonly of: 'document'; readonly document: string; readonly path: string; readonly field: string }
  /** Items that tell the same thing, or not, by their words. */
  | { readonly of: 'items'; readonly kind: string; readonly words: readonly Quote[] }
  /** A difference, by words of its sides. */
  | { readonly of: 'difference'; readonly type: string; readonly words: readonly Quote[] }
  | { readonly of: 'decision' };

export interface MentionQuote extends Quote {
  readonly type: string | null;
}

/** Somebody or something named by a person: where this document names it, by its words there; else by its full name. */
export interface NamedByHand {
  readonly named: {
    readonly name: string;
    readonly type: string | null;
    readonly words: MentionQuote | null;
  };
}

export type HandValue = FieldValue | NamedByHand | readonly NamedByHand[];

/** An item in words, such that it can be put back where the reader no longer finds it. */
export interface Snapshot {
  readonly kind: string;
  readonly evidence: readonly { readonly role: string; readonly words: Quote }[];
  readonly fields: { readonly [name: string]: HandValue };
  readonly voice: NamedByHand | 'outlet' | null;
  readonly reality: Reality;
  readonly readings: { readonly [field: string]: Reading };
  readonly by: string;
}

export interface DecisionValue {
  /** The corrected value, or the document's corrected metadata. */
  readonly value?: HandValue;
  /** The item that was confirmed, corrected or added. */
  readonly item?: Snapshot;
  /** What the field held before, for the log. */
  readonly before?: string;
}

export interface Decision {
  readonly n: number;
  readonly id: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly who: string;
  readonly why: string;
  readonly action: Action;
  readonly document: string | null;
  readonly target: Target;
  readonly value: DecisionValue;
  readonly undoes: string | null;
}

type Stored = Omit<Decision, 'target' | 'value'> & { target: string; value: string };

function decisionFrom(row: Stored): Decision {
  return { ...row, target: JSON.parse(row.target) as Target, value: JSON.parse(row.value) as DecisionValue };
}

/** Decisions in the order of the log; `where` is SQL over `decisions AS d`. */
export function decisionsWhere(store: Store, where: string, ...values: readonly string[]): Decision[] {
  return store
    .all<Stored>(`SELECT d.* FROM decisions AS d WHERE ${where} ORDER BY d.n`, ...values)
    .map(decisionFrom);
}

export function decisionOf(store: Store, id: string): Decision | null {
  return decisionsWhere(store, 'd.id = ?', id)[0] ?? null;
}

/** True if a later decision undoes it that is not itself undone. */
export function isUndone(store: Store, id: string): boolean {
  return store
    .all<{ id: string }>("SELECT id FROM decisions WHERE action = 'undo' AND undoes = ?", id)
    .some(undo => !isUndone(store, undo.id));
}

/** Adds to the log; it is never changed. */
export function appendDecision(store: Store, decision: Omit<Decision, 'n'>): void {
  store.run(
    'INSERT INTO decisions (id, at, who, why, action, document, target, value, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[decision.id, decision.at, decision.who, decision.why, decision.action, decision.document],
    ...[JSON.stringify(decision.target), JSON.stringify(decision.value), decision.undoes],
  );
}
