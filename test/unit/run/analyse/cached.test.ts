import { describe, expect, test } from 'vitest';
import type { Cache } from '../../../../src/io/cache.js';
import { DEFAULT_LIMITS } from '../../../../src/model/limits.js';
import type { PageInput } from '../../../../src/model/page.js';
import { analyse } from '../../../../src/page/analyse.js';
import type { Outcome } from '../../../../src/run/analyse/analyse-all.js';
import { cached } from '../../../../src/run/analyse/cached.js';

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

function setting(outcomeOf: (input: PageInput) => Outcome) {
  const entries = new Map<string, string>();
  const cache: Cache = {
    read: (key) => Promise.resolve(entries.get(key)),
    write: (key, text) => Promise.resolve(void entries.set(key, text)),
    clean: () => Promise.resolve(),
  };
  let asked = 0;
  const analyseOnce = (input: PageInput): Promise<Outcome> => {
    asked += 1;
    return Promise.resolve(outcomeOf(input));
  };
  return { entries, run: cached(analyseOnce, cache, 'program'), asked: () => asked };
}

const done = (input: PageInput): Outcome => ({ kind: 'done', value: analyse(input) });

describe('cached', () => {
  test('a page that did not change is not analysed again, and its result is the same', async () => {
    const { run, asked } = setting(done);
    const text = '# 골드\n\n300,000달러\n';
    const first = await run(page(text));
    const second = await run(page(text));
    expect(asked()).toBe(1);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(JSON.stringify(second)).toContain('figure/value');
  });

  test('a page that changed is', async () => {
    const { run, asked } = setting(done);
    await run(page('# 골드\n'));
    await run(page('# 골드\n\n'));
    expect(asked()).toBe(2);
  });

  test('a page that failed or hung is tried again', async () => {
    for (const outcome of [
      { kind: 'failed', message: 'out of memory' },
      { kind: 'timeout', seconds: 60 },
    ] as const) {
      const { run, asked, entries } = setting(() => outcome);
      expect(await run(page('# 골드\n'))).toEqual(outcome);
      await run(page('# 골드\n'));
      expect(asked()).toBe(2);
      expect(entries.size).toBe(0);
    }
  });

  test.each(['', '{', 'null', '[]', '{"path":"content/ko/gold.md"}', '{"key":{"slug":"silver"}}'])(
    'an entry that holds %j is none',
    async (broken) => {
      const { run, asked, entries } = setting(done);
      const first = await run(page('# 골드\n'));
      for (const key of entries.keys()) entries.set(key, broken);
      expect(await run(page('# 골드\n'))).toEqual(first);
      expect(asked()).toBe(2);
    },
  );
});
