import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { configJsonSchema } from '../../../src/config/schema.js';

const shipped: unknown = JSON.parse(
  readFileSync(new URL('../../../schema/config.schema.json', import.meta.url), 'utf8'),
);

describe('schema/config.schema.json', () => {
  test('is what the configuration is checked against (else run scripts/write-config-schema.mjs)', () => {
    expect(shipped).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
  });

  test('accepts and refuses as we do', () => {
    // `format: uri` is for editors; what an address must be like is checked with better words.
    const validate = new Ajv({ formats: { uri: true } }).compile(configJsonSchema());
    expect(validate({})).toBe(true);
    expect(
      validate({
        $schema: 'x',
        locales: ['ko', { locale: 'zh', lang: 'zh-Hans' }],
        severity: { 'figure/value': 'off' },
      }),
    ).toBe(true);
    expect(validate({ locales: { ko: 'ko', zh: { name: '中文' } } })).toBe(true);
    expect(validate({ siteURL: 'https://a.example' })).toBe(false);
    expect(validate({ severity: { 'figure/valu': 'off' } })).toBe(false);
    expect(validate({ glossary: [{ source: 'TTM', target: '' }] })).toBe(false);
    expect(validate({ limits: { cells: 0 } })).toBe(false);
  });
});
