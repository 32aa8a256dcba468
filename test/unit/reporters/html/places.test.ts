import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src/model/finding.js';
import { FINDINGS_PER_PART, findingParts, placeFindings } from '../../../../src/reporters/html/places.js';
import { wrongAmount } from './report-input.js';

/** Two findings a page. */
const many = (pages: number): Finding[] =>
  Array.from({ length: pages * 2 }, (_, index) =>
    wrongAmount({ page: `page-${index >> 1}`, fingerprint: `f${index}` }),
  );

describe('the documents of findings', () => {
  test('are one at least', () => {
    expect(findingParts([])).toEqual([[]]);
    expect(findingParts(many(10))).toHaveLength(1);
  });

  test('hold all of them in order, none too many', () => {
    const findings = many(3000);
    const parts = findingParts(findings);
    expect(parts.flat()).toEqual(findings);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(FINDINGS_PER_PART);
    for (const part of parts.slice(0, -1)) expect(part.length).toBeGreaterThanOrEqual(100);
  });

  test('are as they were, but for few, where one comes or goes', () => {
    const findings = many(3000);
    const before = new Set(findingParts(findings).map((part) => JSON.stringify(part)));
    const first = wrongAmount({ page: 'another', fingerprint: 'another' });
    for (const changed of [[first, ...findings], findings.slice(1), findings.toSpliced(1000, 3)]) {
      const fresh = findingParts(changed).filter((part) => !before.has(JSON.stringify(part)));
      expect(fresh.length).toBeGreaterThan(0);
      expect(fresh.length).toBeLessThanOrEqual(3);
    }
  });

  test('take those of one page as far as they go', () => {
    const one = Array.from({ length: 450 }, (_, index) => wrongAmount({ fingerprint: `f${index}` }));
    expect(findingParts(one).map(({ length }) => length)).toEqual([200, 200, 50]);
  });

  test('give twins places of their own', () => {
    const twins = [wrongAmount(), wrongAmount()];
    const places = placeFindings(findingParts(twins));
    expect(twins.map((finding) => places.get(finding))).toEqual([
      { part: 1, id: 'finding-a1b2c3' },
      { part: 1, id: 'finding-a1b2c3-2' },
    ]);
  });
});
