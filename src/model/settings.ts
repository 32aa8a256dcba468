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
  site: SiteSettings;
  /** Language of the report and the terminal: one of the six. */
  language: string;
  severity: Partial<Record<Code, Severity | 'off'>>;
  staleness: {
    /** Whether the history of git is asked for pages that do not say which English they are of. */ git: boolean;
  };
  glossary: GlossaryEntry[];
  limits: PageLimits & { /** Seconds that one page may take. */ seconds: number };
}

/** What a team says of the look of its site. Paths are relative to the root. */
export interface SiteSettings {
  title: string;
  /** Whether readers see which figures differ from the English. */
  markFigures: boolean;
  /** A stylesheet that is sent after ours and wins over it. */
  stylesheet: string | undefined;
  /** An SVG in place of our mark, in the header and as the icon. */
  logo: string | undefined;
  /** A module whose exports take the place of templates of the same name. */
  templates: string | undefined;
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
