import type { Element, Root, RootContent } from 'hast';

/** What is done with an element. Gives the index of its parent's child to go on with, past all that is in it; undefined: goes on as usual. */
export type ElementVisit = (element: Element, index: number, parent: Root | Element) => number | undefined;

/**
 * Goes through the elements of a tree, each before its children. What a visit changes counts: its element's children are gone through as it leaves
 * them, and so are those behind it in its parent. The walk of unist keeps a list of parents and names its functions anew for each node, which
 * costs as much as all that is done with an article.
 */
export function walkElements(parent: Root | Element, visit: ElementVisit): void {
  for (let index = 0; index < parent.children.length;) {
    const child: RootContent | undefined = parent.children[index];
    const next = child?.type === 'element' ? visit(child, index, parent) : undefined;
    if (next === undefined) {
      if (child?.type === 'element') walkElements(child, visit);
      index += 1;
    } else index = next;
  }
}
