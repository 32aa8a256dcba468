import { configTemplate } from '../config/template.js';
import { readConfigFile } from '../io/config-file.js';
import { writeNew } from '../io/write-new.js';
import type { Project } from './analysis.js';
import { loadProject } from './load/load-project.js';
import { Refusal } from './refusal.js';

/** The file that `init` writes, relative to the root. */
export const CONFIG_FILE = 'interlinear.config.mjs';

/**
 * Writes a configuration that says what a project looks like.
 * @param root absolute
 * @returns what was found
 * @throws Refusal where there is a configuration already, or no page
 */
export async function init(root: string): Promise<Project> {
  const before = await readConfigFile(root);
  if (before.kind !== 'none') {
    const file = before.kind === 'found' ? before.file : (before.problems[0]?.file ?? CONFIG_FILE);
    throw new Refusal([`${file} exists already: nothing was written`]);
  }
  const project = await loadProject({ root });
  const { layout, settings, locales } = project;
  const translations = locales.filter(({ locale }) => locale !== settings.source.locale);
  const content = configTemplate({ layout, source: settings.source, locales: translations });
  const existing = await writeNew(root, [{ path: CONFIG_FILE, content }]);
  if (existing !== undefined) throw new Refusal([`${existing} exists already: nothing was written`]);
  return project;
}
