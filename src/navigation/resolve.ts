import * as posix from 'node:path/posix';
import type { ContentsTarget } from '../model/navigation.js';

/** Where the addresses of a file are followed from. Paths are relative to the root, with `/`. */
export interface Place {
  /** The folder that addresses are relative to. */
  base: string;
  /** What `~` stands for: the folder of the locale's pages. */
  home: string;
  /** Slug of the page that a path is, whether or not it exists; undefined for what lies elsewhere than the locale's pages. */
  slugOf: (path: string) => string | undefined;
}

/** What the address of an entry leads to. */
export function resolveTarget(written: string, place: Place): ContentsTarget {
  const href = written.trim();
  if (/^https?:\/\//i.test(href)) return { kind: 'site', href };
  const nowhere: ContentsTarget = { kind: 'nowhere', href };
  const { path, fragment } = partsOf(href);
  // `xref:`, `mailto:`, a path from the host's root, which is another site's wherever ours may be served from.
  if (path === undefined || /^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith('/')) return nowhere;
  const full = posix.join(
    path.startsWith('~') ? place.home : place.base,
    path.replace(/^~\/?/, '').replaceAll('\\', '/'),
  );
  if (path === '' || full === '..' || full.startsWith('../')) return nowhere;
  if (isContents(full)) {
    const folder = place.slugOf(posix.join(full.endsWith('/') ? full : posix.dirname(full), 'index.md'));
    return folder === undefined ? nowhere : { kind: 'contents', folder, href, landing: undefined };
  }
  const slug = place.slugOf(pageOf(full));
  return slug === undefined ? nowhere : { kind: 'page', slug, fragment, href };
}

/** `sub/`, `sub/toc.yml`: both stand for the table of contents of that folder. */
function isContents(path: string): boolean {
  return path.endsWith('/') || /(?:^|\/)toc\.(?:md|ya?ml|json)$/i.test(path);
}

/** `gold.md`, `gold.html`, `gold.yml` and `gold` are one page. */
function pageOf(path: string): string {
  return /\.md$/i.test(path) ? path : `${path.replace(/\.(?:markdown|html?|ya?ml)$/i, '')}.md`;
}

function partsOf(href: string): { path: string | undefined; fragment: string | undefined } {
  const hash = href.indexOf('#');
  const [path = ''] = (hash === -1 ? href : href.slice(0, hash)).split('?', 1);
  return { path: decoded(path), fragment: hash === -1 ? undefined : decoded(href.slice(hash + 1)) };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return undefined;
  }
}
