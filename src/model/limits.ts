/** What a page may cost. */
export interface PageLimits {
  /** UTF-16 units of the file. */
  characters: number;
  /** Nesting of blocks. */
  depth: number;
  /** Cells of all its tables together. */
  cells: number;
}

/**
 * Limits where nobody says otherwise: far above what real pages need (the greatest of 13,400 has 580,000 characters and 20,000 cells; real pages
 * nest up to ten deep), far below what stops a machine.
 */
export const DEFAULT_LIMITS: PageLimits = { characters: 2_000_000, depth: 100, cells: 100_000 };
