import type { AlertKind } from '../alerts.js';
import type { Range } from '../../model/position.js';
import type { Edit } from '../../text/offset-map.js';
import { ALERT_LABELS } from './alert-labels.js';
import type { Line } from '../lines.js';
import type { DialectText, LineConstruct } from './construct.js';
import { pymdownBlocks, type PymdownBlock } from './pymdown-lines.js';

/**
 * Blocks of PyMdown: `/// note | Title` becomes an alert that begins with its title, `/// details | Title` what can be opened, `/// tab | Title` a
 * section one level below the one that it stands in, as tabs of DocFX do. Not for names that are none of its own (`/// mermaid`).
 */
export function pymdown(): LineConstruct[] {
  let blocks: ReadonlyMap<number, PymdownBlock> | undefined;
  const at = (read: DialectText, line: Line, index: number): PymdownBlock | undefined => {
    if (!read.text.startsWith('///', line.content)) return undefined;
    blocks ??= new Map(pymdownBlocks(read).map((block) => [block.open, block]));
    return blocks.get(index);
  };
  return [
    {
      name: 'pymdown-block',
      edits(read, line, index) {
        const block = at(read, line, index);
        const kind = block && kindOf(block);
        if (block && kind) return alertEdits(read, block, kind);
        return block?.name === 'details' ? detailsEdits(read, block) : undefined;
      },
    },
    {
      name: 'tab',
      edits(read, line, index) {
        const block = at(read, line, index);
        return block?.name === 'tab' && block.title ? tabEdits(read, block, block.title) : undefined;
      },
    },
  ];
}

/** The names of `pymdownx.blocks.admonition`, and those of Material for MkDocs, by the alert that comes nearest. */
const KINDS: Readonly<Record<string, AlertKind>> = {
  ...{ note: 'note', info: 'note', admonition: 'note', abstract: 'note', question: 'note', example: 'note' },
  ...{ tip: 'tip', hint: 'tip', success: 'tip', important: 'important', warning: 'warning' },
  ...{ caution: 'caution', attention: 'caution', danger: 'caution', error: 'caution', failure: 'caution' },
};

function kindOf({ name }: PymdownBlock): AlertKind | undefined {
  return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
}

/**
 * The mark, and a quote around what stands in the block. A title that only says what the block is (`/// note | 備考`, where the English has
 * `/// note`) is said by the alert itself.
 */
function alertEdits(read: DialectText, block: PymdownBlock, kind: AlertKind): Edit[] | undefined {
  const { text, lines } = read;
  const opening = lines[block.open];
  const prefixes = quoteOffsets(read, block);
  if (opening === undefined || prefixes === undefined) return undefined;
  const mark = `> [!${kind.toUpperCase()}]`;
  const { title } = block;
  if (
    title === undefined ||
    ALERT_LABELS.has(text.slice(title.start, title.end).normalize('NFC').toLowerCase())
  ) {
    const edit = { start: opening.content, end: opening.end, text: mark };
    return [edit, ...prefixes, ...optionEdits(read, block), ...closingEdit(read, block)];
  }
  const strong = /[*_]/.test(text.slice(title.start, title.end)) ? '' : '**';
  return [
    { start: opening.content, end: title.start, text: `${mark} ${strong}` },
    { start: title.end, end: opening.end, text: strong + blankLine(read, block, '> ') },
    ...prefixes,
    ...optionEdits(read, block),
    ...closingEdit(read, block),
  ];
}

/** `> ` where each line of the block begins; undefined where a line does not stand in what the block stands in. */
function quoteOffsets({ text, lines }: DialectText, block: PymdownBlock): Edit[] | undefined {
  const first = lines[block.open];
  if (first === undefined) return undefined;
  const prefix = text.slice(first.start, first.content);
  const edits: Edit[] = [];
  for (const { start, end } of lines.slice(block.open + 1, block.close)) {
    let at = start;
    if (prefix.includes('>')) {
      if (text.startsWith(prefix, start)) at += prefix.length;
      else if (prefix.trimEnd() === text.slice(start, end).trimEnd()) at = end;
      else return undefined;
    } else while (at < start + prefix.length && at < end && /[ \t]/.test(text[at] ?? '')) at += 1;
    edits.push({ start: at, end: at, text: '> ' });
  }
  return edits;
}

/** The title in a summary. What stands between is Markdown, so a blank line parts them. */
function detailsEdits(read: DialectText, block: PymdownBlock): Edit[] | undefined {
  const opening = read.lines[block.open];
  const closing = read.lines[block.close];
  if (opening === undefined || closing === undefined) return undefined;
  const behind = blankLine(read, block, '');
  const { title } = block;
  const head =
    title === undefined
      ? [{ start: opening.content, end: opening.end, text: `<details>${behind}` }]
      : [
          { start: opening.content, end: title.start, text: '<details><summary>' },
          ...codeEdits(read.text, title),
          { start: title.end, end: opening.end, text: `</summary>${behind}` },
        ];
  const end = { start: closing.content, end: closing.end, text: '</details>' };
  const before = read.lines[block.close - 1]?.kind === 'blank' ? '' : lineBehind(read, block);
  const next = read.lines[block.close + 1];
  const after = next === undefined || next.kind === 'blank' ? '' : lineBehind(read, block);
  return [...head, ...optionEdits(read, block), { ...end, text: before + end.text + after }];
}

/** Code in a title, which is HTML now: `` `pip` `` as `<code>pip</code>`. */
function codeEdits(text: string, title: Range): Edit[] {
  return [...text.slice(title.start, title.end).matchAll(/`([^`<>&]{1,200})`/g)].flatMap(
    ({ 0: code, index }) => {
      const start = title.start + index;
      const end = start + code.length;
      return [
        { start, end: start + 1, text: '<code>' },
        { start: end - 1, end, text: '</code>' },
      ];
    },
  );
}

function tabEdits(read: DialectText, block: PymdownBlock, title: Range): Edit[] | undefined {
  const opening = read.lines[block.open];
  if (opening === undefined) return undefined;
  const tabs = block.around.filter(({ name }) => name === 'tab').length;
  const marks = '#'.repeat(Math.min(6, block.level + tabs + 1));
  return [
    { start: opening.content, end: title.start, text: `${marks} ` },
    ...optionEdits(read, block),
    ...closingEdit(read, block),
  ];
}

/** The line that closes a block, as a blank one. */
function closingEdit({ lines }: DialectText, { close }: PymdownBlock): Edit[] {
  const line = lines[close];
  return line === undefined ? [] : [{ start: line.content, end: line.end, text: '' }];
}

/** Options stand right below the opening line, indented by four (`    open: True`), and say how a block looks. */
function optionEdits({ text, lines }: DialectText, block: PymdownBlock): Edit[] {
  const edits: Edit[] = [];
  for (const { start, content, end } of lines.slice(block.open + 1, block.close)) {
    if (!isOption(text.slice(content, end), content - start - block.column)) break;
    edits.push({ start: content, end, text: '' });
  }
  return edits;
}

function isOption(line: string, indent: number): boolean {
  return indent >= 4 && /^[a-z_]+:(?:[ \t]|$)/.test(line);
}

/** A line ending and what the next line has to begin with, where the line below the opening one is not blank and would be read with it. */
function blankLine(read: DialectText, block: PymdownBlock, mark: string): string {
  const next = read.lines[block.open + 1];
  if (next === undefined || next.kind === 'blank') return '';
  const option = isOption(read.text.slice(next.content, next.end), next.content - next.start - block.column);
  return option ? '' : lineBehind(read, block) + mark;
}

function lineBehind({ text, lines }: DialectText, { open, around }: PymdownBlock): string {
  const line = lines[open];
  const prefix = line === undefined ? '' : text.slice(line.start, line.content).replace(/[^\s>]/g, ' ');
  return `\n${prefix}${'> '.repeat(around.filter((outer) => kindOf(outer) !== undefined).length)}`;
}
