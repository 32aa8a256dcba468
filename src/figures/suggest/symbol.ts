import type { Figure } from '../../model/figure.js';

/**
 * The target with the source's symbol for its own, where only that is wrong: `€50` for $50 becomes `$50`, `16 МБ` for 16 GB `16 ГБ`. Undefined
 * where either writes its unit in words, which would have to be declined.
 */
export function withSymbolOf(source: Figure, target: Figure): Figure | undefined {
  const [wanted, present] = [SYMBOL.exec(source.text)?.[0], SYMBOL.exec(target.text)?.[0]];
  if (wanted === undefined || present === undefined || source.unit === target.unit) return undefined;
  const symbol = CYRILLIC.test(present) ? inCyrillic(wanted) : wanted;
  return symbol === undefined ? undefined : { ...target, text: target.text.replace(present, symbol) };
}

const SYMBOL =
  /(?:US|CA|AU|NZ|HK|C|A)?\$|[€£¥₩₽₹]|(?<![A-Za-z])(?:[A-Z]{3}|[KMGTP]i?B|[kKMG]?Hz|[kKMG]?bps|ms)(?![A-Za-z])|[КМГТП]Б(?!\p{L})/u;
const CYRILLIC = /[КМГТП]Б/;

/** Source: ГОСТ 8.417, bytes. */
function inCyrillic(symbol: string): string | undefined {
  const letter = /^([KMGTP])B$/.exec(symbol)?.[1];
  return letter === undefined ? undefined : `${{ K: 'К', M: 'М', G: 'Г', T: 'Т', P: 'П' }[letter] ?? ''}Б`;
}
