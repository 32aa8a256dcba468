/** What a file says about the pages around it, by its name. */
export type NavigationKind = 'contents' | 'category' | 'mkdocs' | 'messages';

/**
 * Whether a file's name is one that navigation is read from: `TOC.md` and `toc.yml` (`toc.es.yml` beside `page.es.md`), `_category_.json`,
 * `mkdocs.yml`, `docusaurus-plugin-content-docs/current.json`, in any letter case. A `toc.md` may still be a page, which only its text tells.
 */
export function navigationKind(path: string): NavigationKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (name === 'current.json') return MESSAGES.test(path) ? 'messages' : undefined;
  return KINDS.find(({ names }) => names.test(name))?.kind;
}

/** The path that a page of the same stem would have, for the layout to say which locale and folder a file belongs to. */
export function asPage(path: string): string {
  return path.replace(/\.(?:ya?ml|json)$/i, '.md');
}

/** Beside the folder `current`, which holds the pages of a language. */
const MESSAGES = /(?:^|\/)docusaurus-plugin-content-docs\/current\.json$/i;

const KINDS: readonly { kind: NavigationKind; names: RegExp }[] = [
  { kind: 'contents', names: /^toc(?:\.[a-z-]{2,12})?\.(?:md|ya?ml)$/ },
  { kind: 'category', names: /^_category_\.(?:json|ya?ml)$/ },
  { kind: 'mkdocs', names: /^mkdocs\.ya?ml$/ },
];
