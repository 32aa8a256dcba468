import { spawn } from 'node:child_process';
import {
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { MAIN } from '../harness/interlinear.js';
import { buildAfresh, rebuild } from '../harness/rebuild.js';
import { tempProject, writeInto } from '../harness/temp-project.js';

vi.setConfig({ testTimeout: 120_000 });

/** More pages than one edit makes the packs anew for. */
const SLUGS = Array.from({ length: 40 }, (_, index) => `page-${String(index)}`);

const english = (slug: string, days = 30): string =>
  `---\ntitle: ${slug}\n---\n\n# ${slug}\n\nIt takes ${String(days)} days and 12 months. See [the next](page-1.md#top).\n\nThe fee of ${slug} is US$150,000.\n`;
const translation = (slug: string, fee = '300,000', months = '12개월'): string =>
  `---\ntitle: ${slug}\n---\n\n# ${slug}\n\n30일과 ${months}이 걸립니다. [다음](page-1.md#top)을 보세요.\n\n${slug}의 요금은 US$${fee}입니다.\n`;

function project(): string {
  const files = SLUGS.flatMap((slug) => [
    [`content/en/${slug}.md`, english(slug)],
    [`content/ko/${slug}.md`, translation(slug)],
    [`content/ja/${slug}.md`, `# ${slug}\n\n30日と12か月かかります。\n`],
  ]);
  const root = tempProject(Object.fromEntries(files) as Record<string, string>);
  rebuild(root);
  return root;
}

function packsOf(root: string): string[] {
  const folder = join(root, '.interlinear/cache/packs');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => /[0-9a-f]{62}$/.test(path)).map((path) => join(folder, path));
}

function expectFresh(root: string): void {
  expect(rebuild(root)).toMatchObject(buildAfresh(root));
}

const place = (root: string, locale: string, slug: string): string =>
  join(root, 'content', locale, `${slug}.md`);

/** What is done to a project between two builds. */
const CHANGES: Readonly<Record<string, (root: string) => void>> = {
  'a translation is edited': (root) => {
    writeFileSync(place(root, 'ko', 'page-3'), translation('page-3', '150,000'));
  },
  'the English is edited': (root) => {
    writeFileSync(place(root, 'en', 'page-3'), english('page-3', 45));
  },
  'one page says it otherwise than all others': (root) => {
    writeFileSync(place(root, 'ko', 'page-3'), translation('page-3', '300,000', '1년'));
  },
  'a page is added': (root) => {
    writeFileSync(place(root, 'ko', 'page-40'), translation('page-40'));
  },
  'a page is removed that others lead to': (root) => {
    for (const locale of ['en', 'ko', 'ja']) rmSync(place(root, locale, 'page-1'));
  },
  'a page is renamed': (root) => {
    renameSync(place(root, 'ko', 'page-3'), place(root, 'ko', 'page-3b'));
  },
  'two pages change places': (root) => {
    renameSync(place(root, 'ko', 'page-5'), place(root, 'ko', 'x'));
    renameSync(place(root, 'ko', 'page-6'), place(root, 'ko', 'page-5'));
    renameSync(place(root, 'ko', 'x'), place(root, 'ko', 'page-6'));
  },
  'a page is no text any more': (root) => {
    writeFileSync(place(root, 'ko', 'page-3'), Buffer.from([0x23, 0x20, 0xff, 0x0a]));
  },
  'a page leads on': (root) => {
    writeFileSync(place(root, 'en', 'page-3'), '---\nredirect_url: page-4\n---\n\n# Gone\n');
  },
  'all pages are edited': (root) => {
    for (const slug of SLUGS) writeFileSync(place(root, 'ko', slug), translation(slug, '150,000'));
  },
  'a severity is set': (root) => {
    writeInto(root, 'interlinear.config.json', '{ "severity": { "figure/value": "note" } }');
  },
  'the language is set': (root) => {
    writeInto(root, 'interlinear.config.json', '{ "language": "ko" }');
  },
  'the glossary is set': (root) => {
    writeInto(
      root,
      'interlinear.config.json',
      '{ "glossary": [{ "source": "12 months", "target": "1년" }] }',
    );
  },
  'the order of locales is set': (root) => {
    writeInto(root, 'interlinear.config.json', '{ "locales": ["ko", "ja"] }');
  },
};

test('whatever is done between two builds, what is kept of the first misleads no other', () => {
  const root = project();
  for (const [change, perform] of Object.entries(CHANGES)) {
    perform(root);
    expect(rebuild(root), change).toMatchObject(buildAfresh(root));
  }
});

test.each<[string, (file: string, root: string) => void]>([
  ['removed', (file) => rmSync(file)],
  ['cut off', (file) => truncateSync(file, 1000)],
  ['empty', (file) => truncateSync(file, 0)],
  [
    'of another byte',
    (file) => {
      const bytes = readFileSync(file);
      bytes[500] = (bytes[500] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
  ],
  ['another text', (file) => writeFileSync(file, '{}\n')],
  [
    'left alone, while what it tells of has gone',
    (_, root) => {
      const folder = join(root, '.interlinear/cache');
      for (const name of readdirSync(folder))
        if (/^[0-8]/.test(name)) rmSync(join(folder, name), { recursive: true });
    },
  ],
  [
    'old, and so is all that it tells of',
    (_, root) => {
      const folder = join(root, '.interlinear/cache');
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
        utimesSync(join(folder, name), 1_700_000_000, 1_700_000_000);
    },
  ],
])('a pack that is %s is no more than one that lacks something', (_, spoil) => {
  const root = project();
  const packs = packsOf(root);
  expect(packs).toHaveLength(2);
  for (const file of packs) spoil(file, root);
  writeFileSync(place(root, 'ko', 'page-3'), translation('page-3', '150,000'));
  expectFresh(root);
  writeFileSync(place(root, 'ko', 'page-4'), translation('page-4', '150,000'));
  expectFresh(root);
});

test('builds at once, or killed while they write, leave packs that mislead nobody', async () => {
  const root = project();
  for (let round = 0; round < 3; round += 1) {
    for (const slug of SLUGS.slice(0, 10 + round)) {
      writeFileSync(place(root, 'ko', slug), translation(slug, String(round)));
    }
    const builds = [0, 1].map(() => spawn(process.execPath, [MAIN, 'build'], { cwd: root, stdio: 'ignore' }));
    const ended = builds.map((build) => new Promise((resolve) => build.once('exit', resolve)));
    if (round % 2 === 1) {
      await sleep(300 * round);
      for (const build of builds) build.kill('SIGKILL');
    }
    await Promise.all(ended);
    expectFresh(root);
  }
});

test('what a configuration writes when it is run for the second time is what is built', () => {
  const root = project();
  writeInto(root, 'count.txt', '0');
  writeInto(
    root,
    'interlinear.config.ts',
    `import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const [file, page] = ['count.txt', 'content/en/made.md'].map((path) => join(import.meta.dirname, path));
const count = Number(readFileSync(file, 'utf8')) + 1;
writeFileSync(file, String(count));
writeFileSync(page, '# Made\\n\\nRun ' + String(count >> 1) + ' of it.\\n');
export default {};
`,
  );
  for (const slug of ['page-3', 'page-4', 'page-5', 'page-6']) {
    writeFileSync(place(root, 'ko', slug), translation(slug, '150,000'));
    const [run = ''] = /Run \d+/.exec(rebuild(root).files['site/en/made/index.html'] ?? '') ?? [];
    expect(readFileSync(place(root, 'en', 'made'), 'utf8')).toContain(`${run} of it`);
    expect(run).not.toBe('');
  }
});
