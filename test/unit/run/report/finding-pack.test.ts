import { describe, expect, test } from 'vitest';
import { openCache } from '../../../../src/io/cache.js';
import type { Finding } from '../../../../src/model/finding.js';
import { formatFindings } from '../../../../src/reporters/json.js';
import { openFindingPack, type SlugFindings } from '../../../../src/run/report/finding-pack.js';
import { digest } from '../../../../src/text/digest.js';
import { tempProject } from '../../../harness/temp-project.js';

const KEY = digest('findings');
const start = { line: 1, column: 1, offset: 0 };

function found(fingerprint: string): SlugFindings {
  const finding: Finding = {
    code: 'page/no-front-matter',
    severity: 'note',
    locale: 'ko',
    page: 'gold',
    unit: null,
    message: '값',
    target: { path: 'content/ko/gold.md', start, end: start, text: '' },
    source: null,
    args: {},
    witnesses: {},
    agreeing: [],
    fingerprint,
    accepted: false,
  };
  return {
    findings: [finding],
    json: () => formatFindings([finding]),
    sentences: () => new Map([[fingerprint, { target: { text: '값', start: 0, end: 1 } }]]),
  };
}

describe('a pack of findings', () => {
  test('gives back what was found from the same inputs, and nothing else', () => {
    const folder = tempProject();
    const open = () => openFindingPack(openCache(folder), KEY);
    const pack = open();
    pack.add('gold', 'in', found('a'));
    pack.add('', 'in', { findings: [], sentences: () => new Map(), json: () => formatFindings([]) });
    expect(pack.keep()).toBe(true);
    const again = open();
    expect(again.findings('gold', 'in')?.findings).toEqual(found('a').findings);
    expect(again.findings('gold', 'in')?.json()).toEqual(Buffer.from(found('a').json()));
    expect(again.findings('', 'in')?.json()).toHaveLength(0);
    expect(again.findings('gold', 'in')?.sentences()).toEqual(found('a').sentences());
    expect(again.findings('', 'in')?.findings).toEqual([]);
    expect(again.findings('gold', 'other')).toBeUndefined();
    expect(again.findings('silver', 'in')).toBeUndefined();
    expect(again.keep()).toBe(false);
    expect(openFindingPack(openCache(folder), digest('other')).findings('gold', 'in')).toBeUndefined();
  });

  test('is made anew where slugs are new or gone, the others as they were', () => {
    const folder = tempProject();
    const open = () => openFindingPack(openCache(folder), KEY);
    const first = open();
    for (const slug of ['a', 'b', 'c']) first.add(slug, 'in', found(slug));
    first.keep();
    const second = open();
    expect(second.findings('a', 'in')).toBeDefined();
    second.add('b', 'new', found('d'));
    expect(second.keep()).toBe(true);
    const third = open();
    expect(third.findings('a', 'in')?.sentences()).toEqual(found('a').sentences());
    expect(third.findings('b', 'new')?.findings).toEqual(found('d').findings);
    expect(third.findings('b', 'in')).toBeUndefined();
    expect(third.findings('c', 'in')).toBeUndefined();
  });
});
