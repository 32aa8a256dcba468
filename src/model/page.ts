import type { HistoryGap } from './history.js';
import type { Locale } from './locale.js';
import type { Location } from './position.js';
import type { FigureKind, StatedFigure } from './figure.js';
import type { Fact, FileKind, Unsupported } from './finding.js';
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

/**
 * What is known of an analysed page besides its content: small and plain, since all of a project's are held at once. What checks of the whole project,
 * links, navigation and lists need, be it worked out from the units.
 */
export interface PageSummary {
  key: PageKey;
  lang: string;
  path: string;
  role: PageInput['role'];
  /** False where the page is so broken that its address gets the English instead. */
  published: boolean;
  frontMatter: FrontMatter;
  /** Front matter's title, else the first heading, else the slug. */
  title: string;
  /** Of the title, where it is in another language than the page. */
  titleLang?: string;
  outline: OutlineEntry[];
  /** All fragments that links can name. */
  anchors: string[];
  links: InternalLink[];
  /** Files and addresses besides pages that the article names, each once. Absent: none. */
  files?: FileReference[];
  /** Constructs that the article shows otherwise than they are meant: how often, and where first. Absent: none. */
  unsupported?: { construct: Unsupported; count: number; location: Location }[];
  /** Where `role` is `translation`: what it was held against. */
  source: { kind: SourceInput['kind']; path: string; revision: string | undefined } | undefined;
  stale: boolean;
  facts: Fact[];
  /** Units of the text: all; those that have a source; of these, the translated ones. */
  counts: { all: number; units: number; translated: number };
  /** What the translation states, unit by unit, as votes and the look for contradictions need it. */
  stated: StatedUnit[];
  /** The units that facts are about, each id once. */
  cited: CitedUnit[];
}

/** The article of a page. */
export interface PageArticle {
  /** Sanitised HTML of the page. */
  article: string;
  /** The figures that the article marks as differing from the English, in order; absent where they are not to be marked. */
  reviews?: FigureReview[];
}

/** A page unit by unit. */
export interface PageUnits {
  units: UnitResult[];
  /** What stands beside the body: title, description, descriptions of images, titles of links, where their English is known. Counted nowhere. */
  asides: UnitResult[];
}

/** All that is left of a page once it was analysed. */
export interface PageResult extends PageSummary, PageArticle, PageUnits {}

/** A page whose content is kept elsewhere, and read when a document is made of it. */
export interface StoredPage extends PageSummary {
  /** Names the content: another one whenever the content may be another. */
  name: string;
  /** @throws Error where the content is gone: a fault of whoever keeps it */
  readArticle: () => PageArticle;
  readUnits: () => PageUnits;
}

/** What a translation of a unit states for the figures of the English. Only what is translated. */
export interface StatedUnit {
  /** Which one of the page's units it is, counted from 0; those beside the text come after all others. */
  at: number;
  /** Digest of the English, the same in all pages that translate the same; absent of a unit beside the text. */
  english?: string;
  /** See `UnitResult`. Absent: no. */
  outdated?: true;
  figures: StatedValue[];
}

export interface StatedValue {
  /** The English figure's name, see `Statement`. */
  key: string;
  state: Statement['state'];
  /** Its count among the unit's figures. */
  count: number;
  /** What the translation states. */
  kind: FigureKind;
  /** Canonical value and unit in one: equal for figures that are. */
  value: string;
  /** As written. */
  text: string;
}

/** What is shown of a unit beside a finding. */
export interface CitedUnit extends Pick<UnitResult, 'id' | 'segment' | 'source' | 'target'> {
  /** Name of the first figure of the unit that was compared. */
  figure?: string;
  /** Anchor of the heading that it stands under. */
  section?: string;
}

/** A figure that differs from the English, for readers to know of. */
export interface FigureReview {
  /** Of its place in the article; undefined where it stands in no text that can be marked, such as the description of an image. */
  anchor: string | undefined;
  /** As written. */
  target: string;
  source: string;
}

/** A unit as votes, the figures table and the reading view need it. */
export interface UnitResult {
  id: string;
  kind: 'paired' | 'missing' | 'added';
  /** Heading, paragraph, … of the side that exists. */
  segment: string;
  /** Prose of the two sides, absent where the side is. */
  source?: string;
  target?: string;
  /** Whether the two sides are the same text, so that nothing was translated. */
  untranslated: boolean;
  /** Whether the English says something else than when the unit was translated. */
  outdated: boolean;
  figures: Statement[];
}

/** What a translation states for one figure of the English. */
export interface Statement {
  /** The English figure's name in all locales of the page: unit ordinal and count in it, `132#0`. */
  key: string;
  source: StatedFigure;
  target?: StatedFigure;
  state: 'agrees' | 'differs' | 'missing';
  /** Where the target's figure stands, and the source's. */
  location?: Location;
  sourceLocation?: Location;
}
