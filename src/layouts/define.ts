import type { Locale } from '../model/locale.js';
import type { Layout } from './layout.js';
import { readPattern } from './pattern.js';

/** Where a project's pages lie. */
export interface LayoutPatterns {
  name: string;
  /** `content/{locale}/{slug}.md` */
  translation: string;
  /** Where the source language lies, if elsewhere: `docs/{slug}.md`. */
  source?: string | undefined;
}

/**
 * Makes a layout of patterns.
 * @param isLocale whether a name means a language: `page.es.md` is Spanish, `release.v2.md` is a page of that name
 * @throws RangeError for what is no pattern, see `readPattern`
 */
export function defineLayout(
  patterns: LayoutPatterns,
  sourceLocale: Locale,
  isLocale: (name: string) => boolean,
): Layout {
  const translation = compiled(patterns.translation);
  const source = patterns.source === undefined ? undefined : compiled(patterns.source);
  return {
    name: patterns.name,
    translation: patterns.translation,
    source: patterns.source,
    locate(path) {
      const found = translation.match(path);
      // Beside `{slug}.md`, a name with a dot in it may be either.
      const certain = source === undefined || (found?.locale !== undefined && isLocale(found.locale));
      if (found?.locale !== undefined && certain) return { slug: found.slug, locale: found.locale };
      const own = source?.match(path);
      return own && { slug: own.slug, locale: sourceLocale };
    },
    pathOf: (key) => (source !== undefined && key.locale === sourceLocale ? source : translation).fill(key),
    folders(top) {
      const patterns = source === undefined ? [translation] : [translation, source];
      const all = patterns.flatMap(({ prefix, begins }) =>
        prefix === '' ? top.filter((folder) => isLocale(begins(folder) ?? '')) : [prefix],
      );
      // A folder inside another that is searched anyway would be searched twice.
      return [...new Set(all)].filter((folder) => !all.some((other) => folder.startsWith(`${other}/`)));
    },
  };
}

function compiled(text: string): NonNullable<ReturnType<typeof readPattern>> {
  const pattern = readPattern(text);
  if (pattern === undefined) throw new RangeError(`no pattern of paths: ${text}`);
  return pattern;
}
