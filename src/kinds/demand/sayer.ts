import type { Argument } from '../../language/clauses.ts';
import { placeAround } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import { isMention } from '../heard.ts';
import type { View } from '../view.ts';
import { partyIn } from './asked.ts';

/** Who is told to say some words, where a statement holds them: "“The county must publish the file,” said | Ann Roe |"; the innermost of several. */
export function sayerOf(view: View, words: Span): Argument | null {
  const [first] = view.context.statements
    .flatMap(({ evidence, fields, reality }) => {
      const part = (role: string) => evidence.find(one => one.role === role);
      const [speaker, content] = [part('speaker'), part('content')];
      return speaker &&
        content &&
        isMention(fields.speaker) &&
        reality === 'happened' &&
        contains(content, words)
        ? [{ speaker, size: content.end - content.start }]
        : [];
    })
    .sort((a, b) => a.size - b.size);
  return first ? partyIn(view, placeAround(view.analysis.sentences, first.speaker), first.speaker) : null;
}
