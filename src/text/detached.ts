/**
 * The same text in memory of its own. What is cut out of a text holds on to all of it: where a few letters of each page are kept, the pages are kept with them, as
 * engines do it today.
 */
export function detached(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
