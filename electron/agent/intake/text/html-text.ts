import { ElementType, parseDocument } from 'htmlparser2';
import { plainText } from './plain.ts';

export type HtmlDocument = ReturnType<typeof parseDocument>;
type HtmlNode = HtmlDocument['children'][number];
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>;

const unseen = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'object',
  'svg',
  'iframe',
  'select',
]);
const inline = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img', 'ins', 'kbd',
  'label', 'mark', 'o:p', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr',
]); // prettier-ignore

/** Parses HTML as browsers do, running and fetching nothing. Never throws: HTML has no wrong input. */
export function parseHtml(html: string): HtmlDocument {
  return parseDocument(html, { decodeEntities: true });
}

/**
 * The text a person sees of an HTML document: no styles, scripts, hidden preheaders; a line for each block, table cells of
 * a row apart by a blank or a line. Walks with a stack of its own, so that deep nesting cannot overflow.
 */
export function visibleText(document: HtmlDocument): string {
  const pieces: string[] = [];
  const pending: (HtmlNode | string)[] = document.children.toReversed();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node === 'string') pieces.push(node);
    else if (node.type === ElementType.ElementType.Text) pieces.push(node.data.replace(/\s+/g, ' '));
    else if ('name' in node && 'attribs' in node && !isHidden(node)) {
      const edge = edgeOf(node.name);
      pieces.push(edge);
      pending.push(edge);
      for (const child of node.children.toReversed()) pending.push(child);
    }
  }
  return plainText(pieces.join(''));
}

/** The targets of all links, hidden ones included. */
export function linkTargets(document: HtmlDocument): { readonly href: string; readonly text: string }[] {
  return elementsOf(document)
    .filter((element) => element.name === 'a' && element.attribs['href'] !== undefined)
    .map((element) => ({ href: element.attribs['href'] ?? '', text: textWithin(element) }))
    .toArray();
}

/** All elements in document order. */
export function* elementsOf(root: HtmlDocument | HtmlElement): Generator<HtmlElement, void> {
  const pending: HtmlNode[] = root.children.toReversed();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!('attribs' in node)) continue;
    yield node;
    for (const child of node.children.toReversed()) pending.push(child);
  }
}

/** How many nodes of an element are asked for its text: names and numbers are short, and nesting has no bound. */
const mostNodes = 200;

/** The text within an element, hidden or not: what scripts, links and microdata hold. */
export function textWithin(element: HtmlElement): string {
  const pieces: string[] = [];
  const pending: HtmlNode[] = element.children.toReversed();
  let seen = 0;
  for (let node = pending.pop(); node !== undefined && seen < mostNodes; node = pending.pop()) {
    seen += 1;
    if (node.type === ElementType.ElementType.Text) pieces.push(node.data);
    else if ('children' in node)
      for (const child of node.children.slice(0, mostNodes).toReversed()) pending.push(child);
  }
  return pieces.join('');
}

function edgeOf(name: string): string {
  if (inline.has(name)) return '';
  return name === 'td' || name === 'th' ? ' ' : '\n';
}

function isHidden(element: HtmlElement): boolean {
  if (unseen.has(element.name) || element.attribs['hidden'] !== undefined) return true;
  const style = element.attribs['style']?.toLowerCase() ?? '';
  return (
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/.test(style) ||
    /(?:^|;)\s*(?:max-height|font-size|opacity)\s*:\s*0(?:px|pt|em|%)?\s*(?:;|!|$)/.test(style)
  );
}
