import type { PageKey, Revision, SourceInput } from './page.js';

/** What is known of a page from its first lines, before it is analysed. */
export interface PageHeader {
  key: PageKey;
  path: string;
  /** Whether it has spans that carry the English. */
  spans: boolean;
  revision: string | undefined;
  handoff: string | undefined;
}

/** All pages of one slug, and where their English comes from. */
export interface ManifestEntry {
  slug: string;
  pages: PageHeader[];
  /** The English that readers see at this slug; undefined where there is neither a file nor a page with spans. */
  english: Pick<SourceInput, 'kind' | 'path' | 'revision'> | undefined;
  current: Revision | undefined;
}
