/** A text with each run of white space as one space, and none at its ends: two texts that differ in line breaks alone become the same. */
export function foldSpaces(text: string): string {
  // Most texts have nothing to fold.
  return (UNFOLDED.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

const UNFOLDED = /\s\s|[^\S ]/;
