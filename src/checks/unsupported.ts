import type { Unsupported } from '../model/finding.js';
import type { PageSummary } from '../model/page-result.js';
import { defineCheck } from './check.js';

/** Which constructs come out otherwise than they are meant? Said once for each in all, at its first place. */
export const unsupported = defineCheck({
  name: 'unsupported',
  scope: 'project',
  codes: ['markup/unsupported'],
  *run({ results }) {
    const totals = new Map<Unsupported, { first: PageSummary; count: number; pages: number }>();
    for (const page of results) {
      // What is recovered from a translation is counted there.
      if (page.role === 'recovered') continue;
      for (const { construct, count } of page.unsupported ?? []) {
        const known = totals.get(construct) ?? { first: page, count: 0, pages: 0 };
        totals.set(construct, { ...known, count: known.count + count, pages: known.pages + 1 });
      }
    }
    for (const [construct, { first, count, pages }] of totals) {
      const found = first.unsupported?.find((one) => one.construct === construct);
      if (found === undefined) continue;
      const args = { construct, count, pages };
      const common = { unit: null, target: found.location, source: null };
      yield { key: first.key, fact: { code: 'markup/unsupported', ...common, args } };
    }
  },
});
