import type { Locale } from '../model/locale.js';
import type { PageResult, Statement } from '../model/page.js';

/** What one locale states for a figure of the English. */
export interface Ballot {
  locale: Locale;
  /** Id of the unit in that locale's page. */
  unit: string;
  /** Whether it was translated from another English than today's. */
  outdated: boolean;
  statement: Statement;
}

/** Name of an English figure (`132#0`) → what the locales that translate it state, in the order of locales. */
export type FigureVotes = Map<string, Ballot[]>;

/**
 * Puts side by side what all locales state for the same figure, slug by slug. A unit that is still the English text is no vote: it repeats
 * the source. A figure that a translation leaves out is none either.
 */
export function votesOf(results: readonly PageResult[]): Map<string, FigureVotes> {
  const votes = new Map<string, FigureVotes>();
  for (const { key, units, asides } of results) {
    for (const unit of [...units, ...asides]) {
      if (unit.untranslated) continue;
      for (const statement of unit.figures) {
        if (statement.target === undefined) continue;
        const figures = votes.get(key.slug) ?? new Map<string, Ballot[]>();
        votes.set(key.slug, figures);
        const ballots = figures.get(statement.key) ?? [];
        figures.set(statement.key, ballots);
        ballots.push({ locale: key.locale, unit: unit.id, outdated: unit.outdated, statement });
      }
    }
  }
  return votes;
}
