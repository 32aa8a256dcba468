import type { Rule } from '../grammar.js';

/**
 * Sizes in two directions, with whatever spaces.
 *
 * Source: published documentation. For `128x128`, `128 x 128`, `1920×1080`; leaves `24x7`, `0x80004005` and `3x` to the other rules.
 */
export const dimensionRule: Rule = {
  starts: ['digit'],
  read({ text }, at) {
    SHAPE.lastIndex = at;
    const match = SHAPE.exec(text);
    if (match === null) return undefined;
    const [whole, width = '', height = ''] = match;
    const value = `${width}X${height}`;
    const range = { start: at, end: at + whole.length };
    return [
      ROUND_THE_CLOCK.has(value)
        ? { kind: 'identifier', value: '24X7', range }
        : { kind: 'quantity', value, range },
    ];
  },
};

const SHAPE = /([1-9]\d{0,4}) ?[xX*] ?(\d{1,5})(?![\dA-Za-z])/y;
const ROUND_THE_CLOCK = new Set(['24X7', '7X24']);
