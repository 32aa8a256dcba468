import { describe as suite, expect, test } from 'vitest';
import { codes } from '../../../src/findings/catalog.js';
import { describe } from '../../../src/findings/describe.js';
import { UI_LANGS } from '../../../src/i18n/messages.js';
import { createTranslator } from '../../../src/i18n/translator.js';
import { readResources } from '../../../src/io/locales.js';
import { sampleArgs } from './samples.js';

const resources = readResources(...UI_LANGS);

test('each code has a message in English', () => {
  const keys = Object.keys(resources.en?.findings.message ?? {}).map((key) =>
    key.replace(/_(one|other)$/, ''),
  );
  expect([...new Set(keys)]).toEqual(codes);
});

suite.each(UI_LANGS)('%s', (lang) => {
  const translate = createTranslator(lang, 'findings', resources);
  const english = createTranslator('en', 'findings', resources);

  test.each(codes)('%s is said in words', (code) => {
    const finding = { code, args: sampleArgs[code] };
    const message = describe(finding, translate);
    expect(message).not.toMatch(/undefined|\{\{|\}\}|message\.|_one|_other|\[object|\n/);
    expect(message).not.toContain(code);
    expect(message.trim()).toBe(message);
    if (lang !== 'en') expect(message).not.toBe(describe(finding, english));
  });

  test('both figures of a wrong value are named, with the hint', () => {
    const args = { ...sampleArgs['figure/value'], hint: { kind: 'neighbour', unit: '289bc-130' } } as const;
    const message = describe({ code: 'figure/value', args }, translate);
    for (const part of ['US$300,000', 'US$150,000', '289bc-130']) expect(message).toContain(part);
  });
});
