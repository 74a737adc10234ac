import { elementsOf, textWithin } from '../text/html-text.ts';
import type { HtmlDocument } from '../text/html-text.ts';
import { typeName } from './node.ts';
import type { MarkupNode, MarkupValue } from './node.ts';

const deepest = 40;

/** All things that a page's JSON-LD scripts describe at their top, in `@graph` or in arrays. Nothing is run or fetched. */
export function jsonLdNodes(html: HtmlDocument, warn: (sentence: string) => void): MarkupNode[] {
  const nodes: MarkupNode[] = [];
  for (const element of elementsOf(html)) {
    if (element.name !== 'script' || !/^application\/ld\+json\b/i.test(element.attribs['type']?.trim() ?? '')) continue;
    const parsed = parseJson(textWithin(element));
    if (parsed === undefined) warn('The mail holds markup that is no valid JSON; it was left aside.');
    else nodes.push(...topNodes(parsed, 0));
  }
  return nodes;
}

/** Mail programs and templates wrap scripts in comments, and leave line breaks in texts. */
function parseJson(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '');
  const unbroken = bare.replace(/[\p{Cc}]+/gu, ' ');
  for (const attempt of [bare, unbroken, unbroken.replace(/,\s*(?=[}\]])/g, '')]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

function topNodes(value: unknown, depth: number): MarkupNode[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => topNodes(one, depth + 1));
  if (!isRecord(value)) return [];
  const graph = value['@graph'];
  const own = value['@type'] === undefined ? [] : [nodeFrom(value, depth)];
  return graph === undefined ? own : [...own, ...topNodes(graph, depth + 1)];
}

function nodeFrom(record: Record<string, unknown>, depth: number): MarkupNode {
  const properties = new Map<string, MarkupValue[]>();
  for (const [name, value] of Object.entries(record)) {
    if (name !== '@type' && name !== '@graph') properties.set(typeName(name), valuesFrom(value, depth + 1));
  }
  return { types: texts(record['@type']).map(typeName), properties };
}

function valuesFrom(value: unknown, depth: number): MarkupValue[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => valuesFrom(one, depth + 1));
  if (isRecord(value)) {
    const plain = value['@value'];
    return plain === undefined ? [nodeFrom(value, depth)] : valuesFrom(plain, depth + 1);
  }
  return texts(value);
}

function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value === 'string') return [value];
  return typeof value === 'number' && Number.isFinite(value) ? [String(value)] : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
