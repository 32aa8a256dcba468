import type { Location } from '../model/position.js';

/** The beginning of a file, for what is true of the file as a whole, or of one whose text cannot be had. */
export function wholeFile(path: string): Location {
  const start = { line: 1, column: 1, offset: 0 };
  return { path, start, end: start, text: '' };
}
