import { describe, expect, test } from 'vitest';
import { buildFolder, expectAccount } from '../../harness/account.js';
import { tempProject } from '../../harness/temp-project.js';
import { intrudersIn, problemsOf } from '../site/validate.js';

const page = (title: string, body = 'Text.', more = ''): string =>
  `---\ntitle: ${title}\n${more}---\n# ${title}\n\n${body}\n`;

function found(report: Awaited<ReturnType<typeof buildFolder>>['report']): string[] {
  return report.findings
    .filter(({ code }) => /^(?:redirect|link|navigation)\/|redirected/.test(code))
    .map(
      ({ code, locale, target, message }) =>
        `${locale} ${code} ${target.path}:${String(target.start.line)} ${message}`,
    );
}

describe('.openpublishing.redirection.json', () => {
  const root = (): string =>
    tempProject({
      '.openpublishing.redirection.json': JSON.stringify(
        {
          redirections: [
            { source_path: 'docs/old.md', redirect_url: '/set/docs/new#part' },
            { source_path: 'docs/away.md', redirect_url: 'https://example.com/x?a=1&b="2"' },
            { source_path: 'docs/gone.md', redirect_url: '/set/docs/nowhere' },
            { source_path: 'docs/kept.md', redirect_url: '/set/docs/new' },
            { source_path: 'docs/a.md', redirect_url: '/docs/b' },
            { source_path: 'docs/b.md', redirect_url: '/docs/a' },
            { source_path: '../../etc/passwd.md', redirect_url: '/docs/new' },
            { source_path: 'docs/NEW.md', redirect_url: '/docs/kept' },
          ],
        },
        undefined,
        1,
      ),
      'en/docs/new.md': page('New', '[old](old.md#new) [away](away.md)'),
      'en/docs/TOC.md': '# [Old](old.md)\n# [Kept](kept.md)\n# [Other](other.md)\n# [More](more.md)\n',
      'ko/docs/new.md': page('새 것', '[old](old.md#new) [away](away.md)'),
      'en/docs/other.md': page('Other'),
      'en/docs/more.md': page('More'),
      'ko/docs/kept.md': page('남은 것'),
    });

  test('makes a page in each locale that leads on; a page that is there stays there', async () => {
    const { files, report } = await buildFolder(root());
    const old = files.get('ko/docs/old/index.html') ?? '';
    expect(old).toContain('<meta http-equiv="refresh" content="0; url=../new/#part"/>');
    expect(old).toContain('<meta name="robots" content="noindex"/>');
    expect(old).toContain('<a href="../new/#part">');
    expect(old).not.toContain('<script');
    expect([...problemsOf(old), ...intrudersIn(old)]).toEqual([]);
    const away = files.get('en/docs/away/index.html') ?? '';
    expect(away).toContain('content="0; url=https://example.com/x?a=1&amp;b=&quot;2&quot;"');
    expect(away).toContain('<link rel="canonical" href="https://example.com/x?a=1');
    expect(files.get('ko/docs/kept/index.html')).not.toContain('refresh');
    expect(files.get('en/docs/kept/index.html')).toContain('url=../new/');
    for (const path of [
      'en/docs/gone',
      'en/docs/a',
      'en/docs/b',
      'en/docs/NEW',
      'etc/passwd',
      'en/etc/passwd',
    ])
      expect(files.has(`${path}/index.html`), path).toBe(false);
    expect(found(report)).toEqual([
      'en redirect/loop .openpublishing.redirection.json:20 Redirections lead in a circle: docs/a → docs/b → docs/a',
      'en redirect/broken .openpublishing.redirection.json:12 The redirection of docs/gone leads to no page of the site: /set/docs/nowhere',
      'ko redirect/shadowed .openpublishing.redirection.json:16 There is a page at docs/kept, so its redirection has no effect',
    ]);
  });

  test('links and tables of contents lead past it to where it leads', async () => {
    const { files } = await buildFolder(root());
    const article = files.get('ko/docs/new/index.html') ?? '';
    expect(article).toContain('href="./#new"');
    expect(article).toContain('href="../away/"');
    expect(files.get('en/docs/new/index.html')).toContain('aria-current="page">Old</a>');
  });

  test('of one locale’s folder is that locale’s', async () => {
    const project = tempProject({
      'en/a.md': page('A'),
      'ko/a.md': page('가'),
      'ko/.openpublishing.redirection.json':
        '{"redirections":[{"source_path":"old.md","redirect_url":"/a"}]}',
      'es/a.md': page('Á'),
      'es/.openpublishing.redirection.json': '{"redirections":',
    });
    const { files, report } = await buildFolder(project);
    expect(files.has('ko/old/index.html')).toBe(true);
    expect(files.has('en/old/index.html')).toBe(false);
    expect(found(report)).toEqual([
      expect.stringContaining(
        'es redirect/unreadable es/.openpublishing.redirection.json:1 The redirections',
      ),
    ]);
  });
});

describe('front matter', () => {
  test('redirect_url makes of the page a way on, and is accounted for', async () => {
    const files = {
      'content/en/old.md': page('Old', 'Secret.', 'redirect_url: /plans/gold\n'),
      'content/en/plans/gold.md': page('Gold', '[back](../old.md)'),
      'content/ko/plans/gold.md': page('골드', '[뒤로](../old.md)'),
    };
    const root = tempProject(files);
    const report = await expectAccount(root, Object.keys(files));
    expect(report.pages.find(({ slug }) => slug === 'old')).toMatchObject({
      published: false,
      reason: 'page/redirected',
    });
    const { files: built } = await buildFolder(root);
    expect(built.get('ko/old/index.html')).toContain('url=../plans/gold/');
    expect(built.get('en/old/index.html')).not.toContain('Secret');
    expect(built.get('en/plans/gold/index.html')).toContain('<a href="./">back</a>');
    expect(found(report)).toEqual([
      'en page/redirected content/en/old.md:1 The page is a redirection to /plans/gold: no text of it is published',
    ]);
  });

  test('aliases lead to the page', async () => {
    const { files } = await buildFolder(
      tempProject({
        'content/en/plans/gold.md': page(
          'Gold',
          'Text.',
          'aliases: [/gold-plan/, silver, /en/g, ../../x, /con]\n',
        ),
      }),
    );
    expect([...files.keys()].filter((path) => files.get(path)?.includes('refresh')).sort()).toEqual([
      'en/g/index.html',
      'en/gold-plan/index.html',
      'en/plans/silver/index.html',
    ]);
  });
});

test('mkdocs: redirect_maps', async () => {
  const { files } = await buildFolder(
    tempProject({
      'mkdocs.yml': 'plugins:\n- redirects:\n    redirect_maps:\n      sub/old.md: new.md\n',
      'docs/en/new.md': page('New'),
      'docs/es/new.md': page('Nuevo'),
    }),
  );
  expect(files.get('es/sub/old/index.html')).toContain('url=../../new/');
});

test('with an address of the site the canonical one is that of the page', async () => {
  const { files } = await buildFolder(
    tempProject({
      'interlinear.config.json': '{"siteUrl": "https://docs.example.com"}',
      'content/en/gold.md': page('Gold', 'Text.', 'aliases: old\n'),
    }),
  );
  expect(files.get('en/old/index.html')).toContain(
    '<link rel="canonical" href="https://docs.example.com/en/gold/"/>',
  );
  expect(files.get('sitemap.xml')).not.toContain('/old');
});
