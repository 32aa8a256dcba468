import { readDocument, type Document } from '../markdown/document.js';
import type { EditedText } from '../model/offset-map.js';
import type { PageSettings } from '../model/page.js';
import type { Location, Point, Range } from '../model/position.js';
import type { Segment } from '../model/segment.js';
import type { SideBySide, SpanUnit } from '../sidebyside/read.js';
import { lineIndex } from '../text/line-index.js';
import { toOriginal } from '../text/offset-map.js';

/** One language's text of a page, parsed, and the file that it stands in. */
export interface Side {
  /** Of the file, relative to the root. */
  path: string;
  /** The file as it stands on disk. */
  raw: string;
  document: Document;
  /** The span units of the file, in order; empty for a file without spans. */
  spans: readonly SpanUnit[];
  /** Segments of the document that hold a span unit or a part of one. */
  spanned: ReadonlySet<Segment>;
  /** Offset in the file → line and column. */
  point: (offset: number) => Point;
}

/** Parses the target or the source text of a file. */
export function readSide(
  file: { path: string; text: string },
  read: SideBySide,
  side: 'target' | 'source',
  settings: Pick<PageSettings, 'limits' | 'parser'>,
): Side {
  const text: EditedText = read[side];
  const units = read.units.map((unit) => ({ id: unit.id, range: unit[side] }));
  const { limits, parser } = settings;
  const document = readDocument(text, units, { limits, ...(parser ? { parser } : {}) });
  const all = [...document.head, ...document.segments];
  const spanned = new Set(all.filter(({ id }) => id !== undefined));
  for (const segment of document.head) segment.id ??= segment.kind;
  for (const [index, segment] of document.segments.entries()) segment.id ??= `b${index + 1}`;
  for (const [index, { segment }] of document.labels.entries()) segment.id ??= `t${index + 1}`;
  const { path, text: raw } = file;
  return { path, raw, document, spans: read.units, spanned, point: lineIndex(raw) };
}

/** Where a stretch of the file lies. */
export function rawLocation(side: Pick<Side, 'path' | 'raw' | 'point'>, { start, end }: Range): Location {
  return {
    path: side.path,
    start: side.point(start),
    end: side.point(end),
    text: side.raw.slice(start, end),
  };
}

/** Where a segment, or a stretch of its prose, lies in the file. */
export function segmentLocation(side: Side, segment: Segment, prose?: Range): Location {
  const parsed = prose ? toOriginal(segment.map, prose) : segment.range;
  return rawLocation(side, toOriginal(side.document.map, parsed));
}
