import type { Translate } from '../i18n/translator.js';
import { writeNew } from '../io/write-new.js';
import { pagePath } from '../layouts/pattern.js';
import { exportSource as sourceText } from '../page/export-source.js';
import type { Project } from './analysis.js';
import { manifestOf } from './analyse/manifest.js';
import { readPage } from './analyse/read-page.js';
import { Refusal } from './refusal.js';

/**
 * Writes the English of all pages that have none but in their translations' spans, as a project lays out its source locale.
 * @param out absolute
 * @returns how many pages were written
 * @throws Refusal where a file exists already, or there is nothing to write
 */
export async function exportSource(project: Project, out: string, say: Translate<'cli'>): Promise<number> {
  const { limits } = project.settings;
  const read = (path: string): ReturnType<typeof readPage> => readPage(project.root, path, limits);
  const { entries } = await manifestOf(project, read, 1);
  const files: { path: string; content: string }[] = [];
  for (const { slug, english } of entries) {
    if (english?.kind !== 'recovered') continue;
    const text = await read(english.path);
    if (!text.ok) continue;
    files.push({ path: pagePath(slug), content: sourceText(text.text) });
  }
  if (files.length === 0) throw new Refusal([say('problem.no-english')]);
  const existing = await writeNew(out, files);
  if (existing !== undefined) throw new Refusal([say('problem.exists', { file: existing })]);
  return files.length;
}
