import type {
  Blockquote,
  Code,
  Heading,
  Html,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  TableCell,
} from 'mdast';
import type { Range } from '../model/position.js';
import type { Segment, SegmentKind } from '../model/segment.js';
import { alertOf } from './alerts.js';
import { writeHtml, type HtmlState, type Mark } from './html-text.js';
import { CODE_MARK, proseWriter, writeText, type ProseWriter } from './prose.js';

/** A segment as it is read, with the places of what it holds, so that a part of it can be cut out. */
export interface PlacedSegment {
  segment: Segment;
  marks: readonly Mark[];
}

/**
 * Reads the leaf blocks of a page in order: headings, paragraphs, table cells, raw HTML that holds text, code blocks; and the descriptions of
 * images, each behind the block that it stands in. `sections` gives the anchor of each heading, `definitions` the address of each label.
 */
export function readSegments(
  tree: Root,
  text: string,
  { sections, definitions }: Pick<Reader, 'sections' | 'definitions'>,
): PlacedSegment[] {
  const reader: Reader = {
    text,
    sections,
    definitions,
    section: undefined,
    rows: 0,
    segments: [],
  };
  readBlocks(reader, tree, { depth: 0, quotes: 0 });
  return reader.segments;
}

interface Reader {
  text: string;
  sections: ReadonlyMap<Nodes, string>;
  definitions: ReadonlyMap<string, string>;
  section: string | undefined;
  /** Rows of tables that were begun. */
  rows: number;
  segments: PlacedSegment[];
}

interface Nesting {
  /** Lists and quotes around. */
  depth: number;
  quotes: number;
}

function readBlocks(reader: Reader, node: Nodes, nesting: Nesting): void {
  if (node.type === 'heading') {
    reader.section = reader.sections.get(node) ?? reader.section;
    readLeaf(reader, 'heading', node, { ...nesting, depth: node.depth });
  } else if (node.type === 'paragraph') readLeaf(reader, 'paragraph', node, nesting);
  else if (node.type === 'tableCell') {
    if (node.children.length > 0) readLeaf(reader, 'cell', node, nesting);
  } else if (node.type === 'html') readHtmlBlock(reader, node, nesting);
  else if (node.type === 'code') readCode(reader, node, nesting);
  else if (node.type === 'blockquote') readQuote(reader, node, nesting);
  else if ('children' in node) {
    if (node.type === 'tableRow') reader.rows += 1;
    const inside = node.type === 'list' ? { ...nesting, depth: nesting.depth + 1 } : nesting;
    for (const child of node.children) readBlocks(reader, child, inside);
  }
}

/** The mark of an alert is no prose; a paragraph that holds nothing else is no block. */
function readQuote(reader: Reader, quote: Blockquote, around: Nesting): void {
  const nesting = { depth: around.depth + 1, quotes: around.quotes + 1 };
  const alert = alertOf(quote);
  for (const child of quote.children) {
    if (child !== alert?.paragraph) readBlocks(reader, child, nesting);
    else if (alert.content.length > 0) {
      readLeaf(reader, 'paragraph', alert.paragraph, nesting, alert.length);
    }
  }
}

function readCode(reader: Reader, node: Code, nesting: Nesting): void {
  const range = rangeOf(node);
  const content: Mark = { kind: 'code', value: node.value, at: range.start };
  addSegment(reader, 'code', range, nesting, proseWriter(reader.text), [content]);
}

function readLeaf(
  reader: Reader,
  kind: SegmentKind,
  node: Heading | Paragraph | TableCell,
  nesting: Nesting,
  skip = 0,
): void {
  const { children } = node;
  const range = kind === 'cell' ? extentOf(children, node) : rangeOf(node);
  const writer = proseWriter(reader.text);
  const inline: Inline = {
    text: reader.text,
    definitions: reader.definitions,
    quotes: nesting.quotes,
    writer,
    marks: [],
    alts: [],
    html: { code: undefined },
    cursor: range.start,
    skip,
  };
  for (const child of children) writeInline(inline, child);
  addSegment(reader, kind, range, nesting, writer, inline.marks);
  for (const alt of inline.alts) {
    const description = proseWriter(reader.text);
    writeText(description, reader.text, alt.value, { ...alt, quotes: nesting.quotes });
    addSegment(reader, 'alt', alt, nesting, description, []);
  }
}

interface Inline {
  text: string;
  definitions: ReadonlyMap<string, string>;
  quotes: number;
  writer: ProseWriter;
  marks: Mark[];
  alts: (Range & { value: string })[];
  html: HtmlState;
  /** Where the node before ended: nodes that the parser made later have no place of their own. */
  cursor: number;
  /** Characters of the first text to leave out. */
  skip: number;
}

function writeInline(inline: Inline, node: PhrasingContent): void {
  const { start, end } =
    node.position === undefined ? { start: inline.cursor, end: literalEnd(inline, node) } : rangeOf(node);
  switch (node.type) {
    case 'text':
      inline.cursor = writeProse(inline, node.value, { start, end });
      return;
    case 'inlineCode':
      if (inline.html.code === undefined) inline.writer.put(CODE_MARK, start, end);
      inline.marks.push({ kind: 'code', value: node.value, at: start });
      break;
    case 'break':
      inline.writer.space(start, breakEnd(inline, end));
      break;
    case 'html':
      inline.marks.push(...writeHtml(inline.writer, inline.text, node.value, { start, end }, inline.html));
      break;
    case 'image':
      addLink(inline, node.url, start);
      addAlt(inline, node.alt, { start, end });
      break;
    case 'imageReference':
      addLink(inline, inline.definitions.get(node.identifier), start);
      addAlt(inline, node.alt, { start, end });
      break;
    case 'footnoteReference':
      break;
    case 'link':
      addLink(inline, node.url, start);
      writeChildren(inline, node.children, start);
      break;
    case 'linkReference':
      addLink(inline, inline.definitions.get(node.identifier), start);
      writeChildren(inline, node.children, start);
      break;
    case 'emphasis':
    case 'strong':
    case 'delete':
      writeChildren(inline, node.children, start);
      break;
  }
  if (node.position !== undefined) inline.cursor = end;
}

/** Where a node without a place of its own can end at the most: an autolink that was found late stands there as it is. */
function literalEnd({ text, cursor }: Inline, node: PhrasingContent): number {
  return node.type === 'text' && text.startsWith(node.value, cursor) && isAutolink(node.value)
    ? cursor + node.value.length
    : text.length;
}

/** What the parser turns into links behind its own back: addresses of mail and of the web, which hold no white space. */
function isAutolink(text: string): boolean {
  return /[.@]/.test(text) && !/[\s&]/.test(text);
}

function addLink(inline: Inline, url: string | undefined, at: number): void {
  if (url !== undefined) inline.marks.push({ kind: 'link', value: url, at });
}

function writeChildren(inline: Inline, children: readonly PhrasingContent[], start: number): void {
  inline.cursor = start;
  for (const child of children) writeInline(inline, child);
}

/** Gives the offset behind the text. */
function writeProse(inline: Inline, value: string, place: Range): number {
  if (inline.html.code !== undefined) {
    inline.marks.push({ kind: 'code', value, at: place.start });
    return writeText(proseWriter(inline.text), inline.text, value, { ...place, quotes: inline.quotes });
  }
  const skip = inline.skip;
  inline.skip = 0;
  const from = { ...place, quotes: inline.quotes };
  if (skip === 0) return writeText(inline.writer, inline.text, value, from);
  const start = writeText(proseWriter(inline.text), inline.text, value.slice(0, skip), from);
  return writeText(inline.writer, inline.text, value.slice(skip), { ...from, start });
}

/** A break in a line of its own ends before the indentation of the next line, which belongs to it. */
function breakEnd(inline: Inline, end: number): number {
  let to = end;
  while (
    inline.text[to] === ' ' ||
    inline.text[to] === '\t' ||
    (inline.quotes > 0 && inline.text[to] === '>')
  )
    to += 1;
  return to;
}

function addAlt(inline: Inline, value: string | null | undefined, { start, end }: Range): void {
  if (value === null || value === undefined || value.trim() === '') return;
  const from = inline.text.startsWith('![', start) ? start + 2 : start;
  const measure = proseWriter(inline.text);
  inline.alts.push({
    value,
    start: from,
    end: writeText(measure, inline.text, value, { start: from, end, quotes: inline.quotes }),
  });
}

function readHtmlBlock(reader: Reader, node: Html, nesting: Nesting): void {
  const writer = proseWriter(reader.text);
  const marks = writeHtml(writer, reader.text, node.value, rangeOf(node), { code: undefined });
  if (writer.finish().prose.trim() !== '') addSegment(reader, 'html', rangeOf(node), nesting, writer, marks);
}

function addSegment(
  reader: Reader,
  kind: SegmentKind,
  { start, end }: Range,
  nesting: Nesting,
  writer: ProseWriter,
  marks: readonly Mark[],
): void {
  const segment: Segment = {
    kind,
    ...writer.finish(),
    range: { start, end },
    markdown: reader.text.slice(start, end),
    depth: nesting.depth,
    ...valuesOf(marks),
    section: reader.section,
    id: undefined,
    ...(kind === 'cell' ? { row: reader.rows - 1 } : {}),
  };
  reader.segments.push({ segment, marks });
}

/** The marks of a segment by kind, in order. */
export function valuesOf(marks: readonly Mark[]): Pick<Segment, 'anchors' | 'links' | 'codes'> {
  const values = (kind: Mark['kind']): string[] =>
    marks.filter((mark) => mark.kind === kind).map(({ value }) => value);
  return { anchors: values('anchor'), links: values('link'), codes: values('code') };
}

function extentOf(children: readonly PhrasingContent[], node: Nodes): Range {
  const whole = rangeOf(node);
  return {
    start: children[0]?.position?.start.offset ?? whole.start,
    end: children.at(-1)?.position?.end.offset ?? whole.end,
  };
}

function rangeOf(node: Nodes, start = 0, end = 0): Range {
  return { start: node.position?.start.offset ?? start, end: node.position?.end.offset ?? end };
}
