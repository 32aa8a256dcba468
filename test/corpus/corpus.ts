import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that INTERLINEAR_CORPUS names. Says what is wanted where it is not set. */
function corpusFolder(): string {
  const folder = process.env.INTERLINEAR_CORPUS;
  if (folder === undefined || folder === '') {
    throw new Error(
      'INTERLINEAR_CORPUS is not set. Unpack the archives of the corpus into a folder, and set it to that folder.',
    );
  }
  return folder;
}

/** The folder of a set, whether its archive was unpacked into the corpus or into a folder of the archive's name. */
export function setFolder(set: string): string {
  const corpus = corpusFolder();
  const found = [join(corpus, set, set), join(corpus, set)].find(
    (folder) => existsSync(folder) && existsSync(join(folder, 'ko')),
  );
  if (found === undefined) throw new Error(`There is no ${set} in INTERLINEAR_CORPUS, which is ${corpus}.`);
  return found;
}

/** The set's pages of a locale, relative to the locale's folder, sorted. */
export function pagesOf(set: string, locale: string): string[] {
  return readdirSync(join(setFolder(set), locale), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export const LOCALES = ['ko', 'ja', 'es', 'ru', 'zh'] as const;
