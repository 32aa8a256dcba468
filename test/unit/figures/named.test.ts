import { expect, test } from 'vitest';
import { withName } from '../../../src/figures/named.js';
import { scanFigures } from '../../../src/figures/scan.js';

/** The first figure that holds the digits. */
function figure(prose: string, lang: string, digits: string) {
  const found = scanFigures(prose, lang).find(({ text }) => text.includes(digits));
  if (found === undefined) throw new Error(`no ${digits} in ${prose}`);
  return found;
}

test.each([
  ['Switch to Office 365 now', 'es', 'Cambie a Office365', '365', 'Office 365'],
  ['Add support for net5.0', 'ru', 'Поддержка NET 5.0', '5.0', 'net5.0'],
  ['You need 365 days of Office', 'es', 'Cambie a Office365', '365', '365'],
  ['The MyOffice 365 plan', 'es', 'Cambie a Office365', '365', '365'],
])('%s beside %s %s', (source, lang, target, digits, text) => {
  const one = figure(source, 'en', digits);
  const found = withName(one, source, figure(target, lang, digits));
  expect(found.text.startsWith(text)).toBe(true);
  expect(source.slice(found.range.start, found.range.end)).toBe(found.text);
  expect([found.kind, found.value]).toEqual([one.kind, one.value]);
});
