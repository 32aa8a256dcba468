import type { Code, Severity } from '../model/finding.js';
import type { GrammarLang, Lang, Locale } from '../model/locale.js';
import type { GlossaryEntry } from '../model/page.js';

/** A locale, and what is said of it where its folder's name does not say it all. */
export interface LocaleConfig {
  /** The folder's name: `zh-cn`. */
  locale: Locale;
  /** BCP-47. Default: what the folder's name says. */
  lang?: Lang;
  /** The language's own name. Default: as the Unicode CLDR has it. */
  name?: string;
}

/** What `interlinear.config.{ts,mts,mjs,js,json}` holds. Nothing of it is needed for pages in `content/<locale>/`. */
export interface Config {
  /** For editors: where the JSON Schema of this file is. */
  $schema?: string;
  /** Folder of the pages, relative to the project. Default: `content`. */
  content?: string;
  /**
   * Where pages lie, for a layout that is not found by itself: `{ translation: 'docs/{locale}/{slug}.md' }`, with `source: 'docs/{slug}.md'` where the
   * source language lies elsewhere.
   */
  layout?: { translation: string; source?: string };
  /** The language that the others are translated from. Default: `en`. */
  source?: Locale | LocaleConfig;
  /** The translations, in the order in which they are listed to readers. Default: the folders that are called like a language. */
  locales?:
    readonly (Locale | LocaleConfig)[] | Readonly<Record<Locale, Lang | Omit<LocaleConfig, 'locale'>>>;
  /** Absolute address of the site: `https://docs.example.com/guide`. Default: none, and so no canonical addresses and no sitemap. */
  siteUrl?: string;
  site?: {
    /** Default: `Documentation`. */
    title?: string;
    /** Whether figures that differ from the English are marked for readers. Default: no. */
    markFigures?: boolean;
    /** A stylesheet that is sent after the theme's own and wins over it, relative to the project. Default: none. */
    stylesheet?: string;
    /** An SVG file that stands in the header and is the site's icon, relative to the project. Default: the mark of Interlinear. */
    logo?: string;
    /** A module that exports templates in place of the theme's own, relative to the project. Default: none. */
    templates?: string;
  };
  /** Language of the report and the terminal. Default: `en`. */
  language?: GrammarLang;
  /** How much a code's findings weigh in this project; `off` for not at all. Default: the catalog's. */
  severity?: Readonly<Partial<Record<Code, Severity | 'off'>>>;
  staleness?: {
    /** Whether the history of git says how old pages are that do not say it themselves (`ms.sourcegitcommit`). Default: yes. */
    git?: boolean;
  };
  /** Ways of saying one thing that are no mistake in this project. */
  glossary?: readonly GlossaryEntry[];
  /** What one page may cost. */
  limits?: {
    /** UTF-16 units of the file. Default: 2,000,000. */
    characters?: number;
    /** Nesting of blocks. Default: 100. */
    depth?: number;
    /** Cells of all its tables. Default: 100,000. */
    cells?: number;
    /** Default: 30. */
    seconds?: number;
  };
}

/** Gives a configuration its type, so that an editor knows the settings: `export default defineConfig({ … })`. */
export function defineConfig(config: Config): Config {
  return config;
}
