import { isEscaped } from './tags.js';

/**
 * How many cells the delimiter row of a GFM table has (`|---|:-:|`), undefined for any other line. Without its containers' prefix.
 *
 * For: `--- | ---`, `|:-|`. Not for: `---`, a rule or an underline; `- | -`, which begins a list.
 */
export function delimiterCells(line: string): number | undefined {
  if (!/^[ \t|:-]+$/.test(line) || !line.includes('|')) return undefined;
  const cells = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  return cells.every((cell) => /^[ \t]*:?-+:?[ \t]*$/.test(cell)) ? cells.length : undefined;
}

/** How many cells a line has as a row: one more than it has vertical bars that no backslash precedes, those at its two ends left out. */
export function countCells(line: string): number {
  const row = line.trim();
  let bars = 0;
  for (let at = row.indexOf('|'); at !== -1; at = row.indexOf('|', at + 1)) {
    if (at > 0 && at < row.length - 1 && !isEscaped(row, at)) bars += 1;
  }
  return bars + 1;
}
