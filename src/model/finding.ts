import type { FormDefect, StatedFigure } from './figure.js';
import type { PageLimits } from './limits.js';
import type { Locale } from './locale.js';
import type { Location, Range } from './position.js';

/** How much a finding weighs. */
export type Severity = 'error' | 'warning' | 'note';

/** What each code's finding is about: plain data, enough to say it in any language. Plug-ins add lines by declaration merging. */
export interface FindingArgs {
  /** `suggestion`: what should stand in the target's place, in the form that the translation uses; absent where none is sure. */
  'figure/value': { source: StatedFigure; target: StatedFigure; hint?: ValueHint; suggestion?: string };
  'figure/missing': { source: StatedFigure };
  'figure/added': { target: StatedFigure };
  'figure/format': { source: StatedFigure; target: StatedFigure; form: FormDefect };
  /** `target`: the rarer figure, or the later one of two; `other`: what the same English has become elsewhere, `count` times, first in `page`. */
  'figure/inconsistent': {
    source: StatedFigure;
    target: StatedFigure;
    other: StatedFigure;
    count: number;
    page: string;
    unit: string;
  };
  'identifier/changed': { source: StatedFigure; target: StatedFigure };
  'source/suspect': { source: StatedFigure; target: StatedFigure; locales: Locale[] };
  /** `of`: all blocks of the source, where hardly one of them is in the translation and all that lack are said at once. */
  'structure/missing': { blocks: number; of?: number; units: string[]; text: string; figures: string[] };
  'structure/added': { blocks: number; text: string };
  'staleness/revision': { revision: string; handoff?: string; current: string; currentHandoff?: string };
  /** Dates are ISO 8601, of the last commit of each of the two files. */
  'staleness/history': { changed: string; commit: string; translated: string; translatedCommit: string };
  'staleness/unit': { was: string; now: string };
  'untranslated/page': { untranslated: number; units: number };
  'link/broken': { target: string };
  'link/fragment': { target: string; fragment: string };
  'link/missing': { target: string };
  'link/changed': { source: string; target: string };
  /** A file that a page names and readers do not get. `target`: as the page writes it. */
  'link/file': { target: string; problem: FileProblem };
  /** Files of a kind that the project has none of, counted; the finding's place is the first. */
  'link/absent': { kind: FileKind; count: number; pages: number };
  /** Paths from the page round to itself. */
  'link/circular': { files: string[] };
  'markup/unclosed': { id: string };
  'markup/nested': { id: string };
  'markup/duplicate': { id: string; line: number };
  'markup/crossing': { id: string };
  'markup/orphan': { id: string };
  /** A construct that is shown otherwise than it is meant, counted; the finding's place is the first. */
  'markup/unsupported': { construct: Unsupported; count: number; pages: number };
  'page/encoding': { offset: number; encoding?: 'utf-16le' | 'utf-16be' };
  'page/front-matter': { problem: string };
  'page/limits': { limit: keyof PageLimits; value: number; allowed: number };
  'page/duplicate': { route: string; other: string };
  'page/unreadable': { problem: string };
  /** A file name that cannot be an address; `problem` as `slugProblem` names it. */
  'page/name': { part: string; problem: 'empty' | 'dots' | 'character' | 'ending' | 'reserved' | 'length' };
  'page/symlink': { target: string };
  'page/failed': { problem: string };
  'page/timeout': { seconds: number };
  'page/unknown-locale': { folder: string; pages: number };
  'page/one-locale': { locale: Locale };
  'page/redirected': { target: string };
  'page/no-front-matter': NoArgs;
  'page/no-source': NoArgs;
  /** An entry of a table of contents. */
  'navigation/broken': { title: string; target: string };
  /** Pages in no table of contents: how many, and the slugs of the first. */
  'navigation/unlisted': { count: number; pages: string[] };
  'navigation/unreadable': { problem: string };
  /** Slugs; `target` as written. */
  'redirect/broken': { from: string; target: string };
  'redirect/loop': { pages: string[] };
  'redirect/shadowed': { from: string };
  'redirect/unreadable': { problem: string };
}

/** Why a file is not published: it is not there, of a kind that is not sent along, able to run scripts, or too large. */
export type FileProblem = 'absent' | 'type' | 'active' | 'size';

/** What a page names besides pages. `address`: one of the host (`/dotnet/api`), outside the site. */
export type FileKind = 'image' | 'file' | 'include' | 'code' | 'address';

/** Constructs of the dialect that come out readable, but not as they are meant. */
export type Unsupported = 'video' | 'xref' | 'zone' | 'tab' | 'reference';

/** A code that says all. */
type NoArgs = Readonly<Record<string, never>>;

/** What is likely behind a wrong value. */
export type ValueHint =
  { kind: 'neighbour'; unit: string } | { kind: 'impossible-date' } | { kind: 'scale'; factor: string };

/** A finding's name. Never reused. */
export type Code = keyof FindingArgs;

/**
 * What a check found, without words. `severity` is absent where the catalog's default holds.
 */
export type Fact = { [C in Code]: FactOf<C> }[Code];

export interface FactOf<C extends Code> {
  code: C;
  severity?: Severity;
  /** Id of the unit, null for the whole page. */
  unit: string | null;
  /** Name of the English figure in all locales (`132#0`), where the finding is about one. */
  figure?: string;
  target: Location;
  source: Location | null;
  /** The stretches of the unit's two proses that it is about, where it is about a part of them. */
  marks?: { source?: Range; target?: Range };
  args: FindingArgs[C];
}

/** A finding of the report. */
export type Finding = { [C in Code]: FindingOf<C> }[Code];

export interface FindingOf<C extends Code> {
  code: C;
  severity: Severity;
  locale: Locale;
  /** The page's slug. */
  page: string;
  unit: string | null;
  /** In the report's language. */
  message: string;
  target: Location;
  source: Location | null;
  args: FindingArgs[C];
  /** What other locales state for the same figure: the whole figure as written. */
  witnesses: Record<Locale, string>;
  /** Those of `witnesses` that agree with the English. */
  agreeing: Locale[];
  /** Survives moved lines: made of code, page, the unit's two sides and the figures, not of places. */
  fingerprint: string;
  accepted: boolean;
}
