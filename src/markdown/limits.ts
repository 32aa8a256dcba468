import type { Nodes, Root } from 'mdast';
import type { PageLimits } from '../model/limits.js';
import type { Range } from '../model/position.js';
import { readHtml } from './html.js';
import type { Line } from './lines.js';

/** Which limit a page is over, by how much, and where it was noticed. */
export interface Exceeded {
  limit: keyof PageLimits;
  /** At least this much: counting stops where a limit is passed. */
  value: number;
  allowed: number;
  range: Range;
}

/**
 * Brackets, emphasis and raw HTML marks may stay open for some time without harm (`*.txt *.md *.json …`), and real text has them; a hundred times
 * a hundred of them in one paragraph cost the parser seconds, and none is a page that somebody wrote.
 */
const OPEN_PER_DEPTH = 10;

/**
 * What the parser must not be given, found without parsing. The parser's time grows with the square of nesting (16,000 times `- ` in one line: 13
 * seconds, then a stack overflow) and of marks that never close in a paragraph (8,000 times `<![CDATA[`: 5 seconds). A table costs as many
 * cells as its header has columns for each row, however short the row is.
 */
export function exceedsBeforeParsing(
  text: string,
  lines: readonly Line[],
  limits: PageLimits,
): Exceeded | undefined {
  let cells = 0;
  let columns = 0;
  let open = 0;
  let previous: Line | undefined;
  for (const line of lines) {
    if (line.depth > limits.depth) return exceeded('depth', line.depth, limits.depth, line);
    if (line.kind !== 'text') {
      columns = 0;
      open = 0;
    } else {
      const marks = countMarks(text, line, open);
      const allowed = limits.depth * OPEN_PER_DEPTH;
      if (marks.most > allowed) return exceeded('depth', marks.most, allowed, line);
      open = marks.open;
      if (previous !== undefined && columns === 0 && isDelimiterRow(text, line)) {
        columns = countCells(text, previous);
        cells += columns;
      } else if (columns > 0) {
        cells += Math.max(columns, countCells(text, line));
      }
      if (cells > limits.cells) return exceeded('cells', cells, limits.cells, line);
    }
    previous = line.kind === 'text' ? line : undefined;
  }
  return undefined;
}

function exceeded(limit: keyof PageLimits, value: number, allowed: number, range: Range): Exceeded {
  return { limit, value, allowed, range: { start: range.start, end: range.end } };
}

/** Escapes and runs of emphasis marks; what opens or closes brackets and raw HTML. */
const MARKS = /\\.|[*_]+|\[|\]|<!--|-->|<\?|\?>|<!/g;
const WEIGHT: Readonly<Record<string, number>> = {
  '[': 1,
  ']': -1,
  '<!--': 1,
  '-->': -1,
  '<?': 1,
  '?>': -1,
  '<!': 1,
};

/** Marks that are open at the end of a line of a paragraph, and at most in it; `before` of them from its lines above. */
function countMarks(text: string, line: Line, before: number): { open: number; most: number } {
  let open = before;
  let most = before;
  const own = text.slice(line.content, line.end);
  if (!/[\\*_[\]<>]/.test(own)) return { open, most };
  for (const match of own.matchAll(MARKS)) {
    const mark = match[0];
    const weight =
      WEIGHT[mark] ?? (mark.startsWith('\\') ? 0 : emphasisWeight(own, match.index, mark.length));
    open = Math.max(0, open + weight);
    most = Math.max(most, open);
  }
  return { open, most };
}

/** A run that can only open emphasis weighs 1, one that can only close it -1, one inside a word or on its own nothing. */
function emphasisWeight(text: string, at: number, length: number): number {
  const before = isSpace(text[at - 1]);
  const behind = isSpace(text[at + length]);
  return Number(before) - Number(behind);
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || character === ' ' || character === '\t';
}

const DELIMITER_CELL = /^[ \t]*:?-+:?[ \t]*$/;

function isDelimiterRow(text: string, line: Line): boolean {
  const row = text.slice(line.content, line.end);
  if (!row.includes('|') || !/^[-:| \t]+$/.test(row)) return false;
  return row
    .replace(/^[ \t]*\|/, '')
    .replace(/\|[ \t]*$/, '')
    .split('|')
    .every((cell) => DELIMITER_CELL.test(cell));
}

function countCells(text: string, line: Line): number {
  let bars = 0;
  let last = -1;
  for (let at = line.content; at < line.end; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '|') {
      bars += 1;
      last = at;
    }
  }
  const leading = text[line.content] === '|' ? 1 : 0;
  const trailing = last >= 0 && text.slice(last + 1, line.end).trim() === '' ? 1 : 0;
  return Math.max(1, bars + 1 - leading - trailing);
}

/**
 * What the steps behind the parser must not be given, since they go down the tree by recursion: blocks and inline markup nested in one another,
 * and HTML elements that are never closed.
 */
export function exceedsInTree(tree: Root, limits: PageLimits): Exceeded | undefined {
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  const elements = { open: 0, most: 0 };
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node } = next;
    const depth = next.depth + (NESTING.has(node.type) ? 1 : 0);
    if (node.type === 'html') countElements(node.value, elements);
    const value = Math.max(depth, elements.most);
    if (value > limits.depth) return exceeded('depth', value, limits.depth, rangeOf(node));
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child !== undefined) waiting.push({ node: child, depth });
    }
  }
  return undefined;
}

const NESTING: ReadonlySet<Nodes['type']> = new Set([
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
]);

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Elements that have no end tag, or whose end tag may be left out (HTML, 13.1.2), so that leaving it out does not nest them. */
const NEVER_NEST = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th tbody thead tfoot colgroup option optgroup rp rt a'
  ).split(' '),
);

function countElements(html: string, count: { open: number; most: number }): void {
  for (const token of readHtml(html)) {
    if (token.kind === 'text' || token.kind === 'comment' || NEVER_NEST.has(token.name)) continue;
    count.open = Math.max(0, count.open + (token.kind === 'open' ? 1 : -1));
    count.most = Math.max(count.most, count.open);
  }
}
