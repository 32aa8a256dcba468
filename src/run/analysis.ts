import type { ProjectFact } from '../checks/check.js';
import type { Locale, LocaleSettings } from '../model/locale.js';
import type { ProjectNavigation } from '../model/navigation.js';
import type { PageKey, PageResult } from '../model/page.js';
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
  /** What was wrong before any page was analysed. */
  facts: ProjectFact[];
}

/** A page as it was found. */
export interface InputPage {
  key: PageKey;
  /** Relative to the root, with `/`. */
  path: string;
}

/** All results of a project. */
export interface Analysis {
  project: Project;
  /** Pages that could be analysed, and the English that was recovered, sorted by slug, then in the order of locales. */
  results: PageResult[];
  /** Addresses that lead on, followed to their ends. */
  redirects: Redirect[];
  facts: ProjectFact[];
  /** What the pages of each locale took, from reading to result. Several are under way at once, so the sum is more than the clock says. */
  milliseconds: Record<Locale, number>;
}
