import type { Range } from '../model/position.js';

/** An entry as its file has it; addresses not followed yet. */
export interface RawEntry {
  title: string | undefined;
  source: string | undefined;
  href: string | undefined;
  /** The page of an entry whose `href` is another table of contents. */
  landing: string | undefined;
  /** Name of a page of a reference that is made from code. */
  uid: string | undefined;
  /** In the file. */
  range: Range;
  entries: RawEntry[];
}
