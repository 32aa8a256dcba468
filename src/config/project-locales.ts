import type { LocaleSettings } from '../model/locale.js';
import type { Settings } from '../model/settings.js';
import { findLocales } from './locales.js';

/**
 * The translations of a project: those that its configuration names, else the folders that are called like a language.
 * @param folders the names of the folders in the content folder, in order
 * @returns `unknown`: folders that are called like a language that nobody knows, and that the configuration does not name
 */
export function projectLocales(
  settings: Pick<Settings, 'source' | 'locales'>,
  folders: readonly string[],
): { locales: LocaleSettings[]; unknown: string[] } {
  const { locales, unknown } = findLocales(folders, settings.source.locale);
  if (settings.locales === undefined) return { locales, unknown };
  const named = new Set(settings.locales.map(({ locale }) => locale));
  return { locales: settings.locales, unknown: unknown.filter((folder) => !named.has(folder)) };
}
