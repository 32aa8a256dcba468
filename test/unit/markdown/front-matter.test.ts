import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/markdown/front-matter.js';

const lines = (...all: string[]): string => all.map((line) => `${line}\n`).join('');

describe('fields', () => {
  test('are read as text, whatever they look like', () => {
    const read = readFrontMatter(
      lines('---', 'title: 1_000', 'ms.date: 2017-07-07', 'draft: yes', 'empty:', '---', '# A'),
    );
    expect(read.fields).toEqual({ title: '1_000', 'ms.date': '2017-07-07', draft: 'yes', empty: '' });
  });

  test('have keys in any case and with colons', () => {
    const read = readFrontMatter(
      lines('---', 'ROBOTS: NOINDEX, NOFOLLOW', 'ms:assetid: 7c2b', 'Title: "a: b"', '---'),
    );
    expect(read.fields).toEqual({ robots: 'NOINDEX, NOFOLLOW', 'ms:assetid': '7c2b', title: 'a: b' });
    expect(read.frontMatter).toEqual({ title: 'a: b', noindex: true });
  });

  test('say where their values stand, quotes not counted', () => {
    const text = lines('---', 'title: "Gold, silver"', 'description: Be known', '---');
    const { ranges } = readFrontMatter(text);
    const slice = (key: string): string => text.slice(ranges[key]?.start, ranges[key]?.end);
    expect([slice('title'), slice('description')]).toEqual(['Gold, silver', 'Be known']);
  });

  test('of a list are joined, of a map left out', () => {
    const read = readFrontMatter(
      lines('---', 'keywords:', '  - a', '  - b', 'nested:', '  c: d', 'title: t', '---'),
    );
    expect(read.fields).toEqual({ keywords: 'a, b', title: 't' });
  });

  test.each(['__proto__', 'constructor', 'toString'])('named %s are fields like others', (key) => {
    const read = readFrontMatter(lines('---', `${key}: x`, '---'));
    expect(Object.entries(read.fields)).toEqual([[key.toLowerCase(), 'x']]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('what a page says of itself', () => {
  test.each([
    ['noindex,nofollow', true],
    ['NoIndex', true],
    ['none', true],
    ['index, follow', false],
    ['nofollow', false],
  ])('robots: %s', (robots, noindex) => {
    expect(readFrontMatter(lines('---', `robots: ${robots}`, '---')).frontMatter.noindex).toBe(noindex);
  });

  test.each([
    ['07/04/2017', '2017-07-04'],
    ['12/31/2021', '2021-12-31'],
    ['2017-07-04', '2017-07-04'],
    ['31/12/2021', undefined],
    ['02/30/2020', undefined],
    ['yesterday', undefined],
  ])('ms.lasthandoff: %s', (written, handoff) => {
    expect(readFrontMatter(lines('---', `ms.lasthandoff: ${written}`, '---')).frontMatter.handoff).toBe(
      handoff,
    );
  });

  test.each([
    ['ms.translationtype: HT', 'human'],
    ['ms.translationtype: MT', 'machine'],
    ['translationtype: Human Translation', 'human'],
    ['translationtype: Machine Translation', 'machine'],
    ['ms.translationtype: other', undefined],
  ])('%s', (field, kind) => {
    expect(readFrontMatter(lines('---', field, '---')).frontMatter.translation).toBe(kind);
  });

  test('the revision is that of the English', () => {
    const read = readFrontMatter(lines('---', 'ms.sourcegitcommit: 8b55c0a9', '---'));
    expect(read.frontMatter.revision).toBe('8b55c0a9');
  });
});

describe('fences', () => {
  test.each([
    ['LF', '---\ntitle: a\n---\nbody'],
    ['CRLF', '---\r\ntitle: a\r\n---\r\nbody'],
    ['CRLF, and LF behind them', '---\r\ntitle: a\r\n---\nbody'],
    ['a byte order mark', '\uFEFF---\ntitle: a\n---\nbody'],
    ['spaces behind', '--- \ntitle: a\n---\t\nbody'],
    ['its language named', '---yaml\ntitle: a\n---\nbody'],
  ])('are found with %s', (_name, text) => {
    const read = readFrontMatter(text);
    expect(read.present).toBe(true);
    expect(read.fields).toEqual({ title: 'a' });
    expect(read.problem).toBeUndefined();
    expect(text.slice(read.body)).toBe('body');
  });

  test('may hold nothing', () => {
    expect(readFrontMatter('---\n---\nbody')).toMatchObject({ present: true, fields: {}, body: 8 });
    expect(readFrontMatter('---\n# only a comment\ntitle: x\n---\n')).toMatchObject({
      present: true,
      fields: { title: 'x' },
    });
  });

  test.each([
    ['text', '# Title\n\n---\na: b\n---\n'],
    ['a rule', '---\n\nText of the page.\n\n---\n\nMore.'],
    ['a rule and a heading', '---\n\n# Title\n\nNote: text\n'],
    ['a rule and an underlined heading', '---\nSome text\n---\n'],
    ['a longer rule', '----\ntitle: a\n----\n'],
    ['a table', '---|---\na: b\n---\n'],
    ['an indented fence', ' ---\ntitle: a\n---\n'],
    ['words behind the mark', '--- a b c\ntitle: a\n---\n'],
    ['nothing', ''],
  ])('are not seen in a page that begins with %s', (_name, text) => {
    expect(readFrontMatter(text)).toEqual({
      present: false,
      frontMatter: { noindex: false },
      fields: {},
      ranges: {},
      body: 0,
    });
  });

  test('that never close are a problem, and the page keeps its text', () => {
    const read = readFrontMatter('---\ntitle: a\n\nText\n');
    expect(read.problem).toEqual({
      message: 'the front matter is never closed: there is no second line ---',
      range: { start: 0, end: 3 },
    });
    expect(read.body).toBe(0);
  });
});

describe('content is not trusted', () => {
  const code = 'globalThis.ran = true; module.exports = {}';
  test.each(['js', 'JS', 'javascript', 'JavaScript', 'coffee', 'cson', 'json', 'toml', ' js'])(
    '---%s runs nothing',
    (language) => {
      const read = readFrontMatter(`---${language}\n${code}\n---\nbody`);
      expect(read.problem?.message).toContain('only YAML is read');
      expect(read.fields).toEqual({});
      expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
    },
  );

  test('a language and no second fence', () => {
    expect(readFrontMatter(`---js\n${code}`).problem).toBeDefined();
  });

  test.each([
    '!!js/function "function () { ran = true }"',
    '!<tag:yaml.org,2002:js/eval> "1"',
    '!!python/object/apply:os.system ["x"]',
  ])('the tag %s makes no object', (value) => {
    const { fields } = readFrontMatter(lines('---', `a: ${value}`, 'title: t', '---'));
    expect(Object.values(fields).every((field) => typeof field === 'string')).toBe(true);
  });

  test('aliases are refused where they stand', () => {
    const text = lines('---', 'a: &a [x, x]', 'b: &b [*a, *a]', 'c: [*b, *b]', '---');
    const { problem, fields } = readFrontMatter(text);
    expect(problem?.message).toBe('an alias (*name) is not allowed');
    expect(text.slice(problem?.range.start, problem?.range.end)).toBe('*a');
    expect(fields).toEqual({});
  });

  test('an anchor without an alias harms nobody', () => {
    expect(readFrontMatter(lines('---', 'title: &t Gold', '---')).fields).toEqual({ title: 'Gold' });
  });

  test('merge keys merge nothing', () => {
    expect(readFrontMatter(lines('---', '<<: {a: b}', 'title: t', '---')).fields).toEqual({ title: 't' });
  });

  test.each([
    ['title: "never closed', '"never closed'],
    ['title: a: b', 'a: b'],
    ['\ttitle: a', '\t'],
  ])('%j is a problem with its place', (line, place) => {
    const text = lines('---', 'author: x', line, '---', 'body');
    const { problem, body } = readFrontMatter(text);
    expect(problem?.range.start).toBeGreaterThanOrEqual(text.indexOf(line));
    expect(problem?.range.end).toBeLessThanOrEqual(text.indexOf('body'));
    expect(text.slice(problem?.range.start)).toContain(place.slice(-1));
    expect(text.slice(body)).toBe('body\n');
  });

  test('a line that gray-matter would take for the end is a problem', () => {
    const text = lines('---', 'title: a', '---oops', 'robots: noindex', '---');
    const { problem } = readFrontMatter(text);
    expect(text.slice(problem?.range.start).startsWith('---oops')).toBe(true);
  });

  test.each(['['.repeat(50_000), '{a: '.repeat(20_000), '- '.repeat(5_000)])(
    'deep nesting is a problem, not a crash',
    (value) => {
      const { problem } = readFrontMatter(lines('---', `title: ${value}`, '---'));
      expect(problem).toBeDefined();
      expect(problem?.message).not.toMatch(/call stack/i);
    },
  );
});
