import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { codes } from '../../../src/findings/catalog.js';
import { json } from '../../../src/reporters/json.js';
import { sampleArgs, us150, us300 } from '../findings/samples.js';
import { finding, place, report, tools } from './report.js';

interface Schema {
  $defs: { args: { $defs: Record<string, unknown> } };
}

const schema = JSON.parse(
  readFileSync(new URL('../../../schema/report.schema.json', import.meta.url), 'utf8'),
) as Schema;
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

/** Paths of what is wrong, none for a valid report. */
function faults(value: unknown): string[] {
  return validate(value)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`);
}

const good = report([
  finding(
    'figure/value',
    { source: { ...us150, bound: '>=' }, target: us300, hint: { kind: 'scale', factor: '10' } },
    { source: place('content/ko/gold.md', 2, 1, 'US$150,000'), unit: '289bc-132', witnesses: { ja: '' } },
  ),
]);

/** The good report as plain data that can be spoilt. */
function plain(): Record<string, never> & { findings: Record<string, never>[] } {
  return JSON.parse(json.format(good, tools())) as ReturnType<typeof plain>;
}

function spoilt(path: string, value: unknown): string[] {
  const whole = plain();
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  let at = whole as unknown as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return faults(whole);
}

describe('good', () => {
  test('a report as the json reporter writes it', () => {
    expect(faults(plain())).toEqual([]);
    expect(faults(JSON.parse(json.format(report([]), tools())))).toEqual([]);
  });

  test.each(codes)('%s with its arguments', (code) => {
    const whole = report([finding(code, sampleArgs[code])]);
    expect(faults(JSON.parse(json.format(whole, tools())))).toEqual([]);
  });

  test('a code of a plug-in with arguments of its own', () => {
    const whole = plain();
    Object.assign(whole.findings[0] ?? {}, { code: 'terms/forbidden', args: { term: 'x' } });
    expect(faults(whole)).toEqual([]);
  });

  test('a page that is not published', () => {
    expect(
      spoilt('pages/0', { ...good.pages[0], route: null, source: null, revision: null, published: false }),
    ).toEqual([]);
  });
});

describe('bad', () => {
  test.each<[string, unknown, string]>([
    ['version', 2, '/version const'],
    ['generated', 'today', ' additionalProperties'],
    ['findings', undefined, ' required'],
    ['totals/error', -1, '/totals/error minimum'],
    ['totals/error', 1.5, '/totals/error type'],
    ['locales/0/name', undefined, '/locales/0 required'],
    ['pages/0/path', '/home/x.md', '/pages/0/path pattern'],
    ['pages/0/source/kind', 'guessed', '/pages/0/source/kind enum'],
    ['pages/0/extra', 1, '/pages/0 additionalProperties'],
    ['findings/0/severity', 'fatal', '/findings/0/severity enum'],
    ['findings/0/code', 'Figure', '/findings/0/code pattern'],
    ['findings/0/message', '', '/findings/0/message minLength'],
    ['findings/0/target', null, '/findings/0/target type'],
    ['findings/0/target/start/line', 0, '/findings/0/target/start/line minimum'],
    ['findings/0/target/end/offset', undefined, '/findings/0/target/end required'],
    ['findings/0/witnesses/ja', 5, '/findings/0/witnesses/ja type'],
    ['findings/0/accepted', undefined, '/findings/0 required'],
    ['findings/0/args/target', undefined, '/findings/0/args required'],
    ['findings/0/args/note', 'x', '/findings/0/args additionalProperties'],
    ['findings/0/args/source/kind', 'amount', '/findings/0/args/source/kind enum'],
    ['findings/0/args/source/range', { start: 0, end: 1 }, '/findings/0/args/source additionalProperties'],
    ['findings/0/args/hint', { kind: 'scale' }, '/findings/0/args/hint oneOf'],
    ['findings/0/code', 'figure/missing', '/findings/0/args additionalProperties'],
  ])('%s: %j', (path, value, fault) => {
    expect(spoilt(path, value)).toContain(fault);
  });
});

test('the schema knows the arguments of each code and of no other', () => {
  expect(Object.keys(schema.$defs.args.$defs)).toEqual(codes.map((code) => code.replace('/', '-')));
});
