/** A place in a text, as unist has it: lines and columns count from 1, offsets from 0, all in UTF-16 units. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** A half-open stretch of a text: UTF-16 offsets, `start` included, `end` not. */
export interface Range {
  start: number;
  end: number;
}

/** A stretch of a file on disk. `text` is exactly the slice of the decoded file between the two offsets. */
export interface Location {
  /** Relative to the project's root, with `/`. */
  path: string;
  start: Point;
  end: Point;
  text: string;
}
