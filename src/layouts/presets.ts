import type { LayoutPatterns } from './define.js';

/** What a project's folders look like to a preset: names only, so that no page is read to find out. */
export interface Look {
  /** Names of the folders in a folder, relative to the root; empty where there is none. */
  folders: (path: string) => Promise<readonly string[]>;
  /** Paths of the files in a folder and below, relative to that folder. */
  files: (path: string) => Promise<readonly string[]>;
  isLocale: (name: string) => boolean;
}

/** A layout that other tools use, and how it is known. */
export interface Preset {
  name: string;
  /** Folders whose names, and folders in them, it looks at. */
  find: (look: Look) => Promise<Omit<LayoutPatterns, 'name'> | undefined>;
}

/**
 * The layouts that are known without configuration, the surest first. The sources are the tools' own documentation: Docusaurus i18n, Hugo multilingual
 * mode, Starlight and VitePress i18n; the repositories of mkdocs projects such as FastAPI and of MDN; the Open Publishing System's one repository a
 * locale.
 */
export const PRESETS: readonly Preset[] = [
  folderPreset('locale-folders', ['content', 'docs', 'src/content/docs']),
  {
    name: 'docusaurus',
    async find({ folders, isLocale }) {
      const locales = (await folders('i18n')).filter(isLocale);
      const plugins = await Promise.all(locales.map((locale) => folders(`i18n/${locale}`)));
      if (!plugins.some((names) => names.includes('docusaurus-plugin-content-docs'))) return undefined;
      return {
        translation: 'i18n/{locale}/docusaurus-plugin-content-docs/current/{slug}.md',
        source: 'docs/{slug}.md',
      };
    },
  },
  folderPreset('mdn', ['files']),
  suffixPreset('suffix', ['content', 'docs']),
  {
    name: 'ops-repositories',
    async find({ folders, isLocale }) {
      const top = await folders('');
      for (const name of top) {
        const dot = name.lastIndexOf('.');
        const base = name.slice(0, dot);
        if (dot <= 0 || !isLocale(name.slice(dot + 1))) continue;
        // The English of `docs.ko-kr` is `docs`, unless it says so itself: `docs.en-us`.
        const source = top.includes(base) ? { source: `${base}/{slug}.md` } : {};
        return { translation: `${base}.{locale}/{slug}.md`, ...source };
      }
      return undefined;
    },
  },
  {
    name: 'root-folders',
    async find({ folders, isLocale }) {
      const found = (await folders('')).some(isLocale);
      return found ? { translation: '{locale}/{slug}.md' } : undefined;
    },
  },
];

/** One folder a locale, in one of the usual places; mkdocs keeps the pages in a `docs` of each. */
function folderPreset(name: string, places: readonly string[]): Preset {
  return {
    name,
    async find({ folders, isLocale }) {
      for (const place of places) {
        const locales = (await folders(place)).filter(isLocale);
        if (locales.length === 0) continue;
        const inside = await Promise.all(locales.map((locale) => folders(`${place}/${locale}`)));
        const nested = place === 'docs' && inside.every((names) => names.includes('docs'));
        return { translation: `${place}/{locale}/${nested ? 'docs/' : ''}{slug}.md` };
      }
      return undefined;
    },
  };
}

/** `page.es.md` beside `page.md`. */
function suffixPreset(name: string, places: readonly string[]): Preset {
  return {
    name,
    async find({ files, isLocale }) {
      for (const place of places) {
        const names = await files(place);
        if (!names.some((path) => isLocale(/\.([^./]+)\.md$/iu.exec(path)?.[1] ?? ''))) continue;
        return { translation: `${place}/{slug}.{locale}.md`, source: `${place}/{slug}.md` };
      }
      return undefined;
    },
  };
}
