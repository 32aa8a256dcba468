import type { Fact, Unsupported } from './finding.js';
import type { FigureKind, StatedFigure } from './figure.js';
import type { Location } from './position.js';
import type {
  PageKey,
  FrontMatter,
  OutlineEntry,
  InternalLink,
  FileReference,
  SourceInput,
  PageInput,
} from './page.js';

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
  /** Whether the content stands in the cache, under its name, where other threads can read it too. */
  cached: boolean;
  /** What `figures/agreed.ts` says of `stated`, where that is known without reading it. */
  agreed?: Float64Array;
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
