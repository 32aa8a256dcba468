import type { Grammar, FoundFigure } from './grammar.js';

/**
 * Lets the ends of a range share what is said once: the month and year of `с 10 по 14 августа 2017 г.`, the unit of `10–20 GB`, the half of the
 * day of `2–5 PM`. Works on figures in order; looks only at the words between neighbours.
 *
 * Source: CLDR interval formats. For `August 10–14, 2017`, `8 月 10 日から 14 日`; leaves `10 users and 20 GB` alone.
 */
export function shareRanges(text: string, figures: readonly FoundFigure[], grammar: Grammar): FoundFigure[] {
  const shared = withYears(text, figures, grammar);
  for (let index = shared.length - 1; index > 0; index -= 1) {
    const [left, right] = [shared[index - 1], shared[index]];
    if (left === undefined || right === undefined || !joined(text, left, right, grammar)) continue;
    [shared[index - 1], shared[index]] = areHours(left, right)
      ? [hourOf(left), hourOf(right)]
      : [take(left, right), take(right, left)];
  }
  return shared;
}

/** Two whole numbers of which the first is the greater are hours, the second of the afternoon: `9–5`. */
function areHours(left: FoundFigure, right: FoundFigure): boolean {
  return (
    [left, right].every(({ kind, value }) => kind === 'number' && /^(?:[1-9]|1[0-2])$/.test(value)) &&
    left.bound === undefined &&
    Number(left.value) > Number(right.value)
  );
}

function hourOf(figure: FoundFigure): FoundFigure {
  const hour = Number(figure.value);
  const readings = [hour % 24, (hour + 12) % 24].map((one) => `${String(one).padStart(2, '0')}:00`);
  return { kind: 'time', value: readings[0] ?? figure.value, readings, range: figure.range };
}

/** Gives a year that stands behind a range of days to the last of them: `August 10–14, 2017`. */
function withYears(text: string, figures: readonly FoundFigure[], grammar: Grammar): FoundFigure[] {
  const merged: FoundFigure[] = [];
  for (const figure of figures) {
    const [first, last] = [merged.at(-2), merged.at(-1)];
    if (
      figure.kind === 'date' &&
      last?.kind === 'ordinal' &&
      isDay(last) &&
      DAYLESS.test(figure.value) &&
      OF.test(text.slice(last.range.end, figure.range.start))
    ) {
      merged[merged.length - 1] = {
        kind: 'date',
        value: `${figure.value}-${last.value.padStart(2, '0')}`,
        range: { start: last.range.start, end: figure.range.end },
      };
      continue;
    }
    const [month, from] = [first, last];
    if (
      month?.kind === 'date' &&
      from !== undefined &&
      DAYLESS.test(month.value) &&
      isDay(from) &&
      isDay(figure) &&
      DAY_SIGN.test(text.slice(figure.range.start, figure.range.end)) &&
      /^ ?$/.test(text.slice(month.range.end, from.range.start)) &&
      joined(text, from, figure, grammar)
    ) {
      const start: FoundFigure = {
        kind: 'date',
        value: `${month.value}-${from.value.padStart(2, '0')}`,
        range: { start: month.range.start, end: from.range.end },
      };
      merged.splice(-2, 2, start, take(figure, start));
      continue;
    }
    const closes = figure.kind === 'year' && first?.kind === 'date' && last !== undefined && isDay(last);
    if (
      closes &&
      joined(text, first, last, grammar) &&
      YEAR_BEHIND.test(text.slice(last.range.end, figure.range.start))
    ) {
      const day = take(last, first);
      merged[merged.length - 1] = {
        ...day,
        value: figure.value + day.value.slice(1),
        range: { start: last.range.start, end: figure.range.end },
      };
    } else merged.push(figure);
  }
  return merged;
}

/** The day is named at the end of the range alone: `6 月 12 ～ 14 日`. */
const DAY_SIGN = /[日일号]$/;
/** A month to which an ordinal in words gives the day: `Двенадцатого февраля 2017 г.` */
const DAYLESS = /^(?:\d{4}|-)-\d\d$/;
const OF = /^ (?:of |de )?$/;
const YEAR_BEHIND = /^,? (?:de |del )?$/;

function joined(text: string, left: FoundFigure, right: FoundFigure, grammar: Grammar): boolean {
  const gap = right.range.start - left.range.end;
  return gap > 0 && gap <= 12 && grammar.range.test(text.slice(left.range.end, right.range.start));
}

/** The figure with what its neighbour says for both. */
function take(figure: FoundFigure, neighbour: FoundFigure): FoundFigure {
  if (neighbour.kind === 'date' && isDay(figure)) {
    const day = figure.value.padStart(2, '0');
    const month = MONTH_AND_DAY.exec(neighbour.value)?.[1];
    if (month !== undefined) {
      const { range } = figure;
      return { kind: 'date', value: `${month}-${day}`, range };
    }
  }
  if (figure.kind === 'date' && neighbour.kind === 'date' && figure.value.startsWith('--')) {
    const year = /^\d{4}/.exec(neighbour.value)?.[0];
    if (year !== undefined && figure.range.start < neighbour.range.start)
      return { ...figure, value: year + figure.value.slice(1) };
  }
  if (
    neighbour.kind === 'time' &&
    neighbour.readings === undefined &&
    neighbour.range.start > figure.range.start
  ) {
    return sameHalf(figure, neighbour);
  }
  const measured =
    neighbour.kind === 'money' ||
    neighbour.kind === 'quantity' ||
    neighbour.kind === 'duration' ||
    neighbour.kind === 'percent';
  if (figure.kind !== 'number' || !measured || neighbour.range.start < figure.range.start) return figure;
  return {
    ...figure,
    kind: neighbour.kind,
    ...(neighbour.unit === undefined ? {} : { unit: neighbour.unit }),
  };
}

/** An hour before a time that names the half of the day for both: `2 to 5 PM`; `11 to 2 PM` may be either. */
function sameHalf(figure: FoundFigure, { value }: FoundFigure): FoundFigure {
  if (figure.kind !== 'number' || !/^(?:[1-9]|1[0-2])$/.test(figure.value)) return figure;
  const hours = [Number(figure.value) % 12, (Number(figure.value) % 12) + 12].map(
    (hour) => `${String(hour).padStart(2, '0')}:00`,
  );
  const readings = value >= '12:00' ? hours.toReversed() : hours;
  return { kind: 'time', value: readings[0] ?? figure.value, readings, range: figure.range };
}

const MONTH_AND_DAY = /^(.{1,4}-\d\d)-\d\d$/;

function isDay({ kind, value }: FoundFigure): boolean {
  return (
    (kind === 'number' || kind === 'ordinal' || kind === 'duration') && /^(?:[1-9]|[12]\d|3[01])$/.test(value)
  );
}
