import type { OffsetMap } from './offset-map.js';
import type { Range } from './position.js';

/** What a segment is in the page. */
export type SegmentKind =
  'heading' | 'paragraph' | 'cell' | 'code' | 'html' | 'title' | 'description' | 'alt' | 'link-title';

/**
 * A stretch of a page that is translated as one: the prose of one leaf block, or of one translation unit inside a block. Plain data save for
 * `map`, which leads from the prose back to the text that was parsed.
 */
export interface Segment {
  kind: SegmentKind;
  /**
   * The prose as a reader sees it, without markup: visible link text is in it, code, link targets, raw HTML tags and comments are not (a code
   * span leaves one U+FFFC in its place, so that words do not run together).
   */
  prose: string;
  /** Offset in `prose` → offset in the parsed text. */
  map: OffsetMap;
  /** In the parsed text: the block's own Markdown, with its markup. */
  range: Range;
  /** The Markdown between `range.start` and `range.end`. */
  markdown: string;
  /** Heading level from 1 to 6; else nesting depth of lists and quotes, from 0. */
  depth: number;
  /** Values of `<a name>` and `<a id>` in the segment. */
  anchors: readonly string[];
  /** Link, image and autolink targets, in order. */
  links: readonly string[];
  /** Contents of code spans, or of the block itself where `kind` is `code`. */
  codes: readonly string[];
  /** Anchor of the nearest heading before the segment (its own, for a heading); undefined before the first one. */
  section: string | undefined;
  /** Id of the span unit that the segment is, or of the first one in it. */
  id: string | undefined;
  /** Of a table cell: the number of its row, counted from 0 over all tables of the page; the cells of a row have the same. */
  row?: number;
}
