import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse, parseFragment } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type Document = DefaultTreeAdapterTypes.Document;

export function parsePage(html: string): Document {
  return parse(html, { sourceCodeLocationInfo: true });
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === '#text';
}

export function attribute(element: Element, name: string): string | null {
  for (const attr of element.attrs) if (attr.name === name) return attr.value;
  return null;
}

/** The elements below `root`, in the order of the document. */
export function* elements(root: Document | Element): Generator<Element> {
  const stack: Node[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
  }
}

/** All text below a node. */
export function textOf(root: Element): string {
  const parts: string[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) parts.push(node.value);
    else if (isElement(node)) {
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
    }
  }
  return parts.join('');
}

/** A piece of a text node: `text` stands for `[start, end)` of the page's source. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,8};?|#[0-9]{1,8};?|[A-Za-z][A-Za-z0-9]{1,31};?)/y;
const references = new Map<string, string>();

/** What a character reference decodes to, with what follows it, as the parser has it. */
function decoded(reference: string): string {
  let value = references.get(reference);
  if (value === undefined) {
    const node = parseFragment(reference).childNodes[0];
    value = node && isText(node) ? node.value : reference;
    if (references.size > 5000) references.clear();
    references.set(reference, value);
  }
  return value;
}

/** Code units of `reference` that the parser took (in `&ampc` it takes `&amp`), and what it made of them. */
function split(reference: string): { taken: number; text: string } {
  const value = decoded(reference);
  let same = 0;
  while (same < value.length - 1 && value.at(-1 - same) === reference.at(-1 - same)) same++;
  return { taken: reference.length - same, text: value.slice(0, value.length - same) };
}

/**
 * A text node's value in pieces with their places in the source. Runs that stand there literally are one piece; each
 * character reference is one. Where parser and source part ways (text moved out of a table), the rest is one piece.
 */
export function pieces(node: TextNode, html: string): Piece[] {
  const place = node.sourceCodeLocation;
  const { value } = node;
  if (!place) return [];
  const found: Piece[] = [];
  let from = place.startOffset;
  let at = from;
  let i = 0;
  const literal = () => {
    if (at > from) found.push({ text: html.slice(from, at), start: from, end: at });
  };
  while (i < value.length && at < place.endOffset) {
    const char = html[at]!;
    if (char === '&') {
      REFERENCE.lastIndex = at;
      const reference = REFERENCE.exec(html)?.[0];
      const { taken, text } = reference ? split(reference) : { taken: 1, text: '&' };
      if (reference && text !== reference.slice(0, taken) && value.startsWith(text, i)) {
        literal();
        found.push({ text, start: at, end: at + taken });
        at += taken;
        i += text.length;
        from = at;
        continue;
      }
    }
    if (char === value[i]) {
      at++;
      i++;
      continue;
    }
    literal();
    if (char === '\r' && value[i] === '\n') {
      const end = at + (html[at + 1] === '\n' ? 2 : 1);
      found.push({ text: '\n', start: at, end });
      at = end;
      i++;
    } else if (char === '\0') at++;
    else if (char === '<' && html.indexOf('>', at) > 0) at = html.indexOf('>', at) + 1;
    else {
      found.push({ text: value.slice(i), start: at, end: Math.max(at, place.endOffset) });
      return found;
    }
    from = at;
  }
  literal();
  return found;
}
