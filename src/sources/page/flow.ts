import type { MappedText } from '../../text/offsets.ts';
import { TextBuilder } from '../../text/offsets.ts';
import type { Role } from './roles.ts';
import { BLOCKS, furnitureOf, isHidden, namesOf, roleOf } from './roles.ts';
import type { Document, Element, Node, TextNode } from './tree.ts';
import { attribute, isElement, isText, pieces } from './tree.ts';

/** A paragraph-like run of a page's visible text. Offsets are into the flow's text. */
export interface Paragraph {
  start: number;
  end: number;
  /** The nearest element around it that stands apart, by its number in the order of the document. */
  readonly container: number;
  readonly element: Element;
  /** Why an element around it is furniture, with that element's number; the outermost one. */
  readonly why: { readonly reason: string; readonly element: number } | null;
  /** The innermost role that the markup names. */
  role: Role | null;
  /** Code units within links, and within a `time` or author element. */
  linked: number;
  /** True within an `article`, `main` or `itemprop=articleBody`. */
  readonly inArticle: boolean;
}

export interface Flow extends MappedText {
  readonly paragraphs: readonly Paragraph[];
  /** Each visible element's number. */
  readonly numbers: ReadonlyMap<Element, number>;
  /** Code units of text in prose paragraphs below each element, by number. */
  readonly prose: readonly number[];
}

interface Context {
  readonly container: number;
  readonly element: Element;
  readonly why: Paragraph['why'];
  readonly role: Role | null;
  readonly linked: boolean;
  readonly inArticle: boolean;
  readonly pre: boolean;
}

/** Characters that show nothing and would part words: zero-width space and joiners, soft hyphen, byte-order mark. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+/;
/** Code units below which a line with a break after it was not broken for want of room. */
const SHORT_LINE = 60;
const SPACE = /[ \t\n\f\r\u00a0]+/;
const CUT = /[ \t\n\f\r\u00a0]+|[\u00ad\u200b\u2060\ufeff]+|[^ \t\n\f\r\u00a0\u00ad\u200b\u2060\ufeff]+/g;

/** Lays out a page's visible text: paragraphs in the order of the document, white space as a browser shows it. */
class Layout {
  readonly builder = new TextBuilder();
  readonly paragraphs: Paragraph[] = [];
  readonly numbers = new Map<Element, number>();
  readonly parents: number[] = [];
  readonly #source: MappedText;
  readonly #html: string;
  #open: Paragraph | null = null;
  /** White space not yet written: it shows only between words. */
  #space: { start: number; end: number } | null = null;
  #breaks = 0;
  #gap = '';
  /** Where the line began that is being written. */
  #line = 0;

  constructor(source: MappedText, html: string) {
    this.#source = source;
    this.#html = html;
  }

  close(): void {
    if (this.#open) {
      this.#open.end = this.builder.length;
      this.paragraphs.push(this.#open);
    }
    this.#open = null;
    this.#space = null;
    this.#breaks = 0;
    this.#gap = '';
  }

  lineBreak(): void {
    if (++this.#breaks >= 2) this.close();
  }

  /** A cell's end: its words and the next cell's stay apart. */
  cell(): void {
    this.#gap = '\t';
  }

  /** A short line with a break after it is a line of its own (headline, name, date), not the start of a sentence. */
  #endsShortLine(next: string): boolean {
    return this.#breaks === 1 && this.builder.length - this.#line < SHORT_LINE && !/^\p{Ll}/u.test(next);
  }

  #word(start: number, end: number, text: string, context: Context): void {
    if (this.#open && this.#endsShortLine(text)) this.close();
    if (this.#breaks > 0 || !this.#open) this.#line = this.builder.length;
    if (!this.#open) {
      if (this.builder.length > 0) this.builder.gap('\n\n');
      const { container, element, why, role, inArticle } = context;
      const start = this.builder.length;
      this.#open = { start, end: start, container, element, why, role, linked: 0, inArticle };
    } else if (this.#breaks > 0) this.builder.gap('\n');
    else if (this.#gap) this.builder.gap(this.#gap);
    else if (this.#space) this.builder.replace(this.#source, this.#space.start, this.#space.end, ' ');
    this.#space = null;
    this.#breaks = 0;
    this.#gap = '';
    if (context.linked) this.#open.linked += text.length;
    if (this.#open.role !== context.role && context.role !== 'headline') {
      // A name or an hour in a sentence is no byline: the whole paragraph must be of the role.
      if (this.#open.role === 'byline') this.#open.role = null;
    }
    this.builder.replace(this.#source, start, end, text);
  }

  text(node: TextNode, context: Context): void {
    for (const piece of pieces(node, this.#html)) {
      const literal = piece.end - piece.start === piece.text.length;
      for (const match of piece.text.matchAll(CUT)) {
        const [part] = match;
        const start = literal ? piece.start + match.index : piece.start;
        const end = literal ? start + part.length : piece.end;
        if (SPACE.test(part)) {
          if (context.pre && part.includes('\n')) {
            for (let i = part.split('\n').length; i > 1; i--) this.lineBreak();
          } else this.#space ??= { start, end };
        } else if (!INVISIBLE.test(part)) this.#word(start, end, part, context);
      }
    }
  }
}

const inner = new Set(['br', 'p', 'div', 'table', 'ul', 'ol', 'blockquote', 'section', 'article']);

function holdsBlocks(cell: Element): boolean {
  return cell.childNodes.some(child => isElement(child) && inner.has(child.tagName));
}

function contextOf(element: Element, number: number, outer: Context): Context {
  const names = namesOf(element);
  const reason = outer.why ? null : furnitureOf(element, names);
  const role = roleOf(element, names);
  const apart = BLOCKS.has(element.tagName) || role === 'credit';
  const article =
    element.tagName === 'article' ||
    element.tagName === 'main' ||
    attribute(element, 'role') === 'main' ||
    attribute(element, 'itemprop') === 'articleBody';
  return {
    container: apart ? number : outer.container,
    element: apart ? element : outer.element,
    why: reason ? { reason, element: number } : outer.why,
    role: role ?? outer.role,
    linked: outer.linked || element.tagName === 'a',
    inArticle: outer.inArticle || article,
    pre: outer.pre || element.tagName === 'pre',
  };
}

function walk(layout: Layout, parent: Element | Document, outer: Context, above: number): void {
  for (const node of parent.childNodes as Node[]) {
    if (isText(node)) layout.text(node, outer);
    if (!isElement(node) || isHidden(node)) continue;
    const number = layout.numbers.size;
    layout.numbers.set(node, number);
    layout.parents.push(above);
    const { tagName } = node;
    if (tagName === 'br') {
      layout.lineBreak();
      continue;
    }
    const context = contextOf(node, number, outer);
    const apart =
      BLOCKS.has(tagName) ||
      ((context.role === 'credit' || (context.role === 'byline' && tagName === 'span')) &&
        outer.role !== context.role) ||
      ((tagName === 'td' || tagName === 'th') && holdsBlocks(node));
    if (apart) layout.close();
    walk(layout, node, context, number);
    if (apart) layout.close();
    else if (tagName === 'td' || tagName === 'th') layout.cell();
  }
}

/** True for a run that reads as sentences: long enough, ended, and not a list of links. */
export function isProse(text: string, linked: number): boolean {
  return text.length >= 80 && linked < text.length * 0.4 && /[.!?…]["”’')\]]*$/.test(text);
}

/** The visible text of a page, with `html` the (flattened) source that `document` was parsed from. */
export function flow(document: Document, source: MappedText, html: string): Flow {
  const layout = new Layout(source, html);
  const root = document.childNodes.find(isElement);
  if (root) {
    const outer: Context = {
      container: -1,
      element: root,
      why: null,
      role: null,
      linked: false,
      inArticle: false,
      pre: false,
    };
    walk(layout, document, outer, -1);
    layout.close();
  }
  const mapped = layout.builder.done();
  const prose: number[] = new Array(layout.numbers.size).fill(0);
  for (const paragraph of layout.paragraphs) {
    const { start, end, linked } = paragraph;
    if (!isProse(mapped.text.slice(start, end), linked)) continue;
    for (let at = paragraph.container; at >= 0; at = layout.parents[at]!) prose[at]! += end - start;
  }
  return { ...mapped, paragraphs: layout.paragraphs, numbers: layout.numbers, prose };
}
