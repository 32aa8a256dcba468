import pc from 'picocolors';
import { displayWidth } from '../text/width.js';

/** How {@link explain} writes. */
export interface ExplainOptions {
  color: boolean;
  /** Columns of the terminal; lines of prose are broken there. Default 80. */
  columns?: number;
}

/**
 * The page of a code (`docs/findings/<code>.md`) as plain text for a terminal. It reads the Markdown that these pages are written in: `#` and `##`
 * headings, paragraphs, `-` lists of one level, fenced blocks, and inline code, emphasis and links, whose address is left out. Ends with a line feed.
 */
export function explain(markdown: string, options: ExplainOptions): string {
  const colors = pc.createColors(options.color);
  const columns = options.columns ?? 80;
  const inline = (text: string): string => inlineText(text, colors);
  return blocks(markdown)
    .map((block) => {
      switch (block.kind) {
        case 'title':
          return colors.bold(inlineText(block.text, pc.createColors(false)));
        case 'heading':
          return colors.bold(colors.cyan(block.text));
        case 'code':
          return block.lines.map((line) => (line === '' ? '' : `    ${line}`)).join('\n');
        case 'item':
          return wrap(inline(block.text), columns, '  - ', '    ', options.color);
        case 'paragraph':
          return wrap(inline(block.text), columns, '  ', '  ', options.color);
      }
    })
    .reduce((text, part, index, all) => {
      if (index === 0) return part;
      const close = part.startsWith('  - ') && (all[index - 1] ?? '').startsWith('  - ');
      return `${text}${close ? '\n' : '\n\n'}${part}`;
    }, '')
    .concat('\n');
}

type Block =
  { kind: 'title' | 'heading' | 'item' | 'paragraph'; text: string } | { kind: 'code'; lines: string[] };

function blocks(markdown: string): Block[] {
  const found: Block[] = [];
  let fence: string[] | undefined;
  let open: { kind: 'item' | 'paragraph'; text: string } | undefined;
  for (const line of markdown.split(/\r?\n/)) {
    if (line.startsWith('```')) {
      if (fence === undefined) found.push({ kind: 'code', lines: (fence = []) });
      else fence = undefined;
      open = undefined;
    } else if (fence !== undefined) {
      fence.push(line);
    } else if (line.trim() === '') {
      open = undefined;
    } else if (line.startsWith('#')) {
      found.push({ kind: line.startsWith('##') ? 'heading' : 'title', text: line.replace(/^#+ */, '') });
      open = undefined;
    } else if (line.startsWith('- ')) {
      found.push((open = { kind: 'item', text: line.slice(2) }));
    } else if (open === undefined) {
      found.push((open = { kind: 'paragraph', text: line.trim() }));
    } else {
      open.text += ` ${line.trim()}`;
    }
  }
  return found;
}

/** Code keeps its backquotes where there is no color to show it. */
function inlineText(text: string, colors: ReturnType<typeof pc.createColors>): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => {
      if (part.length > 2 && part.startsWith('`'))
        return colors.isColorSupported ? colors.yellow(part.slice(1, -1)) : part;
      return part
        .replace(/\[([^[\]]+)\]\([^()\s]+\)/g, '$1')
        .replace(/\*\*([^*]+)\*\*/g, (_, bold: string) => colors.bold(bold));
    })
    .join('');
}

function wrap(text: string, columns: number, first: string, next: string, color: boolean): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && visibleWidth(line, color) + 1 + visibleWidth(word, color) > columns) {
      lines.push(line);
      line = next;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines.join('\n');
}

function visibleWidth(text: string, color: boolean): number {
  // eslint-disable-next-line no-control-regex -- what picocolors writes: CSI, digits, m
  return displayWidth(color ? text.replace(/\u001b\[[0-9;]*m/g, '') : text);
}
