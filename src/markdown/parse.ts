import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// A single tilde is a range in Korean and Chinese prose ("1~3개, 5~7개"): only two of them strike text out.
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/**
 * Parses CommonMark with GitHub's tables, task lists, footnotes, strikethrough and autolinks. Positions are offsets in `text`. A byte order
 * mark must have been cut off before: the parser skips it without counting it. Throws RangeError where blocks nest a few thousand deep.
 */
export function parse(text: string): Root {
  return parser.parse(text);
}

/** The characters that a reference such as `&#39;` or `&eacute;` stands for; the reference itself where it stands for none (`&nothing;`). */
export function decodeReference(reference: string): string {
  const known = decoded.get(reference);
  if (known !== undefined) return known;
  const characters = firstText(parse(`x${reference}x`))?.slice(1, -1) ?? reference;
  if (decoded.size < 1000) decoded.set(reference, characters);
  return characters;
}

const decoded = new Map<string, string>();

function firstText(node: Nodes): string | undefined {
  if (node.type === 'text') return node.value;
  const child = 'children' in node ? node.children[0] : undefined;
  return child === undefined ? undefined : firstText(child);
}
