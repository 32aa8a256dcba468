import type { FoundFigure } from '../grammar.js';

/**
 * A negative number by the sign before it, or by a word before or behind it. A hyphen that touches the number and nothing before it is a sign; at the
 * beginning of a line it may as well be a list's dash, and behind a number that of a range.
 *
 * Source: CLDR minusSign; weather terms of each language. For `-10 °C`, `零下 10 °C`, `10 °C bajo cero`; leaves `mid-2018` and `5 -10 GB` alone.
 */
export function signed(text: string, found: FoundFigure): FoundFigure {
  if (found.kind === 'identifier' || found.kind === 'version' || found.kind === 'year') return found;
  const { start, end } = found.range;
  if (text[start - 1] === '-' && GLUED.test(text.slice(Math.max(0, start - 2), start + 6)))
    return negative(found, start - 1, true);
  if (text[start - 1] === '–' && BEFORE_SIGN.test(text[start - 2] ?? ''))
    return negative(
      found,
      start - 1,
      !SIGNED_UNITS.has(found.unit ?? '') || MAY_BE_DASH.test(text.slice(Math.max(0, start - 3), start - 1)),
    );
  if (text[start - 1] === '-' && BEFORE_SIGN.test(text[start - 2] ?? ''))
    return negative(found, start - 1, MAY_BE_DASH.test(text.slice(Math.max(0, start - 3), start - 1)));
  const last = text.charAt(text[start - 1] === ' ' ? start - 2 : start - 1);
  if (LAST.has(last) && MINUS.test(text.slice(Math.max(0, start - 9), start)))
    return negative(found, start, true);
  if (found.kind === 'quantity' && BELOW.test(text.slice(end, end + 14))) return negative(found, start, true);
  return found;
}

function negative(found: FoundFigure, start: number, loose: boolean): FoundFigure {
  const value = `-${found.value}`;
  const range = { start, end: found.range.end };
  if (loose) return { ...found, value, readings: [value, found.value], range };
  const readings = found.readings?.map((reading) => `-${reading}`);
  return { ...found, value, ...(readings === undefined ? {} : { readings }), range };
}

/** A decimal with its sign, glued to a word by a machine: es `es-41,34`. */
const GLUED = /^[a-z]-\d{1,3}[.,]\d/;
/** What is measured from a zero in the middle: an en dash before it is a minus. */
const SIGNED_UNITS = new Set(['celsius', 'fahrenheit', 'decibel']);
const MAY_BE_DASH = /^$|\n$|[\d%)] $|[\u3040-\u9fff\uac00-\ud7a3]$/;
const BEFORE_SIGN = /^$|[\s("'=,;:<>[\u3000-\u9fff\uac00-\ud7a3]/;
const MINUS = /(?:minus|negative|минус|零下|负|氷点下|マイナス|영하|마이너스|(?<!lo |al )menos) ?$/i;
/** The last letters of these words, since nearly every number stands behind another. */
const LAST = new Set(['s', 'e', 'с', '下', '负', 'ス', '하', '스']);
const BELOW = /^ ?(?:below zero|bajo cero|ниже нуля|мороза)/i;
