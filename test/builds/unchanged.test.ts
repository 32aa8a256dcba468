import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { MAIN, startProgram, type Ran } from '../harness/interlinear.js';
import { buildAfresh, rebuild, steady, timesBelow } from '../harness/rebuild.js';
import { tempProject, writeInto } from '../harness/temp-project.js';

vi.setConfig({ testTimeout: 60_000 });

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1v1z"/></svg>';

const PROJECT = {
  'content/en/gold.md':
    '---\ntitle: Gold\n---\n\n# Gold\n\nThe fee is US$150,000. See [silver](silver.md).\n\n![A bar](images/bar.svg)\n\n![A coin](/coin.svg)\n',
  'content/en/silver.md': '# Silver\n\n[!INCLUDE [note](includes/note.md)]\n',
  'content/en/includes/note.md': 'It takes 30 days.\n',
  'content/en/images/bar.svg': SVG,
  'content/en/toc.yml': '- name: Gold\n  href: gold.md\n- name: Silver\n  href: silver.md\n',
  'content/ko/gold.md':
    '---\ntitle: 골드\n---\n\n# 골드\n\n요금은 US$300,000입니다. [실버](silver.md)를 보세요.\n\n![막대](images/bar.svg)\n',
  'content/ko/silver.md': '# 실버\n\n[!INCLUDE [note](includes/note.md)]\n',
  'public/coin.svg': SVG,
  'brand/site.css': 'body { color: black }\n',
  'brand/logo.svg': SVG,
  'redirections.json':
    '{ "redirections": [{ "source_path": "content/en/copper.md", "redirect_url": "gold" }] }\n',
  'interlinear.config.json':
    '{ "site": { "title": "Metals", "stylesheet": "brand/site.css", "logo": "brand/logo.svg" } }\n',
};

function built(files: Readonly<Record<string, string>> = PROJECT): string {
  const root = tempProject(files);
  expect(rebuild(root).unchanged).toBe(false);
  return root;
}

function git(root: string, ...args: string[]): void {
  const who = ['-c', 'user.name=n', '-c', 'user.email=n@example.com'];
  execFileSync('git', ['-C', root, ...who, ...args], { stdio: 'ignore' });
}

/** The file in the cache that holds what the last build came from. */
function traceOf(root: string): string {
  const folder = join(root, '.interlinear/cache/last');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const [found] = files.filter((path) => /[0-9a-f]{62}$/.test(path));
  return join(folder, found ?? '');
}

describe('a build of which nothing has changed', () => {
  test('leaves the outputs as they are and says the same', () => {
    const root = tempProject(PROJECT);
    const first = rebuild(root, '--fail-on', 'error');
    expect(first).toMatchObject({ code: 1, unchanged: false });
    const times = timesBelow(join(root, 'dist'));
    expect(rebuild(root, '--fail-on', 'error')).toEqual({ ...first, unchanged: true });
    expect(timesBelow(join(root, 'dist'))).toEqual(times);
    expect(first).toEqual({ ...buildAfresh(root, '--fail-on', 'error'), unchanged: false });
  });

  test('is known from another folder, by what is in files and not by when they were written', () => {
    const root = built();
    utimesSync(join(root, 'content/ko/gold.md'), 0, 0);
    expect(rebuild(root).unchanged).toBe(true);
    writeFileSync(join(root, 'content/en/images/.hidden'), 'nobody reads this');
    expect(rebuild(root).unchanged).toBe(true);
    writeFileSync(join(root, 'README.md'), '# Metals\n');
    expect(rebuild(root).unchanged).toBe(false);
    writeFileSync(join(root, 'README.md'), '# Metals and ores\n');
    expect(rebuild(root).unchanged).toBe(true);
  });

  test('looks as it is read from: its folder, its colours, what it is to fail on', () => {
    const root = built();
    const say = (args: string[], env: Record<string, string>): [Ran, Ran] => {
      const folder = join(root, 'content');
      const again = startProgram(['build', '--root', '..', ...args], folder, env);
      expect(again.stderr).toContain('Nothing has changed');
      const anew = startProgram(['build', '--root', '..', '--no-cache', ...args], folder, env);
      expect(anew.stderr).not.toContain('Nothing has changed');
      rebuild(root);
      return [again, anew];
    };
    const [again, anew] = say([], {});
    expect(steady(again.stdout)).toBe(steady(anew.stdout));
    expect(again.stdout).toContain('../dist/site');
    const [colored, coloredAnew] = say(['--fail-on', 'error'], { FORCE_COLOR: '1' });
    const plain = (text: string): string => steady(stripVTControlCharacters(text));
    expect(plain(colored.stdout)).toBe(plain(coloredAnew.stdout));
    expect(colored.stdout).toContain('\u001b[');
    expect([colored.code, coloredAnew.code]).toEqual([1, 1]);
    expect(colored.stderr).toContain('--fail-on');
  });

  test('is known whatever it may take, and where a profile is asked for made anew', () => {
    const root = built();
    expect(rebuild(root, '--threads', '1').unchanged).toBe(true);
    expect(rebuild(root, '--profile').unchanged).toBe(false);
    expect(rebuild(root).unchanged).toBe(true);
  });

  test('says so in the language of the project', () => {
    const root = built({ ...PROJECT, 'interlinear.config.json': '{ "language": "ko" }' });
    expect(startProgram(['build'], root).stderr).toContain('마지막 빌드 이후 바뀐 것이 없습니다');
  });

  test('is not asked for where nothing is to be kept', () => {
    const root = tempProject(PROJECT);
    rebuild(root, '--no-cache');
    expect(existsSync(join(root, '.interlinear'))).toBe(false);
    rebuild(root);
    expect(rebuild(root, '--no-cache').unchanged).toBe(false);
  });

  test('of a project that is nothing but read is the second one, wherever it is published', () => {
    for (const out of ['dist/site', 'a/b/c', 'dist/deep/er']) {
      const root = tempProject(PROJECT);
      rebuild(root, '--out', out);
      expect(rebuild(root, '--out', out).unchanged).toBe(true);
    }
  });
});

/** What may happen to a project between two builds; each of them makes another build of it. */
const CHANGES: Readonly<Record<string, (root: string) => unknown>> = {
  'a page is edited': (root) => {
    writeInto(root, 'content/ko/gold.md', PROJECT['content/ko/gold.md'].replace('300', '150'));
  },
  'a page is added': (root) => {
    writeInto(root, 'content/ko/copper.md', '# 구리\n');
  },
  'a page is removed': (root) => {
    rmSync(join(root, 'content/ko/silver.md'));
  },
  'a page is renamed': (root) => {
    renameSync(join(root, 'content/ko/silver.md'), join(root, 'content/ko/Silver.md'));
  },
  'a locale is added': (root) => {
    writeInto(root, 'content/es/gold.md', '# Oro\n');
  },
  'an image is edited': (root) => {
    writeInto(root, 'content/en/images/bar.svg', SVG.replace('h1', 'h2'));
  },
  'an image becomes one that is not published': (root) => {
    writeInto(root, 'content/en/images/bar.svg', SVG.replace('<path', '<script/><path'));
  },
  'an image is added': (root) => {
    writeInto(root, 'content/ko/images/bar.svg', SVG);
  },
  'an image is removed': (root) => {
    rmSync(join(root, 'content/en/images/bar.svg'));
  },
  'an included file is edited': (root) => {
    writeInto(root, 'content/en/includes/note.md', 'It takes 60 days.\n');
  },
  'an included file is added': (root) => {
    writeInto(root, 'content/ko/includes/note.md', '30일이 걸립니다.\n');
  },
  'a public file is edited': (root) => {
    writeInto(root, 'public/coin.svg', SVG.replace('h1', 'h3'));
  },
  'a public file is removed': (root) => {
    rmSync(join(root, 'public/coin.svg'));
  },
  'the table of contents is edited': (root) => {
    writeInto(root, 'content/en/toc.yml', '- name: Silver\n  href: silver.md\n');
  },
  'a table of contents is added': (root) => {
    writeInto(root, 'content/ko/toc.yml', '- name: 실버\n  href: silver.md\n');
  },
  'a redirection is edited': (root) => {
    writeInto(root, 'redirections.json', PROJECT['redirections.json'].replace('copper', 'bronze'));
  },
  'the configuration is edited': (root) => {
    writeInto(root, 'interlinear.config.json', '{ "site": { "title": "Ores" } }');
  },
  'the configuration is removed': (root) => {
    rmSync(join(root, 'interlinear.config.json'));
  },
  'the stylesheet is edited': (root) => {
    writeInto(root, 'brand/site.css', 'body { color: navy }\n');
  },
  'the logo is edited': (root) => {
    writeInto(root, 'brand/logo.svg', SVG.replace('h1', 'h4'));
  },
  'a folder becomes a link': (root) => {
    renameSync(join(root, 'content/ko/'), join(root, 'korean'));
    symlinkSync('../korean', join(root, 'content/ko'));
    writeInto(root, 'korean/silver.md', '# 은\n');
  },
  'a page becomes a folder': (root) => {
    rmSync(join(root, 'content/ko/silver.md'));
    mkdirSync(join(root, 'content/ko/silver.md'));
  },
  'a repository is begun': (root) => {
    git(root, 'init', '-q', '.');
    git(root, 'add', '-A');
    git(root, 'commit', '-q', '-m', 'all');
  },
};

describe('a change is never overlooked:', () => {
  // All in one project, which is put back before each: so the cache is warm.
  const root = tempProject({}, (clean) => afterAll(clean));

  test.each(Object.entries(CHANGES))('%s', (_, change) => {
    for (const name of readdirSync(root))
      if (name !== 'dist' && name !== '.interlinear') rmSync(join(root, name), { recursive: true });
    for (const [path, text] of Object.entries(PROJECT)) writeInto(root, path, text);
    rebuild(root);
    change(root);
    expect(rebuild(root)).toEqual({ ...buildAfresh(root), unchanged: false });
  });

  test('and the last of them is none to itself', () => {
    expect(rebuild(root)).toEqual({ ...buildAfresh(root), unchanged: true });
  });

  test('a commit', () => {
    const root = built();
    CHANGES['a repository is begun']?.(root);
    rebuild(root);
    expect(rebuild(root).unchanged).toBe(true);
    writeInto(root, 'content/en/gold.md', PROJECT['content/en/gold.md'].replace('150', '200'));
    rebuild(root);
    expect(rebuild(root).unchanged).toBe(true);
    // The text is what it was, and since when it is so is not.
    git(root, 'commit', '-q', '-a', '-m', 'gold', '--date', '2040-01-01T00:00:00Z');
    expect(rebuild(root).unchanged).toBe(false);
    expect(rebuild(root)).toEqual({ ...buildAfresh(root), unchanged: true });
  });

  test('a permission', ({ skip }) => {
    skip(process.getuid?.() === 0, 'the superuser may read everything');
    const root = built();
    execFileSync('chmod', ['000', join(root, 'content/ko/silver.md')]);
    expect(rebuild(root).unchanged).toBe(false);
  });

  test.each([
    ['--site-url', 'https://docs.example.com'],
    ['--locale', 'ko'],
    ['--parser', 'remark'],
    ['--max-findings', '0'],
    ['--quiet'],
    ['--out', 'dist/elsewhere'],
  ])('the option %s %s', (...args) => {
    const root = built();
    const ran = rebuild(root, ...args);
    expect(ran.unchanged).toBe(false);
    const { code, stdout } = buildAfresh(root, ...args);
    expect(ran).toMatchObject({ code, stdout });
    expect(rebuild(root, ...args)).toEqual({ ...ran, unchanged: true });
  });
});

/** What may happen to the outputs, or to what is kept of the last build: the next one makes them whole again. */
const LOSSES: Readonly<Record<string, (root: string) => unknown>> = {
  'a file of the site is edited': (root) => {
    writeInto(root, 'dist/site/ko/gold/index.html', 'mine');
  },
  'a file of the site is written again': (root) => {
    utimesSync(join(root, 'dist/site/ko/gold/index.html'), 1, 1);
  },
  'a file of the report is removed': (root) => {
    rmSync(join(root, 'dist/report/report.json'));
  },
  'the report is removed': (root) => {
    rmSync(join(root, 'dist/report'), { recursive: true });
  },
  'all outputs are removed': (root) => {
    rmSync(join(root, 'dist'), { recursive: true });
  },
  'a file of the site becomes a folder': (root) => {
    rmSync(join(root, 'dist/site/sitemap.xml'), { force: true });
    rmSync(join(root, 'dist/site/index.html'));
    mkdirSync(join(root, 'dist/site/index.html'));
  },
  'the trace is half': (root) => {
    const text = readFileSync(traceOf(root), 'utf8');
    writeFileSync(traceOf(root), text.slice(0, text.length / 2));
  },
  'the trace is empty': (root) => {
    writeFileSync(traceOf(root), '');
  },
  'the trace is no trace': (root) => {
    writeFileSync(traceOf(root), '[{"circumstances":1}]');
  },
  'the trace is of another version of the program': (root) => {
    const text = readFileSync(traceOf(root), 'utf8');
    writeFileSync(traceOf(root), text.replace(/"circumstances":"\w{4}/, '"circumstances":"0000'));
  },
  'the cache is removed': (root) => {
    rmSync(join(root, '.interlinear'), { recursive: true });
  },
  // Last: it leaves a second trace.
  'another build has published to one of them': (root) => {
    rebuild(root, '--report', 'dist/other', '--site-url', 'https://other.example.com');
    rmSync(join(root, 'dist/other'), { recursive: true });
  },
};

describe('what is lost is made again:', () => {
  const root = tempProject(PROJECT, (clean) => afterAll(clean));
  let files: Record<string, string> | undefined;

  test.each(Object.entries(LOSSES))('%s', (_, lose) => {
    files ??= rebuild(root).files;
    lose(root);
    expect(rebuild(root)).toMatchObject({ code: 0, files, unchanged: false });
    expect(rebuild(root)).toMatchObject({ code: 0, files, unchanged: true });
  });

  test('what somebody else has put into an output is not', () => {
    const root = built();
    writeInto(root, 'dist/site/ko/mine.txt', 'precious');
    expect(rebuild(root)).toMatchObject({ code: 2, unchanged: false });
    expect(readFileSync(join(root, 'dist/site/ko/mine.txt'), 'utf8')).toBe('precious');
  });
});

describe('programs of a project', () => {
  test('a configuration that is one is run each time, and what it gives is compared', () => {
    const root = tempProject({
      ...PROJECT,
      'title.json': '"Metals"',
      'interlinear.config.mjs':
        "import { readFileSync } from 'node:fs';\nexport default { site: { title: JSON.parse(readFileSync(new URL('title.json', import.meta.url), 'utf8')) }, siteUrl: undefined };\n",
    });
    rmSync(join(root, 'interlinear.config.json'));
    // A process of its own each time: what one has imported stays.
    const build = (): boolean => startProgram(['build'], root).stderr.includes('Nothing has changed');
    expect([build(), build()]).toEqual([false, true]);
    writeInto(root, 'title.json', '"Ores"');
    expect([build(), build()]).toEqual([false, true]);
    expect(readFileSync(join(root, 'dist/site/ko/gold/index.html'), 'utf8')).toContain('Ores');
  });

  test('templates can be anything: each build is made', () => {
    const root = tempProject({
      ...PROJECT,
      'brand/templates.mjs': 'export {};\n',
      'interlinear.config.json': '{ "site": { "templates": "brand/templates.mjs" } }',
    });
    expect([rebuild(root), rebuild(root)]).toMatchObject([{ unchanged: false }, { unchanged: false }]);
  });
});

test('two builds at once leave nothing that a third one would be misled by', async () => {
  const root = built();
  writeInto(root, 'content/ko/gold.md', PROJECT['content/ko/gold.md'].replace('300', '150'));
  const ended = [['build'], ['build', '--locale', 'ko']].map((args) => {
    const child = spawn(process.execPath, [MAIN, ...args], { cwd: root, stdio: 'ignore' });
    return new Promise((resolve) => child.once('exit', resolve));
  });
  expect(await Promise.all(ended)).toEqual([0, 0]);
  expect(rebuild(root)).toMatchObject(buildAfresh(root));
});
