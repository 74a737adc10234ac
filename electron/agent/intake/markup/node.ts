/** A thing that markup describes, whatever its notation: properties have lists of values, texts or further things. */
export interface MarkupNode {
  readonly types: readonly string[];
  readonly properties: ReadonlyMap<string, readonly MarkupValue[]>;
}
export type MarkupValue = string | MarkupNode;

/** `https://schema.org/Order`, `schema:Order` and `Order` are one. */
export function typeName(text: string): string {
  return text.trim().replace(/^.*[/#:]/, '');
}

export function isOfType(node: MarkupNode, type: string): boolean {
  return node.types.includes(type);
}

/** The first text of a property; of a thing, its name or value. */
export function textOf(node: MarkupNode | null, property: string): string | null {
  return textsOf(node, property)[0] ?? null;
}

export function textsOf(node: MarkupNode | null, property: string): string[] {
  return (node?.properties.get(property) ?? [])
    .map((value) => (typeof value === 'string' ? value : (textOf(value, 'name') ?? textOf(value, 'value') ?? '')))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

export function nodesOf(node: MarkupNode | null, property: string): MarkupNode[] {
  return (node?.properties.get(property) ?? []).filter((value) => typeof value !== 'string');
}
