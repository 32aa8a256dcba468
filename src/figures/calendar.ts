/** ISO 8601, as much as is known: `2017-07-04`, `--07-04`, `2020-01`. */
export function iso(year: string | undefined, month: string, day: string | undefined): string {
  return `${year ?? '-'}-${month.padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
}

/** Whether a date of that shape is on no calendar: `--06-31`, `2015-13-13`. February has 29 days where the year is not known. */
export function isImpossible(value: string): boolean {
  const match = /^(\d{4}|-)-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  const leap = Number.isNaN(year) || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month < 1 || month > 12 || day < 1 || day > (month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0));
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The date a day, month or year later or earlier, by what it names last; undefined where its year would have to be known. */
export function nextDate(value: string, step: 1 | -1): string | undefined {
  const match = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(value);
  if (match === null || isImpossible(value)) return undefined;
  const [, year = '-', month, day] = match;
  if (month === undefined) return year === '-' ? undefined : String(Number(year) + step);
  const date = new Date(
    Date.UTC(
      year === '-' ? SOME_YEAR : Number(year),
      Number(month) - 1 + (day === undefined ? step : 0),
      day === undefined ? 1 : Number(day) + step,
    ),
  );
  const written = date.toISOString().slice(0, day === undefined ? 7 : 10);
  return year === '-' ? `-${written.slice(4)}` : written;
}

/** Not a leap year. */
const SOME_YEAR = 2001;
