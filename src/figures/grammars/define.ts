import type { GrammarLang } from '../../model/locale.js';
import type { BoundWords } from '../bounds.js';
import { compileBounds } from '../bounds.js';
import type { Grammar, Rule } from '../grammar.js';
import type { Lexicon, WordTable } from '../lexicon.js';
import { makeLexicon } from '../lexicon.js';
import type { Separators } from '../literal.js';
import type { DateWriting } from '../rules/date.js';
import { dateRule } from '../rules/date.js';
import { dimensionRule } from '../rules/dimension.js';
import { fractionRule } from '../rules/fraction.js';
import { moneyRule } from '../rules/money.js';
import { nameRule } from '../rules/name.js';
import { numberRule } from '../rules/number.js';
import { monthRule, ordinalRule, ordinalWordRule } from '../rules/ordinal.js';
import type { PeriodWriting } from '../rules/period.js';
import { periodRule } from '../rules/period.js';
import type { TimeWriting } from '../rules/time.js';
import { timeRule } from '../rules/time.js';
import { ratioRule } from '../rules/ratio.js';
import { wholeWordRule } from '../rules/whole-word.js';
import { versionRule } from '../rules/version.js';
import { currencyCodes, symbols, unitSymbols } from '../tables/neutral.js';

/** A language's way of writing figures, as its grammar file states it. */
export interface GrammarOf {
  lang: GrammarLang | 'und';
  separators: Separators;
  /** Han and Hangul numerals. */
  myriads?: true;
  /** Between the parts of number words. */
  joints?: readonly string[];
  words: readonly WordTable[];
  /** What may follow a word of Hangul that carries endings: the words are read only before it. */
  endings?: RegExp;
  /** Numbers that are written together with the word that they count, the longer ones first. */
  heads?: Readonly<Record<string, number>>;
  dates: Omit<DateWriting, 'order'> & { order?: DateWriting['order'] };
  times: TimeWriting;
  periods: readonly string[];
  quarters?: PeriodWriting['quarters'];
  ordinals: readonly string[];
  fractions: readonly string[];
  bounds: BoundWords;
  /** Words between the two ends of a range, divided by spaces. */
  ranges: string;
  /** Words before a version, divided by spaces. */
  versions: string;
  /** Words before an identifier that is made of figures alone, divided by spaces. */
  exams: string;
  /** Rules of this language alone; they come first. */
  own?: readonly Rule[];
}

/** Assembles a grammar. The rules stand in the order in which they are tried: the longer a writing, the earlier. */
export function defineGrammar(of: GrammarOf): Grammar {
  const templates = [
    ...of.dates.templates,
    ...of.times.templates,
    ...of.periods,
    ...of.ordinals,
    ...of.fractions,
  ];
  const months: WordTable = Object.entries(of.dates.months).map(([name, month]) => [name, { month }]);
  const quarters = of.quarters ?? {};
  const halves: WordTable = [...Object.keys(of.times.halves), ...Object.keys(quarters)].map((name) => [
    name.replaceAll(' ', '_'),
    { opens: true },
  ]);
  const words = (): Lexicon =>
    makeLexicon([symbols, unitSymbols, currencyCodes, openers(templates), halves, ...of.words, months], {
      ...(of.endings === undefined ? {} : { endings: of.endings }),
      ...(of.heads === undefined ? {} : { heads: of.heads }),
    });
  let lexicon: Lexicon | undefined;
  return {
    lang: of.lang,
    separators: of.separators,
    // When it is first asked for: a thread seldom meets all languages, and one that reads no figures none.
    get lexicon() {
      return (lexicon ??= words());
    },
    myriads: of.myriads === true,
    joints: of.joints ?? [],
    bounds: compileBounds(of.bounds),
    range: new RegExp(`^ ?(?:[-–—~〜～]|${of.ranges.split(' ').join('|')}) ?$`, 'i'),
    label: new RegExp(`(?:${of.versions.split(' ').join('|')}|(?<![A-Za-z])v\\.?) ?$`, 'i'),
    named: new RegExp(`(?:${of.exams.split(' ').join('|')}) ?$`, 'i'),
    rules: [
      ...(of.own ?? []),
      periodRule({ templates: of.periods, quarters }),
      dateRule({ order: 'dmy', ...of.dates }),
      timeRule(of.times),
      versionRule,
      ratioRule,
      dimensionRule,
      moneyRule,
      nameRule,
      wholeWordRule,
      fractionRule(of.fractions),
      ordinalRule(of.ordinals),
      numberRule,
      ordinalWordRule,
      monthRule,
    ],
  };
}

/** The words that templates begin with, so that the scanner stops at them. */
function openers(templates: readonly string[]): WordTable {
  const heads = templates.flatMap((template) => {
    const head = /^\(([^)]*)\)/.exec(template)?.[1]?.split('|') ?? [/^[^{[( ]+/.exec(template)?.[0] ?? ''];
    return head.map((word) => word.trim().split(/[ {]/)[0] ?? '');
  });
  return [...new Set(heads)].filter((head) => /^\p{L}/u.test(head)).map((head) => [head, { opens: true }]);
}
