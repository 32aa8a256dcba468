import type { PageKey } from '../model/page.js';

/**
 * How a project's files are laid out: which page a path is, and which path a page has. The two functions are each other's inverse:
 * `locate(pathOf(key))` is `key` for every key with a sound slug (see `slugProblem`), and `pathOf(locate(path))` is the usual spelling of
 * `path`, which locates the same page. All paths are relative to the project's root, with `/`.
 */
export interface Layout {
  /** As people call it: `locale-folders`, `docusaurus`. */
  name: string;
  /** Where translations lie: `content/{locale}/{slug}.md`. */
  translation: string;
  /** Where the source language lies, if elsewhere: `docs/{slug}.md`. */
  source: string | undefined;
  /**
   * The page that a file is.
   * @returns undefined for a file that is no page (a picture, a file beside the locale folders)
   */
  locate: (path: string) => PageKey | undefined;
  /** The usual path of a page. */
  pathOf: (key: PageKey) => string;
  /**
   * The folders to be searched for pages.
   * @param top names of the folders in the root
   */
  folders: (top: readonly string[]) => string[];
}
