import { textWithin } from '../text/html-text.ts';
import type { HtmlDocument, HtmlElement } from '../text/html-text.ts';
import { plainLine } from '../text/plain.ts';
import { typeName } from './node.ts';
import type { MarkupNode, MarkupValue } from './node.ts';

interface Item extends MarkupNode {
  readonly properties: Map<string, MarkupValue[]>;
}

/** The things that a page's microdata describes at the top, that is, as no other thing's property. */
export function microdataNodes(html: HtmlDocument): MarkupNode[] {
  const tops: MarkupNode[] = [];
  const pending = html.children.toReversed().map((node) => ({ node, owner: null as Item | null }));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, owner } = next;
    if (!('attribs' in node)) continue;
    const names = node.attribs['itemprop']?.trim().split(/\s+/) ?? [];
    const item = itemOf(node);
    if (item && (!owner || names.length === 0)) tops.push(item);
    if (owner) addValue(owner, names, item ?? (names.length > 0 ? valueOf(node) : ''));
    for (const child of node.children.toReversed()) pending.push({ node: child, owner: item ?? owner });
  }
  return tops;
}

function itemOf(element: HtmlElement): Item | null {
  if (element.attribs['itemscope'] === undefined) return null;
  const types = (element.attribs['itemtype'] ?? '').trim().split(/\s+/);
  return { types: types.map(typeName), properties: new Map() };
}

function addValue(owner: Item, names: readonly string[], value: MarkupValue): void {
  for (const name of names.map(typeName)) {
    const known = owner.properties.get(name);
    if (known) known.push(value);
    else owner.properties.set(name, [value]);
  }
}

/** By element, as the HTML standard lays down; `content` outranks, as mail puts it on any element. */
function valueOf(element: HtmlElement): string {
  const { attribs, name } = element;
  const linked = name === 'a' || name === 'link' || name === 'area' ? attribs['href'] : undefined;
  return (
    attribs['content'] ??
    attribs['datetime'] ??
    linked ??
    attribs['src'] ??
    attribs['value'] ??
    plainLine(textWithin(element))
  );
}
