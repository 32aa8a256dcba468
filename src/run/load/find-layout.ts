import { meaningOf } from '../../config/locales.js';
import { foldersIn, walk } from '../../io/files.js';
import { defineLayout, type LayoutPatterns } from '../../layouts/define.js';
import type { Layout } from '../../layouts/layout.js';
import { PRESETS } from '../../layouts/presets.js';
import type { Settings } from '../../model/settings.js';

/** Whether a name means a language that is known. */
export function isLocale(name: string): boolean {
  return meaningOf(name).kind === 'locale';
}

/**
 * How a project is laid out: as its configuration says, else as the first preset says that its folders look like; else one folder a locale in
 * the content folder.
 */
export async function findLayout(
  root: string,
  { content, layout, source, locales }: Pick<Settings, 'content' | 'layout' | 'source' | 'locales'>,
): Promise<Layout> {
  const named = new Set(locales?.map(({ locale }) => locale));
  const known = (name: string): boolean => isLocale(name) || named.has(name);
  const stated = layout ?? (content === undefined ? undefined : inFolder(content));
  const patterns = stated ?? (await presetOf(root, known)) ?? inFolder('content');
  return defineLayout(patterns, source.locale, known);
}

function inFolder(content: string): LayoutPatterns {
  return { name: 'locale-folders', translation: `${content}/{locale}/{slug}.md` };
}

async function presetOf(root: string, known: (name: string) => boolean): Promise<LayoutPatterns | undefined> {
  const look = {
    folders: async (path: string) => (await foldersIn(path === '' ? root : `${root}/${path}`)) ?? [],
    files: async (path: string) => (await walk(`${root}/${path}`, root)).files,
    isLocale: known,
  };
  for (const { name, find } of PRESETS) {
    const patterns = await find(look);
    if (patterns !== undefined) return { name, ...patterns };
  }
  return undefined;
}
