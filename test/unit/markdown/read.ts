import { readDocument, type Document, type DocumentSettings } from '../../../src/markdown/document.js';
import type { UnitRange } from '../../../src/markdown/units.js';
import { identityMap } from '../../../src/text/offset-map.js';

/** The document of a file that is its own text. */
export function documentOf(
  text: string,
  units: readonly UnitRange[] = [],
  settings: DocumentSettings = {},
): Document {
  return readDocument({ text, map: identityMap(text.length) }, units, settings);
}
