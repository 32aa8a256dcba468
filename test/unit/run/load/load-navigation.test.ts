import { describe, expect, test } from 'vitest';
import { buildFolder } from '../../../harness/account.js';
import { tempProject } from '../../../harness/temp-project.js';

const page = (title: string): string => `---\ntitle: ${title}\n---\n# ${title}\n\nText.\n`;

/** What follows the page in its `next` link, as far as it leads. */
function reading(files: ReadonlyMap<string, string>, first: string): string[] {
  const order: string[] = [];
  for (let route: string | undefined = first; route !== undefined && order.length < 50;) {
    order.push(route);
    const next: string | undefined = /<a class="next" rel="next" href="([^"]*)"/.exec(
      files.get(`${route}index.html`) ?? '',
    )?.[1];
    route = next === undefined ? undefined : new URL(next, `http://x/${route}`).pathname.slice(1);
  }
  return order;
}

function found(report: Awaited<ReturnType<typeof buildFolder>>['report']): string[] {
  return report.findings
    .filter(({ code }) => code.startsWith('navigation/'))
    .map(({ code, target, message }) => `${code} ${target.path}:${String(target.start.line)} ${message}`);
}

describe('a table of contents', () => {
  test('orders a locale’s pages and names its sections; it is no page itself', async () => {
    const root = tempProject({
      'content/en/TOC.md':
        '# [Start](start.md)\n# Plans\n## [Silver](plans/silver.md)\n## [Gold](plans/Gold.md)\n',
      'content/ko/TOC.md':
        '# [시작](start.md)\n# 플랜\n## [실버](plans/silver.md)\n## [골드](plans/gold.md)\n# [사이트](https://example.com)\n',
      'content/en/start.md': page('Start here'),
      'content/en/plans/gold.md': page('Gold'),
      'content/en/plans/silver.md': page('Silver'),
      'content/ko/start.md': page('시작하기'),
      'content/ko/plans/gold.md': page('골드'),
    });
    const { report, files } = await buildFolder(root);
    expect(report.pages.map(({ path }) => path)).not.toContain('content/ko/TOC.md');
    expect(files.has('ko/TOC/index.html')).toBe(false);
    expect(reading(files, 'ko/start/')).toEqual(['ko/start/', 'ko/plans/silver/', 'ko/plans/gold/']);
    const gold = files.get('ko/plans/gold/index.html') ?? '';
    expect(gold).toContain('<li>플랜</li>');
    expect(gold).toContain('<a href="./" aria-current="page">골드</a>');
    expect(gold).toContain('<a href="https://example.com" rel="external">사이트</a>');
    expect(found(report)).toEqual([]);
  });

  test('says which entries lead nowhere and which pages are in none, and counts as entries what leads on', async () => {
    const root = tempProject({
      'content/en/toc.yml':
        '- name: Start\n  href: start.md#first\n- name: Old\n  href: old.md\n- name: String\n  uid: System.String\n- name: Host\n  href: /azure/x\n- name: Plans\n  href: plans/toc.yml\n- name: None\n  href: none/toc.yml\n',
      'content/en/plans/toc.yml':
        'items:\n- name: Gold\n  href: ~/plans/gold.md\n- name: Back\n  href: ../toc.yml\n',
      'content/en/start.md': page('Start'),
      'content/en/plans/gold.md': page('Gold'),
      'content/en/plans/silver.md': page('Silver'),
      'content/en/plans/part.md': 'A part of other pages.\n',
      'content/ko/start.md': page('시작'),
    });
    const { report, files } = await buildFolder(root);
    expect(found(report)).toEqual([
      'navigation/broken content/en/plans/toc.yml:5 The entry “Back” leads to no page of the site: ../toc.yml',
      'navigation/unlisted content/en/toc.yml:1 1 page is in no table of contents: plans/silver',
      'navigation/broken content/en/toc.yml:4 The entry “Old” leads to no page of the site: old.md',
      'navigation/broken content/en/toc.yml:5 The entry “String” leads to no page of the site: xref:System.String',
      'navigation/broken content/en/toc.yml:8 The entry “Host” leads to no page of the site: /azure/x',
      'navigation/broken content/en/toc.yml:12 The entry “None” leads to no page of the site: none/toc.yml',
    ]);
    // The Korean has none of its own: the order of the English, in the titles of its pages.
    expect(reading(files, 'ko/start/')).toEqual([
      'ko/start/',
      'ko/plans/gold/',
      'ko/plans/part/',
      'ko/plans/silver/',
    ]);
    expect(files.get('ko/start/index.html')).toContain('aria-current="page">시작</a>');
  });

  test('that cannot be read leaves the order of folders', async () => {
    const root = tempProject({
      'content/en/toc.yml': '- name: a: b\n',
      'content/en/a.md': page('A'),
      'content/en/b.md': page('B'),
    });
    const { report, files } = await buildFolder(root);
    expect(found(report)).toEqual([
      'navigation/unreadable content/en/toc.yml:1 The table of contents cannot be read: Nested mappings are not allowed in compact mappings',
    ]);
    expect(reading(files, 'en/a/')).toEqual(['en/a/', 'en/b/']);
  });

  test('is not a page that is called toc.md', async () => {
    const root = tempProject({
      'content/en/toc.md': `${page('Contents')}\nHow a table of contents is made.\n`,
      'content/en/b.md': page('B'),
    });
    const { report, files } = await buildFolder(root);
    expect(files.has('en/toc/index.html')).toBe(true);
    expect(found(report)).toEqual([]);
  });
});

test('files that name each other many times make no more than one copy of each', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `d${String(index)}`);
  const twice = (index: number): string =>
    `- name: A\n  href: ../d${String(index + 1)}/toc.yml\n- name: B\n  href: ../d${String(index + 1)}/toc.yml\n- name: P\n  href: p.md\n`;
  const files = Object.fromEntries(
    names.flatMap((name, index) => [
      [`content/en/${name}/toc.yml`, twice(index)],
      [`content/en/${name}/p.md`, page(name)],
    ]),
  );
  const { files: built } = await buildFolder(tempProject(files));
  expect([...built.keys()].filter((path) => path.endsWith('p/index.html'))).toHaveLength(30);
});

test('mkdocs: nav of the file beside the pages, one a language or one for all', async () => {
  const root = tempProject({
    'docs/en/mkdocs.yml': 'nav:\n  - Second: b.md\n  - a.md\n',
    'docs/en/docs/a.md': page('A'),
    'docs/en/docs/b.md': page('B'),
    'docs/es/docs/a.md': page('Primero'),
  });
  const { report, files } = await buildFolder(root);
  expect(reading(files, 'en/b/')).toEqual(['en/b/', 'en/a/']);
  expect(reading(files, 'es/b/')).toEqual(['es/b/', 'es/a/']);
  expect(found(report)).toEqual([]);
  const one = tempProject({
    'mkdocs.yml': 'nav:\n  - b.md\n  - Sub:\n    - a.md\n',
    'docs/en/a.md': page('A'),
    'docs/en/b.md': page('B'),
    'docs/es/a.md': page('Primero'),
  });
  expect(reading((await buildFolder(one)).files, 'es/b/')).toEqual(['es/b/', 'es/a/']);
});

test('docusaurus: folders are called and placed as their _category_ says', async () => {
  const root = tempProject({
    'docs/a-first/x.md': page('X'),
    'docs/z-last/y.md': page('Y'),
    'docs/z-last/_category_.json': '{"label": "Guides", "position": 1}',
    'i18n/es/docusaurus-plugin-content-docs/current/z-last/y.md': page('Ye'),
    'i18n/es/docusaurus-plugin-content-docs/current/z-last/_category_.json': '{"label": "Guías"}',
  });
  const { files } = await buildFolder(root);
  expect(reading(files, 'en/z-last/y/')).toEqual(['en/z-last/y/', 'en/a-first/x/']);
  expect(files.get('en/z-last/y/index.html')).toContain('<li>Guides</li>');
  expect(files.get('es/z-last/y/index.html')).toContain('<li>Guías</li>');
});

test('docusaurus: pages stand and are called as they say themselves, folders as the messages of a language say', async () => {
  const current = 'i18n/es/docusaurus-plugin-content-docs/current';
  const say = (fields: string, title: string): string => `---\n${fields}\n---\n# ${title}\n\nText.\n`;
  const root = tempProject({
    'docs/a.md': page('A'),
    'docs/b.md': say('sidebar_position: 2.5\nsidebar_label: Bee', 'The letter B'),
    'docs/c.md': say('sidebar_position: 1', 'C'),
    'docs/z-guides/index.md': say('sidebar_position: 2', 'Guides'),
    'docs/z-guides/y.md': page('Y'),
    'docs/t/_category_.json': '{"label": "Tools: all", "position": 9}',
    'docs/t/x.md': page('X'),
    'docs/u/v.md': page('V'),
    'docs/w/w.md': say('sidebar_position: later', 'W'),
    [`${current}/b.md`]: say('sidebar_label: Be', 'La letra B'),
    [`${current}/c.md`]: page('Ce'),
    [`${current}/t/x.md`]: page('Equis'),
    [`${current}/u/v.md`]: page('Uve'),
    [`${current}/w/w.md`]: page('Doble'),
    [`${current}/w/_category_.yml`]: 'label: Propio',
    [`${current}.json`]: JSON.stringify({
      'version.label': { message: 'Siguiente' },
      'sidebar.docs.category.Tools: all': { message: 'Herramientas', description: 'x' },
      'sidebar.docs.category.Tools: all.link.generated-index.title': { message: 'Otra cosa' },
      'sidebar.docs.category.u': { message: 'Úes' },
      'sidebar.docs.category.w': { message: 'Uves' },
    }),
  });
  const { report, files } = await buildFolder(root);
  const order = ['c/', 'z-guides/', 'z-guides/y/', 'b/', 't/x/', 'a/', 'u/v/', 'w/w/'];
  expect(reading(files, 'en/c/')).toEqual(order.map((route) => `en/${route}`));
  expect(reading(files, 'es/c/')).toEqual(order.map((route) => `es/${route}`));
  expect(files.get('en/b/index.html')).toContain('aria-current="page">Bee</a>');
  expect(files.get('es/b/index.html')).toContain('aria-current="page">Be</a>');
  expect(files.get('es/c/index.html')).toContain('aria-current="page">Ce</a>');
  expect(files.get('es/t/x/index.html')).toContain('<li>Herramientas</li>');
  expect(files.get('es/u/v/index.html')).toContain('<li>Úes</li>');
  expect(files.get('es/w/w/index.html')).toContain('<li>Propio</li>');
  expect(found(report)).toEqual([]);
});

test('a file that others include is in no table of contents, and that is right', async () => {
  const { report } = await buildFolder(
    tempProject({
      'content/en/TOC.md': '# [A](a.md)\n',
      'content/en/a.md': page('A'),
      'content/en/b.md': page('B'),
      'content/en/x/includes/c.md': page('C'),
      'content/en/includes.md': page('D'),
    }),
  );
  expect(found(report)).toEqual([
    'navigation/unlisted content/en/TOC.md:1 2 pages are in no table of contents: b, includes',
  ]);
});

test('the bytes of a page do not grow with the table of contents', async () => {
  const size = async (count: number): Promise<number> => {
    const names = Array.from({ length: count }, (_, index) => `p${String(index).padStart(4, '0')}`);
    const sections = names.map((name, index) =>
      index % 10 === 0 ? `# Part\n## [${name}](${name}.md)\n` : `## [${name}](${name}.md)\n`,
    );
    const files = Object.fromEntries(names.map((name) => [`content/en/${name}.md`, page(name)]));
    const { files: built } = await buildFolder(
      tempProject({ ...files, 'content/en/TOC.md': sections.join('') }),
    );
    return built.get('en/p0042/index.html')?.length ?? 0;
  };
  const [few, many] = [await size(400), await size(800)];
  expect(few).toBeGreaterThan(1000);
  expect(Math.abs(many - few)).toBeLessThan(20);
});
