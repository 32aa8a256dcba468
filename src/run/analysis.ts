import type { ProjectFact } from '../checks/check.js';
import type { HistoryProblem } from '../io/git.js';
import type { Locale, LocaleSettings } from '../model/locale.js';
import type { ProjectNavigation } from '../model/navigation.js';
import type { PageKey } from '../model/page.js';
import type { StoredPage } from '../model/page-result.js';
import type { Redirect, StatedRedirect } from '../model/redirect.js';
import type { Settings } from '../model/settings.js';

/** A project that was read: its settings, its locales in order (the source first), its pages. */
export interface Project {
  /** Absolute path. */
  root: string;
  /** How its files are laid out, for people and for who writes new ones. */
  layout: { name: string; translation: string; source: string | undefined };
  /** The folders that its pages lie in, relative to the root. */
  folders: string[];
  settings: Settings;
  locales: LocaleSettings[];
  pages: InputPage[];
  /** How its files order the pages. */
  navigation: ProjectNavigation;
  /** What its files say of addresses that lead on. */
  redirects: StatedRedirect[];
  /** All files of `folders`, pages among them, relative to the root. */
  files: string[];
  /** The folder that a locale's pages begin in, relative to the root: where its links from the root start. */
  bases: Record<Locale, string>;
  /** What was wrong before any page was analysed. */
  facts: ProjectFact[];
}

/** A page as it was found. */
export interface InputPage {
  key: PageKey;
  /** Relative to the root, with `/`. */
  path: string;
}

/** A file that pages use and that is published with them. */
export interface SentFile {
  /** Relative to the root. */
  path: string;
  /** In the site, relative to its base, not percent-encoded. */
  route: string;
  /** Locales whose pages use it. */
  locales: Locale[];
}

/** All results of a project. */
export interface Analysis {
  project: Project;
  /** Pages that could be analysed, and the English that was recovered, sorted by slug, then in the order of locales. */
  results: StoredPage[];
  /** Addresses that lead on, followed to their ends. */
  redirects: Redirect[];
  facts: ProjectFact[];
  files: SentFile[];
  /** What the pages of each locale took, from reading to result. Several are under way at once, so the sum is more than the clock says. */
  milliseconds: Record<Locale, number>;
  /** Why the history of some files could not be read, where it was wanted. */
  historyProblem?: HistoryProblem;
}
