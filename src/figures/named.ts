import type { Figure } from '../model/figure.js';

/**
 * A number together with the name before it, where the other side writes the two in one word: `365` beside `Office365` is `Office 365`, `5.0`
 * beside `net5.0` is `Net 5.0`. Else the figure as it is. Only what is shown changes, kind and value stay.
 *
 * @param prose the text that the figure stands in, at its range
 */
export function withName(figure: Figure, prose: string, other: Figure): Figure {
  const name = /^[\p{L}.]+(?=[-_]?\d)/u.exec(other.text)?.[0];
  if (name === undefined || !/^\d/.test(figure.text)) return figure;
  const { start, end } = figure.range;
  for (const gap of [' ', '\u00A0', '-', '']) {
    const from = start - gap.length - name.length;
    if (from < 0 || /\p{L}/u.test(prose.charAt(from - 1))) continue;
    if (prose.slice(from, start).toLowerCase() !== (name + gap).toLowerCase()) continue;
    return { ...figure, text: prose.slice(from, end), range: { start: from, end } };
  }
  return figure;
}
