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
  /** What it was made from, for {@link withIds}. */
  places: Places;
}

/**
 * Gives each heading and each anchor of a page an id that no other has. A heading with `<a name="silver">` has the name for id, since that is
 * the English slug in every locale and what links use; one without takes what `headingIds` says for its index, else the slug of its text as
 * GitHub makes it. What occurs again gets `-1`, `-2`; written names come first, so that links to them lead where their author meant.
 */
export function readOutline(tree: Root, headingIds?: HeadingIds): Outline {
  const places: Places = { headings: [], names: [] };
  collect(places, tree, -1);
  return outlineOf(places, headingIds);
}

/** The same outline with other ids for its headings. */
export function withIds({ places }: Outline, headingIds: HeadingIds): Outline {
  return outlineOf(places, headingIds);
}

type HeadingIds = (index: number) => string | undefined;

/** What an outline is made of, in the order of the page. */
interface Places {
  headings: { node: Heading; text: string }[];
  /** The names of anchors, and the heading that each stands in, by its index; -1: in none. */
  names: { name: string; heading: number }[];
}

function collect(places: Places, node: Nodes, heading: number): void {
  let inside = heading;
  if (node.type === 'heading') {
    inside = places.headings.length;
    places.headings.push({ node, text: headingText(node) });
  } else if (node.type === 'html') {
    for (const name of anchorNames(node.value)) places.names.push({ name, heading });
  }
  if ('children' in node) for (const child of node.children) collect(places, child, inside);
}

function outlineOf(places: Places, headingIds: HeadingIds | undefined): Outline {
  const take = uniqueIds();
  const outline: Outline = { entries: [], headings: [], anchors: [], ids: new Map(), places };
  const own: string[][] = places.headings.map(() => []);
  for (const { name, heading } of places.names) {
    const id = take(name);
    if (heading < 0) outline.ids.set(name, [...(outline.ids.get(name) ?? []), id]);
    else own[heading]?.push(id);
    outline.anchors.push(id);
  }
  for (const [index, { node, text }] of places.headings.entries()) {
    const [first, ...others] = own[index] ?? [];
    const id = first ?? take(fragmentOf(headingIds?.(index) ?? slug(text)) || 'section');
    if (first === undefined) outline.anchors.push(id);
    outline.headings.push({ node, id, others });
    if (text !== '') outline.entries.push({ depth: node.depth, text, anchor: id });
  }
  return outline;
}

/** The text of a heading as it stands in an outline: code is text there, raw HTML is not. */
export function headingText(heading: Heading): string {
  return toString(heading, { includeHtml: false, includeImageAlt: false }).replace(/\s+/g, ' ').trim();
}

function anchorNames(html: string): string[] {
  if (!/\b(?:id|name)\b/i.test(html)) return [];
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
