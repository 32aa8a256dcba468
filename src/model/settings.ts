import type { Code, Severity } from './finding.js';
import type { PageLimits } from './limits.js';
import type { LocaleSettings } from './locale.js';
import type { GlossaryEntry } from './page.js';

/** A project's settings, every default filled in. Plain data. */
export interface Settings {
  /** Folder of the locales' folders, relative to the root; undefined where the configuration does not say. */
  content: string | undefined;
  /** Where pages lie, as the configuration says; undefined: as the folders look. */
  layout: { name: string; translation: string; source?: string } | undefined;
  /** The language that the others are translated from. */
  source: LocaleSettings;
  /** The translations that were named in the configuration; undefined: those whose folders are found. */
  locales: LocaleSettings[] | undefined;
  /** Absolute address of the site, without a slash at the end; undefined: no canonical, hreflang and sitemap. */
  siteUrl: string | undefined;
  site: { title: string };
  /** Language of the report and the terminal: one of the six. */
  language: string;
  severity: Partial<Record<Code, Severity | 'off'>>;
  glossary: GlossaryEntry[];
  limits: PageLimits & { /** Seconds that one page may take. */ seconds: number };
}

/** Something wrong with a project's configuration, for a person to put right. */
export interface ConfigProblem {
  /** The file's name, relative to the root; undefined for settings that came from elsewhere. */
  file: string | undefined;
  /** Where in the file, from 1; undefined where the file is a program and its places are not known. */
  line: number | undefined;
  column: number | undefined;
  /** The setting: `locales.ko.lang`; empty for the file as a whole. */
  key: string;
  /** What stands there: `"http//docs"`, `a list`. */
  read: string;
  /** What could stand there: `an address that begins with https://`. */
  expected: string;
  /** What was likely meant: `siteUrl` for `siteURL`. */
  suggestion?: string;
}
