/**
 * What a word can say in a figure. A word can have several of these roles: `second` is an ordinal and a unit. What a word means is decided by
 * the rule that meets it.
 */
export interface Word {
  /** Number word, a whole number below 1,000: `two`, `doscientas`, `двумя`, `百` is a scale. */
  cardinal?: number;
  /** Number word that only counts before a counter or a unit, being something else elsewhere: ko `한`, zh `一`. */
  bound?: true;
  /** Power of ten: `million` is 6. */
  scale?: number;
  /** A second scale in the same word: ko `백만` is 2, then 4. */
  then?: number;
  /** The scale, unit or currency has to touch the number: `60K`. */
  glued?: true;
  /** The scale stands for a number of its own: es `mil`, ko `백`. */
  alone?: true;
  /** Position in a row: `second` is 2. */
  ordinal?: number;
  /** Makes the number before it an ordinal: `th`, `번째`. */
  ordinalMark?: true;
  /** ISO 4217. */
  currency?: string;
  /** CLDR unit identifier. */
  unit?: string;
  /** Says of the unit that it may be another thing as well (ja `日` is also a day of the month), so that it proves nothing. */
  loose?: true;
  /** Percent, times ten to this power: ja `割` is 1. */
  percent?: number;
  /** A part of a whole, by a word alone: `half` is `1/2`, `half a million` is `500000`. */
  fraction?: string;
  /** Adds half of its unit to the number before it: ja `時間半`, `hours and a half`. */
  half?: true;
  /** A number of its unit by the word alone: `half an hour` is `0.5`. */
  amount?: string;
  /** A time of the day, by a word alone: `noon` is `12:00`. */
  time?: string;
  /** 1 to 12. */
  month?: number;
  /** Counts without measuring: `개`, `つ`, `раза`. */
  counter?: true;
  /** A template begins with it. */
  opens?: true;
}

/** A word of the lexicon found in a text. */
export interface Found {
  word: Word;
  end: number;
}

/** The words of a locale, looked up at an offset of a folded text. */
export interface Lexicon {
  at(text: string, offset: number): Found | undefined;
}

/** A table of words: several words to a key are divided by spaces, a phrase is written with `_`. */
export type WordTable = readonly (readonly [words: string, word: Word])[];

/**
 * Makes a lexicon of word tables. Words of alphabets are found as whole runs of letters, in any case unless the table writes a capital or
 * the word is a single letter; words of
 * Han, kana and Hangul, which stand without spaces or carry endings, are found as the longest that the text goes on with. Where `endings` (a
 * sticky expression) is given, units and counters of those scripts are found only before one of them. `heads` are numbers that are written
 * together with the word that they count.
 */
export function makeLexicon(
  tables: readonly WordTable[],
  { endings, heads }: { endings?: RegExp; heads?: Readonly<Record<string, number>> } = {},
): Lexicon {
  const runs = new Map<string, Word>();
  const phrases = new Map<string, Entry[]>();
  const prefixes = new Map<number, Entry[]>();
  for (const [words, word] of tables.flat()) {
    for (const entry of words.split(' ')) {
      const written = entry.replaceAll('_', ' ');
      const head = /^[A-Za-zÀ-ɏЀ-ӿ]+/.exec(written)?.[0];
      if (head === undefined) insert(prefixes, written.charCodeAt(0), written, word, false);
      else if (head === written) runs.set(written, { ...runs.get(written), ...word });
      else insert(phrases, head, written.slice(head.length), word, true);
    }
  }
  const shapes = shapesOf([...runs.keys(), ...phrases.keys()]);
  const compounds = headsByLetter(heads);
  const find: Lexicon['at'] = (text, offset) => {
    const code = text.charCodeAt(offset);
    if (!isAlphabetic(code))
      return longest(prefixes.get(code), text, offset, false, code > 0x2e80 ? endings : undefined);
    const end = runEnd(text, offset);
    const first = lowerCase(code);
    const shape = shapeOf(first, lowerCase(text.charCodeAt(end - 1)), end - offset);
    if (shapes[shape] !== 1 && !(end - offset >= SHORTEST_COMPOUND && compounds.has(first))) return undefined;
    const run = text.slice(offset, end);
    const lower = run.toLowerCase();
    const list = phrases.get(run) ?? phrases.get(lower);
    const phrase = list === undefined ? undefined : longest(list, text, end, true);
    if (phrase !== undefined) return phrase;
    const word =
      runs.get(run) ??
      (run.length > 1 ? runs.get(lower) : undefined) ??
      compound(lower, runs, compounds.get(first));
    return word === undefined ? undefined : { word, end };
  };
  return { at: keepingLast(find) };
}

/** Rule after rule asks for one place: the last answer is kept. */
function keepingLast(find: Lexicon['at']): Lexicon['at'] {
  let last = { text: '', offset: -1, found: find('', -1) };
  return (text, offset) => {
    if (offset !== last.offset || text !== last.text) last = { text, offset, found: find(text, offset) };
    return last.found;
  };
}

/** The words by length, first and last letter, whatever their case: most runs of a text are none of them, and known for it without a look at the rest. */
function shapesOf(words: readonly string[]): Uint8Array {
  const shapes = new Uint8Array(SHAPES);
  for (const word of words)
    shapes[shapeOf(lowerCase(word.charCodeAt(0)), lowerCase(word.charCodeAt(word.length - 1)), word.length)] =
      1;
  return shapes;
}

/** A power of two. */
const SHAPES = 1 << 14;

function shapeOf(first: number, last: number, length: number): number {
  return (first * 467 + last * 19 + length) & (SHAPES - 1);
}

type Head = readonly [head: string, cardinal: number];

/** By the first letter; in the order given. */
function headsByLetter(heads: Readonly<Record<string, number>> | undefined): ReadonlyMap<number, Head[]> {
  const all = new Map<number, Head[]>();
  for (const head of Object.entries(heads ?? {})) {
    const letter = head[0].charCodeAt(0);
    const same = all.get(letter);
    if (same === undefined) all.set(letter, [head]);
    else same.push(head);
  }
  return all;
}

/** A word that a number was put before: ru `трехмесячный`, `двухфакторная`. */
function compound(
  word: string,
  runs: ReadonlyMap<string, Word>,
  heads: readonly Head[] | undefined,
): Word | undefined {
  if (heads === undefined || word.length < SHORTEST_COMPOUND) return undefined;
  for (const [head, cardinal] of heads) {
    if (!word.startsWith(head)) continue;
    const unit = runs.get(word.slice(head.length))?.unit;
    return { cardinal, ...(unit === undefined ? {} : { unit }) };
  }
  return undefined;
}

const SHORTEST_COMPOUND = 9;

/** A word that is more than a run of letters: what follows its first one, or all of it. */
interface Entry {
  rest: string;
  word: Word;
  /** A character that stands in it, and where: a text that has another there need not be looked at further. */
  probe: { at: number; code: number } | undefined;
}

function insert<K>(map: Map<K, Entry[]>, key: K, rest: string, word: Word, whole: boolean): void {
  const list = map.get(key) ?? [];
  const same = list.find((other) => other.rest === rest);
  if (same === undefined) list.push({ rest, word, probe: probeOf(rest, whole) });
  else same.word = { ...same.word, ...word };
  list.sort((one, other) => other.rest.length - one.rest.length);
  map.set(key, list);
}

/** Of a phrase its first character, if it is a space or a mark, which have no case; of others the second, since the first is known. */
function probeOf(rest: string, whole: boolean): Entry['probe'] {
  const at = whole ? 0 : 1;
  const code = rest.charCodeAt(at);
  return code < (whole ? 0x41 : Infinity) ? { at, code } : undefined;
}

function longest(
  list: readonly Entry[] | undefined,
  text: string,
  offset: number,
  whole: boolean,
  endings?: RegExp,
): Found | undefined {
  if (list === undefined) return undefined;
  for (const { rest, word, probe } of list) {
    if (probe !== undefined && text.charCodeAt(offset + probe.at) !== probe.code) continue;
    const end = offset + rest.length;
    if (!text.startsWith(rest, offset) && (!whole || text.slice(offset, end).toLowerCase() !== rest))
      continue;
    if (whole && isAlphabetic(text.charCodeAt(end)) && isAlphabetic(text.charCodeAt(end - 1))) continue;
    if (isKatakana(text.charCodeAt(end)) && isKatakana(text.charCodeAt(end - 1))) continue;
    if (
      endings !== undefined &&
      word.scale === undefined &&
      (word.unit ?? word.currency ?? word.counter ?? word.percent) !== undefined
    ) {
      endings.lastIndex = end;
      if (!endings.test(text)) continue;
    }
    return { word, end };
  }
  return undefined;
}

/** A loan word does not end inside another: `マイル` in `マイルストーン`. */
function isKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc;
}

/** The end of the run of letters that begins at an offset. */
export function runEnd(text: string, offset: number): number {
  let end = offset;
  while (isAlphabetic(text.charCodeAt(end))) end += 1;
  return end;
}

/** A Latin or Cyrillic letter. */
export function isAlphabetic(code: number): boolean {
  return code < LETTERS_END && LOWER[code] !== 0;
}

function lowerCase(code: number): number {
  return LOWER[code] ?? 0;
}

const LETTERS_END = 0x500;

/** Of each Latin or Cyrillic letter the small one, 0 for anything else. */
const LOWER = Uint16Array.from({ length: LETTERS_END }, (_, code) =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  code >= 0x400
    ? String.fromCharCode(code).toLowerCase().charCodeAt(0)
    : 0,
);
