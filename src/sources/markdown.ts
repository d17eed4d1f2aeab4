import type { MappedText } from '../text/offsets.ts';
import { TextBuilder } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';

/** A Markdown text without its markup, its paragraphs, and the words of its first heading. */
export interface Unmarked extends MappedText {
  readonly paragraphs: readonly Span[];
  readonly title: string | null;
}

/** Marks at the head of a line: headings, quotations, list items. */
const LEAD = /^[ \t]{0,3}(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?)+/;
const RULE = /^[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$/;
const FENCE = /^[ \t]{0,3}(?:```|~~~)/;

/** Inline markup, tried in this order where the text stands. Groups: what is kept. */
const INLINE: readonly RegExp[] = [
  /\\([!-/:-@[-`{-~])/y,
  /!?\[([^[\]\n]{0,500})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:[ \t]+(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'))?\)/y,
  /!?\[([^[\]\n]{1,500})\]\[[^[\]\n]{0,100}\]/y,
  /<((?:https?:|mailto:)[^<>\s]{1,2000})>/y,
  /<!--[\s\S]{0,2000}?-->/y,
  /<\/?[A-Za-z][^<>\n]{0,500}>/y,
  /`([^`\n]{1,500})`/y,
];

/** True if the asterisks or underscores at `at` are markup: they stand against a word, not in one or between spaces. */
function isEmphasis(text: string, at: number, length: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + length] ?? ' ';
  if (/\s/.test(before) && /\s/.test(after)) return false;
  return text[at] === '*' || !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
}

/** Takes `[start, end)` into the builder without inline markup. */
function inline(builder: TextBuilder, source: MappedText, start: number, end: number): void {
  const { text } = source;
  let done = start;
  const markup = /[\\![<`*_]/g;
  markup.lastIndex = start;
  for (let match = markup.exec(text); match && match.index < end; match = markup.exec(text)) {
    const at = match.index;
    if (text[at] === '*' || text[at] === '_') {
      let length = 1;
      while (text[at + length] === text[at]) length++;
      if (isEmphasis(text, at, length)) {
        builder.take(source, done, at);
        done = at + length;
      }
      markup.lastIndex = at + length;
      continue;
    }
    for (const pattern of INLINE) {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (!found || at + found[0].length > end) continue;
      builder.take(source, done, at);
      const kept = found[1] ?? '';
      const from = kept ? at + found[0].indexOf(kept) : at;
      if (pattern === INLINE[0]) builder.take(source, from, from + 1);
      else inline(builder, source, from, from + kept.length);
      done = at + found[0].length;
      markup.lastIndex = done;
      break;
    }
  }
  if (done < end) builder.take(source, done, end);
}

/**
 * Takes the markup off a Markdown text from `start` on (what stands before is taken as it is), keeping the map. Only
 * what shows on the page stays: words of links, not their addresses.
 */
export function markdown(source: MappedText, start: number): Unmarked {
  const { text } = source;
  const builder = new TextBuilder();
  builder.take(source, 0, start);
  const paragraphs: Span[] = [];
  let title: string | null = null;
  let open: number | null = null;
  let fenced = false;
  const close = () => {
    if (open !== null && builder.length > open) paragraphs.push({ start: open, end: builder.length });
    open = null;
  };
  for (let at = start; at < text.length; ) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, end);
    const lead = LEAD.exec(line)?.[0] ?? '';
    const words = line.slice(lead.length).trim();
    if (FENCE.test(line)) {
      fenced = !fenced;
      close();
    } else if (words === '' || (RULE.test(line) && !fenced)) close();
    else {
      const heading = lead.includes('#');
      if (heading || /[-*+]/.test(lead) || fenced) close();
      if (open === null) {
        if (builder.length > 0) builder.gap('\n\n');
        open = builder.length;
      } else builder.gap('\n');
      const from = at + lead.length + line.slice(lead.length).search(/\S/);
      inline(builder, source, from, from + words.replace(heading ? /[ \t]+#+$/ : /$^/, '').length);
      if (heading) {
        title ??= words.replace(/[#*_`]+/g, '').trim();
        close();
      }
    }
    at = end + 1;
  }
  close();
  return { ...builder.done(), paragraphs, title };
}
