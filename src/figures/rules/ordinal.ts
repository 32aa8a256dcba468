import type { Rule } from '../grammar.js';
import { hanNumber } from '../han-number.js';
import { patternRule } from './pattern.js';

/**
 * Ordinals in words, and the templates of a language that writes them otherwise (`第 {n}`).
 *
 * Source: CLDR RBNF spellout-ordinal. For `second`, `второго`, `第 2`; leaves `seconds` to the units.
 */
export const ordinalWordRule: Rule = {
  starts: ['word'],
  read({ text, grammar }, at) {
    const found = grammar.lexicon.at(text, at);
    if (found?.word.ordinal === undefined) return undefined;
    return [{ kind: 'ordinal', value: String(found.word.ordinal), range: { start: at, end: found.end } }];
  },
};

/** Ordinals by template, with `{n}` (digits). */
export function ordinalRule(templates: readonly string[]): Rule {
  return patternRule(templates, { n: '\\d{1,4}(?!\\d)|[一二三四五六七八九十]{1,3}' }, ({ n = '' }) => ({
    kind: 'ordinal',
    value: hanNumber(n),
  }));
}

/**
 * The name of a month alone. For `in July`; leaves `May you` alone, since the table of the language marks no such word.
 */
export const monthRule: Rule = {
  starts: ['word'],
  read({ text, grammar }, at) {
    const found = grammar.lexicon.at(text, at);
    if (found?.word.month === undefined) return undefined;
    return [
      {
        kind: 'date',
        value: `--${String(found.word.month).padStart(2, '0')}`,
        range: { start: at, end: found.end },
      },
    ];
  },
};
