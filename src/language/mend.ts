import type { Name, Token } from './analysis.ts';

/** A token under repair. */
export type Draft = { -readonly [key in keyof Token]: Token[key] };

/** One slip of the parser, mended in place; true if it applied. Each reads one shape only and leaves the rest alone. */
export type Mend = (tokens: Draft[], names: readonly Name[]) => boolean;

/** Moves the children of one token that pass to another. */
export function adopt(
  tokens: Draft[],
  from: number,
  to: number,
  passes: (child: Draft, at: number) => boolean,
) {
  for (const [at, token] of tokens.entries())
    if (token.head === from && at !== to && passes(token, at)) token.head = to;
}
