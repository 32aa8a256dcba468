/** First years of the Japanese eras that dates of documentation can name. Source: CLDR calendar `japanese`, eras. */
const FIRST: Readonly<Record<string, number>> = { 令和: 2019, 平成: 1989, 昭和: 1926 };

/** Pattern of the name of an era. */
export const ERA = Object.keys(FIRST).join('|');

/** The year of the common calendar: `令和` and `4` are 2022; undefined for an era that is not known. */
export function eraYear(era: string, year: number): string | undefined {
  const first = FIRST[era];
  return first === undefined ? undefined : String(first + year - 1);
}
