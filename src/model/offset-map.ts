/** One run of an offset map, see {@link OffsetMap}. */
export interface Run {
  /** Offset in the edited text at which the run begins. */
  at: number;
  /** The stretch of the original that the run stands for. */
  from: number;
  to: number;
  /** Whether the run's text was carried over unit by unit. */
  kept: boolean;
}

/**
 * Leads from offsets in an edited text back to offsets in the original. Runs are sorted by `at`; each covers the offsets from its `at` to the
 * next run's. In a `kept` run text was carried over unit by unit; in another it was inserted or replaced and stands for the whole of
 * `from..to` in the original. Never empty.
 */
export type OffsetMap = readonly Run[];

/** A text made from another, and the way back. */
export interface EditedText {
  text: string;
  map: OffsetMap;
}
