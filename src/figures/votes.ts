import type { Locale } from '../model/locale.js';
import type { PageSummary, StatedUnit, StatedValue } from '../model/page-result.js';

/** What one locale states for a figure of the English. */
export interface Ballot<Page extends PageSummary = PageSummary> {
  locale: Locale;
  page: Page;
  /** The unit in that locale's page. */
  unit: StatedUnit;
  value: StatedValue;
}

/** Name of an English figure (`132#0`) → what the locales that translate it state, in the order of locales. */
export type FigureVotes<Page extends PageSummary = PageSummary> = Map<string, Ballot<Page>[]>;

/**
 * Puts side by side what all locales state for the same figure, slug by slug. A unit that is still the English text is no vote: it repeats
 * the source. A figure that a translation leaves out is none either.
 */
export function votesOf<Page extends PageSummary>(results: readonly Page[]): Map<string, FigureVotes<Page>> {
  const votes = new Map<string, FigureVotes<Page>>();
  for (const page of results) {
    const { slug, locale } = page.key;
    for (const unit of page.stated) {
      for (const value of unit.figures) {
        const figures = votes.get(slug) ?? new Map<string, Ballot<Page>[]>();
        votes.set(slug, figures);
        const ballots = figures.get(value.key) ?? [];
        figures.set(value.key, ballots);
        ballots.push({ locale, page, unit, value });
      }
    }
  }
  return votes;
}
