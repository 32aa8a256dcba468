import type { FigureKind, FormDefect } from '../model/figure.js';
import type { GrammarLang } from '../model/locale.js';
import type { Range } from '../model/position.js';
import type { Lexicon } from './lexicon.js';
import type { Separators } from './literal.js';

/** A text being read: `prose` as given, `text` folded, the same offsets in both. */
export interface Reading {
  text: string;
  grammar: Grammar;
}

/** A figure that a rule found, its place and what it states. */
export interface FoundFigure {
  kind: FigureKind;
  value: string;
  readings?: readonly string[];
  unit?: string;
  bound?: Bound;
  negated?: true;
  form?: FormDefect;
  range: Range;
}

export type Bound = '<' | '<=' | '>' | '>=';

/**
 * One way in which figures are written. `starts` says at which characters it is tried: a digit, the first letter of a run that holds a digit
 * (`name`), a word of the lexicon, or a sign.
 */
export interface Rule {
  starts: readonly ('digit' | 'name' | 'word' | 'sign')[];
  /** Of a rule that reads nothing but ways of writing: these, as regular expressions, by what they begin with. */
  writings?: Readonly<Record<WritingKind, readonly string[]>>;
  /** The figures at an offset (several where one writing states several), or undefined. Takes time bounded by what it consumes. */
  read(reading: Reading, at: number): readonly FoundFigure[] | undefined;
}

/** What a way of writing begins with: a digit, another character of an alphabet, or one of Han, kana or Hangul. */
export type WritingKind = 'digit' | 'word' | 'han';

/** A bound's words, compiled. */
export interface CompiledBounds {
  before: RegExp;
  /** The last two letters of those before, at the end of a text; undefined where an article may follow them. */
  ends: RegExp | undefined;
  after: RegExp;
  /** The same behind a noun, at the head of the text behind the number. */
  behindNoun: RegExp | undefined;
  not: RegExp | undefined;
  sure: RegExp | undefined;
  notAfter: RegExp | undefined;
  notLater: RegExp | undefined;
  values: ReadonlyMap<string, Bound>;
}

/** How a language writes figures. */
export interface Grammar {
  lang: GrammarLang | 'und';
  separators: Separators;
  lexicon: Lexicon;
  /** Han and Hangul numerals: groups of four digits, small scales inside them. */
  myriads: boolean;
  /** What stands between the parts of a number word, besides a space and a hyphen: en ` and `, es ` y `. */
  joints: readonly string[];
  /** Words before and after a figure that make it a bound. */
  bounds: CompiledBounds;
  /** What stands between the two ends of a range. */
  range: RegExp;
  /** Words before a number that make it a version, at the end of the text before it. */
  label: RegExp;
  /** Words before an identifier of figures alone (`Exam 70-398`), at the end of the text before it. */
  named: RegExp;
  rules: readonly Rule[];
}
