import type { Locale } from './locale.js';
import type { Location } from './position.js';

/** An entry of a table of contents, as a team wrote it. */
export interface ContentsEntry {
  /** As readers see it; undefined: the title of the page that it leads to. */
  title: string | undefined;
  /** The English of the title, where the file carries it beside. */
  source: string | undefined;
  /** Undefined for a heading over other entries. */
  target: ContentsTarget | undefined;
  location: Location;
  entries: ContentsEntry[];
}

/**
 * What an entry leads to. `page`: a page of the locale, whether or not there is one. `contents`: the table of contents in another folder, which
 * stands in its place. `site`: an address of another site. `nowhere`: what names no page of the project (`xref:`, a path from the host's root).
 */
export type ContentsTarget =
  | { kind: 'page'; slug: string; fragment: string | undefined; href: string }
  | { kind: 'contents'; folder: string; href: string; landing: string | undefined }
  | { kind: 'site'; href: string }
  | { kind: 'nowhere'; href: string };

/** A table of contents: the order of the pages below a folder. */
export interface Contents {
  locale: Locale;
  /** Relative to the root. */
  path: string;
  /** Slug of the folder that it is for; empty for the whole locale. */
  folder: string;
  entries: ContentsEntry[];
}

/** What is said of a folder beside its pages (`_category_.json`). */
export interface FolderLabel {
  locale: Locale;
  /** Slug of the folder. */
  folder: string;
  title: string | undefined;
  /** Place among its siblings: smaller comes first, and before those without. */
  position: number | undefined;
}

/** How a project's pages are ordered, as far as its files say so. */
export interface ProjectNavigation {
  contents: readonly Contents[];
  folders: readonly FolderLabel[];
}
