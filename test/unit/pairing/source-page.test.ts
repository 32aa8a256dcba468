import { expect, it } from 'vitest';
import { readSource } from '../../../src/pairing/source-page.js';
import { readTraits } from '../../../src/pairing/traits.js';
import { wordPoints } from '../../../src/pairing/word-weights.js';
import { blocksOf } from './segments.js';

const english = blocksOf('# Gold\n\nNuGet and Gold\n\nNuGet and Silver\n\nNuGet alone\n');

it('reads one list of segments once', () => {
  const first = readSource(english, () => ['5']);
  expect(readSource(english, () => ['5'])).toBe(first);
});

it('reads it anew where its figures are others', () => {
  readSource(english, () => ['5']);
  const figures = readSource(english, () => ['6']).sources.map((traits) => traits.figures);
  expect(figures).toEqual([['6'], ['6'], ['6'], ['6']]);
});

it('weighs words by how few blocks hold them, whichever block was asked for before', () => {
  const { sources, numbers, weights } = readSource(english, () => []);
  const points = wordPoints(weights);
  const [, gold, silver] = sources;
  const [korean] = blocksOf('NuGet 및 Gold 그리고 Zinc\n').map((segment) =>
    readTraits(segment, [], (word) => numbers.get(word)),
  );
  if (!gold || !silver || !korean) throw new Error('no traits');
  // What the English page does not have has no number.
  expect(korean.words).toHaveLength(2);
  const beside = points(gold, korean);
  expect(beside).toBeGreaterThan(points(silver, korean));
  expect(points(gold, korean)).toBe(beside);
});
