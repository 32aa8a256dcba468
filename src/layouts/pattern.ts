import type { Locale } from '../model/locale.js';
import type { PageKey } from '../model/page.js';

/** A pattern, ready for use. */
export interface Pattern {
  match: (path: string) => { locale: Locale | undefined; slug: string } | undefined;
  fill: (key: PageKey) => string;
  /** The folders in front of the first placeholder: `content` of `content/{locale}/{slug}.md`; empty for none. */
  prefix: string;
  /** The locale that a folder's name says where it is the pattern's first: `ko` of `docs.ko`; undefined for another folder. */
  begins: (folder: string) => Locale | undefined;
}

/**
 * A path with placeholders: `{slug}` once, in the last part, where it stands for a page's whole path; `{locale}` once at most, for one folder's
 * name or a piece of a name. `content/{locale}/{slug}.md`, `docs.{locale}/{slug}.md`, `content/{slug}.{locale}.md`.
 * @returns undefined for a text that is no such pattern
 */
export function readPattern(text: string): Pattern | undefined {
  const parts = text.split('/');
  const last = parts.at(-1) ?? '';
  const sound = /^\{slug\}(?:\.\{locale\})?\.md$/.test(last) && text.split('{slug}').length === 2;
  const odd = /[{}]/.test(text.replace('{slug}', '').replace('{locale}', ''));
  if (!sound || odd || parts.some((part) => part === '' || part.startsWith('.'))) return undefined;
  const whole = new RegExp(`^${source(text)}$`, 'isu');
  const first = new RegExp(`^${source(parts[0] ?? '')}$`, 'iu');
  const fixed = parts.findIndex((part) => part.includes('{'));
  return {
    match(path) {
      const groups = whole.exec(path.normalize('NFC'))?.groups;
      if (groups === undefined) return undefined;
      const { locale, slug: stem = '' } = groups;
      // An empty or dotted part is no name of a page: `..` would lead out of the site, a leading dot hides a file from readers and hosts alike.
      if (path.split('/').some((part) => part === '' || part.startsWith('.'))) return undefined;
      return { locale, slug: withoutIndex(stem) };
    },
    fill: ({ slug, locale }) =>
      text
        .replace('{locale}', () => locale)
        .replace('{slug}', () => withIndex(slug))
        .normalize('NFC'),
    prefix: parts.slice(0, fixed).join('/'),
    begins: (folder) => first.exec(folder)?.groups?.locale,
  };
}

/** The usual path of a page in a folder of its own locale. */
export function pagePath(slug: string): string {
  return `${withIndex(slug)}.md`.normalize('NFC');
}

/** The pattern as a regular expression: at most two runs, parted by what none of them holds, so that it cannot backtrack far. */
function source(text: string): string {
  return text
    .split(/(\{locale\}|\{slug\})/)
    .map((piece) => {
      if (piece === '{locale}') return '(?<locale>[^/.]+)';
      if (piece === '{slug}') return '(?<slug>.+)';
      return piece.replace(/[\\^$.*+?()[\]|]/g, '\\$&');
    })
    .join('');
}

function withoutIndex(stem: string): string {
  const parts = stem.split('/');
  return isIndex(parts.at(-1) ?? '') ? parts.slice(0, -1).join('/') : stem;
}

/** A page that is itself called `index` would be read as its folder's page, so it is the index of a folder of that name. */
function withIndex(slug: string): string {
  if (slug === '') return 'index';
  return isIndex(slug.split('/').at(-1) ?? '') ? `${slug}/index` : slug;
}

/** `index.md`, `_index.md` and `README.md`, in any case: generators, hosts and repositories show them as the folder's own page. */
function isIndex(stem: string): boolean {
  return /^(?:_?index|readme)$/iu.test(stem);
}
