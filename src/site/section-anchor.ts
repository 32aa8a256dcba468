import { digest } from '../text/digest.js';

/** Id of a section's place in a locale's index. Made of its path, so that no other section's coming and going changes it. */
export function sectionAnchor(path: string): string {
  return path === '' ? 'il-pages' : `il-${digest(path).slice(0, 8)}`;
}
