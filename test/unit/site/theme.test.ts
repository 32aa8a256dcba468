import { h } from 'preact';
import { describe, expect, test } from 'vitest';
import { page, site, siteInput } from './site-input.js';
import { contentOf } from '../../../src/model/output-file.js';
import { renderSite } from '../../../src/site/render.js';

describe('a team', () => {
  test('sets tokens in a stylesheet of its own, which comes after the theme’s', () => {
    const { assets } = siteInput([]);
    const files = site([page('ko/gold')], {
      assets: { ...assets, ownStylesheet: ':root { --accent: #a00; }' },
    });
    const own = [...files.keys()].find((path) => /^assets\/own\.[0-9a-f]{10}\.css$/.test(path)) ?? '';
    expect(files.get(own)).toBe(':root { --accent: #a00; }');
    expect(files.get('ko/gold/index.html')).toMatch(
      /<link rel="stylesheet" href="\S+\/site\.\w+\.css"\/>\n<link rel="stylesheet" href="\S+\/own\.\w+\.css"\/>/,
    );
  });

  test('puts its logo into the header, the front door and the tab', () => {
    const { assets } = siteInput([]);
    const files = site([page('ko/gold')], { assets: { ...assets, icon: '<svg id="own"/>' } });
    const logo = [...files].find(([, content]) => content === '<svg id="own"/>')?.[0] ?? '';
    expect(files.get('index.html')).toContain(`<img src="./${logo}"`);
    expect(files.get('ko/gold/index.html')).toContain(`<img src="../../${logo}"`);
    expect(files.get('ko/gold/index.html')).toContain(`type="image/svg+xml" href="../../${logo}"`);
  });

  test('puts a template in place of the theme’s, or around it', () => {
    const files = new Map(
      [
        ...renderSite(siteInput([page('ko/gold')]), {
          footer: (made, view) => h('footer', null, made, h('p', null, `© ${view.site.input.title}`)),
          breadcrumbs: () => h('p', null, 'none'),
        }),
      ].map((file) => [file.path, String(contentOf(file))]),
    );
    const html = files.get('ko/gold/index.html') ?? '';
    expect(html).toContain('© Partner guide');
    expect(html).toContain('class="site-footer"');
    expect(html).not.toContain('breadcrumbs');
  });

  test('shows text as text, and nothing where there is nothing', () => {
    const own = { footer: () => ['<b>', null, false], breadcrumbs: () => undefined };
    const files = [...renderSite(siteInput([page('ko/gold')]), own)];
    const file = files.find(({ path }) => path === 'ko/gold/index.html');
    const html = file && contentOf(file);
    expect(html).toContain('&lt;b>');
    expect(html).not.toContain('<b>');
    expect(html).not.toContain('breadcrumbs');
  });

  test.each([{ type: 'element', tagName: 'p', children: [] }, Promise.resolve('text'), [() => 'text']])(
    'hears of a template that gives what cannot be shown: %j',
    (shown) => {
      const own = { footer: (): never => shown as never };
      expect(() => [...renderSite(siteInput([page('ko/gold')]), own)]).toThrow(
        'site.templates: footer gives neither elements nor text',
      );
    },
  );
});

describe('the stylesheet', () => {
  const { stylesheet } = siteInput([]).assets;

  test('is one layer, so that a team’s own rules win whatever their weight', () => {
    const blocks = stylesheet.replace(/\/\*[^]*?\*\//g, '').match(/^\S.*\{/gm);
    expect(new Set(blocks)).toEqual(new Set(['@layer interlinear {']));
  });

  test('knows no left and right, so that it is right in both directions', () => {
    expect(stylesheet).not.toMatch(
      /\b(?:margin|padding|border)-(?:left|right|top|bottom)\b|\bfloat:|text-align: (?:left|right)/,
    );
  });

  test('has the same colours light and dark', () => {
    const [light = '', dark = ''] = stylesheet.split('@media screen and (prefers-color-scheme: dark)');
    const colours = (css: string) => new Set([...css.matchAll(/(--[a-z-]+): #/g)].map(([, name]) => name));
    expect(colours(dark.slice(0, dark.indexOf(':lang')))).toEqual(colours(light));
  });
});
