import type { Segment } from './segment.js';

/** A source segment and its translation (XLIFF's unit), or one of them that has no partner. */
export type TranslationUnit =
  | { kind: 'paired'; id: string; source: Segment; target: Segment; pairedBy: 'id' | 'structure' }
  | { kind: 'missing'; id: string; source: Segment; after: Segment | undefined }
  | { kind: 'added'; id: string; target: Segment };
