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
    return (text) => plainRoot(markdownToMdast(text, { features: { frontmatter: false } }));
  } catch {
    return undefined;
  }
}

// Named by a variable, so that the compiler does not read its types: they add the nodes of other dialects to those of mdast, everywhere.
const PACKAGE = 'satteri' as string;

interface Package {
  markdownToMdast: (text: string, options: { features: { frontmatter: boolean } }) => Nodes;
}

function plainRoot(node: Nodes): Root {
  if (node.type !== 'root') throw new TypeError(`a tree that begins with ${node.type}`);
  return plain(node);
}

/** Children are read when they are asked for, once each; transforms of unified expect them to be there. */
function plain<Node extends Nodes>(node: Node): Node {
  const copy = { ...node };
  if ('children' in copy) copy.children = copy.children.map((child: Nodes) => plain(child)) as never;
  // A block that ends with the document keeps its last line feed here, and not in the reference.
  else if (copy.type === 'html' && copy.value.endsWith('\n')) copy.value = copy.value.slice(0, -1);
  return copy;
}
