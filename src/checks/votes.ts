import type { StatedValue, StoredPage } from '../model/page-result.js';
import { defineCheck } from './check.js';
import { unitAt } from '../figures/stated-unit.js';

/**
 * Is it the English that is wrong? Only where at least two current locales translate a figure and all that do state one and the same other
 * value (`Office 395` in the English, 365 in every translation). Any other split leaves the translations' own findings, and so does an English
 * that is known to have changed there: then it is the translations that are old.
 */
export const votes = defineCheck({
  name: 'votes',
  scope: 'slug',
  codes: ['source/suspect'],
  *run({ results, votes }) {
    const stale = new Set(results.filter(isOutdated).map(({ key }) => key.locale));
    for (const [figure, ballots] of votes) {
      const current = ballots.filter(({ locale }) => !stale.has(locale));
      const first = current[0];
      if (first === undefined || current.length < 2 || ballots.some(({ unit }) => unit.outdated)) continue;
      if (!current.every(({ value }) => disagreesLike(value, first.value))) continue;
      const unit = unitAt(first.page, first.unit.at);
      const { source, target, location, sourceLocation } = unit?.figures[first.value.count] ?? {};
      if (unit === undefined || source === undefined || target === undefined || location === undefined)
        continue;
      yield {
        key: { slug: first.page.key.slug, locale: first.locale },
        fact: {
          code: 'source/suspect',
          unit: unit.id,
          figure,
          target: location,
          source: sourceLocation ?? null,
          args: { source, target, locales: current.map(({ locale }) => locale) },
        },
      };
    }
  },
});

function disagreesLike({ state, value }: StatedValue, other: StatedValue): boolean {
  return state === 'differs' && value === other.value;
}

/** A history knows that the English was touched, not that a figure of it is another now: such a page is a witness still. */
function isOutdated({ stale, facts }: StoredPage): boolean {
  return stale && !facts.some(({ code }) => code === 'staleness/history');
}
