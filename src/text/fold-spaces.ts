/** A text with each run of white space as one space, and none at its ends: two texts that differ in line breaks alone become the same. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
