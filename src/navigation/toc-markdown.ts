import { findFence } from '../markdown/front-matter-fence.js';
import { plainText } from '../markdown/plain-text.js';
import type { Range } from '../model/position.js';
import { readSideBySide } from '../sidebyside/read.js';
import { toOriginal } from '../text/offset-map.js';
import type { RawEntry } from './raw-entry.js';

/**
 * Reads a table of contents in Markdown as DocFX and the Open Publishing System write it, one heading an entry, its depth the heading's:
 *
 *     # [Overview](overview.md)
 *     # Plans
 *     ## [Gold](plans/gold.md)
 *
 * Titles may be units of the side-by-side format. Undefined for a text that is none: a page that is called `toc.md` and has a paragraph, or
 * headings without any link.
 */
export function readMarkdownContents(raw: string): RawEntry[] | undefined {
  const read = readSideBySide(raw);
  const lines = headingsOf(read.target.text);
  if (lines?.some(({ href }) => href !== undefined) !== true) return undefined;
  const english = read.spans ? headingsOf(read.source.text) : undefined;
  // Both texts have the same lines, save where a unit is broken: then the titles have no English.
  const sources = english?.length === lines.length ? english : undefined;
  const top: RawEntry[] = [];
  const open: { depth: number; entries: RawEntry[] }[] = [{ depth: 0, entries: top }];
  for (const [index, { depth, title, href, range }] of lines.entries()) {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const entry: RawEntry = {
      title,
      source: sources?.[index]?.title,
      href,
      landing: undefined,
      uid: undefined,
      range: toOriginal(read.target.map, range),
      entries: [],
    };
    (open.at(-1)?.entries ?? top).push(entry);
    open.push({ depth, entries: entry.entries });
  }
  return top;
}

interface Heading {
  depth: number;
  title: string;
  href: string | undefined;
  range: Range;
}

/** Undefined where there is a line that is no heading. */
function headingsOf(text: string): Heading[] | undefined {
  const headings: Heading[] = [];
  let at = findFence(text)?.body ?? 0;
  if (at === 0 && text.startsWith('\uFEFF')) at = 1;
  while (at < text.length) {
    const comment = skipComment(text, at);
    if (comment > at) {
      at = comment;
      continue;
    }
    const end = endOfLine(text, at);
    const line = text.slice(at, end).trimEnd();
    if (line.trim() !== '') {
      const heading = headingOf(line, at);
      if (heading === undefined) return undefined;
      headings.push(heading);
    }
    at = end + 1;
  }
  return headings;
}

/** Comments stand on lines of their own: `<!--HONumber=Oct16_HO3-->` ends many a page of 2016. */
function skipComment(text: string, at: number): number {
  const start = at + (/^[ \t]*/.exec(text.slice(at, at + 80))?.[0].length ?? 0);
  if (!text.startsWith('<!--', start)) return at;
  const end = text.indexOf('-->', start);
  return end === -1 ? text.length : end + 3;
}

function endOfLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed === -1 ? text.length : feed;
}

function headingOf(line: string, at: number): Heading | undefined {
  const [marks = ''] = /^#{1,9}/.exec(line) ?? [];
  if (marks === '') return undefined;
  const written = withoutClosing(line.slice(marks.length).trim());
  const bracket = written.lastIndexOf('](');
  const isLink = written.startsWith('[') && bracket > 0 && written.endsWith(')');
  const title = isLink ? written.slice(1, bracket) : written;
  const href = isLink ? addressOf(written.slice(bracket + 2, -1)) : undefined;
  const start = at + line.indexOf(written, marks.length);
  return {
    depth: marks.length,
    title: plainText(title),
    href,
    range: { start, end: start + written.length },
  };
}

/** `# Title #` */
function withoutClosing(text: string): string {
  const stem = text.replace(/#+$/, '');
  return stem.length < text.length && stem.endsWith(' ') ? stem.trimEnd() : text;
}

/** `gold.md "Gold"`, `<a b.md>` */
function addressOf(written: string): string {
  const text = written.trim();
  if (text.startsWith('<')) return text.slice(1).split('>', 1)[0] ?? '';
  const space = text.search(/\s+["']/);
  return space === -1 ? text : text.slice(0, space);
}
