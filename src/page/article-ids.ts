import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { fragmentOf } from '../markdown/html-text.js';
import type { Outline } from '../markdown/outline.js';
import { walkElements } from './article-walk.js';

const FOOTNOTES = 'il-footnotes';
/** The ids of footnotes and of the places that refer to them; a name in the content never looks like that. */
const FOOTNOTE = /^il-fn(?:ref)?-|^il-footnotes$/;

/**
 * Gives every element the id that the outline has for it, and takes away every other: an id in a page is the page's own, no other element has
 * it, and none is one of the site's templates. An `<a name>` without a target becomes an empty place in front of its contents.
 */
export function placeIds(tree: Root, outline: Outline): void {
  const own = new Set(outline.headings.flatMap(({ id, others }) => [id, ...others]));
  const notes = new Set<string>();
  const waiting = new Map([...outline.ids].map(([name, ids]) => [name, [...ids]]));
  const take = (name: unknown): string | undefined =>
    typeof name === 'string' ? waiting.get(fragmentOf(name))?.shift() : undefined;
  walkElements(tree, (element, index, parent) => {
    const { id, name, dataPlaced, ...properties } = element.properties;
    element.properties = properties;
    if (properties.ariaDescribedBy !== undefined) properties.ariaDescribedBy = [FOOTNOTES];
    if (typeof dataPlaced === 'string' && own.delete(dataPlaced)) {
      properties.id = dataPlaced;
      return undefined;
    }
    const note = id === 'footnote-label' ? FOOTNOTES : id;
    if (typeof note === 'string' && FOOTNOTE.test(note)) {
      if (!notes.has(note)) properties.id = note;
      notes.add(note);
    } else if (element.tagName !== 'a') set(element, take(id));
    else {
      const found = [take(id), id === name ? undefined : take(name)].filter((place) => place !== undefined);
      if (properties.href !== undefined) {
        const [first, ...rest] = found;
        set(element, first);
        element.children.unshift(...places(rest));
      } else {
        parent.children.splice(index, 1, ...places(found), ...element.children);
        return index + found.length;
      }
    }
    return undefined;
  });
}

function set(element: Element, id: string | undefined): void {
  if (id !== undefined) element.properties.id = id;
}

function places(ids: readonly string[]): ElementContent[] {
  return ids.map((id) => h('span', { id }));
}
