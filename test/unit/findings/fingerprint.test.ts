import { expect, test } from 'vitest';
import { fingerprint, fingerprints } from '../../../src/findings/fingerprint.js';
import type { Fingerprinted } from '../../../src/findings/fingerprint.js';
import type { FindingArgs } from '../../../src/model/finding.js';
import { us150, us300 } from './samples.js';

const finding: Fingerprinted<'figure/value'> = {
  code: 'figure/value',
  page: 'gold',
  locale: 'ko',
  source: 'at least US$150,000 in revenue',
  target: 'US$300,000 이상의 수익',
  args: { source: us150, target: us300 },
};
const print = fingerprint(finding);

test('is short and the same each time', () => {
  expect(print).toMatch(/^[0-9a-f]{32}$/);
  expect(fingerprint({ ...finding })).toBe(print);
});

test.each<[string, Fingerprinted<'figure/value'>]>([
  ['new line breaks', { ...finding, source: 'at least\n  US$150,000 in revenue ' }],
  ['another normal form', { ...finding, target: finding.target?.normalize('NFD') }],
  ['a hint', { ...finding, args: { ...finding.args, hint: { kind: 'neighbour', unit: '130' } } }],
])('survives %s', (_, same) => {
  expect(fingerprint(same)).toBe(print);
});

test.each<[string, Fingerprinted]>([
  ['another code', { ...finding, code: 'identifier/changed' }],
  ['another page', { ...finding, page: 'silver' }],
  ['another locale', { ...finding, locale: 'ja' }],
  ['an edited source', { ...finding, source: 'at least US$150,000 in net revenue' }],
  ['an edited target', { ...finding, target: 'US$300,000 이상의 순 수익' }],
  ['a side that went', { ...finding, target: undefined }],
  ['another figure', { ...finding, args: { source: us150, target: { ...us300, value: '3000' } } }],
  ['another unit of it', { ...finding, args: { source: us150, target: { ...us300, unit: 'EUR' } } }],
])('changes with %s', (_, other) => {
  expect(fingerprint(other)).not.toBe(print);
});

test('places do not count', () => {
  const at = (line: number): string => {
    const args: FindingArgs['markup/duplicate'] = { id: 'a-1', line };
    return fingerprint({ code: 'markup/duplicate', page: 'gold', locale: 'ko', args });
  };
  expect(at(12)).toBe(at(90));
});

test('equal findings are told apart by their order', () => {
  const other: Fingerprinted<'figure/value'> = { ...finding, page: 'silver' };
  const [first, second, third, fourth] = fingerprints([finding, other, finding, finding]);
  expect(first).toBe(print);
  expect(new Set([first, second, third, fourth]).size).toBe(4);
  expect(fingerprints([finding, finding])).toEqual([first, third]);
});
