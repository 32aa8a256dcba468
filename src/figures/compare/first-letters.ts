/**
 * The letters that a match of a pattern can begin with, as the source of a character class; undefined where they are not known, or may be any. Reads
 * what the tables of words are written in: letters, choices, groups, classes, `?`; of all else it says that it does not know.
 *
 * For `(?:per|an?) ?day|daily` it is `pad`; of `\p{L}+` and `[^a]b` it does not know.
 */
export function firstLetters(pattern: string): string | undefined {
  const reader: Reader = { pattern, at: 0, lost: false };
  const first = choice(reader);
  return reader.lost || reader.at < pattern.length || first.empty || first.letters === undefined
    ? undefined
    : [...new Set(first.letters)].map((letter) => letter.replace(/[\\\]^-]/, '\\$&')).join('');
}

interface Reader {
  pattern: string;
  at: number;
  /** Something stands there that is not read. */
  lost: boolean;
}

/** What a part of a pattern can begin with, and whether it may match nothing, so that what follows counts too. */
interface First {
  letters: string | undefined;
  empty: boolean;
}

const UNKNOWN: First = { letters: undefined, empty: false };
const NOTHING: First = { letters: '', empty: true };

/** Up to the end, or to the `)` of the group. */
function choice(reader: Reader): First {
  let all = sequence(reader);
  while (reader.pattern[reader.at] === '|') {
    reader.at += 1;
    const other = sequence(reader);
    all = { letters: join(all.letters, other.letters), empty: all.empty || other.empty };
  }
  return all;
}

function sequence(reader: Reader): First {
  let all = NOTHING;
  for (;;) {
    const next = reader.pattern[reader.at];
    if (next === undefined || next === '|' || next === ')') return all;
    const part = quantified(reader);
    if (all.empty) all = { letters: join(all.letters, part.letters), empty: part.empty };
  }
}

function quantified(reader: Reader): First {
  const one = atom(reader);
  TIMES.lastIndex = reader.at;
  const times = TIMES.exec(reader.pattern)?.[0];
  if (times === undefined) return one;
  reader.at += times.length;
  return times.startsWith('+') ? one : { letters: one.letters, empty: true };
}

const TIMES = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

function atom(reader: Reader): First {
  ATOM.lastIndex = reader.at;
  const written = ATOM.exec(reader.pattern)?.[0];
  if (written === undefined) {
    reader.at = Infinity;
    reader.lost = true;
    return UNKNOWN;
  }
  reader.at += written.length;
  if (written.startsWith('(')) {
    const inner = choice(reader);
    reader.at += 1;
    // What is looked for and not taken is left out: that leaves more letters, not fewer.
    return written === '(?:' ? inner : NOTHING;
  }
  if (written.startsWith('[')) return /[\^\\-]/.test(written) ? UNKNOWN : letter(written.slice(1, -1));
  return /^\\\w/.test(written) ? UNKNOWN : letter(written.replace('\\', ''));
}

const ATOM = /\(\?(?::|<?[=!])|\[(?:[^\]\\]|\\.)+\]|\\(?:[pP]\{\w+\}|[wWdDsSbB]|\W)|[^\\()[\]{}|?*+.^$]/uy;

function letter(letters: string): First {
  return { letters, empty: false };
}

function join(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}
