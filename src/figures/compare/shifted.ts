import type { Figure } from '../../model/figure.js';
import { nextDate } from '../calendar.js';
import { shifts } from '../tables/shifts.js';
import type { BoundSide } from '../tables/shifts.js';
import { readingsOf } from './readings.js';
import type { Comparison, SideFigures } from './sides.js';

/**
 * A bound on a date moves it by one of its unit where one language leaves the date out and the other counts it in.
 *
 * For `after September 2017` and `2017 年 10 月以降`, `before 2016` and `hasta 2015`; leaves `after September` and `2017년 8월 이후` apart, where the
 * translator counted to the other end.
 */
export function matchShifted({ source: side, target: other, sources, targets, matches }: Comparison): void {
  if (sources.empty || targets.empty) return;
  for (const source of sources.few) {
    if (!isDated(source)) continue;
    for (const [end, step] of STEPS) {
      const wanted = saysSo(side, source, end, 'exclusive') ? nextDate(source.value, step) : undefined;
      if (wanted === undefined) continue;
      const target = targets.few.find(
        (figure) =>
          isDated(figure) && readingsOf(figure).includes(wanted) && saysSo(other, figure, end, 'inclusive'),
      );
      if (target === undefined) continue;
      sources.take(source);
      targets.take(target);
      matches.push({ kind: 'explained', source, target, by: target.text });
      break;
    }
  }
}

const STEPS = [
  ['after', 1],
  ['before', -1],
] as const;

function isDated({ kind }: Figure): boolean {
  return kind === 'date' || kind === 'year';
}

function saysSo(
  { prose, lang }: SideFigures,
  { range: { start, end } }: Figure,
  bound: 'after' | 'before',
  side: BoundSide,
): boolean {
  const words = shifts[(lang.split('-')[0] ?? '').toLowerCase()]?.[side]?.[bound];
  if (words === undefined) return false;
  return (
    words.ahead?.test(prose.slice(Math.max(0, start - LOOK), start)) === true ||
    words.behind?.test(prose.slice(end, end + LOOK)) === true
  );
}

const LOOK = 24;
