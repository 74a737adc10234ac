import { elementsOf, textWithin } from '../text/html-text.ts';
import type { HtmlDocument, HtmlElement } from '../text/html-text.ts';
import { plainLine } from '../text/plain.ts';
import { typeName } from './node.ts';
import type { MarkupNode, MarkupValue } from './node.ts';

interface Item extends MarkupNode {
  readonly properties: Map<string, MarkupValue[]>;
}

/** The things that a page's microdata describes at the top, that is, as no other thing's property. */
export function microdataNodes(html: HtmlDocument): MarkupNode[] {
  const items = new Map<HtmlElement, Item>();
  const tops: MarkupNode[] = [];
  for (const element of elementsOf(html)) {
    const owner = ownerOf(element, items);
    const names = element.attribs['itemprop']?.trim().split(/\s+/) ?? [];
    let value: MarkupValue | null = names.length > 0 ? valueOf(element) : null;
    if (element.attribs['itemscope'] !== undefined) {
      const types = (element.attribs['itemtype'] ?? '').trim().split(/\s+/).map(typeName);
      const item: Item = { types, properties: new Map() };
      items.set(element, item);
      value = item;
      if (!owner || names.length === 0) tops.push(item);
    }
    if (!owner || value === null) continue;
    for (const name of names) {
      const known = owner.properties.get(typeName(name));
      if (known) known.push(value);
      else owner.properties.set(typeName(name), [value]);
    }
  }
  return tops;
}

function ownerOf(element: HtmlElement, items: ReadonlyMap<HtmlElement, Item>): Item | null {
  for (let above = element.parent; above !== null; above = above.parent) {
    const item = 'attribs' in above ? items.get(above) : undefined;
    if (item) return item;
  }
  return null;
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
