import type { FigureMatch } from '../figures/compare.js';
import type { FigureVotes } from '../figures/votes.js';
import type { Figure } from '../model/figure.js';
import type { Code, Fact } from '../model/finding.js';
import type { HistoryGap } from '../model/history.js';
import type { Location, Range } from '../model/position.js';
import type { PageKey, Revision } from '../model/page.js';
import type { StoredPage } from '../model/page-result.js';
import type { Contents } from '../model/navigation.js';
import type { Segment } from '../model/segment.js';
import type { TranslationUnit } from '../model/unit.js';

/** A unit with what was found by reading its two sides. */
export interface CheckedUnit {
  unit: TranslationUnit;
  /** Whether the two sides are the same text. */
  untranslated: boolean;
  /** What became of each figure; empty for a unit without partner. */
  matches: readonly FigureMatch[];
  /** Figures of a missing unit's source. */
  lost: readonly Figure[];
  /** The English that this unit was translated from, where the English of today says something else. */
  outdated: string | undefined;
  /** The figures of that older English. */
  before: readonly Figure[];
}

/** A place in a page where the format of the spans is broken. */
export interface MarkupDefect {
  code: 'markup/unclosed' | 'markup/nested' | 'markup/duplicate' | 'markup/crossing' | 'markup/orphan';
  id: string;
  /** In the file. */
  range: Range;
  other?: Range;
}

/** What a check of one page sees. */
export interface PageContext {
  key: PageKey;
  /** BCP-47, of the translation. */
  lang: string;
  revision: Revision | undefined;
  current: Revision | undefined;
  /** That the history of the files has the English changed after the translation. */
  history: HistoryGap | undefined;
  /** Whether the page was translated from an older English than other locales of it. */
  stale: boolean;
  /** Whether the English it is held against is of another revision than its own. */
  acrossRevisions: boolean;
  units: readonly CheckedUnit[];
  /** What stands beside the body: title, description, descriptions of images, titles of links, as far as their English is known. */
  asides: readonly CheckedUnit[];
  defects: readonly MarkupDefect[];
  /** Where a segment, or a stretch of its prose, lies in its file. */
  locate(segment: Segment, prose?: Range): Location;
  /** A place in the page's file. */
  locateRaw(range: Range): Location;
  /** Name that a figure of the English has in all locales of the page. */
  figureKey(source: Segment, figure: Figure): string;
}

/** What a check of the whole project sees: all results, in the order of slugs and locales. */
export interface ProjectContext {
  results: readonly StoredPage[];
  /** All pages that were found, those that could not be read among them. */
  inputs: readonly { key: PageKey; path: string }[];
  /** The tables of contents that the project has. */
  contents: readonly Contents[];
  /** The English page of a slug, where there is one. */
  english(slug: string): StoredPage | undefined;
  /** Whether a slug has an address in the site. */
  exists(slug: string): boolean;
}

/** What a check of a slug sees: its pages in all locales. */
export interface SlugContext {
  results: readonly StoredPage[];
  /** What they state for each figure. */
  votes: FigureVotes<StoredPage>;
}

/** A fact about a page that only the whole project shows. */
export interface ProjectFact {
  key: PageKey;
  fact: Fact;
}

/** One thing that is looked at. Checks yield facts; words come later. */
export type Check =
  | { name: string; scope: 'page'; codes: readonly Code[]; run(context: PageContext): Iterable<Fact> }
  | {
      name: string;
      scope: 'slug';
      codes: readonly Code[];
      run(context: SlugContext): Iterable<ProjectFact>;
    }
  | {
      name: string;
      scope: 'project';
      codes: readonly Code[];
      run(context: ProjectContext): Iterable<ProjectFact>;
    };

/** Declares a check; gives its literal the type. */
export function defineCheck<const C extends Check>(check: C): C {
  return check;
}
