import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formatAccount } from '../../../src/reporters/account.js';
import { expectAccount } from '../../harness/account.js';
import { filesBelow } from '../../harness/check-folder.js';
import { mutate, seeded } from '../../harness/mutate.js';
import { tempProject } from '../../harness/temp-project.js';
import { tools } from '../reporters/report.js';

const PAGE = '---\ntitle: Gold\n---\n# Gold\n\nIt costs $12.\n';

test('every page is published, or a finding says why not', async () => {
  const files: Record<string, string | Uint8Array> = {
    'content/en/gold.md': PAGE,
    'content/ko/gold.md': PAGE,
    'content/ko/index.md': PAGE,
    'content/ko/README.md': PAGE,
    'content/ko/Silver.md': PAGE,
    'content/ko/silver.md': PAGE,
    'content/ko/con.md': PAGE,
    'content/ko/broken.md': '---\ntitle: a: b\n---\n# Broken\n',
    'content/ko/program.md': '---js\n{}\n---\n# Program\n',
    'content/ko/wide.md': Buffer.from(PAGE, 'utf16le'),
    'content/ko/fragment.md': 'Just a line.',
    'content/ko/empty.md': '',
  };
  const root = tempProject(files);
  const report = await expectAccount(root, Object.keys(files));
  const reasons = report.pages.flatMap(({ path, reason }) => (reason === undefined ? [] : [[path, reason]]));
  expect(Object.fromEntries(reasons)).toEqual({
    'content/ko/README.md': 'page/duplicate',
    'content/ko/silver.md': 'page/duplicate',
    'content/ko/con.md': 'page/name',
    'content/ko/broken.md': 'page/front-matter',
    'content/ko/program.md': 'page/front-matter',
    'content/ko/wide.md': 'page/encoding',
  });
  expect(report.totals).toMatchObject({ pages: 12, published: 6 });
  expect(formatAccount(report, tools())).toBe(
    'Pages     12 in = 6 out + 6 not published (page/duplicate 2, page/front-matter 2, page/encoding 1, page/name 1)\n',
  );
});

test('a project without fault has nothing to name', async () => {
  const files = { 'content/en/gold.md': PAGE, 'content/ko/gold.md': PAGE };
  const report = await expectAccount(tempProject(files), Object.keys(files));
  expect(formatAccount(report, tools())).toBe('Pages     2 in = 2 out + 0 not published\n');
});

// Real accidents are not the ones that one thinks of: the pages of all fixtures, damaged at random, the same way each time.
test.each([1])('damaged pages are accounted for as well (seed %i)', { timeout: 120_000 }, async (seed) => {
  const random = seeded(seed);
  const files: Record<string, Uint8Array> = {};
  for (const [path, page] of pagesOfFixtures()) files[path] = mutate(page, random);
  expect(Object.keys(files).length).toBeGreaterThan(100);
  await expectAccount(tempProject(files), Object.keys(files));
});

/** In one project, the languages of a page beside each other. */
function* pagesOfFixtures(): Iterable<[string, Uint8Array]> {
  for (const folder of ['../../fixtures/pages', '../../../content', '../../golden/two-locales']) {
    const root = fileURLToPath(new URL(folder, import.meta.url));
    for (const path of filesBelow(root)) {
      const [, before, locale, rest] = /^(.*?)(en|ko|ja|es|ru|zh)\/(.*\.md)$/.exec(path) ?? [];
      if (before === undefined || locale === undefined || rest === undefined) continue;
      const page = readFileSync(join(root, path));
      // A page that is over a limit is over it whatever is done to it.
      if (page.length < 200_000) yield [`content/${locale}/${before}${rest}`, page];
    }
  }
}
