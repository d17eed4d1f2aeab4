/** Browsers stop nesting at 512 elements; trees much deeper than pages need make parsers quadratic. */
export const DEEPEST = 512;

/** Elements that hold nothing, or whose end tag may be left out: they cannot nest but for a counted one between. */
const UNCOUNTED = new Set(
  (
    'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr ' +
    'p li dt dd option optgroup tr td th thead tbody tfoot colgroup caption rp rt rb rtc html head body'
  ).split(' '),
);
/** Elements whose content is no markup. */
const RAW = new Set('script style textarea title xmp iframe noembed noframes noscript plaintext'.split(' '));

/**
 * Formatting elements are opened again in every paragraph until they are closed (HTML standard, "reconstruct the active
 * formatting elements"), so that a page that never closes them grows by their product. More than these open count as none.
 */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
const MOST_FORMATTING = 48;

/** The tag that begins at `at`, with its end past `>`; quotation marks in attributes hold `>`. Null where none begins. */
function tagAt(
  html: string,
  at: number,
): { name: string; end: number; closing: boolean; empty: boolean } | null {
  const closing = html[at + 1] === '/';
  let end = at + (closing ? 2 : 1);
  if (!/[A-Za-z]/.test(html[end] ?? '')) return null;
  const start = end;
  while (end < html.length && !/[\s/>]/.test(html[end]!)) end++;
  const name = html.slice(start, Math.min(end, start + 40)).toLowerCase();
  let quote = '';
  let afterEquals = false;
  for (; end < html.length; end++) {
    const char = html[end]!;
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '>') break;
    else if (afterEquals && (char === '"' || char === "'")) {
      quote = char;
      afterEquals = false;
    } else if (char === '=') afterEquals = true;
    else if (!/\s/.test(char)) afterEquals = false;
  }
  return { name, end: Math.min(end + 1, html.length), closing, empty: html[end - 1] === '/' };
}

/** True for a `/>` that ends the element: only in SVG and MathML, where most names hold no content of their own. */
const FOREIGN = new Set(
  'path rect circle line polygon polyline ellipse use stop image g svg symbol'.split(' '),
);

/**
 * `html` with the tags nested deeper than `deepest` made white space, so that every place stays where it was and the
 * words stay in. `cut` counts those tags. Linear in the length; done before any tree is built.
 */
export function flattened(html: string, deepest = DEEPEST): { html: string; cut: number } {
  const parts: string[] = [];
  const open: string[] = [];
  let done = 0;
  let cut = 0;
  let formatting = 0;
  for (let at = html.indexOf('<'); at >= 0; ) {
    let next = at + 1;
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      next = end < 0 ? html.length : end + 3;
    } else {
      const tag = tagAt(html, at);
      if (tag) {
        next = tag.end;
        if (!tag.closing && RAW.has(tag.name)) next = rawEnd(html, tag.name, tag.end);
        else if (!UNCOUNTED.has(tag.name) && !(tag.empty && FOREIGN.has(tag.name))) {
          const formats = FORMATTING.has(tag.name);
          if (tag.closing) {
            close(open, tag.name);
            if (formats) formatting = Math.max(0, formatting - 1);
          } else if (open.length >= deepest || (formats && formatting >= MOST_FORMATTING)) {
            parts.push(html.slice(done, at), ' '.repeat(next - at));
            done = next;
            cut++;
          } else {
            open.push(tag.name);
            if (formats) formatting++;
          }
        }
      }
    }
    at = html.indexOf('<', next);
  }
  if (cut === 0) return { html, cut };
  parts.push(html.slice(done));
  return { html: parts.join(''), cut };
}

/** An end tag closes the nearest element of its name, looked for in a few steps only: a wrong guess counts too deep. */
function close(open: string[], name: string): void {
  for (let i = open.length - 1; i >= 0 && i >= open.length - 24; i--) {
    if (open[i] !== name) continue;
    open.length = i;
    return;
  }
}

function rawEnd(html: string, name: string, from: number): number {
  if (name === 'plaintext') return html.length;
  const end = new RegExp(`</${name}[\\s/>]`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
