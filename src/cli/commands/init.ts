import { relative, resolve } from 'node:path';
import { createTranslator } from '../../i18n/translator.js';
import { readResources } from '../../io/locales.js';
import { CONFIG_FILE, init as writeConfig } from '../../run/init.js';
import { EXIT } from '../exit-codes.js';
import { layoutLine } from '../session.js';

export interface InitOptions {
  root: string;
}

/** `interlinear init`: a configuration that says what was found. Never overwrites. */
export async function init(options: InitOptions): Promise<number> {
  const root = resolve(options.root);
  const project = await writeConfig(root);
  const say = createTranslator(project.settings.language, 'cli', readResources(project.settings.language));
  const names = project.locales.map(({ locale }) => locale).join(', ');
  process.stderr.write(
    [
      layoutLine(project, say),
      say('init.locales', { locales: names, count: project.pages.length }),
      say('init.written', { file: relative(process.cwd(), resolve(root, CONFIG_FILE)) }),
      '',
    ].join('\n'),
  );
  return EXIT.done;
}
