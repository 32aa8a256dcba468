import { readDocument } from '../../../src/markdown/document.js';
import type { Segment } from '../../../src/model/segment.js';
import { readSideBySide } from '../../../src/sidebyside/read.js';
import { identityMap } from '../../../src/text/offset-map.js';

/** A segment of a text, without its places. */
export function segment(prose: string, more: Partial<Segment> = {}): Segment {
  return {
    kind: 'paragraph',
    prose,
    map: identityMap(prose.length),
    range: { start: 0, end: prose.length },
    markdown: prose,
    depth: 0,
    anchors: [],
    links: [],
    codes: [],
    section: undefined,
    id: undefined,
    ...more,
  };
}

export function heading(prose: string, slug: string, depth = 2): Segment {
  return segment(prose, { kind: 'heading', depth, section: slug, anchors: [slug] });
}

/** The leaf blocks of a page without spans. */
export function blocksOf(markdown: string): Segment[] {
  return readDocument({ text: markdown, map: identityMap(markdown.length) }).segments;
}

/** The leaf blocks of the English in a page with spans; each has the id of its unit. */
export function recoveredBlocks(markdown: string): Segment[] {
  const { source, units } = readSideBySide(markdown);
  return readDocument(
    source,
    units.map((unit) => ({ id: unit.id, range: unit.source })),
  ).segments;
}

/** Digits of a segment, grouping folded: enough for the figures of a test. */
export function digits({ prose }: Segment): string[] {
  return (prose.match(/\d[\d.,]*/g) ?? []).map((figure) => figure.replace(/[.,]/g, ''));
}
