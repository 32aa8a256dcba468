import type { Rule } from '../grammar.js';

/**
 * Words that are a fraction or a time of the day by themselves.
 *
 * Source: dictionaries of each language, CLDR dayPeriods noon and midnight. For `half`, `two thirds`, `половина`, `一半`, `noon`, `자정`; leaves `third`
 * to the ordinals and `quarter` to the units.
 */
export const wholeWordRule: Rule = {
  starts: ['word'],
  read({ text, grammar }, at) {
    const found = grammar.lexicon.at(text, at);
    if (found === undefined) return undefined;
    const { fraction, time } = found.word;
    const range = { start: at, end: found.end };
    if (time !== undefined) return [{ kind: 'time', value: time, range }];
    if (fraction === undefined) return undefined;
    return [
      {
        kind: 'number',
        value: fraction,
        readings: [fraction, ...(DECIMALS[fraction] ?? [])],
        range,
      },
    ];
  },
};

const DECIMALS: Readonly<Record<string, readonly string[]>> = {
  '1/2': ['0.5'],
  '1/4': ['0.25'],
  '3/4': ['0.75'],
};
