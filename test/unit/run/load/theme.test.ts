import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../../../src/config/parse.js';
import { describeConfigProblem } from '../../../../src/config/describe.js';
import { loadTheme, type Theme } from '../../../../src/run/load/theme.js';
import { Refusal } from '../../../../src/run/refusal.js';
import { tempProject } from '../../../harness/temp-project.js';
import { page, siteInput } from '../../site/site-input.js';
import { contentOf } from '../../../../src/model/output-file.js';
import { renderSite } from '../../../../src/site/render.js';

async function load(files: Record<string, string>, own: Record<string, string>): Promise<Theme> {
  const parsed = parseSettings({ site: own });
  if (!parsed.ok) throw new Error(parsed.problems.map(describeConfigProblem).join('\n'));
  return loadTheme(tempProject(files), parsed.settings.site);
}

describe('the theme', () => {
  test('is ours where nothing is said', async () => {
    const { assets, templates } = await load({}, {});
    expect(assets.stylesheet).toContain('--accent');
    expect(assets.ownStylesheet).toBeUndefined();
    expect(assets.icon).toContain('<svg');
    expect(templates).toEqual({});
  });

  test('takes a stylesheet, a logo and templates of the project', async () => {
    const { assets, templates } = await load(
      {
        'theme/own.css': ':root { --accent: red; }',
        'theme/logo.svg': '<svg/>',
        'theme/parts.tsx':
          'export const footer = (made: unknown, view: { site: { input: { title: string } } }) => <footer>{made}<p>© {view.site.input.title}</p></footer>;',
      },
      { stylesheet: 'theme/own.css', logo: 'theme/logo.svg', templates: './theme/parts.tsx' },
    );
    expect(assets.ownStylesheet).toBe(':root { --accent: red; }');
    expect(assets.icon).toBe('<svg/>');
    const files = [...renderSite(siteInput([page('ko/gold')]), templates)];
    const file = files.find(({ path }) => path === 'ko/gold/index.html');
    const html = file && contentOf(file);
    expect(html).toContain('<p>© Partner guide</p></footer>');
    expect(html).toContain('<footer class="site-footer">');
  });

  test('takes templates without JSX', async () => {
    const { templates } = await load(
      {
        'parts.mjs':
          "import { h } from 'preact';\nexport const footer = (made) => h('div', { class: 'own' }, made);",
      },
      { templates: 'parts.mjs' },
    );
    const files = [...renderSite(siteInput([page('ko/gold')]), templates)];
    const file = files.find(({ path }) => path === 'ko/gold/index.html');
    const html = file && contentOf(file);
    expect(html).toContain('<div class="own"><footer class="site-footer">');
  });

  test.each([
    [{}, { stylesheet: 'none.css' }, /site\.stylesheet: none\.css cannot be read/],
    [
      { 'a.js': 'export const foot = () => {};' },
      { templates: 'a.js' },
      /read the export foot, expected functions called header, /,
    ],
    [{ 'a.js': 'export const footer = 1;' }, { templates: 'a.js' }, /read the export footer/],
    [{ 'a.js': 'export const footer = ;' }, { templates: 'a.js' }, /site\.templates: a\.js cannot be read/],
  ])('refuses what it cannot use: %j %j', async (files, own, problem) => {
    const refusal = await load(files as Record<string, string>, own as Record<string, string>).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).message).toMatch(problem);
  });

  test.each([
    [{ stylesheet: '../own.css' }, 'site.stylesheet'],
    [{ logo: '/etc/logo.svg' }, 'site.logo'],
    [{ logo: 'logo.png' }, 'site.logo'],
    [{ templates: 'parts.css' }, 'site.templates'],
  ])('lies in the project: %j', (own, key) => {
    const parsed = parseSettings({ site: own });
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.key)).toEqual([key]);
  });
});
