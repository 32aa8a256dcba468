import { slug } from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { OutlineEntry } from '../model/page.js';
import { readHtml } from './html.js';
import { marksOfTag, fragmentOf } from './html-text.js';

/** A heading and the ids that it has in the page. */
export interface PlacedHeading {
  node: Heading;
  id: string;
  /** Ids of its other anchors, in order. */
  others: readonly string[];
}

export interface Outline {
  entries: OutlineEntry[];
  headings: PlacedHeading[];
  /** All fragments that links can name, in order. */
  anchors: string[];
  /** The ids of the anchors outside headings: name as written → an id for each time that it occurs. */
  ids: Map<string, string[]>;
}

/**
 * Gives each heading and each anchor of a page an id that no other has. A heading with `<a name="silver">` has the name for id, since that is
 * the English slug in every locale and what links use; one without takes what `headingIds` says for its index, else the slug of its text as
 * GitHub makes it. What occurs again gets `-1`, `-2`; written names come first, so that links to them lead where their author meant.
 */
export function readOutline(tree: Root, headingIds?: (index: number) => string | undefined): Outline {
  const take = uniqueIds();
  const outline: Outline = { entries: [], headings: [], anchors: [], ids: new Map() };
  const headings: { node: Heading; ids: string[] }[] = [];
  walk(tree, undefined, (node, heading) => {
    if (node.type === 'heading') headings.push({ node, ids: [] });
    if (node.type !== 'html') return;
    for (const name of anchorNames(node.value)) {
      const id = take(name);
      if (heading === undefined) outline.ids.set(name, [...(outline.ids.get(name) ?? []), id]);
      else headings.at(-1)?.ids.push(id);
      outline.anchors.push(id);
    }
  });
  for (const [index, { node, ids }] of headings.entries()) {
    const text = headingText(node);
    const id = ids[0] ?? take(fragmentOf(headingIds?.(index) ?? slug(text)) || 'section');
    if (ids.length === 0) outline.anchors.push(id);
    outline.headings.push({ node, id, others: ids.slice(1) });
    if (text !== '') outline.entries.push({ depth: node.depth, text, anchor: id });
  }
  return outline;
}

/** The text of a heading as it stands in an outline: code is text there, raw HTML is not. */
export function headingText(heading: Heading): string {
  return toString(heading, { includeHtml: false, includeImageAlt: false }).replace(/\s+/g, ' ').trim();
}

function walk(
  node: Nodes,
  heading: Heading | undefined,
  visit: (node: Nodes, heading: Heading | undefined) => void,
): void {
  visit(node, heading);
  if (!('children' in node)) return;
  for (const child of node.children) walk(child, node.type === 'heading' ? node : heading, visit);
}

function anchorNames(html: string): string[] {
  return readHtml(html)
    .filter(({ kind }) => kind === 'open')
    .flatMap(({ start, end }) => marksOfTag(html.slice(start, end), start))
    .filter(({ kind }) => kind === 'anchor')
    .map(({ value }) => value);
}

function uniqueIds(): (name: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (name) => {
    let id = name;
    while (taken.has(id)) {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      id = `${name}-${count}`;
    }
    taken.add(id);
    return id;
  };
}
