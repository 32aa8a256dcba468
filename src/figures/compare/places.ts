import type { Range } from '../../model/position.js';
import { families, OWNER_LANGS } from '../tables/owners.js';
import { firstLetters } from './first-letters.js';
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
  const spans = find(side.prose, ownersOf((side.lang.split('-')[0] ?? '').toLowerCase()));
  known.set(side, spans);
  return spans;
}

/** Of each side once, however many figures it has. */
const known = new WeakMap<Pick<SideFigures, 'lang' | 'prose'>, ReadonlyMap<string, Range | undefined>>();

/** No sentence is longer: a bound on the time that hostile ones take. */
const LONG = 4000;

/**
 * Looks once through the text, at each place for the words alone that its letter can begin. What is found is what each pattern would find by itself: its
 * matches from left to right, none in another; names come in the order of the table.
 */
function find(prose: string, owners: Owners): ReadonlyMap<string, Range | undefined> {
  const text = prose.length > LONG ? prose.slice(0, LONG) : prose;
  const found = new Map<Pattern, Range[]>();
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    if (!owners.divided || !isLetter(text.charCodeAt(at - 1))) {
      for (const pattern of startingAt(text, at, code, owners)) {
        const ranges = found.get(pattern);
        if (at < (ranges?.at(-1)?.end ?? 0)) continue;
        pattern.words.lastIndex = at;
        if (!pattern.words.test(text)) continue;
        const range = { start: at, end: pattern.words.lastIndex };
        if (ranges === undefined) found.set(pattern, [range]);
        else ranges.push(range);
      }
    }
    at += code > 0xffff ? 2 : 1;
  }
  const inOrder = [...found].sort(([one], [other]) => one.place - other.place);
  return new Map(
    inOrder.map(([{ name }, ranges]) => [name, ranges.length > 1 ? undefined : ranges[0]] as const),
  );
}

/** Some of the letters that no word begins behind, where words are divided by spaces: nearly all of them. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x410 && code <= 0x44f);
}

/** The words of a language. */
interface Owners {
  /** Words are divided by spaces, and none begins in another. */
  divided: boolean;
  patterns: readonly Pattern[];
  /** By the code of a letter, those that can begin with it: filled as letters are met. */
  starting: Map<number, Group>;
  /** The groups that there are, by the places of their patterns: both cases of a letter have one. */
  groups: Map<string, Group>;
}

/** Patterns that begin with the same letters. */
interface Group {
  patterns: readonly Pattern[];
  /** All of them in one expression, sticky, whatever stands around them; undefined for a few, which are as soon tried one by one. */
  any: RegExp | undefined;
}

interface Pattern {
  /** In the table. */
  place: number;
  name: string;
  /** As a regular expression, whatever stands around it. */
  source: string;
  /** The same where it is a word of its own, sticky. */
  words: RegExp;
  /** The letters that it can begin with, in both cases; undefined: any. */
  first: RegExp | undefined;
}

/** The patterns that may match at a place where a letter stands. */
function startingAt(text: string, at: number, code: number, owners: Owners): readonly Pattern[] {
  const { patterns, any } = owners.starting.get(code) ?? groupOf(code, owners);
  if (any === undefined) return patterns;
  any.lastIndex = at;
  return any.test(text) ? patterns : NONE;
}

const NONE: readonly Pattern[] = [];

function groupOf(code: number, { patterns, starting, groups }: Owners): Group {
  const letter = String.fromCodePoint(code);
  const some = patterns.filter(({ first }) => first?.test(letter) !== false);
  const key = some.map(({ place }) => place).join(' ');
  const known = groups.get(key);
  const group = known ?? {
    patterns: some,
    any: some.length > FEW ? new RegExp(some.map(({ source }) => source).join('|'), 'iuy') : undefined,
  };
  groups.set(key, group);
  starting.set(code, group);
  return group;
}

const FEW = 2;

const byLang = new Map<string, Owners>();

function ownersOf(lang: string): Owners {
  const made = byLang.get(lang);
  if (made !== undefined) return made;
  const column = OWNER_LANGS.findIndex((one) => one === lang);
  const divided = DIVIDED.has(lang);
  const rows = Object.entries(families).flatMap(([family, all]) =>
    all.flatMap((row) => {
      const words = row[column];
      return words === undefined ? [] : [{ name: `${family} ${row[0]}`, words }];
    }),
  );
  const patterns = rows.map(({ name, words }, place) => {
    const letters = firstLetters(words);
    const whole = !divided
      ? words
      : lang === 'en'
        ? `(?<!\\p{L})(?:${words})s?(?!\\p{L})`
        : `(?<!\\p{L})(?:${words})`;
    const first = letters === undefined ? undefined : new RegExp(`^[${letters}]`, 'iu');
    return { place, name, source: words, words: new RegExp(whole, 'iuy'), first };
  });
  const owners: Owners = { divided, patterns, starting: new Map(), groups: new Map() };
  byLang.set(lang, owners);
  return owners;
}

const DIVIDED = new Set(['en', 'es', 'ru']);
