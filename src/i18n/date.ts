/**
 * A day as a reader of the language writes it: `2017-07-07` is `7 июля 2017 г.` in Russian. What is no ISO day (`2017-07`, a slip in the
 * front matter) stands as it is.
 */
export function writeDay(iso: string, lang: string): string {
  if (!isDay(iso)) return iso;
  return calendarOf(lang).format(new Date(`${iso}T00:00:00Z`));
}

/** Making one takes longer than writing a hundred days with it. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(lang: string): Intl.DateTimeFormat {
  const known = calendars.get(lang);
  if (known !== undefined) return known;
  const calendar = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  calendars.set(lang, calendar);
  return calendar;
}

/** Whether a text is a day of the calendar in ISO 8601, as `datetime` of `<time>` may hold it: not `2017-02-30`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
