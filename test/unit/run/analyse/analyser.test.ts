import { existsSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCache } from '../../../../src/io/cache.js';
import type { Outcome } from '../../../../src/io/pool.js';
import { DEFAULT_LIMITS } from '../../../../src/model/limits.js';
import type { PageInput } from '../../../../src/model/page.js';
import type { StoredPage } from '../../../../src/model/page-result.js';
import { analyse } from '../../../../src/page/analyse.js';
import { pageKey, withDigests } from '../../../../src/page/key.js';
import { createAnalyser } from '../../../../src/run/analyse/analyser.js';
import { analyseTask, type Analysed, type AnalyseTask } from '../../../../src/run/analyse/task.js';
import { filesBelow, stored } from '../../../harness/check-folder.js';
import { tempProject } from '../../../harness/temp-project.js';

const page = (text: string): PageInput => ({
  key: { slug: 'gold', locale: 'ko' },
  lang: 'ko',
  path: 'content/ko/gold.md',
  text,
  role: 'translation',
  source: { kind: 'file', path: 'content/en/gold.md', text: '# Gold\n\nUS$150,000\n', revision: undefined },
  current: undefined,
  sourceLang: 'en',
  settings: { locales: ['en', 'ko'], glossary: [], limits: DEFAULT_LIMITS },
});

function setting(outcomeOf: (task: AnalyseTask) => Outcome<Analysed> = inTask) {
  const folder = join(tempProject(), 'cache');
  const cache = openCache(folder);
  let asked = 0;
  const analyser = createAnalyser(
    (task) => {
      asked += 1;
      return Promise.resolve(outcomeOf(task));
    },
    'program',
    { cache, folder },
  );
  const run = async (input: PageInput): Promise<unknown> => {
    const known = analyser.known(withDigests(input));
    return known === undefined ? analyser.analyse(input) : { kind: 'done', value: known };
  };
  return { folder, cache, analyser, run, asked: () => asked };
}

const inTask = (task: AnalyseTask): Outcome<Analysed> => ({ kind: 'done', value: analyseTask(task) });

function contentOf(outcome: unknown): unknown[] {
  const { value } = outcome as { value: StoredPage };
  const { article, reviews } = value.readArticle();
  const { units, asides } = value.readUnits();
  return [JSON.stringify(value), { article, reviews }, { units, asides }];
}

describe('an analyser', () => {
  test('a page that did not change is not analysed again, and its result is the same', async () => {
    const { run, asked } = setting();
    const text = '# 골드\n\n300,000달러\n';
    const first = await run(page(text));
    const second = await run(page(text));
    expect(asked()).toBe(1);
    expect(contentOf(second)).toEqual(contentOf(first));
    expect(JSON.stringify(second)).toContain('figure/value');
    expect(contentOf(first).slice(1)).toEqual(contentOf({ value: stored(analyse(page(text))) }).slice(1));
  });

  test('a page that changed is', async () => {
    const { run, asked } = setting();
    await run(page('# 골드\n'));
    await run(page('# 골드\n\n'));
    expect(asked()).toBe(2);
  });

  test('a page that failed or hung is tried again', async () => {
    for (const outcome of [
      { kind: 'failed', message: 'out of memory' },
      { kind: 'timeout', seconds: 60 },
    ] as const) {
      const { run, asked, folder } = setting(() => outcome);
      expect(await run(page('# 골드\n'))).toEqual(outcome);
      await run(page('# 골드\n'));
      expect(asked()).toBe(2);
      expect(existsSync(folder)).toBe(false);
    }
  });

  test.each(['', '{', 'null', '[]', '{"path":"content/ko/gold.md"}', '{"key":{"slug":"silver"}}'])(
    'an entry that holds %j is none',
    async (broken) => {
      const { run, asked, cache } = setting();
      const input = page('# 골드\n');
      const first = await run(input);
      cache.write(pageKey(withDigests(input), 'program'), [broken]);
      expect(contentOf(await run(input))).toEqual(contentOf(first));
      expect(asked()).toBe(2);
    },
  );

  test('an entry that a power cut has cut off is none', async () => {
    const { run, asked, folder } = setting();
    const input = page('# 골드\n');
    await run(input);
    const [file = ''] = filesBelow(folder).filter((path) => path !== '.gitignore');
    truncateSync(join(folder, file), statSync(join(folder, file)).size - 10);
    await run(input);
    expect(asked()).toBe(2);
  });

  test('what could not be kept is held', async () => {
    const root = tempProject({ cache: 'a file' });
    const folder = join(root, 'cache');
    const analyser = createAnalyser((task) => Promise.resolve(inTask(task)), 'program', {
      cache: openCache(folder),
      folder,
    });
    const outcome = await analyser.analyse(page('# 골드\n'));
    expect(outcome).toMatchObject({ kind: 'done' });
    expect(contentOf(outcome)).toContainEqual(
      expect.objectContaining({ article: '<h1 id="gold">골드</h1>' }),
    );
  });
});
