import type { PageKey } from '../model/page.js';
import { defineLayout } from './layout.js';

/**
 * `<locale>/**.md`: one folder a locale, the rest of the path is the slug. `ko/partner-center/gold.md` is `partner-center/gold`;
 * `ko/partner-center/index.md` and `ko/partner-center/README.md` are `partner-center`, `ko/index.md` is the empty slug. Names keep their
 * case and their characters, in NFC (macOS hands out NFD for what Linux and Windows have as NFC); only the ending goes. The locale is the
 * folder's name as it stands, whether or not anybody knows such a language.
 */
export const localeFolders = defineLayout({
  name: 'locale-folders',
  locate(path: string): PageKey | undefined {
    const [locale, ...parts] = path.normalize('NFC').split('/');
    const file = parts.pop();
    if (locale === undefined || file === undefined || !PAGE.test(file)) return undefined;
    // An empty or dotted part is no name of a page: `..` would lead out of the site, a leading dot hides a file from readers and hosts alike.
    if ([locale, ...parts, file].some((part) => part === '' || part.startsWith('.'))) return undefined;
    const stem = file.slice(0, -ENDING.length);
    return { slug: (isIndex(stem) ? parts : [...parts, stem]).join('/'), locale };
  },
  pathOf({ slug, locale }: PageKey): string {
    const parts = slug === '' ? [] : slug.split('/');
    const last = parts.at(-1);
    // A page that is itself called `index` would be read as its folder's page, so it is the index of a folder of that name.
    const file = last === undefined || isIndex(last) ? `index${ENDING}` : `${parts.pop() ?? ''}${ENDING}`;
    return [locale, ...parts, file].join('/').normalize('NFC');
  },
});

const ENDING = '.md';

/** `gold.md` and `README.MD`, but not `.md` alone. */
const PAGE = /.\.md$/iu;

/** `index.md` and `README.md` in any case: hosts and repositories show both as the folder's own page. */
function isIndex(stem: string): boolean {
  return /^(?:index|readme)$/iu.test(stem);
}
