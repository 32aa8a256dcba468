import { readAsset } from '../../io/assets.js';
import { importOwn, readOwnText, type Own } from '../../io/own-files.js';
import type { SiteSettings } from '../../model/settings.js';
import type { SiteAssets } from '../../site/input.js';
import { TEMPLATE_NAMES, type TemplateOverrides } from '../../site/template-overrides.js';
import { Refusal } from '../refusal.js';

/** The look of a site: the theme's files, and what the team has put in place of them. */
export interface Theme {
  assets: SiteAssets;
  templates: TemplateOverrides;
}

/**
 * Reads the theme, and what the settings put in place of parts of it.
 * @throws Refusal where one of the team's files cannot be read or is not what it should be
 */
export async function loadTheme(root: string, settings: SiteSettings): Promise<Theme> {
  const { stylesheet, logo, templates } = settings;
  return {
    assets: {
      stylesheet: readAsset('siteStylesheet'),
      ownStylesheet: await own('site.stylesheet', stylesheet, (path) => readOwnText(root, path)),
      script: readAsset('siteScript'),
      icon: (await own('site.logo', logo, (path) => readOwnText(root, path))) ?? readAsset('icon'),
    },
    templates: templatesIn(await own('site.templates', templates, (path) => importOwn(root, path))),
  };
}

async function own<Value>(
  setting: string,
  path: string | undefined,
  read: (path: string) => Promise<Own<Value>>,
): Promise<Value | undefined> {
  if (path === undefined) return undefined;
  const found = await read(path);
  if (found.ok) return found.value;
  throw new Refusal([`${setting}: ${path} cannot be read: ${found.problem}`]);
}

function templatesIn(exported: Record<string, unknown> = {}): TemplateOverrides {
  const entries = Object.entries(exported).filter(([name]) => name !== 'default');
  const problems = entries.flatMap(([name, value]) =>
    TEMPLATE_NAMES.has(name) && typeof value === 'function'
      ? []
      : [
          `site.templates: read the export ${name}, expected functions called ${[...TEMPLATE_NAMES].join(', ')}`,
        ],
  );
  if (problems.length > 0) throw new Refusal(problems);
  // What they take and give is the affair of the team's own types.
  return Object.fromEntries(entries);
}
