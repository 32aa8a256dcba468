import type { Nodes, Root } from 'mdast';
import type { Range } from '../model/position.js';
import type { Segment } from '../model/segment.js';
import { alignField } from './head.js';

/** What a link or an image says besides its visible text: the description of an image, the title that shows when a pointer rests on it. */
export interface LinkLabel {
  kind: 'alt' | 'link-title';
  /** Of the link or image, references resolved. */
  url: string;
  segment: Segment;
}

/**
 * The descriptions and titles of a page's links and images, in order. Descriptions are segments of the page already, and the same ones here;
 * titles are in no segment, since they stand in the middle of a sentence that they are no part of.
 */
export function readLabels(
  tree: Root,
  text: string,
  segments: readonly Segment[],
  definitions: ReadonlyMap<string, string>,
): LinkLabel[] {
  const labels: LinkLabel[] = [];
  const alts = new Map(
    segments.flatMap((segment) => (segment.kind === 'alt' ? [[segment.range.start, segment] as const] : [])),
  );
  const collect = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'image' || node.type === 'imageReference') {
      const url = node.type === 'image' ? node.url : definitions.get(node.identifier);
      const segment = alts.get(start + 2) ?? alts.get(start);
      if (url !== undefined && segment !== undefined) labels.push({ kind: 'alt', url, segment });
    }
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const segment = titleOf(node.title, { start, end: node.position?.end.offset ?? start }, text);
      if (segment !== undefined) labels.push({ kind: 'link-title', url: node.url, segment });
    }
    if ('children' in node) for (const child of node.children) collect(child);
  };
  collect(tree);
  return labels;
}

function titleOf(title: string | null | undefined, node: Range, text: string): Segment | undefined {
  if (title === null || title === undefined || title.trim() === '') return undefined;
  const range = titleRange(title, node, text);
  if (range === undefined) return undefined;
  const markdown = text.slice(range.start, range.end);
  return {
    kind: 'link-title',
    prose: title,
    map: alignField(title, markdown, range),
    range,
    markdown,
    depth: 0,
    anchors: [],
    links: [],
    codes: [],
    section: undefined,
    id: undefined,
  };
}

/** Between its quotes, at the end of the link; an escape or a line ending may make it longer than the title. */
function titleRange(title: string, node: Range, text: string): Range | undefined {
  const written = text.slice(node.start, node.end).replace(/[\s)]+$/, '');
  // The closing bracket of `(title)` went with that of the link.
  const quoted = /["']$/.test(written);
  const end = node.start + written.length - (quoted ? 1 : 0);
  if (text.slice(end - title.length, end) === title) return { start: end - title.length, end };
  const open = quoted ? written.at(-1) : '(';
  for (let start = end - 1; start > node.start; start -= 1) {
    if (text[start] === open && text[start - 1] !== '\\') return { start: start + 1, end };
  }
  return undefined;
}
