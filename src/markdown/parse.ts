import type { Nodes, Root } from 'mdast';
import { knownDifference } from './parser/differences.js';
import { loadNative } from './parser/native.js';
import { parseByReference } from './parser/reference.js';

/** `remark`: the reference alone. `fast`: the native parser, where it is there and gives the same tree. */
export type Parser = 'fast' | 'remark';

const native = await loadNative();

/**
 * Parses CommonMark with GitHub's tables, task lists, footnotes, strikethrough and autolinks. Positions are offsets in `text`. A byte order
 * mark must have been cut off before: the parser skips it without counting it. Throws RangeError where blocks nest a few thousand deep.
 * The tree does not depend on which parser made it.
 */
export function parse(text: string, parser: Parser = 'fast'): Root {
  if (parser === 'remark' || native === undefined || knownDifference(text) !== undefined)
    return parseByReference(text);
  return native(text);
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
