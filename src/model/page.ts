import type { HistoryGap } from './history.js';
import type { Locale } from './locale.js';
import type { Location } from './position.js';
import type { FileKind } from './finding.js';
import type { PageLimits } from './limits.js';

/** Which page it is: `slug` is its address inside a locale, without ending (`partner-center/gold`, the empty string for `index.md`). */
export interface PageKey {
  slug: string;
  locale: Locale;
}

/** What a page says of itself before its first line. */
export interface FrontMatter {
  title?: string;
  description?: string;
  /** `robots: noindex` is a promise to keep. */
  noindex: boolean;
  /** The English revision that the page was translated from: `ms.sourcegitcommit`. */
  revision?: string;
  /** Date of the hand-off, ISO 8601: `ms.lasthandoff` 07/07/2017 is `2017-07-07`. */
  handoff?: string;
  /** `ms.translationtype`: HT is human, MT machine. */
  translation?: 'human' | 'machine';
  /** `redirect_url`: the page is nothing but a way to this address. */
  redirect?: string;
  /** `aliases`, `redirect_from`: addresses that lead to the page. */
  aliases?: string[];
  /** `sidebar_label`: what the page is called in navigation. */
  label?: string;
  /** `sidebar_position`: its place among its siblings, see `FolderLabel`. */
  position?: number;
}

/** An entry of the page's outline. */
export interface OutlineEntry {
  depth: number;
  text: string;
  anchor: string;
  /** Of the text, where it is in another language than the page: a heading that was not translated. */
  lang?: string;
}

/** A link to another page of the site, or to a fragment of the page itself. */
export interface InternalLink {
  slug: string;
  fragment: string | undefined;
  /** Where the link leads into another locale. */
  locale?: Locale;
  location: Location;
  /** Whether it is written from the root of its docset (`~/a.md`), which may be a folder of the locale's. */
  rooted?: boolean;
  /** Whether it stands in another file that the page includes, which is checked as a page of its own. */
  included?: boolean;
}

/** A file that is put into a page's text, and where it is named. */
export interface InsetFile {
  /** Path of the file that names it: the page's, or another inset's. */
  from: string;
  /** As written there, see `insetPath`. */
  url: string;
  /** Relative to the root, with `/`. */
  path: string;
  text: string;
  /** Where its links start from: its path; of one that stands in for a file that the locale lacks, the path which that would have. */
  base: string;
  /** Language of its text, where another locale's stands in. */
  lang?: string;
}

/** The address of an included file without the part of it that is wanted: `a.cs?name=Main` is `a.cs`. */
export function insetPath(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

/** Something besides a page that a page names: a file, or an address of the host. */
export interface FileReference {
  kind: FileKind;
  /** As written; of what the article shows, as its HTML has it. */
  url: string;
  /** Where it is named; of an address in an inset, where the inset is; of an inset in an inset, there, in another file. */
  location: Location;
  /** Of an inset: whether it was at hand. */
  found?: boolean;
  /** Whether it stands in another file that the page includes, which is checked as a page of its own. */
  included?: boolean;
}

/** The English of a page, for a translation to be held against. */
export interface SourceInput {
  /** `file`: a page of the source locale. `recovered`: taken out of the spans of another locale's page, the donor. */
  kind: 'file' | 'recovered';
  path: string;
  /** The decoded file as it stands on disk. */
  text: string;
  revision: string | undefined;
}

/** All that the analysis of one page depends on. Plain data. */
export interface PageInput {
  key: PageKey;
  lang: string;
  /** Relative to the root, with `/`. */
  path: string;
  /** The decoded file as it stands on disk; of a recovered page, the donor's. */
  text: string;
  /** `translation`: held against `source`. `source`: the English itself. `recovered`: the English in the spans of `text`. */
  role: 'translation' | 'source' | 'recovered';
  /** The English of a translation: the current one, or, for a page without spans, the one at the page's own revision where a donor has it. */
  source: SourceInput | undefined;
  /** The newest English revision that any locale of the page was translated from. */
  current: Revision | undefined;
  /** Where the page does not say which English it is of, and the history of the files does. */
  history?: HistoryGap;
  /** Language of the English. */
  sourceLang: string;
  /** Absent: English ones, marked as such. */
  labels?: PageLabels;
  settings: PageSettings;
  /** The files that the page includes, and those that they include, as far as they are at hand. Absent: none. */
  insets?: readonly InsetFile[];
}

/** The words that an article holds besides its author's, in the page's language. `#` stands for a number. */
export interface PageLabels {
  alerts: Record<'note' | 'tip' | 'important' | 'warning' | 'caution', string>;
  /** Heading of the footnotes, for screen readers. */
  footnotes: string;
  /** The link from a footnote back to its place in the text. */
  footnoteBack: string;
  /** The scrolling region around a table. */
  table: string;
  taskDone: string;
  taskOpen: string;
  /** What is said of a figure that differs from the English; `#` stands for what the English says. */
  underReview: string;
}

/** A state of the English. */
export interface Revision {
  revision: string;
  /** When a translation from it was handed off, ISO 8601. */
  handoff: string | undefined;
}

/** The settings that a page's result depends on. */
export interface PageSettings {
  /** The site's locales: a link to `/ko/gold` is a link inside the site. */
  locales: readonly Locale[];
  glossary: readonly GlossaryEntry[];
  limits: PageLimits;
  /** Whether the article shows which figures differ from the English. Absent: no. */
  markFigures?: boolean;
  /** Absent: the fast parser, where it gives the same tree. */
  parser?: 'remark';
}

/** Two ways to say one thing: `TTM` in the source is `12 months` in the target. */
export interface GlossaryEntry {
  /** As written in the source language. */
  source: string;
  /**
   * What it states, written in the source language, or a phrase of the target's language where `lang` is given. A phrase that ends in `*` stands
   * for all its endings.
   */
  target: string;
  /** The target language the entry is for; absent: all. */
  lang?: string;
}
