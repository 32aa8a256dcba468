import type { Range } from '../../model/position.js';
import { families, OWNER_LANGS } from '../tables/owners.js';
import type { SideFigures } from './sides.js';

/**
 * Where each word of the table of owners stands in a text, by its family and its English (`rate (?:per|a) ?day|daily`); undefined where it stands more than once.
 */
export function placesOf(side: Pick<SideFigures, 'lang' | 'prose'>): Map<string, number | undefined> {
  return new Map([...spansOf(side)].map(([name, span]) => [name, span?.start]));
}

/** The same with the ends of the words. */
export function spansOf(side: Pick<SideFigures, 'lang' | 'prose'>): ReadonlyMap<string, Range | undefined> {
  const made = known.get(side);
  if (made !== undefined) return made;
  const { prose, lang } = side;
  const spans = new Map<string, Range | undefined>();
  const text = prose.length > LONG ? prose.slice(0, LONG) : prose;
  for (const [name, pattern] of patternsOf((lang.split('-')[0] ?? '').toLowerCase())) {
    for (const { 0: word, index } of text.matchAll(pattern))
      spans.set(name, spans.has(name) ? undefined : { start: index, end: index + word.length });
  }
  known.set(side, spans);
  return spans;
}

/** Of each side once, however many figures it has. */
const known = new WeakMap<Pick<SideFigures, 'lang' | 'prose'>, ReadonlyMap<string, Range | undefined>>();

/** No sentence is longer: a bound on the time that hostile ones take. */
const LONG = 4000;

const patterns = new Map<string, readonly (readonly [name: string, pattern: RegExp])[]>();

function patternsOf(lang: string): readonly (readonly [name: string, pattern: RegExp])[] {
  const made = patterns.get(lang);
  if (made !== undefined) return made;
  const column = OWNER_LANGS.findIndex((one) => one === lang);
  const compiled = Object.entries(families).flatMap(([family, rows]) =>
    rows.flatMap((row) => {
      const words = row[column];
      if (words === undefined) return [];
      const pattern = !DIVIDED.has(lang)
        ? words
        : lang === 'en'
          ? `(?<!\\p{L})(?:${words})s?(?!\\p{L})`
          : `(?<!\\p{L})(?:${words})`;
      return [[`${family} ${row[0]}`, new RegExp(pattern, 'giu')] as const];
    }),
  );
  patterns.set(lang, compiled);
  return compiled;
}

const DIVIDED = new Set(['en', 'es', 'ru']);
