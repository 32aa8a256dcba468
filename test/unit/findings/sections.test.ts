import { expect, test } from 'vitest';
import { sectionsOf } from '../../../src/findings/sections.js';
import { unit } from '../reporters/html/report-input.js';

test('a unit stands under the last heading before it, as the page has published it', () => {
  const heading = (key: string, target: string): ReturnType<typeof unit> =>
    unit(key, { segment: 'heading', target });
  const units = [
    unit('0', {}),
    heading('1', 'Silver'),
    unit('2', {}),
    heading('3', 'Market \n size'),
    heading('4', 'Not in the outline'),
    heading('5', 'Silver'),
  ];
  const outline = [
    { depth: 2, text: 'Silver', anchor: 'silver' },
    { depth: 2, text: 'Market size', anchor: 'market' },
    { depth: 2, text: 'Silver', anchor: 'silver-1' },
  ];
  const sections = sectionsOf({ units, outline });
  expect(units.map((found) => sections.get(found))).toEqual([
    undefined,
    'silver',
    'silver',
    'market',
    'market',
    'silver-1',
  ]);
});
