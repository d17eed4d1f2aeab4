import type { Analysis, Chain, Name, NameType, Sentence } from '../language/analysis.ts';
import { bySpan, overlaps, type Span } from '../text/span.ts';
import type { MentionEntry, MentionRef } from './item.ts';
import { officesOf } from './offices.ts';

/** One document's people, bodies, places, programmes and laws, and which of them a span of the text stands for. */
export interface MentionTable {
  readonly entries: readonly MentionEntry[];
  /** See {@link import('./context.ts').ReadContext.mentionAt}. */
  at(span: Span): MentionRef | null;
  /** See {@link import('./context.ts').ReadContext.officeOf}. */
  officeOf(ref: MentionRef): MentionRef;
}

/** Builds the table: one entry a chain that holds a name, one for each name outside all chains (same words and type share one). */
export function mentionTable(analysis: Analysis): MentionTable {
  const groups = nameGroups(analysis.text, analysis.names, analysis.chains);
  const entries = groups.map(group => entryOf(analysis, group));
  const groupOfName = new Map<number, number>();
  for (const [index, group] of groups.entries()) for (const name of group.names) groupOfName.set(name, index);
  const groupOfChain = new Map<Chain, number>();
  for (const [index, group] of groups.entries()) if (group.chain) groupOfChain.set(group.chain, index);
  const byName = new Map(
    entries.flatMap((entry, index) => [entry.name, ...entry.aliases].map(name => [name, index] as const)),
  );
  return {
    entries,
    at: span => mentionAt(analysis, groupOfName, groupOfChain, span),
    officeOf: ref => {
      const of = [
        ...new Set(
          entries[ref.mention]!.titles.flatMap(title =>
            title.of === null ? [] : (byName.get(title.of) ?? []),
          ),
        ),
      ];
      return of.length === 1 ? { mention: of[0]! } : ref;
    },
  };
}

interface Group {
  readonly chain: Chain | null;
  readonly names: readonly number[];
}

function nameGroups(text: string, names: readonly Name[], chains: readonly Chain[]): Group[] {
  const taken = new Set<number>();
  const groups: Group[] = [];
  for (const chain of chains) {
    const members = chain.mentions.flatMap(mention => (mention.name === null ? [] : [mention.name]));
    if (members.length === 0) continue;
    for (const member of members) taken.add(member);
    groups.push({ chain, names: members });
  }
  const byWords = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    if (taken.has(index)) continue;
    const key = `${name.type}|${clean(text.slice(name.start, name.end))}`;
    byWords.set(key, [...(byWords.get(key) ?? []), index]);
  }
  for (const members of byWords.values()) groups.push({ chain: null, names: members });
  return groups.sort((a, b) => bySpan(names[a.names[0]!]!, names[b.names[0]!]!));
}

const entryType: Record<NameType, MentionEntry['type']> = {
  person: 'person',
  body: 'body',
  place: 'place',
  law: 'law',
  programme: 'programme',
};

function entryOf(analysis: Analysis, group: Group): MentionEntry {
  const names = group.names.map(index => analysis.names[index]!).sort(bySpan);
  const forms = [...new Set(names.map(name => clean(analysis.text.slice(name.start, name.end))))];
  const fullest = forms.reduce((best, form) => (fuller(form, best) ? form : best));
  const first = names.find(name => clean(analysis.text.slice(name.start, name.end)) === fullest) ?? names[0]!;
  return {
    type: entryType[first.type],
    subtype: names.find(name => name.subtype !== null)?.subtype ?? null,
    name: fullest,
    aliases: forms.filter(form => form !== fullest),
    titles: first.type === 'person' ? names.flatMap(name => officesOf(analysis, name)) : [],
    spans: names.map(({ start, end }) => ({ start, end })),
  };
}

/** White space folded, a possessive ending left off. */
function clean(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/['’]s?$/u, '')
    .trim();
}

function fuller(form: string, best: string): boolean {
  const acronym = /^(?:[A-Z]\.?){2,6}$/u;
  if (acronym.test(best) !== acronym.test(form)) return acronym.test(best);
  const words = form.split(' ').length - best.split(' ').length;
  return words > 0 || (words === 0 && form.length > best.length);
}

function mentionAt(
  analysis: Analysis,
  groupOfName: ReadonlyMap<number, number>,
  groupOfChain: ReadonlyMap<Chain, number>,
  span: Span,
): MentionRef | null {
  const head = headOf(analysis.sentences, span);
  const target = head ?? span;
  for (let index = 0; index < analysis.names.length; index++) {
    const name = analysis.names[index]!;
    const group = groupOfName.get(index);
    if (
      group !== undefined &&
      overlaps(name, target) &&
      (head !== null || name.end - name.start >= span.end - span.start)
    )
      return { mention: group };
  }
  let found: number | null = null;
  for (const [chain, group] of groupOfChain) {
    const hit = chain.mentions.some(
      mention =>
        mention.name === null &&
        mention.candidates.length === 0 &&
        overlaps(mention, target) &&
        overlaps(mention, span),
    );
    if (!hit) continue;
    if (found !== null && found !== group) return null;
    found = group;
  }
  return found === null ? null : { mention: found };
}

/** The token that heads the span: the first whose own head lies outside it; null where the span holds no token. */
function headOf(sentences: readonly Sentence[], span: Span): Span | null {
  const sentence = sentenceAt(sentences, span.start);
  if (!sentence) return null;
  for (const token of sentence.tokens) {
    if (token.start < span.start || token.end > span.end || token.deprel === 'punct') continue;
    const head = token.head < 0 ? undefined : sentence.tokens[token.head];
    if (!head || head.start < span.start || head.end > span.end) return token;
  }
  return null;
}

/** The sentence that holds the place, by binary search; null between sentences. */
function sentenceAt(sentences: readonly Sentence[], place: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (place < sentence.start) high = middle - 1;
    else if (place >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}
