import type { Resources } from '../i18n/messages.js';
import type { Locale, LocaleSettings } from '../model/locale.js';
import type { ProjectNavigation } from '../model/navigation.js';
import type { StoredPage } from '../model/page-result.js';
import type { Redirect } from '../model/redirect.js';

/** All that a site is made of. */
export interface SiteInput {
  /** Names the code that makes the site: another one whenever it may make another. */
  program: string;
  title: string;
  /** Absolute address of the site, without a slash at the end; undefined: no canonical, hreflang, Open Graph and sitemap. */
  siteUrl: string | undefined;
  /** The source locale. */
  source: Locale;
  /** In the project's order, source included. */
  locales: readonly LocaleSettings[];
  /** One for each slug and locale at most, in any order. Those of other locales are left out. */
  pages: readonly StoredPage[];
  /** How the project's files order the pages; absent: by folders and titles. */
  navigation?: ProjectNavigation;
  /** Addresses that lead on; absent: none. */
  redirects?: readonly Redirect[];
  /** Messages for the languages of `locales`. */
  resources: Resources;
  assets: SiteAssets;
}

/** Contents of the files that are sent as they are. */
export interface SiteAssets {
  stylesheet: string;
  /** The team's own, sent after ours; undefined: none. */
  ownStylesheet?: string | undefined;
  /** A module. */
  script: string;
  /** SVG. */
  icon: string;
}
