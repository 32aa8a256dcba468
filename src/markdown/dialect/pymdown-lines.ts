import type { Range } from '../../model/position.js';
import type { Line } from '../lines.js';
import type { DialectText } from './construct.js';

/** A block between a line `/// name | Title` and the line of as many slashes that closes it. */
export interface PymdownBlock {
  /** In lower case. */
  name: string;
  /** As written, in the text; undefined where there is none. */
  title: Range | undefined;
  /** Indexes of the lines that open and close it. */
  open: number;
  close: number;
  /** Offset of its marks in their line. */
  column: number;
  /** Level of the last heading before it that stands in no block of its own. */
  level: number;
  /** Blocks around it. */
  around: readonly PymdownBlock[];
}

/**
 * Finds the blocks of PyMdown (`pymdownx.blocks`, used by MkDocs): `/// note | Title` up to `///`, one in another where the outer one has more
 * slashes. Blocks come in the order of their first lines. Not for a line of slashes that closes nothing, for one in code, nor for a block
 * that nothing closes.
 */
export function pymdownBlocks({ text, lines, literal }: DialectText): PymdownBlock[] {
  const found: PymdownBlock[] = [];
  /** Inner ones have fewer slashes, so that no more are open than the page has room for. */
  const open: (PymdownBlock & { slashes: number; depth: number })[] = [];
  let level = 0;
  for (const [index, line] of lines.entries()) {
    while (line.kind !== 'blank' && line.depth < (open.at(-1)?.depth ?? 0)) open.pop();
    if (line.kind !== 'text' || line.indent > 3) continue;
    level = headingLevel(text, line) ?? level;
    if (!text.startsWith('///', line.content) || literal(line.content)) continue;
    const slashes = /^\/+/.exec(text.slice(line.content, line.end))?.[0].length ?? 0;
    const behind = line.content + slashes;
    while ((open.at(-1)?.slashes ?? slashes) < slashes) open.pop();
    if (text.slice(behind, line.end).trim() === '') {
      const closed = open.at(-1);
      if (closed?.slashes !== slashes || closed.depth !== line.depth) continue;
      open.pop();
      level = closed.level;
      found.push({ ...closed, close: index });
      continue;
    }
    OPENING.lastIndex = behind;
    const [, name, title] = OPENING.exec(text)?.indices ?? [];
    if (name === undefined || open.length === DEEPEST) continue;
    if (open.at(-1)?.slashes === slashes) open.pop();
    const block = {
      name: text.slice(...name).toLowerCase(),
      title: title && { start: title[0], end: title[1] },
      open: index,
      close: index,
      column: line.content - line.start,
      level,
      around: [...open],
    };
    open.push({ ...block, slashes, depth: line.depth });
  }
  const closed = new Set(found.map((block) => block.open));
  return found
    .map((block) => ({ ...block, around: block.around.filter((outer) => closed.has(outer.open)) }))
    .sort((a, b) => a.open - b.open);
}

/** More blocks in each other than any page has. */
const DEEPEST = 12;
const OPENING =
  /[ \t]{0,5}([a-z][\w-]{0,40})(?:[ \t]{1,5}\|(?:[ \t]*(\S[^\r\n]{0,500}?)?))?[ \t]*(?=[\r\n]|$)/diy;

function headingLevel(text: string, { content, end }: Line): number | undefined {
  return text[content] === '#'
    ? /^#{1,6}(?=[ \t]|<a\s)/i.exec(text.slice(content, end))?.[0].length
    : undefined;
}
