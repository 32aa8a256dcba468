import type { Figure } from '../../model/figure.js';
import { fold } from '../fold.js';
import type { Pool } from './pool.js';
import type { Comparison } from './sides.js';

/**
 * Accounts for a figure of several numbers that the other side states one by one.
 *
 * For `Restore 1/3` and `1 из 3`, `16 pixels by 16 pixels` and `16 x 16 像素`; leaves two dates that differ to the values, since a figure's parts
 * must all be found and none of its own kind is broken up.
 */
export function matchParts(comparison: Comparison): void {
  const { sources, targets } = comparison;
  for (const [wholes, others, side] of [
    [sources, targets, 'source'],
    [targets, sources, 'target'],
  ] as const) {
    if (wholes.empty || others.empty) continue;
    for (const whole of wholes.few) {
      const parts = partsOf(whole, others);
      if (parts === undefined) continue;
      wholes.take(whole);
      for (const part of parts) {
        others.take(part);
        comparison.matches.push({
          kind: 'explained',
          ...(side === 'source' ? { source: whole, target: part } : { source: part, target: whole }),
          by: whole.text,
        });
      }
    }
  }
}

const GROUPED = /^\D*\d{1,3}(?:[., \u00a0']\d{3})+(?:[.,]\d+)?\D*$/;

function digitsOf({ text }: Figure): string {
  return fold(text).replace(/\D+/g, ' ').trim();
}

function partsOf(whole: Figure, others: Pool): Figure[] | undefined {
  const text = fold(whole.text);
  if (whole.kind === 'date') return datePartsOf(whole, others);
  const runs = GROUPED.test(text) ? [] : (text.match(/\d+/g) ?? []);
  if (runs.length < 2 || runs.length > 6) return undefined;
  const parts: Figure[] = [];
  const free = others.few.filter(
    ({ kind }) => kind !== whole.kind || kind === 'number' || kind === 'quantity',
  );
  for (const run of runs) {
    const part = free.find(
      (figure) =>
        !parts.includes(figure) && (run === digitsOf(figure) || String(Number(run)) === digitsOf(figure)),
    );
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return parts;
}

/**
 * Day, month and year one by one: zh `5月 16 2016 日`, a machine's order, with nothing lost. The year may have found a partner before (`July 20, 2015
 * … Studio 2015`).
 */
function datePartsOf({ value }: Figure, others: Pool): Figure[] | undefined {
  const match = /^(\d{4}|-)-(\d\d|[QH]\d)(?:-(\d\d))?$/.exec(value);
  if (match === null) return undefined;
  const [, year = '-', month = '', day] = match;
  const wanted = [
    [`--${month}`, String(Number(month.replace(/\D/, '')))],
    ...(year === '-' ? [] : [[year]]),
    ...(day === undefined ? [] : [[String(Number(day))]]),
  ];
  const parts: Figure[] = [];
  const free = others.few;
  for (const values of wanted) {
    const part = free.find((figure) => !parts.includes(figure) && values.includes(figure.value));
    if (part === undefined && values[0] === year && others.figures.some(({ value }) => value === year))
      continue;
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return parts.length > 1 ? parts : undefined;
}
