/** What a page may cost. */
export interface PageLimits {
  /** UTF-16 units of the file. */
  characters: number;
  /** Nesting of blocks. */
  depth: number;
  /** Cells of all its tables together. */
  cells: number;
}
