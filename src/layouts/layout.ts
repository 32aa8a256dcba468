import type { PageKey } from '../model/page.js';

/**
 * How a project's files are laid out: which page a path is, and which path a page has. The two functions are each other's inverse:
 * `locate(pathOf(key))` is `key` for every key with a sound slug (see `slugProblem`), and `pathOf(locate(path))` is the usual spelling of
 * `path`, which locates the same page.
 */
export interface Layout {
  /** As configurations name it: `locale-folders`. */
  name: string;
  /**
   * The page that a file is.
   * @param path relative to the content folder, with `/`
   * @returns undefined for a file that is no page (a picture, a file beside the locale folders)
   */
  locate: (path: string) => PageKey | undefined;
  /** The usual path of a page, relative to the content folder, with `/`. */
  pathOf: (key: PageKey) => string;
}

/** Gives a literal the type of a layout. */
export function defineLayout(layout: Layout): Layout {
  return layout;
}
