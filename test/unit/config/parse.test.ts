import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { defineConfig, type Config } from '../../../src/config/config.js';
import { describeConfigProblem } from '../../../src/config/describe.js';
import { parseSettings } from '../../../src/config/parse.js';
import type { ParseContext } from '../../../src/config/settings.js';
import type { configSchema } from '../../../src/config/schema.js';
import type { Settings } from '../../../src/model/settings.js';

function settingsOf(config: Config, context?: ParseContext): Settings {
  const parsed = parseSettings(config, context);
  if (!parsed.ok) throw new Error(parsed.problems.map(describeConfigProblem).join('\n'));
  return parsed.settings;
}

function problemsOf(raw: unknown, context?: ParseContext): string[] {
  const parsed = parseSettings(raw, context);
  return parsed.ok ? [] : parsed.problems.map(describeConfigProblem);
}

function problemsOfJson(text: string, folders?: string[]): string[] {
  return problemsOf(JSON.parse(text), {
    file: 'interlinear.config.json',
    text,
    ...(folders === undefined ? {} : { folders: () => folders }),
  });
}

describe('parseSettings fills in', () => {
  const defaults = parseSettings(undefined);

  test('every default where nothing is configured', () => {
    expect(defaults).toEqual({
      ok: true,
      settings: {
        content: undefined,
        layout: undefined,
        source: { locale: 'en', lang: 'en', name: 'English' },
        locales: undefined,
        siteUrl: undefined,
        site: { title: 'Documentation', markFigures: false },
        language: 'en',
        severity: {},
        staleness: { git: true },
        glossary: [],
        limits: { characters: 2_000_000, depth: 100, cells: 100_000, seconds: 30 },
      },
    });
    expect(parseSettings({})).toEqual(defaults);
    expect(
      parseSettings({
        siteUrl: undefined,
        severity: { 'figure/value': undefined },
        limits: { cells: undefined },
      }),
    ).toEqual(defaults);
  });

  test('what a locale is called and how it is tagged', () => {
    const locales = [
      { locale: 'ko', lang: 'ko', name: '한국어' },
      { locale: 'zh', lang: 'zh-Hans', name: '简体中文' },
      { locale: 'latam', lang: 'es-419', name: 'Español latinoamericano' },
    ];
    expect(settingsOf({ locales: ['ko', 'zh', { locale: 'latam', lang: 'es-419' }] }).locales).toEqual(
      locales,
    );
    expect(settingsOf({ locales: { ko: 'ko', zh: {}, latam: { lang: 'ES-419' } } }).locales).toEqual(locales);
  });

  test('the source, which may be named among the translations and is none of them', () => {
    const { source, locales } = settingsOf({
      source: 'en-us',
      locales: { 'en-us': { name: 'English' }, ja: 'ja' },
    });
    expect(source).toEqual({ locale: 'en-us', lang: 'en-US', name: 'English' });
    expect(locales?.map(({ locale }) => locale)).toEqual(['ja']);
  });

  test.each([
    ['HTTPS://Docs.Example.com', 'https://docs.example.com'],
    ['https://docs.example.com/guide/', 'https://docs.example.com/guide'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['https://docs.example.com/가이드/', 'https://docs.example.com/%EA%B0%80%EC%9D%B4%EB%93%9C'],
  ])('siteUrl %s as %s', (stated, siteUrl) => {
    expect(settingsOf({ siteUrl: stated }).siteUrl).toBe(siteUrl);
  });

  test.each([
    ['docs', 'docs'],
    ['./docs/pages/', 'docs/pages'],
    ['docs\\pages', 'docs/pages'],
  ])('content %s as %s', (stated, content) => {
    expect(settingsOf({ content: stated }).content).toBe(content);
  });

  test('the rest as it stands', () => {
    const config = defineConfig({
      $schema: './node_modules/interlinear/schema/config.schema.json',
      site: { title: 'Centro de socios' },
      language: 'es',
      severity: { 'figure/format': 'off', 'structure/missing': 'warning' },
      glossary: [
        { source: 'TTM', target: '12 months' },
        { source: '911', target: '119', lang: 'ZH' },
      ],
      limits: { seconds: 0.5, cells: 7 },
    });
    expect(settingsOf(config)).toMatchObject({
      site: { title: 'Centro de socios' },
      language: 'es',
      severity: { 'figure/format': 'off', 'structure/missing': 'warning' },
      glossary: [
        { source: 'TTM', target: '12 months' },
        { source: '911', target: '119', lang: 'zh-Hans' },
      ],
      limits: { characters: 2_000_000, depth: 100, cells: 7, seconds: 0.5 },
    });
  });
});

describe('parseSettings refuses', () => {
  test('an unknown setting, with the one that was meant', () => {
    expect(problemsOf({ siteURL: 'https://a.example' })).toEqual([
      'siteURL: read the setting "siteURL", expected one of content, layout, source, locales, siteUrl, site, language, severity, staleness, glossary, limits; did you mean siteUrl?',
    ]);
    expect(problemsOf({ plugins: [] })[0]).not.toContain('did you mean');
    expect(problemsOf({ locales: [{ locale: 'ko', langs: 'ko' }] })).toEqual([
      'locales[0].langs: read the setting "langs", expected one of locale, lang, name; did you mean lang?',
    ]);
    expect(problemsOf({ limits: { second: 3 } })[0]).toContain('did you mean seconds?');
  });

  test('a severity of a code that does not exist, or that is none', () => {
    expect(problemsOf({ severity: { 'figure/valeu': 'error' } })[0]).toContain('did you mean figure/value?');
    expect(problemsOf({ severity: { 'figure/value': 'err' } })).toEqual([
      'severity["figure/value"]: read "err", expected one of error, warning, note, off',
    ]);
  });

  test.each([
    [[], 'read an empty list, expected an object with settings'],
    [null, 'read null, expected an object with settings'],
    [() => ({}), 'read a function, expected an object with settings'],
    [{ site: 'x' }, 'site: read "x", expected an object with settings'],
    [{ source: 3 }, 'source: read 3, expected a text or an object with settings'],
    [{ locales: 'ko' }, 'locales: read "ko", expected a list or an object with settings'],
    [{ locales: [] }, 'locales: read an empty list, expected a list that is not empty'],
    [{ limits: { depth: 1.5 } }, 'limits.depth: read 1.5, expected a whole number'],
    [{ limits: { cells: 0 } }, 'limits.cells: read 0, expected a number above 0'],
    [{ limits: { seconds: '3' } }, 'limits.seconds: read "3", expected a number'],
    [{ language: 'kr' }, 'language: read "kr", expected one of en, ko, ja, es, ru, zh; did you mean ko?'],
    [{ glossary: [{ source: 'TTM' }] }, 'glossary[0].target: read nothing, expected a text'],
    [
      { glossary: [{ source: ' ', target: 'x' }] },
      'glossary[0].source: read " ", expected a text that is not empty',
    ],
  ])('the wrong type or value: %j', (raw, expected) => {
    expect(problemsOf(raw)).toEqual([expected]);
  });

  test.each([
    ['docs.example.com', 'absolute', 'https://docs.example.com'],
    ['//docs.example.com', 'absolute', undefined],
    ['ftp://docs.example.com', 'absolute', undefined],
    ['mailto:a@example.com', 'absolute', undefined],
    ['javascript:alert(1)', 'absolute', undefined],
    ['https://docs.example.com/?lang=ko', 'without a query', undefined],
    ['https://docs.example.com/#top', 'without a query or fragment', undefined],
    ['https://me:secret@docs.example.com', 'without a user name', undefined],
  ])('siteUrl %s', (siteUrl, expected, suggestion) => {
    const parsed = parseSettings({ siteUrl });
    const [problem] = parsed.ok ? [] : parsed.problems;
    expect(problem).toMatchObject({ key: 'siteUrl', expected: expect.stringContaining(expected) as unknown });
    expect(problem?.suggestion).toBe(suggestion);
  });

  test.each(['../docs', '/srv/docs', 'C:\\docs', '.', 'docs/../..'])(
    'content %s, which is no folder inside the project',
    (content) => {
      expect(problemsOf({ content })).toEqual([
        `content: read ${JSON.stringify(content)}, expected the path of a folder inside the project`,
      ]);
    },
  );

  test('a locale that is named twice, however it is spelled, and two locales of one language', () => {
    expect(problemsOf({ locales: ['pt-BR', 'ja', 'pt-br'] })).toEqual([
      'locales[2]: read "pt-br", expected every locale once, and pt-BR is stated before',
    ]);
    expect(problemsOf({ locales: { es: 'es', spanish: 'es' } })).toEqual([
      'locales.spanish: read the setting "spanish", expected a language of its own, and es is es already',
    ]);
    expect(problemsOf({ locales: ['es', 'es-mx', 'zh', 'zh-tw'] })).toEqual([]);
  });

  test('a language that nobody knows, with the one that was meant', () => {
    expect(problemsOf({ locales: ['jp'] })).toEqual([
      'locales[0]: read "jp", expected a folder named by a language tag that is known, or its "lang"; did you mean ja?',
    ]);
    expect(problemsOf({ locales: { japan: { lang: 'jp' } } })[0]).toContain('locales.japan.lang: read "jp"');
    expect(problemsOf({ source: 'english' })[0]).toContain('source: read "english"');
    expect(problemsOf({ glossary: [{ source: 'a', target: 'b', lang: 'xx' }] })[0]).toContain(
      'glossary[0].lang',
    );
  });

  test.each(['../secret', 'a/b', '.git', 'a\\b'])('a locale that is no name of a folder: %s', (locale) => {
    expect(problemsOf({ locales: [locale] })).toEqual([
      `locales[0]: read ${JSON.stringify(locale)}, expected the name of a folder`,
    ]);
  });

  test('a locale without a folder, where somebody looked', () => {
    const folders = ['ko', 'ja', 'zh-cn'];
    const context = (content: string) => (content === 'docs' ? folders : undefined);
    expect(problemsOf({ content: 'docs', locales: ['ko', 'zh'] }, { folders: context })).toEqual([
      'locales[1]: read "zh", expected one of the folders ko, ja, zh-cn',
    ]);
    expect(problemsOf({ content: 'docs', locales: { 'zh-ch': 'zh' } }, { folders: context })[0]).toContain(
      'did you mean zh-cn?',
    );
    expect(problemsOf({ content: 'docs', source: 'en', locales: ['ko'] }, { folders: context })).toEqual([]);
    expect(problemsOf({ locales: ['ko', 'zh'] }, { folders: context })).toEqual([]);
  });
});

describe('problems of a JSON file', () => {
  test('name line and column, in the order of the file', () => {
    const text = `{
  "locales": ["ko", "jp"],
\t"severity": { "figure/valu": "error",
    "figure/value": "bad" },
  "glossary": [{ "source": "TTM" }],
  "titel": 1
}`;
    expect(problemsOfJson(text).map((problem) => problem.split(':').slice(1, 3).join(':'))).toEqual(
      ['3:16', '4:21', '5:16', '6:3'].map((place) => expect.stringContaining(place) as unknown),
    );
    expect(problemsOfJson('{\n  "locales": ["ko", "jp"]\n}')[0]).toMatch(
      /^interlinear\.config\.json:2:21 locales\[1\]: read "jp"/u,
    );
    expect(problemsOfJson('{\n  "locales": { "kp-KR": "ko" }\n}', ['ko'])[0]).toMatch(
      /^interlinear\.config\.json:2:16 /u,
    );
  });

  test('tell of a name that is stated twice', () => {
    expect(problemsOfJson('{\n "content": "a",\n "content": "b"\n}')).toEqual([
      'interlinear.config.json:3:2 content: read "content" a second time, expected every name once',
    ]);
    expect(problemsOfJson('{ "content": "a", "site": { "title": "content" } }')).toEqual([]);
  });

  test('are told of keys that name parts of every object', () => {
    expect(problemsOfJson('{ "__proto__": { "content": "a" }, "constructor": 1 }')).toHaveLength(2);
    expect(problemsOfJson('{ "severity": { "toString": "error" } }')).toHaveLength(1);
  });
});

test('the type of a configuration has the settings of its schema', () => {
  type Input = z.input<typeof configSchema>;
  expectTypeOf<keyof Config>().toEqualTypeOf<keyof Input>();
  expectTypeOf<keyof NonNullable<Config['limits']>>().toEqualTypeOf<keyof NonNullable<Input['limits']>>();
  expectTypeOf<keyof NonNullable<Config['site']>>().toEqualTypeOf<keyof NonNullable<Input['site']>>();
  expectTypeOf<keyof NonNullable<Config['severity']>>().toEqualTypeOf<keyof NonNullable<Input['severity']>>();
});
