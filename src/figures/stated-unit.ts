import type { StoredPage, UnitResult } from '../model/page-result.js';

/** The unit that a page's statements name by its place. */
export function unitAt(page: StoredPage, at: number): UnitResult | undefined {
  const { units, asides } = page.readUnits();
  return units[at] ?? asides[at - units.length];
}
