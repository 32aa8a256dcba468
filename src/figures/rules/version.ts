import type { Rule } from '../grammar.js';

/**
 * Versions: three numbers or more divided by dots, wildcards, a `v` in front, a tag behind; `+` behind one is a bound.
 *
 * Source: Semantic Versioning 2.0.0; NuGet version ranges. For `v4.7+`, `3.x`, `1.0.0-beta.2`; leaves `4.5` to the rule of numbers, and es
 * `1.234.567`, which groups.
 */
export const versionRule: Rule = {
  starts: ['digit', 'name'],
  read({ text, grammar }, at) {
    SHAPE.lastIndex = at;
    const match = SHAPE.exec(text);
    if (match === null) return undefined;
    const [whole, marked, bare, tag = '', plus = ''] = match;
    const number = marked ?? bare ?? '';
    if (grammar.separators.groups.includes('.') && GROUPED.test(whole)) return undefined;
    return [
      {
        kind: 'version',
        value: (number + tag).toUpperCase().replace('*', 'X'),
        ...(plus === '' ? {} : { bound: '>=' as const }),
        range: { start: at, end: at + whole.length },
      },
    ];
  },
};

const SHAPE =
  /(?:[vV]\.?(\d+(?:\.\d+)*(?:\.[x*](?![a-z\d]))?)|(\d+(?:\.\d+)*\.[x*](?![a-z\d])|\d+(?:\.\d+){2,}|\d+\.\d+(?= ?\+(?! ?\d))))(-(?:alpha|beta|rc|preview|pre|prerelease|rtm|dev|nightly|ci|final|ga|snapshot|stable)[A-Za-z]{0,8}\d*(?:\.\d+)*|[A-Z]\d{0,3})?( ?\+(?! ?\d))?(?![A-Za-z\d])/iy;
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
