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
 * Puts side by side what all locales state for the same figure of a slug. A unit that is still the English text is no vote: it repeats the source. A figure that
 * a translation leaves out is none either.
 * @param pages the slug's, in the order of locales
 */
export function votesOf<Page extends PageSummary>(pages: readonly Page[]): FigureVotes<Page> {
  const votes: FigureVotes<Page> = new Map();
  for (const page of pages) {
    const { locale } = page.key;
    for (const unit of page.stated) {
      for (const value of unit.figures) {
        const ballot = { locale, page, unit, value };
        const ballots = votes.get(value.key);
        if (ballots) ballots.push(ballot);
        else votes.set(value.key, [ballot]);
      }
    }
  }
  return votes;
}
