/**
 * Where a text names a month, and what another month is called there, in the same case and with the same first letter; undefined where it names
 * none in full.
 */
export function monthLike(
  text: string,
  was: number | undefined,
  now: number | undefined,
  lang: string,
): { start: number; end: number; text: string } | undefined {
  if (was === undefined || now === undefined) return undefined;
  const lower = text.toLowerCase();
  for (const forms of [MONTHS[(lang.split('-')[0] ?? '').toLowerCase()], MONTHS.en]) {
    for (const [form, name] of (forms?.[was - 1] ?? []).entries()) {
      const start = lower.search(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u'));
      const wanted = forms?.[now - 1]?.[form];
      if (start < 0 || wanted === undefined) continue;
      const capital = lower[start] !== text[start];
      return {
        start,
        end: start + name.length,
        text: capital ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted,
      };
    }
  }
  return undefined;
}

/** Nominative, genitive, dative, instrumental, prepositional. Source: CLDR months (format and stand-alone) and the declension of each. */
const SOFT = ['ь', 'я', 'ю', 'ем', 'е'];
const HARD = ['', 'а', 'у', 'ом', 'е'];
const declined = (stem: string, endings: readonly string[]): string[] =>
  endings.map((ending) => stem + ending);

/** All forms of each month, the same number and order in a language. */
const MONTHS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: 'january february march april may june july august september october november december'
    .split(' ')
    .map((name) => [name]),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'
    .split(' ')
    .map((name) => [name]),
  ru: [
    declined('январ', SOFT.with(3, 'ём')),
    declined('феврал', SOFT.with(3, 'ём')),
    declined('март', HARD),
    declined('апрел', SOFT),
    declined('ма', ['й', 'я', 'ю', 'ем', 'е']),
    declined('июн', SOFT),
    declined('июл', SOFT),
    declined('август', HARD),
    declined('сентябр', SOFT.with(3, 'ём')),
    declined('октябр', SOFT.with(3, 'ём')),
    declined('ноябр', SOFT.with(3, 'ём')),
    declined('декабр', SOFT.with(3, 'ём')),
  ],
};
