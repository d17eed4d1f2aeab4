import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Flow } from './flow.ts';
import { furnitureOf, namesOf } from './roles.ts';
import type { Document, Element, Node } from './tree.ts';
import { attribute, isElement, isText } from './tree.ts';

/** Above this, the share of a page's prose below an element outweighs what its class name says. */
const TOO_MUCH = 0.35;
/** More elements than this are not weighed by Readability; the fallback reads the page. */
const MOST_ELEMENTS = 60_000;
const KEPT = ['class', 'id', 'itemprop', 'rel', 'role', 'href'];
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** True if the element is furniture by name and does not hold the bulk of the page's prose. */
export function isFurniture(number: number, flow: Flow): boolean {
  const total = flow.prose[0] ?? 0;
  return (flow.prose[number] ?? 0) <= total * TOO_MUCH;
}

/**
 * The page without scripts, hidden parts and furniture. Each element carries its number as an attribute of its own
 * name (`o12=""`), which survives Readability's renaming and merging of elements: it copies attributes.
 */
function stripped(document: Document, flow: Flow): string {
  const parts: string[] = [];
  const write = (node: Node): void => {
    if (isText(node)) {
      parts.push(escaped(node.value.replace(/\s+/g, ' ')));
      return;
    }
    if (!isElement(node)) return;
    const number = flow.numbers.get(node);
    if (number === undefined) return;
    if (furnitureOf(node, namesOf(node)) && isFurniture(number, flow)) return;
    parts.push(`<${node.tagName} o${number}=""`, ...KEPT.map(name => attributeOf(node, name)), '>');
    if (VOID.has(node.tagName)) return;
    node.childNodes.forEach(write);
    parts.push(`</${node.tagName}>`);
  };
  const root = document.childNodes.find(isElement);
  if (root) write(root);
  return `<!doctype html>${parts.join('')}`;
}

function attributeOf(element: Element, name: string): string {
  const value = attribute(element, name)?.slice(0, 400);
  if (!value || (name === 'href' && /^\s*javascript:/i.test(value))) return '';
  return ` ${name}="${escaped(value)}"`;
}

/** The numbers of the elements that Readability keeps as the article; empty where it finds none or fails. */
export function readable(document: Document, flow: Flow): Set<number> {
  const kept = new Set<number>();
  if (flow.numbers.size > MOST_ELEMENTS) return kept;
  try {
    const page = parseHTML(stripped(document, flow)).document;
    const article = new Readability(page as unknown as globalThis.Document, {
      charThreshold: 250,
      keepClasses: true,
      serializer: node => node as unknown as string,
    }).parse();
    const content = article?.content as unknown as globalThis.Element | null | undefined;
    if (!content) return kept;
    for (const element of [content, ...content.querySelectorAll('*')]) {
      for (const { name } of element.attributes) {
        const number = /^o(\d+)$/.exec(name)?.[1];
        if (number) kept.add(Number(number));
      }
    }
  } catch {
    kept.clear();
  }
  return kept;
}
