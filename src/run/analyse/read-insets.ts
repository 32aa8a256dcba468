import { scanInsets } from '../../markdown/dialect/scan-insets.js';
import { insetPath, type InsetFile, type PageKey } from '../../model/page.js';
import type { Project } from '../analysis.js';
import type { FileIndex } from '../settle/file-index.js';
import { placesOf } from '../settle/file-places.js';
import type { PageText } from './read-page.js';

/**
 * Reads the files that a page includes, and those that they include, as far as they lie among the pages: in the page's locale, else in the source's. Each
 * is read once; there are no more of them than a page may have characters.
 */
export async function readInsets(
  page: { key: PageKey; path: string; text: string },
  project: Project,
  index: FileIndex,
  read: (path: string) => Promise<PageText>,
): Promise<InsetFile[]> {
  const { locale } = page.key;
  const { source, limits } = project.settings;
  const tree = { locales: [...new Set([source.locale, locale])], bases: project.bases };
  const insets: InsetFile[] = [];
  const texts = new Map([[page.path, page.text]]);
  const waiting = [{ path: page.path, base: page.path, text: page.text }];
  let characters = 0;
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    for (const url of new Set(scanInsets(from.text).map((mark) => insetPath(mark.url)))) {
      const places = placesOf(url, { path: from.base, locale }, tree);
      for (const place of places) {
        const path = await index.find(place.path);
        if (path === undefined || !index.isContent(path)) continue;
        const known = texts.get(path);
        const loaded = known === undefined ? await read(path) : { ok: true as const, text: known };
        if (!loaded.ok) continue;
        const { text } = loaded;
        const base = place.locale === undefined ? path : (places[0]?.path ?? path);
        if (known === undefined) characters += text.length;
        if (characters > limits.characters) return insets;
        const lang = place.locale === undefined ? {} : { lang: source.lang };
        insets.push({ from: from.path, url, path, text, base, ...lang });
        if (known === undefined && /\.(?:md|markdown|inc)$/i.test(path)) waiting.push({ path, base, text });
        texts.set(path, text);
        break;
      }
    }
  }
  return insets;
}
