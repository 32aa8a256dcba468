import type { Nodes, Root } from 'mdast';

/** A parser in machine code, some ten times as fast as the reference. */
export type NativeParser = (text: string) => Root;

/**
 * The native parser, or undefined where it is not installed or has no binary for this machine: it is optional. Its trees are those of the
 * reference, places included, for texts without a {@link ./differences.ts known difference}.
 */
export async function loadNative(): Promise<NativeParser | undefined> {
  try {
    const { markdownToMdast } = (await import(PACKAGE)) as Package;
    // The front matter was cut off before.
    return (text) => {
      const tree = rootOf(markdownToMdast(text, { features: { frontmatter: false } }));
      if (text.includes('<')) trimHtml(tree);
      return tree;
    };
  } catch {
    return undefined;
  }
}

// Named by a variable, so that the compiler does not read its types: they add the nodes of other dialects to those of mdast, everywhere.
const PACKAGE = 'satteri' as string;

interface Package {
  markdownToMdast: (text: string, options: { features: { frontmatter: boolean } }) => Nodes;
}

function rootOf(node: Nodes): Root {
  if (node.type !== 'root') throw new TypeError(`a tree that begins with ${node.type}`);
  return node;
}

/** A block of HTML that ends with the document keeps its last line feed here, and not in the reference. */
function trimHtml(node: Nodes): void {
  if ('children' in node) for (const child of node.children) trimHtml(child);
  else if (node.type === 'html' && node.value.endsWith('\n')) node.value = node.value.slice(0, -1);
}
