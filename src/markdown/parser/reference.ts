import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// A single tilde is a range in Korean and Chinese prose ("1~3개, 5~7개"): only two of them strike text out.
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** The parser that says what is right. Throws RangeError where blocks nest a few thousand deep. */
export function parseByReference(text: string): Root {
  const root = parser.parse(text);
  return BARE_HOST.test(text) ? withoutBareHosts(root) : root;
}

const BARE_HOST = /(?<![/\w])www\.(?![\p{L}\p{N}_-])/iu;

/**
 * `www.` with no name behind it is no host, GFM 6.9 asks for a valid domain; the extension links it all the same (`the "www." prefix` to `http://www`).
 * Not for `www.example.com`.
 */
function withoutBareHosts<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).map((child) => {
    const [only] = child.type === 'link' && /^http:\/\/www$/i.test(child.url) ? child.children : [];
    return only?.type === 'text' && /^www$/i.test(only.value) ? only : withoutBareHosts(child);
  });
  return { ...node, children };
}
