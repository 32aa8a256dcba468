import type { Root } from 'mdast';
import { DEFAULT_LIMITS, type PageLimits } from '../model/limits.js';
import type { EditedText, OffsetMap } from '../model/offset-map.js';
import type { OutlineEntry } from '../model/page.js';
import type { Range } from '../model/position.js';
import type { Segment } from '../model/segment.js';
import { timed } from '../profile/timed.js';
import { applyEdits, composeMaps, sliceEdited, toOriginal, type Edit } from '../text/offset-map.js';
import { repairDialect } from './dialect.js';
import { columnEdits } from './dialect/columns.js';
import type { InsetMark } from './dialect/construct.js';
import { readFrontMatter, type FrontMatterRead } from './front-matter.js';
import { exceedsBeforeParsing, exceedsInTree, type Exceeded } from './limits.js';
import { readLabels, type LinkLabel } from './labels.js';
import { readLines } from './lines.js';
import { readDefinitions, readLinks, type DocumentLink } from './links.js';
import { readOutline, withIds, type Outline } from './outline.js';
import { parse, type Parser } from './parse.js';
import { readSegments } from './segments.js';
import { readHead } from './head.js';
import { moveUnits } from './moved-units.js';
import { readUnits, type UnitRange } from './units.js';

/** A page, parsed. All offsets in it, those of the front matter among them, lead into `text`, and from there through `map` into the file. */
export interface Document {
  /** The page as it was parsed: without a byte order mark, the dialect repaired, the front matter still in its place. */
  text: string;
  /** From `text` to the file. */
  map: OffsetMap;
  /** Empty where a limit was exceeded. */
  tree: Root;
  front: FrontMatterRead;
  /** Title and description of the front matter, as far as there are any. */
  head: Segment[];
  /** The leaf blocks of the body in order. */
  segments: Segment[];
  /** One for each span unit that was given, in the same order. */
  units: Segment[];
  outline: OutlineEntry[];
  /** All fragments that links can name. */
  anchors: string[];
  links: DocumentLink[];
  /** Descriptions of images and titles of links. */
  labels: LinkLabel[];
  /** The ids of headings and anchors, for rendering. */
  ids: Outline;
  /** How often each repair of the dialect was made. */
  repairs: Record<string, number>;
  /** Where in the file each of them was first made. */
  firstRepairs: Record<string, Range>;
  /** Marks in whose place another file belongs, in order. */
  insets: Inset[];
  exceeded?: Exceeded;
}

/** A mark in whose place another file belongs; until then it is text in the tree. */
export interface Inset extends InsetMark {
  /** Of what stands in its place, in the parsed text. */
  range: Range;
  /** Of the mark, in the file. */
  raw: Range;
}

export interface DocumentSettings {
  limits?: Partial<PageLimits>;
  parser?: Parser;
}

/**
 * Reads a page. `units` are ranges in `text`. A page over the limits is not parsed: it has `exceeded` and no content. Never throws, and takes
 * time in proportion to the page.
 */
export function readDocument(
  text: EditedText,
  units: readonly UnitRange[] = [],
  settings: DocumentSettings = {},
): Document {
  const limits = { ...DEFAULT_LIMITS, ...settings.limits };
  const bom = /^\uFEFF*/.exec(text.text)?.[0].length ?? 0;
  const whole = bom === 0 ? text : sliceEdited(text, { start: bom, end: text.text.length });
  const front = timed('front matter', () => readFrontMatter(whole.text));
  const columns = columnEdits(whole.text, front.body);
  const plain = edited(whole, columns);
  const refused = (exceeded: Exceeded, read = plain): Document => ({
    ...emptyDocument(),
    ...read,
    front,
    exceeded,
  });

  const length = plain.text.length;
  if (length > limits.characters) {
    return refused({
      limit: 'characters',
      value: length,
      allowed: limits.characters,
      range: { start: 0, end: length },
    });
  }
  const lines = timed('limits', () => readLines(plain.text, front.body, limits.depth));
  const before = timed('limits', () => exceedsBeforeParsing(plain.text, lines, limits));
  if (before !== undefined) return refused(before);

  const { edits, counts, first, insets } = timed('dialect', () => repairDialect(plain.text, lines));
  const { text: parsed, map } = edited(plain, edits);
  const tree = timed('parse', () => parseWithin(withoutHead(parsed, front.body), settings.parser));
  if (tree === undefined) return refused(tooDeep(limits, parsed.length), { text: parsed, map });
  const behind = timed('limits', () => exceedsInTree(tree, limits));
  if (behind !== undefined) return refused(behind, { text: parsed, map });

  const outline = timed('outline', () => readOutline(tree));
  const sections = new Map(outline.headings.map(({ node, id }) => [node, id] as const));
  const definitions = parsed.includes(']:') ? readDefinitions(tree) : NO_DEFINITIONS;
  const blocks = timed('segments', () => readSegments(tree, parsed, { sections, definitions }));
  const segments = blocks.map(({ segment }) => segment);
  const head = readHead(front, parsed);
  const moved = moveUnits(moveUnits(units, columns, bom), edits, 0);
  const unitSegments = timed('segments', () =>
    readUnits(parsed, [...head.map((segment) => ({ segment, marks: [] })), ...blocks], moved),
  );
  return {
    text: parsed,
    map,
    tree,
    front,
    head,
    segments,
    units: unitSegments,
    outline: outline.entries,
    anchors: outline.anchors,
    links: timed('outline', () => readLinks(tree, parsed, definitions)),
    labels: timed('outline', () => readLabels(tree, parsed, segments, definitions)),
    ids: outline,
    repairs: counts,
    firstRepairs: Object.fromEntries(
      Object.entries(first).map(([name, range]) => [name, toOriginal(plain.map, range)]),
    ),
    insets: insetsBehind(insets, edits, plain.map),
  };
}

const NO_DEFINITIONS: ReadonlyMap<string, string> = new Map();

/** Insets by the ranges of what stands in their place. */
function insetsBehind(
  insets: readonly Omit<Inset, 'raw'>[],
  edits: readonly Edit[],
  map: OffsetMap,
): Inset[] {
  const ranges = moveUnits(
    insets.map(({ range }) => ({ id: '', range })),
    edits,
    0,
  );
  return insets.map((inset, index) => ({
    ...inset,
    range: ranges[index]?.range ?? inset.range,
    raw: toOriginal(map, inset.range),
  }));
}

function edited(text: EditedText, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return text;
  const repaired = applyEdits(text.text, edits);
  return { text: repaired.text, map: composeMaps(repaired.map, text.map) };
}

function emptyDocument(): Omit<Document, 'text' | 'map' | 'front'> {
  const tree: Root = { type: 'root', children: [] };
  const ids = readOutline(tree);
  return {
    tree,
    head: [],
    segments: [],
    units: [],
    outline: [],
    anchors: [],
    links: [],
    labels: [],
    ids,
    repairs: {},
    firstRepairs: {},
    insets: [],
  };
}

/**
 * The document with other ids for those of its headings that have no anchor of their own: what `headingIds` says for the heading's index in the
 * page. So all locales share the English slug.
 */
export function withHeadingIds(
  document: Document,
  headingIds: (index: number) => string | undefined,
): Document {
  const ids = withIds(document.ids, headingIds);
  return { ...document, ids, outline: ids.entries, anchors: ids.anchors };
}

/** Undefined where inline markup nests so deep that the parser's own recursion comes to an end. */
function parseWithin(text: string, parser: Parser | undefined): Root | undefined {
  try {
    return parse(text, parser);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function tooDeep(limits: PageLimits, length: number): Exceeded {
  return { limit: 'depth', value: limits.depth + 1, allowed: limits.depth, range: { start: 0, end: length } };
}

/** The front matter as blank lines, so that positions stay true. */
function withoutHead(text: string, body: number): string {
  if (body === 0) return text;
  return text.slice(0, body).replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length)) + text.slice(body);
}
